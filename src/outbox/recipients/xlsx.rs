//! A list as XLSX: the one sheet that has anything on it.

use std::io::Cursor;

use calamine::{Data, Range, Reader, Xlsx, XlsxError};

use super::fault::{FaultKind, ListError};
use super::table::Raw;

/// The largest whole number that a spreadsheet holds exactly.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Returns every row with its line, which is the row's number on the sheet.
pub(super) fn rows(bytes: &[u8]) -> Result<Vec<Raw>, ListError> {
    let broken = |error: XlsxError| ListError::Broken { cause: error.to_string() };
    let mut book: Xlsx<_> = Reader::new(Cursor::new(bytes)).map_err(broken)?;
    let mut sheets = Vec::new();
    for at in 0..book.sheet_names().len() {
        // A sheet that is a chart has no cells.
        let Some(Ok(range)) = book.worksheet_range_at(at) else { continue };
        sheets.extend((!range.is_empty()).then_some(range));
    }
    match sheets.as_slice() {
        [] => Err(ListError::NoHead),
        [sheet] => Ok(rows_of(sheet)),
        _ => Err(ListError::TwoSheets),
    }
}

fn rows_of(sheet: &Range<Data>) -> Vec<Raw> {
    let first = sheet.start().map_or(1, |(row, _)| row as usize + 1);
    let row = |(at, cells): (usize, &[Data])| {
        let texts = cells
            .iter()
            .enumerate()
            .map(|(at, cell)| text(cell).ok_or(FaultKind::NotText { column: at + 1 }));
        Raw { line: first + at, cells: texts.collect() }
    };
    sheet.rows().enumerate().map(row).collect()
}

/// Returns what a cell says, unless it is a kind of number that no name, address or identity number is.
fn text(cell: &Data) -> Option<String> {
    match cell {
        Data::Empty => Some(String::new()),
        Data::String(text) => Some(text.clone()),
        Data::Int(number) => Some(number.to_string()),
        Data::Float(number) if number.fract() == 0.0 && number.abs() < EXACT => Some(format!("{number:.0}")),
        Data::Bool(is_so) => Some(if *is_so { "ja" } else { "nei" }.to_owned()),
        _ => None,
    }
}
