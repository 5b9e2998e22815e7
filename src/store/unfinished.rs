//! The answers of a dialogue that was interrupted, kept beside the history and never in it.

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::PathBuf;

use super::Store;
use super::error::StoreError;
use crate::case::{CaseId, Moment};

/// Answers by the key of their question, in a file that grows with every answer.
#[derive(Debug)]
pub struct Unfinished {
    path: PathBuf,
    answers: BTreeMap<String, String>,
    /// When the dialogue began; none for one that begins now.
    pub since: Option<Moment>,
    /// What the dialogue was begun on, in words that differ when it is another.
    basis: String,
    begun_on: Option<String>,
}

/// The key under which the beginning is kept.
const SINCE: &str = "";

/// The key under which it is kept what the dialogue was begun on.
const BASIS: &str = "-";

impl Store {
    /// Returns what was answered in a dialogue about a case before it was interrupted, such as `assess`; `basis` says
    /// what it is about to be held on.
    ///
    /// # Errors
    /// It cannot be read, or the register lies in no git repository.
    pub fn unfinished(&self, id: &CaseId, dialogue: &str, basis: String) -> Result<Unfinished, StoreError> {
        let path = self.trail()?.private_file(&format!("{dialogue}-{id}.jsonl"));
        let text = match fs::read_to_string(&path) {
            Err(source) if source.kind() == ErrorKind::NotFound => String::new(),
            read => read.map_err(|source| StoreError::Write { path: path.clone(), source })?,
        };
        // The last line may be half an answer, if the machine died meanwhile; it is asked again.
        let mut answers: BTreeMap<String, String> =
            text.lines().filter_map(|line| serde_json::from_str::<(String, String)>(line).ok()).collect();
        let since = answers.remove(SINCE).and_then(|since| since.parse().ok());
        let begun_on = answers.remove(BASIS);
        Ok(Unfinished { path, answers, since, basis, begun_on })
    }
}

impl Unfinished {
    /// Returns how many questions were answered.
    pub fn len(&self) -> usize {
        self.answers.len()
    }

    /// Returns whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
    }

    /// Returns whether the dialogue was begun on something else than now.
    pub fn is_outdated(&self) -> bool {
        self.begun_on.as_ref().is_some_and(|begun_on| *begun_on != self.basis)
    }

    /// Returns the answer to a question.
    pub fn answer(&self, question: &str) -> Option<&str> {
        self.answers.get(question).map(String::as_str)
    }

    /// Keeps the answer to a question, in the place of an earlier one, at this time.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn keep(&mut self, question: &str, answer: &str, now: Moment) -> io::Result<()> {
        if self.since.is_none() {
            self.since = Some(now);
            self.append(SINCE, &now.to_string())?;
            self.append(BASIS, &self.basis)?;
        }
        self.append(question, answer)?;
        self.answers.insert(question.to_owned(), answer.to_owned());
        Ok(())
    }

    /// Forgets every answer, since the dialogue is done or begins afresh.
    ///
    /// # Errors
    /// The file cannot be removed.
    pub fn forget(&mut self) -> Result<(), StoreError> {
        self.answers.clear();
        self.since = None;
        match fs::remove_file(&self.path) {
            Err(source) if source.kind() != ErrorKind::NotFound => {
                Err(StoreError::Write { path: self.path.clone(), source })
            }
            _ => Ok(()),
        }
    }

    fn append(&self, question: &str, answer: &str) -> io::Result<()> {
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut file = OpenOptions::new().create(true).append(true).open(&self.path)?;
        writeln!(file, "{}", serde_json::json!([question, answer]))?;
        file.sync_data()
    }
}
