//! Git's settings, read as git reads them; that one is not there is no error, that it cannot be read is.

use std::path::Path;

use git2::{Config, ConfigLevel, ErrorCode};

use super::Trail;
use super::error::TrailError;

impl Trail {
    /// Returns whether `git pull` makes the records of this clone anew on top of those of others.
    ///
    /// # Errors
    /// The settings cannot be read.
    pub fn pulls_by_rebase(&self) -> Result<bool, TrailError> {
        let config = self.repo.config().map_err(TrailError::Unreadable)?;
        let branch = self.branch().and_then(|name| Some(name.strip_prefix("refs/heads/")?.to_owned()));
        let of_branch = branch.map(|name| format!("branch.{name}.rebase"));
        for setting in of_branch.into_iter().chain(["pull.rebase".to_owned()]) {
            // Besides yes and no there are words for the ways to rebase.
            if let Some(value) = optional(config.get_string(&setting))? {
                return Ok(Config::parse_bool(value).unwrap_or(true));
            }
        }
        Ok(false)
    }
}

/// Returns the value, or none when nobody has set it.
pub(super) fn optional<T>(value: Result<T, git2::Error>) -> Result<Option<T>, TrailError> {
    match value {
        Ok(value) => Ok(Some(value)),
        Err(e) if e.code() == ErrorCode::NotFound => Ok(None),
        Err(e) => Err(TrailError::Unreadable(e)),
    }
}

/// Has the file that `GIT_CONFIG_GLOBAL` names take the place of the user's own files, which libgit2 does not.
#[expect(clippy::disallowed_methods, reason = "git's own variable, like those that libgit2 reads for git")]
pub(super) fn heed_global(config: &mut Config) -> Result<(), git2::Error> {
    let Some(file) = std::env::var_os("GIT_CONFIG_GLOBAL") else { return Ok(()) };
    // An empty name means no file, and libgit2 takes no empty name.
    let file = if file.is_empty() { "/dev/null".into() } else { file };
    let mut levels = [ConfigLevel::XDG, ConfigLevel::Global].into_iter();
    levels.try_for_each(|level| config.add_file(Path::new(&file), level, true))
}
