//! The JSON Schema of a case file, made from the types; each key and code is described in bokmål and in English.

use std::collections::BTreeSet;

use serde_json::Value;

use super::language::Language;
use super::talk::Talk;
use crate::case::Case;
use crate::message::Message;

/// Returns the schema as the text of a file.
pub fn schema() -> String {
    let mut root = schemars::schema_for!(Case).to_value();
    let mut places = Vec::new();
    keys(&root, "", "describe-", &mut BTreeSet::new(), &mut places);
    codes(&root, &mut places);
    let talk = Talk::new(Language::Bokmal, chrono_tz::UTC);
    for (place, key) in places {
        if let Some(described) = root.pointer_mut(&place).and_then(Value::as_object_mut) {
            let english = described.get("description").and_then(Value::as_str).unwrap_or_default();
            let both = format!("{}\n{}", talk.say(&Message::new(key)), english.replace('\n', " "));
            described.insert("description".to_owned(), Value::from(both));
        }
    }
    serde_json::to_string_pretty(&root).expect("a schema can be written as JSON") + "\n"
}

/// Collects where each key is described, and the message that describes it; a section that stands in several places is
/// described by the first.
fn keys<'s>(
    root: &'s Value,
    place: &str,
    path: &str,
    seen: &mut BTreeSet<&'s str>,
    places: &mut Vec<(String, String)>,
) {
    let properties = root.pointer(place).and_then(|section| section["properties"].as_object());
    for (name, property) in properties.into_iter().flatten() {
        let path = format!("{path}{name}");
        places.push((format!("{place}/properties/{name}"), path.clone()));
        for section in references(property) {
            if seen.insert(section) {
                keys(root, section, &format!("{path}-"), seen, places);
            }
        }
    }
}

/// Collects where each code is described, and the message that names it.
fn codes(root: &Value, places: &mut Vec<(String, String)>) {
    for (name, list) in root["$defs"].as_object().into_iter().flatten() {
        let Some(prefix) = list["x-list"].as_str() else { continue };
        for (index, code) in list["oneOf"].as_array().into_iter().flatten().enumerate() {
            let code = code["const"].as_str().expect("a code is a text");
            places.push((format!("/$defs/{name}/oneOf/{index}"), format!("{prefix}-{code}")));
        }
    }
}

/// Returns the types that a property is made of, as pointers into the schema.
fn references(property: &Value) -> Vec<&str> {
    match property {
        Value::Object(about) => match about.get("$ref").and_then(Value::as_str) {
            Some(reference) => reference.strip_prefix('#').into_iter().collect(),
            None => about.values().flat_map(references).collect(),
        },
        Value::Array(parts) => parts.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
}
