//! A decision or a telling names a duty that the register does not know, so that it counts for none.

use crate::law::own::known;
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// A name that is no duty of the GDPR, of the register's profiles or of its own rows.
pub(crate) const RULE: Rule = Rule {
    id: "duty-unknown",
    group: Group::Format,
    severity: Severity::Warning,
    source: "GDPR art. 33(5)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let decided = context.case.duty.iter().enumerate();
    let decided = decided.map(|(index, made)| (format!("duty.{index}.id"), made.id.as_deref()));
    let told = context.case.told.iter().enumerate();
    let told = told.map(|(index, told)| (format!("told.{index}.duty"), told.duty.as_deref()));
    let named = decided.chain(told).filter_map(|(place, duty)| Some((place, duty?)));
    named
        .filter(|(_, duty)| known(context.register, duty).is_none())
        .map(|(place, duty)| RULE.says(place, Message::new(RULE.key("")).with("duty", duty)))
        .collect()
}
