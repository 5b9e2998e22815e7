//! A list as CSV: with semicolons, commas or tabs, as the head has them.

use csv::ReaderBuilder;

use super::fault::ListError;
use super::table::Raw;

/// Returns every row with its line.
pub(super) fn rows(text: &str) -> Result<Vec<Raw>, ListError> {
    let head = text.lines().find(|line| !line.trim().is_empty()).ok_or(ListError::NoHead)?;
    let count = |delimiter: &u8| head.bytes().filter(|byte| byte == delimiter).count();
    let delimiter = [b'\t', b',', b';'].into_iter().max_by_key(count).unwrap_or(b';');
    let mut reader = ReaderBuilder::new();
    reader.delimiter(delimiter).flexible(true).has_headers(false);
    let mut rows = Vec::new();
    // The reader counts a row from the end of the row before, with the line breaks between them.
    let (mut line, mut counted) = (1, 0);
    for record in reader.from_reader(text.as_bytes()).records() {
        let record = record.map_err(|error| ListError::Broken { cause: error.to_string() })?;
        let at = record.position().and_then(|position| usize::try_from(position.byte()).ok());
        let at = at.unwrap_or(counted).max(counted);
        let begin = at + text[at..].len() - text[at..].trim_start_matches(['\r', '\n']).len();
        line += text[counted..begin].matches('\n').count();
        counted = begin;
        rows.push(Raw { line, cells: Ok(record.iter().map(str::to_owned).collect()) });
    }
    Ok(rows)
}
