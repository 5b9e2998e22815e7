//! Personal data in free text: numbers and addresses that belong to a person, found by their form and control digits.
//!
//! Neither sex nor year of birth is ever read out of a number.

mod address;
mod control;
mod guard;
mod notation;
mod series;
mod written;

use std::ops::Range;

pub use guard::{Found, Guard, Place};

use super::Severity;
use crate::case::{Moment, codes};

codes! {
    /// What a piece of text looks like.
    Kind in "personal" {
        /// A national identity number or D-number by the rule of 1964.
        NationalId = "national-id",
        /// One that is valid only by the rule for numbers issued from 2032.
        NationalId2032 = "national-id-2032",
        /// A synthetic person's number, as test data have it.
        SyntheticId = "synthetic-id",
        /// A bank account number.
        Account = "account",
        /// A mobile telephone number.
        Mobile = "mobile",
        /// A fixed-line telephone number, often an office's.
        FixedLine = "fixed-line",
        /// An e-mail address.
        Email = "e-mail",
        /// A payment card number.
        Card = "card",
    }
}

/// When numbers by the rule of 2032 begin to be issued: 1 January 2032 in Norway, in seconds since 1970.
const FROM_2032: i64 = 1_956_524_400;

/// How many digits of a number are shown.
const SHOWN: usize = 2;

/// A piece of text that looks like personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
    /// What it looks like.
    pub kind: Kind,
}

impl Kind {
    /// Returns how grave it is at this time.
    pub fn severity(self, now: Moment) -> Severity {
        match self {
            Self::NationalId2032 if now.time().timestamp() < FROM_2032 => Severity::Warning,
            Self::FixedLine => Severity::Warning,
            Self::SyntheticId => Severity::Info,
            _ => Severity::Error,
        }
    }
}

/// Returns everything in a text that looks like personal data, in order.
pub fn find(text: &str) -> Vec<Hit> {
    let mut hits = notation::find(text);
    hits.extend(address::find(text));
    hits.sort_by_key(|hit| hit.range.start);
    hits
}

/// Returns whether a text is eleven digits that are a national identity number, a D-number or that of a synthetic person.
pub fn is_national_id(text: &str) -> bool {
    let digits: Option<Vec<u32>> = text.chars().map(|digit| digit.to_digit(10)).collect();
    digits.is_some_and(|digits| digits.len() == 11 && control::national_id(&digits).is_some())
}

/// Returns a hit as it may be shown: the first two digits, or the first letter and the domain's end.
pub fn mask(text: &str, hit: &Hit) -> String {
    let value = value(text, hit);
    match hit.kind {
        Kind::Email => {
            let first: String = value.chars().take(1).collect();
            let end = value.rsplit('.').next().unwrap_or_default();
            format!("{first}***@***.{end}")
        }
        _ => value.chars().enumerate().map(|(i, digit)| if i < SHOWN { digit } else { '*' }).collect(),
    }
}

/// Returns a text with every hit masked, for what is printed about places that have personal data in their names.
pub fn masked(text: &str) -> String {
    let mut shown = text.to_owned();
    for hit in find(text).into_iter().rev() {
        shown.replace_range(hit.range.clone(), &mask(text, &hit));
    }
    shown
}

/// Returns what a hit means, however it is written: digits without what separates them, or the address in small letters.
fn value(text: &str, hit: &Hit) -> String {
    let written = &text[hit.range.clone()];
    let digits = || written.chars().filter(char::is_ascii_digit).collect::<String>();
    match hit.kind {
        Kind::Email => written.to_lowercase(),
        Kind::Mobile | Kind::FixedLine => {
            let digits = digits();
            digits[digits.len().saturating_sub(8)..].to_owned()
        }
        _ => digits(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mask_shows_the_beginning_and_never_the_value() {
        for (text, shown) in [
            ("født 10915596784.", "født 10*********."),
            ("109155 96784", "10*********"),
            ("ring +47 912 34 567", "ring 91******"),
            ("Kari.Nord@Kommune.no sa", "k***@***.no sa"),
            ("kort 4111 1111 1111 1111", "kort 41**************"),
            ("ingenting å skjule", "ingenting å skjule"),
        ] {
            assert_eq!(masked(text), shown);
        }
    }

    #[test]
    fn the_rule_of_2032_is_a_warning_until_it_is_in_force() {
        let at = |text: &str| text.parse::<Moment>().unwrap();
        let severity = |text| Kind::NationalId2032.severity(at(text));
        assert_eq!(severity("2031-12-31T23:59:59+01:00"), Severity::Warning);
        assert_eq!(severity("2032-01-01T00:00:00+01:00"), Severity::Error);
    }
}
