//! Opens files below a folder without following, waiting for or choking on anything but plain files.

use std::ffi::OsStr;
use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::os::fd::OwnedFd;
use std::os::unix::fs::MetadataExt;
use std::path::{Component, Path, PathBuf};

use rustix::fs::{AtFlags, CWD, FileType, Mode, OFlags, openat, statat};
use rustix::io::Errno;

use crate::message::Message;

/// Why a file below a folder was not opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is no such file.
    NotFound(PathBuf),
    /// The path is empty, absolute or climbs out of the folder.
    Outside(PathBuf),
    /// The path or a folder on the way to it is a symbolic link.
    Symlink(PathBuf),
    /// The path names a folder.
    Folder(PathBuf),
    /// The path names a pipe, a socket or a device, or passes through something that is no folder.
    Special(PathBuf),
    /// The file has more than one name.
    HardLinked(PathBuf),
    /// The file is larger than the limit, in bytes.
    TooLarge(PathBuf, u64),
    /// The operating system refused.
    Io(PathBuf, #[source] io::Error),
}

impl OpenError {
    /// Returns what went wrong and where.
    pub fn message(&self) -> Message {
        let (key, path) = self.parts();
        let message = Message::new(key).with("path", path);
        match self {
            Self::TooLarge(_, limit) => message.with("limit", usize::try_from(*limit).unwrap_or(usize::MAX)),
            Self::Io(_, cause) => message.with("cause", cause.to_string()),
            _ => message,
        }
    }

    /// Returns what to do next.
    pub fn hint(&self) -> Option<Message> {
        let (key, path) = self.parts();
        Some(Message::new(format!("{key}-hint")).with("path", path))
    }

    pub(super) fn key(&self) -> &'static str {
        self.parts().0
    }

    fn parts(&self) -> (&'static str, &Path) {
        match self {
            Self::NotFound(path) => ("open-not-found", path),
            Self::Outside(path) => ("open-outside", path),
            Self::Symlink(path) => ("open-symlink", path),
            Self::Folder(path) => ("open-folder", path),
            Self::Special(path) => ("open-special", path),
            Self::HardLinked(path) => ("open-hard-linked", path),
            Self::TooLarge(path, _) => ("open-too-large", path),
            Self::Io(path, _) => ("open-io", path),
        }
    }
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(f)
    }
}

/// Returns the bytes of the plain file at `relative` below `root`, at most `limit` of them.
pub fn read_beneath(root: &Path, relative: &Path, limit: u64) -> Result<Vec<u8>, OpenError> {
    read_in(&open_parent(root, relative)?.0, relative, limit)
}

/// Returns the bytes of the plain file with the last name of `relative` in its open folder, at most `limit` of them.
pub fn read_in(folder: &OwnedFd, relative: &Path, limit: u64) -> Result<Vec<u8>, OpenError> {
    let failed = |cause| OpenError::Io(relative.to_owned(), cause);
    let (file, size) = open_in(folder, relative)?;
    let mut bytes = Vec::with_capacity(usize::try_from(size.min(limit)).unwrap_or_default() + 1);
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > limit {
        return Err(OpenError::TooLarge(relative.to_owned(), limit));
    }
    Ok(bytes)
}

/// Returns the plain file at `relative` below `root`, open for reading.
pub fn open_beneath(root: &Path, relative: &Path) -> Result<File, OpenError> {
    Ok(open_in(&open_parent(root, relative)?.0, relative)?.0)
}

/// Returns the open file with its size in bytes.
fn open_in(folder: &OwnedFd, relative: &Path) -> Result<(File, u64), OpenError> {
    let name = relative.file_name().ok_or_else(|| OpenError::Outside(relative.to_owned()))?;
    // Without NONBLOCK, a pipe would wait here for somebody to write.
    let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY;
    let file = openat(folder, name, flags, Mode::empty())
        .map(File::from)
        .map_err(|errno| refusal(folder, name, relative, errno))?;
    let about = file.metadata().map_err(|cause| OpenError::Io(relative.to_owned(), cause))?;
    match (about.is_file(), about.is_dir(), about.nlink()) {
        (true, _, 0 | 1) => Ok((file, about.len())),
        (true, _, _) => Err(OpenError::HardLinked(relative.to_owned())),
        (false, true, _) => Err(OpenError::Folder(relative.to_owned())),
        (false, false, _) => Err(OpenError::Special(relative.to_owned())),
    }
}

