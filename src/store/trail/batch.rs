//! Many records at once: a chain of commits that becomes history in a single step.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::error::TrailError;
use super::journal::{Journal, JournalFile};
use super::places::Places;
use super::reference::Branch;
use super::{Record, durable, objects};
use git2::Repository;

/// Writes a chain of commits on top of the branch, and returns what is left to do: one step for all of them.
///
/// The objects go through a handle that does not flush each of them; one flush of the disk serves all.
pub(super) fn write(
    repo: &Repository,
    places: &Places,
    branch: &Branch,
    records: &[Record],
) -> Result<Journal, TrailError> {
    let mut tip = Branch { name: branch.name.clone(), tip: branch.tip };
    let mut files: BTreeMap<PathBuf, JournalFile> = BTreeMap::new();
    for record in records {
        let step = objects::write(repo, places, &tip, record)?;
        tip.tip = Some(step.commit);
        for file in step.files {
            let old = files.get(&file.path).map_or(file.old, |earlier| earlier.old);
            files.insert(file.path.clone(), JournalFile { old, ..file });
        }
    }
    durable::sync_disk(&places.common).map_err(|cause| TrailError::Io(places.common.clone(), cause))?;
    let commit = tip.tip.expect("a chain has at least one commit");
    Ok(Journal { branch: branch.name.clone(), commit, files: files.into_values().collect() })
}
