//! Facts and how they differ: what `log`, `edit` and `show` say was changed in a case.

use serde::{Deserialize, Serialize};
use toml::map::Map;
use toml::value::Datetime;
use toml::{Table, Value};

/// Represents one fact that is not what it was.
#[derive(Clone, Debug, PartialEq)]
pub struct FactChange {
    /// Where the fact stands, as `notification.0.sent`.
    pub path: String,
    /// What it was, or nothing when it is new.
    pub before: Option<Value>,
    /// What it is now, or nothing when it is gone.
    pub after: Option<Value>,
}

/// Returns the facts that differ, in the order of the file.
///
/// # Panics
/// If one of the two cannot be written as a TOML table, which every case can.
pub fn differences<T: Serialize>(before: &T, after: &T) -> Vec<FactChange> {
    let value = |value| Value::Table(to_table(value).expect("a case is made of TOML's values"));
    let mut changes = Vec::new();
    compare(String::new(), 0, Some(&value(before)), Some(&value(after)), &mut changes);
    changes
}

/// Returns a value as the table that its file holds, in the order of its fields.
pub fn to_table<T: Serialize>(value: &T) -> Result<Table, toml::ser::Error> {
    Ok(Table::try_from(value)?.into_iter().map(|(key, value)| (key, with_times(value))).collect())
}

/// Makes times again of the tables of one key that `toml` leaves in their place.
fn with_times(value: Value) -> Value {
    let time = |table: &Table| Datetime::deserialize(Value::Table(table.clone())).ok();
    match value {
        Value::Table(table) => match (table.len() == 1).then(|| time(&table)).flatten() {
            Some(time) => Value::Datetime(time),
            None => Value::Table(table.into_iter().map(|(key, value)| (key, with_times(value))).collect()),
        },
        Value::Array(items) => Value::Array(items.into_iter().map(with_times).collect()),
        other => other,
    }
}

/// Returns a path with one more key, quoted as in TOML when it is no bare word.
pub fn join(path: &str, key: &str) -> String {
    let key = key_text(key);
    if path.is_empty() { key } else { format!("{path}.{key}") }
}

/// Returns a key as it is written in a file.
pub fn key_text(key: &str) -> String {
    let bare = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if !key.is_empty() && key.bytes().all(bare) { key.to_owned() } else { quoted(key) }
}

/// Returns text as a TOML string on one line, which is JSON's but for the delete character.
pub fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string().replace('\u{7f}', "\\u007f")
}

/// Returns whether a value has headers of its own in a file, and lines of its own in a list of changes; a small
/// table such as `{ from = 20, to = 40 }` reads as one value once it is below the top (`depth` 1).
pub fn is_section(value: &Value, depth: usize) -> bool {
    let large = |table: &Table| depth < 2 || !is_small(table);
    match value {
        Value::Table(table) => large(table),
        Value::Array(items) => has_parts(value) && items.iter().filter_map(Value::as_table).any(large),
        _ => false,
    }
}

fn is_small(table: &Table) -> bool {
    let short = |value: &Value| match value {
        Value::Table(_) | Value::Array(_) => false,
        Value::String(text) => text.len() <= 40 && !text.contains('\n'),
        _ => true,
    };
    table.len() <= 3 && table.values().all(short)
}

fn compare(
    path: String,
    depth: usize,
    before: Option<&Value>,
    after: Option<&Value>,
    changes: &mut Vec<FactChange>,
) {
    if before == after {
        return;
    }
    let both = || [before, after].into_iter().flatten();
    let (old, new) = (parts(before), parts(after));
    if both().all(has_parts) && both().any(|value| is_section(value, depth)) && old.len() + new.len() > 0 {
        let below = depth + usize::from(both().any(Value::is_table));
        let gone = old.keys().filter(|key| !new.contains_key(*key));
        for key in new.keys().chain(gone) {
            compare(join(&path, key), below, old.get(key).copied(), new.get(key).copied(), changes);
        }
    } else {
        changes.push(FactChange { path, before: before.cloned(), after: after.cloned() });
    }
}

fn has_parts(value: &Value) -> bool {
    value.is_table() || value.as_array().is_some_and(|items| items.iter().all(Value::is_table))
}

fn parts(value: Option<&Value>) -> Map<String, &Value> {
    match value {
        Some(Value::Table(table)) => table.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Some(Value::Array(items)) => {
            items.iter().enumerate().map(|(i, item)| (i.to_string(), item)).collect()
        }
        _ => Map::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changes(before: &str, after: &str) -> Vec<String> {
        let table = |text| toml::from_str::<Table>(text).unwrap();
        let text = |value: Option<Value>| value.map_or("-".to_owned(), |value| value.to_string());
        differences(&table(before), &table(after))
            .into_iter()
            .map(|change| format!("{}: {} -> {}", change.path, text(change.before), text(change.after)))
            .collect()
    }

    #[test]
    fn facts_are_compared_where_they_stand() {
        let before =
            "title = 'a'\n[persons]\ncount = { about = 30 }\nkinds = ['x']\n[[told]]\nrole = 'dpo'\n";
        let after = "title = 'a'\n[persons]\ncount = { from = 20, to = 40 }\nkinds = ['x', 'y']\n'odd key' = 1\n\
                     [[told]]\nrole = 'ciso'\n[[told]]\nrole = 'dpo'\n";
        assert_eq!(
            changes(before, after),
            [
                "persons.count: { about = 30 } -> { from = 20, to = 40 }",
                "persons.kinds: [\"x\"] -> [\"x\", \"y\"]",
                "persons.\"odd key\": - -> 1",
                "told.0.role: \"dpo\" -> \"ciso\"",
                "told.1.role: - -> \"dpo\"",
            ]
        );
        assert_eq!(changes(before, before), [""; 0]);
    }

    #[test]
    fn what_is_gone_or_empty_is_said_too() {
        assert_eq!(changes("[a]\nb = 1\n[c]\n", "[[d]]\n"), ["d.0: - -> {}", "a.b: 1 -> -", "c: {} -> -"]);
    }
}
