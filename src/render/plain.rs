//! Makes foreign text harmless on a terminal: what cannot be seen is spelled out.

use crate::case::is_invisible;

/// Returns the text on one line, with everything but printable text in the form `\u{1b}`.
pub fn plain(text: &str) -> String {
    spell_out(text, |c| !is_invisible(c))
}

/// Returns the text like [`plain`], but keeps its line breaks.
pub fn plain_lines(text: &str) -> String {
    spell_out(text, |c| c == '\n' || !is_invisible(c))
}

/// Returns the text like [`plain_lines`], but lets the colour codes `ESC [ … m` of our own tables through.
pub fn plain_with_colours(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("\u{1b}[") {
        let (before, code) = rest.split_at(start);
        out.push_str(&plain_lines(before));
        let body = code[2..].find(|c: char| !c.is_ascii_digit() && c != ';').map_or(code.len(), |n| n + 2);
        let end = if code[body..].starts_with('m') { body + 1 } else { 1 };
        let (code, after) = code.split_at(end);
        out.push_str(&if end > 1 { code.to_owned() } else { plain(code) });
        rest = after;
    }
    out.push_str(&plain_lines(rest));
    out
}

fn spell_out(text: &str, keep: impl Fn(char) -> bool) -> String {
    // Nearly all text is printable throughout.
    if text.chars().all(&keep) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if keep(c) { out.push(c) } else { out.extend(c.escape_unicode()) }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What a hostile title would use, named one by one and apart from the table above.
    const HOSTILE: &str = "\0\u{7}\u{8}\t\r\u{1b}\u{7f}\u{85}\u{9b}\u{200b}\u{200d}\u{200e}\u{200f}\u{2028}\u{2029}\
        \u{202a}\u{202e}\u{2060}\u{2064}\u{2066}\u{2069}\u{feff}\u{e0001}\u{e0041}\u{e007f}\u{e0100}";

    #[test]
    fn an_escape_sequence_is_shown_and_not_obeyed() {
        assert_eq!(plain("a\u{1b}[2Jb\rc\nd"), "a\\u{1b}[2Jb\\u{d}c\\u{a}d");
        assert_eq!(plain_lines("a\u{1b}\nb"), "a\\u{1b}\nb");
        assert_eq!(plain("file\u{202e}cod.exe"), "file\\u{202e}cod.exe");
    }

    #[test]
    fn every_hostile_character_is_spelled_out() {
        for c in HOSTILE.chars() {
            assert_eq!(plain(&c.to_string()), c.escape_unicode().to_string());
        }
    }

    #[test]
    fn norwegian_letters_emoji_and_combining_marks_stay() {
        let text = "Blåbærsyltetøy ÆØÅ šđŋ Δ 漢 \u{2764}\u{fe0f} 🇳🇴 e\u{301} – «x» 10\u{a0}000";
        assert_eq!(plain(text), text);
    }

    #[test]
    fn only_whole_colour_codes_pass_where_colour_is_allowed() {
        assert_eq!(plain_with_colours("\u{1b}[1;31mx\u{1b}[0m\n"), "\u{1b}[1;31mx\u{1b}[0m\n");
        assert_eq!(plain_with_colours("\u{1b}[2Jx\u{1b}["), "\\u{1b}[2Jx\\u{1b}[");
        assert_eq!(plain_with_colours("\u{1b}[3\u{1b}[1m"), "\\u{1b}[3\u{1b}[1m");
    }

    proptest! {
        #[test]
        fn nothing_invisible_comes_out(text in any::<String>(), at in 0..HOSTILE.chars().count()) {
            let hostile = HOSTILE.chars().nth(at).into_iter();
            let text: String = text.chars().chain(hostile).collect();
            let shown = plain(&text);
            prop_assert!(!shown.chars().any(|c| c.is_control() || HOSTILE.contains(c)));
            prop_assert_eq!(&plain(&shown), &shown);
            prop_assert!(!plain_lines(&text).chars().any(|c| c != '\n' && (c.is_control() || HOSTILE.contains(c))));
        }

        #[test]
        fn letters_digits_and_signs_are_left_alone(text in "[a-zA-ZæøåÆØÅ0-9 .,;:!?()«»–]*") {
            prop_assert_eq!(plain(&text), text);
        }
    }
}
