//! Rules over cases: what is missing or late, and where. Checking writes nothing to the register.

mod finding;
pub mod history;
pub mod personal;
mod rules;
mod waiver;

pub use finding::{Finding, Severity};
pub use waiver::{Judged, LONGEST, WaiverContext, is_waived, judge, unreadable_waivers};

use chrono_tz::Tz;

use crate::case::{Case, Moment, Register};
use crate::law::clock::{Clock, clocks};
use crate::message::Message;
use history::Mark;

/// One rule: its id states the fault.
#[derive(Debug)]
pub struct Rule {
    /// The fault, in kebab-case; also the name of its file, its fixtures and its messages.
    pub id: &'static str,
    /// What it is about.
    pub group: Group,
    /// How grave a finding is.
    pub severity: Severity,
    /// The provision or requirement that the rule rests on.
    pub source: &'static str,
    /// How the fault is found.
    pub finds: Finds,
}

crate::case::codes! {
    /// What a rule is about.
    Group in "rule-group" {
        /// The files themselves can be read and understood.
        Format = "format",
        /// Something is late or soon will be.
        Deadlines = "deadlines",
        /// Something is not written down.
        Documentation = "documentation",
        /// Two things that are written down do not fit.
        Consistency = "consistency",
        /// The history tells something else than the files.
        Trail = "trail",
        /// A person's data stand where they never go away.
        Privacy = "privacy",
    }
}

/// How a fault is found.
#[derive(Clone, Copy, Debug)]
pub enum Finds {
    /// By a look at one case.
    InCase(fn(&Context) -> Vec<Finding>),
    /// By a look at what a commit did.
    InHistory(fn(&Mark) -> Option<Finding>),
    /// By whoever reads the text, since it stands in no case that could be looked at.
    WhileReading,
}

/// What a rule may look at.
#[derive(Debug)]
pub struct Context<'a> {
    /// The case.
    pub case: &'a Case,
    /// The register's settings.
    pub register: &'a Register,
    /// The register's time zone.
    pub zone: Tz,
    /// The time of checking.
    pub now: Moment,
    /// The case as the authority was told of it last.
    pub reported: Reported<'a>,
    /// Where the case's duties stand, worked out once for all rules.
    pub clocks: Vec<Clock<'a>>,
    /// What commits did to the case that rules are about; nothing where the history was not read.
    pub past: &'a [Mark],
}

impl<'a> Context<'a> {
    /// Returns what the rules may look at in a case.
    pub fn new(
        case: &'a Case,
        register: &'a Register,
        zone: Tz,
        now: Moment,
        reported: Reported<'a>,
    ) -> Self {
        Self { case, register, zone, now, reported, clocks: clocks(case, register, zone), past: &[] }
    }
}

/// What the authority was told last, as far as the register kept it.
#[derive(Debug)]
pub enum Reported<'a> {
    /// Nothing was kept.
    Unknown,
    /// The case as it stood then.
    Known(&'a Case),
    /// It was kept and cannot be read, for this reason.
    Lost(Message),
}

/// Every rule, in the order of output and of documentation.
pub const RULES: &[Rule] = &[
    rules::case_unreadable::RULE,
    rules::stray_file::RULE,
    rules::value_not_understood::RULE,
    rules::key_unknown::RULE,
    rules::duty_row_unusable::RULE,
    rules::duty_unknown::RULE,
    rules::awareness_missing::RULE,
    rules::report_overdue::RULE,
    rules::report_due_soon::RULE,
    rules::late_without_reasons::RULE,
    rules::decision_missing::RULE,
    rules::duty_undecided::RULE,
    rules::decision_without_reasons::RULE,
    rules::conclusion_not_approved::RULE,
    rules::changed_after_approval::RULE,
    rules::approved_by_dpo::RULE,
    rules::advice_unanswered::RULE,
    rules::decide_anew::RULE,
    rules::deletion_not_confirmed::RULE,
    rules::look_again_due::RULE,
    rules::persons_not_informed::RULE,
    rules::follow_up_overdue::RULE,
    rules::report_outdated::RULE,
    rules::times_out_of_order::RULE,
    rules::time_in_future::RULE,
    rules::personal_data::RULE,
    rules::waiver_expired::RULE,
    rules::waiver_invalid::RULE,
    rules::awareness_moved::RULE,
    rules::recorded_late::RULE,
    rules::case_vanished::RULE,
    rules::sent_vanished::RULE,
    rules::closed_case_changed::RULE,
    rules::commit_outside_tool::RULE,
    rules::clock_backwards::RULE,
    rules::history_rewritten::RULE,
    rules::uncommitted_change::RULE,
];

/// Returns every finding of every rule on a case.
pub fn check(context: &Context) -> Vec<Finding> {
    let found = RULES.iter().flat_map(|rule| match rule.finds {
        Finds::InCase(check) => check(context),
        Finds::InHistory(check) => context.past.iter().filter_map(check).collect(),
        Finds::WhileReading => Vec::new(),
    });
    found.collect()
}

/// Returns every finding of the rules about what commits did, on something that commits did to a file that is not a case
/// any more or never was one.
pub fn check_mark(mark: &Mark) -> Vec<Finding> {
    let found = RULES.iter().filter_map(|rule| match rule.finds {
        Finds::InHistory(check) => check(mark),
        _ => None,
    });
    found.collect()
}

/// Returns the rule with this id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id)
}

/// Returns the id that looks most like this one.
pub fn nearest(id: &str) -> &'static str {
    let likeness = |rule: &&Rule| strsim::jaro_winkler(rule.id, id);
    RULES.iter().max_by(|a, b| likeness(a).total_cmp(&likeness(b))).map_or("", |rule| rule.id)
}

/// Returns what is wrong with the register's settings themselves; the places are keys of `avvik.toml`.
pub fn check_settings(register: &Register) -> Vec<Finding> {
    rules::duty_row_unusable::found(register)
}

/// Returns the finding of a value that does not fit, or of a key that nobody knows.
pub fn oddity(is_unknown_key: bool, place: &str, message: Message) -> Finding {
    let rule = if is_unknown_key { rules::key_unknown::RULE } else { rules::value_not_understood::RULE };
    rule.says(place, message)
}

/// Returns the finding of a case file that cannot be read.
pub fn unreadable(message: Message) -> Finding {
    rules::case_unreadable::RULE.says("", message)
}

/// Returns the finding of something among the case files that is none.
pub fn stray(message: Message) -> Finding {
    rules::stray_file::RULE.says("", message)
}

/// Returns the finding of a piece of text that looks like personal data.
pub fn personal_data(found: &personal::Found) -> Finding {
    rules::personal_data::finding(found)
}

/// Returns the finding of a piece of a commit's message that looks like personal data.
pub fn personal_data_in_message(mark: &Mark, found: &personal::Found) -> Finding {
    rules::personal_data::in_message(mark, found)
}

/// Returns the finding of a file that is not as the newest commit has it.
pub fn uncommitted() -> Finding {
    rules::uncommitted_change::RULE.finding("")
}
