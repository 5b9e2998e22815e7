//! The authority was given all there is, and the case lacks what its form asks for besides.

use crate::case::Phase;
use crate::law::content::missing;
use crate::law::guidance::AUTHORITY_FORM;
use crate::law::reported::newest_report;
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};

/// A complete or final notification without what the form asks for beyond art. 33(3).
pub(crate) const RULE: Rule = Rule {
    id: "form-incomplete",
    group: Group::Documentation,
    severity: Severity::Warning,
    source: "Datatilsynet; GDPR art. 33(5)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let newest = newest_report(context.case);
    let last = newest.filter(|(_, sent)| matches!(sent.phase, Some(Phase::Complete | Phase::Final)));
    let Some((index, _)) = last else { return Vec::new() };
    let wanting = missing(AUTHORITY_FORM, context.case, context.register);
    RULE.names(format!("notification.{index}"), wanting.iter().map(|content| content.fills))
}
