//! Finds and reads the cases of a register: `cases/2026/2026-0007.toml`, and says what else lies among them.

use std::fmt;
use std::fs::{self, DirEntry, FileType};
use std::io;
use std::num::NonZero;
use std::os::fd::OwnedFd;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::open::{OpenError, open_parent, read_in};
use super::reading::LIMIT;
use crate::case::CaseId;
use crate::message::Message;

/// Represents what lies below `cases`; names that begin with a dot belong to editors and git and are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scan {
    /// The cases, in order; [`CaseId::path`] says where each file is.
    pub cases: Vec<CaseId>,
    /// What is no case, in order.
    pub strays: Vec<Stray>,
}

/// Represents something among the cases that is none.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stray {
    /// Where it is, relative to the register's root.
    pub path: PathBuf,
    /// Why it is no case.
    pub kind: StrayKind,
}

/// Says why something is no case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StrayKind {
    /// Its name is no case's, or no year's.
    Name,
    /// It is a case that lies in another year's folder.
    Year,
    /// It is a symbolic link.
    Symlink,
    /// It is a folder where a file should be.
    Folder,
    /// It is a pipe, a socket or a device, or a file where a folder should be.
    Special,
}

/// Says which folder could not be listed.
#[derive(Debug, thiserror::Error)]
pub struct ScanError {
    /// The folder.
    pub path: PathBuf,
    /// What the operating system said.
    #[source]
    pub cause: io::Error,
}

/// Returns the cases below a register's root and whatever lies among them; a register without cases has no folder.
pub fn scan(root: &Path) -> Result<Scan, ScanError> {
    let mut scan = Scan::default();
    let cases = PathBuf::from("cases");
    let kind = match fs::symlink_metadata(root.join(&cases)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(scan),
        Err(cause) => return Err(ScanError { path: cases, cause }),
        Ok(about) => about.file_type(),
    };
    if !kind.is_dir() {
        scan.strays.push(Stray::new(cases, kind));
        return Ok(scan);
    }
    for (year, path, kind) in entries(root, &cases)? {
        match (year.parse::<u16>(), kind.is_dir()) {
            (Ok(number), true) if year == format!("{number:04}") => scan.year(root, number, &path)?,
            (_, true) => scan.strays.push(Stray { path, kind: StrayKind::Name }),
            (_, false) => scan.strays.push(Stray::new(path, kind)),
        }
    }
    scan.cases.sort_unstable();
    scan.strays.sort_unstable();
    Ok(scan)
}

impl Scan {
    fn year(&mut self, root: &Path, year: u16, folder: &Path) -> Result<(), ScanError> {
        for (name, path, kind) in entries(root, folder)? {
            match name.strip_suffix(".toml").and_then(|id| id.parse::<CaseId>().ok()) {
                _ if !kind.is_file() => self.strays.push(Stray::new(path, kind)),
                Some(id) if id.year() == year => self.cases.push(id),
                Some(_) => self.strays.push(Stray { path, kind: StrayKind::Year }),
                None => self.strays.push(Stray { path, kind: StrayKind::Name }),
            }
        }
        Ok(())
    }
}

/// Returns what lies in a folder: name, path from the root, and kind.
fn entries(root: &Path, folder: &Path) -> Result<Vec<(String, PathBuf, FileType)>, ScanError> {
    let entry = |entry: DirEntry| {
        let name = entry.file_name();
        Ok((name.to_string_lossy().into_owned(), folder.join(&name), entry.file_type()?))
    };
    let listed =
        fs::read_dir(root.join(folder)).and_then(|list| list.map(|each| each.and_then(entry)).collect());
    let mut entries: Vec<_> = listed.map_err(|cause| ScanError { path: folder.to_owned(), cause })?;
    entries.retain(|(name, ..)| !name.starts_with('.'));
    Ok(entries)
}

/// Returns how many threads [`read_all`] does best with: one for each processor.
pub fn threads() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// Returns what `f` makes of each case's bytes, in the order of `cases`; nothing else is kept in memory.
pub fn read_all<R: Send>(
    root: &Path,
    cases: &[CaseId],
    threads: usize,
    f: impl Fn(CaseId, Result<Vec<u8>, OpenError>) -> R + Sync,
) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut reader = Reader { root, folder: None };
        let mut done = Vec::new();
        while let Some((i, id)) =
            Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|i| Some((i, *cases.get(i)?)))
        {
            done.push((i, f(id, reader.read(id))));
        }
        done
    };
    // A thread costs about as much as it takes to read a few files.
    let others = threads.min(1 + cases.len() / 16).saturating_sub(1);
    let mut done = thread::scope(|scope| {
        let others: Vec<_> = (0..others).map(|_| scope.spawn(work)).collect();
        let mut done = work();
        for other in others {
            done.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        done
    });
    done.sort_unstable_by_key(|(i, _)| *i);
    done.into_iter().map(|(_, result)| result).collect()
}

/// Reads files one after another and keeps the folder of the last one open, for the next is mostly in it.
struct Reader<'a> {
    root: &'a Path,
    folder: Option<(u16, OwnedFd)>,
}

impl Reader<'_> {
    fn read(&mut self, id: CaseId) -> Result<Vec<u8>, OpenError> {
        let path = id.path();
        let folder = match self.folder.take().filter(|(year, _)| *year == id.year()) {
            Some((_, folder)) => folder,
            None => open_parent(self.root, &path)?.0,
        };
        let (_, folder) = self.folder.insert((id.year(), folder));
        read_in(folder, &path, LIMIT as u64)
    }
}

impl Stray {
    fn new(path: PathBuf, kind: FileType) -> Self {
        let kind = match kind {
            kind if kind.is_symlink() => StrayKind::Symlink,
            kind if kind.is_dir() => StrayKind::Folder,
            _ => StrayKind::Special,
        };
        Self { path, kind }
    }

    /// Returns the case in whose place it lies, if it lies in one's.
    pub fn in_place_of(&self) -> Option<CaseId> {
        let id: CaseId = self.path.file_stem()?.to_str()?.parse().ok()?;
        (id.path() == self.path).then_some(id)
    }

    /// Returns what is to be said.
    pub fn message(&self) -> Message {
        let key = match self.kind {
            StrayKind::Name => "stray-name",
            StrayKind::Year => "stray-year",
            StrayKind::Symlink => "stray-symlink",
            StrayKind::Folder => "stray-folder",
            StrayKind::Special => "stray-special",
        };
        Message::new(key).with("path", self.path.as_path())
    }

    /// Returns what to do next.
    pub fn hint(&self) -> Option<Message> {
        Some(Message::new("stray-hint").with("path", self.path.as_path()))
    }
}

impl ScanError {
    /// Returns what is to be said.
    pub fn message(&self) -> Message {
        Message::new("scan-failed").with("path", self.path.as_path()).with("cause", self.cause.to_string())
    }

    /// Returns what to do next.
    pub fn hint(&self) -> Option<Message> {
        Some(Message::new("scan-failed-hint").with("path", self.path.as_path()))
    }
}

impl fmt::Display for ScanError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(f)
    }
}
