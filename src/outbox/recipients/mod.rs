//! Who is to have a letter: a list from CSV, XLSX or KRR, each row checked, each person with a way and a language.

mod column;
mod csv;
mod fault;
mod krr;
mod person;
mod table;
mod way;
mod xlsx;

use std::collections::BTreeMap;

pub use self::column::Column;
pub use self::fault::{Fault, FaultKind, ListError};
pub use self::krr::{Contact, Contacts};
pub use self::person::Address;
use self::person::Person;
use self::table::Table;
pub use self::way::{Way, Why};
use crate::case::Moment;

/// What one file holds.
#[derive(Debug)]
pub enum List {
    /// Rows under a head.
    Rows(Table),
    /// An answer of Kontakt- og reservasjonsregisteret.
    Contacts(Contacts),
}

/// Someone who is to have a letter, and how.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Recipient {
    /// The running number, which stands for the person everywhere outside of the letter.
    pub number: usize,
    /// The line of the list.
    pub line: usize,
    /// The national identity number.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The postal address.
    pub address: Address,
    /// The address of e-mail, if it may be used.
    pub email: Option<String>,
    /// The language that the person wants: `nb`, `nn`, `en` or `se`.
    pub language: Option<&'static str>,
    /// The way, if there is one.
    pub way: Option<Way>,
    /// Why that way, or why none.
    pub why: Why,
}

/// Everyone on a list, and what is wrong with the rest.
#[derive(Debug, Default)]
pub struct Judged {
    /// Those whose rows are whole, in the order of the list.
    pub recipients: Vec<Recipient>,
    /// The rows that are not, in order.
    pub faults: Vec<Fault>,
    /// Headings that mean nothing here.
    pub ignored: Vec<String>,
    /// How many of those that were looked up are not on the list.
    pub not_on_list: usize,
}

/// Returns what the bytes of a file hold, whatever its name.
///
/// # Errors
/// It is none of the three kinds, or one that cannot be read whole.
pub fn read(bytes: &[u8]) -> Result<List, ListError> {
    if bytes.starts_with(b"PK\x03\x04") {
        return Table::of(xlsx::rows(bytes)?).map(List::Rows);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = &bytes[..error.valid_up_to()];
        ListError::NotUtf8 { line: before.iter().filter(|byte| **byte == b'\n').count() + 1 }
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim_start().starts_with(['{', '[']) {
        return krr::contacts(text).map(List::Contacts);
    }
    Table::of(csv::rows(text)?).map(List::Rows)
}

/// Returns everyone on a list with the way and the language of each; contacts that may no longer be used are not used.
pub fn judge(list: List, looked_up: Option<&Contacts>, now: Moment) -> Judged {
    let own;
    let (table, looked_up) = match list {
        List::Rows(table) => (table, looked_up),
        List::Contacts(contacts) => {
            own = contacts;
            (own.table(), Some(&own))
        }
    };
    let mut judged = Judged { faults: table.faults, ignored: table.ignored, ..Judged::default() };
    judged.faults.extend(looked_up.iter().flat_map(|contacts| contacts.faults.iter().cloned()));
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for row in &table.rows {
        let person = Person::of(row).and_then(|person| match seen.insert(person.key(), row.line) {
            Some(line) => Err(FaultKind::Twice { line }),
            None => Ok(person),
        });
        match person {
            Ok(person) => {
                let number = judged.recipients.len() + 1;
                judged.recipients.push(recipient(person, number, looked_up, now));
            }
            Err(kind) => judged.faults.push(Fault { line: row.line, kind }),
        }
    }
    judged.faults.sort_by_key(|fault| fault.line);
    judged.not_on_list =
        looked_up.map_or(0, |all| all.by_id.keys().filter(|id| !seen.contains_key(*id)).count());
    judged
}

fn recipient(person: Person, number: usize, looked_up: Option<&Contacts>, now: Moment) -> Recipient {
    let contact = person.id.as_ref().and_then(|id| looked_up?.by_id.get(id));
    let email = way::email(&person, contact, now);
    let (way, why) = way::choose(&person, looked_up.map(|_| contact), email.is_some(), now);
    Recipient {
        number,
        line: person.line,
        language: person.language.or(contact.and_then(|contact| contact.language)),
        id: person.id,
        name: person.name,
        address: person.address,
        email,
        way,
        why,
    }
}
