//! The text of a letter as it is sent: without what a draft says to who makes it ready.

use crate::message::Message;

/// How a draft begins that nobody has made ready yet.
const DRAFT: &str = "> **";

/// The line in such a draft below which the text begins.
const BEGINS: &str = "---";

/// How the mark of something that is missing begins, in each language.
const GAPS: [&str; 3] = ["**[mangler:", "**[manglar:", "**[missing:"];

/// Something is missing in the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfinished {
    /// The line that has the mark of it.
    pub line: String,
}

/// Returns the part of a draft that is sent, without the place of the recipient.
///
/// # Errors
/// It still has the mark of something missing.
pub fn sendable(draft: &str) -> Result<String, Unfinished> {
    let lines: Vec<&str> = draft.lines().collect();
    let line = lines.iter().position(|line| line.trim() == BEGINS);
    let begin = line.filter(|_| draft.trim_start().starts_with(DRAFT)).map_or(0, |at| at + 1);
    let first = lines[begin..].iter().position(|line| !line.trim().is_empty()).map_or(begin, |at| begin + at);
    let is_place = |line: &&&str| line.starts_with('[') && line.trim_end().ends_with(']');
    let begin = if lines.get(first).filter(is_place).is_some() { first + 1 } else { first };
    let text = lines[begin..].join("\n");
    match text.lines().find(|line| GAPS.iter().any(|gap| line.contains(gap))) {
        Some(line) => Err(Unfinished { line: line.to_owned() }),
        None => Ok(format!("{}\n", text.trim())),
    }
}

impl Unfinished {
    /// Returns what is to be said.
    pub fn message(&self) -> Message {
        Message::new("letters-unfinished").with("line", self.line.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_begins_below_the_line_and_has_no_gaps() {
        let draft = "> **UTKAST**\n\n- Alt over streken skal bort.\n\n---\n\n[Mottakeren settes inn]\n\n# Brev\n\nHei\n";
        assert_eq!(sendable(draft).unwrap(), "# Brev\n\nHei\n");
        assert_eq!(
            sendable("# Brev\n\n[lenke](https://a.example)\n").unwrap(),
            "# Brev\n\n[lenke](https://a.example)\n"
        );
        assert_eq!(sendable("").unwrap(), "\n");
        let gap = sendable("> **UTKAST**\n---\n# Brev\n\nI **[mangler: råd]** x\n").unwrap_err();
        assert_eq!(gap.line, "I **[mangler: råd]** x");
        assert_eq!(sendable("# Brev\n\n---\n\nHei\n").unwrap(), "# Brev\n\n---\n\nHei\n");
        assert!(sendable("# Brev\n\n\\[mangler: skrevet av noen\\]\n").is_ok());
    }
}
