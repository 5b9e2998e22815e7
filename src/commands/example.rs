//! The shipped example register, and its history replayed.

use std::path::{Path, PathBuf};

use chrono::TimeDelta;

use crate::case::{CaseId, Change, Moment, SentText, replay};
use crate::failure::Failure;
use crate::store::{CaseFile, SentFile, Step, Store};

/// The example register's settings.
pub(crate) const SETTINGS: &str = include_str!("../../cases-example/avvik.toml");

macro_rules! shipped {
    ($path:literal) => {
        ($path, include_str!(concat!("../../cases-example/", $path)))
    };
}

/// The case files and the texts that were sent; a test holds the table to the folder.
#[rustfmt::skip]
pub(crate) const FILES: &[(&str, &str)] = &[
    shipped!("cases/2026/2026-0001.toml"),
    shipped!("cases/2026/2026-0002.toml"),
    shipped!("cases/2026/2026-0003.toml"),
    shipped!("cases/2026/2026-0004.toml"),
    shipped!("cases/2026/2026-0005.toml"),
    shipped!("cases/2026/2026-0006.toml"),
    shipped!("cases/2026/2026-0007.toml"),
    shipped!("cases/2026/2026-0008.toml"),
    shipped!("cases/2026/2026-0009.toml"),
    shipped!("cases/2026/2026-0010.toml"),
    shipped!("cases/2026/2026-0011.toml"),
    shipped!("cases/2026/2026-0012.toml"),
    shipped!("sent/2026-0001/2026-01-13-brev.md"),
    shipped!("sent/2026-0001/2026-01-13-complete.md"),
    shipped!("sent/2026-0003/2026-02-13-first.md"),
    shipped!("sent/2026-0003/2026-02-17-foresatte.md"),
    shipped!("sent/2026-0003/2026-03-06-final.md"),
    shipped!("sent/2026-0004/2026-03-30-first.md"),
    shipped!("sent/2026-0004/2026-03-31-brev.md"),
    shipped!("sent/2026-0004/2026-04-16-follow-up.md"),
    shipped!("sent/2026-0004/2026-05-22-final.md"),
    shipped!("sent/2026-0005/2026-04-23-brev.md"),
    shipped!("sent/2026-0005/2026-04-23-complete.md"),
    shipped!("sent/2026-0007/2026-07-13-telephone.md"),
    shipped!("sent/2026-0007/2026-07-14-first.md"),
    shipped!("sent/2026-0007/2026-07-15-ansatte.md"),
    shipped!("sent/2026-0007/2026-07-15-nettside.md"),
    shipped!("sent/2026-0007/2026-07-22-brev.md"),
    shipped!("sent/2026-0007/2026-07-24-follow-up.md"),
    shipped!("sent/2026-0007/2026-09-30-final.md"),
    shipped!("sent/2026-0008/2026-08-26-first.md"),
    shipped!("sent/2026-0008/2026-08-27-kunngjoring.md"),
    shipped!("sent/2026-0008/2026-08-28-brev.md"),
    shipped!("sent/2026-0008/2026-09-18-final.md"),
    shipped!("sent/2026-0009/2026-10-15-complete.md"),
    shipped!("sent/2026-0009/2026-10-16-samtale.md"),
    shipped!("sent/2026-0010/2026-11-10-ark.md"),
    shipped!("sent/2026-0010/2026-11-11-first.md"),
];

/// One action of the example's history.
struct Happening {
    at: Moment,
    id: CaseId,
    change: Change,
    /// The shipped text of the case, where this is its last action.
    last: Option<&'static str>,
}

/// Returns when the example register was made: a day before its first case.
///
/// # Errors
/// A shipped case cannot be read.
pub(crate) fn founded() -> Result<Moment, Failure> {
    let first = happenings()?.into_iter().map(|happening| happening.at).min();
    Ok(first.and_then(|at| at.plus(TimeDelta::days(-1))).expect("the example has cases"))
}

/// Records every action of every example case, in the order they happened.
///
/// # Errors
/// A shipped case cannot be read, or the trail refuses it.
pub(crate) fn fill(store: &Store) -> Result<(), Failure> {
    let steps = happenings()?.into_iter().map(|happening| Step {
        sent: sent(&happening.change),
        id: happening.id,
        change: happening.change,
        text: happening.last.map(str::to_owned),
        at: happening.at,
    });
    Ok(store.replay(steps.collect())?)
}

fn happenings() -> Result<Vec<Happening>, Failure> {
    let mut all = Vec::new();
    for (path, text) in FILES.iter().filter(|(path, _)| path.starts_with("cases/")) {
        let stem = Path::new(path).file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let id: CaseId = stem.parse().expect("a shipped case is named after its number");
        let file = CaseFile::read(&id, text.as_bytes().to_vec())?;
        let history = replay(&file.case);
        let count = history.len();
        all.extend(history.into_iter().zip(1..).map(|((at, change), number)| Happening {
            at,
            id,
            change,
            last: (number == count).then_some(*text),
        }));
    }
    all.sort_by_key(|happening| happening.at);
    Ok(all)
}

/// Returns the shipped text that a change says was sent.
fn sent(change: &Change) -> Option<SentFile> {
    let text: &SentText = match change {
        Change::Notify(sent) => &sent.text,
        Change::Communicate(sent) => &sent.text,
        Change::Tell(told) => &told.text,
        _ => return None,
    };
    let path = text.file.as_deref()?;
    let (_, shipped) = FILES.iter().find(|(shipped, _)| *shipped == path)?;
    Some(SentFile::new(PathBuf::from(path), (*shipped).to_owned()))
}
