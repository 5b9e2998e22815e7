//! Many documents at once, on all cores.

use std::num::NonZero;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

/// The most threads: each holds what it is working on in memory.
const MOST: usize = 8;

/// Makes so many things by their numbers from 0, and tells of each in this thread as soon as it is made.
///
/// # Errors
/// One could not be made; those under way are made still, and no other is begun.
pub fn on_all_cores<T: Send, E: Send>(
    count: usize,
    make: impl Fn(usize) -> Result<T, E> + Sync,
    mut made: impl FnMut(T),
) -> Result<(), E> {
    let (next, is_stopped) = (AtomicUsize::new(0), AtomicBool::new(false));
    let (sender, receiver) = mpsc::channel();
    // One more than there are cores, so that none waits while a thread writes its file.
    let crew = (thread::available_parallelism().map_or(1, NonZero::get) + 1).min(MOST);
    thread::scope(|threads| {
        for _ in 0..crew.min(count) {
            let (sender, next, is_stopped, make) = (sender.clone(), &next, &is_stopped, &make);
            threads.spawn(move || {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    if at >= count || is_stopped.load(Ordering::Relaxed) {
                        break;
                    }
                    let one = make(at);
                    is_stopped.fetch_or(one.is_err(), Ordering::Relaxed);
                    // Nobody waits any more when another could not be made.
                    sender.send(one).unwrap_or_default();
                }
            });
        }
        drop(sender);
        receiver.into_iter().try_for_each(|one| one.map(&mut made))
    })
}