/// Returns the open folder that holds `relative` below `root`, and the last name of `relative`.
pub fn open_parent<'p>(root: &Path, relative: &'p Path) -> Result<(OwnedFd, &'p OsStr), OpenError> {
    let mut names = names_of(relative)?;
    let last = names.pop().ok_or_else(|| OpenError::Outside(relative.to_owned()))?;
    let mut folder = openat(CWD, root, FOLDER, Mode::empty())
        .map_err(|errno| OpenError::Io(root.to_owned(), errno.into()))?;
    for name in names {
        folder = openat(&folder, name, FOLDER | OFlags::NOFOLLOW, Mode::empty())
            .map_err(|errno| refusal(&folder, name, relative, errno))?;
    }
    Ok((folder, last))
}

const FOLDER: OFlags = OFlags::RDONLY.union(OFlags::DIRECTORY).union(OFlags::CLOEXEC);

/// Returns the names on the way, all of them plain: no root, no `..`, no `.`.
fn names_of(relative: &Path) -> Result<Vec<&OsStr>, OpenError> {
    let plain = |component| match component {
        Component::Normal(name) => Ok(name),
        _ => Err(OpenError::Outside(relative.to_owned())),
    };
    relative.components().map(plain).collect()
}

/// Says in our words what the operating system only hints at: systems differ in the number they
/// give for a symbolic link.
fn refusal(folder: &OwnedFd, name: &OsStr, relative: &Path, errno: Errno) -> OpenError {
    let path = relative.to_owned();
    let kind = statat(folder, name, AtFlags::SYMLINK_NOFOLLOW)
        .map_or(FileType::Unknown, |about| FileType::from_raw_mode(about.st_mode));
    match (errno, kind) {
        (Errno::NOENT, _) => OpenError::NotFound(path),
        (_, FileType::Symlink) => OpenError::Symlink(path),
        (Errno::NOTDIR | Errno::NXIO, _) => OpenError::Special(path),
        _ => OpenError::Io(path, errno.into()),
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;

    use super::*;

    #[test]
    fn a_plain_file_is_read_up_to_the_limit() {
        let root = tempfile::tempdir().unwrap();
        std::fs::create_dir(root.path().join("cases")).unwrap();
        std::fs::write(root.path().join("cases/a"), "four").unwrap();
        assert_eq!(read_beneath(root.path(), Path::new("cases/a"), 4).unwrap(), b"four");
        let refused = read_beneath(root.path(), Path::new("cases/a"), 3).unwrap_err();
        assert!(matches!(refused, OpenError::TooLarge(_, 3)), "{refused:?}");
    }

    #[test]
    fn whatever_is_no_plain_file_is_refused_by_name() {
        let root = tempfile::tempdir().unwrap();
        let at = |name: &str| root.path().join(name);
        std::fs::create_dir(at("folder")).unwrap();
        std::fs::write(at("folder/plain"), "x").unwrap();
        std::fs::write(at("one"), "x").unwrap();
        std::fs::hard_link(at("one"), at("two")).unwrap();
        symlink("folder/plain", at("link")).unwrap();
        symlink("folder", at("way")).unwrap();
        rustix::fs::mkfifoat(CWD, at("pipe"), Mode::from_raw_mode(0o600)).unwrap();
        let _listener = UnixListener::bind(at("socket")).unwrap();
        let refused = |path: &str| read_beneath(root.path(), Path::new(path), 9).unwrap_err();
        for (path, key) in [
            ("nothing", "open-not-found"),
            ("nothing/here", "open-not-found"),
            ("", "open-outside"),
            ("../x", "open-outside"),
            ("folder/../one", "open-outside"),
            ("/etc/passwd", "open-outside"),
            ("link", "open-symlink"),
            ("way/plain", "open-symlink"),
            ("folder", "open-folder"),
            ("folder/plain/x", "open-special"),
            ("pipe", "open-special"),
            ("socket", "open-special"),
            ("two", "open-hard-linked"),
        ] {
            assert_eq!(refused(path).message().key(), key, "{path}");
        }
    }
}
