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
    /// All repositories share their hooks, or a hook cannot be read.
    pub fn hook(&self) -> Result<Hook, StoreError> {
        for file in self.hook_files()? {
            let may_run =
                || fs::metadata(&file.path).is_ok_and(|about| about.permissions().mode() & 0o111 != 0);
            match read(&file.path)? {
                None => return Ok(Hook::Absent),
                Some(text) if !text.contains(&file.command) => return Ok(Hook::Foreign),
                Some(_) if !may_run() => return Ok(Hook::Idle),
                Some(_) => {}
            }
        }
        Ok(Hook::Ours)
    }

    /// Makes the hooks that check the register and the message before each commit, and returns their folder; a hook of
    /// someone else's is left alone, and then none is made.
    ///
    /// # Errors
    /// There is another hook, all repositories share their hooks, or a file cannot be written.
    pub fn install_hook(&self) -> Result<(Hooking, PathBuf), StoreError> {
        let files = self.hook_files()?;
        let mut missing = Vec::new();
        for file in &files {
            match read(&file.path)? {
                Some(found) if found == file.text => {}
                // An older one of ours, for this register.
                Some(found) if file.is_ours(&found) => missing.push(file),
                Some(_) => return Err(file.occupied()),
                None => missing.push(file),
            }
        }
        for file in &missing {
            file.take_away()?;
            write_new(&file.path, &file.text, 0o755)?;
        }
        let hooking = if missing.is_empty() { Hooking::Unchanged } else { Hooking::Done };
        Ok((hooking, self.trail()?.hooks_folder()?))
    }

    /// Takes the hooks away and returns their folder; a hook of someone else's is left alone.
    ///
    /// # Errors
    /// There is another hook, or a file cannot be taken away.
    pub fn remove_hook(&self) -> Result<(Hooking, PathBuf), StoreError> {
        let (mut hooking, mut foreign) = (Hooking::Unchanged, None);
        for file in self.hook_files()? {
            match read(&file.path)? {
                None => {}
                Some(found) if file.is_ours(&found) => {
                    file.take_away()?;
                    hooking = Hooking::Done;
                }
                Some(_) => foreign = foreign.or(Some(file)),
            }
        }
        match foreign {
            Some(HookFile { path, command, .. }) => Err(StoreError::HookForeign { path, command }),
            None => Ok((hooking, self.trail()?.hooks_folder()?)),
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

    fn hook_files(&self) -> Result<[HookFile; 3], StoreError> {
        let trail = self.trail()?;
        let (folder, prefix) = (trail.hooks_folder()?, trail.prefix());
        let root = quoted(if prefix.as_os_str().is_empty() { Path::new(".") } else { prefix });
        let settings = quoted(&prefix.join(SETTINGS_FILE));
        Ok(HOOKS.map(|(name, check)| {
            let command = format!("avvik -C {root} {check}");
            let text = format!("#!/bin/sh\n{OURS}\ntest -f {settings} || exit 0\nexec {command}\n");
            HookFile { path: folder.join(name), command, text }
        }))
    }
}

/// Every hook, with what checks there: a merge that needs no help skips `pre-commit`, which does not know the message.
const HOOKS: [(&str, &str); 3] = [
    ("pre-commit", "lint --staged"),
    ("pre-merge-commit", "lint --staged"),
    ("commit-msg", "lint --message \"$1\""),
];

/// A hook as it is to be.
struct HookFile {
    path: PathBuf,
    /// The command that checks, as a shell takes it at the root of the work tree.
    command: String,
    text: String,
}

impl HookFile {
    fn is_ours(&self, found: &str) -> bool {
        found.contains(OURS) && found.contains(&self.command)
    }

    fn occupied(&self) -> StoreError {
        StoreError::HookOccupied { path: self.path.clone(), command: self.command.clone() }
    }

    /// Takes an older one away, if there is one.
    fn take_away(&self) -> Result<(), StoreError> {
        match fs::remove_file(&self.path) {
            Err(source) if source.kind() != ErrorKind::NotFound => {
                Err(StoreError::Write { path: self.path.clone(), source })
            }
            _ => Ok(()),
        }
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
