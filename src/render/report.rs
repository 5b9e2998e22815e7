//! The findings in the forms that other programs read: code scanning, annotations, code quality and test reports.

mod github;
mod gitlab;
mod junit;
mod sarif;

use super::findings::{Findings, Placed};
use super::refusal::Refusal;
use super::talk::Talk;
use super::view::{Style, View};

crate::case::codes! {
    /// The form of a report.
    Report in "report" {
        /// SARIF 2.1.0, for code scanning and editors.
        Sarif = "sarif",
        /// Workflow commands that become annotations, on GitHub and Forgejo.
        Github = "github",
        /// The code quality report of GitLab.
        Gitlab = "gitlab",
        /// A test report, for nearly everything else.
        Junit = "junit",
    }
}

impl Report {
    /// Returns the findings in this form; files are named from the root of the repository.
    pub fn text(self, findings: &Findings, talk: &Talk) -> String {
        match self {
            Self::Sarif => sarif::text(findings, talk),
            Self::Github => github::text(findings, talk),
            Self::Gitlab => gitlab::text(findings, talk),
            Self::Junit => junit::text(findings, talk),
        }
    }

    /// Returns in this form that nothing could be checked, so that nobody takes it for a good report.
    pub fn refused(self, refusal: &Refusal, talk: &Talk) -> String {
        let text = refusal.text(talk, Style::default());
        match self {
            Self::Sarif => sarif::refused(text.trim_end(), talk),
            Self::Github => github::refused(text.trim_end()),
            Self::Gitlab => gitlab::refused(text.trim_end()),
            Self::Junit => junit::refused(text.trim_end()),
        }
    }
}

impl Findings<'_> {
    /// Returns the file of a finding, from the root of the repository.
    fn file(&self, placed: &Placed) -> String {
        self.prefix.join(&placed.file).display().to_string()
    }
}

/// Returns what was found and what to do about it, each on a line.
fn explained(placed: &Placed, talk: &Talk) -> String {
    let lines =
        [Some(talk.say_masked(&placed.finding.message)), placed.help().map(|help| talk.say_masked(&help))];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// Returns a JSON document as text.
fn document(value: &serde_json::Value) -> String {
    let text = serde_json::to_string_pretty(value).expect("a JSON value can be written");
    text + "\n"
}
