//! Special categories of data, no risk, and not a word on it.

use crate::case::{BreachVerdict, Risk, is_blank};
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};

/// A low risk with data of art. 9 or 10, and nothing in the factor on the nature of the data.
pub(crate) const RULE: Rule = Rule {
    id: "special-categories-low-risk",
    group: Group::Consistency,
    severity: Severity::Warning,
    source: "GDPR art. 9, 10, 33(1); EDPB Guidelines 9/2022",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let case = context.case;
    let is_breach = case.breach_test.verdict() != BreachVerdict::SecurityEvent;
    let is_special = case.data.categories.iter().any(|kind| kind.is_special());
    let Some(made) = case.ruling().filter(|made| made.risk == Some(Risk::Low)) else { return Vec::new() };
    if !is_breach || !is_special || !is_blank(made.factors.nature_of_data.as_deref()) {
        return Vec::new();
    }
    vec![RULE.finding(format!("assessment.{}.factors.nature-of-data", case.assessment.len() - 1))]
}
