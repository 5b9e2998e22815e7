//! Keeps personal data out of history: what a record would bring in is looked at before git sees it.

use std::path::Path;

use super::error::StoreError;
use super::place::position;
use super::trail::{FileChange, Record};
use crate::lint::Severity;
use crate::lint::personal::{Found, Guard, masked};
use crate::message::Message;

/// Returns what is worth a warning among what a record brings in and the newest commit does not hold already.
///
/// # Errors
/// Some of it is certain enough to refuse.
pub(super) fn screen(guard: &Guard, record: &Record) -> Result<Vec<Message>, StoreError> {
    let mut new: Vec<(Severity, Message)> =
        record.files.iter().flat_map(|file| brought(guard, file)).collect();
    new.extend(
        guard
            .in_text(&record.message)
            .iter()
            .map(|found| (found.severity, Message::new("privacy-in-message").with("found", found.message()))),
    );
    let of = |severity| {
        let hits = new.iter().filter(move |(found, _)| *found == severity);
        hits.map(|(_, message)| message.clone()).collect::<Vec<_>>()
    };
    match of(Severity::Error) {
        found if found.is_empty() => Ok(of(Severity::Warning)),
        found => Err(StoreError::PersonalData { found }),
    }
}

/// Returns what a file brings in, with its place.
fn brought(guard: &Guard, file: &FileChange) -> Vec<(Severity, Message)> {
    let after = String::from_utf8_lossy(&file.after);
    let known =
        file.before.as_ref().map(|before| contents(guard, &file.path, &String::from_utf8_lossy(before)));
    let is_known = |found: &Found| known.iter().flatten().any(|known| known.is_same(found));
    let names = if file.before.is_none() { guard.in_name(&file.path) } else { Vec::new() };
    let contents = contents(guard, &file.path, &after).into_iter().filter(|found| !is_known(found));
    let placed = |found: Found| {
        let place = Message::new("privacy-at")
            .with("file", masked(&file.path.to_string_lossy()))
            .with("line", position(&after, found.offset).0.to_string())
            .with("found", found.message());
        (found.severity, place)
    };
    names.into_iter().chain(contents).map(placed).collect()
}

/// Returns what the text of a file holds.
pub(super) fn contents(guard: &Guard, path: &Path, text: &str) -> Vec<Found> {
    match path.extension() {
        Some(ending) if ending == "toml" => guard.in_toml(text),
        _ => guard.in_text(text),
    }
}
