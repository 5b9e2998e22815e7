//! A drill: a published case to judge, and how one's own conclusion compares with the official one.

use serde_json::{Value, json};

use super::recommendation::Recommended;
use super::talk::Talk;
use super::view::{self, Style, View, lines};
use crate::law::assessment::Recommendation;
use crate::message::Message;

/// The published cases there are.
#[derive(Debug)]
pub struct Drills<'a>(pub &'a [Told<'a>]);

/// A published case as it is told, with nothing of its outcome.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    /// Its number in the drill.
    pub number: usize,
    /// Its name among published cases.
    pub id: &'a str,
    /// Its title.
    pub title: &'a str,
    /// What happened.
    pub text: &'a str,
}

/// Conclusions on one duty, each `yes`, `no` or, for the source alone, `depends`; none where nobody concluded.
#[derive(Clone, Copy, Debug)]
pub struct Conclusions<'a> {
    /// The duty's heading.
    pub heading: &'static str,
    /// One's own.
    pub own: Option<&'a str>,
    /// The source's.
    pub official: &'a str,
    /// The rules'.
    pub rules: &'a str,
}

/// A case that was judged, with its outcome.
#[derive(Debug)]
pub struct Judged<'a> {
    /// The case.
    pub told: Told<'a>,
    /// Where it was published.
    pub source: &'a str,
    /// Why the authority concluded so.
    pub why: &'a str,
    /// On notifying the authority, and on informing the persons.
    pub conclusions: [Conclusions<'a>; 2],
    /// What the rules recommend, and why.
    pub recommendation: &'a Recommendation,
}

impl View for Drills<'_> {
    const SCHEMA: &'static str = "avvik.drills/1";

    fn text(&self, talk: &Talk, style: Style) -> String {
        let mut table = view::table(talk, style, &["heading-number", "heading-title"]);
        for told in self.0 {
            table.add_row([told.number.to_string(), told.title.to_owned()]);
        }
        lines(&table)
    }

    fn json(&self, _: &Talk) -> Value {
        json!({ "cases": self.0.iter().map(told_json).collect::<Vec<_>>() })
    }
}

impl View for Told<'_> {
    const SCHEMA: &'static str = "avvik.drill-case/1";

    fn text(&self, _: &Talk, _: Style) -> String {
        format!("{} {}\n\n{}\n", self.number, self.title, self.text)
    }

    fn json(&self, _: &Talk) -> Value {
        told_json(self)
    }
}

impl View for Judged<'_> {
    const SCHEMA: &'static str = "avvik.drill/1";

    fn text(&self, talk: &Talk, style: Style) -> String {
        let headings = ["heading-what", "drill-own", "drill-official", "drill-rules"];
        let mut table = view::table(talk, style, &headings);
        for row in &self.conclusions {
            let word = |code: &str| talk.say(&Message::new(format!("drill-{code}")));
            let own = row.own.map(word).unwrap_or_default();
            table.add_row([talk.say(&Message::new(row.heading)), own, word(row.official), word(row.rules)]);
        }
        let source = talk.say(&Message::new("drill-source").with("source", self.source));
        let recommended = Recommended(self.recommendation).text(talk, style);
        format!("{}\n{}\n{source}\n\n{recommended}", lines(&table), self.why)
    }

    fn json(&self, talk: &Talk) -> Value {
        let [authority, persons] = &self.conclusions;
        let conclusions =
            |row: &Conclusions| json!({ "own": row.own, "official": row.official, "rules": row.rules });
        json!({
            "case": told_json(&self.told),
            "source": self.source,
            "why": self.why,
            "notify_authority": conclusions(authority),
            "inform_subjects": conclusions(persons),
            "recommendation": Recommended(self.recommendation).json(talk),
        })
    }
}

fn told_json(told: &Told) -> Value {
    json!({ "number": told.number, "id": told.id, "title": told.title, "text": told.text })
}
