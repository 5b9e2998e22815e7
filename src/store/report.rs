//! A case given as a file of TOML or JSON, by someone who is there to mend it.

use super::oddity::Oddity;
use super::reading::read;
use crate::case::Case;
use crate::message::Message;

/// Returns the case that a text of TOML or JSON describes.
///
/// # Errors
/// The message says what is wrong, and where: here nothing is put aside.
pub fn read_report(text: &str) -> Result<Case, Message> {
    if text.trim_start().starts_with('{') {
        return serde_json::from_str(text)
            .map_err(|error| Message::new("report-json-wrong").with("detail", error.to_string()));
    }
    let found = read::<Case>(text).map_err(|broken| broken.message())?;
    match found.oddities.first() {
        None => Ok(found.value),
        Some(oddity) => Err(Oddity::message(oddity)),
    }
}
