//! Whether a duty applies to a case, and why: by its conclusions and facts, or by what people decided.

use super::duty::{Duty, Trigger, more_is_owed};
use crate::case::{
    Answer, BreachVerdict, Case, Condition, DataCategory, InformDecision, NotifyDecision, OwnRole, Risk,
};
use crate::message::Message;

/// Whether a duty applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applies {
    /// It does.
    Yes,
    /// Nobody has decided; the time runs all the same.
    Undecided,
    /// It does not, and this is why.
    No(WhyNot),
}

/// Why a duty does not apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyNot {
    /// A security event, not a breach.
    NotABreach,
    /// So it was decided.
    Decided,
    /// An exemption is used.
    Exempt,
    /// It rests on the controller, and this organisation is the processor.
    NotController,
}

/// Whether a duty applies, with the reason in a sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// Whether it does.
    pub applies: Applies,
    /// Why; its key begins with `reason-`.
    pub reason: Message,
}

impl Verdict {
    fn new(applies: Applies, reason: &'static str) -> Option<Self> {
        Some(Self { applies, reason: Message::new(reason) })
    }
}

/// Returns whether a duty applies, or none where it does not concern the case at all.
pub fn verdict(duty: &Duty, rows: &[Duty], case: &Case) -> Option<Verdict> {
    match duty.trigger {
        Trigger::Risk => authority(case),
        Trigger::HighRisk => persons(case),
        Trigger::Processor => processor(case),
        Trigger::Phases if more_is_owed(case) => Verdict::new(Applies::Yes, "reason-phases"),
        Trigger::Phases => None,
        Trigger::ProtectedAddress | Trigger::When(_) => {
            decided(duty, rows, case, rows.len()).or_else(|| by_facts(duty.trigger, case))
        }
    }
}

/// Returns what people decided on a duty, or on the one that it is decided with; `depth` ends a circle of rows.
fn decided(duty: &Duty, rows: &[Duty], case: &Case, depth: usize) -> Option<Verdict> {
    if let Some(decision) = case.decision_on(duty.id) {
        let (applies, reason) = match decision.applies {
            Some(Answer::Yes) => (Applies::Yes, "reason-recorded"),
            Some(Answer::No) => (Applies::No(WhyNot::Decided), "reason-recorded-not"),
            Some(Answer::NotKnownYet) | None => (Applies::Undecided, "reason-recorded-open"),
        };
        let reasons = decision.reasons.as_deref().unwrap_or("–");
        return Some(Verdict { applies, reason: Message::new(reason).with("reasons", reasons) });
    }
    let with = duty.decided_with.filter(|_| depth > 0)?;
    let before = rows.iter().rfind(|row| row.id == with)?;
    decided(before, rows, case, depth - 1)
}

fn authority(case: &Case) -> Option<Verdict> {
    if let Some(not) = not_ours(case) {
        return Some(not);
    }
    let made = case.ruling();
    match (made.and_then(|made| made.authority), made.and_then(|made| made.risk)) {
        // A risk carries the duty whatever was decided (art. 33(1)).
        (Some(NotifyDecision::DoNotNotify), Some(Risk::Medium | Risk::High)) => {
            Verdict::new(Applies::Yes, "reason-risk")
        }
        (Some(NotifyDecision::Notify), _) => Verdict::new(Applies::Yes, "reason-assessed"),
        (Some(NotifyDecision::DoNotNotify), _) => {
            Verdict::new(Applies::No(WhyNot::Decided), "reason-assessed")
        }
        (None, _) => Verdict::new(Applies::Undecided, "reason-risk-open"),
    }
}

fn persons(case: &Case) -> Option<Verdict> {
    if let Some(not) = not_ours(case) {
        return Some(not);
    }
    let made = case.ruling();
    match (made.and_then(|made| made.persons), made.and_then(|made| made.risk)) {
        (Some(InformDecision::Exempt), _) => Verdict::new(Applies::No(WhyNot::Exempt), "reason-assessed"),
        // A high risk carries the duty whatever was decided: only an exemption lifts it (art. 34(3)).
        (_, Some(Risk::High)) => Verdict::new(Applies::Yes, "reason-high-risk"),
        (Some(InformDecision::Inform), _) => Verdict::new(Applies::Yes, "reason-assessed"),
        (Some(InformDecision::DoNotInform), _) => {
            Verdict::new(Applies::No(WhyNot::Decided), "reason-assessed")
        }
        (None, _) => Verdict::new(Applies::Undecided, "reason-high-risk-open"),
    }
}

/// Returns that a duty of the controller does not apply, where there is no breach or the organisation is the processor.
fn not_ours(case: &Case) -> Option<Verdict> {
    if case.breach_test.verdict() == BreachVerdict::SecurityEvent {
        return Verdict::new(Applies::No(WhyNot::NotABreach), "reason-not-a-breach");
    }
    match case.role {
        Some(OwnRole::Processor) => Verdict::new(Applies::No(WhyNot::NotController), "reason-not-controller"),
        _ => None,
    }
}

fn processor(case: &Case) -> Option<Verdict> {
    if !matches!(case.role, Some(OwnRole::Processor | OwnRole::Both)) {
        return None;
    }
    match case.breach_test.verdict() {
        BreachVerdict::SecurityEvent => Verdict::new(Applies::No(WhyNot::NotABreach), "reason-not-a-breach"),
        // The processor need not assess the risk first.
        BreachVerdict::Breach | BreachVerdict::Open => Verdict::new(Applies::Yes, "reason-processor"),
    }
}

/// Returns what the facts say where nobody decided; an incident without personal data may carry a duty of a sector.
fn by_facts(trigger: Trigger, case: &Case) -> Option<Verdict> {
    let is_event = case.breach_test.verdict() == BreachVerdict::SecurityEvent;
    let risk = case.ruling().and_then(|made| made.risk);
    let authority = case.ruling().and_then(|made| made.authority);
    match trigger {
        Trigger::ProtectedAddress => protected_address(case),
        Trigger::When(Condition::ToBeDecided) => Verdict::new(Applies::Undecided, "reason-to-be-decided"),
        Trigger::When(_) if is_event => Verdict::new(Applies::No(WhyNot::NotABreach), "reason-not-a-breach"),
        Trigger::When(Condition::EveryBreach) => Verdict::new(Applies::Yes, "reason-every-breach"),
        Trigger::When(Condition::HighRisk) => match risk {
            Some(Risk::High) => Verdict::new(Applies::Yes, "reason-high-risk"),
            Some(Risk::Low | Risk::Medium) => None,
            None => Verdict::new(Applies::Undecided, "reason-high-risk-open"),
        },
        Trigger::When(Condition::Notified) if case.first_notification().is_some() => {
            Verdict::new(Applies::Yes, "reason-notified")
        }
        Trigger::When(Condition::Notified) if authority == Some(NotifyDecision::DoNotNotify) => None,
        Trigger::When(Condition::Notified) => Verdict::new(Applies::Undecided, "reason-notified-open"),
        Trigger::Risk | Trigger::HighRisk | Trigger::Processor | Trigger::Phases => None,
    }
}

/// Returns whether persons with a protected address are concerned.
fn protected_address(case: &Case) -> Option<Verdict> {
    let kinds = &case.data.categories;
    if kinds.contains(&DataCategory::ProtectedAddress) {
        return Verdict::new(Applies::Yes, "reason-protected-address");
    }
    None
}
