//! Why letters cannot be put where they were to be put.

use std::io;
use std::path::PathBuf;

use crate::message::Message;

/// Why letters cannot be put where they were to be put.
#[derive(Debug, thiserror::Error)]
pub enum OutboxError {
    /// The folder or the file with persons lies where git could take it into history.
    InRepository {
        /// The folder or the file.
        path: PathBuf,
        /// The repository or register that it lies in.
        repository: PathBuf,
    },
    /// The folder holds something else.
    NotEmpty {
        /// The folder.
        path: PathBuf,
    },
    /// Another command is writing into the folder.
    Busy {
        /// The folder.
        path: PathBuf,
    },
    /// The folder was begun for another case, another text or other persons.
    OtherInputs {
        /// The folder.
        path: PathBuf,
    },
    /// A file is not what the manifest says.
    Changed {
        /// The file.
        path: PathBuf,
    },
    /// The manifest or its key cannot be understood.
    NoManifest {
        /// The file.
        path: PathBuf,
    },
    /// The operating system refused.
    Io {
        /// The file or the folder.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
}

impl OutboxError {
    /// Returns the error of what the system refused at a path.
    pub(super) fn io(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::Io { path, source }
    }

    /// Returns what is to be said; the hint has the same key with `-hint`.
    pub fn message(&self) -> Message {
        let about = |key, path: &PathBuf| Message::new(key).with("path", path.as_path());
        match self {
            Self::InRepository { path, repository } => {
                about("outbox-in-repository", path).with("repository", repository.as_path())
            }
            Self::NotEmpty { path } => about("outbox-not-empty", path),
            Self::Busy { path } => about("outbox-busy", path),
            Self::OtherInputs { path } => about("outbox-other-inputs", path),
            Self::Changed { path } => about("outbox-changed", path),
            Self::NoManifest { path } => about("outbox-no-manifest", path),
            Self::Io { path, source } => about("outbox-io", path).with("cause", source.to_string()),
        }
    }
}

impl std::fmt::Display for OutboxError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.message().fmt(f)
    }
}
