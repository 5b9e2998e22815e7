//! What was read of the history before, so that the next time only what is new is read; it may be deleted at any time.

use std::fs;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::Store;
use super::trail::Oid;
use crate::case::sha256;
use crate::lint::history::{Mark, VERSION};

/// The file in `.git/avvik/`.
const FILE: &str = "lint-cache.json";

/// What was read of the history, up to a commit.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Seen {
    /// What the marks depend on besides the commits: this program, the register's settings, the branch and the folder.
    by: String,
    /// The newest commit that was read.
    tip: String,
    /// How many lines the log of the branch had.
    pub(super) lines: usize,
    /// The records that the log knew and the history did not.
    lost: Vec<String>,
    /// The marks.
    pub(super) marks: Vec<Mark>,
}

impl Seen {
    /// Returns what was read, if it can be gone on from: it is there, it is ours, and the history goes on from it.
    pub(super) fn read(store: &Store, head: Oid) -> Self {
        let read = || {
            let trail = store.trail().ok()?;
            let seen: Self = serde_json::from_slice(&fs::read(trail.private_file(FILE)).ok()?).ok()?;
            let goes_on = seen.by == by(store)? && trail.holds(head, seen.tip()?);
            goes_on.then_some(seen)
        };
        read().unwrap_or_default()
    }

    pub(super) fn tip(&self) -> Option<Oid> {
        self.tip.parse().ok()
    }

    pub(super) fn lost(&self) -> Vec<Oid> {
        self.lost.iter().filter_map(|id| id.parse().ok()).collect()
    }

    /// Returns what has been read by now; nothing if that is what was read before.
    pub(super) fn renewed<'m>(
        &self,
        tip: Oid,
        lines: usize,
        lost: Vec<String>,
        marks: impl Iterator<Item = &'m Mark>,
    ) -> Option<Self> {
        let is_same = self.tip() == Some(tip) && self.lines == lines && self.lost == lost;
        (!is_same).then(|| {
            let (by, tip) = (String::new(), tip.to_string());
            Self { by, tip, lines, lost, marks: marks.cloned().collect() }
        })
    }

    /// Writes it for the next time; where that cannot be done, the next time takes longer.
    pub(super) fn write(mut self, store: &Store) {
        let (Ok(trail), Some(by)) = (store.trail(), by(store)) else { return };
        self.by = by;
        let file = trail.private_file(FILE);
        let aside: PathBuf = file.with_extension(format!("{}.tmp", std::process::id()));
        let text = serde_json::to_vec(&self).unwrap_or_default();
        let written = fs::create_dir_all(trail.private_file(""))
            .and_then(|()| fs::write(&aside, text))
            .and_then(|()| fs::rename(&aside, &file));
        if written.is_err() {
            fs::remove_file(&aside).unwrap_or_default();
        }
    }
}

fn by(store: &Store) -> Option<String> {
    let trail = store.trail().ok()?;
    let (settings, folder) = (sha256(store.folder.text.as_bytes()), trail.prefix().display());
    let branch = trail.branch().unwrap_or_default();
    Some(format!("avvik {} {VERSION} {settings} {branch} {folder}", env!("CARGO_PKG_VERSION")))
}
