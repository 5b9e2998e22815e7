//! Reads a setting of git's that may not be there; not being able to read is another matter.

use git2::ErrorCode;

use super::error::TrailError;

/// Returns the value, or none when nobody has set it.
pub(super) fn optional<T>(value: Result<T, git2::Error>) -> Result<Option<T>, TrailError> {
    match value {
        Ok(value) => Ok(Some(value)),
        Err(e) if e.code() == ErrorCode::NotFound => Ok(None),
        Err(e) => Err(TrailError::Unreadable(e)),
    }
}
