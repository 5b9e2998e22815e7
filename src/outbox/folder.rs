//! The folder that letters are written into: each is there wholly or not at all, and a second run goes on.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions, TryLockError};
use std::io::{self, Write};
use std::num::NonZero;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread;

use super::OutboxError;
use super::manifest::{Entry, Key, Manifest, SCHEMA};
use crate::case::{CaseId, Moment};

const MANIFEST: &str = "manifest.json";
const KEY: &str = "manifest.key";

/// How many characters of a hash tell one folder from another.
const BATCH: usize = 8;

/// A folder of letters, begun or about to be.
pub struct Outbox {
    root: PathBuf,
    manifest: Manifest,
    key: Key,
    /// Whether the folder was begun by an earlier run.
    is_begun: bool,
    /// Held as long as this run may write.
    lock: Option<File>,
}

impl Outbox {
    /// Returns whether an earlier run has begun to make letters in it.
    pub fn is_begun(&self) -> bool {
        self.is_begun
    }

    /// Returns the folder at a path, as an earlier run left it or as one that will be new; writes nothing.
    ///
    /// # Errors
    /// It holds something else, or cannot be read.
    pub fn plan(
        root: PathBuf,
        case: &CaseId,
        now: Moment,
        version: Option<String>,
    ) -> Result<Self, OutboxError> {
        let begun = root.join(MANIFEST);
        if begun.symlink_metadata().is_ok() {
            let broken = |path: PathBuf| move || OutboxError::NoManifest { path };
            let text = fs::read(&begun).map_err(OutboxError::io(&begun))?;
            let manifest: Option<Manifest> = serde_json::from_slice(&text).ok();
            let manifest = manifest.filter(|manifest| manifest.schema == SCHEMA).ok_or_else(broken(begun))?;
            let key = root.join(KEY);
            let text = fs::read_to_string(&key).map_err(OutboxError::io(&key))?;
            let key = Key::of(&text).ok_or_else(broken(key))?;
            if manifest.case != case.to_string() {
                return Err(OutboxError::OtherInputs { path: root });
            }
            return Ok(Self { root, manifest, key, is_begun: true, lock: None });
        }
        let key = Key::fresh().map_err(OutboxError::io("/dev/urandom"))?;
        let manifest = Manifest {
            schema: SCHEMA.to_owned(),
            case: case.to_string(),
            batch: key.hash(b"batch").chars().take(BATCH).collect(),
            made: now,
            version,
            inputs: String::new(),
            complete: false,
            letters: Vec::new(),
        };
        free(&root)?;
        Ok(Self { root, manifest, key, is_begun: false, lock: None })
    }

    /// Returns what the folder holds, as far as it is known.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Returns the keyed hash of a value.
    pub fn hash(&self, value: &str) -> String {
        self.key.hash(value.as_bytes())
    }

    /// Begins the folder with these texts and persons, or goes on with it.
    ///
    /// # Errors
    /// It was begun with others, another run is at it, or it cannot be written.
    pub fn begin(&mut self, inputs: &str) -> Result<(), OutboxError> {
        let inputs = self.hash(inputs);
        if self.is_begun && self.manifest.inputs != inputs {
            return Err(OutboxError::OtherInputs { path: self.root.clone() });
        }
        folder(&self.root)?;
        let lock = File::open(&self.root).map_err(OutboxError::io(&self.root))?;
        match lock.try_lock() {
            Ok(()) => self.lock = Some(lock),
            Err(TryLockError::WouldBlock) => return Err(OutboxError::Busy { path: self.root.clone() }),
            Err(TryLockError::Error(source)) => {
                return Err(OutboxError::Io { path: self.root.clone(), source });
            }
        }
        if !self.is_begun {
            // Another run may have begun it since it was looked at.
            free(&self.root)?;
            fs::set_permissions(&self.root, Permissions::from_mode(0o700))
                .map_err(OutboxError::io(&self.root))?;
            self.manifest.inputs = inputs;
            self.put_list(KEY, format!("{}\n", self.key.text()).as_bytes())?;
            self.put_manifest()?;
        }
        Ok(())
    }

    /// Returns whether a letter is there, which it is wholly.
    pub fn has(&self, letter: &Path) -> bool {
        self.root.join(letter).is_dir()
    }

