//! Groups of digits and what joins them, so that a number is recognised however it is spaced.

use std::ops::Range;

/// What may stand between two groups of one number: spaces of all widths, and what people type instead.
const GAPS: &[char] = &[' ', '\u{a0}', '\u{2009}', '\u{202f}', '.', '-', '\u{2011}', '–', '_', '/'];

/// Words for a number that people write without a space before it.
const LABELS: &[&str] = &["tlf", "tel", "telefon", "mob", "mobil", "fnr", "kontonr", "nr"];

/// A group of digits.
#[derive(Clone, Debug)]
pub(super) struct Group {
    /// Where it stands in the text.
    pub(super) range: Range<usize>,
    /// What joins it to the group before, if one character does.
    pub(super) gap: Option<char>,
    /// Whether `+` stands before it, or the `NO` of an account number in international form.
    pub(super) lead: Lead,
}

/// What stands right before a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lead {
    /// Nothing that belongs to it.
    None,
    /// The sign of an international telephone number.
    Plus,
    /// The country of an international account number.
    Country,
}

/// Returns the groups of digits in a text that may be part of a number with at least so many; a series begins where a
/// group is joined to nothing.
///
/// Digits that letters touch belong to something else: a hash, a version, a key.
pub(super) fn groups(text: &str, fewest: usize) -> Vec<Group> {
    let mut groups = Vec::new();
    let mut series: Vec<Range<usize>> = Vec::new();
    let mut end = |series: &mut Vec<Range<usize>>| {
        // Most digits are times and counts, too few for a person's number.
        if series.iter().map(Range::len).sum::<usize>() >= fewest {
            whole(text, series, &mut groups);
        }
        series.clear();
    };
    for run in runs(text) {
        if series.last().is_some_and(|last| gap(&text[last.end..run.start]).is_none()) {
            end(&mut series);
        }
        series.push(run);
    }
    end(&mut series);
    groups
}

/// Adds those of a series of digits that no letters touch.
fn whole(text: &str, series: &[Range<usize>], groups: &mut Vec<Group>) {
    let mut end = None;
    for range in series.iter().cloned() {
        let (before, after) = (&text[..range.start], &text[range.end..]);
        let lead = lead(before);
        let is_touched = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let is_whole = !is_touched(after.chars().next())
            && (lead == Lead::Country || !is_touched(before.chars().next_back()) || is_labelled(before));
        let gap = end.and_then(|end| gap(&text[end..range.start]));
        end = is_whole.then_some(range.end);
        if is_whole {
            groups.push(Group { range, gap, lead });
        }
    }
}

/// How many bytes are looked at in one go.
const STRETCH: usize = 32;

/// Returns where digits stand one after another.
fn runs(text: &str) -> impl Iterator<Item = Range<usize>> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + first_digit(&bytes[at..])?;
        let length = bytes[start..].iter().position(|byte| !byte.is_ascii_digit());
        at = length.map_or(bytes.len(), |length| start + length);
        Some(start..at)
    })
}

fn first_digit(bytes: &[u8]) -> Option<usize> {
    // Most stretches of text have no digits, which shows without a branch.
    let has_digit = |stretch: &[u8]| stretch.iter().fold(false, |any, byte| any | byte.is_ascii_digit());
    let start = STRETCH * bytes.chunks(STRETCH).position(has_digit)?;
    Some(start + bytes[start..].iter().position(u8::is_ascii_digit)?)
}

fn gap(between: &str) -> Option<char> {
    let mut chars = between.chars();
    chars.next().filter(|first| chars.next().is_none() && GAPS.contains(first))
}

/// Returns whether one of the words for a number ends here, and no longer word does.
fn is_labelled(before: &str) -> bool {
    let start = before.trim_end_matches(char::is_alphanumeric).len();
    LABELS.iter().any(|label| before[start..].eq_ignore_ascii_case(label))
}

fn lead(before: &str) -> Lead {
    match before.strip_suffix(Lead::Country.text()) {
        _ if before.ends_with(Lead::Plus.text()) => Lead::Plus,
        Some(rest) if !rest.ends_with(char::is_alphanumeric) => Lead::Country,
        _ => Lead::None,
    }
}

impl Lead {
    /// Returns how it is written.
    pub(super) fn text(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Plus => "+",
            Self::Country => "NO",
        }
    }
}
