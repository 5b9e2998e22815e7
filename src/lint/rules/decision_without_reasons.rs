//! A decision stands in the newest assessment, and its reasons do not.

use crate::case::{
    Answer, Assessment, BreachVerdict, ExemptionGround, InformDecision, NotifyDecision, is_blank,
};
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};

/// A decision that the controller must be able to give reasons for, without them.
pub(crate) const RULE: Rule = Rule {
    id: "decision-without-reasons",
    group: Group::Documentation,
    severity: Severity::Error,
    source: "GDPR art. 33(5), 5(2); EDPB Guidelines 9/2022",
    finds: Finds::InCase(check),
};

/// A decision, the key where its reasons belong, and whether they are wanting.
type Row = (&'static str, fn(&Assessment) -> bool);

const ROWS: &[Row] = &[
    ("reasons", |made| made.risk.is_some() && is_blank(made.reasons.as_deref())),
    ("authority-reasons", |made| {
        made.authority == Some(NotifyDecision::DoNotNotify) && is_blank(made.authority_reasons.as_deref())
    }),
    ("persons-reasons", |made| {
        made.persons == Some(InformDecision::DoNotInform) && is_blank(made.persons_reasons.as_deref())
    }),
    ("exemption.ground", |made| {
        made.persons == Some(InformDecision::Exempt) && made.exemption.ground.is_none()
    }),
    ("exemption.reasons", |made| {
        made.persons == Some(InformDecision::Exempt) && is_blank(made.exemption.reasons.as_deref())
    }),
    ("exemption.public-communication", |made| {
        made.persons == Some(InformDecision::Exempt)
            && made.exemption.ground == Some(ExemptionGround::Disproportionate)
            && is_blank(made.exemption.public_communication.as_deref())
    }),
];

fn check(context: &Context) -> Vec<Finding> {
    let case = context.case;
    let mut findings = Vec::new();
    if case.breach_test.verdict() == BreachVerdict::SecurityEvent
        && is_blank(case.breach_test.reasons.as_deref())
    {
        findings.push(RULE.finding("breach-test.reasons"));
    }
    if let Some(made) = case.ruling() {
        let newest = case.assessment.len() - 1;
        let wanting = ROWS.iter().filter(|(_, is_wanting)| is_wanting(made));
        findings.extend(wanting.map(|(key, _)| RULE.finding(format!("assessment.{newest}.{key}"))));
    }
    let on_duties = case.duty.iter().enumerate();
    let wanting =
        on_duties.filter(|(_, made)| made.applies == Some(Answer::No) && is_blank(made.reasons.as_deref()));
    findings.extend(wanting.map(|(index, _)| RULE.finding(format!("duty.{index}.reasons"))));
    for finding in &mut findings {
        finding.message = finding.message.clone().with("key", finding.place.as_str());
    }
    findings
}
