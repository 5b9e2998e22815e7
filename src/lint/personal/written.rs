//! A number as it is written, and what stands around it.

use std::ops::Range;

use super::series::Group;

/// What may join the groups of a telephone or card number; dots would make it an address of a machine.
const GAPS: &[char] = &[' ', '\u{a0}', '\u{2009}', '\u{202f}', '-'];

/// How far from an account number the word for it may stand, in bytes.
const NEAR: usize = 40;

/// What stands before or after an amount of money.
const CURRENCIES: &[&str] = &["kr", "kr.", "kroner", "nok", "eur", "usd", "sek", "dkk", "gbp", "€", "$", "£"];

/// Some groups of a series, in their text.
pub(super) struct Written<'t> {
    text: &'t str,
    series: &'t [Group],
    /// Which groups of the series they are.
    pub(super) at: Range<usize>,
    /// All their digits.
    pub(super) digits: Vec<u32>,
}

impl<'t> Written<'t> {
    /// Returns these groups of a series.
    pub(super) fn new(text: &'t str, series: &'t [Group], at: Range<usize>) -> Self {
        let bytes = series[at.clone()].iter().flat_map(|group| text.as_bytes()[group.range.clone()].iter());
        let digits = bytes.map(|byte| u32::from(byte - b'0')).collect();
        Self { text, series, at, digits }
    }

    /// Returns where they stand in the text, with what leads them.
    pub(super) fn range(&self) -> Range<usize> {
        let (first, last) = (&self.series[self.at.start], &self.series[self.at.end - 1]);
        first.range.start - first.lead.text().len()..last.range.end
    }

    fn before(&self) -> &'t str {
        &self.text[..self.range().start]
    }

    fn after(&self) -> &'t str {
        &self.text[self.range().end..]
    }

    /// Returns what joins its groups.
    pub(super) fn gaps(&self) -> impl Iterator<Item = char> {
        self.series[self.at.clone()].iter().skip(1).filter_map(|group| group.gap)
    }

    /// Returns whether its groups are joined by one and the same character.
    pub(super) fn is_even(&self) -> bool {
        let first = self.gaps().next();
        self.gaps().all(|gap| Some(gap) == first && GAPS.contains(&gap))
    }

    /// Returns whether dots, and nothing else, join its groups.
    pub(super) fn has_only_dots(&self) -> bool {
        self.at.len() > 1 && self.gaps().all(|gap| gap == '.')
    }

    /// Returns whether what joins its groups joins no group more, before or after.
    pub(super) fn is_whole(&self) -> bool {
        let inner = self.gaps().next();
        let gap = |at: usize| self.series.get(at).and_then(|group| group.gap);
        [self.at.start, self.at.end].into_iter().all(|at| gap(at).is_none() || gap(at) != inner)
    }

    /// Returns whether it is no part of a decimal number, a version, a clock time or a path of numbers.
    pub(super) fn stands_alone(&self) -> bool {
        let gap = |at: usize| self.series.get(at).and_then(|group| group.gap);
        let is_after_clock = self.before().strip_suffix(':').is_some_and(|rest| rest.ends_with(is_digit));
        let is_before_clock = self.after().strip_prefix(':').is_some_and(|rest| rest.starts_with(is_digit));
        [self.at.start, self.at.end].into_iter().all(|at| gap(at) != Some('.'))
            && !is_after_clock
            && !is_before_clock
    }

    /// Returns whether it is money: øre or a currency stand beside it.
    pub(super) fn is_amount(&self) -> bool {
        let word = |text: &str| {
            let end = text.find(|c: char| c.is_whitespace() || ",;)".contains(c)).unwrap_or(text.len());
            text[..end].trim_end_matches('.').to_lowercase()
        };
        let decimals = self.after().strip_prefix(',').unwrap_or_default();
        let digits = decimals.chars().take_while(|c| c.is_ascii_digit()).count();
        let before = self.before().trim_end_matches(GAPS);
        let before = before[before.rfind(char::is_whitespace).map_or(0, |at| at + 1)..].to_lowercase();
        (1..=2).contains(&digits)
            || decimals.starts_with('-')
            || CURRENCIES.contains(&before.as_str())
            || CURRENCIES.contains(&word(self.after().trim_start_matches(GAPS)).as_str())
    }

    /// Returns whether eight digits are a date written as one number, year first or last.
    pub(super) fn is_date(&self) -> bool {
        let number = |at: usize, length: usize| {
            self.digits[at..at + length].iter().fold(0, |sum, digit| sum * 10 + digit)
        };
        let is_date = |year, month, day| {
            (1900..2100).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day)
        };
        self.at.len() == 1
            && (is_date(number(0, 4), number(4, 2), number(6, 2))
                || is_date(number(4, 4), number(2, 2), number(0, 2)))
    }

    /// Returns whether its pairs of digits stand in a longer row of pairs that is no row of telephone numbers.
    pub(super) fn is_part_of_a_row(&self) -> bool {
        let Some(gap) = self.gaps().next() else { return false };
        let is_pair = |at: usize| self.series.get(at).is_some_and(|group| group.range.len() == 2);
        let is_joined = |at: usize| self.series.get(at).is_some_and(|group| group.gap == Some(gap));
        let (mut start, mut end) = (self.at.start, self.at.end);
        if !(start..end).all(is_pair) {
            return false;
        }
        // The last pair of a date before the number is none of its row.
        while start > 0
            && is_joined(start)
            && is_pair(start - 1)
            && (is_joined(start - 1) || self.series[start - 1].gap.is_none())
        {
            start -= 1;
        }
        while is_joined(end) && is_pair(end) {
            end += 1;
        }
        !(end - start).is_multiple_of(4) || !(self.at.start - start).is_multiple_of(4)
    }

    /// Returns whether the word for an account stands near, on either side.
    pub(super) fn is_near_the_word(&self) -> bool {
        let (before, after) = (self.before(), self.after());
        let before = &before[before.ceil_char_boundary(before.len().saturating_sub(NEAR))..];
        let after = &after[..after.floor_char_boundary(NEAR / 2)];
        // An office (`kontor`) has no account number.
        let has_word = |text: &str| text.split("konto").skip(1).any(|rest| !rest.starts_with('r'));
        [before, after].iter().any(|text| has_word(&text.to_lowercase()))
    }

    /// Returns whether it stands inside a UUID.
    pub(super) fn is_in_uuid(&self) -> bool {
        let is_part = |byte: &&u8| byte.is_ascii_hexdigit() || **byte == b'-';
        let range = self.range();
        let start = range.start - self.before().bytes().rev().take_while(|byte| is_part(&byte)).count();
        let end = range.end + self.after().bytes().take_while(|byte| is_part(&byte)).count();
        let token = &self.text.as_bytes()[start..end];
        token.len() == 36 && [8, 13, 18, 23].iter().all(|at| token[*at] == b'-')
    }
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}
