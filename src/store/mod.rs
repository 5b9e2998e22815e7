//! The files and the git repository of a register; the only floor that knows either.

mod carry;
mod case_file;
pub mod editing;
mod error;
mod fit;
mod folder;
mod founding;
mod glance;
mod guard;
mod hook;
mod inline;
mod kept;
pub mod layout;
mod misfit;
pub mod oddity;
pub mod open;
mod past;
pub mod place;
pub mod reading;
mod remains;
mod renumbered;
mod report;
mod righted;
pub mod scan;
mod seen;
mod splice;
mod staged;
mod states;
mod texts;
pub mod trail;
mod unfinished;
mod waivers;
mod writing;

use std::cell::OnceCell;

pub use case_file::CaseFile;
pub use error::StoreError;
pub use folder::{DEFAULT_ZONE, FORMAT, Folder, FolderError, SETTINGS_FILE};
pub use hook::{Hook, Hooking};
pub use past::Stretch;
pub use report::read_report;
pub use staged::{Side, StagedRegister};
pub use texts::{SENT, SentText};
pub use trail::Signing;
pub use unfinished::Unfinished;
pub use waivers::{WAIVERS_FILE, WaiverFile};
pub use writing::{Outcome, Recorded, SentFile, Step};

use scan::{Scan, Stray};
use staged::{CHECKED, case_at};
use trail::Trail;

use crate::case::CaseId;
use crate::lint::history::short;

/// An opened register: its folder, and the trail that it is recorded in.
#[derive(Debug)]
pub struct Store {
    /// The folder with its settings.
    pub folder: Folder,
    trail: OnceCell<Trail>,
}

impl Store {
    /// Opens a register; what a killed command left there is settled first.
    ///
    /// # Errors
    /// What was left cannot be settled.
    pub fn open(folder: Folder) -> Result<Self, StoreError> {
        let store = Self { folder, trail: OnceCell::new() };
        // A register that lies in no repository can be read all the same; only recording needs the trail.
        if Trail::may_be_unsettled(&store.folder.root)
            && let Ok(trail) = store.trail()
        {
            trail.settle()?;
        }
        Ok(store)
    }

    /// Returns the trail.
    ///
    /// # Errors
    /// The folder lies in no git repository, or in one that this program cannot use.
    pub fn trail(&self) -> Result<&Trail, StoreError> {
        if let Some(trail) = self.trail.get() {
            return Ok(trail);
        }
        let trail = Trail::open(&self.folder.root)?;
        Ok(self.trail.get_or_init(|| trail))
    }

    /// Returns the case that a number means, which may be shortened to what is unique: `7`, `0007`, `2026-7`.
    ///
    /// # Errors
    /// It is no number of a case, no case has it, or several have.
    pub fn resolve(&self, short: &str) -> Result<CaseId, StoreError> {
        if let Ok(id) = short.parse::<CaseId>() {
            return Ok(id);
        }
        let Scan { cases, strays } = self.scan()?;
        // What lies in a case's place and is no file is found too, so that opening it says what is wrong.
        let in_place = strays.iter().filter_map(Stray::in_place_of);
        let mut matching = cases.into_iter().chain(in_place).filter(|id| id.matches(short));
        match (matching.next(), matching.next()) {
            (Some(id), None) => Ok(id),
            (None, _) => Err(StoreError::NoSuchCase { id: short.to_owned() }),
            (Some(first), Some(second)) => {
                let all = [first, second].into_iter().chain(matching).map(|id| id.to_string());
                Err(StoreError::Ambiguous { id: short.to_owned(), matching: all.collect() })
            }
        }
    }

    /// Returns the newest commit in short, as documents name the state that they were made from.
    pub fn version(&self) -> Option<String> {
        let head = self.trail().ok()?.head().ok()??;
        Some(short(&head.to_string()).to_owned())
    }

    /// Returns what lies under `cases/`.
    ///
    /// # Errors
    /// A folder cannot be listed.
    pub fn scan(&self) -> Result<Scan, StoreError> {
        Ok(scan::scan(&self.folder.root)?)
    }

    /// Returns a case as its file stands in the work tree.
    ///
    /// # Errors
    /// There is no such file, or it cannot be read.
    pub fn load(&self, id: &CaseId) -> Result<CaseFile, StoreError> {
        CaseFile::load(&self.folder.root, id)
    }

    /// Returns the bytes of a case file as they stand in the work tree.
    ///
    /// # Errors
    /// There is no such file, or it cannot be read.
    pub fn bytes(&self, id: &CaseId) -> Result<Vec<u8>, StoreError> {
        CaseFile::bytes(&self.folder.root, id)
    }
}
