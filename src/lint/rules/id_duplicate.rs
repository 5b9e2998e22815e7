//! Two files say that they are the same case.

use std::collections::BTreeMap;

use crate::case::CaseId;
use crate::lint::register::{OfCase, Sketch};
use crate::lint::{Finds, Group, Rule, Severity};
use crate::message::Message;

/// The same `id` in more than one case file; found when these files are checked together.
pub(crate) const RULE: Rule = Rule {
    id: "id-duplicate",
    group: Group::Format,
    severity: Severity::Error,
    source: "GDPR art. 33(5)",
    finds: Finds::InRegister(check),
};

fn check(sketches: &[Sketch]) -> Vec<OfCase> {
    let mut first: BTreeMap<CaseId, CaseId> = BTreeMap::new();
    let mut found = Vec::new();
    for sketch in sketches {
        let Some(says) = sketch.says else { continue };
        // The file that is named for the case has the better right to its number.
        let owner = first.entry(says).or_insert(sketch.file);
        if *owner != sketch.file {
            let (other, is) = if sketch.file == says { (sketch.file, *owner) } else { (*owner, sketch.file) };
            *owner = other;
            let message = Message::new(RULE.key("")).with("id", says.to_string());
            let file = other.path().display().to_string();
            found.push(OfCase { case: is, finding: RULE.says("id", message.with("file", file)) });
        }
    }
    found
}
