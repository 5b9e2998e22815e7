//! The findings of the check, each with its place and what to do.

use serde_json::{Value, json};

use super::plain::plain;
use super::talk::Talk;
use super::view::{Colour, Style, View};
use crate::lint::{Finding, Severity, rule};
use crate::message::Message;

/// A finding and where it stands in the register.
#[derive(Debug)]
pub struct Placed {
    /// The case's number, or the file's name where it has none.
    pub case: String,
    /// The file, from the register's folder.
    pub file: String,
    /// The line and the column, counted from 1; none where the file as a whole is meant.
    pub at: Option<(usize, usize)>,
    /// The finding.
    pub finding: Finding,
}

/// The findings of a check.
#[derive(Debug)]
pub struct Findings<'a> {
    /// The findings.
    pub findings: &'a [Placed],
    /// How many cases were checked.
    pub cases: usize,
}

/// The findings of a check of letters.
#[derive(Debug)]
pub struct LetterFindings<'a> {
    /// The findings.
    pub findings: &'a [Placed],
    /// How many letters were checked.
    pub letters: usize,
}

/// Returns how many findings are as grave as this.
pub fn count(findings: &[Placed], severity: Severity) -> usize {
    findings.iter().filter(|placed| placed.finding.severity == severity).count()
}

impl View for Findings<'_> {
    const SCHEMA: &'static str = "avvik.lint/1";

    fn text(&self, talk: &Talk, style: Style) -> String {
        let summary = Message::new("lint-summary").with("cases", self.cases);
        text(self.findings, summary, talk, style)
    }

    fn json(&self, talk: &Talk) -> Value {
        json("cases", self.cases, self.findings, talk)
    }
}

impl View for LetterFindings<'_> {
    const SCHEMA: &'static str = "avvik.letter-check/1";

    fn text(&self, talk: &Talk, style: Style) -> String {
        let summary = Message::new("check-letter-summary").with("letters", self.letters);
        text(self.findings, summary, talk, style)
    }

    fn json(&self, talk: &Talk) -> Value {
        json("letters", self.letters, self.findings, talk)
    }
}

fn text(findings: &[Placed], summary: Message, talk: &Talk, style: Style) -> String {
    let mut text = String::new();
    for placed in findings {
        let finding = &placed.finding;
        let place = match placed.at {
            Some((line, column)) => format!("{}:{line}:{column}", plain(&placed.file)),
            None => plain(&placed.file),
        };
        let label = format!("{}[{}]", finding.severity.code(), finding.rule);
        let label = coloured(&label, finding.severity, style);
        text.push_str(&format!("{place}: {label}: {}\n", talk.say(&finding.message)));
        if let Some(rule) = rule(finding.rule) {
            let help = rule.help().with("file", placed.file.as_str());
            text.push_str(&format!("  {}\n", talk.say(&Message::new("lint-help").with("help", help))));
        }
    }
    let summary = summary
        .with("errors", count(findings, Severity::Error))
        .with("warnings", count(findings, Severity::Warning));
    text + &talk.say(&summary) + "\n"
}

fn json(checked: &str, number: usize, findings: &[Placed], talk: &Talk) -> Value {
    json!({
        checked: number,
        "errors": count(findings, Severity::Error),
        "warnings": count(findings, Severity::Warning),
        "findings": findings.iter().map(|placed| finding_json(placed, talk)).collect::<Vec<_>>(),
    })
}

fn finding_json(placed: &Placed, talk: &Talk) -> Value {
    let finding = &placed.finding;
    json!({
        "rule": finding.rule,
        "severity": finding.severity.code(),
        "source": rule(finding.rule).map(|rule| rule.source),
        "case": placed.case,
        "file": placed.file,
        "line": placed.at.map(|(line, _)| line),
        "column": placed.at.map(|(_, column)| column),
        "key": finding.place,
        "message": talk.say(&finding.message),
    })
}

fn coloured(label: &str, severity: Severity, style: Style) -> String {
    let colour = match severity {
        Severity::Error => 31,
        Severity::Warning => 33,
        Severity::Info => 36,
    };
    match style.colour {
        Colour::On => format!("\u{1b}[1;{colour}m{label}\u{1b}[0m"),
        Colour::Off => label.to_owned(),
    }
}
