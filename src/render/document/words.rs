//! Case values in the words of one language, for use within a sentence.

use serde::Serialize;

use crate::case::{Code, Count, Day, Moment, Register, Unknown, When};
use crate::message::{Arg, Message};
use crate::render::language::Language;
use crate::render::talk::Talk;

/// One language's words for the values of a case.
pub(super) struct Words<'a> {
    pub(super) talk: &'a Talk,
    pub(super) language: Language,
    pub(super) register: &'a Register,
}

/// A time in words, with its kind, since a sentence may need to know it.
#[derive(Debug, Serialize)]
pub(super) struct Time {
    text: String,
    /// `known`, `not-known-yet` or `cannot-be-determined`.
    kind: &'static str,
}

impl Words<'_> {
    /// Returns the name of a code.
    pub(super) fn name<C: Code>(&self, code: Option<C>) -> Option<String> {
        code.map(|code| self.talk.say(&code.label()))
    }

    /// Returns the names of codes in their order.
    pub(super) fn names<C: Code>(&self, codes: &[C]) -> Vec<String> {
        codes.iter().map(|code| self.talk.say(&code.label())).collect()
    }

    /// Returns the name of a role in the language of the document: the organisation's own in its own language, or else that
    /// of a role every organisation has; what names no role stays as it is.
    pub(super) fn role(&self, role: &str) -> String {
        let code = role.trim().to_lowercase();
        let own = self.register.roles.get(&code).and_then(|about| about.name.clone());
        let key = format!("role-{code}");
        let common = self.talk.knows(&key).then(|| self.words(key));
        let is_own_language =
            self.language == Language::of_documents(self.register.language.as_deref().unwrap_or_default());
        let names = if is_own_language { [own, common] } else { [common, own] };
        names.into_iter().flatten().next().unwrap_or_else(|| role.to_owned())
    }

    /// Returns the words under a key without arguments.
    pub(super) fn words(&self, key: String) -> String {
        self.talk.say(&Message::new(key))
    }

    /// Returns a count as well as it is known.
    pub(super) fn count(&self, count: Option<Count>) -> Option<String> {
        let number = |number: u64| Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
        let message = match count? {
            Count::Exact(exact) => Message::new("count-exact").with("number", number(exact)),
            Count::About(about) => Message::new("count-about").with("number", number(about)),
            Count::Range { from, to } => {
                Message::new("count-range").with("from", number(from)).with("to", number(to))
            }
            Count::Unknown(unknown) => unknown_words(unknown),
        };
        Some(self.talk.say(&message))
    }

    /// Returns a time as well as it is known.
    pub(super) fn time(&self, when: Option<When>) -> Option<Time> {
        let (message, kind) = match when? {
            When::At(moment) => return Some(Time { text: self.moment(moment), kind: "known" }),
            When::Day(day) => return Some(Time { text: self.day(day), kind: "known" }),
            When::About(moment) => (Message::new("when-about").with("moment", moment), "known"),
            When::Unknown(unknown) => (unknown_words(unknown), unknown_code(unknown)),
        };
        Some(Time { text: self.talk.say(&message), kind })
    }

    /// Returns a moment as in `fredag 23. oktober 2026 kl. 15.30`.
    pub(super) fn moment(&self, moment: Moment) -> String {
        self.talk.long_moment(moment.time())
    }

    /// Returns a day as in `fredag 23. oktober 2026`.
    pub(super) fn day(&self, day: Day) -> String {
        self.talk.long_day(day.date())
    }
}

fn unknown_words(unknown: Unknown) -> Message {
    Message::new(match unknown {
        Unknown::NotKnownYet => "unknown-not-known-yet",
        Unknown::CannotBeDetermined => "unknown-cannot-be-determined",
    })
}

fn unknown_code(unknown: Unknown) -> &'static str {
    match unknown {
        Unknown::NotKnownYet => "not-known-yet",
        Unknown::CannotBeDetermined => "cannot-be-determined",
    }
}
