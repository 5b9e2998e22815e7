//! The rules of the check, explained.

use serde_json::{Value, json};

use super::talk::Talk;
use super::view::{self, Style, Tone, View, lines, toned};
use crate::case::Code;
use crate::lint::Rule;
use crate::message::Message;

/// Which rules are explained.
#[derive(Clone, Copy, Debug)]
pub enum Scope {
    /// A line for each of these.
    All(&'static [Rule]),
    /// One in full.
    One(&'static Rule),
}

/// Rules, explained.
#[derive(Debug)]
pub struct Rules {
    /// Which.
    pub scope: Scope,
}

impl View for Rules {
    const SCHEMA: &'static str = "avvik.rules/1";

    fn text(&self, talk: &Talk, style: Style) -> String {
        match self.scope {
            Scope::All(rules) => {
                let headings =
                    ["heading-rule", "heading-group", "heading-severity", "heading-what", "heading-source"];
                let mut table = view::table(talk, style, &headings);
                for rule in rules {
                    let cells = [
                        rule.id.to_owned(),
                        talk.say(&rule.group.label()),
                        rule.severity.code().to_owned(),
                        talk.say(&rule.title()),
                        rule.source.to_owned(),
                    ];
                    table.add_row(cells.map(|words| toned(words, Tone::Calm)));
                }
                lines(&table)
            }
            Scope::One(rule) => {
                let message = Message::new("explain-rule")
                    .with("rule", rule.id)
                    .with("severity", rule.severity.code())
                    .with("source", rule.source)
                    .with("title", rule.title())
                    .with("why", rule.why())
                    .with("example", rule.example())
                    .with("help", rule.help().with("file", "cases/2026/2026-0007.toml"));
                talk.say(&message) + "\n"
            }
        }
    }

    fn json(&self, talk: &Talk) -> Value {
        let rules = match self.scope {
            Scope::All(rules) => rules.iter().collect(),
            Scope::One(rule) => vec![rule],
        };
        let rule_json = |rule: &Rule| {
            json!({
                "rule": rule.id,
                "group": rule.group.code(),
                "severity": rule.severity.code(),
                "source": rule.source,
                "title": talk.say(&rule.title()),
                "why": talk.say(&rule.why()),
                "example": talk.say(&rule.example()),
            })
        };
        json!({ "rules": rules.into_iter().map(rule_json).collect::<Vec<_>>() })
    }
}
