//! Why a command could not do its work, for people and for machines.

use serde_json::{Value, json};

use super::talk::Talk;
use super::view::{Style, View};
use crate::message::Message;

/// Why a command could not do its work.
#[derive(Clone, Copy, Debug)]
pub struct Refusal<'a> {
    /// The exit code.
    pub exit: u8,
    /// What is wrong, and where.
    pub message: &'a Message,
    /// What lies behind it.
    pub causes: &'a [Message],
    /// What to do next; one without words in the language is left out.
    pub hints: &'a [Message],
}

impl Refusal<'_> {
    fn hints(&self, talk: &Talk) -> Vec<String> {
        let known = self.hints.iter().filter(|hint| talk.knows(hint.key()));
        known.map(|hint| talk.say_masked(hint)).collect()
    }

    fn causes(&self, talk: &Talk) -> Vec<String> {
        self.causes.iter().map(|cause| talk.say_masked(cause)).collect()
    }
}

impl View for Refusal<'_> {
    const SCHEMA: &'static str = "avvik.error/1";

    fn text(&self, talk: &Talk, _: Style) -> String {
        let message = vec![talk.say_masked(self.message)];
        [message, self.causes(talk), self.hints(talk)].concat().join("\n") + "\n"
    }

    fn json(&self, talk: &Talk) -> Value {
        json!({
            "exit": self.exit,
            "message": talk.say_masked(self.message),
            "causes": self.causes(talk),
            "hints": self.hints(talk),
        })
    }
}
