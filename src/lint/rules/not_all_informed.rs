//! Fewer persons were informed than are concerned, and it is not said why.

use crate::case::{Case, Count, InformDecision, PersonKind, Reaching, is_blank};
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// A closed case in which the communications reached fewer than the persons concerned, without `not-all-because`.
pub(crate) const RULE: Rule = Rule {
    id: "not-all-informed",
    group: Group::Documentation,
    severity: Severity::Warning,
    source: "GDPR art. 34(1), 33(5)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let case = context.case;
    let is_due = context.is_closed_breach()
        && case.ruling().is_some_and(|made| made.persons == Some(InformDecision::Inform))
        && case.communication.iter().all(|sent| is_blank(sent.not_all_because.as_deref()))
        && !is_informed_through_others(case);
    let (Some(concerned), Some(informed)) = (case.persons.count.and_then(least), informed(case)) else {
        return Vec::new();
    };
    if !is_due || informed >= concerned {
        return Vec::new();
    }
    let message = Message::new(RULE.key("")).with("informed", informed.to_string());
    vec![RULE.says("communication", message.with("concerned", concerned.to_string()))]
}

/// Returns whether there are children among them, whose parents get the letter.
fn is_informed_through_others(case: &Case) -> bool {
    case.persons.kinds.iter().any(|kind| matches!(kind, PersonKind::Children | PersonKind::Pupils))
}

/// Returns the most persons that were informed one by one; nothing where a number is unknown or none was sent so.
fn informed(case: &Case) -> Option<u64> {
    let mut each =
        case.communication.iter().filter(|sent| sent.reaching == Some(Reaching::Individual)).peekable();
    each.peek()?;
    each.map(|sent| sent.count?.most()).sum()
}

/// Returns the fewest that a count can mean; an approximate one may be a tenth too high.
fn least(count: Count) -> Option<u64> {
    match count {
        Count::Exact(number) | Count::Range { from: number, .. } => Some(number),
        Count::About(number) => Some(number - number / 10),
        Count::Unknown(_) => None,
    }
}
