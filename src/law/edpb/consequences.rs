//! Section 4 of the template: consequences, risk and measures.

use super::codes;
use super::{Facts, Field, Required, Section, Value, measures};
use crate::case::{Disclosure, MeasureAim, Misuse};
use Required::{Always, If};

/// The sections.
pub(super) const SECTIONS: &[Section] = &[
    Section { number: "4.1", altinn: Some(2), fields: CONSEQUENCES },
    Section { number: "4.2", altinn: Some(2), fields: RISK },
    Section { number: "4.3", altinn: Some(3), fields: MEASURES },
    Section { number: "4.4", altinn: Some(3), fields: PREVENTION },
];

const CONSEQUENCES: &[Field] = &[
    Field::derived(79, If(&[(55, "a")]), "assess --consequences", |facts| {
        let impact = &facts.case.impact;
        let is_disclosed = impact.disclosure == Some(Disclosure::Confirmed);
        let is_misused = matches!(impact.misuse, Some(Misuse::Targeted | Misuse::Confirmed));
        let letters = [is_disclosed.then_some("a"), is_misused.then_some("c")];
        Value::letters(letters.into_iter().flatten().chain(facts.consequences().map(|_| "d")))
    })
    .of("a b c d e")
    .open("e"),
    Field::filled(80, If(&[(79, "d")]), "assess --consequences", consequences),
    Field::derived(81, If(&[(55, "b")]), "assess --consequences", |facts| {
        facts.consequences().map(|_| Value::letter("c"))
    })
    .of("a b c d")
    .open("d"),
    Field::filled(82, If(&[(81, "c")]), "assess --consequences", consequences),
    Field::derived(83, If(&[(55, "c")]), "assess --consequences", |facts| {
        facts.consequences().map(|_| Value::letter("c"))
    })
    .of("a b c d")
    .open("d"),
    Field::filled(84, If(&[(83, "c")]), "assess --consequences", consequences),
    Field::filled(85, Always, "assess", |facts| {
        Value::letters(facts.ruling()?.harms.iter().copied().map(codes::harm))
    })
    .of("a b c d e f g h i j k l m n o")
    .open("o"),
    Field::filled(86, If(&[(85, "n")]), "assess --consequences", consequences),
    Field::filled(87, Always, "assess", |facts| {
        facts.ruling()?.consequence.map(codes::severity).map(Value::letter)
    })
    .of("a b c d")
    .open("d"),
];

const RISK: &[Field] = &[
    Field::filled(89, Always, "assess", |facts| facts.ruling()?.risk.map(codes::risk).map(Value::letter))
        .of("a b c d")
        .open("d"),
    Field::filled(90, Always, "assess", |facts| Value::text(facts.ruling()?.reasons.as_ref())),
];

const MEASURES: &[Field] = &[Field::filled(92, Always, "measure add", |facts| {
    measures(facts, |aim| aim != Some(MeasureAim::Cause)).map(Value::Measures)
})];

const PREVENTION: &[Field] = &[
    // The case has them in words, not by kind.
    Field::derived(94, Always, "measure add --aim cause", |facts| {
        measures(facts, is_preventive).map(|_| Value::letter("o"))
    })
    .of("a b c d e f g h i j k l m n o"),
    Field::filled(95, Always, "measure add --aim cause", |facts| {
        measures(facts, is_preventive).map(Value::Measures)
    }),
];

fn is_preventive(aim: Option<MeasureAim>) -> bool {
    aim == Some(MeasureAim::Cause)
}

fn consequences(facts: &Facts<'_>) -> Option<Value> {
    Value::text(facts.consequences())
}
