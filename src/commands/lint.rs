//! `avvik lint`: finds what is missing or late, for people and for CI.

mod checking;
mod chosen;
mod looking;
mod message;
mod recounting;
mod standing;
mod waiving;

use std::path::{Path, PathBuf};

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap_complete::ArgValueCandidates;

use super::args::{Filter, case_ids, code, rule_ids};
use super::explain::unknown;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::lint::personal::Guard;
use crate::lint::{Group, Severity, rule};
use crate::message::Message;
use crate::render::findings::{Findings, Placed};
use crate::render::report::Report;
use crate::store::Side;
use crate::ui::Format;
use checking::Checker;
use chosen::Chosen;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  avvik lint\n  avvik lint 7\n  avvik lint --since HEAD --deny warnings\n  \
    avvik lint --report sarif > avvik.sarif"
)]
pub(crate) struct LintArgs {
    /// Only this case, such as 2026-0007 or 7
    #[arg(add = ArgValueCandidates::new(case_ids))]
    id: Option<String>,
    /// Only this case, the same as ID
    #[arg(long, value_name = "ID", conflicts_with = "id", add = ArgValueCandidates::new(case_ids))]
    case: Option<String>,
    /// Only cases whose file is not as it is in this commit, committed or not
    #[arg(long, value_name = "REV", conflicts_with = "staged")]
    since: Option<String>,
    /// Only what is about to be committed, as it is staged
    #[arg(long)]
    staged: bool,
    /// Only the message of a commit, in the file that git names to its hook
    #[arg(long, value_name = "FILE", conflicts_with_all = ["id", "case", "since", "staged"])]
    message: Option<PathBuf>,
    #[command(flatten)]
    filter: Filter,
    /// Only the findings of this rule (can be repeated)
    #[arg(long = "rule", value_name = "RULE", add = ArgValueCandidates::new(rule_ids))]
    rules: Vec<String>,
    /// Only findings that are at least this grave; the others do not count for the exit code
    #[arg(long, value_parser = severity())]
    severity: Option<Severity>,
    /// Exit with 1 on warnings too; not together with --severity error, which leaves them out
    #[arg(long, value_name = "WHAT", value_parser = ["warnings"])]
    deny: Option<String>,
    /// Let only the waivers count that this commit has, so that a change cannot excuse itself
    #[arg(long, value_name = "REV")]
    waivers_from: Option<String>,
    /// Leave out the rules about the history
    #[arg(long)]
    no_history: bool,
    /// Read the whole history anew and hold every object against its hash
    #[arg(long, conflicts_with_all = ["no_history", "since", "staged", "message"])]
    audit: bool,
    /// Write a report for another program instead of text
    #[arg(long, value_parser = code::<Report>())]
    report: Option<Report>,
}

/// Returns the parser of a severity.
fn severity() -> impl TypedValueParser<Value = Severity> {
    let find = |text: &str| Severity::ALL.iter().copied().find(|severity| severity.code() == text);
    PossibleValuesParser::new(Severity::ALL.iter().map(|severity| severity.code()))
        .map(move |text| find(&text).expect("clap lets only the list's words through"))
}

impl LintArgs {
    fn id(&self) -> Option<&str> {
        self.id.as_deref().or(self.case.as_deref())
    }

    /// Returns where the files are read.
    fn side(&self) -> Side {
        if self.staged { Side::Index } else { Side::WorkTree }
    }

    /// Returns whether a rule is asked for that reads the history.
    fn is_about_history(&self) -> bool {
        let reads =
            |id: &String| id == "personal-data" || rule(id).is_some_and(|rule| rule.group == Group::Trail);
        self.rules.is_empty() || self.rules.iter().any(reads)
    }

    /// Returns whether the history is read.
    fn reads_history(&self) -> bool {
        !self.no_history && !self.staged && self.is_about_history()
    }

    /// Returns whether only some cases are asked for, whatever was done to them.
    fn is_narrow(&self) -> bool {
        self.id().is_some()
            || self.filter.year.is_some()
            || self.filter.state.is_some()
            || self.filter.risk.is_some()
    }

    /// Returns whether the findings of a rule with this severity are wanted.
    fn wants(&self, placed: &Placed) -> bool {
        let finding = &placed.finding;
        let is_rule = self.rules.is_empty() || self.rules.iter().any(|id| id == finding.rule);
        is_rule && self.severity.is_none_or(|least| finding.severity <= least)
    }
}

pub(crate) fn run(context: &Context, args: &LintArgs) -> Result<Exit, Failure> {
    let outcome = lint(context, args);
    // Who reads the report must not take an empty one for a good one.
    if let (Err(failure), Some(report)) = (&outcome, args.report)
        && context.ui.format == Format::Text
    {
        context.ui.exact(&report.refused(&failure.refusal(), &context.ui.talk));
    }
    outcome
}

fn lint(context: &Context, args: &LintArgs) -> Result<Exit, Failure> {
    if let Some(id) = args.rules.iter().find(|id| rule(id).is_none()) {
        return Err(unknown(id));
    }
    if args.report.is_some() && context.ui.format == Format::Json {
        return Err(Failure::new(Message::new("lint-two-forms")));
    }
    if args.deny.is_some() && args.severity == Some(Severity::Error) {
        return Err(Failure::new(Message::new("lint-denied-unseen")));
    }
    let store = context.store()?;
    let store = if args.staged { store.as_staged()? } else { store };
    if let Some(file) = &args.message {
        return message::check(context, &store, file);
    }
    let mut chosen = Chosen::new(&store, args)?;
    let guard = Guard::new(&store.folder.settings, context.now);
    let (looked, past) = looking::look(&store, &guard, context.now, args, &mut chosen)?;
    let checker = Checker::new(&store.folder, &guard, context.now, past.as_ref());
    let (checked, mut findings) = checking::check(&checker, &store, args, &chosen, looked, past.as_ref());
    let waived = waiving::waive(context, &guard, &store, args, &chosen, &mut findings)?;
    findings.retain(|placed| args.wants(placed));
    let denied = if args.deny.is_some() { Severity::Warning } else { Severity::Error };
    let prefix = store.trail().map_or(Path::new(""), |trail| trail.prefix());
    let waived = waived.iter().filter(|placed| args.wants(placed)).count();
    let has_history = past.is_some() || args.staged || !args.is_about_history();
    let findings = Findings { findings: &findings, checked: &checked, waived, denied, prefix, has_history };
    match args.report {
        Some(report) => context.ui.exact(&report.text(&findings, &context.ui.talk)),
        None => context.show(&findings),
    }
    Ok(if findings.fails() { Exit::Findings } else { Exit::Done })
}
