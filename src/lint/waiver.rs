//! Which waivers count, and what is wrong with the others.

use super::rules::{waiver_expired, waiver_invalid};
use super::{Finding, Group, Rule, nearest, rule};
use crate::case::{CaseId, Day, Register, Waiver, Waivers};
use crate::message::Message;

/// How many days a waiver may count. The number is this program's own.
pub const LONGEST: i64 = 90;

/// What stands for the case in a waiver of findings that are about no case.
const REGISTER: &str = "register";

/// What a waiver is held against.
#[derive(Debug)]
pub struct WaiverContext<'a> {
    /// Every case of the register, in order.
    pub cases: &'a [CaseId],
    /// The register's settings.
    pub register: &'a Register,
    /// The day of checking.
    pub today: Day,
}

/// Waivers that were looked at.
#[derive(Debug, Default)]
pub struct Judged<'a> {
    /// Those that count.
    pub valid: Vec<&'a Waiver>,
    /// What is wrong with the others; the places are keys of `waivers.toml`.
    pub findings: Vec<Finding>,
}

/// Returns which waivers count, and what is wrong with the others.
pub fn judge<'a>(waivers: &'a Waivers, context: &WaiverContext) -> Judged<'a> {
    let mut judged = Judged::default();
    for (index, waiver) in waivers.waiver.iter().enumerate() {
        let place = |key: &str| format!("waiver.{index}.{key}");
        let faults = faults(waiver, context);
        match waiver.expires {
            _ if !faults.is_empty() => judged.findings.extend(faults.into_iter().map(|(key, cause)| {
                let message = about(waiver, waiver_invalid::RULE.key("")).with("cause", cause);
                waiver_invalid::RULE.says(place(key), message)
            })),
            Some(day) if day < context.today => {
                let message = about(waiver, waiver_expired::RULE.key("")).with("day", day);
                judged.findings.push(waiver_expired::RULE.says(place("expires"), message));
            }
            _ => judged.valid.push(waiver),
        }
    }
    judged
}

/// Returns the finding of a file of waivers that cannot be read: none of them counts.
pub fn unreadable_waivers(cause: Message) -> Finding {
    waiver_invalid::RULE.says("", Message::new(waiver_invalid::RULE.key("-file")).with("cause", cause))
}

/// Returns whether a waiver excuses a rule's findings on a case, or those on none.
pub fn is_waived(valid: &[&Waiver], rule: &str, case: &str) -> bool {
    let case = if case.is_empty() { REGISTER } else { case };
    valid.iter().any(|waiver| waiver.rule.as_deref() == Some(rule) && waiver.case.as_deref() == Some(case))
}

fn about(waiver: &Waiver, key: String) -> Message {
    let named = |text: &Option<String>| text.clone().unwrap_or_else(|| "–".to_owned());
    Message::new(key).with("rule", named(&waiver.rule)).with("case", named(&waiver.case))
}

/// Returns everything that keeps a waiver from counting: a key and what is wrong with it.
fn faults(waiver: &Waiver, context: &WaiverContext) -> Vec<(&'static str, Message)> {
    let fault = |code: &str| Message::new(format!("waiver-fault-{code}"));
    let is_blank = |text: &Option<String>| text.as_deref().is_none_or(|text| text.trim().is_empty());
    let mut faults = Vec::new();
    match waiver.rule.as_deref() {
        None => faults.push(("rule", fault("rule-missing"))),
        Some(id) if rule(id).is_none() => {
            faults.push(("rule", fault("rule-unknown").with("nearest", nearest(id))));
        }
        Some(_) => {}
    }
    // What the history tells may be about a case that is gone.
    let reads_history = |rule: &Rule| matches!(rule.group, Group::Trail | Group::Privacy);
    let may_be_gone = waiver.rule.as_deref().and_then(rule).is_some_and(reads_history);
    match waiver.case.as_deref().map(str::parse::<CaseId>) {
        None => faults.push(("case", fault("case-missing"))),
        Some(_) if waiver.case.as_deref() == Some(REGISTER) => {}
        Some(Ok(id)) if may_be_gone || context.cases.binary_search(&id).is_ok() => {}
        Some(_) => faults.push(("case", fault("case-unknown"))),
    }
    if is_blank(&waiver.reason) {
        faults.push(("reason", fault("reason-missing")));
    }
    match waiver.approver.as_deref() {
        _ if is_blank(&waiver.approver) => faults.push(("approver", fault("approver-missing"))),
        Some(role) if !context.register.knows_role(role) => {
            faults.push(("approver", fault("approver-unknown")));
        }
        _ => {}
    }
    match (waiver.added, waiver.expires) {
        (None, _) => faults.push(("added", fault("added-missing"))),
        (Some(added), _) if added > context.today => faults.push(("added", fault("added-in-future"))),
        (Some(added), Some(expires)) if expires < added => faults.push(("expires", fault("ends-before"))),
        (Some(added), Some(expires)) if added.plus_days(LONGEST).is_none_or(|last| expires > last) => {
            faults.push(("expires", fault("too-long").with("days", LONGEST.to_string())));
        }
        _ => {}
    }
    if waiver.expires.is_none() {
        faults.push(("expires", fault("expires-missing")));
    }
    faults
}
