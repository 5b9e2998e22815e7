//! A text that a person hands over: a file by any name, a pipe, or standard input.

use std::fs::File;
use std::io::{self, Read};

use crate::failure::Failure;
use crate::message::Message;

/// The most bytes that are taken.
const LIMIT: u64 = 1 << 20;

/// Returns the text in a file, or on standard input for `-`.
///
/// # Errors
/// It cannot be read, is larger than the limit, or is no text; never is a part of it taken for the whole.
pub(crate) fn text(file: &str) -> Result<String, Failure> {
    let about = |key| Message::new(key).with("file", file);
    let bytes = read(file).map_err(|error| Failure::io(about("given-unreadable"), &error))?;
    if bytes.len() as u64 > LIMIT {
        return Err(Failure::new(about("given-too-large").with("limit", LIMIT as usize / 1024)));
    }
    String::from_utf8(bytes).map_err(|_| Failure::new(about("given-not-text")))
}

fn read(file: &str) -> io::Result<Vec<u8>> {
    let source: Box<dyn Read> = if file == "-" { Box::new(io::stdin()) } else { Box::new(File::open(file)?) };
    let mut bytes = Vec::new();
    source.take(LIMIT + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
