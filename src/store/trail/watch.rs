//! Tells whether anybody has read a file since we did, so that nobody waits for readers that never were.
//!
//! The system notes when a file was read last, unless that was later than it was changed. So the note is set back to
//! before, and shows the next reading.

use std::fs::{self, File, FileTimes};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

/// A look at whether a file is read.
#[derive(Debug)]
pub(super) struct Watch {
    /// When it began.
    pub since: Instant,
    path: PathBuf,
    /// When the file was read last, by the note that we set back; none where the system keeps no such note.
    note: Option<SystemTime>,
}

impl Watch {
    /// Has a file be read by us, and looks from then on whether it is by others.
    pub(super) fn reading<R>(path: PathBuf, read: impl FnOnce() -> R) -> (R, Self) {
        let result = read();
        // Where one more look at what we have just read does not show, nobody's would.
        let shows = || {
            let before = set_back(&path)?;
            File::open(&path)?.read_exact(&mut [0])?;
            Ok::<_, io::Error>(last_read(&path)? != before)
        };
        let note = if is_local(&path) && shows().unwrap_or(false) { set_back(&path).ok() } else { None };
        (result, Self { since: Instant::now(), path, note })
    }

    /// Returns whether somebody read it meanwhile, or may have: not every disk is read with a note.
    pub(super) fn was_read(&self) -> bool {
        self.note.is_none() || last_read(&self.path).ok() != self.note
    }
}

/// Sets the note back to before the file was changed, and returns it as the disk keeps it.
fn set_back(path: &Path) -> io::Result<SystemTime> {
    let file = File::open(path)?;
    let changed = file.metadata()?.modified()?;
    file.set_times(FileTimes::new().set_accessed(changed - Duration::from_secs(1)))?;
    let note = file.metadata()?.accessed()?;
    // Somebody has read it just now; what is not before the change need not move at the next reading.
    if note < changed { Ok(note) } else { Err(io::ErrorKind::ResourceBusy.into()) }
}

fn last_read(path: &Path) -> io::Result<SystemTime> {
    fs::metadata(path)?.accessed()
}

/// Returns whether a file is on a disk whose notes tell of everybody: of a network's, or one that is shared with the host of
/// a virtual machine, they tell late or of this machine alone.
#[cfg(target_os = "linux")]
fn is_local(path: &Path) -> bool {
    /// Of ext2 to ext4, XFS, Btrfs, F2FS, ZFS, tmpfs and overlays, as `statfs` has them.
    const LOCAL: [u64; 7] =
        [0xef53, 0x5846_5342, 0x9123_683e, 0xf2f5_2010, 0x2fc1_2fc1, 0x0102_1994, 0x794c_7630];
    rustix::fs::statfs(path).is_ok_and(|about| LOCAL.contains(&(about.f_type as u64)))
}

/// Returns that nobody knows whether the notes tell of everybody.
#[cfg(not(target_os = "linux"))]
fn is_local(_: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reading_shows_under_every_name_of_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let [file, other] = ["index", "other"].map(|name| folder.path().join(name));
        fs::write(&file, "a").unwrap();
        fs::hard_link(&file, &other).unwrap();
        let (read, watch) = Watch::reading(other, || fs::read(&file).unwrap());
        assert_eq!(read, b"a");
        assert_eq!(watch.was_read(), watch.note.is_none(), "nobody did, and where that shows it is told");
        fs::read(&file).unwrap();
        assert!(watch.was_read());
    }

    #[test]
    fn who_cannot_tell_says_that_somebody_may_have_read() {
        let folder = tempfile::tempdir().unwrap();
        let (_, watch) = Watch::reading(folder.path().join("index"), || ());
        assert!(watch.was_read(), "there is no such file");
    }
}
