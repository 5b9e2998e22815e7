//! The data protection officer approved a conclusion that is the controller's own.

use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};

/// The approval of an assessment names the role that only advises.
pub(crate) const RULE: Rule = Rule {
    id: "approved-by-dpo",
    group: Group::Documentation,
    severity: Severity::Error,
    source: "GDPR art. 38(6)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let made = context.case.assessment.iter().enumerate();
    made.filter_map(|(index, assessment)| {
        let by = assessment.approval.as_ref()?.by.as_deref()?;
        context.register.is_dpo(by).then(|| RULE.finding(format!("assessment.{index}.approval.by")))
    })
    .collect()
}
