//! The note of what a record is about to do, from which a later process carries it through.

use std::fs;
use std::io;
use std::path::PathBuf;

use git2::Oid;

use super::durable;
use super::error::TrailError;
use super::faults;
use super::places::Places;

/// One record on its way: the branch it moves and the files that follow.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Journal {
    /// The full name of the branch.
    pub branch: String,
    /// The commit that makes the record.
    pub commit: Oid,
    /// The files it changes.
    pub files: Vec<JournalFile>,
}

/// One file on its way, by the ids of its blobs.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct JournalFile {
    /// The path from the root of the work tree.
    pub path: PathBuf,
    /// The content before, if there was a file.
    pub old: Option<Oid>,
    /// The content in the index before.
    pub staged: Option<Oid>,
    /// The content after.
    pub new: Oid,
}

const FIRST_LINE: &str = "avvik journal 2";

impl Journal {
    /// Returns the journal somebody left, if any.
    pub(super) fn left(places: &Places) -> Result<Option<Self>, TrailError> {
        let path = places.journal();
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(cause) => return Err(TrailError::Io(path, cause)),
        };
        Self::parse(&text).map(Some).ok_or(TrailError::JournalUnreadable(path))
    }

    /// Tells whether there is a journal, or no way of knowing.
    pub(super) fn may_be_left(places: &Places) -> bool {
        let found = places.journal().symlink_metadata();
        !found.is_err_and(|cause| cause.kind() == io::ErrorKind::NotFound)
    }

    /// Writes the journal aside, and returns the file: it is to be flushed.
    pub(super) fn lay_aside(&self, places: &Places) -> Result<PathBuf, TrailError> {
        let aside = places.next_journal();
        match fs::write(&aside, self.text()) {
            Ok(()) => Ok(aside),
            Err(cause) => Err(TrailError::Io(aside, cause)),
        }
    }

    /// Puts the journal that lies aside in its place, to stay.
    pub(super) fn put_in_place(places: &Places) -> Result<(), TrailError> {
        let journal = places.journal();
        if !faults::left_out("journal") {
            fs::rename(places.next_journal(), &journal)
                .and_then(|()| durable::sync_parent(&journal))
                .map_err(|cause| TrailError::Io(journal, cause))?;
        }
        faults::point("journal");
        Ok(())
    }

    /// Takes the journal away for good, since nothing is left to do.
    ///
    /// Should it come back after a power cut, it would undo a person who goes back to the old content.
    pub(super) fn remove(places: &Places) -> Result<(), TrailError> {
        let journal = places.journal();
        durable::remove(&journal)
            .and_then(|()| durable::sync_parent(&journal))
            .map_err(|cause| TrailError::Io(journal, cause))?;
        faults::point("journal-removed");
        Ok(())
    }

    fn text(&self) -> String {
        let mut text = format!("{FIRST_LINE}\nbranch {}\ncommit {}\n", self.branch, self.commit);
        for JournalFile { path, old, staged, new } in &self.files {
            let [old, staged] = [old, staged].map(|id| id.unwrap_or(Oid::ZERO_SHA1));
            text.push_str(&format!("file {old} {staged} {new} {}\n", path.display()));
        }
        text
    }

    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.strip_prefix(FIRST_LINE)?.strip_prefix('\n')?.lines();
        let branch = lines.next()?.strip_prefix("branch ")?.to_owned();
        let commit = lines.next()?.strip_prefix("commit ")?.parse().ok()?;
        let files = lines.map(JournalFile::parse).collect::<Option<_>>()?;
        Some(Self { branch, commit, files })
    }
}

impl JournalFile {
    fn parse(line: &str) -> Option<Self> {
        let mut words = line.strip_prefix("file ")?.splitn(4, ' ');
        let mut id = || words.next()?.parse::<Oid>().ok();
        let some = |id: Oid| (!id.is_zero()).then_some(id);
        let (old, staged, new) = (some(id()?), some(id()?), id()?);
        Some(Self { path: PathBuf::from(words.next()?), old, staged, new })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journal_reads_back_as_it_was_written() {
        let id = |digit: &str| Oid::from_str(&digit.repeat(40)).unwrap();
        let file =
            |path: &str, old| JournalFile { path: path.into(), old, staged: Some(id("d")), new: id("b") };
        let journal = Journal {
            branch: "refs/heads/main".to_owned(),
            commit: id("c"),
            files: vec![file("cases/a b.toml", Some(id("a"))), file("sent/new", None)],
        };
        assert_eq!(Journal::parse(&journal.text()), Some(journal));
        assert_eq!(Journal::parse("avvik journal 1\n"), None);
    }
}
