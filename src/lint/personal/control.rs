//! The control digits of Norwegian identifiers and of payment cards.

use super::Kind;

/// The weights of the first control digit of a national identity number, with 1 for the digit itself.
const FIRST: [u32; 10] = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];

/// The weights of the second, which are also those of an account number.
const SECOND: [u32; 11] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/// What the first sum may leave when divided by 11; today it leaves 0, from 2032 it may leave any of these.
const REMAINDERS_2032: u32 = 4;

/// What is added to the month for synthetic persons: NAV, Norsk helsenett and Skatteetaten.
const SYNTHETIC: [u32; 3] = [40, 65, 80];

/// What is added to the day in a D-number.
const D_NUMBER: u32 = 40;

/// Returns the kind of national identity number that eleven digits are, if they are one.
///
/// The rules are those of Skatteetaten's documentation of numbers issued from 2032.
pub(super) fn national_id(digits: &[u32]) -> Option<Kind> {
    let [day, month, year] = [0, 2, 4].map(|at| digits[at] * 10 + digits[at + 1]);
    let added =
        [0].into_iter().chain(SYNTHETIC).find(|added| (1..=12).contains(&month.wrapping_sub(*added)))?;
    let day = if day > D_NUMBER { day - D_NUMBER } else { day };
    if !(1..=days(month - added, year)).contains(&day) || remainder(digits, &SECOND) != 0 {
        return None;
    }
    match remainder(digits, &FIRST) {
        rest if rest >= REMAINDERS_2032 => None,
        _ if added > 0 => Some(Kind::SyntheticId),
        0 => Some(Kind::NationalId),
        _ => Some(Kind::NationalId2032),
    }
}

/// Returns whether eleven digits are an account number.
pub(super) fn is_account(digits: &[u32]) -> bool {
    remainder(digits, &SECOND) == 0
}

/// Returns whether 13 to 19 digits are a card number: of a range that cards have, and with the digit of Luhn.
///
/// Timestamps begin with 1 or 20, which no card does.
pub(super) fn is_card(digits: &[u32]) -> bool {
    let begins = digits[..4].iter().fold(0, |number, digit| number * 10 + digit);
    let is_issued = (3000..7000).contains(&begins) || (2221..=2720).contains(&begins);
    let doubled = |(i, digit): (usize, &u32)| match (i % 2, digit * 2) {
        (0, _) => *digit,
        (_, double) => double / 10 + double % 10,
    };
    is_issued && digits.iter().rev().enumerate().map(doubled).sum::<u32>() % 10 == 0
}

fn remainder(digits: &[u32], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum::<u32>() % 11
}

/// Returns the days of a month in the year 20yy, so that 29 February of any leap year passes.
fn days(month: u32, year: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The published examples of Skatteetaten and of NAV's validator.
    #[test]
    fn the_published_examples_are_told_apart() {
        for (number, kind) in [
            ("13097248022", Some(Kind::NationalId)),
            ("29029648784", Some(Kind::NationalId)),
            ("29020075838", Some(Kind::NationalId)),
            ("15021951940", Some(Kind::NationalId)),
            ("02013299997", Some(Kind::NationalId)),
            ("02013299806", Some(Kind::NationalId)),
            ("30108299920", Some(Kind::NationalId)),
            ("02013299903", Some(Kind::NationalId2032)),
            ("30108299939", Some(Kind::NationalId2032)),
            ("53097248016", Some(Kind::NationalId)),
            ("13527248013", Some(Kind::SyntheticId)),
            ("10915596784", Some(Kind::SyntheticId)),
            ("01914796756", Some(Kind::SyntheticId)),
            ("20914695016", Some(Kind::SyntheticId)),
            ("13097248032", None),
            ("13097248023", None),
            ("29020112345", None),
            ("38850903357", None),
        ] {
            let digits: Vec<_> = number.chars().filter_map(|digit| digit.to_digit(10)).collect();
            assert_eq!(national_id(&digits), kind, "{number}");
        }
    }
}
