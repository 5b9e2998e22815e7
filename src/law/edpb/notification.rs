//! Sections 1 and 2 of the template: the notification, and who sends it.

use super::facts::said;
use super::{Completeness, Facts, Field, Part, Required, Section, Value};
use crate::case::{Cause, Code, OwnRole, Party, PartyRole, Profile, Role, Source};
use crate::law::content::contact_point;
use crate::law::reported::is_reported;
use Required::{Always, If, Optional};

/// The sections.
pub(super) const SECTIONS: &[Section] = &[
    Section { number: "1", altinn: None, fields: NOTIFICATION },
    Section { number: "2.1", altinn: None, fields: CONTROLLER },
    Section { number: "2.2", altinn: None, fields: REPORTER },
    Section { number: "2.3", altinn: Some(5), fields: CONTACT },
    Section { number: "2.4", altinn: Some(1), fields: PARTIES },
];

const NOTIFICATION: &[Field] = &[
    Field::derived(3, Always, "notify", |facts| {
        Some(Value::letter(if is_reported(facts.case) { "b" } else { "a" }))
    })
    .of("a b"),
    Field::derived(4, Always, "draft report --phase complete", |facts| {
        Some(Value::letter(match facts.completeness {
            Completeness::Complete => "a",
            Completeness::Incomplete => "b",
        }))
    })
    .of("a b c"),
    Field::without(5, If(&[(4, "c")]), "edpb-not-withdrawal"),
    Field::filled(6, If(&[(3, "b")]), "notification.reference", |facts| {
        let references = facts.case.notification.iter().rev().map(|sent| sent.reference.as_ref());
        references.map(Value::text).find_map(|reference| reference)
    }),
    Field::filled(7, Optional, "new", |facts| Some(Value::Text(vec![Part::Said(facts.id.to_string())]))),
];

const CONTROLLER: &[Field] = &[
    Field::derived(10, Optional, "avvik.toml: organisation-number", |facts| {
        Value::text(facts.controller()?.organisation_number.as_ref()).map(|_| Value::letter("b"))
    })
    .of("a b c"),
    Field::filled(11, If(&[(10, "a b c")]), "avvik.toml: organisation-number", |facts| {
        Value::text(facts.controller()?.organisation_number.as_ref())
    }),
    Field::filled(12, Always, "avvik.toml: organisation", |facts| match facts.controller() {
        Some(register) => Value::text(register.organisation.as_ref()),
        None => Value::text(controller(facts)?.name.as_ref()),
    }),
    Field::filled(13, Always, "avvik.toml: contact", |facts| match facts.controller() {
        Some(register) => Value::text(register.contact.as_ref()),
        None => Value::text(controller(facts)?.contact.as_ref()),
    }),
    Field::derived(14, Optional, "avvik.toml: profiles", |facts| {
        // That a body is not said to be public does not make it private.
        facts.controller()?.profiles.contains(&Profile::Public).then(|| Value::letter("b"))
    })
    .of("a b"),
    Field::by_sender(15, If(&[(14, "a")]), "edpb-not-kept").of("a b c d"),
    Field::by_sender(16, If(&[(15, "d")]), "edpb-not-kept"),
    Field::by_sender(17, Optional, "edpb-not-kept"),
    Field::without(18, If(&[(120, "a")]), "edpb-not-outside-eea"),
    Field::without(19, If(&[(120, "a")]), "edpb-not-outside-eea"),
];

const REPORTER: &[Field] = &[
    Field::by_sender(21, Always, "edpb-not-names"),
    Field::by_sender(22, Always, "edpb-not-names"),
    Field::by_sender(23, Always, "edpb-not-known").of("a b c"),
    Field::by_sender(24, If(&[(23, "c")]), "edpb-not-known"),
    Field::by_sender(25, Optional, "edpb-not-names"),
    Field::by_sender(26, Optional, "edpb-not-declared"),
];

