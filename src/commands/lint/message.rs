//! Looks for personal data in the message of a commit that is about to be made.

use std::fs;
use std::path::Path;

use super::checking::Page;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::lint::Severity;
use crate::lint::history::is_credit;
use crate::lint::personal::{Guard, masked};
use crate::message::Message;
use crate::render::findings::Findings;
use crate::store::Store;

/// What git writes above the change that it shows below the message.
const SCISSORS: &str = "# ------------------------ >8 ------------------------";

/// Shows what is found in the message.
///
/// # Errors
/// The file cannot be read.
pub(super) fn check(context: &Context, store: &Store, file: &Path) -> Result<Exit, Failure> {
    let bytes = fs::read(file)
        .map_err(|error| Failure::io(Message::new("lint-message-unreadable").with("file", file), &error))?;
    let text = words(&String::from_utf8_lossy(&bytes));
    let guard = Guard::new(&store.folder.settings, context.now);
    let page = Page { case: String::new(), file: masked(&file.to_string_lossy()), text: &text };
    let findings = page.place(&[], Vec::new(), &guard.in_text(&text));
    let findings = Findings {
        findings: &findings,
        checked: &[],
        waived: 0,
        denied: Severity::Error,
        prefix: Path::new(""),
        has_history: true,
    };
    // A good message is no news: git tells of the commit itself.
    if !findings.findings.is_empty() {
        context.show(&findings);
    }
    Ok(if findings.fails() { Exit::Findings } else { Exit::Done })
}

/// Returns the message with empty lines for git's comments and for those who signed or took part, as in the history.
fn words(text: &str) -> String {
    let lines = text.lines().take_while(|line| *line != SCISSORS);
    let kept = lines.map(|line| if line.starts_with('#') || is_credit(line) { "" } else { line });
    kept.collect::<Vec<_>>().join("\n")
}
