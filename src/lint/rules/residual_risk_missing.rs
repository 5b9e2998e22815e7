//! An exemption rests on later measures, and what remains has not been judged.

use crate::case::{ExemptionGround, InformDecision, MeasureAim, MeasureState, is_blank};
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// Art. 34(3)(b) without the risk that remains, or without a measure that was done against the effects.
pub(crate) const RULE: Rule = Rule {
    id: "residual-risk-missing",
    group: Group::Documentation,
    severity: Severity::Error,
    source: "GDPR art. 34(3)(b)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let case = context.case;
    let rests_on_it = |made: &&crate::case::Assessment| {
        made.persons == Some(InformDecision::Exempt)
            && made.exemption.ground == Some(ExemptionGround::RiskRemoved)
    };
    let Some(made) = case.ruling().filter(rests_on_it) else { return Vec::new() };
    let place = format!("assessment.{}.exemption.residual-risk", case.assessment.len() - 1);
    let is_judged = !is_blank(made.exemption.residual_risk.as_deref());
    let is_removed = case
        .measure
        .iter()
        .any(|measure| measure.aim == Some(MeasureAim::Effects) && measure.state == Some(MeasureState::Done));
    let judged = (!is_judged).then(|| RULE.finding(&place));
    let removed = (!is_removed).then(|| RULE.says("measure", Message::new(RULE.key("-measure"))));
    judged.into_iter().chain(removed).collect()
}
