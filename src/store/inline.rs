//! Minimal edits within a value: items of a list and entries of a short table, whatever their spacing and comments.

use std::ops::Range;

use similar::{Algorithm, capture_diff_slices};
use toml::{Table, Value};
use toml_edit::{Array, InlineTable, Value as Written};

use super::carry::same;
use super::layout::inline;
use super::splice::{Kind, Splices};
use crate::case::fact::key_text;

/// Exchanges what differs between two values.
pub(super) fn edit_value(splices: &mut Splices<'_>, written: &Written, held: &Value, target: &Value) {
    match (written, held, target) {
        _ if same(held, target) => {}
        (Written::Array(written), Value::Array(held), Value::Array(target)) => {
            edit_items(splices, written, held, target);
        }
        (Written::InlineTable(written), Value::Table(held), Value::Table(target))
            if is_extended(written, held, target) =>
        {
            edit_entries(splices, written, held, target);
        }
        _ => splices.replace(span(written), inline(target)),
    }
}

/// Returns where a value stands.
pub(super) fn span(written: &Written) -> Range<usize> {
    written.span().expect("a parsed value has a span")
}

/// Returns whether no key goes, and none is written with a dot.
fn is_extended(written: &InlineTable, held: &Table, target: &Table) -> bool {
    let dotted = |value: &Written| value.as_inline_table().is_some_and(InlineTable::is_dotted);
    !held.is_empty()
        && held.keys().all(|key| target.contains_key(key))
        && !written.iter().any(|(_, value)| dotted(value))
}

fn edit_entries(splices: &mut Splices<'_>, written: &InlineTable, held: &Table, target: &Table) {
    let end = written.iter().map(|(_, value)| span(value).end).max().expect("a table with entries");
    for (key, value) in target {
        match (written.get(key), held.get(key)) {
            (Some(written), Some(held)) => edit_value(splices, written, held, value),
            _ => splices.replace(end..end, format!(", {} = {}", key_text(key), inline(value))),
        }
    }
}

fn edit_items(splices: &mut Splices<'_>, written: &Array, held: &[Value], target: &[Value]) {
    let spans: Vec<_> = written.iter().map(span).collect();
    let open = written.span().map_or(0, |span| span.start + 1);
    let texts = |items: &[Value]| items.iter().map(inline).collect::<Vec<_>>();
    for change in capture_diff_slices(Algorithm::Myers, &texts(held), &texts(target)) {
        let (old, new) = (change.old_range(), change.new_range());
        for (old, new) in old.clone().zip(new.clone()) {
            if let Some(written) = written.get(old) {
                edit_value(splices, written, &held[old], &target[new]);
            }
        }
        let both = old.len().min(new.len());
        if old.len() > both {
            remove_items(splices, &spans, old.start + both..old.end);
        } else if new.len() > both {
            insert_items(splices, &spans, open, old.end, &target[new.start + both..new.end]);
        }
    }
}

fn remove_items(splices: &mut Splices<'_>, spans: &[Range<usize>], gone: Range<usize>) {
    let taken = spans[gone.start].start..spans[gone.end - 1].end;
    let next = spans.get(gone.end);
    let previous = gone.start.checked_sub(1).map(|i| &spans[i]);
    match (next, previous) {
        _ if has_own_lines(splices, &taken) => splices.remove_lines(&taken),
        (Some(next), _) => splices.replace(taken.start..next.start, String::new()),
        (None, Some(previous)) => splices.replace(previous.end..taken.end, String::new()),
        (None, None) => {
            let end = comma(splices, taken.end).unwrap_or(taken.end);
            splices.replace(taken.start..end, String::new());
        }
    }
}

fn insert_items(
    splices: &mut Splices<'_>,
    spans: &[Range<usize>],
    open: usize,
    first: usize,
    items: &[Value],
) {
    let texts: Vec<String> = items.iter().map(inline).collect();
    let previous = first.checked_sub(1).and_then(|i| spans.get(i));
    let neighbour = previous.or(spans.first());
    let lines = neighbour.filter(|neighbour| has_own_lines(splices, neighbour)).map(|neighbour| {
        let (indent, ending) = (splices.indent(neighbour.start), splices.ending.text());
        texts.iter().map(|text| format!("{indent}{text},{ending}")).collect::<String>()
    });
    match (lines, previous, neighbour) {
        (Some(lines), Some(previous), _) => {
            if comma(splices, previous.end).is_none() {
                splices.replace(previous.end..previous.end, ",".to_owned());
            }
            splices.insert(splices.line_end(previous.end), Kind::Lines, lines);
        }
        (Some(lines), None, Some(next)) => splices.insert(splices.line_start(next.start), Kind::Lines, lines),
        (None, Some(previous), _) => {
            splices.replace(previous.end..previous.end, format!(", {}", texts.join(", ")));
        }
        (None, None, Some(next)) => {
            splices.replace(next.start..next.start, format!("{}, ", texts.join(", ")));
        }
        (_, None, None) => splices.replace(open..open, texts.join(", ")),
    }
}

/// Returns whether items stand on lines of their own, with nothing else but a comma and a comment.
fn has_own_lines(splices: &Splices<'_>, items: &Range<usize>) -> bool {
    let before = splices.between(splices.line_start(items.start)..items.start);
    let after = splices.between(items.end..splices.line_end(items.end)).trim_start();
    let after = after.strip_prefix(',').unwrap_or(after).trim_start();
    before.trim().is_empty() && (after.is_empty() || after.starts_with('#'))
}

/// Returns the offset behind the comma that follows an item, past white space and comments.
fn comma(splices: &Splices<'_>, mut end: usize) -> Option<usize> {
    loop {
        let line = splices.between(end..splices.line_end(end));
        let text = line.trim_start();
        match text.chars().next() {
            Some(',') => return Some(end + line.len() - text.len() + 1),
            Some('#') | None if !line.is_empty() => end += line.len(),
            _ => return None,
        }
    }
}
