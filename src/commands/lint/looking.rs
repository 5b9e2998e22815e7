//! Looks at the cases while the history is read, so that neither waits for the other.

use std::iter;
use std::panic::resume_unwind;
use std::sync::mpsc;
use std::thread;

use super::LintArgs;
use super::checking::{Checker, Look, Looked};
use super::chosen::Chosen;
use super::recounting::{Past, past};
use crate::case::{CaseId, Moment};
use crate::failure::Failure;
use crate::lint::personal::Guard;
use crate::store::{CaseFile, Store};

/// Returns what was found in each of the chosen cases, and what the history tells.
///
/// # Errors
/// Those of [`past`].
pub(super) fn look(
    store: &Store,
    guard: &Guard,
    now: Moment,
    args: &LintArgs,
    chosen: &mut Chosen,
) -> Result<(Looked, Option<Past>), Failure> {
    let (folder, filter) = (&store.folder, &args.filter);
    if let Some(staged) = chosen.staged.take() {
        return Ok((Checker::new(folder, guard, now, None).look_staged(filter, staged), None));
    }
    // What is remembered is told at once.
    let is_whole = !args.audit && args.since.is_none();
    if !args.reads_history() || (is_whole && store.remembers_past()) {
        let past = past(store, args, guard, iter::empty())?;
        let checker = Checker::new(folder, guard, now, past.as_ref());
        return Ok((checker.look(filter, &chosen.cases, |_| {}), past));
    }
    let (checker, cases) = (Checker::new(folder, guard, now, None), &chosen.cases);
    let (tell, told) = mpsc::channel();
    let (mut looked, past) = thread::scope(|threads| {
        let policy = &folder.settings.policy;
        // Should nobody listen any more, nothing needs to be told.
        let tell = move |file: &CaseFile| tell.send(file.told(policy)).unwrap_or_default();
        let looking = threads.spawn(|| checker.look(filter, cases, tell));
        let past = past(store, args, guard, told.iter());
        (looking.join().unwrap_or_else(|panic| resume_unwind(panic)), past)
    });
    let past = past?;
    if let Some(past) = &past {
        let checker = Checker::new(folder, guard, now, Some(past));
        let is_marked = |look: &Look| matches!(look, Ok(Some((_, sketch))) if checker.is_marked(sketch));
        let marked = chosen.cases.iter().enumerate().filter(|(place, _)| is_marked(&looked[*place]));
        let (places, again): (Vec<usize>, Vec<CaseId>) = marked.map(|(place, id)| (place, *id)).unzip();
        let found = checker.look(filter, &again, |_| {});
        places.into_iter().zip(found).for_each(|(place, found)| looked[place] = found);
    }
    Ok((looked, past))
}
