//! An answer of Kontakt- og reservasjonsregisteret (KRR): how each person may be contacted, and in which language.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, Months};
use serde_json::Value;

use super::column::Column;
use super::fault::{Fault, FaultKind, ListError};
use super::person::{is_email, language};
use super::table::{Row, Table};
use crate::case::Moment;
use crate::lint::personal::is_national_id;

/// For how many months a contact may be used after it was last updated or confirmed (eForvaltningsforskriften § 32).
const MONTHS: Months = Months::new(18);

/// Everyone in an answer.
#[derive(Debug, Default)]
pub struct Contacts {
    pub(super) by_id: BTreeMap<String, Contact>,
    /// In which place each stands, from 1.
    places: Vec<(usize, String)>,
    pub(super) faults: Vec<Fault>,
}

/// How a person may be contacted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// Whether the person is registered.
    pub(super) is_active: bool,
    /// Whether the person wants nothing digital (eForvaltningsforskriften § 9).
    pub(super) is_reserved: bool,
    /// Whether the person has a digital mailbox.
    pub(super) has_mailbox: bool,
    email: Option<Dated>,
    mobile: Option<Dated>,
    pub(super) language: Option<&'static str>,
}

/// A contact with the time it was last updated or confirmed, if that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Dated {
    value: String,
    at: Option<DateTime<FixedOffset>>,
}

/// Reads an answer, nested or flat; what it does not know is left aside.
pub(super) fn contacts(text: &str) -> Result<Contacts, ListError> {
    let answer: Value =
        serde_json::from_str(text).map_err(|error| ListError::Broken { cause: error.to_string() })?;
    let persons = answer.get("personer").unwrap_or(&answer).as_array().ok_or(ListError::NotKrr)?;
    if persons.is_empty() {
        return Err(ListError::NoRows);
    }
    let mut contacts = Contacts::default();
    for (place, person) in (1..).zip(persons) {
        let fault = match field(person, "personidentifikator").filter(|id| is_national_id(id)) {
            None => Some(FaultKind::KrrId),
            Some(id) if contacts.by_id.contains_key(id) => {
                let first = contacts.places.iter().find(|(_, known)| known == id);
                first.map(|(line, _)| FaultKind::KrrTwice { place: *line })
            }
            Some(id) => {
                contacts.places.push((place, id.to_owned()));
                contacts.by_id.insert(id.to_owned(), contact(person));
                None
            }
        };
        contacts.faults.extend(fault.map(|kind| Fault { line: place, kind }));
    }
    Ok(contacts)
}

fn contact(person: &Value) -> Contact {
    let dated = |name: &str| {
        let value = field(person, name)?.to_owned();
        let times = ["oppdatert", "sist_verifisert"].map(|what| format!("{name}_{what}"));
        let at = times.iter().filter_map(|name| time(field(person, name)?)).max();
        Some(Dated { value, at })
    };
    Contact {
        is_active: field(person, "status") == Some("AKTIV"),
        is_reserved: field(person, "reservasjon") == Some("JA"),
        has_mailbox: field(person, "postkasseadresse").is_some(),
        email: dated("epostadresse").filter(|email| is_email(&email.value)),
        mobile: dated("mobiltelefonnummer"),
        language: field(person, "spraak").and_then(language),
    }
}

/// Returns a text of a person, wherever in the answer it stands.
fn field<'a>(person: &'a Value, name: &str) -> Option<&'a str> {
    let places = [Some(person), person.get("kontaktinformasjon"), person.get("digital_post")];
    let text = places.into_iter().flatten().find_map(|place| place.get(name)?.as_str())?.trim();
    (!text.is_empty()).then_some(text)
}

/// Reads a time whose offset may lack its minutes, as in `2023-06-13T13:42:34+02`.
fn time(text: &str) -> Option<DateTime<FixedOffset>> {
    let minutes = [String::new(), ":00".to_owned()];
    minutes.iter().find_map(|minutes| DateTime::parse_from_rfc3339(&format!("{text}{minutes}")).ok())
}

impl Contacts {
    /// Returns a list that says who these are and nothing else.
    pub(super) fn table(&self) -> Table {
        let row =
            |(line, id): &(usize, String)| Row { line: *line, cells: [(Column::Id, id.clone())].into() };
        Table { rows: self.places.iter().map(row).collect(), ..Table::default() }
    }
}

impl Contact {
    /// Returns the address of e-mail, if it may be used.
    pub(super) fn email(&self, now: Moment) -> Option<&str> {
        usable(self.email.as_ref(), now)
    }

    /// Returns whether the person can be told that there is digital post; e-mail and mobile are judged apart.
    pub(super) fn can_be_notified(&self, now: Moment) -> bool {
        [&self.email, &self.mobile].into_iter().any(|contact| usable(contact.as_ref(), now).is_some())
    }
}

fn usable(contact: Option<&Dated>, now: Moment) -> Option<&str> {
    let oldest = now.time().checked_sub_months(MONTHS)?;
    contact.filter(|contact| contact.at.is_some_and(|at| at >= oldest)).map(|contact| contact.value.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn only(person: &str) -> Contact {
        let text = format!("{{\"personer\":[{{\"personidentifikator\":\"20914695016\",{person}}}]}}");
        contacts(&text).unwrap().by_id.into_values().next().unwrap()
    }

    #[test]
    fn eighteen_months_are_counted_for_e_mail_and_mobile_apart_from_the_newest_of_two_times() {
        let now: Moment = "2026-11-22T12:00:00+01:00".parse().unwrap();
        let contact = only(
            r#""kontaktinformasjon":{"epostadresse":"a@b.example","epostadresse_oppdatert":"2023-06-13T13:42:34+02",
            "epostadresse_sist_verifisert":"2025-05-22T13:00:00+02","mobiltelefonnummer":"68050000",
            "mobiltelefonnummer_oppdatert":"2025-05-21T10:45:15.768Z"}"#,
        );
        assert_eq!(contact.email(now), Some("a@b.example"));
        assert!(usable(contact.mobile.as_ref(), now).is_none() && contact.can_be_notified(now));
        let later: Moment = "2026-11-22T13:00:01+01:00".parse().unwrap();
        assert!(contact.email(later).is_none() && !contact.can_be_notified(later));
    }

    #[test]
    fn an_answer_may_be_flat_and_what_cannot_be_read_is_not_used() {
        let now: Moment = "2026-11-22T12:00:00+01:00".parse().unwrap();
        let flat = only(
            r#""status":"AKTIV","reservasjon":"NEI","spraak":"se","epostadresse":"a@b.example",
            "epostadresse_oppdatert":"2026-08-05T10:45:15.768Z","ukjent":[1]"#,
        );
        assert!(flat.is_active && !flat.is_reserved && flat.language == Some("se"));
        assert_eq!(flat.email(now), Some("a@b.example"));
        let odd = only(r#""epostadresse":"a@b.example","epostadresse_oppdatert":"i går""#);
        assert!(odd.email(now).is_none() && !odd.is_active);
        for text in ["{\"feil\":1}", "[]", "{", "{\"personer\":7}"] {
            assert!(contacts(text).is_err(), "{text}");
        }
        let faults = contacts(r#"[{}, {"personidentifikator":"20914695017"}]"#).unwrap().faults;
        assert_eq!(faults.iter().map(|fault| fault.line).collect::<Vec<_>>(), [1, 2]);
    }
}
