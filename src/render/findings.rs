//! The findings of the check, each with its place, the line it is about and what to do.

use std::collections::HashMap;
use std::path::Path;

use serde_json::{Value, json};

use super::excerpt::excerpt;
use super::plain::plain;
use super::talk::Talk;
use super::view::{Style, View, painted};
use crate::case::CaseId;
use crate::lint::personal::masked;
use crate::lint::{Finding, Severity, rule};
use crate::message::Message;

/// A finding and where it stands in the register.
#[derive(Debug)]
pub struct Placed {
    /// The case's number; empty where the finding is about no case.
    pub case: String,
    /// The file, from the register's folder.
    pub file: String,
    /// The line and the column, counted from 1; none where the file as a whole is meant.
    pub at: Option<(usize, usize)>,
    /// The text of the line, where it may be shown.
    pub line: Option<String>,
    /// Whether it stood there before the change that is checked, so that it makes no check fail.
    pub stood: bool,
    /// The finding.
    pub finding: Finding,
}

/// The findings of a check.
#[derive(Debug)]
pub struct Findings<'a> {
    /// The findings.
    pub findings: &'a [Placed],
    /// The cases that were checked.
    pub checked: &'a [CaseId],
    /// How many findings a waiver excuses; they are not among the findings.
    pub waived: usize,
    /// The least grave findings that make the check fail.
    pub denied: Severity,
    /// The register's folder, from the root of its repository.
    pub prefix: &'a Path,
    /// Whether the history was checked, as far as that was asked for.
    pub has_history: bool,
}

/// Returns how many findings are as grave as this.
pub fn count(findings: &[Placed], severity: Severity) -> usize {
    findings.iter().filter(|placed| placed.finding.severity == severity).count()
}

impl Findings<'_> {
    /// Returns how many findings are as grave as this.
    pub fn count(&self, severity: Severity) -> usize {
        count(self.findings, severity)
    }

    /// Returns whether a finding makes the check fail.
    pub fn is_denied(&self, placed: &Placed) -> bool {
        placed.finding.severity <= self.denied && !placed.stood
    }

    /// Returns whether the check fails.
    pub fn fails(&self) -> bool {
        self.findings.iter().any(|placed| self.is_denied(placed))
    }

    /// Returns the findings with their fingerprints; the second of two that are alike in all but their lines gets its
    /// number, so that no two are the same.
    pub(super) fn identified(&self) -> impl Iterator<Item = (&Placed, String)> {
        identified(self.findings)
    }

    /// Returns the line that sums up.
    pub(super) fn summary(&self, talk: &Talk) -> String {
        let summary = Message::new("lint-summary")
            .with("cases", self.checked.len())
            .with("errors", self.count(Severity::Error))
            .with("warnings", self.count(Severity::Warning));
        let summary = match self.waived {
            0 => summary,
            waived => Message::new("lint-summary-waived").with("summary", summary).with("waived", waived),
        };
        let summary = match self.findings.iter().filter(|placed| placed.stood).count() {
            0 => summary,
            stood => Message::new("lint-summary-stood").with("summary", summary).with("stood", stood),
        };
        match self.has_history {
            true => talk.say(&summary),
            false => talk.say(&Message::new("lint-summary-without-history").with("summary", summary)),
        }
    }
}

impl Placed {
    /// Returns a finding with its place, without the line that stands there.
    pub fn new(case: String, file: String, at: Option<(usize, usize)>, finding: Finding) -> Self {
        Self { case, file, at, line: None, stood: false, finding }
    }

    /// Returns the case, or the file where the finding is about none.
    pub(super) fn scope(&self) -> &str {
        if self.case.is_empty() { &self.file } else { &self.case }
    }

    /// Returns the SHA-256 by which the finding is known again.
    pub fn fingerprint(&self) -> String {
        self.finding.fingerprint(self.scope())
    }

    /// Returns what to do about the finding.
    pub(super) fn help(&self) -> Option<Message> {
        let of_rule = || rule(self.finding.rule).map(|rule| rule.help().with("file", self.file.as_str()));
        self.finding.help.clone().or_else(of_rule)
    }
}

fn identified(findings: &[Placed]) -> impl Iterator<Item = (&Placed, String)> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    findings.iter().map(move |placed| {
        let fingerprint = placed.fingerprint();
        let count = seen.entry(fingerprint.clone()).or_default();
        *count += 1;
        let number = *count;
        (placed, if number == 1 { fingerprint } else { format!("{fingerprint}-{number}") })
    })
}

impl View for Findings<'_> {
    const SCHEMA: &'static str = "avvik.lint/1";

    fn text(&self, talk: &Talk, style: Style) -> String {
        listed(self.findings, talk, style) + &self.summary(talk) + "\n"
    }

    fn json(&self, talk: &Talk) -> Value {
        json!({
            "cases": self.checked.len(),
            "errors": self.count(Severity::Error),
            "warnings": self.count(Severity::Warning),
            "waived": self.waived,
            "history": self.has_history,
            "findings": list_json(self.findings, talk),
        })
    }
}

/// Returns the findings in words, each with its place, the line it is about and what to do.
pub(super) fn listed(findings: &[Placed], talk: &Talk, style: Style) -> String {
    let mut text = String::new();
    for placed in findings {
        let finding = &placed.finding;
        let place = match placed.at {
            Some((line, column)) => format!("{}:{line}:{column}", plain(&placed.file)),
            None => plain(&placed.file),
        };
        let label = format!("{}[{}]", finding.severity.code(), finding.rule);
        let label = painted(&label, colour(finding.severity), style);
        text.push_str(&format!("{place}: {label}: {}\n", talk.say_masked(&finding.message)));
        if let (Some(at), Some(line)) = (placed.at, &placed.line) {
            text.push_str(&excerpt(line, at, colour(finding.severity), style));
        }
        if let Some(help) = placed.help() {
            text.push_str(&format!("  {}\n", talk.say_masked(&Message::new("lint-help").with("help", help))));
        }
    }
    text
}

/// Returns the findings for machines.
pub(super) fn list_json(findings: &[Placed], talk: &Talk) -> Vec<Value> {
    identified(findings).map(|(placed, fingerprint)| finding_json(placed, &fingerprint, talk)).collect()
}

fn finding_json(placed: &Placed, fingerprint: &str, talk: &Talk) -> Value {
    let finding = &placed.finding;
    json!({
        "rule": finding.rule,
        "severity": finding.severity.code(),
        "source": rule(finding.rule).map(|rule| rule.source),
        "case": placed.case,
        "file": placed.file,
        "line": placed.at.map(|(line, _)| line),
        "column": placed.at.map(|(_, column)| column),
        "key": masked(&finding.place),
        "title": rule(finding.rule).map(|rule| talk.say(&rule.title())),
        "message": talk.say_masked(&finding.message),
        "help": placed.help().map(|help| talk.say_masked(&help)),
        "stood": placed.stood,
        "fingerprint": fingerprint,
    })
}

/// Returns the number of the terminal's colour for a severity.
fn colour(severity: Severity) -> u8 {
    match severity {
        Severity::Error => 31,
        Severity::Warning => 33,
        Severity::Info => 36,
    }
}
