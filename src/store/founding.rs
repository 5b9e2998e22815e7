//! Making a register: its settings, what git is told about it, and the first commit.

use std::fs;
use std::path::{Path, PathBuf};

use super::error::StoreError;
use super::guard::screen;
use super::layout::write_new;
use super::trail::{FileChange, Record, Trail, TrailError};
use super::{Folder, Recorded, SETTINGS_FILE, Store};
use crate::case::{Action, Code, Moment, Register};
use crate::lint::personal::Guard;

impl Store {
    /// Makes a register of these files in a folder, which may lie in a git repository or becomes one.
    ///
    /// # Errors
    /// The settings make no register, the folder cannot be made, a file is there already, or the trail refuses it.
    pub fn create(
        folder: &Path,
        files: &[(&str, String)],
        now: Moment,
    ) -> Result<(Self, Recorded), StoreError> {
        let settings = files.iter().find(|(path, _)| *path == SETTINGS_FILE).map(|(_, text)| text.clone());
        let register = Folder::with_settings(folder, settings.unwrap_or_default().into_bytes())?;
        let mut made = Made::default();
        made.folders(folder).map_err(|source| StoreError::Write { path: folder.to_owned(), source })?;
        let trail = match Trail::open(folder) {
            Err(TrailError::NotARepository(_)) => made.repository(folder)?,
            opened => opened?,
        };
        trail.identity()?;
        let files = files.iter().map(|(path, text)| FileChange {
            path: (*path).into(),
            before: None,
            after: text.clone().into_bytes(),
        });
        let message =
            format!("A register of personal-data breaches\n\nAvvik-Action: {}\n", Action::Init.code());
        let record = Record { files: files.collect(), message, at: now.time() };
        let noticed = screen(&Guard::new(&register.settings, now), &record)?;
        let recorded = trail.begin()?.record(&record);
        if !matches!(&recorded, Err(error) if error.is_refusal()) {
            made.keep();
        }
        let recorded = Recorded { outcome: recorded?.into(), noticed };
        Ok((Self { folder: register, trail: trail.into() }, recorded))
    }

    /// Returns the text of a new settings file.
    pub fn settings_text(settings: &Register) -> String {
        write_new(settings, "")
    }
}

/// What a founding has made so far; dropped without being kept, it is taken away again.
#[derive(Default)]
struct Made {
    folders: Vec<PathBuf>,
    git: Option<PathBuf>,
}

impl Made {
    fn folders(&mut self, folder: &Path) -> std::io::Result<()> {
        let missing = folder.ancestors().take_while(|way| way.symlink_metadata().is_err());
        self.folders = missing.map(Path::to_owned).collect();
        fs::create_dir_all(folder)
    }

    fn repository(&mut self, folder: &Path) -> Result<Trail, TrailError> {
        let git = folder.join(".git");
        if git.symlink_metadata().is_err() {
            self.git = Some(git);
        }
        Trail::create(folder)
    }

    fn keep(&mut self) {
        self.git = None;
        self.folders.clear();
    }
}

impl Drop for Made {
    /// Takes away the repository, in which nothing was recorded, and the folders, unless something else lies there.
    fn drop(&mut self) {
        self.git.iter().for_each(|git| fs::remove_dir_all(git).unwrap_or_default());
        self.folders.iter().for_each(|folder| fs::remove_dir(folder).unwrap_or_default());
    }
}
