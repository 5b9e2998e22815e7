//! Tells whether anybody has read a file since we did, so that nobody waits for readers that never were.
//!
//! The system notes when a file was read last, unless that was later than it was changed. So the note is set back to
//! before, and shows the next reading.

use std::fs::{self, File, FileTimes};
use std::io;
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
        let before = set_back(&path).ok();
        let result = read();
        // Where our own reading does not show, nobody's would.
        let shows = before.is_some() && last_read(&path).ok() != before;
        let note = if shows { set_back(&path).ok() } else { None };
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
    let before = file.metadata()?.modified()? - Duration::from_secs(1);
    file.set_times(FileTimes::new().set_accessed(before))?;
    file.metadata()?.accessed()
}

fn last_read(path: &Path) -> io::Result<SystemTime> {
    fs::metadata(path)?.accessed()
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
    fn where_reading_does_not_show_somebody_may_have_read() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("index");
        assert!(Watch::reading(file.clone(), || ()).1.was_read(), "there is no such file");
        fs::write(&file, "a").unwrap();
        assert!(Watch::reading(file, || ()).1.was_read(), "as if the system kept no note");
    }
}
