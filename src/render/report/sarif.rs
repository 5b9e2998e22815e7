//! SARIF 2.1.0 (OASIS): every rule with its words, and every finding as a result.

use serde_json::{Value, json};

use super::document;
use crate::lint::{RULES, Rule, Severity};
use crate::render::findings::{Findings, Placed};
use crate::render::talk::Talk;

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// Returns the log of one run.
pub(super) fn text(findings: &Findings, talk: &Talk) -> String {
    let results = findings.identified().map(|(placed, fingerprint)| {
        let file = findings.file(placed);
        result(placed, &file, &fingerprint, talk)
    });
    log(&results.collect::<Vec<_>>(), &json!({ "executionSuccessful": true }), talk)
}

/// Returns the log of a run that checked nothing.
pub(super) fn refused(text: &str, talk: &Talk) -> String {
    let notification = json!({ "level": "error", "message": { "text": unlinked(text) } });
    let invocation = json!({ "executionSuccessful": false, "toolExecutionNotifications": [notification] });
    log(&[], &invocation, talk)
}

fn log(results: &[Value], invocation: &Value, talk: &Talk) -> String {
    document(&json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "avvik",
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": RULES.iter().map(|rule| rule_json(rule, talk)).collect::<Vec<_>>(),
            }},
            "language": talk.language().code(),
            "columnKind": "unicodeCodePoints",
            "invocations": [invocation],
            "results": results,
        }],
    }))
}

fn rule_json(rule: &Rule, talk: &Talk) -> Value {
    json!({
        "id": rule.id,
        "shortDescription": { "text": talk.say(&rule.title()) },
        "fullDescription": { "text": talk.say(&rule.why()) },
        "help": { "text": talk.say(&rule.help().with("file", "cases/2026/2026-0007.toml")) },
        "defaultConfiguration": { "level": level(rule.severity) },
        "properties": { "tags": [rule.source] },
    })
}

fn result(placed: &Placed, file: &str, fingerprint: &str, talk: &Talk) -> Value {
    let finding = &placed.finding;
    let mut physical = json!({ "artifactLocation": { "uri": uri(file) } });
    if let Some((line, column)) = placed.at {
        physical["region"] = json!({ "startLine": line, "startColumn": column });
    }
    json!({
        "ruleId": finding.rule,
        "ruleIndex": RULES.iter().position(|rule| rule.id == finding.rule),
        "level": level(finding.severity),
        "message": { "text": unlinked(&talk.say_masked(&finding.message)) },
        "locations": [{ "physicalLocation": physical }],
        // GitHub knows an alert again by the first, and by no other.
        "partialFingerprints": { "primaryLocationLineHash": fingerprint, "avvik/v1": fingerprint },
    })
}

/// Returns a text in which nothing becomes a link, as `[words](place)` does.
fn unlinked(text: &str) -> String {
    text.replace("](", "\\](")
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// Returns a relative path as a URI reference, with everything escaped that may not stand in one (RFC 3986).
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn what_may_not_stand_in_a_uri_is_escaped() {
        assert_eq!(uri("cases/2026/2026-0007.toml"), "cases/2026/2026-0007.toml");
        assert_eq!(uri("a b/ø%:#?.toml"), "a%20b/%C3%B8%25%3A%23%3F.toml");
    }
}
