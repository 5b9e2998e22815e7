//! The least that a list of all cases costs: two threads read every file and parse it into the same `Case`.
#![allow(clippy::print_stdout, reason = "a program of its own")]

use std::fs;
use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use avvik::case::Case;

fn main() -> io::Result<()> {
    let files = files()?;
    let (next, open) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let work = || {
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            let text = fs::read_to_string(file).expect("a generated file can be read");
            let case: Case = toml::from_str(&text).expect("a generated file is a case");
            open.fetch_add(usize::from(!case.is_closed()), Ordering::Relaxed);
        }
    };
    thread::scope(|scope| {
        scope.spawn(work);
        work();
    });
    println!("{} cases, {} of them open", files.len(), open.into_inner());
    Ok(())
}

fn files() -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for year in fs::read_dir("cases")? {
        for file in fs::read_dir(year?.path())? {
            files.push(file?.path());
        }
    }
    Ok(files)
}
