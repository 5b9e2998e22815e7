//! Lets the work tree follow a record, one file at a time, without ever taking a person's edit away.

use std::ffi::OsString;
use std::fs::{File, Metadata};
use std::io::Write;
use std::path::Path;

use rustix::fs::{AtFlags, Mode, OFlags, fsync, mkdirat, openat, renameat, unlinkat};
use rustix::io::Errno;

use super::error::TrailError;
use super::faults;
use crate::store::open::{OpenError, open_beneath, open_parent, read_beneath};

/// The largest file of a register, in bytes.
const LIMIT: u64 = 64 << 20;

/// Returns the content of a file, or none when there is no file.
pub(super) fn read(root: &Path, path: &Path) -> Result<Option<Vec<u8>>, TrailError> {
    match read_beneath(root, path, LIMIT) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(OpenError::NotFound(_)) => Ok(None),
        Err(e) => Err(TrailError::File(e)),
    }
}

/// Tells whether a work tree file holds this content, be it with the line ends of another system.
pub(super) fn holds(found: Option<&[u8]>, content: Option<&[u8]>) -> bool {
    match (found, content) {
        (Some(found), Some(content)) => found == content || with_plain_line_ends(found) == content,
        (found, content) => found == content,
    }
}

/// Brings a file from `old` to `new` and describes it then; a file that holds anything else is left alone.
pub(super) fn follow(
    root: &Path,
    path: &Path,
    old: Option<&[u8]>,
    new: &[u8],
) -> Result<Option<Metadata>, TrailError> {
    let found = read(root, path)?;
    if found.as_deref() != Some(new) {
        if !holds(found.as_deref(), old) && !holds(found.as_deref(), Some(new)) {
            return Ok(None);
        }
        make_folders(root, path).map_err(TrailError::File)?;
        if !replace(root, path, new, || Ok(read(root, path)? == found))? {
            return Ok(None);
        }
    }
    let about = open_beneath(root, path).and_then(|file| file.metadata().map_err(|e| failed(path, e)));
    about.map(Some).map_err(TrailError::File)
}

/// Removes what a killed process may have left beside a file.
pub(super) fn clear_temporary(root: &Path, path: &Path) -> Result<(), TrailError> {
    let folder = match open_parent(root, path) {
        Err(OpenError::NotFound(_)) => return Ok(()),
        folder => folder.map_err(TrailError::File)?.0,
    };
    match unlinkat(&folder, temporary_name(path), AtFlags::empty()) {
        Ok(()) | Err(Errno::NOENT) => Ok(()),
        Err(errno) => Err(TrailError::File(failed(path, errno))),
    }
}

/// Puts new content in place of a file in one step; false when `still` says that it is not the same any more.
fn replace(
    root: &Path,
    path: &Path,
    bytes: &[u8],
    still: impl FnOnce() -> Result<bool, TrailError>,
) -> Result<bool, TrailError> {
    clear_temporary(root, path)?;
    let (folder, name) = open_parent(root, path).map_err(TrailError::File)?;
    let temporary = temporary_name(path);
    let create = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC | OFlags::NOFOLLOW;
    let put = || {
        let mut file = File::from(openat(&folder, &temporary, create, Mode::from_raw_mode(0o666))?);
        file.write_all(bytes)?;
        file.sync_all()
    };
    put().map_err(|e| TrailError::File(failed(path, e)))?;
    faults::point("work-tree-temporary");
    let unchanged = still();
    if !matches!(unchanged, Ok(true)) {
        clear_temporary(root, path)?;
        return unchanged;
    }
    renameat(&folder, &temporary, &folder, name)
        .and_then(|()| fsync(&folder))
        .map_err(|e| TrailError::File(failed(path, e)))?;
    faults::point("work-tree");
    Ok(true)
}

/// Makes the folders on the way to a file, each durable in the one above it.
fn make_folders(root: &Path, path: &Path) -> Result<(), OpenError> {
    let mut folders: Vec<_> = path.ancestors().skip(1).filter(|way| !way.as_os_str().is_empty()).collect();
    while let Some(way) = folders.pop() {
        let (folder, name) = open_parent(root, way)?;
        match mkdirat(&folder, name, Mode::from_raw_mode(0o777)).and_then(|()| fsync(&folder)) {
            Ok(()) | Err(Errno::EXIST) => {}
            Err(errno) => return Err(failed(way, errno)),
        }
    }
    Ok(())
}

/// Returns a name that the next process finds again; two of us never write at once.
fn temporary_name(path: &Path) -> OsString {
    let mut name = OsString::from(".avvik-");
    name.push(path.file_name().unwrap_or_default());
    name
}

fn with_plain_line_ends(bytes: &[u8]) -> Vec<u8> {
    let ends_line = |&(at, _): &(usize, &u8)| bytes[at..].starts_with(b"\r\n");
    bytes.iter().enumerate().filter(|byte| !ends_line(byte)).map(|(_, byte)| *byte).collect()
}

fn failed(path: &Path, cause: impl Into<std::io::Error>) -> OpenError {
    OpenError::Io(path.to_owned(), cause.into())
}
