//! A case is closed while one of the seven first considerations is not answered.

use crate::case::StepState;
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};

/// A closed case in which one of the seven things to consider at once has no answer, or is still to do.
pub(crate) const RULE: Rule = Rule {
    id: "first-steps-unanswered",
    group: Group::Documentation,
    severity: Severity::Warning,
    source: "GDPR art. 33(5); Datatilsynet",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let steps = &context.case.first_considerations;
    let all = [
        ("map-events", &steps.map_events),
        ("limit-damage", &steps.limit_damage),
        ("switch-off", &steps.switch_off),
        ("stop-access", &steps.stop_access),
        ("restore-data", &steps.restore_data),
        ("report-crime", &steps.report_crime),
        ("secure-evidence", &steps.secure_evidence),
    ];
    let is_open = |state| matches!(state, None | Some(StepState::ToDo));
    let open = all.into_iter().filter(|(_, step)| is_open(step.state)).map(|(key, _)| key);
    if context.case.is_closed() { RULE.names("first-considerations", open) } else { Vec::new() }
}
