//! The facts that the rules read, in one table: what is asked, in which order, and what could be otherwise.

use super::facts::{Facts, asks_alteration, asks_disclosure, asks_outage, is_known};
use super::words::{
    Trial, around_limits, confirmed_or_not, of_code, of_count, of_list, of_when, other_codes, to_list,
    to_when, toggled,
};
use crate::case::{
    Alteration, Answer, BreachKind, Case, Cause, Code, DataCategory, Disclosure, Felt, Identifiability,
    Misuse, Outage, PersonKind, ProcessingContext, Protection, Reach,
};
use crate::message::Message;

/// A fact that the rules read: one row of [`ASKED`].
#[derive(Debug)]
pub struct Asked {
    /// Its key in the case file, such as `recipients.reach`.
    pub key: &'static str,
    /// The closed list that its value comes from.
    pub list: Option<&'static str>,
    codes: fn() -> Vec<&'static str>,
    kind: Kind,
    asks: fn(&Case, &Facts) -> bool,
    read: fn(&Case) -> String,
    write: fn(&mut Case, &str),
    try_out: fn(&Case) -> Vec<Trial>,
}

/// What the value is, and what it means that it is absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// One value; without it the fact is unknown and counts as its worse value.
    Value,
    /// A list; an empty one is unknown.
    List,
    /// A text; without it the fact is unknown.
    Text,
    /// One value that may well be absent: the method does without.
    Choice,
}

impl Asked {
    /// Returns whether the answer matters in this case; it does not where another answer makes it idle.
    pub fn is_asked(&self, case: &Case, facts: &Facts) -> bool {
        (facts.is_breach || self.key.starts_with("breach-test.")) && (self.asks)(case, facts)
    }

    /// Returns the fact as it stands in the case file; empty when it is absent.
    pub fn words(&self, case: &Case) -> String {
        (self.read)(case)
    }

    /// Returns whether nobody has answered, or the answer was that it is not known yet.
    pub fn is_open(&self, case: &Case) -> bool {
        let words = self.words(case);
        self.tells_unknown(&words) && words != "cannot-be-determined"
    }

    /// Returns whether the fact counts as its worse value because it is not known.
    pub fn is_unknown(&self, case: &Case) -> bool {
        self.tells_unknown(&self.words(case))
    }

    fn tells_unknown(&self, words: &str) -> bool {
        self.kind != Kind::Choice && words.split(", ").any(|word| !is_known(word))
    }

    /// Returns what could be otherwise: every other value that says something.
    pub fn trials(&self, case: &Case) -> Vec<Trial> {
        (self.try_out)(case)
    }

    /// Returns why it is asked, with the source, in a sentence or two.
    pub fn hint(&self) -> Message {
        Message::new(format!("asked-{}", self.key.replace('.', "-")))
    }

    /// Writes words, as [`Self::words`] gives them, into a case.
    pub fn put(&self, case: &mut Case, words: &str) {
        (self.write)(case, words);
    }

    /// Returns the codes of the closed list, in the order people should meet them; none where there is no list.
    pub fn codes(&self) -> Vec<&'static str> {
        (self.codes)()
    }

    /// Returns whether an assessment keeps the fact: a text only where it matters, for it stands in the case already.
    pub(super) fn is_kept(&self, case: &Case, facts: &Facts) -> bool {
        self.kind != Kind::Text || self.is_asked(case, facts)
    }

    /// Returns the word for "not known yet", where the fact has one.
    pub fn unknown(&self) -> Option<&'static str> {
        const WORD: &str = "not-known-yet";
        let has_word = self.kind != Kind::Text && (self.list.is_none() || self.codes().contains(&WORD));
        has_word.then_some(WORD)
    }

    /// Returns whether the value is a list of codes.
    pub fn is_list(&self) -> bool {
        self.kind == Kind::List
    }
}

/// Makes the row of a fact that is one code.
macro_rules! code {
    ($key:literal, $list:ty, $section:ident.$field:ident, $kind:expr, $asks:expr) => {
        Asked {
            key: $key,
            list: Some(<$list>::LIST),
            codes: || <$list>::ALL.iter().map(|code| code.code()).collect(),
            kind: $kind,
            asks: $asks,
            read: |case| of_code(case.$section.$field),
            write: |case, words| case.$section.$field = <$list>::find(words),
            try_out: |case| other_codes(case.$section.$field),
        }
    };
}

