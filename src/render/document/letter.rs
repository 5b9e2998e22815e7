//! The text of a letter as it is sent: without what a draft says to who makes it ready.

use crate::lint::letter::{DRAFTS, LANGUAGES, begins};
use crate::message::Message;

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
    let text = draft[begins(draft)..].trim_start();
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let is_place = first.starts_with('[') && first.trim_end().ends_with(']');
    let text = if is_place { rest } else { text };
    let line_with = |is_mark: &dyn Fn(&str) -> bool| text.lines().find(|line| is_mark(line));
    let is_gap = |line: &str| LANGUAGES.iter().any(|language| line.contains(&format!("**{}", language.gap)));
    if let Some(line) = line_with(&is_gap) {
        return Err(Unfinished::Gap(line.to_owned()));
    }
    if let Some(line) = line_with(&|line| DRAFTS.iter().any(|mark| line.contains(mark))) {
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
        let own = "> **UTKAST** til brev\n\n# Brev\n\nHei\n\n---\n\nMer\n";
        assert_eq!(sendable(own).unwrap(), "# Brev\n\nHei\n\n---\n\nMer\n", "a template without notes");
        let gap = sendable("> **UTKAST**\n---\n# Brev\n\nI **[mangler: råd]** x\n").unwrap_err();
        assert_eq!(gap, Unfinished::Gap("I **[mangler: råd]** x".to_owned()));
        for language in LANGUAGES {
            let gap = format!("**{} x]**", language.gap);
            assert_eq!(sendable(&gap).unwrap_err(), Unfinished::Gap(gap), "{}", language.code);
        }
        assert_eq!(sendable("# Brev\n\n---\n\nHei\n").unwrap(), "# Brev\n\n---\n\nHei\n");
        assert!(sendable("# Brev\n\n\\[mangler: skrevet av noen\\]\n").is_ok());
    }
}
