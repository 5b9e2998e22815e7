//! A report as the fields of the EDPB's template: by number, in JSON.

use serde_json::{Map, Value as Json, json};

use super::talk::Talk;
use crate::case::{CaseId, Measure, MeasureState};
use crate::law::content::Content;
use crate::law::edpb::{Completeness, Facts, Field, Outcome, Part, TEMPLATE, Value, fields};
use crate::law::fills::command;
use crate::law::lacking::Lacking;
use crate::message::Message;

/// The name and version of the JSON shape; a change that breaks readers raises it.
pub const SCHEMA: &str = "avvik.edpb/1";

/// Returns the report in the language of the talk; every field stands in exactly one of its four lists.
///
/// What besides them keeps the report from being complete stands beside the phase.
pub fn report(facts: &Facts<'_>, lacking: &Lacking, talk: &Talk) -> String {
    let mut filled = Map::new();
    let [mut missing, mut by_sender, mut not_applicable] = [const { Vec::new() }; 3];
    for (_, field) in fields() {
        let label = talk.say(&field.label());
        match field.outcome(facts) {
            Outcome::Filled(value) => {
                filled.insert(field.number.to_string(), entry(field, &label, facts.id, &value, talk));
            }
            Outcome::Open(letter) => {
                let value = Value::Letters(vec![letter]);
                filled.insert(field.number.to_string(), entry(field, &label, facts.id, &value, talk));
            }
            Outcome::Missing { is_required } => missing.push(json!({
                "field": field.number,
                "label": label,
                "required": is_required,
                "fill_with": command(field.fills, facts.id),
            })),
            Outcome::BySender { is_required, reason } => by_sender.push(json!({
                "field": field.number,
                "label": label,
                "required": is_required,
                "reason": talk.say(&reason),
            })),
            Outcome::NotApplicable(reason) => not_applicable.push(json!({
                "field": field.number,
                "label": label,
                "reason": talk.say(&reason),
            })),
        }
    }
    let report = json!({
        "schema": SCHEMA,
        "template": TEMPLATE,
        "case": facts.id.to_string(),
        "phase": match facts.completeness {
            Completeness::Complete => "complete",
            Completeness::Incomplete => "incomplete",
        },
        "lacking": {
            "contents": lacking.contents.iter().map(|row| content(row, facts.id, talk)).collect::<Vec<_>>(),
            "not_known_yet": lacking.not_known_yet,
        },
        "fields": filled,
        "missing": missing,
        "by_sender": by_sender,
        "not_applicable": not_applicable,
    });
    let mut text = serde_json::to_string_pretty(&report).expect("a JSON value can be written");
    text.push('\n');
    text
}

/// Returns a content that the case cannot tell, with what fills it.
fn content(row: &Content, id: &CaseId, talk: &Talk) -> Json {
    let name = talk.say(&Message::new(format!("content-{}", row.id)));
    json!({ "content": name, "article": row.article, "fill_with": command(row.fills, id) })
}

/// Returns a filled field; one that is still open says what fills it.
fn entry(field: &Field, label: &str, id: &CaseId, value: &Value, talk: &Talk) -> Json {
    let name = if matches!(value, Value::Letters(_)) { "letters" } else { "value" };
    let mut entry = json!({ "label": label, name: json_value(value, talk) });
    if field.open.is_some_and(|letter| value.has(letter)) {
        entry["fill_with"] = command(field.fills, id).into();
    }
    entry
}

fn json_value(value: &Value, talk: &Talk) -> Json {
    let words = |part: &Part| match part {
        Part::Said(text) => text.clone(),
        Part::Name(name) => talk.say(name),
    };
    match value {
        Value::Letters(letters) => json!(letters),
        Value::Text(parts) => parts.iter().map(words).collect::<Vec<_>>().join("\n\n").into(),
        Value::List(parts) => parts.iter().map(words).collect(),
        Value::Number(number) => json!(number),
        Value::Time(when) => match when.moment() {
            Some(moment) => moment.to_string().into(),
            None => json!(when),
        },
        Value::Day(day) => day.to_string().into(),
        Value::Bool(is_so) => json!(is_so),
        Value::Measures(measures) => measures.iter().map(measure).collect(),
    }
}

/// Returns a measure with how far it has come: what nobody has done yet must not pass for done.
fn measure(measure: &Measure) -> Json {
    let trimmed = |text: &Option<String>| text.as_ref().map(|text| text.trim().to_owned());
    let text = |text| trimmed(text).filter(|text| !text.is_empty());
    let is_done = measure.state == Some(MeasureState::Done);
    let rows = [
        ("what", text(&measure.what)),
        ("state", Some(if is_done { "done" } else { "planned" }.to_owned())),
        ("done", measure.done.map(|at| at.to_string())),
        ("due", measure.due.map(|day| day.to_string())),
        ("owner", text(&measure.owner)),
        ("result", text(&measure.result)),
    ];
    let rows = rows.into_iter().filter_map(|(key, value)| Some((key.to_owned(), Json::from(value?))));
    Json::Object(rows.collect())
}
