//! A measure does not say what is done, by whom, by when, or how it went.

use crate::case::{Measure, MeasureState, is_blank};
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};

/// An open measure without owner or day, a done one without its time, a dropped one without its reason.
pub(crate) const RULE: Rule = Rule {
    id: "measure-incomplete",
    group: Group::Documentation,
    severity: Severity::Warning,
    source: "GDPR art. 33(5), 24(1); Normen 2.4",
    finds: Finds::InCase(check),
};

/// A key of a measure, and whether it is wanting.
type Row = (&'static str, fn(&Measure) -> bool);

const ROWS: &[Row] = &[
    ("what", |measure| is_blank(measure.what.as_deref())),
    ("owner", |measure| measure.is_open() && is_blank(measure.owner.as_deref())),
    ("due", |measure| measure.is_open() && measure.due.is_none()),
    ("done", |measure| measure.state == Some(MeasureState::Done) && measure.done.is_none()),
    ("result", |measure| measure.state == Some(MeasureState::Dropped) && is_blank(measure.result.as_deref())),
];

fn check(context: &Context) -> Vec<Finding> {
    let measures = context.case.measure.iter().enumerate();
    measures
        .flat_map(|(index, measure)| {
            let wanting = ROWS.iter().filter(|(_, is_wanting)| is_wanting(measure)).map(|(key, _)| *key);
            RULE.names(format!("measure.{index}"), wanting)
        })
        .collect()
}
