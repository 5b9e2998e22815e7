//! The texts under `sent/`, for the check of what stands in them.

use std::fs;
use std::path::{Path, PathBuf};

use super::Store;
use super::open::read_beneath;
use crate::case::text_in;

/// The folder of what was sent.
pub const SENT: &str = "sent";

/// A text that was sent.
#[derive(Debug)]
pub struct SentText {
    /// Its file, from the register's folder.
    pub path: PathBuf,
    /// The text, with signs in place of what is none; nothing where it cannot be read as a plain file.
    pub text: Option<String>,
    /// Whether all of it could be read as text.
    pub is_text: bool,
}

impl SentText {
    pub(super) fn new(path: PathBuf, bytes: Option<Vec<u8>>) -> Self {
        let is_text = bytes.as_deref().is_some_and(|bytes| text_in(bytes).is_some());
        Self { path, text: bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()), is_text }
    }
}

/// The most bytes of a text that are read.
pub(super) const LIMIT: u64 = 64 << 20;

impl Store {
    /// Returns every file below a folder of the register in order, with its text. Names that begin with a dot belong to
    /// editors and git and are left out.
    pub fn texts(&self, folder: &Path) -> Vec<SentText> {
        let Ok(entries) = fs::read_dir(self.folder.root.join(folder)) else { return Vec::new() };
        let mut names: Vec<_> =
            entries.flatten().map(|entry| (entry.file_name(), entry.file_type())).collect();
        names.retain(|(name, _)| !name.to_string_lossy().starts_with('.'));
        names.sort_by(|(one, _), (other, _)| one.cmp(other));
        let texts = names.into_iter().flat_map(|(name, kind)| {
            let path = folder.join(name);
            match kind {
                Ok(kind) if kind.is_dir() => self.texts(&path),
                _ => {
                    let bytes = read_beneath(&self.folder.root, &path, LIMIT).ok();
                    vec![SentText::new(path, bytes)]
                }
            }
        });
        texts.collect()
    }
}