    /// Writes a letter's files into a folder of its own, under a passing name until all of it is on the disk.
    ///
    /// # Errors
    /// It cannot be written; nothing has the letter's name then.
    pub fn put(&self, letter: &Path, files: &[(&str, Vec<u8>)]) -> Result<(), OutboxError> {
        let path = self.root.join(letter);
        let passing = passing(&path);
        if let Some(parent) = path.parent() {
            folder(parent)?;
        }
        remove_left(&passing)?;
        folder(&passing)?;
        for (name, bytes) in files {
            write(&passing.join(name), bytes)?;
        }
        fs::rename(&passing, &path).map_err(OutboxError::io(path))
    }

    /// Writes a file of the folder itself, over an older one of the same name.
    ///
    /// # Errors
    /// It cannot be written; the older one is there still.
    pub fn put_list(&self, name: &str, bytes: &[u8]) -> Result<(), OutboxError> {
        let path = self.root.join(name);
        let passing = passing(&path);
        match fs::remove_file(&passing) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(OutboxError::Io { path: passing, source: error });
            }
            _ => {}
        }
        write(&passing, bytes)?;
        fs::rename(&passing, &path).map_err(OutboxError::io(path))
    }

    /// Says in the manifest that every letter is there, with the hashes of what is.
    ///
    /// # Errors
    /// A file cannot be read, or it said so before and a file is another now.
    pub fn seal(&mut self, letters: &[(Entry, PathBuf)]) -> Result<(), OutboxError> {
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        let this = &*self;
        let hashed: Result<Vec<_>, _> = thread::scope(|threads| {
            let shares = letters.chunks(letters.len().div_ceil(cores).max(1));
            let shares: Vec<_> = shares.map(|share| threads.spawn(|| this.hashed(share))).collect();
            let shares = shares.into_iter();
            shares.map(|share| share.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
        });
        self.manifest.letters = hashed?.concat();
        self.manifest.complete = true;
        self.put_manifest()
    }

    /// Returns what the manifest says of letters, with the hashes of their files as they are on the disk.
    fn hashed(&self, letters: &[(Entry, PathBuf)]) -> Result<Vec<Entry>, OutboxError> {
        let hashed = |(entry, letter): &(Entry, PathBuf)| {
            let before = self.manifest.letters.iter().find(|before| before.number == entry.number);
            let mut hashed = entry.clone();
            for (name, hash) in &mut hashed.files {
                let path = self.root.join(letter).join(name);
                let bytes = fs::read(&path).map_err(OutboxError::io(&path))?;
                *hash = self.key.hash(&bytes);
                if before.is_some_and(|before| before.files.get(name) != Some(hash)) {
                    return Err(OutboxError::Changed { path });
                }
            }
            Ok(hashed)
        };
        letters.iter().map(hashed).collect()
    }

    fn put_manifest(&self) -> Result<(), OutboxError> {
        let mut text = serde_json::to_vec_pretty(&self.manifest).expect("a manifest can be written as JSON");
        text.push(b'\n');
        self.put_list(MANIFEST, &text)
    }
}

/// Returns the name that something has until it is whole.
fn passing(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.part"))
}

/// Fails unless the folder is empty or is not there; what a run left that was stopped before it began is nothing.
fn free(root: &Path) -> Result<(), OutboxError> {
    let entries = match fs::read_dir(root) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries.map_err(OutboxError::io(root))?,
    };
    let left = [PathBuf::from(KEY), passing(Path::new(KEY)), passing(Path::new(MANIFEST))];
    let is_left = |name: &Path| left.iter().any(|left| left == name);
    match entries.flatten().find(|entry| !is_left(Path::new(&entry.file_name()))) {
        None => Ok(()),
        Some(_) => Err(OutboxError::NotEmpty { path: root.to_owned() }),
    }
}

/// Makes a folder, and those above it, for nobody but the user.
fn folder(path: &Path) -> Result<(), OutboxError> {
    DirBuilder::new().recursive(true).mode(0o700).create(path).map_err(OutboxError::io(path))
}

fn remove_left(path: &Path) -> Result<(), OutboxError> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(OutboxError::Io { path: path.to_owned(), source: error })
        }
        _ => Ok(()),
    }
}

/// Writes a new file to the disk, for nobody but the user.
fn write(path: &Path, bytes: &[u8]) -> Result<(), OutboxError> {
    let written = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    let written = written.and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()));
    written.map_err(OutboxError::io(path))
}
