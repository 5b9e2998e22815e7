//! The text of a letter as it is sent: without what a draft says to who makes it ready.

use crate::message::Message;

/// How a draft begins that nobody has made ready yet.
const DRAFT: &str = "> **";

/// The line in such a draft below which the text begins.
const BEGINS: &str = "---";

/// How the mark of a draft begins, in each language.
const DRAFTS: [&str; 2] = ["**UTKAST**", "**DRAFT**"];

/// How the mark of something that is missing begins, in each language.
const GAPS: [&str; 3] = ["**[mangler:", "**[manglar:", "**[missing:"];

/// The letter is not what is to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfinished {
    /// Something is missing: the line that has the mark of it.
    Gap(String),
    /// It still says that it is a draft.
    Draft(String),
    /// It says nothing.
    Empty,
}

/// Returns the part of a draft that is sent, without the place of the recipient.
///
/// # Errors
/// It still has the mark of something missing or of a draft, or says nothing.
pub fn sendable(draft: &str) -> Result<String, Unfinished> {
    let lines: Vec<&str> = draft.lines().collect();
    let line = lines.iter().position(|line| line.trim() == BEGINS);
    let begin = line.filter(|_| draft.trim_start().starts_with(DRAFT)).map_or(0, |at| at + 1);
    let first = lines[begin..].iter().position(|line| !line.trim().is_empty()).map_or(begin, |at| begin + at);
    let is_place = |line: &&&str| line.starts_with('[') && line.trim_end().ends_with(']');
    let begin = if lines.get(first).filter(is_place).is_some() { first + 1 } else { first };
    let text = lines[begin..].join("\n");
    let line_with = |marks: &[&str]| text.lines().find(|line| marks.iter().any(|mark| line.contains(mark)));
    if let Some(line) = line_with(&GAPS) {
        return Err(Unfinished::Gap(line.to_owned()));
    }
    if let Some(line) = line_with(&DRAFTS) {
        return Err(Unfinished::Draft(line.to_owned()));
    }
    match text.trim() {
        "" => Err(Unfinished::Empty),
        text => Ok(format!("{text}\n")),
    }
}

impl Unfinished {
    /// Returns what is to be said.
    pub fn message(&self) -> Message {
        match self {
            Self::Gap(line) => Message::new("letters-unfinished").with("line", line.as_str()),
            Self::Draft(line) => Message::new("letters-draft").with("line", line.as_str()),
            Self::Empty => Message::new("letters-empty"),
        }
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
        assert_eq!(sendable(" \n").unwrap_err(), Unfinished::Empty);
        let above = sendable("Hei\n\n> **UTKAST** til brev\n\n# Brev\n").unwrap_err();
        assert_eq!(above, Unfinished::Draft("> **UTKAST** til brev".to_owned()));
        let gap = sendable("> **UTKAST**\n---\n# Brev\n\nI **[mangler: råd]** x\n").unwrap_err();
        assert_eq!(gap, Unfinished::Gap("I **[mangler: råd]** x".to_owned()));
        assert_eq!(sendable("# Brev\n\n---\n\nHei\n").unwrap(), "# Brev\n\n---\n\nHei\n");
        assert!(sendable("# Brev\n\n\\[mangler: skrevet av noen\\]\n").is_ok());
    }
}
