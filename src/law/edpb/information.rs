//! Sections 5 to 7 of the template: information to the persons, other authorities and countries, attachments.

use super::codes;
use super::facts::said;
use super::{Facts, Field, Required, Section, Value};
use crate::case::{Count, InformDecision};
use Required::{Always, If, Optional};

/// The sections.
pub(super) const SECTIONS: &[Section] = &[
    Section { number: "5", altinn: Some(4), fields: INFORMATION },
    Section { number: "6.1", altinn: None, fields: AUTHORITIES },
    Section { number: "6.2", altinn: None, fields: COUNTRIES },
    Section { number: "6.3", altinn: None, fields: OUTSIDE_EEA },
    Section { number: "7", altinn: None, fields: ATTACHMENTS },
];

const INFORMED: Required = If(&[(97, "a")]);
const CROSS_BORDER: Required = If(&[(113, "a")]);
const OUTSIDE: Required = If(&[(120, "a")]);

const INFORMATION: &[Field] = &[
    Field::derived(97, Always, "assess", |facts| informed(facts).map(Value::letter))
        .of("a b b1 c d e")
        .open("c"),
    Field::filled(98, INFORMED, "communication.at", |facts| {
        let first = facts.communications().iter().filter_map(|sent| sent.at).min();
        facts.day(first.map(Into::into))
    }),
    Field::by_sender(99, If(&[(97, "b")]), "edpb-not-kept"),
    Field::filled(100, If(&[(97, "e")]), "assess", |facts| {
        facts.ruling()?.exemption.ground.and_then(codes::exemption).map(Value::letter)
    })
    .of("a b c"),
    Field::filled(101, If(&[(97, "e")]), "assess", |facts| {
        let exemption = &facts.ruling()?.exemption;
        let more = [&exemption.residual_risk, &exemption.public_communication];
        Value::text(exemption.reasons.as_ref())?;
        Value::texts([exemption.reasons.as_ref()].into_iter().chain(more.map(Option::as_ref)))
    }),
    Field::derived(102, INFORMED, "communication.count", |facts| {
        if not_all_because(facts).is_some() {
            return Some(Value::letter("b"));
        }
        let Count::Exact(persons) = facts.case.persons.count? else { return None };
        let told = facts.communications().iter().filter_map(|sent| match sent.count? {
            Count::Exact(told) => Some(told),
            _ => None,
        });
        // Several communications may have gone to the same persons, so that only one to all of them tells.
        Some(Value::letter(if told.max()? >= persons { "a" } else { "b" }))
    })
    .of("a b"),
    Field::filled(103, If(&[(102, "b")]), "communication.not-all-because", not_all_because),
    Field::filled(104, INFORMED, "communication.reaching", |facts| {
        let means = facts.communications().iter().find_map(|sent| sent.reaching);
        means.map(codes::means).map(Value::letter)
    })
    .of("a b c"),
    Field::by_sender(105, If(&[(104, "c")]), "edpb-not-kept"),
    Field::filled(106, INFORMED, "communication.text", texts),
];

const AUTHORITIES: &[Field] = &[
    Field::filled(109, Optional, "first-considerations.report-crime.state", |facts| {
        facts.case.first_considerations.report_crime.state.map(codes::police).map(Value::letter)
    })
    .of("a b c"),
    Field::derived(110, Optional, "notify --other", |facts| {
        let was_told = facts.case.told.iter().any(|told| told.duty.is_some());
        was_told.then(|| Value::letter("a"))
    })
    .of("a b c"),
    Field::filled(111, If(&[(109, "a"), (110, "a")]), "notify --other", |facts| {
        let told = facts.case.told.iter().filter(|told| told.duty.is_some());
        let told = told.flat_map(|told| [told.who.as_ref(), told.reference.as_ref(), told.about.as_ref()]);
        Value::texts([facts.case.first_considerations.report_crime.note.as_ref()].into_iter().chain(told))
    }),
];

const COUNTRIES: &[Field] = &[
    Field::filled(113, Always, "cross-border.concerned", |facts| {
        facts.case.cross_border.concerned.map(codes::answer).map(Value::letter)
    })
    .of("a b c"),
    Field::filled(114, CROSS_BORDER, "cross-border.lead-authority", |facts| {
        Value::text(facts.case.cross_border.lead_authority.as_ref())
    }),
    Field::by_sender(115, CROSS_BORDER, "edpb-not-kept"),
    Field::filled(116, CROSS_BORDER, "cross-border.countries", |facts| {
        list(facts.case.cross_border.countries.iter())
    }),
    Field::by_sender(117, CROSS_BORDER, "edpb-not-kept"),
    Field::by_sender(118, CROSS_BORDER, "edpb-not-kept"),
];

const OUTSIDE_EEA: &[Field] = &[
    Field::without(120, Always, "edpb-not-outside-eea").of("a b c"),
    Field::without(121, OUTSIDE, "edpb-not-outside-eea"),
    Field::without(122, OUTSIDE, "edpb-not-outside-eea"),
    Field::without(123, OUTSIDE, "edpb-not-outside-eea"),
];

const ATTACHMENTS: &[Field] = &[
    Field::derived(125, Optional, "notify --to persons --text", |facts| {
        texts(facts).map(|_| Value::letter("a"))
    })
    .of("a b c d e f g h i j"),
    Field::by_sender(126, If(&[(125, "j")]), "edpb-not-kept"),
];

/// Returns the letter of field 97.
///
/// An exemption of national law (personopplysningsloven section 16) has no letter; the nearest is that of art. 34(3),
/// and field 100 is then missing.
fn informed(facts: &Facts<'_>) -> Option<&'static str> {
    if !facts.communications().is_empty() {
        return Some("a");
    }
    Some(match facts.ruling()?.persons? {
        InformDecision::Inform => "b1",
        InformDecision::DoNotInform => "d",
        InformDecision::Exempt => "e",
    })
}

fn not_all_because(facts: &Facts<'_>) -> Option<Value> {
    let reasons = facts.communications().iter().map(|sent| sent.not_all_because.as_ref());
    Value::texts(reasons)
}

/// Returns the files of the texts as sent.
fn texts(facts: &Facts<'_>) -> Option<Value> {
    list(facts.communications().iter().filter_map(|sent| sent.text.file.as_ref()))
}

fn list<'a>(texts: impl Iterator<Item = &'a String>) -> Option<Value> {
    let parts: Vec<_> = texts.filter_map(|text| said(Some(text))).collect();
    (!parts.is_empty()).then_some(Value::List(parts))
}
