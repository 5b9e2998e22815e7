//! A duty besides those of the GDPR may apply, its time is over or the case is closed, and nobody has decided.

use crate::law::clock::Clock;
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// No decision on a duty of a sector or of the organisation's own, past its limit or in a closed case.
pub(crate) const RULE: Rule = Rule {
    id: "duty-undecided",
    group: Group::Documentation,
    severity: Severity::Error,
    source: "GDPR art. 24(1)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let undecided =
        context.clocks.iter().filter(|clock| clock.awaits_decision() && is_pressing(clock, context));
    undecided
        .map(|clock| {
            let message = Message::new(RULE.key("")).with("duty", clock.duty.name());
            RULE.says(clock.anchor.path.as_ref(), message.with("id", clock.duty.id))
        })
        .collect()
}

fn is_pressing(clock: &Clock, context: &Context) -> bool {
    let is_over = clock.deadline().is_some_and(|deadline| deadline.due() < context.now);
    context.case.is_closed() || is_over
}
