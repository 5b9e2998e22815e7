//! Lists and reads every case file of a register; what is none is reported, never skipped.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::case_file::CaseFile;
use super::error::StoreError;
use crate::case::CaseId;
use crate::message::Message;

/// A file whose name and place are a case's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The case's number.
    pub id: CaseId,
    /// The file, from the register's folder.
    pub path: PathBuf,
}

/// Something under `cases/` that is no case file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stray {
    /// Where it is, from the register's folder.
    pub path: PathBuf,
}

/// What lies under `cases/`.
#[derive(Clone, Debug, Default)]
pub struct Scanned {
    /// The case files, in the order of their numbers.
    pub files: Vec<Listed>,
    /// What is no case file.
    pub strays: Vec<Stray>,
}

impl Stray {
    /// Returns what to tell the person.
    pub fn message(&self) -> Message {
        Message::new("lint-stray-file").with("file", self.path.as_path())
    }
}

/// Returns what lies under `cases/` of a register; a register without that folder has no cases.
///
/// # Errors
/// A folder cannot be listed.
pub(super) fn scan(root: &Path) -> Result<Scanned, StoreError> {
    let mut scanned = Scanned::default();
    for year in names(root, Path::new("cases"))? {
        let folder = Path::new("cases").join(&year);
        let is_folder = root.join(&folder).symlink_metadata().is_ok_and(|found| found.is_dir());
        if !is_folder {
            scanned.strays.push(Stray { path: folder });
            continue;
        }
        for name in names(root, &folder)? {
            let path = folder.join(&name);
            let id = name.strip_suffix(".toml").and_then(|stem| stem.parse::<CaseId>().ok());
            match id.filter(|id| id.path() == path) {
                Some(id) => scanned.files.push(Listed { id, path }),
                None => scanned.strays.push(Stray { path }),
            }
        }
    }
    scanned.files.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(scanned)
}

/// Returns the names in a folder, sorted; none when there is no such folder.
fn names(root: &Path, folder: &Path) -> Result<Vec<String>, StoreError> {
    let failed = |source| StoreError::List { path: folder.to_owned(), source };
    let entries = match fs::read_dir(root.join(folder)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(failed(error)),
    };
    let mut names = entries
        .map(|entry| entry.map(|entry| entry.file_name().to_string_lossy().into_owned()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(failed)?;
    names.sort_unstable();
    Ok(names)
}

/// Makes something of every case file on all cores, and returns it in the order of the files.
///
/// Nothing of a file is kept but what is made of it, so that memory does not grow with what was read.
pub(super) fn read_all<R: Send>(
    root: &Path,
    files: &[Listed],
    make: impl Fn(Result<CaseFile, StoreError>) -> R + Sync,
) -> Vec<R> {
    let threads = thread::available_parallelism().map_or(1, usize::from).min(files.len() / 64 + 1);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut made = Vec::new();
        while let Some((index, file)) = at(files, next.fetch_add(1, Ordering::Relaxed)) {
            made.push((index, make(CaseFile::load(root, &file.id))));
        }
        made
    };
    let mut made: Vec<(usize, R)> = thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let mine = work();
        let theirs = others.into_iter().flat_map(|other| other.join().expect("no reader panics"));
        mine.into_iter().chain(theirs).collect()
    });
    made.sort_unstable_by_key(|(index, _)| *index);
    made.into_iter().map(|(_, made)| made).collect()
}

fn at(files: &[Listed], index: usize) -> Option<(usize, &Listed)> {
    files.get(index).map(|file| (index, file))
}
