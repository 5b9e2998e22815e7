//! A finding: which rule, how grave, where in the case, and what to say.

use super::Rule;
use crate::case::sha256;
use crate::law::assessment::record::ChangedFact;
use crate::message::{Arg, Message};

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// A duty is missed or a case cannot be trusted: the check fails.
    Error,
    /// Something needs attention before it becomes a fault.
    Warning,
    /// Worth knowing; nothing is wrong.
    Info,
}

impl Severity {
    /// Every severity, the gravest first.
    pub const ALL: &[Self] = &[Self::Error, Self::Warning, Self::Info];

    /// Returns the word for machines, also shown to people.
    pub fn code(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The rule's id.
    pub rule: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// Where, as a key of the case file such as `notification.0.at`; empty for the file as a whole.
    pub place: String,
    /// What was found.
    pub message: Message,
    /// What to do about this one, where the rule's own words say less.
    pub help: Option<Message>,
}

impl Finding {
    /// Returns the SHA-256 by which the finding is known again when its line moves and time passes.
    ///
    /// It is made of the rule, the scope (the case, or the file where there is none), the key and what the message is
    /// about, without lines, columns and lengths of time.
    pub fn fingerprint(&self, scope: &str) -> String {
        let mut text = [self.rule, scope, &self.place].join("\n");
        write_args(&self.message, &mut text);
        sha256(text.as_bytes())
    }
}

fn write_args(message: &Message, text: &mut String) {
    let lasting = message.args().iter().filter(|(name, _)| !matches!(*name, "line" | "column"));
    for (name, arg) in lasting {
        let value = match arg {
            Arg::Text(value) => value.clone(),
            Arg::Number(number) => number.to_string(),
            Arg::Moment(at) => at.to_rfc3339(),
            Arg::Day(day) => day.to_string(),
            Arg::Span(_) => continue,
            Arg::Message(below) => {
                text.push_str(&format!("\n{name}={}", below.key()));
                write_args(below, text);
                continue;
            }
        };
        text.push_str(&format!("\n{name}={value}"));
    }
}

impl Rule {
    /// Returns whether the line that a finding of this rule stands on may be shown: not one with a person's data in it.
    pub fn may_quote(&self) -> bool {
        !self.id.starts_with("personal-")
    }

    /// Returns a finding of this rule at a place, with the message `lint-<id>`.
    pub fn finding(&self, place: impl Into<String>) -> Finding {
        self.says(place, Message::new(self.key("")))
    }

    /// Returns a finding of this rule at a place, with a message of its own.
    pub fn says(&self, place: impl Into<String>, message: Message) -> Finding {
        Finding { rule: self.id, severity: self.severity, place: place.into(), message, help: None }
    }

    /// Returns a finding of this rule that names keys, with the message `lint-<id>`; none where there are no keys.
    pub fn names<'k>(
        &self,
        place: impl Into<String>,
        keys: impl IntoIterator<Item = &'k str>,
    ) -> Vec<Finding> {
        let keys: Vec<String> = keys.into_iter().map(|key| format!("`{key}`")).collect();
        let message = |keys: Vec<String>| {
            Message::new(self.key("")).with("count", keys.len()).with("keys", keys.join(", "))
        };
        if keys.is_empty() { Vec::new() } else { vec![self.says(place, message(keys))] }
    }

    /// Returns a finding of this rule on a fact that is not what it was, with the message `lint-<id>`.
    pub fn changed(&self, fact: ChangedFact) -> Finding {
        let word = |text: String| match text.as_str() {
            "" => Arg::from(Message::new("lint-unanswered")),
            _ => Arg::from(format!("`{text}`")),
        };
        let message = Message::new(self.key("")).with("key", fact.key);
        self.says(fact.key, message.with("was", word(fact.was)).with("is", word(fact.is)))
    }

    /// Returns the message that says what to do.
    pub fn help(&self) -> Message {
        Message::new(self.key("-help"))
    }

    /// Returns the message that says in a line what the rule finds.
    pub fn title(&self) -> Message {
        Message::new(self.key("-title"))
    }

    /// Returns the message that says why it matters.
    pub fn why(&self) -> Message {
        Message::new(self.key("-why"))
    }

    /// Returns the message that shows it on an example.
    pub fn example(&self) -> Message {
        Message::new(self.key("-example"))
    }

    /// Returns the key of the rule's message with this ending.
    pub fn key(&self, ending: &str) -> String {
        format!("lint-{}{ending}", self.id)
    }
}
