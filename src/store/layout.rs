//! How values are laid out in a file: lines, sections and the short forms, all of them TOML 1.0.

use serde::Serialize;
use toml::{Table, Value};

use crate::case::fact::{is_section, key_text, quoted, to_table};

/// How wide a list may be before it takes one line for each of its items.
const WIDTH: usize = 100;

/// Returns the text of a new file: the header's lines, then the value, with a blank line before each section.
///
/// # Panics
/// If the value cannot be written as a TOML table, which every file of a register can.
pub fn write_new<T: Serialize>(value: &T, header: &str) -> String {
    let table = to_table(value).expect("a file is made of TOML's values");
    let body = body(&[], &table, Ending::Lf);
    match header.trim_end() {
        "" => body.trim_start().to_owned(),
        header if body.starts_with('\n') => format!("{header}\n{body}"),
        header => format!("{header}\n\n{body}"),
    }
}

/// Says how lines end in a file.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Ending {
    /// As everywhere else.
    Lf,
    /// As on Windows.
    CrLf,
}

impl Ending {
    /// Returns how lines end in a text.
    pub(super) fn of(text: &str) -> Self {
        if text.contains("\r\n") { Self::CrLf } else { Self::Lf }
    }

    /// Returns the end of a line.
    pub(super) fn text(self) -> &'static str {
        match self {
            Self::Lf => "\n",
            Self::CrLf => "\r\n",
        }
    }
}

/// Returns a section: its header, its lines and the sections below it.
pub(super) fn section(path: &[String], table: &Table, is_element: bool, ending: Ending) -> String {
    let keys: Vec<String> = path.iter().map(|key| key_text(key)).collect();
    let (open, close) = if is_element { ("[[", "]]") } else { ("[", "]") };
    format!("{open}{}{close}{}{}", keys.join("."), ending.text(), body(path, table, ending))
}

/// Returns all sections of a value that has headers of its own, with a blank line between them.
pub(super) fn sections(path: &[String], value: &Value, ending: Ending) -> String {
    let sections: Vec<String> = match value {
        Value::Table(table) => vec![section(path, table, false, ending)],
        Value::Array(items) => {
            items.iter().filter_map(Value::as_table).map(|table| section(path, table, true, ending)).collect()
        }
        _ => Vec::new(),
    };
    sections.join(ending.text())
}

/// Returns a key with its value.
pub(super) fn line(key: &str, value: &Value, ending: Ending) -> String {
    format!("{key} = {}{}", wide(value, ending), ending.text())
}

fn body(path: &[String], table: &Table, ending: Ending) -> String {
    let depth = path.len() + 1;
    let (below, own): (Vec<_>, Vec<_>) = table.iter().partition(|(_, value)| is_section(value, depth));
    let mut text: String = own.into_iter().map(|(key, value)| line(&key_text(key), value, ending)).collect();
    for (key, value) in below {
        let path: Vec<String> = path.iter().chain([key]).cloned().collect();
        text += ending.text();
        text += &sections(&path, value, ending);
    }
    text
}

/// Returns a value that has lines to itself: a long text or list takes several.
pub(super) fn wide(value: &Value, ending: Ending) -> String {
    match value {
        Value::String(text) if text.contains('\n') && ending == Ending::Lf => long(text),
        Value::Array(items) if inline(value).len() > WIDTH => {
            let items: String =
                items.iter().map(|item| format!("  {},{}", inline(item), ending.text())).collect();
            format!("[{}{items}]", ending.text())
        }
        _ => inline(value),
    }
}

/// Returns text as a string over several lines, in which only quotes that would end it are escaped.
fn long(text: &str) -> String {
    let line = |line| {
        let line = quoted(line);
        line[1..line.len() - 1].replace("\\\"", "\"")
    };
    let lines: Vec<String> = text.split('\n').map(line).collect();
    let text = lines.join("\n");
    let (text, last) = text.strip_suffix('"').map_or((text.as_str(), ""), |text| (text, "\\\""));
    format!("\"\"\"\n{}{last}\"\"\"", text.replace("\"\"\"", "\"\"\\\""))
}

/// Returns a value on one line.
pub(super) fn inline(value: &Value) -> String {
    let joined = |parts: Vec<String>| parts.join(", ");
    match value {
        Value::String(text) => quoted(text),
        Value::Array(items) => format!("[{}]", joined(items.iter().map(inline).collect())),
        Value::Table(table) if table.is_empty() => "{}".to_owned(),
        Value::Table(table) => {
            let entry = |(key, value): (&String, &Value)| format!("{} = {}", key_text(key), inline(value));
            format!("{{ {} }}", joined(table.iter().map(entry).collect()))
        }
        Value::Datetime(time) => with_seconds(*time).to_string(),
        _ => value.to_string(),
    }
}

/// Returns a time with seconds, which only TOML 1.1 lets one leave out.
pub(super) fn with_seconds(mut time: toml_datetime::Datetime) -> toml_datetime::Datetime {
    if let Some(time) = &mut time.time {
        time.second.get_or_insert(0);
    }
    time
}
