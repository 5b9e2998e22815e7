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
    for record in reader.from_reader(text.as_bytes()).records() {
        let record = record.map_err(|error| ListError::Broken { cause: error.to_string() })?;
        let line =
            record.position().map_or(0, |position| usize::try_from(position.line()).unwrap_or_default());
        rows.push(Raw { line, cells: Ok(record.iter().map(str::to_owned).collect()) });
    }
    Ok(rows)
}
