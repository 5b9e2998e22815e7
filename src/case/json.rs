//! Case values as JSON, with times as plain RFC 3339 strings.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use toml_datetime::Datetime;

/// Returns a value as JSON; a TOML date-time, which serde knows only as a private map, becomes a string.
pub fn to_json(value: &impl Serialize) -> serde_json::Result<Value> {
    serde_json::to_value(value).map(plain_times)
}

fn plain_times(value: Value) -> Value {
    if let Ok(time) = Datetime::deserialize(&value) {
        return Value::String(time.to_string());
    }
    match value {
        Value::Array(items) => items.into_iter().map(plain_times).collect(),
        Value::Object(fields) => fields.into_iter().map(|(key, field)| (key, plain_times(field))).collect(),
        other => other,
    }
}
