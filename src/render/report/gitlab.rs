//! GitLab's code quality report: a JSON list of findings.

use serde_json::{Value, json};

use super::{document, explained};
use crate::case::sha256;
use crate::lint::Severity;
use crate::render::findings::Findings;
use crate::render::talk::Talk;

/// Returns the list.
pub(super) fn text(findings: &Findings, talk: &Talk) -> String {
    let issues = findings.identified().map(|(placed, fingerprint)| {
        let severity = match placed.finding.severity {
            Severity::Error => "critical",
            Severity::Warning => "minor",
            Severity::Info => "info",
        };
        json!({
            "description": explained(placed, talk),
            "check_name": placed.finding.rule,
            "fingerprint": fingerprint,
            "severity": severity,
            // A line has to be named, so the first stands for the whole file.
            "location": { "path": findings.file(placed), "lines": { "begin": placed.at.map_or(1, |(line, _)| line) } },
        })
    });
    document(&Value::Array(issues.collect()))
}

/// Returns a list with the one finding that nothing was checked, at the settings, as a place has to be named.
pub(super) fn refused(text: &str) -> String {
    document(&json!([{
        "description": text,
        "check_name": "avvik lint",
        "fingerprint": sha256(text.as_bytes()),
        "severity": "blocker",
        "location": { "path": "avvik.toml", "lines": { "begin": 1 } },
    }]))
}
