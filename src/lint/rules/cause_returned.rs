//! The same has happened again after a measure was done against its cause.

use std::collections::BTreeMap;

use crate::case::{CaseId, Cause, Moment, Scenario};
use crate::lint::register::{OfCase, Sketch};
use crate::lint::{Finds, Group, Rule, Severity};
use crate::message::Message;

/// A case of the same cause and scenario as an earlier one whose measure against the cause was done before, and no word on it
/// in `incident.related`; found when both are checked together.
pub(crate) const RULE: Rule = Rule {
    id: "cause-returned",
    group: Group::Consistency,
    severity: Severity::Warning,
    source: "GDPR art. 24(1), 32(1)(d)",
    finds: Finds::InRegister(check),
};

fn check(sketches: &[Sketch]) -> Vec<OfCase> {
    let mut mended: BTreeMap<(Cause, Scenario), Vec<(Moment, CaseId)>> = BTreeMap::new();
    for sketch in sketches {
        let Some((cause, at)) = sketch.cause.zip(sketch.mended) else { continue };
        for scenario in &sketch.scenarios {
            mended.entry((cause, *scenario)).or_default().push((at, sketch.file));
        }
    }
    let again = |sketch: &Sketch| {
        let (cause, began) = sketch.cause.zip(sketch.began)?;
        let before = sketch.scenarios.iter().filter_map(|scenario| mended.get(&(cause, *scenario)));
        let before: Vec<_> =
            before.flatten().filter(|(at, file)| *at < began && *file != sketch.file).collect();
        let is_seen = before.iter().any(|(_, file)| sketch.related.contains(file));
        let (_, last) = before.into_iter().max().filter(|_| !is_seen)?;
        let message = Message::new(RULE.key("")).with("case", last.to_string());
        Some(OfCase { case: sketch.file, finding: RULE.says("incident.scenarios", message) })
    };
    sketches.iter().filter_map(again).collect()
}
