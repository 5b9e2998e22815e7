//! What the history tells and the files do not: the marks that commits leave, of which rules make findings.

mod commit;
mod past;

pub use commit::{Commit, is_credit, words};
pub use past::{Facts, Past, Stage, Step, records};

use serde::{Deserialize, Serialize};

use crate::case::{CaseId, Moment, When};

/// The version of what is read out of history; one more whenever the same history gives other marks than before.
pub const VERSION: u32 = 5;

/// What a commit did that a rule is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    /// The commit.
    pub commit: Stamp,
    /// The case; none where it is about the register.
    pub case: Option<CaseId>,
    /// The file, from the register's folder.
    pub file: String,
    /// When the case was registered, by which it is known under another number; none where that does not matter.
    pub registered: Option<Moment>,
    /// What it did.
    pub kind: Kind,
}

/// A commit by its id and its time.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Stamp {
    /// When it was committed, by the clock of who did.
    pub at: Moment,
    /// Its whole id.
    pub id: String,
}

/// What a commit did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// It changed or took away the time that the 72 hours run from.
    Moved {
        /// The time before.
        was: When,
        /// The time since.
        is: Option<When>,
    },
    /// It was the first to say when the 72 hours began, and they were over by then.
    RecordedLate {
        /// When they were over.
        due: Moment,
    },
    /// It took an assessment or a notification out of a case, or gave it another time.
    RecordRemoved {
        /// Which of them.
        record: Record,
        /// The time that it had.
        at: Option<Moment>,
        /// Who did.
        by: Stranger,
    },
    /// It changed what a closed case says, and did not open it.
    ClosedChanged(Stranger),
    /// It changed what a case says, and this program did not make it.
    Outside,
    /// It took a case away.
    CaseGone(Kept),
    /// It made a case unreadable; no rule is about that, but what the case said before is not to be forgotten.
    Garbled(Kept),
    /// It changed or took away a text that was kept when it was sent.
    SentChanged(Kept),
    /// Its time is well before that of a commit below it.
    Backwards {
        /// The newest of their times.
        newest: Moment,
    },
    /// It is a record of this program that was made anew, by an amendment or a rebase.
    Rewritten {
        /// When the record was made.
        written: Moment,
    },
    /// It is a record of this program that the branch had and no longer has.
    Lost,
    /// The history begins with it, it has cases already, and this program did not make it.
    Begun,
    /// Its message holds what may be personal data.
    Message {
        /// The message.
        text: String,
    },
    /// It took something out of a file that may be personal data, and that the history still has.
    Cleaned(Kept),
    /// It is no commit but a tag whose message holds what may be personal data.
    Tag {
        /// The tag's name.
        name: String,
        /// The message.
        text: String,
    },
}

/// What a file held before a commit, and where that is still to be had.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// What it held, by its id in git.
    pub blob: String,
    /// The id of a commit that has it.
    pub commit: String,
}

/// Something in a case that is never taken out again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Record {
    /// An assessment.
    Assessment,
    /// A notification to the authority.
    Notification,
}

/// Who changed what is to stay as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stranger {
    /// This program, by `avvik edit`.
    Edit,
    /// Somebody by other means.
    Other,
}

impl Stamp {
    /// Returns the id as people quote it.
    pub fn short(&self) -> &str {
        short(&self.id)
    }
}

impl Kept {
    /// Returns the commit's id as people quote it.
    pub fn commit(&self) -> &str {
        short(&self.commit)
    }
}

/// Returns a commit's id as people quote it.
pub fn short(id: &str) -> &str {
    id.get(..7).unwrap_or(id)
}

impl Mark {
    /// Returns the case whose file, or one of whose texts, lies at a path.
    pub fn case_of(file: &str) -> Option<CaseId> {
        let (folder, rest) = file.split_once('/')?;
        let name = match folder {
            "cases" => rest.split_once('/')?.1.strip_suffix(".toml")?,
            _ => rest.split_once('/')?.0,
        };
        name.parse().ok()
    }
}
