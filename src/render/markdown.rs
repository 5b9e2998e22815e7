//! Makes foreign text data in Markdown: it reads as it was written and changes nothing around it.

use crate::case::is_invisible;

/// Returns the text on one line, fit to stand in a paragraph, a list item, a table cell or a heading.
///
/// Line breaks and tabs become spaces, what cannot be seen becomes U+FFFD. Quotation marks and what is harmless in
/// the middle of a word stay as they are, so that most text can be copied from the source too.
pub fn escape(text: &str) -> String {
    let words = text.split(is_breaking_space).filter(|word| !word.is_empty());
    let line: Vec<char> = words.collect::<Vec<_>>().join(" ").chars().map(visible).collect();
    let mut out = String::with_capacity(text.len());
    for (at, &c) in line.iter().enumerate() {
        let (before, after) = (&line[..at], &line[at + 1..]);
        if is_marker(before, c, after) || is_special(before, c, after) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Returns the text like [`escape`], but keeps its paragraphs: what blank lines set apart.
pub fn escape_paragraphs(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<&str> = text.split('\n').collect();
    let paragraphs = lines.split(|line| line.trim().is_empty()).map(|lines| escape(&lines.join(" ")));
    paragraphs.filter(|paragraph| !paragraph.is_empty()).collect::<Vec<_>>().join("\n\n")
}

fn is_breaking_space(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}')
}

fn visible(c: char) -> char {
    if is_invisible(c) { char::REPLACEMENT_CHARACTER } else { c }
}

/// Returns whether the character would open a heading, a quotation, a list or a rule at the start of a line.
fn is_marker(before: &[char], c: char, after: &[char]) -> bool {
    match c {
        '>' | '-' | '+' | '=' | ':' => before.is_empty(),
        '.' | ')' => {
            let ends_word = after.first().is_none_or(|c| c.is_whitespace());
            ends_word && !before.is_empty() && before.iter().all(char::is_ascii_digit)
        }
        _ => false,
    }
}

/// Returns whether the character may mean something to Markdown, or to a common extension of it, where it stands.
fn is_special(before: &[char], c: char, after: &[char]) -> bool {
    let follows_letter = before.last().is_some_and(|c| c.is_alphanumeric());
    let precedes_letter = after.first().is_some_and(|c| c.is_alphanumeric());
    match c {
        '\\' | '`' | '*' | '[' | ']' | '<' | '~' | '|' | '$' | '{' | '}' | '^' => true,
        // Within a word it is no emphasis, as in `file_name`.
        '_' => !(follows_letter && precedes_letter),
        // A heading's end or a reference to an issue.
        '#' => !follows_letter,
        // An entity such as `&lt;`.
        '&' => precedes_letter || after.first() == Some(&'#'),
        // A mention; an e-mail address has a letter or a digit before it.
        '@' => !follows_letter,
        // An address that would become a link.
        ':' => after.starts_with(&['/', '/']),
        '.' => before.len() >= 3 && before[before.len() - 3..].iter().all(|c| c.eq_ignore_ascii_case(&'w')),
        _ => false,
    }
}
