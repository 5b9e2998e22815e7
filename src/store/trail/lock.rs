//! Puts all `avvik` processes of a repository in order, by a lock the kernel lets go when a process dies.

use std::fs::{self, File, TryLockError};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::durable;
use super::error::TrailError;
use super::faults;
use super::places::Places;

/// How long to stand in the queue; a colleague may be typing the passphrase of a signing key.
const PATIENCE: Duration = Duration::from_secs(30);

/// The right to write, held until dropped: an open file, locked.
#[derive(Debug)]
pub(super) struct Turn {
    file: File,
    /// Whether others had it when we came.
    pub waited: bool,
}

impl Turn {
    /// Waits for the right to write.
    pub(super) fn wait(places: &Places) -> Result<Self, TrailError> {
        let mut turn = Self { file: open(places)?, waited: false };
        let since = Instant::now();
        while !turn.came(places)? {
            if since.elapsed() > PATIENCE {
                return Err(TrailError::Occupied(places.lock()));
            }
            turn.waited = true;
            sleep(Duration::from_millis(5));
        }
        Ok(turn)
    }

    /// Takes the right to write, unless another process has it.
    pub(super) fn take(places: &Places) -> Result<Option<Self>, TrailError> {
        let turn = Self { file: open(places)?, waited: false };
        Ok(turn.came(places)?.then_some(turn))
    }

    fn came(&self, places: &Places) -> Result<bool, TrailError> {
        match self.file.try_lock() {
            Ok(()) => {
                faults::point("locked");
                Ok(true)
            }
            Err(TryLockError::WouldBlock) => Ok(false),
            Err(TryLockError::Error(cause)) => Err(TrailError::Io(places.lock(), cause)),
        }
    }
}

fn open(places: &Places) -> Result<File, TrailError> {
    let open = || {
        fs::create_dir_all(places.ours())?;
        let lock = places.lock();
        if lock.symlink_metadata().is_ok() {
            return File::options().append(true).open(lock);
        }
        fs::create_dir_all(places.common.join("avvik"))?;
        let file = File::options().create(true).append(true).open(&lock)?;
        // An `index.lock` of ours is known by this file: it must not outlive it.
        durable::sync_parent(&lock)?;
        durable::sync(&places.common)?;
        Ok(file)
    };
    open().map_err(|cause| TrailError::Io(places.lock(), cause))
}
