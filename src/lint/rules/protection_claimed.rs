//! An exemption rests on protection that the case does not have.

use crate::case::{Code, ExemptionGround, InformDecision, Protection};
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// Art. 34(3)(a) is claimed, and `data.protection` is anything but intact.
pub(crate) const RULE: Rule = Rule {
    id: "protection-claimed",
    group: Group::Consistency,
    severity: Severity::Error,
    source: "GDPR art. 34(3)(a)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let case = context.case;
    let is_claimed = case.ruling().is_some_and(|made| {
        made.persons == Some(InformDecision::Exempt)
            && made.exemption.ground == Some(ExemptionGround::Protected)
    });
    if !is_claimed || case.data.protection == Some(Protection::Intact) {
        return Vec::new();
    }
    let is = case.data.protection.map_or_else(|| Message::new("lint-unanswered"), |code| code.label());
    let place = format!("assessment.{}.exemption.ground", case.assessment.len() - 1);
    vec![RULE.says(place, Message::new(RULE.key("")).with("is", is))]
}
