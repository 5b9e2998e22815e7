//! How people write numbers: which groups of digits may be which kind of number.

use super::control::{is_account, is_card, national_id};
use super::series::{Group, Lead, groups};
use super::written::Written;
use super::{Hit, Kind};

/// A way of writing a number: how long its groups are, and what it may be then.
struct Notation {
    groups: &'static [usize],
    read: fn(&Written) -> Option<Kind>,
}

const fn written(groups: &'static [usize], read: fn(&Written) -> Option<Kind>) -> Notation {
    Notation { groups, read }
}

/// Every notation; the first that fits is taken.
#[rustfmt::skip]
const NOTATIONS: &[Notation] = &[
    written(&[11], account),
    written(&[4, 2, 5], account),
    written(&[11], national),
    written(&[6, 5], national),
    written(&[6, 3, 2], national),
    written(&[2, 2, 2, 5], national),
    written(&[2, 2, 2, 3, 2], national),
    written(&[2, 2, 4, 5], national),
    written(&[2, 2, 4, 3, 2], national),
    written(&[4, 2, 5], national),
    written(&[8], telephone),
    written(&[3, 2, 3], telephone),
    written(&[2, 2, 2, 2], telephone),
    written(&[3, 2, 3], mobile_with_dots),
    written(&[2, 3, 3], mobile_in_parts),
    written(&[4, 4], mobile_in_parts),
    written(&[10], mobile_with_country),
    written(&[13], card), written(&[14], card), written(&[15], card), written(&[16], card),
    written(&[17], card), written(&[18], card), written(&[19], card),
    written(&[4, 4, 4, 4], card),
    written(&[4, 6, 5], card),
    written(&[4, 6, 4], card),
    written(&[4, 4, 4, 4, 3], card),
];

/// How many digits the shortest number has.
const FEWEST: usize = 8;

/// Returns every number in a text that looks like personal data.
pub(super) fn find(text: &str) -> Vec<Hit> {
    let mut hits = Vec::new();
    let groups = groups(text, FEWEST);
    let digits = |series: &&[Group]| series.iter().map(|group| group.range.len()).sum::<usize>();
    let series = groups.chunk_by(|_, next| next.gap.is_some()).filter(|series| digits(series) >= FEWEST);
    for series in series {
        let mut at = 0;
        while at < series.len() {
            let found = led(text, series, at).or_else(|| plain(text, series, at));
            match found {
                Some((written, kind)) => {
                    hits.push(Hit { range: written.range(), kind });
                    at = written.at.end;
                }
                None => at += 1,
            }
        }
    }
    hits
}

/// Returns the number that begins with this group in one of the notations.
fn plain<'t>(text: &'t str, series: &'t [Group], at: usize) -> Option<(Written<'t>, Kind)> {
    let fits = |notation: &&Notation| {
        let groups = series.get(at..at + notation.groups.len());
        groups.is_some_and(|groups| {
            groups.iter().map(|group| group.range.len()).eq(notation.groups.iter().copied())
        })
    };
    NOTATIONS.iter().filter(fits).find_map(|notation| {
        let written = Written::new(text, series, at..at + notation.groups.len());
        let kind = (notation.read)(&written).filter(|_| !written.is_in_uuid())?;
        Some((written, kind))
    })
}

/// Returns the number that a country's code begins here, whatever its groups.
fn led<'t>(text: &'t str, series: &'t [Group], at: usize) -> Option<(Written<'t>, Kind)> {
    let group = &series[at];
    let first = &text[group.range.clone()];
    let (length, code) = match group.lead {
        Lead::Country => (13, 2),
        Lead::Plus if first.starts_with("47") => (10, 2),
        Lead::None if first.starts_with("0047") => (12, 4),
        _ => return None,
    };
    let ends = (at + 1..=series.len()).map(|end| Written::new(text, series, at..end));
    let written = ends.take_while(|written| written.digits.len() <= length).last()?;
    let number = &written.digits[code.min(written.digits.len())..];
    let kind = match group.lead {
        _ if written.digits.len() != length => None,
        Lead::Country => is_account(number).then_some(Kind::Account),
        _ => line(number),
    };
    kind.map(|kind| (written, kind))
}

fn national(written: &Written) -> Option<Kind> {
    match written.digits.as_slice() {
        // The year was written with its century.
        [d1, d2, m1, m2, 1 | 2, 0 | 8 | 9, rest @ ..] if rest.len() == 7 => {
            national_id(&[&[*d1, *d2, *m1, *m2], rest].concat())
        }
        digits if digits.len() == 11 => national_id(digits),
        _ => None,
    }
}

fn account(written: &Written) -> Option<Kind> {
    (is_account(&written.digits) && (written.has_only_dots() || written.is_near_the_word()))
        .then_some(Kind::Account)
}

fn card(written: &Written) -> Option<Kind> {
    let is_even = written.is_even() || written.has_only_dots();
    (is_even && written.stands_alone() && is_card(&written.digits)).then_some(Kind::Card)
}

fn telephone(written: &Written) -> Option<Kind> {
    let is_other = || {
        !written.is_even()
            || !written.stands_alone()
            || written.is_amount()
            || written.is_date()
            || written.is_part_of_a_row()
    };
    line(&written.digits).filter(|_| !is_other())
}

/// Reads a mobile number in the groups of an amount or a row of years: only one that stands by itself.
fn mobile_in_parts(written: &Written) -> Option<Kind> {
    let is_spaced = written.gaps().all(char::is_whitespace);
    let kind = if is_spaced { telephone(written) } else { None };
    kind.filter(|kind| *kind == Kind::Mobile && written.is_whole())
}

fn mobile_with_dots(written: &Written) -> Option<Kind> {
    let is_number = written.has_only_dots() && written.stands_alone() && written.is_whole();
    line(&written.digits).filter(|kind| *kind == Kind::Mobile && is_number)
}

fn mobile_with_country(written: &Written) -> Option<Kind> {
    let number = written.digits.strip_prefix(&[4, 7])?;
    let is_mobile = written.stands_alone() && !written.is_amount() && line(number) == Some(Kind::Mobile);
    is_mobile.then_some(Kind::Mobile)
}

/// Returns the kind of line that an eight-digit number is (Nkom's number plan); services and machines have none, and
/// those from 68 05 00 00 to 68 05 99 99 are kept free for fiction.
fn line(digits: &[u32]) -> Option<Kind> {
    match digits {
        [6, 8, 0, 5, ..] => None,
        [4 | 9, ..] => Some(Kind::Mobile),
        [2 | 3 | 6 | 7, ..] | [5, 0..=7, ..] => Some(Kind::FixedLine),
        _ => None,
    }
}
