//! What the authority was told last: the facts that were pinned, or the case as it stood when that was recorded.

use crate::case::{Case, CaseId};
use crate::failure::Failure;
use crate::law::reported::newest_report;
use crate::lint::history::short;
use crate::store::{CaseFile, Store, trail};

/// The case as the authority was told of it, and how that is known.
pub(crate) struct Told {
    /// The case as it stood then.
    pub(crate) case: Case,
    /// How that is known.
    pub(crate) from: From,
}

/// How it is known what the authority was told.
pub(crate) enum From {
    /// From the facts that were kept in a file of the register.
    File(String),
    /// From the commit that recorded the newest notification, by its short id.
    Commit(String),
}

/// Returns what the authority was told last, if it was told anything and the register knows what.
///
/// # Errors
/// The pinned facts or the history cannot be read.
pub(crate) fn told(store: &Store, file: &CaseFile) -> Result<Option<Told>, Failure> {
    let Some((at, newest)) = newest_report(&file.case) else { return Ok(None) };
    if let Some(case) = store.folder.pinned(&file.id, &file.case)? {
        return Ok(Some(Told { case, from: From::File(newest.facts.file.clone().unwrap_or_default()) }));
    }
    let Ok(trail) = store.trail() else { return Ok(None) };
    for entry in trail.history(Some(&file.id.path()))? {
        let Some((before, after)) = step(store, &file.id, &entry)? else { continue };
        if before.notification.len() <= at && after.notification.len() > at {
            let commit = short(&entry.commit.to_string()).to_owned();
            return Ok(Some(Told { case: after, from: From::Commit(commit) }));
        }
    }
    Ok(None)
}

/// Returns the case before and after a commit, if it was left there.
fn step(store: &Store, id: &CaseId, entry: &trail::Entry) -> Result<Option<(Case, Case)>, Failure> {
    let Some(step) = entry.files.first() else { return Ok(None) };
    let Some(new) = step.new else { return Ok(None) };
    let read = |blob| -> Result<Case, Failure> {
        // What was no TOML then is no account of the facts.
        let found = CaseFile::read(id, store.trail()?.blob(blob)?);
        Ok(found.map(|file| file.case).unwrap_or_default())
    };
    Ok(Some((step.old.map(read).transpose()?.unwrap_or_default(), read(new)?)))
}
