//! One row as a person: every cell is what its column is for, or the row is refused.

use std::collections::BTreeMap;

use super::column::Column;
use super::fault::FaultKind;
use super::table::Row;
use super::way::Way;
use crate::lint::personal::is_national_id;

/// A person as a list has them.
#[derive(Debug)]
pub(super) struct Person {
    pub(super) line: usize,
    pub(super) id: Option<String>,
    pub(super) name: Option<String>,
    pub(super) address: Address,
    pub(super) email: Option<String>,
    pub(super) language: Option<&'static str>,
    pub(super) wish: Option<Way>,
    pub(super) is_withheld: bool,
}

/// A postal address.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Address {
    /// Up to three lines.
    pub lines: Vec<String>,
    /// The postcode.
    pub postcode: Option<String>,
    /// The town.
    pub town: Option<String>,
    /// The country, unless it is Norway.
    pub country: Option<String>,
}

/// What people write for each language, in small letters.
const LANGUAGES: &[(&str, &[&str])] = &[
    ("nb", &["nb", "bokmål", "bokmaal", "no", "norsk"]),
    ("nn", &["nn", "nynorsk"]),
    ("en", &["en", "engelsk", "english"]),
    ("se", &["se", "samisk", "nordsamisk", "sami"]),
];

/// What people write for each way.
const WAYS: &[(Way, &[&str])] = &[
    (Way::Digital, &["digital", "digitalt", "svarut"]),
    (Way::Print, &["print", "papir", "brev", "post", "paper", "letter"]),
    (Way::Email, &["e-post", "epost", "e-mail", "email"]),
];

/// What people write for no and yes.
const ANSWERS: &[(bool, &[&str])] =
    &[(false, &["nei", "no", "false", "0", "usann"]), (true, &["ja", "yes", "true", "1", "x", "sann"])];

impl Person {
    /// Returns the person of a row.
    pub(super) fn of(row: &Row) -> Result<Self, FaultKind> {
        let cells = Cells(&row.cells);
        let names =
            [Column::GivenName, Column::FamilyName].into_iter().filter_map(|column| cells.text(column));
        let names = names.collect::<Vec<_>>().join(" ");
        let name = cells.text(Column::Name).map(str::to_owned).or((!names.is_empty()).then_some(names));
        let id = cells.read(Column::Id, national_id)?;
        if id.is_none() && name.is_none() {
            return Err(FaultKind::Nobody);
        }
        Ok(Self {
            line: row.line,
            id,
            name,
            address: address(&cells)?,
            email: cells.read(Column::Email, |text| is_email(text).then(|| text.to_owned()))?,
            language: cells.read(Column::Language, language)?,
            wish: cells.read(Column::Way, |text| among(WAYS, text))?,
            is_withheld: cells.read(Column::Withheld, |text| among(ANSWERS, text))?.unwrap_or(false),
        })
    }

    /// Returns what no two persons of a list share.
    pub(super) fn key(&self) -> String {
        match &self.id {
            Some(id) => id.clone(),
            None => format!("{:?} {:?} {:?}", self.name, self.address, self.email),
        }
    }
}

impl Address {
    /// Returns whether the post can find it.
    pub fn is_complete(&self) -> bool {
        self.town.is_some() && !self.lines.is_empty() && (self.postcode.is_some() || self.country.is_some())
    }

    /// Returns the lines as they stand on an envelope, below the name.
    pub fn on_envelope(&self) -> Vec<String> {
        let town: Vec<&str> =
            [&self.postcode, &self.town].into_iter().flatten().map(String::as_str).collect();
        let lines = self.lines.iter().cloned().chain([town.join(" ")]).chain(self.country.clone());
        lines.filter(|line| !line.is_empty()).collect()
    }
}

fn address(cells: &Cells<'_>) -> Result<Address, FaultKind> {
    let lines = [Column::Address1, Column::Address2, Column::Address3];
    let country = cells.text(Column::Country).filter(|country| !is_norway(country)).map(str::to_owned);
    let postcode = cells.text(Column::Postcode).map(str::to_owned);
    if country.is_none() && postcode.as_deref().is_some_and(|text| !is_norwegian_postcode(text)) {
        return Err(FaultKind::Postcode);
    }
    Ok(Address {
        lines: lines.into_iter().filter_map(|line| cells.text(line)).map(str::to_owned).collect(),
        postcode,
        town: cells.text(Column::Town).map(str::to_owned),
        country,
    })
}

fn is_norway(country: &str) -> bool {
    ["norge", "noreg", "norway", "no", "nor"].contains(&country.to_lowercase().as_str())
}

/// Returns whether a text has the four digits of a Norwegian postcode. One of three may have lost a nought in a
/// spreadsheet, or any other digit: which is for who made the list to say.
fn is_norwegian_postcode(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns an identity number without the gap it may be written with, and with the nought that a spreadsheet took away.
fn national_id(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '.' | '-')).collect();
    let padded = format!("{digits:0>11}");
    (digits.len() >= 10 && is_national_id(&padded)).then_some(padded)
}

/// Returns whether a text has the form of an address of e-mail that nothing can be hidden in.
pub(super) fn is_email(text: &str) -> bool {
    let is_plain = |c: char| c.is_alphanumeric() || "@.!#$&'*+-/=?^_`{|}~".contains(c);
    let is_named =
        |(user, domain): (&str, &str)| !user.is_empty() && domain.contains('.') && !domain.contains('@');
    text.len() <= 254 && text.chars().all(is_plain) && text.split_once('@').is_some_and(is_named)
}

/// Returns the code of a language however it is written.
pub(super) fn language(text: &str) -> Option<&'static str> {
    among(LANGUAGES, text)
}

fn among<T: Copy>(known: &[(T, &[&str])], text: &str) -> Option<T> {
    let text = text.to_lowercase();
    known.iter().find(|(_, words)| words.contains(&text.as_str())).map(|(meant, _)| *meant)
}

/// The cells of a row.
struct Cells<'a>(&'a BTreeMap<Column, String>);

impl Cells<'_> {
    fn text(&self, column: Column) -> Option<&str> {
        self.0.get(&column).map(String::as_str)
    }

    /// Returns what a cell means, if there is one.
    fn read<T>(&self, column: Column, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, FaultKind> {
        let read = |text| read(text).ok_or(FaultKind::NotUnderstood { column });
        self.text(column).map(read).transpose()
    }
}
