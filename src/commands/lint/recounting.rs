//! What the history adds to the findings on the cases.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::LintArgs;
use super::checking::Page;
use crate::case::CaseId;
use crate::failure::Failure;
use crate::lint::history::{Facts, Kind, Mark};
use crate::lint::personal::{Found, Guard, masked};
use crate::lint::{self, Finding};
use crate::render::findings::Placed;
use crate::store::trail::{Oid, TrailError};
use crate::store::{Store, StoreError, Stretch};

/// What the history tells.
pub(super) struct Past {
    /// What commits did, in the order of the files.
    marks: Vec<Mark>,
    /// What may be personal data and is in the history only, each once for each file.
    remains: Vec<(Mark, Found)>,
    /// The files that are not as the newest commit has them, and whether they are gone.
    uncommitted: Vec<(PathBuf, bool)>,
}

/// Returns what the history tells; none where nobody asks, or where there is no repository. What cases say now may be
/// `told` by who reads them anyway.
///
/// # Errors
/// Part of the history is not there, so that the answer would be wrong.
pub(super) fn past(
    store: &Store,
    args: &LintArgs,
    guard: &Guard,
    told: impl Iterator<Item = (Oid, Facts)>,
) -> Result<Option<Past>, Failure> {
    if !args.reads_history() {
        return Ok(None);
    }
    let stretch = match &args.since {
        Some(revision) => Stretch::Since(revision),
        None if args.audit => Stretch::Anew,
        None => Stretch::All,
    };
    match store.trail() {
        Err(StoreError::Trail(TrailError::NotARepository(_))) => return Ok(None),
        trail => trail?.complete().map_err(StoreError::from)?,
    }
    let uncommitted = store.uncommitted()?.into_iter().map(|path| {
        let is_gone = store.folder.root.join(&path).symlink_metadata().is_err();
        (path, is_gone)
    });
    let mut marks = store.past(stretch, guard, told)?;
    marks.sort_by(|one, other| one.file.cmp(&other.file));
    let mut remains: Vec<(Mark, Found)> = Vec::new();
    for mark in &marks {
        let Kind::Cleaned(kept) = &mark.kind else { continue };
        for found in store.remains(guard, &mark.file, kept)? {
            let is_told = |(told, same): &(Mark, Found)| told.file == mark.file && same.is_same(&found);
            if !remains.iter().any(is_told) {
                remains.push((mark.clone(), found));
            }
        }
    }
    Ok(Some(Past { marks, remains, uncommitted: uncommitted.collect() }))
}

impl Past {
    /// Returns what commits did, by file.
    pub(super) fn by_file(&self) -> BTreeMap<&str, &[Mark]> {
        let files = self.marks.chunk_by(|one, next| one.file == next.file);
        files.map(|marks| (marks[0].file.as_str(), marks)).collect()
    }

    /// Returns what is found besides that which the rules found on the cases that were `read`.
    pub(super) fn findings(
        &self,
        args: &LintArgs,
        guard: &Guard,
        checked: &[CaseId],
        read: &[CaseId],
    ) -> Vec<Placed> {
        let is_wanted = |case: &Option<CaseId>| {
            !args.is_narrow() || case.is_some_and(|case| checked.binary_search(&case).is_ok())
        };
        let mut found = Vec::new();
        for mark in self.marks.iter().filter(|mark| is_wanted(&mark.case)) {
            let mut findings = in_message(guard, mark);
            let is_read = |id: &CaseId| id.path() == Path::new(&mark.file) && read.binary_search(id).is_ok();
            if !mark.case.as_ref().is_some_and(is_read) {
                findings.extend(lint::check_mark(mark));
            }
            found.extend(findings.into_iter().map(|finding| placed(mark.case, &mark.file, finding)));
        }
        for (mark, personal) in self.remains.iter().filter(|(mark, _)| is_wanted(&mark.case)) {
            found.push(placed(mark.case, &mark.file, lint::personal_data_in_past(mark, personal)));
        }
        for (path, is_gone) in &self.uncommitted {
            let file = path.to_string_lossy();
            let case = Mark::case_of(&file);
            if is_wanted(&case) {
                found.push(placed(case, &file, lint::uncommitted(*is_gone)));
            }
        }
        found
    }
}

fn in_message(guard: &Guard, mark: &Mark) -> Vec<Finding> {
    let (Kind::Message { text } | Kind::Tag { text, .. }) = &mark.kind else { return Vec::new() };
    guard.in_text(text).iter().map(|found| lint::personal_data_in_message(mark, found)).collect()
}

fn placed(case: Option<CaseId>, file: &str, finding: Finding) -> Placed {
    let case = case.map(|case| case.to_string()).unwrap_or_default();
    Page { case, file: masked(file), text: "" }.placed(finding, None)
}
