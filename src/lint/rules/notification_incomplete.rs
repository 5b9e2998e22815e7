//! The authority was notified, and the case lacks what a notification must contain.

use crate::case::Phase;
use crate::law::content::{NOTIFICATION, missing};
use crate::law::reported::is_reported;
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};

/// Contents of art. 33(3) that the case cannot say: an error once the notification is said to be complete.
pub(crate) const RULE: Rule = Rule {
    id: "notification-incomplete",
    group: Group::Documentation,
    severity: Severity::Error,
    source: "GDPR art. 33(3)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let case = context.case;
    let told = case.notification.iter().enumerate().rfind(|(_, sent)| {
        sent.at.is_some() && !matches!(sent.phase, Some(Phase::Telephone | Phase::Correction))
    });
    let Some((index, sent)) = told.filter(|_| is_reported(case)) else { return Vec::new() };
    let wanting = missing(NOTIFICATION, case, context.register);
    let mut findings =
        RULE.names(format!("notification.{index}"), wanting.iter().map(|content| content.fills));
    if !matches!(sent.phase, Some(Phase::Complete | Phase::Final)) {
        findings.iter_mut().for_each(|finding| finding.severity = Severity::Warning);
    }
    findings
}
