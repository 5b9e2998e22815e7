//! Where everything lies: the repository's own files, and ours in `.git/avvik/`.

use std::path::{Path, PathBuf};

use git2::Repository;

/// The folders of one work tree and the files the protocol uses in them.
#[derive(Debug)]
pub(super) struct Places {
    /// The root of the work tree.
    pub work_tree: PathBuf,
    /// The git folder of this work tree, which holds its HEAD and its index.
    pub git: PathBuf,
    /// The git folder that all work trees of the repository share.
    pub common: PathBuf,
}

impl Places {
    pub(super) fn of(repo: &Repository, work_tree: &Path) -> Self {
        Self {
            work_tree: work_tree.to_owned(),
            git: repo.path().to_owned(),
            common: repo.commondir().to_owned(),
        }
    }

    /// Returns where everything lies if a register is the root of a plain work tree, which shows without asking git.
    pub(super) fn beside(register: &Path) -> Option<Self> {
        let git = register.join(".git");
        let is_plain = git.is_dir();
        is_plain.then(|| Self { work_tree: register.to_owned(), common: git.clone(), git })
    }

    /// Our folder for this work tree.
    pub(super) fn ours(&self) -> PathBuf {
        self.git.join("avvik")
    }

    /// The kernel lock that puts all of us in order, whichever work tree we are in; an `index.lock` of ours is
    /// another name of the same file.
    pub(super) fn lock(&self) -> PathBuf {
        self.common.join("avvik/lock")
    }

    /// The settings that only our own handle on the repository sees.
    pub(super) fn private_config(&self) -> PathBuf {
        self.common.join("avvik/libgit2.config")
    }

    /// The note of a record that has not been carried through yet.
    pub(super) fn journal(&self) -> PathBuf {
        self.git.join("avvik/pending")
    }

    /// The next journal, while it is being prepared.
    pub(super) fn next_journal(&self) -> PathBuf {
        self.git.join("avvik/pending.tmp")
    }

    /// The next index, while it is being prepared.
    pub(super) fn next_index(&self) -> PathBuf {
        self.git.join("avvik/index")
    }

    /// Another name of the index as it was when the next one was begun, by which it is known to be the same still.
    pub(super) fn former_index(&self) -> PathBuf {
        self.git.join("avvik/index.before")
    }

    pub(super) fn index(&self) -> PathBuf {
        self.git.join("index")
    }

    pub(super) fn index_lock(&self) -> PathBuf {
        self.git.join("index.lock")
    }

    /// Another name of a lock of ours on the branch, by which it is known again.
    pub(super) fn reference_token(&self) -> PathBuf {
        self.git.join("avvik/branch")
    }

    pub(super) fn reference_lock(&self, name: &str) -> PathBuf {
        self.common.join(format!("{name}.lock"))
    }
}
