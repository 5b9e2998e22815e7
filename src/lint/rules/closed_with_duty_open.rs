//! A case is closed while something is still owed.

use crate::case::Risk;
use crate::law::clock::{Decided, Standing};
use crate::law::duty::INFORM_PERSONS;
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// A closed case with a duty that applies and is not met.
pub(crate) const RULE: Rule = Rule {
    id: "closed-with-duty-open",
    group: Group::Consistency,
    severity: Severity::Error,
    source: "GDPR art. 33(1), 33(4), 34(1)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let case = context.case;
    if !case.is_closed() {
        return Vec::new();
    }
    let is_high = case.ruling().is_some_and(|made| made.risk == Some(Risk::High));
    let open = context.clocks.iter().filter(|clock| {
        matches!(clock.standing, Standing::Running(Decided::Yes, _) | Standing::NoAnchor(Decided::Yes))
    });
    // At a high risk `persons-not-informed` speaks.
    open.filter(|clock| !(is_high && clock.duty.id == INFORM_PERSONS))
        .map(|clock| RULE.says("closing", Message::new(RULE.key("")).with("duty", clock.duty.name())))
        .collect()
}
