//! The rules from facts to risk, in one table. Each says what risk there is at least; the highest risk rules, so that
//! their order means nothing.
//!
//! They follow published practice: EDPB Guidelines 01/2021 and 9/2022, WP250rev.01 Annex B, and decisions of
//! authorities. Where a source draws no line, the line is a [`Limit`] of this project's own.

use super::facts::{Facts, Origin};
use super::limits::{FEW, Limit, MANY, OVERSEEN};
use super::severity::Score;
use super::weight::Level;
use crate::case::{Alteration, Felt, Misuse, Outage, Reach, Risk};
use crate::message::Message;

/// A rule from facts to risk.
#[derive(Debug)]
pub struct Rule {
    /// The rule's name; with `rule-` before it, the key of its sentence in the Fluent files.
    pub id: &'static str,
    /// What the rule rests on.
    pub source: &'static str,
    /// The number of persons that it turns on.
    pub limit: Option<&'static Limit>,
    /// The keys of the facts that it reads.
    pub reads: &'static [&'static str],
    /// Returns the least risk there is, or nothing where the rule has nothing to say.
    pub says: fn(&Facts) -> Option<Risk>,
}

impl Rule {
    /// Returns what the rule says, in a sentence.
    pub fn sentence(&self) -> Message {
        let message = Message::new(format!("rule-{}", self.id));
        match self.limit {
            Some(limit) => message.with("limit", usize::try_from(limit.value).unwrap_or(usize::MAX)),
            None => message,
        }
    }
}

/// The rule that ends all others: where there is no breach there is nothing to judge.
pub const SECURITY_EVENT: Rule = Rule {
    id: "security-event",
    source: "GDPR art. 4(12)",
    limit: None,
    reads: &["breach-test.security-breach", "breach-test.harmful-event", "breach-test.personal-data"],
    says: |facts| (!facts.is_breach).then_some(Risk::Low),
};

