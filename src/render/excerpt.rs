//! The line of a file that a finding is about, with a mark under its column.

use console::measure_text_width;

use super::plain::plain;
use super::view::{Style, painted};

/// How many characters of a line are shown at most.
const WIDTH: usize = 100;

/// How many characters are kept before the mark in a line that is cut at its beginning.
const BEFORE: usize = 40;

/// Returns the line with its number and a mark in a colour under the column; a long line is cut round the mark.
pub(super) fn excerpt(line: &str, (number, column): (usize, usize), colour: u8, style: Style) -> String {
    let before = column.saturating_sub(1);
    let start = if before < WIDTH { 0 } else { before - BEFORE };
    let text = |from: usize, count: usize| plain(&line.chars().skip(from).take(count).collect::<String>());
    let opening = if start > 0 { "…" } else { "" };
    let closing = if line.chars().count() > start + WIDTH { "…" } else { "" };
    let shown = format!("{opening}{}{closing}", text(start, WIDTH));
    let indent = measure_text_width(&format!("{opening}{}", text(start, before - start)));
    let number = number.to_string();
    let gutter = " ".repeat(number.len());
    let mark = painted("^", colour, style);
    format!("  {number} | {shown}\n  {gutter} | {}{mark}\n", " ".repeat(indent))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str, column: usize) -> String {
        excerpt(line, (7, column), 31, Style::default())
    }

    #[test]
    fn the_mark_stands_under_the_column() {
        assert_eq!(of("aware = 2026", 9), "  7 | aware = 2026\n    |         ^\n");
        assert_eq!(
            of("b = \"\u{65e5}\u{672c}\", c = 1", 10),
            "  7 | b = \"日本\", c = 1\n    |            ^\n"
        );
        assert_eq!(of("a = \"\u{1b}\"", 7), "  7 | a = \"\\u{1b}\"\n    |            ^\n");
        assert_eq!(of("a", 9), "  7 | a\n    |  ^\n");
    }

    #[test]
    fn a_long_line_is_cut_round_the_mark() {
        let line = format!("{}X{}", "a".repeat(300), "b".repeat(300));
        let shown = format!("…{}X{}…", "a".repeat(40), "b".repeat(59));
        assert_eq!(of(&line, 301), format!("  7 | {shown}\n    | {}^\n", " ".repeat(41)));
    }
}
