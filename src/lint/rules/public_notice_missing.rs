//! The persons are exempted because of the effort, and nothing has been made public in its place.

use crate::case::{ExemptionGround, InformDecision, Reaching};
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};

/// Art. 34(3)(c) without a public communication that was sent.
pub(crate) const RULE: Rule = Rule {
    id: "public-notice-missing",
    group: Group::Documentation,
    severity: Severity::Error,
    source: "GDPR art. 34(3)(c)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let case = context.case;
    let is_exempt = case.ruling().is_some_and(|made| {
        made.persons == Some(InformDecision::Exempt)
            && made.exemption.ground == Some(ExemptionGround::Disproportionate)
    });
    let is_public =
        case.communication.iter().any(|sent| sent.at.is_some() && sent.reaching == Some(Reaching::Public));
    if is_exempt && !is_public { vec![RULE.finding("communication")] } else { Vec::new() }
}