const CONTACT: &[Field] = &[
    Field::filled(29, Always, "avvik.toml: roles.dpo", |facts| dpo(facts).map(|_| Value::Bool(true))),
    Field::filled(30, Always, "avvik.toml: roles.dpo.name", |facts| Value::text(dpo(facts)?.name.as_ref())),
    Field::filled(31, Always, "avvik.toml: roles.dpo.contact", |facts| {
        Value::text(dpo(facts)?.contact.as_ref())
    }),
    Field::derived(33, Optional, "avvik.toml: roles.dpo.contact", |facts| {
        let is_dpo = dpo(facts).and_then(|dpo| said(dpo.contact.as_ref())).is_some();
        let contact = contact_point(facts.controller()?)?;
        (!contact.trim().is_empty()).then(|| Value::letter(if is_dpo { "a" } else { "c" }))
    })
    .of("a b c"),
    Field::filled(34, If(&[(33, "c")]), "avvik.toml: organisation", |facts| {
        Value::text(facts.register.organisation.as_ref())
    }),
    Field::by_sender(35, If(&[(33, "c")]), "edpb-not-known"),
    Field::filled(36, If(&[(33, "c")]), "avvik.toml: contact", |facts| {
        Value::text(facts.register.contact.as_ref())
    }),
];

const PARTIES: &[Field] = &[
    Field::derived(38, Always, "processor.name", |facts| {
        let case = facts.case;
        let is_at_processor =
            case.reported_through == Some(Source::Processor) || case.incident.cause == Some(Cause::Processor);
        match parties(facts).is_empty() {
            false => Some(Value::letter("a")),
            // Nobody is asked whether there are others; an assessed case without any has none.
            true => (facts.ruling().is_some() && !is_at_processor).then(|| Value::letter("b")),
        }
    })
    .of("a b"),
    Field::filled(39, If(&[(38, "a")]), "party.role", |facts| {
        every(parties(facts).iter().map(|party| party.role.map(|role| Part::Name(role.label()))))
    }),
    Field::filled(40, If(&[(38, "a")]), "party.name", |facts| {
        every(parties(facts).iter().map(|party| said(party.name.as_ref())))
    }),
    Field::filled(41, If(&[(38, "a")]), "party.contact", |facts| {
        every(parties(facts).iter().map(|party| said(party.contact.as_ref())))
    }),
];

/// Returns the parts as a list, if none of them is missing: the lists of a party's properties stand side by side.
fn every(parts: impl Iterator<Item = Option<Part>>) -> Option<Value> {
    parts.collect::<Option<Vec<_>>>().map(Value::List)
}

fn dpo<'a>(facts: &Facts<'a>) -> Option<&'a Role> {
    facts.controller()?.roles.get("dpo")
}

/// Returns the controller for whom a processor reports.
fn controller<'a>(facts: &Facts<'a>) -> Option<&'a Party> {
    facts.case.party.iter().find(|party| party.role == Some(PartyRole::Controller))
}

/// Returns those besides the controller who process the data: the processor, the organisation itself where it is one,
/// and other parties.
fn parties(facts: &Facts<'_>) -> Vec<Party> {
    let case = facts.case;
    let is_processor = case.role == Some(OwnRole::Processor);
    let processor = |name: &Option<String>, contact: &Option<String>| Party {
        role: Some(PartyRole::Processor),
        name: name.clone(),
        contact: contact.clone(),
    };
    let own = is_processor.then(|| processor(&facts.register.organisation, &facts.register.contact));
    let named = (case.processor.name.is_some() || case.processor.contact.is_some())
        .then(|| processor(&case.processor.name, &case.processor.contact));
    let takes_part = |party: &&Party| match party.role {
        None | Some(PartyRole::JointController | PartyRole::Processor | PartyRole::Other) => true,
        Some(PartyRole::Controller) => !is_processor,
        Some(PartyRole::Counsel | PartyRole::Insurer) => false,
    };
    let others = case.party.iter().filter(takes_part).cloned();
    own.into_iter().chain(named).chain(others).collect()
}
