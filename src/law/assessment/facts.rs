//! What the rules read of a case, as values whose order means *worse*; what is unknown has its worst value.
//!
//! A fact that another answer makes idle is not unknown: nobody asks how long data were away when only their
//! confidentiality was breached. Someone who answers it all the same is heard.

use super::weight::{self, Context, Level};
use crate::case::{
    Alteration, Answer, BreachKind, BreachVerdict, Case, Cause, Code, DataCategory, Disclosure, Felt,
    Identifiability, Misuse, Outage, PersonKind, Protection, Reach, When,
};
use crate::message::Message;

/// Where a breach came from, the worst last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// Someone's slip.
    Slip,
    /// A fault in technology, or somewhere else without intent.
    Fault,
    /// An attacker, a thief, staff who misused their access, or anyone on purpose.
    Hostile,
}

/// What the rules read of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Whether it is a breach, or may be one.
    pub is_breach: bool,
    /// What the persons felt of the breach itself.
    pub felt: Felt,
    /// Whether the data were misused.
    pub misuse: Misuse,
    /// How long the data were away.
    pub outage: Outage,
    /// How the data were altered, if they were.
    pub alteration: Option<Alteration>,
    /// Whether disclosure is anything but ruled out.
    pub disclosed: bool,
    /// Whether the data can be read by whoever has them.
    pub readable: bool,
    /// Who has them.
    pub reach: Reach,
    /// Whether nobody has them, or whoever had them confirmed that they are deleted or returned.
    pub contained: bool,
    /// How private the data are.
    pub level: Level,
    /// Their processing context in the ENISA method.
    pub context: Context,
    /// How easily the persons are identified.
    pub identifiability: Identifiability,
    /// Where the breach came from.
    pub origin: Origin,
    /// The most persons it can be.
    pub persons: u64,
    /// Whether someone in a vulnerable position is, or may be, among them.
    pub vulnerable: bool,
    /// Whether a group among them is to be judged on its own.
    pub has_subgroup: bool,
}

/// Persons whom a breach may hit harder than others (GDPR recital 75); police and defence for their safety.
const VULNERABLE: &[PersonKind] = &[
    PersonKind::Children,
    PersonKind::Pupils,
    PersonKind::Patients,
    PersonKind::Elderly,
    PersonKind::Security,
    PersonKind::Vulnerable,
];

impl Facts {
    /// Returns the facts of a case.
    pub fn of(case: &Case) -> Self {
        let kinds = &case.persons.kinds;
        let origin = origin(case);
        let reach = reach(case, origin);
        let mut facts = Self {
            is_breach: case.breach_test.verdict() != BreachVerdict::SecurityEvent,
            felt: known(case.impact.felt).unwrap_or(Felt::Serious),
            misuse: known(case.impact.misuse).unwrap_or(Misuse::Confirmed),
            outage: known(case.impact.outage).unwrap_or(Outage::Permanent),
            alteration: case.impact.alteration.or(Some(Alteration::Irreversible)),
            disclosed: asks_disclosure(case) && case.impact.disclosure != Some(Disclosure::RuledOut),
            readable: case.data.protection != Some(Protection::Intact),
            reach,
            contained: reach == Reach::Nobody || is_deletion_confirmed(case),
            level: weight::level(&case.data),
            context: weight::context(&case.data),
            identifiability: identifiability(case),
            origin,
            persons: case.persons.count.and_then(|count| count.most()).unwrap_or(u64::MAX),
            vulnerable: kinds.is_empty()
                || kinds.iter().any(|kind| VULNERABLE.contains(kind) || *kind == PersonKind::NotKnownYet),
            has_subgroup: !subgroups(case).is_empty(),
        };
        if !asks_outage(case) {
            facts.outage = Outage::None;
        }
        if !asks_alteration(case) {
            facts.alteration = None;
        }
        if !facts.asks_misuse(case) {
            facts.misuse = Misuse::None;
        }
        facts
    }

    /// Returns whether someone may have data that can be read.
    pub fn exposed(&self) -> bool {
        self.disclosed && self.readable
    }

    /// Returns whether such data may be with someone who is not trusted.
    pub fn with_others(&self) -> bool {
        self.exposed() && self.reach > Reach::Trusted
    }

    /// Returns whether such data may be anywhere but with a trusted recipient who has deleted or returned them.
    pub fn at_large(&self) -> bool {
        self.exposed() && !(self.reach <= Reach::Trusted && self.contained)
    }

    /// Returns whether it matters if the data were misused, or someone said so.
    pub(super) fn asks_misuse(&self, case: &Case) -> bool {
        self.with_others() || case.impact.misuse.is_some()
    }

