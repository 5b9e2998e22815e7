//! How a file stands: the same in the newest commit, the index and the work tree, or not.

use git2::Oid;

use super::objects::blob_id;
use super::worktree;

/// How the three places where git keeps a file agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There is no such file anywhere.
    Absent,
    /// The file is the same everywhere.
    Clean,
    /// The file has been changed in the work tree, and nobody has committed it.
    Edited,
    /// The file is in the work tree alone.
    Untracked,
    /// The index holds something else than the newest commit.
    Staged,
    /// The file is gone from the work tree.
    Missing,
}

/// What the three places hold.
#[derive(Clone, Debug)]
pub(super) struct Versions {
    pub head: Option<Vec<u8>>,
    pub index: Option<Oid>,
    pub work_tree: Option<Vec<u8>>,
}

impl Versions {
    /// Returns how the three agree.
    pub(super) fn standing(&self) -> Standing {
        let same = worktree::holds(self.work_tree.as_deref(), self.head.as_deref());
        match (&self.head, &self.work_tree) {
            _ if self.index != self.head.as_deref().map(blob_id) => Standing::Staged,
            (None, None) => Standing::Absent,
            (None, Some(_)) => Standing::Untracked,
            (Some(_), None) => Standing::Missing,
            _ if same => Standing::Clean,
            _ => Standing::Edited,
        }
    }

    /// Counts this content as committed: it is about to be.
    pub(super) fn accept(&mut self, content: &[u8]) {
        if self.index == Some(blob_id(content)) {
            self.index = self.head.as_deref().map(blob_id);
        }
        if worktree::holds(self.work_tree.as_deref(), Some(content)) {
            self.work_tree.clone_from(&self.head);
        }
    }
}
