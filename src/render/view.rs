//! What every view offers: text for people and JSON for machines.

use comfy_table::{Cell, Color, ContentArrangement, Table, TableStyle};
use serde_json::Value;

use super::talk::Talk;
use crate::message::Message;

/// Values that can be shown.
pub trait View {
    /// The name and version of the JSON shape, such as `avvik.list/1`; a change that breaks readers raises it.
    const SCHEMA: &'static str;

    /// Returns the view in words, ending in a line break unless it is empty.
    fn text(&self, talk: &Talk, style: Style) -> String;

    /// Returns the view for machines, without its `schema`.
    fn json(&self, talk: &Talk) -> Value;
}

/// How text for people may look.
#[derive(Clone, Copy, Debug, Default)]
pub struct Style {
    /// The number of columns to keep within; none means as wide as needed.
    pub width: Option<u16>,
    /// Whether colours are written.
    pub colour: Colour,
}

/// Whether colours are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colour {
    /// They are.
    On,
    /// They are not.
    #[default]
    Off,
}

/// How urgent a word is; the word itself says so too, never the colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Nothing to do.
    Calm,
    /// Something is to be done soon.
    Soon,
    /// Something is late or wrong.
    Wrong,
}

/// Returns a view's JSON document, which begins with its schema.
pub fn document<V: View>(view: &V, talk: &Talk) -> String {
    let mut document = serde_json::Map::from_iter([("schema".to_owned(), Value::from(V::SCHEMA))]);
    if let Value::Object(fields) = view.json(talk) {
        document.extend(fields);
    }
    let mut text = serde_json::to_string_pretty(&document).expect("a JSON value can be written");
    text.push('\n');
    text
}

/// Returns words in one of the terminal's colours, bold; as they are where no colour is wanted.
pub(super) fn painted(words: &str, colour: u8, style: Style) -> String {
    match style.colour {
        Colour::On => format!("\u{1b}[1;{colour}m{words}\u{1b}[0m"),
        Colour::Off => words.to_owned(),
    }
}

/// Returns an empty table with its headings.
pub(super) fn table(talk: &Talk, style: Style, headings: &[&'static str]) -> Table {
    let mut table = Table::new();
    table.load_style(TableStyle::new());
    if let Some(width) = style.width {
        table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    }
    match style.colour {
        Colour::On => table.enforce_styling(),
        Colour::Off => table.force_no_tty(),
    };
    table.set_header(headings.iter().map(|key| talk.say(&Message::new(*key))));
    // A table begins at the margin, as every other line does.
    table.column_iter_mut().for_each(|column| {
        column.set_padding((0, 2));
    });
    table
}

/// Returns a cell whose words carry a tone.
pub(super) fn toned(words: String, tone: Tone) -> Cell {
    match tone {
        Tone::Calm => Cell::new(words),
        Tone::Soon => Cell::new(words).fg(Color::Yellow),
        Tone::Wrong => Cell::new(words).fg(Color::Red),
    }
}

/// Returns a table's lines without blanks at their ends.
pub(super) fn lines(table: &Table) -> String {
    table.lines().map(|line| line.trim_end().to_owned() + "\n").collect()
}
