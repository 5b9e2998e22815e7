//! Which part of the register is checked.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::LintArgs;
use crate::case::CaseId;
use crate::failure::Failure;
use crate::store::scan::{Scan, Stray};
use crate::store::{CaseFile, SENT, SentText, StagedRegister, Store, StoreError};

/// What is to be checked.
pub(super) struct Chosen {
    /// Every case of the register, in order.
    pub(super) all: Vec<CaseId>,
    /// The cases that are to be checked, in order.
    pub(super) cases: Vec<CaseId>,
    /// Their files as they are staged; none where the work tree counts.
    pub(super) staged: Option<Vec<Result<CaseFile, StoreError>>>,
    /// What lies among the cases and is none.
    pub(super) strays: Vec<Stray>,
    /// The texts that were sent and are to be checked, in order.
    pub(super) sent: Vec<SentText>,
    /// What a check of a change finds gone that is to stay.
    pub(super) lost: Vec<PathBuf>,
    /// The files that a check of a change is about; none where everything is.
    changed: Option<BTreeSet<PathBuf>>,
    only: Option<CaseId>,
}

impl Chosen {
    pub(super) fn new(store: &Store, args: &LintArgs) -> Result<Self, Failure> {
        let only = args.id().map(|short| store.resolve(short)).transpose()?;
        let Scan { cases: all, strays } = store.scan()?;
        let is_wanted = |id: &CaseId| {
            only.is_none_or(|only| only == *id) && args.filter.year.is_none_or(|year| id.year() == year)
        };
        if let Some(id) = only.filter(|id| all.binary_search(id).is_err() || !is_wanted(id)) {
            return Err(StoreError::NoSuchCase { id: id.to_string() }.into());
        }
        if args.staged {
            let StagedRegister { mut cases, strays, sent, lost, paths } = store.staged()?;
            cases.retain(|(id, _)| is_wanted(id));
            let (cases, files) = cases.into_iter().unzip();
            return Ok(Self {
                all,
                cases,
                staged: Some(files),
                strays,
                sent,
                lost,
                changed: Some(paths),
                only,
            });
        }
        let cases: Vec<_> = all.iter().copied().filter(is_wanted).collect();
        let is_whole = only.is_none() && args.filter.year.is_none();
        let folders = if is_whole { vec![SENT.into()] } else { cases.iter().map(sent_folder).collect() };
        let sent = folders.iter().flat_map(|folder| store.texts(folder)).collect();
        let lost = Vec::new();
        let mut chosen = Self { all, cases, staged: None, strays, sent, lost, changed: None, only };
        if let Some(revision) = &args.since {
            let changed = store.changed_since(revision)?;
            chosen.cases.retain(|id| changed.contains(&id.path()));
            chosen.strays.retain(|stray| changed.iter().any(|path| path.starts_with(&stray.path)));
            chosen.sent.retain(|sent| changed.contains(&sent.path));
            chosen.changed = Some(changed);
        }
        Ok(chosen)
    }

    /// Returns whether the check is about a file that is no case's.
    pub(super) fn is_about(&self, file: &str) -> bool {
        self.changed.as_ref().is_none_or(|changed| changed.contains(Path::new(file)))
    }

    /// Returns whether the check is about every case.
    pub(super) fn is_about_all(&self) -> bool {
        self.only.is_none()
    }
}

fn sent_folder(id: &CaseId) -> PathBuf {
    Path::new(SENT).join(id.to_string())
}
