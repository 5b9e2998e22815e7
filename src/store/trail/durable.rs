//! Makes what is written outlive a power cut.

use std::fs::{self, File};
use std::io::{self, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use git2::{ConfigLevel, Repository};

use super::error::TrailError;
use super::places::Places;
use super::setting;

/// How many flushes are under way at once; a disk takes several together about as fast as one.
const FLUSHERS: usize = 4;

/// Opens the repository once more, on the handle that moves references and flushes them to disk; it has its objects
/// from the `other` handle, which does not flush them one by one.
///
/// libgit2 flushes only when `core.fsyncObjectFiles` is set, and git warns about that key wherever it
/// sees it. So it stands in a file of ours that is attached to this handle alone.
pub(super) fn open(places: &Places, other: &Repository) -> Result<Repository, TrailError> {
    const SETTING: &[u8] = b"[core]\n\tfsyncObjectFiles = true\n";
    let private = places.private_config();
    if fs::read(&private).ok().as_deref() != Some(SETTING) {
        write_whole(&private, SETTING).map_err(|cause| TrailError::Io(private.clone(), cause))?;
    }
    let attach = || {
        let repo = Repository::open(&places.git)?;
        let mut config = repo.config()?;
        setting::heed_global(&mut config)?;
        config.add_file(&private, ConfigLevel::App, true)?;
        repo.set_odb(&other.odb()?)?;
        Ok(repo)
    };
    attach().map_err(TrailError::Unreadable)
}

/// Writes a file so that it is there whole or not at all, and there to stay.
pub(super) fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let temporary = path.with_extension("tmp");
    let mut file = File::create(&temporary)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&temporary, path)?;
    sync_parent(path)
}

/// Makes all of these files and folders durable, in no order; one that is not there is passed over.
///
/// # Errors
/// The first that could not be flushed; others may be durable by then, or not.
pub(super) fn sync_all(paths: &[PathBuf]) -> Result<(), TrailError> {
    let next = AtomicUsize::new(0);
    let flush = || {
        while let Some(path) = paths.get(next.fetch_add(1, Ordering::Relaxed)) {
            match sync(path) {
                Err(cause) if cause.kind() != io::ErrorKind::NotFound => {
                    return Err(TrailError::Io(path.clone(), cause));
                }
                _ => {}
            }
        }
        Ok(())
    };
    thread::scope(|threads| {
        // Where no more threads are to be had, this one flushes all.
        let helper = |_| thread::Builder::new().spawn_scoped(threads, flush).ok();
        let flushers: Vec<_> = (1..FLUSHERS.min(paths.len())).filter_map(helper).collect();
        let own = flush();
        let others = flushers.into_iter().map(|flusher| flusher.join().expect("flushing does not panic"));
        own.and(others.collect())
    })
}

/// Makes the names in the folder that holds `path` durable.
pub(super) fn sync_parent(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), sync)
}

/// Makes a file's content, or a folder's names, durable.
pub(super) fn sync(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

/// Tells whether two names are of one file.
pub(super) fn is_same(one: &Path, other: &Path) -> Result<bool, TrailError> {
    let inode = |path: &Path| match fs::symlink_metadata(path) {
        Ok(about) => Ok(Some((about.dev(), about.ino()))),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(cause) => Err(TrailError::Io(path.to_owned(), cause)),
    };
    let found = inode(one)?;
    Ok(found.is_some() && found == inode(other)?)
}

/// Removes a file; that it is already gone is no error.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(cause) if cause.kind() != io::ErrorKind::NotFound => Err(cause),
        _ => Ok(()),
    }
}

/// Makes everything durable that was written to the disk that holds this folder.
#[cfg(target_os = "linux")]
pub(super) fn sync_disk(folder: &Path) -> io::Result<()> {
    Ok(rustix::fs::syncfs(File::open(folder)?)?)
}

/// Makes everything durable that was written to any disk.
#[cfg(not(target_os = "linux"))]
pub(super) fn sync_disk(_: &Path) -> io::Result<()> {
    rustix::fs::sync();
    Ok(())
}
