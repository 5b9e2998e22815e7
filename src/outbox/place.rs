//! Keeps persons away from git: no folder or file with their names may lie where a commit could take it along.

use std::io;
use std::path::{Path, PathBuf};

use super::OutboxError;

/// Returns where a path leads once every symbolic link is followed, if that is outside of the register and of every git
/// repository; what does not exist yet is judged by the folder it would be made in.
///
/// # Errors
/// It lies in one of them, or cannot be followed.
pub fn outside(path: &Path, register: &Path) -> Result<PathBuf, OutboxError> {
    let real = followed(path).map_err(OutboxError::io(path))?;
    let register = register.canonicalize().map_err(OutboxError::io(register))?;
    let is_taken = |folder: &&Path| **folder == register || is_repository(folder);
    match real.ancestors().find(is_taken) {
        None => Ok(real),
        Some(taken) => Err(OutboxError::InRepository { path: path.to_owned(), repository: taken.to_owned() }),
    }
}

/// Returns whether a folder is the top of a work tree, or itself what git keeps.
fn is_repository(folder: &Path) -> bool {
    let has = |name: &str| folder.join(name).symlink_metadata().is_ok();
    has(".git") || (has("HEAD") && has("objects") && has("refs"))
}

/// Follows the part of a path that exists.
fn followed(path: &Path) -> io::Result<PathBuf> {
    match path.canonicalize() {
        Err(error) if error.kind() == io::ErrorKind::NotFound && path.symlink_metadata().is_err() => {
            // Nothing is there, so the name itself is no link; `..` as a name would lead elsewhere.
            let name = path.file_name().ok_or(error)?;
            let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
            Ok(followed(parent.unwrap_or(Path::new(".")))?.join(name))
        }
        followed => followed,
    }
}

#[cfg(test)]
mod tests {
    use std::fs::create_dir_all;
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn no_way_leads_into_the_register_or_a_repository() {
        let root = tempfile::tempdir().unwrap();
        let at = |name: &str| root.path().join(name);
        create_dir_all(at("repo/register/cases")).unwrap();
        create_dir_all(at("repo/.git/info")).unwrap();
        create_dir_all(at("plain/register")).unwrap();
        create_dir_all(at("free")).unwrap();
        symlink(at("repo/register"), at("link")).unwrap();
        symlink(at("repo/not-yet"), at("dangling")).unwrap();
        let judge = |path: &str, register: &str| outside(&at(path), &at(register));
        for path in
            ["repo/register/ut", "repo/ut/dypt", "link/ut", "repo/.git/info/ut", "free/../repo/ut", "repo"]
        {
            let refused = judge(path, "repo/register").unwrap_err();
            assert!(matches!(refused, OutboxError::InRepository { .. }), "{path}: {refused:?}");
        }
        assert!(judge("plain/register/ut", "plain/register").is_err());
        assert!(judge("dangling", "repo/register").is_err());
        assert!(judge("free/none/../ut", "repo/register").is_err());
        assert!(judge("free/ut/enda", "repo/register").is_ok());
        assert!(judge("plain/ut", "plain/register").is_ok());
    }
}
