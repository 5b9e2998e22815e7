//! What holds the register up, and whether each of it is in place.

use serde_json::{Value, json};

use super::talk::Talk;
use super::view::{Style, View, painted};
use crate::case::Code;
use crate::message::Message;

crate::case::codes! {
    /// Whether something is in place.
    Health in "health" {
        /// It is.
        InPlace = "in-place",
        /// It is not, and need not be.
        Absent = "absent",
        /// It is not, or is not what it is taken for.
        Faulty = "faulty",
    }
}

/// One thing that was looked at.
#[derive(Debug)]
pub struct Check {
    /// What it is, in kebab-case.
    pub id: &'static str,
    /// Whether it is in place.
    pub health: Health,
    /// What was found.
    pub found: Message,
    /// What to do about it, where something can be done.
    pub help: Option<Message>,
}

/// Everything that was looked at.
#[derive(Debug)]
pub struct Checks<'a> {
    /// In the order of the look.
    pub checks: &'a [Check],
}

impl Check {
    fn help(&self, talk: &Talk) -> Option<String> {
        self.help.as_ref().filter(|help| talk.knows(help.key())).map(|help| talk.say(help))
    }
}

impl View for Checks<'_> {
    const SCHEMA: &'static str = "avvik.doctor/1";

    fn text(&self, talk: &Talk, style: Style) -> String {
        let mut text = String::new();
        for check in self.checks {
            let health = painted(&talk.say(&check.health.label()), colour(check.health), style);
            text.push_str(&format!("{health}: {}\n", talk.say(&check.found)));
            if let Some(help) = check.help(talk) {
                text.push_str(&format!("  {}\n", talk.say(&Message::new("lint-help").with("help", help))));
            }
        }
        text
    }

    fn json(&self, talk: &Talk) -> Value {
        let check = |check: &Check| {
            json!({
                "check": check.id,
                "health": check.health.code(),
                "message": talk.say(&check.found),
                "help": check.help(talk),
            })
        };
        json!({ "checks": self.checks.iter().map(check).collect::<Vec<_>>() })
    }
}

/// Returns the number of the terminal's colour for it.
fn colour(health: Health) -> u8 {
    match health {
        Health::InPlace => 32,
        Health::Absent => 33,
        Health::Faulty => 31,
    }
}
