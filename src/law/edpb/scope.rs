//! Sections 3.3 to 3.5 of the template: the persons, the data, and what protected them.

use super::codes;
use super::facts::said;
use super::{Field, Part, Required, Section, Value};
use crate::case::{Code, DataCategory, PersonKind};
use Required::{Always, If};

/// The sections.
pub(super) const SECTIONS: &[Section] = &[
    Section { number: "3.3", altinn: Some(1), fields: PERSONS },
    Section { number: "3.4", altinn: Some(1), fields: DATA },
    Section { number: "3.5", altinn: Some(1), fields: SAFEGUARDS },
];

const PERSONS: &[Field] = &[
    Field::filled(65, Always, "persons.kinds", |facts| {
        Value::letters(facts.case.persons.kinds.iter().copied().map(codes::persons))
    })
    .of("a b c d e f g h i j k")
    .open("k"),
    Field::filled(66, Always, "persons.relation", |facts| {
        let persons = &facts.case.persons;
        let others = persons.kinds.iter().filter(|kind| codes::persons(**kind) == "j");
        let others = others.filter(|kind| **kind != PersonKind::Other).map(|kind| Part::Name(kind.label()));
        described(others, [persons.relation.as_ref(), persons.description.as_ref()])
    }),
    Field::filled(67, Always, "persons.count", |facts| {
        facts.case.persons.count.map(codes::count).map(Value::letter)
    })
    .of("a b c d")
    .open("d"),
    Field::filled(68, If(&[(67, "a b")]), "persons.count", |facts| Value::number(facts.case.persons.count)),
];

const DATA: &[Field] = &[
    Field::filled(70, Always, "data.categories", |facts| {
        Value::letters(facts.case.data.categories.iter().copied().map(codes::data))
    })
    .of("a b c d e f g h i j k l m n o p q r s t u")
    .open("t"),
    Field::filled(71, Always, "data.description", |facts| {
        let data = &facts.case.data;
        let others = data.categories.iter().filter(|category| codes::data(**category) == "u");
        let others = others.filter(|category| **category != DataCategory::Other);
        let others = others.map(|category| Part::Name(category.label()));
        described(others, [data.description.as_ref(), data.sensitive_context.as_ref()])
    }),
    Field::filled(72, Always, "data.records", |facts| {
        facts.case.data.records.map(codes::count).map(Value::letter)
    })
    .of("a b c d")
    .open("d"),
    Field::filled(73, If(&[(72, "a b")]), "data.records", |facts| Value::number(facts.case.data.records)),
];

const SAFEGUARDS: &[Field] = &[
    // The case has them in words, not by kind.
    Field::derived(75, Always, "incident.safeguards", |facts| {
        Value::text(facts.case.incident.safeguards.as_ref()).map(|_| Value::letter("l"))
    })
    .of("a b c d e f g h i j k l"),
    Field::filled(76, Always, "incident.safeguards", |facts| {
        Value::texts([facts.case.incident.safeguards.as_ref(), facts.case.data.protection_detail.as_ref()])
    }),
];

/// Returns the names of what has no letter of its own, then the words of the case, if there is either.
fn described<'a>(
    names: impl Iterator<Item = Part>,
    texts: impl IntoIterator<Item = Option<&'a String>>,
) -> Option<Value> {
    let parts: Vec<_> = names.chain(texts.into_iter().filter_map(said)).collect();
    (!parts.is_empty()).then_some(Value::Text(parts))
}
