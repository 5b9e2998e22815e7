//! The workflow that `avvik init --ci` writes.

use std::path::Path;

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::message::Message;
use crate::store::Store;

crate::case::codes! {
    /// Where a workflow runs.
    Forge in "forge" {
        /// GitHub Actions.
        Github = "github",
        /// GitLab CI.
        Gitlab = "gitlab",
        /// Forgejo Actions.
        Forgejo = "forgejo",
    }
}

/// The word that stands in the workflows for the register's folder.
const REGISTER: &str = "\"REGISTER\"";

impl Forge {
    /// Returns where the workflow lies, from the root of the repository, and its text.
    fn workflow(self) -> (&'static str, &'static str) {
        match self {
            Self::Github => (".github/workflows/avvik.yml", include_str!("../../templates/ci/github.yml")),
            Self::Gitlab => (".gitlab-ci.yml", include_str!("../../templates/ci/gitlab.yml")),
            Self::Forgejo => (".forgejo/workflows/avvik.yml", include_str!("../../templates/ci/forgejo.yml")),
        }
    }
}

/// Writes the workflow into the work tree, for a person to complete and commit.
///
/// # Errors
/// There is such a file already, or it cannot be written.
pub(super) fn write(context: &Context, store: &Store, forge: Forge) -> Result<Exit, Failure> {
    let (path, text) = forge.workflow();
    let prefix = store.trail()?.prefix();
    let folder = if prefix.as_os_str().is_empty() { Path::new(".") } else { prefix };
    // A string of JSON is one of YAML too.
    let folder = serde_json::Value::from(folder.to_string_lossy()).to_string();
    let file = store.add_file(Path::new(path), &text.replace(REGISTER, &folder))?;
    context.ui.status(&Message::new("ci-written").with("file", file.as_path()));
    context.ui.hint(&Message::new("ci-next"));
    Ok(Exit::Done)
}
