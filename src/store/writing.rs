//! Recording: a change becomes the new text of a case file, and one commit.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::editing::rewrite;
use super::error::StoreError;
use super::guard::screen;
use super::layout::write_new;
use super::reading::read;
use super::trail::{self, FileChange, Record, Session};
use super::{CaseFile, SENT, Store};
use crate::case::{Case, CaseId, Change, Code, Moment, SentText, sha256};
use crate::lint::personal::Guard;
use crate::message::Message;

/// What became of a change, and what about it is worth a warning.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// What became of it.
    pub outcome: Outcome,
    /// What it brought in that may be personal data, masked.
    pub noticed: Vec<Message>,
}

/// What became of a change.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// It changes nothing, so there is no commit.
    Unchanged,
    /// It is recorded in this commit.
    Whole(String),
    /// It is recorded in this commit, but work tree or index lag behind for this reason.
    Lagging(String, Message),
}

impl From<trail::Recorded> for Outcome {
    fn from(recorded: trail::Recorded) -> Self {
        match recorded {
            trail::Recorded::Everywhere(commit) => Self::Whole(commit.to_string()),
            trail::Recorded::Lagging(commit, cause) => Self::Lagging(commit.to_string(), cause.message()),
        }
    }
}

/// A text as it was sent, to be kept under `sent/`.
#[derive(Clone, Debug)]
pub struct SentFile {
    path: PathBuf,
    text: String,
}

impl SentFile {
    /// Returns a text that is to be kept at a path from the register's folder.
    pub fn new(path: PathBuf, text: String) -> Self {
        Self { path, text }
    }

    /// Returns what the case says of the text.
    pub fn reference(&self) -> SentText {
        let file = Some(self.path.display().to_string());
        SentText { file, sha256: Some(sha256(self.text.as_bytes())) }
    }
}

impl SentFile {
    fn added(self) -> FileChange {
        FileChange { path: self.path, before: None, after: self.text.into_bytes() }
    }
}

/// One action of a history that is replayed.
#[derive(Clone, Debug)]
pub struct Step {
    /// The case.
    pub id: CaseId,
    /// What happened to it.
    pub change: Change,
    /// The text its file has afterwards, if not the one that the change gives.
    pub text: Option<String>,
    /// The text that was sent with it.
    pub sent: Option<SentFile>,
    /// When.
    pub at: Moment,
}

/// The first lines of a new case file, which editors read.
const HEADER: &str = "#:schema ../../case.schema.json\n";

impl Store {
    /// Records a change of a case, and the texts that are kept with it, as one commit.
    ///
    /// The change is made to the case as it stands when the right to record is held, so that what others record
    /// meanwhile stays.
    ///
    /// # Errors
    /// The change cannot happen to the case, or the trail refuses it: nothing is recorded then. Only
    /// [`trail::TrailError::OutcomeUnknown`] leaves it open.
    pub fn change(
        &self,
        id: &CaseId,
        change: &Change,
        sent: impl IntoIterator<Item = SentFile>,
        now: Moment,
    ) -> Result<Recorded, StoreError> {
        let session = self.trail()?.begin()?;
        let file = self.load(id)?;
        let text = readable(id, changed(&file, change)?)?;
        let before = self.trail()?.head_file(&file.path)?;
        let mut files = vec![FileChange { path: file.path, before, after: text.into_bytes() }];
        files.extend(sent.into_iter().map(SentFile::added));
        commit(&session, self.screened(files, &message(id, change), now)?)
    }

    /// Records the new text of a case that a person edited, starting from these bytes of its file.
    ///
    /// # Errors
    /// The file is not what the person started from, or the trail refuses it: nothing is recorded then.
    pub fn edit(&self, base: &[u8], edited: &CaseFile, now: Moment) -> Result<Recorded, StoreError> {
        let session = self.trail()?.begin()?;
        let before = self.trail()?.head_file(&edited.path)?;
        unchanged(&edited.id, self.bytes(&edited.id)? == base)?;
        let after = edited.text.clone().into_bytes();
        let was_edited = before.as_deref() != Some(base) && base != after;
        let files = vec![FileChange { path: edited.path.clone(), before, after: after.clone() }];
        let screened = self.screened(files, &message(&edited.id, &Change::Edit(Box::default())), now)?;
        if was_edited {
            // The file held an edit that nobody committed, and the person went on from it.
            unchanged(&edited.id, session.keep(&edited.path, base, &after)?)?;
        }
        commit(&session, screened)
    }

    /// Writes what a person typed into the file without recording it, so that nothing typed is lost.
    ///
    /// # Errors
    /// The file is no longer what the person started from, or it cannot be written.
    pub fn keep_hand_edit(&self, id: &CaseId, base: &[u8], text: &[u8]) -> Result<(), StoreError> {
        unchanged(id, self.trail()?.keep(&id.path(), base, text)?)
    }

