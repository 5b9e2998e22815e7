//! What the rules recommend on a case: the outcome, why, what is unknown, and what it turns on.

use serde_json::{Value, json};

use super::facts::FactWords;
use super::plain::plain;
use super::talk::Talk;
use super::view::{Style, View};
use crate::case::Code;
use crate::law::assessment::severity::Score;
use crate::law::assessment::words::Step;
use crate::law::assessment::{Outcome, Recommendation, Turn, asked};
use crate::message::Message;

/// A recommendation.
#[derive(Debug)]
pub struct Recommended<'a>(pub &'a Recommendation);

impl View for Recommended<'_> {
    const SCHEMA: &'static str = "avvik.recommendation/1";

    fn text(&self, talk: &Talk, _: Style) -> String {
        let Recommendation { outcome, rules, unknown, turns_on, score, exemptions, matrix } = self.0;
        let words = FactWords::new(talk);
        let mut text = talk.say(&outcome_words(*outcome)) + "\n";
        let mut part = |heading: &'static str, lines: Vec<String>| {
            if !lines.is_empty() {
                text.push_str(&format!("\n{}\n", talk.say(&Message::new(heading))));
                text.extend(lines.into_iter().map(|line| format!("  {line}\n")));
            }
        };
        let said = rules.iter().map(|spoke| {
            Message::new("recommended-rule")
                .with("sentence", spoke.rule.sentence())
                .with("risk", spoke.risk.label())
                .with("source", spoke.rule.source)
        });
        part("recommended-why", said.map(|message| talk.say(&message)).collect());
        part("recommended-unknown", unknown.iter().map(|key| words.label(key)).collect());
        part(
            "recommended-turns-on",
            grouped(turns_on).iter().map(|turn| turn_words(turn, talk, &words)).collect(),
        );
        let limits = rules.iter().any(|spoke| spoke.rule.limit.is_some());
        part("recommended-score", score_words(score).iter().map(|message| talk.say(message)).collect());
        part("recommended-exemptions", exemptions.iter().map(|one| talk.say(&one.sentence())).collect());
        let notes = [
            matrix.map(|risk| Message::new("recommended-matrix").with("risk", risk.label())),
            limits.then(|| Message::new("limits-are-our-own")),
            Some(Message::new("recommended-only")),
        ];
        text.push('\n');
        text.extend(notes.into_iter().flatten().map(|note| talk.say(&note) + "\n"));
        text
    }

    fn json(&self, talk: &Talk) -> Value {
        let Recommendation { outcome, rules, unknown, turns_on, score, exemptions, matrix } = self.0;
        let rules = rules.iter().map(|spoke| {
            json!({
                "id": spoke.rule.id,
                "risk": spoke.risk.code(),
                "source": spoke.rule.source,
                "sentence": talk.say(&spoke.rule.sentence()),
                "facts": spoke.facts.iter().map(fact_json).collect::<serde_json::Map<_, _>>(),
            })
        });
        json!({
            "notify_authority": outcome.notify_authority(),
            "inform_subjects": outcome.inform_subjects(),
            "risk": outcome.risk().map(Code::code),
            "rules": rules.collect::<Vec<_>>(),
            "unknown": unknown,
            "turns_on": turns_on.iter().map(turn_json).collect::<Vec<_>>(),
            "score": score_json(score),
            "exemptions": exemptions.iter().map(|one| json!({
                "ground": one.ground.code(),
                "source": one.source,
                "possible": one.prospect == crate::law::assessment::exemption::Prospect::Possible,
                "sentence": talk.say(&one.sentence()),
            })).collect::<Vec<_>>(),
            "matrix": matrix.map(Code::code),
        })
    }
}

/// Returns an outcome in words: the risk and what it asks for.
fn outcome_words(outcome: Outcome) -> Message {
    Message::new(match outcome.risk() {
        None => "recommended-security-event".to_owned(),
        Some(risk) => format!("recommended-{}", risk.code()),
    })
}

/// Returns an outcome that would be, in few words.
fn then(outcome: Outcome) -> Message {
    Message::new(match outcome.risk() {
        None => "recommended-then-security-event".to_owned(),
        Some(risk) => format!("recommended-then-{}", risk.code()),
    })
}

