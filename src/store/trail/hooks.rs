//! Where git looks for the programs that it runs at a commit.

use std::path::PathBuf;

use git2::ConfigLevel;

use super::Trail;
use super::error::TrailError;
use super::setting::optional;

/// The setting that names another folder.
const SETTING: &str = "core.hooksPath";

impl Trail {
    /// Returns the folder of this repository's hooks.
    ///
    /// # Errors
    /// The user's or the machine's settings name one folder for all repositories, or the settings cannot be read.
    pub fn hooks_folder(&self) -> Result<PathBuf, TrailError> {
        let config = self.repo.config().map_err(TrailError::Unreadable)?;
        let Some(folder) = optional(config.get_path(SETTING))? else {
            return Ok(self.places.common.join("hooks"));
        };
        let level = config.get_entry(SETTING).map_err(TrailError::Unreadable)?.level();
        match level {
            ConfigLevel::Local | ConfigLevel::Worktree => Ok(self.places.work_tree.join(folder)),
            _ => Err(TrailError::SharedHooks(folder)),
        }
    }
}