/// Every rule on a breach, from effects over exposure to the kinds of data.
#[rustfmt::skip]
pub const RULES: &[Rule] = &[
    Rule {
        id: "serious-effect",
        source: "GDPR art. 34(1); EDPB Guidelines 01/2021, case 03",
        limit: None,
        reads: &["impact.felt"],
        says: |facts| (facts.felt == Felt::Serious).then_some(Risk::High),
    },
    Rule {
        id: "felt-or-away-for-days",
        source: "GDPR art. 33(1); EDPB Guidelines 01/2021, case 02",
        limit: None,
        reads: &["impact.felt", "impact.outage"],
        says: |facts| (facts.felt >= Felt::Minor || facts.outage >= Outage::Days).then_some(Risk::Medium),
    },
    Rule {
        id: "harmful-alteration",
        source: "GDPR art. 33(1), art. 4(12)",
        limit: None,
        reads: &["impact.alteration"],
        says: |facts| (facts.alteration > Some(Alteration::NoMisuse)).then_some(Risk::Medium),
    },
    Rule {
        id: "misused",
        source: "GDPR art. 34(1); EDPB Guidelines 01/2021, cases 17 and 18",
        limit: None,
        reads: &["impact.misuse", "recipients.reach"],
        says: |facts| (facts.misuse >= Misuse::Targeted && facts.reach > Reach::Trusted).then_some(Risk::High),
    },
    Rule {
        id: "not-exposed",
        source: "GDPR art. 33(1); EDPB Guidelines 01/2021, cases 01, 06 and 10",
        limit: None,
        reads: &["impact.disclosure", "data.protection"],
        says: |facts| (!facts.exposed()).then_some(Risk::Low),
    },
    Rule {
        id: "trusted-and-contained",
        source: "EDPB Guidelines 01/2021, case 09; EDPB Guidelines 9/2022",
        limit: Some(&OVERSEEN),
        reads: &["recipients.reach", "recipients.deletion-confirmed", "persons.count"],
        says: |facts| (is_contained(facts) && !OVERSEEN.is_passed_by(facts.persons)).then_some(Risk::Low),
    },
    Rule {
        id: "trusted-but-many",
        source: "EDPB Guidelines 9/2022",
        limit: Some(&OVERSEEN),
        reads: &["recipients.reach", "recipients.deletion-confirmed", "persons.count"],
        says: |facts| (is_contained(facts) && OVERSEEN.is_passed_by(facts.persons)).then_some(Risk::Medium),
    },
    Rule {
        id: "trusted-not-contained",
        source: "EDPB Guidelines 9/2022",
        limit: None,
        reads: &["recipients.reach", "recipients.deletion-confirmed"],
        says: |facts| {
            (facts.at_large() && !facts.with_others() && !is_slip_to_few(facts)).then_some(Risk::Medium)
        },
    },
    Rule {
        id: "high-data-exposed",
        source: "GDPR art. 34(1); EDPB Guidelines 01/2021, cases 04, 12 and 14",
        limit: None,
        reads: &["data.categories", "data.revealing", "data.protection", "impact.disclosure", "recipients.reach"],
        says: |facts| (facts.with_others() && facts.level == Level::High).then_some(Risk::High),
    },
    Rule {
        id: "private-data-attacked",
        source: "GDPR art. 34(1); EDPB Guidelines 01/2021, case 05",
        limit: None,
        reads: &["data.categories", "incident.cause", "incident.deliberate", "impact.disclosure"],
        says: |facts| (is_private_at_large(facts) && facts.origin == Origin::Hostile).then_some(Risk::High),
    },
    Rule {
        id: "private-data-of-many",
        source: "GDPR recital 75; EDPB Guidelines 01/2021, case 11",
        limit: Some(&MANY),
        reads: &["data.categories", "persons.count"],
        says: |facts| (is_private_at_large(facts) && MANY.is_passed_by(facts.persons)).then_some(Risk::High),
    },
    Rule {
        id: "private-data",
        source: "GDPR art. 33(1); EDPB Guidelines 01/2021, case 16",
        limit: None,
        reads: &["data.categories", "recipients.reach"],
        says: |facts| (facts.with_others() && facts.level == Level::Private).then_some(Risk::Medium),
    },
    Rule {
        id: "plain-data-of-many-attacked",
        source: "GDPR recital 75; WP250rev.01 Annex B",
        limit: Some(&MANY),
        reads: &["data.categories", "incident.cause", "incident.deliberate", "persons.count"],
        says: |facts| {
            let is_attack = facts.origin == Origin::Hostile && facts.level == Level::Plain;
            (facts.at_large() && is_attack && MANY.is_passed_by(facts.persons)).then_some(Risk::High)
        },
    },
    Rule {
        id: "plain-data-of-few",
        source: "EDPB Guidelines 01/2021, cases 13 and 15",
        limit: Some(&FEW),
        reads: &["data.categories", "incident.cause", "recipients.reach", "persons.count", "persons.kinds"],
        says: |facts| (facts.at_large() && is_slip_to_few(facts)).then_some(Risk::Low),
    },
    Rule {
        id: "plain-data",
        source: "GDPR art. 33(1); EDPB Guidelines 01/2021, case 08",
        limit: Some(&FEW),
        reads: &["data.categories", "incident.cause", "recipients.reach", "persons.count", "persons.kinds"],
        says: |facts| {
            let is_plain = facts.with_others() && facts.level == Level::Plain;
            (is_plain && !is_slip_to_few(facts)).then_some(Risk::Medium)
        },
    },
    Rule {
        id: "severity-score",
        source: "ENISA 2013, severity of personal data breaches",
        limit: None,
        reads: &["data.categories", "data.processing-context", "persons.identifiability", "recipients.reach",
                 "impact.alteration", "impact.outage", "incident.cause", "incident.deliberate"],
        says: |facts| Some(Score::of(facts).band().risk()).filter(|risk| facts.with_others() && *risk > Risk::Low),
    },
    Rule {
        id: "subgroup",
        source: "GDPR recital 75",
        limit: None,
        reads: &["persons.kinds", "data.categories"],
        says: |facts| (facts.at_large() && facts.has_subgroup).then_some(Risk::Low),
    },
];

/// Returns whether the data went to nobody, or only to someone trusted who has deleted or returned them.
fn is_contained(facts: &Facts) -> bool {
    facts.exposed() && !facts.at_large()
}

/// Returns whether data that say something about someone's life may be where they are not under control.
fn is_private_at_large(facts: &Facts) -> bool {
    facts.at_large() && facts.level >= Level::Private
}

/// Returns whether a slip brought plain data on a few persons, none of them vulnerable, to recipients who are known.
fn is_slip_to_few(facts: &Facts) -> bool {
    let is_small = !FEW.is_passed_by(facts.persons) && !facts.vulnerable;
    facts.level == Level::Plain && facts.origin == Origin::Slip && facts.reach <= Reach::Known && is_small
}