    /// Returns whether a fact is worse than it was; of kinds of data and persons only what they amount to.
    pub fn is_worse_than(&self, before: &Self) -> bool {
        self.ranks().iter().zip(before.ranks()).any(|(now, then)| *now > then)
    }

    /// Returns how bad each fact is, as numbers that grow with it.
    fn ranks(&self) -> [u64; 15] {
        [
            u64::from(self.is_breach),
            self.felt as u64,
            self.misuse as u64,
            self.outage as u64,
            self.alteration.map_or(0, |alteration| 1 + alteration as u64),
            u64::from(self.disclosed),
            u64::from(self.readable),
            self.reach as u64,
            u64::from(!self.contained),
            self.level as u64,
            u64::from(self.context.points),
            self.identifiability as u64,
            self.origin as u64,
            self.persons,
            u64::from(self.vulnerable),
        ]
    }
}

/// Returns whether a word from the file says something; a word for "unknown" does not.
pub(super) fn is_known(word: &str) -> bool {
    !matches!(word, "" | "not-known-yet" | "cannot-be-determined")
}

/// Returns the code unless it stands for "unknown".
fn known<C: Code>(value: Option<C>) -> Option<C> {
    value.filter(|code| is_known(code.code()))
}

/// Returns whether a breach may be of this kind: it is said to be, or nobody has said of which kind it is.
fn may_be(case: &Case, kind: BreachKind) -> bool {
    case.incident.kinds.is_empty() || case.incident.kinds.contains(&kind)
}

/// Returns whether it matters if data reached someone, or someone said that they did.
pub(super) fn asks_disclosure(case: &Case) -> bool {
    may_be(case, BreachKind::Confidentiality)
        // Whoever locked or destroyed data may have taken them too.
        || origin(case) == Origin::Hostile
        || case.impact.disclosure.is_some()
        || case.recipients.reach.is_some_and(|reach| reach != Reach::Nobody)
}

/// Returns whether it matters how long data were away, or someone said so.
pub(super) fn asks_outage(case: &Case) -> bool {
    may_be(case, BreachKind::Availability) || case.impact.outage.is_some()
}

/// Returns whether it matters how data were altered, or someone said so.
pub(super) fn asks_alteration(case: &Case) -> bool {
    may_be(case, BreachKind::Integrity) || case.impact.alteration.is_some()
}

fn is_deletion_confirmed(case: &Case) -> bool {
    case.recipients.deletion_confirmed.is_some_and(|when| !matches!(when, When::Unknown(_)))
}

/// Returns how easily persons are identified; a national identity number does it with moderate effort, and with a name at once.
fn identifiability(case: &Case) -> Identifiability {
    let has = |category| case.data.categories.contains(&category);
    let said = case.persons.identifiability.unwrap_or(Identifiability::Direct);
    match (has(DataCategory::NationalId), has(DataCategory::Basic)) {
        (true, true) => Identifiability::Direct,
        (true, false) => said.max(Identifiability::Significant),
        _ => said,
    }
}

/// Returns who has the data; nobody is trusted who took or misused them on purpose.
fn reach(case: &Case, origin: Origin) -> Reach {
    let is_misused = case.impact.misuse.is_some_and(|misuse| misuse != Misuse::None);
    match known(case.recipients.reach).unwrap_or(Reach::Public) {
        Reach::Trusted if origin == Origin::Hostile || is_misused => Reach::Known,
        reach => reach,
    }
}

fn origin(case: &Case) -> Origin {
    match (case.incident.cause, case.incident.deliberate) {
        (_, Some(Answer::Yes)) => Origin::Hostile,
        (Some(Cause::HumanError), None | Some(Answer::No)) => Origin::Slip,
        (Some(Cause::TechnicalFault), None | Some(Answer::No)) => Origin::Fault,
        (Some(Cause::Processor | Cause::Unknown), Some(Answer::No)) => Origin::Fault,
        _ => Origin::Hostile,
    }
}

/// Returns the names of the groups that are to be judged on their own: the vulnerable among others, and those whose
/// address is protected.
pub fn subgroups(case: &Case) -> Vec<Message> {
    let kinds = &case.persons.kinds;
    let among_others = kinds.iter().filter(|kind| kinds.len() > 1 && VULNERABLE.contains(kind));
    let protected =
        [DataCategory::ProtectedAddress].into_iter().filter(|kind| case.data.categories.contains(kind));
    among_others.map(|kind| kind.label()).chain(protected.map(Code::label)).collect()
}