/// Returns the turns with those that only differ in the value joined.
fn grouped(turns: &[Turn]) -> Vec<Vec<&Turn>> {
    let mut groups: Vec<Vec<&Turn>> = Vec::new();
    for turn in turns {
        let is_alike = |group: &&mut Vec<&Turn>| {
            group[0].key == turn.key && group[0].outcome == turn.outcome && way(group[0]) == way(turn)
        };
        match groups.iter_mut().find(is_alike) {
            Some(group) => group.push(turn),
            None => groups.push(vec![turn]),
        }
    }
    groups
}

fn way(turn: &Turn) -> &'static str {
    match turn.step {
        Step::Becomes if turn.words.is_empty() => "taken-away",
        Step::Becomes => "becomes",
        Step::Gains(_) => "gains",
        Step::Loses(_) => "loses",
    }
}

fn turn_words(group: &[&Turn], talk: &Talk, words: &FactWords<'_>) -> String {
    let first = group[0];
    let value = |turn: &&Turn| {
        let word = match turn.step {
            Step::Becomes => turn.words.as_str(),
            Step::Gains(code) | Step::Loses(code) => code,
        };
        match asked::asked(first.key).and_then(|row| row.list) {
            Some(list) => talk.say(&Message::new(format!("{list}-{word}"))),
            None if word == "now" => talk.say(&Message::new("recommended-confirmed")),
            None => plain(word),
        }
    };
    let values: Vec<String> = group.iter().map(value).collect();
    let message = Message::new(format!("recommended-turn-{}", way(first)))
        .with("fact", words.label(first.key))
        .with("values", values.join("; "))
        .with("outcome", then(first.outcome));
    talk.say(&message)
}

fn fact_json((key, words): &(&str, String)) -> (String, Value) {
    ((*key).to_owned(), Value::from(words.as_str()))
}

fn turn_json(turn: &Turn) -> Value {
    let (gains, loses) = match turn.step {
        Step::Becomes => (None, None),
        Step::Gains(code) => (Some(code), None),
        Step::Loses(code) => (None, Some(code)),
    };
    json!({
        "fact": turn.key,
        "to": turn.words,
        "gains": gains,
        "loses": loses,
        "notify_authority": turn.outcome.notify_authority(),
        "inform_subjects": turn.outcome.inform_subjects(),
        "risk": turn.outcome.risk().map(Code::code),
    })
}

/// Returns a number of quarter points, written out in whole points.
fn quarters(points: u8) -> Message {
    let (whole, quarter) = (usize::from(points / 4), usize::from(points % 4));
    Message::new("recommended-points").with("whole", whole).with("quarter", quarter)
}

/// Returns the arithmetic of the score, its band and how far the next ones are.
fn score_words(score: &Score) -> Vec<Message> {
    let sum = Message::new("recommended-score-sum")
        .with("context", score.context.points.to_string())
        .with("identification", quarters(score.identification))
        .with("circumstances", quarters(score.circumstances()))
        .with("total", quarters(score.total()))
        .with("band", score.band().label());
    let up =
        score.to_next_up().map(|more| Message::new("recommended-score-up").with("points", quarters(more)));
    let down = score
        .to_next_down()
        .map(|less| Message::new("recommended-score-down").with("points", quarters(less)));
    let flags = [
        score.more_than_100.then(|| Message::new("recommended-score-many")),
        score.unintelligible.then(|| Message::new("recommended-score-unreadable")),
    ];
    [Some(sum), up, down].into_iter().chain(flags).flatten().collect()
}

fn score_json(score: &Score) -> Value {
    let points = |quarters: u8| f64::from(quarters) / 4.0;
    json!({
        "total": points(score.total()),
        "band": score.band().code(),
        "context": score.context.points,
        "identification": points(score.identification),
        "confidentiality": points(score.confidentiality),
        "integrity": points(score.integrity),
        "availability": points(score.availability),
        "intent": points(score.intent),
        "more_than_100": score.more_than_100,
        "unintelligible": score.unintelligible,
    })
}