/// Makes the row of a fact that is a list of codes.
macro_rules! list {
    ($key:literal, $list:ty, $section:ident.$field:ident, $asks:expr) => {
        Asked {
            key: $key,
            list: Some(<$list>::LIST),
            codes: || <$list>::ALL.iter().map(|code| code.code()).collect(),
            kind: Kind::List,
            asks: $asks,
            read: |case| of_list(&case.$section.$field),
            write: |case, words| case.$section.$field = to_list::<$list>(words),
            try_out: |case| toggled(&case.$section.$field),
        }
    };
}

/// Every fact that the rules read, in an order in which a person can answer.
#[rustfmt::skip]
pub const ASKED: &[Asked] = &[
    code!("breach-test.security-breach", Answer, breach_test.security_breach, Kind::Value, |_, _| true),
    code!("breach-test.harmful-event", Answer, breach_test.harmful_event, Kind::Value, |_, _| true),
    code!("breach-test.personal-data", Answer, breach_test.personal_data, Kind::Value, |_, _| true),
    list!("incident.kinds", BreachKind, incident.kinds, |_, _| true),
    code!("incident.cause", Cause, incident.cause, Kind::Value, |_, _| true),
    code!("incident.deliberate", Answer, incident.deliberate, Kind::Value, |case, _| {
        let is_unsettled = matches!(case.incident.cause, Some(Cause::Processor | Cause::Unknown));
        is_unsettled || case.incident.deliberate.is_some()
    }),
    code!("impact.disclosure", Disclosure, impact.disclosure, Kind::Value, |case, _| asks_disclosure(case)),
    code!("data.protection", Protection, data.protection, Kind::Value, |_, facts| facts.disclosed),
    code!("recipients.reach", Reach, recipients.reach, Kind::Value,
        |case, facts| facts.exposed() || case.impact.misuse.is_some_and(|misuse| misuse != Misuse::None)),
    Asked {
        key: "recipients.deletion-confirmed",
        list: None,
        codes: Vec::new,
        kind: Kind::Value,
        asks: |case, facts| facts.exposed() && case.recipients.reach == Some(Reach::Trusted),
        read: |case| of_when(case.recipients.deletion_confirmed),
        write: |case, words| case.recipients.deletion_confirmed = to_when(words),
        try_out: confirmed_or_not,
    },
    list!("data.categories", DataCategory, data.categories, |_, facts| facts.at_large()),
    Asked {
        key: "data.description",
        list: None,
        codes: Vec::new,
        kind: Kind::Text,
        asks: |case, facts| facts.at_large() && has_other(case),
        read: |case| case.data.description.clone().unwrap_or_default(),
        write: |case, words| case.data.description = (!words.is_empty()).then(|| words.to_owned()),
        try_out: |_| Vec::new(),
    },
    code!("data.revealing", Answer, data.revealing, Kind::Value,
        |case, facts| facts.at_large() && case.data.categories.iter().any(|kind| kind.is_special())),
    code!("data.processing-context", ProcessingContext, data.processing_context, Kind::Choice,
        |_, facts| facts.with_others()),
    Asked {
        key: "persons.count",
        list: None,
        codes: Vec::new,
        kind: Kind::Value,
        asks: |_, facts| facts.exposed(),
        read: |case| of_count(case.persons.count),
        write: |case, words| case.persons.count = words.parse().ok(),
        try_out: around_limits,
    },
    list!("persons.kinds", PersonKind, persons.kinds, |_, facts| facts.at_large()),
    code!("persons.identifiability", Identifiability, persons.identifiability, Kind::Value,
        |_, facts| facts.with_others()),
    code!("impact.outage", Outage, impact.outage, Kind::Value, |case, _| asks_outage(case)),
    code!("impact.alteration", Alteration, impact.alteration, Kind::Value, |case, _| asks_alteration(case)),
    code!("impact.felt", Felt, impact.felt, Kind::Value, |_, _| true),
    code!("impact.misuse", Misuse, impact.misuse, Kind::Value, |case, facts| facts.asks_misuse(case)),
];

fn has_other(case: &Case) -> bool {
    case.data.categories.contains(&DataCategory::Other)
}

/// Returns the row of a key.
pub fn asked(key: &str) -> Option<&'static Asked> {
    ASKED.iter().find(|row| row.key == key)
}
