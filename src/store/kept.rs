//! Files of a register beside its cases: the facts that were pinned with what was sent, and an organisation's templates.

use std::collections::BTreeMap;
use std::path::Path;

use super::open::{OpenError, read_beneath};
use super::reading::LIMIT;
use super::{CaseFile, Folder, SENT, StoreError};
use crate::case::{Case, CaseId, SentText, sha256};
use crate::law::reported::newest_report;

/// How the name of a template ends.
const ENDING: &str = ".md.j2";

/// The most bytes a template may have.
const TEMPLATE_LIMIT: u64 = 64 << 10;

/// The most templates a language may have.
const MOST_TEMPLATES: usize = 100;

impl Folder {
    /// Returns the case as the newest written notification told it; none where its facts were not pinned.
    ///
    /// # Errors
    /// The pinned facts cannot be read, or are not those that were pinned.
    pub fn pinned(&self, id: &CaseId, case: &Case) -> Result<Option<Case>, StoreError> {
        let facts = newest_report(case).map(|(_, sent)| &sent.facts);
        let Some(SentText { file: Some(file), sha256: expected }) = facts else { return Ok(None) };
        let path = Path::new(file);
        let bytes = read_beneath(&self.root, path, LIMIT as u64)
            .map_err(|source| StoreError::Kept { path: path.to_owned(), source })?;
        if expected.as_deref() != Some(sha256(&bytes).as_str()) {
            return Err(StoreError::FactsChanged { path: path.to_owned() });
        }
        Ok(Some(CaseFile::read(id, bytes)?.case))
    }

    /// Returns the bytes of a file of what was sent, if it is there and can be read.
    pub fn sent(&self, file: &str) -> Option<Vec<u8>> {
        let path = Path::new(file);
        path.starts_with(SENT).then(|| read_beneath(&self.root, path, LIMIT as u64).ok()).flatten()
    }

    /// Returns the organisation's own templates of a language, by file name.
    ///
    /// # Errors
    /// One of them is no plain file below `templates/`, too large or no text, or there are too many.
    pub fn templates(&self, language: &str) -> Result<BTreeMap<String, String>, StoreError> {
        let folder = Path::new("templates").join(language);
        let Ok(entries) = std::fs::read_dir(self.root.join(&folder)) else {
            return Ok(BTreeMap::new());
        };
        let names = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok());
        let names: Vec<String> =
            names.filter(|name| name.ends_with(ENDING) && !name.starts_with('.')).collect();
        if names.len() > MOST_TEMPLATES {
            return Err(StoreError::TooManyTemplates { path: folder, most: MOST_TEMPLATES });
        }
        let read = |name: String| {
            let path = folder.join(&name);
            let bytes = read_beneath(&self.root, &path, TEMPLATE_LIMIT)
                .map_err(|source: OpenError| StoreError::Kept { path: path.clone(), source })?;
            let text = String::from_utf8(bytes).map_err(|_| StoreError::TemplateNotText { path })?;
            Ok((name, text))
        };
        names.into_iter().map(read).collect()
    }
}
