//! A commit as the rules about history see it: its times, and what its message says.

use super::Stamp;
use crate::case::{Action, CaseId, Code, Moment};

/// A commit that touched the register.
#[derive(Clone, Debug)]
pub struct Commit {
    /// Its id and time.
    pub stamp: Stamp,
    /// When it was written; an amendment or a rebase keeps that time.
    pub written: Moment,
    /// When the newest of all commits below it was committed.
    pub newest_before: Option<Moment>,
    /// The whole message.
    pub message: String,
}

impl Commit {
    /// Returns what the commit did by this program's own account; none where it makes none.
    pub fn action(&self) -> Option<Action> {
        Action::find(self.trailer("Avvik-Action: ")?)
    }

    /// Returns whether the commit is by its own account a record of this case.
    pub(super) fn is_record_of(&self, id: CaseId) -> bool {
        self.action().is_some() && self.trailer("Avvik-Case: ") == Some(&id.to_string())
    }

    fn trailer(&self, key: &str) -> Option<&str> {
        self.message.lines().find_map(|line| line.strip_prefix(key))
    }
}

/// Returns a message without the lines that say who signed or took part, which are about those who keep the register, and
/// without a signature.
pub fn words(message: &str) -> String {
    let signed = message.lines().take_while(|line| !line.starts_with("-----BEGIN "));
    signed.filter(|line| !is_credit(line)).collect::<Vec<_>>().join("\n")
}

/// Returns whether a line of a message says who signed or took part.
pub fn is_credit(line: &str) -> bool {
    line.split_once(": ").is_some_and(|(key, _)| key.ends_with("-by"))
}
