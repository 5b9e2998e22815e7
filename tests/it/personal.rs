//! Personal data in text: every number is found however it is written.

use avvik::lint::personal::{Kind, find};
use proptest::prelude::*;
use proptest::sample::select;

/// Returns the digits of a sum's weights against a number.
fn sum(digits: &[u32], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum()
}

/// Returns a number with the control digits of the years before 2032 (`rest` 0) or from then on (1 to 3).
fn with_control_digits(nine: &[u32], rest: u32) -> Option<String> {
    let mut digits = nine.to_vec();
    for (weights, rest) in [(&[3, 7, 6, 1, 8, 9, 4, 5, 2][..], rest), (&[5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 0)] {
        let control = (11 + rest - sum(&digits, weights) % 11) % 11;
        digits.push(Some(control).filter(|control| *control < 10)?);
    }
    Some(text(&digits))
}

fn text(digits: &[u32]) -> String {
    digits.iter().map(|digit| digit.to_string()).collect()
}

/// Returns an identity number of an invented person: `added` to the day and to the month makes it another kind.
fn identity(added: (u32, u32), rest: u32) -> impl Strategy<Value = String> {
    let parts = (1..=28_u32, 1..=12_u32, 0..100_u32, 0..1000_u32);
    parts.prop_filter_map("a control digit of 10", move |(day, month, year, number)| {
        let (day, month) = (day + added.0, month + added.1);
        let digits = format!("{day:02}{month:02}{year:02}{number:03}");
        with_control_digits(&digits.chars().filter_map(|c| c.to_digit(10)).collect::<Vec<_>>(), rest)
    })
}

/// Returns an account number.
fn account() -> impl Strategy<Value = String> {
    prop::collection::vec(0..10_u32, 10).prop_filter_map("a control digit of 10", |mut digits| {
        let control = (11 - sum(&digits, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11;
        digits.push(Some(control).filter(|control| *control < 10)?);
        Some(text(&digits))
    })
}

/// Returns a card number with the digit of Luhn.
fn card() -> impl Strategy<Value = String> {
    let digits = (select(vec![3, 4, 5, 6]), prop::collection::vec(0..10_u32, 11..18));
    digits.prop_map(|(first, rest)| {
        let number = format!("{first}{}", text(&rest));
        let is_valid = |last: &u32| {
            let doubled = |(i, digit): (usize, char)| {
                let digit = digit.to_digit(10).unwrap() * (1 + i as u32 % 2);
                digit / 10 + digit % 10
            };
            format!("{number}{last}").chars().rev().enumerate().map(doubled).sum::<u32>() % 10 == 0
        };
        let last = (0..10).find(is_valid).unwrap();
        format!("{number}{last}")
    })
}

/// Returns a number in groups of these lengths.
fn grouped(number: &str, lengths: &[usize], gap: &str) -> String {
    let mut rest = number;
    let group = |length: &usize| {
        let (group, after) = rest.split_at(*length);
        rest = after;
        group
    };
    lengths.iter().map(group).collect::<Vec<_>>().join(gap)
}

const GAPS: [&str; 9] = [" ", "\u{a0}", "\u{202f}", "\u{2009}", ".", "-", "\u{2011}", "–", "_"];
const SPACES: [&str; 4] = [" ", "\u{a0}", "\u{202f}", "-"];

/// Returns every notation of an identity number.
fn notations(number: &str) -> Vec<String> {
    let mut all = vec![number.to_owned()];
    for gap in GAPS {
        let (date, rest) = number.split_at(6);
        all.extend([grouped(number, &[6, 5], gap), grouped(number, &[6, 3, 2], gap)]);
        for inner in [" ", ".", "-"] {
            let date = grouped(date, &[2, 2, 2], inner);
            all.extend([format!("{date}{gap}{rest}"), format!("{}19{}{gap}{rest}", &date[..6], &date[6..])]);
        }
    }
    all
}

/// What may stand before and after a number, and before and after an address.
const AROUND: &[(&str, &str)] = &[
    ("", ""),
    ("Gjelder ", "."),
    ("(", ")"),
    ("«", "»"),
    ("a/", "\n"),
    ("x_", ".pdf"),
    ("nr.", ";"),
    ("fnr: ", ", og"),
];
const AROUND_ADDRESS: &[(&str, &str)] =
    &[("", ""), ("Skriv til ", "."), ("<", ">"), ("mailto:", "?"), ("'", "', og")];

/// Asserts that a number or address is found as a whole, whatever stands around it.
fn assert_found(written: &str, kind: Kind, around: &[(&str, &str)]) {
    for (before, after) in around {
        let text = format!("{before}{written}{after}");
        let found: Vec<_> = find(&text).into_iter().map(|hit| (&text[hit.range], hit.kind)).collect();
        assert_eq!(found, [(written, kind)], "{text:?}");
    }
}

proptest! {
    #[test]
    fn every_identity_number_is_found_in_every_notation(
        person in identity((0, 0), 0),
        d_number in identity((40, 0), 0),
        from_2032 in (1..=3_u32).prop_flat_map(|rest| identity((0, 0), rest)),
        synthetic in select(vec![(0, 80), (0, 40), (0, 65), (40, 80), (40, 40)]).prop_flat_map(|added| identity(added, 0)),
    ) {
        let numbers = [
            (person, Kind::NationalId),
            (d_number, Kind::NationalId),
            (from_2032, Kind::NationalId2032),
            (synthetic, Kind::SyntheticId),
        ];
        for (number, kind) in numbers {
            for written in notations(&number) {
                assert_found(&written, kind, AROUND);
            }
        }
    }

    #[test]
    fn every_account_number_is_found_with_dots_or_near_the_word(number in account()) {
        let kinds = |text: &str| find(text).into_iter().map(|hit| hit.kind).collect::<Vec<_>>();
        assert_found(&grouped(&number, &[4, 2, 5], "."), Kind::Account, AROUND);
        for written in [number.clone(), grouped(&number, &[4, 2, 5], " ")] {
            prop_assert_eq!(kinds(&format!("Kontonr.: {written}")), [Kind::Account]);
            prop_assert_eq!(kinds(&format!("{written} (lønnskonto)")), [Kind::Account]);
            let at_an_office = format!("kontoret har {written}");
            prop_assert!(!kinds(&at_an_office).contains(&Kind::Account));
        }
        for written in [format!("NO93{number}"), format!("NO93 {}", grouped(&number, &[4, 4, 3], " "))] {
            prop_assert_eq!(kinds(&written), [Kind::Account], "{}", written);
        }
    }

    #[test]
    fn every_telephone_number_is_found(first in select(vec![2_u32, 3, 4, 6, 7, 9]), rest in prop::collection::vec(0..10_u32, 7)) {
        let number = format!("{first}{}", text(&rest));
        prop_assume!(!number.starts_with("6805") && !is_date(&number));
        let kind = if first == 4 || first == 9 { Kind::Mobile } else { Kind::FixedLine };
        assert_found(&number, kind, AROUND);
        for gap in SPACES {
            assert_found(&grouped(&number, &[3, 2, 3], gap), kind, AROUND);
            assert_found(&grouped(&number, &[2, 2, 2, 2], gap), kind, AROUND);
            for code in ["+47", "+47 ", "0047", "0047 "] {
                for lengths in [&[8][..], &[3, 2, 3], &[2, 2, 2, 2], &[4, 4], &[3, 5]] {
                    assert_found(&format!("{code}{}", grouped(&number, lengths, gap)), kind, AROUND);
                }
            }
        }
    }

    #[test]
    fn every_card_number_is_found(number in card()) {
        assert_found(&number, Kind::Card, AROUND);
        if number.len() == 16 {
            for gap in SPACES {
                assert_found(&grouped(&number, &[4, 4, 4, 4], gap), Kind::Card, AROUND);
            }
        }
    }

    #[test]
    fn every_address_is_found(name in "[a-zæøå][a-zæøå0-9._-]{0,8}[a-z0-9]", host in "[a-zæøå]{1,9}(\\.kommune)?\\.(no|com|eu)") {
        prop_assume!(!host.starts_with("example."));
        assert_found(&format!("{name}@{host}"), Kind::Email, AROUND_ADDRESS);
    }
}

fn is_date(number: &str) -> bool {
    let is = |year: &str, month: &str, day: &str| {
        ("1900".."2100").contains(&year) && ("01"..="12").contains(&month) && ("01"..="31").contains(&day)
    };
    is(&number[..4], &number[4..6], &number[6..]) || is(&number[4..], &number[2..4], &number[..2])
}

#[test]
fn notations_that_people_use_when_nobody_asks_for_a_form_are_found() {
    for (text, kind) in [
        ("ring 91 234 567 i dag", Kind::Mobile),
        ("ring 9123 4567.", Kind::Mobile),
        ("912.34.567", Kind::Mobile),
        ("tlf91234567", Kind::Mobile),
        ("4111.1111.1111.1111", Kind::Card),
        ("109155-96784", Kind::SyntheticId),
        ("109155/96784", Kind::SyntheticId),
        ("tlf10915596784", Kind::SyntheticId),
    ] {
        let found: Vec<_> = find(text).into_iter().map(|hit| hit.kind).collect();
        assert_eq!(found, [kind], "{text}");
    }
    for text in
        ["kr 91 234 567", "91 234 567 kroner", "91 234 567 890", "2019 2020", "konto41234567x", "9123-4567"]
    {
        assert_eq!(find(text), [], "{text}");
    }
}
