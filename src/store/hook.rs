//! The hook that checks what is committed by hand, and files that other programs expect in a repository.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use super::{SETTINGS_FILE, Store, StoreError};

/// The line by which a hook of ours is known.
const OURS: &str = "# Made by `avvik hook install`; `avvik hook remove` takes it away.";

/// What came of a wish for a hook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hooking {
    /// The file was written or taken away.
    Done,
    /// It was as wished already.
    Unchanged,
}

/// The hook as it is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hook {
    /// It is ours, for this register.
    Ours,
    /// There is none.
    Absent,
    /// There is one that does not check this register.
    Foreign,
    /// It is ours, but git does not run it: it may not be executed.
    Idle,
}

impl Store {
    /// Returns whether git checks what is committed by hand.
    ///
    /// # Errors
    /// All repositories share their hooks, or the hook cannot be read.
    pub fn hook(&self) -> Result<Hook, StoreError> {
        let path = self.hook_file()?;
        let may_run = || fs::metadata(&path).is_ok_and(|about| about.permissions().mode() & 0o111 != 0);
        Ok(match read(&path)? {
            None => Hook::Absent,
            Some(text) if !text.contains(&self.hook_command()?) => Hook::Foreign,
            Some(_) if may_run() => Hook::Ours,
            Some(_) => Hook::Idle,
        })
    }

    /// Makes the hook that checks the register before each commit; a hook of someone else's is left alone.
    ///
    /// # Errors
    /// There is another hook, all repositories share their hooks, or the file cannot be written.
    pub fn install_hook(&self) -> Result<(Hooking, PathBuf), StoreError> {
        let (path, text) = (self.hook_file()?, self.hook_text()?);
        match read(&path)? {
            Some(found) if found == text => return Ok((Hooking::Unchanged, path)),
            // An older one of ours, for this register.
            Some(found) if found.contains(OURS) && found.contains(&self.hook_command()?) => {
                fs::remove_file(&path).map_err(|source| StoreError::Write { path: path.clone(), source })?;
            }
            Some(_) => return Err(StoreError::HookOccupied { path, command: self.hook_command()? }),
            None => {}
        }
        write_new(&path, &text, 0o755)?;
        Ok((Hooking::Done, path))
    }

    /// Takes the hook away; a hook of someone else's is left alone.
    ///
    /// # Errors
    /// There is another hook, or the file cannot be taken away.
    pub fn remove_hook(&self) -> Result<(Hooking, PathBuf), StoreError> {
        let path = self.hook_file()?;
        match read(&path)? {
            None => Ok((Hooking::Unchanged, path)),
            Some(found) if found.contains(OURS) && found.contains(&self.hook_command()?) => {
                fs::remove_file(&path).map_err(|source| StoreError::Write { path: path.clone(), source })?;
                Ok((Hooking::Done, path))
            }
            Some(_) => Err(StoreError::HookForeign { path, command: self.hook_command()? }),
        }
    }

    /// Writes a file that is not there yet into the work tree, from its root, and records nothing.
    ///
    /// # Errors
    /// The file is there, or cannot be written.
    pub fn add_file(&self, path: &Path, text: &str) -> Result<PathBuf, StoreError> {
        let full = self.trail()?.work_tree().join(path);
        write_new(&full, text, 0o644)?;
        Ok(full)
    }

    fn hook_file(&self) -> Result<PathBuf, StoreError> {
        Ok(self.trail()?.hooks_folder()?.join("pre-commit"))
    }

    /// Returns the command that checks the register, as a shell takes it at the root of the work tree.
    fn hook_command(&self) -> Result<String, StoreError> {
        let prefix = self.trail()?.prefix();
        let folder = if prefix.as_os_str().is_empty() { Path::new(".") } else { prefix };
        Ok(format!("avvik -C {} lint --staged", quoted(folder)))
    }

    fn hook_text(&self) -> Result<String, StoreError> {
        let settings = quoted(&self.trail()?.prefix().join(SETTINGS_FILE));
        let command = self.hook_command()?;
        Ok(format!("#!/bin/sh\n{OURS}\ntest -f {settings} || exit 0\nexec {command}\n"))
    }
}

/// Returns a path as one word of a shell command.
fn quoted(path: &Path) -> String {
    format!("'{}'", path.to_string_lossy().replace('\'', "'\\''"))
}

/// Returns a file as text, or none when nothing is there.
fn read(path: &Path) -> Result<Option<String>, StoreError> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        // A link that leads nowhere is somebody's hook too.
        Err(error) if error.kind() == ErrorKind::NotFound && path.is_symlink() => Ok(Some(String::new())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(source) => Err(StoreError::Write { path: path.to_owned(), source }),
    }
}

fn write_new(path: &Path, text: &str, mode: u32) -> Result<(), StoreError> {
    let failed = |source: std::io::Error| match source.kind() {
        ErrorKind::AlreadyExists => StoreError::FileThere { path: path.to_owned() },
        _ => StoreError::Write { path: path.to_owned(), source },
    };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    let file = OpenOptions::new().write(true).create_new(true).mode(mode).open(path);
    file.and_then(|mut file| file.write_all(text.as_bytes())).map_err(failed)
}