    /// Records a history as it happened, a commit an action; all of it is recorded, or nothing.
    ///
    /// # Errors
    /// A change cannot happen to its case, or the trail refuses it.
    pub fn replay(&self, steps: Vec<Step>) -> Result<(), StoreError> {
        let mut texts: BTreeMap<CaseId, CaseFile> = BTreeMap::new();
        let mut kept: BTreeSet<PathBuf> = BTreeSet::new();
        let mut records = Vec::new();
        for step in steps {
            let before = texts.get(&step.id);
            let text = match (&step.text, before, &step.change) {
                (Some(text), ..) => text.clone(),
                (None, Some(file), change) => changed(file, change)?,
                (None, None, Change::Register(case)) => write_new(&**case, HEADER),
                (None, None, _) => return Err(StoreError::NoSuchCase { id: step.id.to_string() }),
            };
            let bytes = before.map(|file| file.text.clone().into_bytes());
            let change = FileChange { path: step.id.path(), before: bytes, after: text.clone().into_bytes() };
            // Two communications may share one text.
            let sent = step.sent.filter(|sent| kept.insert(sent.path.clone()));
            let files = std::iter::once(change).chain(sent.map(SentFile::added)).collect();
            records.push(self.screened(files, &message(&step.id, &step.change), step.at)?.0);
            texts.insert(step.id, CaseFile::read(&step.id, text.into_bytes())?);
        }
        if !records.is_empty() {
            self.trail()?.begin()?.record_all(&records)?;
        }
        Ok(())
    }

    /// Records a new case under the next number of the year.
    ///
    /// # Errors
    /// The trail refuses it: nothing is recorded then.
    pub fn add(&self, mut case: Case, now: Moment) -> Result<(CaseId, Recorded), StoreError> {
        let session = self.trail()?.begin()?;
        let id = self.next_id(now)?;
        case.id = Some(id);
        let text = readable(&id, write_new(&case, HEADER))?;
        let change = Change::Register(Box::new(case));
        let files = vec![FileChange { path: id.path(), before: None, after: text.into_bytes() }];
        let recorded = commit(&session, self.screened(files, &message(&id, &change), now)?)?;
        Ok((id, recorded))
    }

    /// Returns where a text is to be kept: `sent/<case>/<day>-<what>.<ending>`, numbered if that is taken.
    pub fn sent_file(&self, id: &CaseId, at: Moment, what: &str, ending: &str, text: String) -> SentFile {
        let day = at.day(self.folder.zone).map(|day| day.to_string()).unwrap_or_default();
        let folder = Path::new(SENT).join(id.to_string());
        let named = |number: usize| match number {
            1 => folder.join(format!("{day}-{what}.{ending}")),
            _ => folder.join(format!("{day}-{what}-{number}.{ending}")),
        };
        let is_free = |path: &PathBuf| self.folder.root.join(path).symlink_metadata().is_err();
        let path = (1..).map(named).find(is_free).expect("there are more numbers than files");
        SentFile { path, text }
    }

    /// Returns the number after the highest that the newest commit or the work tree holds for the year.
    fn next_id(&self, now: Moment) -> Result<CaseId, StoreError> {
        let day = now.day(self.folder.zone).map(|day| day.to_string()).unwrap_or_default();
        let year: u16 = day.get(..4).and_then(|year| year.parse().ok()).ok_or(StoreError::NoMoreNumbers)?;
        let folder = Path::new("cases").join(year.to_string());
        let mut names = self.trail()?.head_names(&folder)?;
        // A folder that cannot be listed is named by the trail, which refuses to record into it.
        if let Ok(entries) = std::fs::read_dir(self.folder.root.join(&folder)) {
            names.extend(entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()));
        }
        let ids = names.iter().filter_map(|name| name.strip_suffix(".toml")?.parse::<CaseId>().ok());
        let highest = ids.filter_map(|id| id.number()).max().unwrap_or(0);
        CaseId::new(year, highest + 1).ok_or(StoreError::NoMoreNumbers)
    }

    /// Returns the record of a change of files, and what about it is worth a warning.
    fn screened(
        &self,
        files: Vec<FileChange>,
        message: &str,
        now: Moment,
    ) -> Result<(Record, Vec<Message>), StoreError> {
        let record = self.dated(files, message, now);
        let noticed = screen(&Guard::new(&self.folder.settings, now), &record)?;
        Ok((record, noticed))
    }

    /// Returns a record dated in the register's zone.
    fn dated(&self, files: Vec<FileChange>, message: &str, at: Moment) -> Record {
        let at = at.in_zone(self.folder.zone).unwrap_or(at).time();
        Record { files, message: message.to_owned(), at }
    }
}

fn commit(session: &Session, (record, noticed): (Record, Vec<Message>)) -> Result<Recorded, StoreError> {
    let is_change = record.files.iter().any(|file| file.before.as_deref() != Some(&file.after));
    let outcome = if is_change { session.record(&record)?.into() } else { Outcome::Unchanged };
    Ok(Recorded { outcome, noticed })
}

/// Returns the text of a case file after a change; only the lines of what changes are touched.
fn changed(file: &CaseFile, change: &Change) -> Result<String, StoreError> {
    let next = change.apply(&file.case)?;
    rewrite(&file.text, &file.case, &next)
        .map_err(|source| StoreError::Edit { path: file.path.clone(), source })
}

/// Fails unless the file is what the person started from.
fn unchanged(id: &CaseId, is_unchanged: bool) -> Result<(), StoreError> {
    if is_unchanged { Ok(()) } else { Err(StoreError::ChangedMeanwhile { id: *id }) }
}

/// Returns the text of a case file, unless it could not be read again: a register never locks a case out.
fn readable(id: &CaseId, text: String) -> Result<String, StoreError> {
    match read::<Case>(&text) {
        Ok(_) => Ok(text),
        Err(source) => Err(StoreError::Unfit { path: id.path(), source }),
    }
}

/// Returns a commit's message: a sentence for people, and trailers for machines.
fn message(id: &CaseId, change: &Change) -> String {
    let (summary, action) = (change.summary(), change.action().code());
    format!("{id}: {summary}\n\nAvvik-Case: {id}\nAvvik-Action: {action}\n")
}
