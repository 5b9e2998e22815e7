//! The breach came through a processor, and it is not written who told what and when.

use crate::case::{Case, Cause, OwnRole, Source, is_blank};
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};

/// A processor’s part in the case without when it told the controller; in a closed case also who it is and when it knew.
pub(crate) const RULE: Rule = Rule {
    id: "processor-notice-missing",
    group: Group::Documentation,
    severity: Severity::Warning,
    source: "GDPR art. 33(2), 33(5)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let case = context.case;
    let is_through = case.reported_through == Some(Source::Processor);
    let is_theirs = is_through || case.incident.cause == Some(Cause::Processor);
    if !is_theirs || case.role == Some(OwnRole::Processor) {
        return Vec::new();
    }
    // Where the 72 hours run from the notice, `awareness-missing` speaks.
    let told =
        (!is_through && case.timeline.processor_told_us.is_none()).then_some("timeline.processor-told-us");
    let rest = at_closing(case).into_iter().filter(|_| case.is_closed()).flatten();
    RULE.names("processor", told.into_iter().chain(rest))
}

fn at_closing(case: &Case) -> [Option<&'static str>; 2] {
    [
        is_blank(case.processor.name.as_deref()).then_some("processor.name"),
        case.timeline.processor_aware.is_none().then_some("timeline.processor-aware"),
    ]
}
