//! The routing names a role that cannot be reached.

use crate::case::{Register, is_blank};
use crate::lint::{Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// A role in `routing` whose row in `[roles]` has no contact point.
pub(crate) const RULE: Rule = Rule {
    id: "role-without-contact",
    group: Group::Documentation,
    severity: Severity::Warning,
    source: "GDPR art. 24(1), 33(3)(b)",
    finds: Finds::InSettings(check),
};

fn check(register: &Register) -> Vec<Finding> {
    let named = |key: &str| register.routing.roles().any(|(_, role)| role == key);
    let silent = register.roles.iter().filter(|(_, role)| is_blank(role.contact.as_deref()));
    silent
        .filter(|(key, _)| named(key))
        .map(|(key, _)| {
            RULE.says(format!("roles.{key}"), Message::new(RULE.key("")).with("role", key.as_str()))
        })
        .collect()
}
