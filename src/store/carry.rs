//! Carries a change of a value over to what its file holds, which may be more: unknown keys and odd values stay.

use toml::{Table, Value};

use super::layout::with_seconds;
use crate::case::fact::join;

/// Returns what the file is to hold: `held` with what differs from `before` to `after`; or the path of a value that
/// could not be read and that the change would overwrite.
pub(super) fn carry(path: &str, held: &Table, before: &Table, after: &Table) -> Result<Table, String> {
    let mut entries: Vec<(String, Value)> = Vec::new();
    for (key, value) in held {
        let path = join(path, key);
        let kept = match (before.get(key), after.get(key)) {
            (Some(before), Some(after)) if same(before, after) => Some(value.clone()),
            (before, Some(after)) => Some(carry_value(path, value, before, after)?),
            (Some(before), None) => remainder(path, value, before)?,
            (None, None) => Some(value.clone()),
        };
        entries.extend(kept.map(|value| (key.clone(), value)));
    }
    let mut place = 0;
    for (key, value) in after {
        let unchanged = before.get(key).is_some_and(|before| same(before, value));
        if let Some(i) = entries.iter().position(|(held, _)| held == key) {
            place = i + 1;
        } else if !unchanged {
            entries.insert(place, (key.clone(), value.clone()));
            place += 1;
        }
    }
    Ok(entries.into_iter().collect())
}

/// Returns whether two values are the same: so is "not a number" twice, and a time with and without its 0 seconds.
pub(super) fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Table(a), Value::Table(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Float(a), Value::Float(b)) => a.to_bits() == b.to_bits(),
        (Value::Datetime(a), Value::Datetime(b)) => with_seconds(*a) == with_seconds(*b),
        _ => a == b,
    }
}

fn carry_value(path: String, held: &Value, before: Option<&Value>, after: &Value) -> Result<Value, String> {
    match (held, after) {
        (Value::Table(held), Value::Table(after)) => {
            let none = Table::new();
            let before = before.and_then(Value::as_table).unwrap_or(&none);
            carry(&path, held, before, after).map(Value::Table)
        }
        (Value::Array(held), Value::Array(after)) => {
            let before = before.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
            carry_items(path, held, before, after).map(Value::Array)
        }
        _ if before.is_none() => Err(path),
        _ => Ok(after.clone()),
    }
}

/// Returns what is left of a value when all that was read of it is gone: what nothing knew or what did not fit.
fn remainder(path: String, held: &Value, before: &Value) -> Result<Option<Value>, String> {
    Ok(match (held, before) {
        (Value::Table(held), Value::Table(before)) => {
            Some(carry(&path, held, before, &Table::new())?).filter(|rest| !rest.is_empty()).map(Value::Table)
        }
        (Value::Array(held), Value::Array(before)) => {
            Some(carry_items(path, held, before, &[])?).filter(|rest| !rest.is_empty()).map(Value::Array)
        }
        _ => None,
    })
}

fn carry_items(
    path: String,
    held: &[Value],
    before: &[Value],
    after: &[Value],
) -> Result<Vec<Value>, String> {
    let Some(places) = places(held, before) else { return Err(path) };
    let mut items: Vec<Option<Value>> = held.iter().cloned().map(Some).collect();
    for (i, place) in places.into_iter().enumerate() {
        items[place] = match after.get(i) {
            Some(after) if same(&before[i], after) => continue,
            Some(after) => {
                Some(carry_value(format!("{path}.{place}"), &held[place], Some(&before[i]), after)?)
            }
            None => None,
        };
    }
    let added = after.iter().skip(before.len()).cloned().map(Some);
    Ok(items.into_iter().chain(added).flatten().collect())
}

/// Returns which held item each item that was read came from; those that did not fit were left out.
fn places(held: &[Value], before: &[Value]) -> Option<Vec<usize>> {
    if held.len() == before.len() {
        return Some((0..held.len()).collect());
    }
    let mut rest = held.iter().enumerate();
    before.iter().map(|item| rest.find(|(_, held)| holds(held, item)).map(|(place, _)| place)).collect()
}

fn holds(held: &Value, read: &Value) -> bool {
    match (held, read) {
        (Value::Table(held), Value::Table(read)) => {
            read.iter().all(|(key, read)| held.get(key).is_some_and(|held| holds(held, read)))
        }
        _ => same(held, read),
    }
}
