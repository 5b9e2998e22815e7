//! Lists as CSV that a spreadsheet opens as text: no cell becomes a formula.

use csv::{Terminator, WriterBuilder};

use super::recipients::{Address, Recipient};

/// What makes a spreadsheet take a cell for a formula, and the wide forms of the same characters.
const TRIGGERS: &[char] =
    &['=', '+', '-', '@', '|', '%', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠', '｜', '％'];

/// The headings of a recipient in a list; a list of recipients may have them too.
pub const RECIPIENT: &[&str] = &[
    "lopenr",
    "linje",
    "navn",
    "adresselinje1",
    "adresselinje2",
    "adresselinje3",
    "postnummer",
    "poststed",
    "land",
    "maalform",
];

/// Returns a list with its head: semicolons and a byte order mark, as spreadsheets in Norway open it.
pub fn csv(head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> Vec<u8> {
    let mut writer = WriterBuilder::new();
    let mut writer = writer.delimiter(b';').terminator(Terminator::CRLF).from_writer("\u{feff}".into());
    let rows = rows.into_iter().map(|row| row.iter().map(|cell| guarded(cell)).collect());
    let head = head.iter().map(|name| (*name).to_owned()).collect();
    for row in std::iter::once(head).chain(rows) {
        let row: Vec<String> = row;
        writer.write_record(row).expect("every row has the cells of the head");
    }
    writer.into_inner().expect("a list in memory can be written")
}

/// Returns the cells under [`RECIPIENT`].
pub fn cells(recipient: &Recipient, language: &str) -> Vec<String> {
    let Address { lines, postcode, town, country } = &recipient.address;
    let line = |at: usize| lines.get(at).cloned();
    let address = [line(0), line(1), line(2), postcode.clone(), town.clone(), country.clone()];
    let who = [Some(recipient.number.to_string()), Some(recipient.line.to_string()), recipient.name.clone()];
    let cells = who.into_iter().chain(address).chain([Some(language.to_owned())]);
    cells.map(Option::unwrap_or_default).collect()
}

/// Returns the text with an apostrophe before what would make it a formula, also behind characters that cannot be seen.
fn guarded(cell: &str) -> String {
    let begins = cell.trim_start_matches(|c: char| !c.is_alphanumeric() && !TRIGGERS.contains(&c));
    if begins.starts_with(TRIGGERS) { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_would_be_a_formula_is_text() {
        for (cell, safe) in [
            ("=1+1", "'=1+1"),
            ("\u{feff}\u{200b}@SUM(A1)", "'\u{feff}\u{200b}@SUM(A1)"),
            (" ＝cmd", "' ＝cmd"),
            ("Storgata 1-3", "Storgata 1-3"),
            ("", ""),
        ] {
            assert_eq!(guarded(cell), safe);
        }
    }

    proptest! {
        #[test]
        fn any_cell_is_read_back_as_that_text(cells in proptest::collection::vec(any::<String>(), 1..4)) {
            let head: Vec<&str> = ["a", "b", "c"][..cells.len()].to_vec();
            let bytes = csv(&head, [cells.clone()]);
            let mut reader = csv::ReaderBuilder::new();
            let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap();
            let mut reader = reader.delimiter(b';').from_reader(bytes);
            let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().unwrap();
            prop_assert_eq!(rows.len(), 1);
            for (read, cell) in rows[0].iter().zip(&cells) {
                prop_assert_eq!(read.strip_prefix('\'').filter(|_| read != cell).unwrap_or(read), cell);
                prop_assert!(!read.starts_with(['=', '+', '-', '@']));
            }
        }
    }
}
