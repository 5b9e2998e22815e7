//! The routing names a role that the register does not have.

use crate::case::Register;
use crate::lint::{Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// A role in `routing` that stands in no `[roles]`.
pub(crate) const RULE: Rule = Rule {
    id: "role-unknown",
    group: Group::Consistency,
    severity: Severity::Error,
    source: "GDPR art. 24(1)",
    finds: Finds::InSettings(check),
};

fn check(register: &Register) -> Vec<Finding> {
    let unknown = register.routing.roles().filter(|(_, role)| !register.roles.contains_key(*role));
    unknown.map(|(place, role)| RULE.says(place, Message::new(RULE.key("")).with("role", role))).collect()
}
