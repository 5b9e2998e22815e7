//! Rules over cases: what is missing or late, and where. Checking writes nothing to the register.

mod finding;
pub mod history;
pub mod letter;
pub mod personal;
mod register;
mod rules;
mod table;
mod waiver;

pub use finding::{Finding, Severity};
pub use register::{OfCase, Sketch, check_register};
pub use table::{RULES, nearest, rule};
pub use waiver::{Judged, LONGEST, WaiverContext, is_waived, judge, unreadable_waivers};

use chrono_tz::Tz;

use crate::case::{BreachVerdict, Case, CaseId, Moment, OwnRole, Register, When};
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
        /// A letter to the persons says too little, or says it badly.
        Letters = "letters",
    }
}

/// How a fault is found.
#[derive(Clone, Copy, Debug)]
pub enum Finds {
    /// By a look at one case.
    InCase(fn(&Context) -> Vec<Finding>),
    /// By a look at the register's settings.
    InSettings(fn(&Register) -> Vec<Finding>),
    /// By a look at all cases that are checked together.
    InRegister(fn(&[Sketch]) -> Vec<OfCase>),
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

    /// Returns whether the case is closed and was, or may have been, a breach that this organisation has to document: as
    /// the processor it tells the controller, who does.
    fn is_closed_breach(&self) -> bool {
        let is_ours = self.case.role != Some(OwnRole::Processor);
        self.case.is_closed() && is_ours && self.case.breach_test.verdict() != BreachVerdict::SecurityEvent
    }

    /// Returns the earliest sign of the breach that the case tells of.
    fn first_sign(&self) -> Option<Moment> {
        let times = &self.case.timeline;
        let signs = [times.suspected, times.discovered, self.case.registered.map(When::At)];
        signs.into_iter().flatten().filter_map(|sign| sign.earliest(self.zone)).min()
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

/// Returns every finding of every rule on a case.
pub fn check(context: &Context) -> Vec<Finding> {
    let mut found = Vec::new();
    for rule in RULES {
        match rule.finds {
            Finds::InCase(check) => found.extend(check(context)),
            Finds::InHistory(check) => found.extend(context.past.iter().filter_map(check)),
            _ => {}
        }
    }
    found
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

/// Returns what is wrong with the register's settings themselves; the places are keys of `avvik.toml`.
pub fn check_settings(register: &Register) -> Vec<Finding> {
    let in_settings = RULES.iter().filter_map(|rule| match rule.finds {
        Finds::InSettings(check) => Some(check),
        _ => None,
    });
    in_settings.flat_map(|check| check(register)).collect()
}

/// Returns what is wrong with a case file as a file: its name, its first lines.
pub fn check_file(file: CaseId, case: &Case, text: &str) -> Vec<Finding> {
    let named = rules::id_differs::found(file, case);
    named.into_iter().chain(rules::schema_line_missing::found(text)).collect()
}

/// Returns the finding of a value that does not fit, or of a key that nobody knows, with what to do about this one.
pub fn oddity(is_unknown_key: bool, place: &str, message: Message, help: Option<Message>) -> Finding {
    let rule = if is_unknown_key { rules::key_unknown::RULE } else { rules::value_not_understood::RULE };
    Finding { help, ..rule.says(place, message) }
}

/// Returns the finding of a case file that cannot be read.
pub fn unreadable(message: Message) -> Finding {
    rules::case_unreadable::RULE.says("", message)
}

/// Returns the finding of a case, or of a text that was sent, that the change which is checked takes away or changes.
pub fn lost(is_sent: bool) -> Finding {
    let rule = if is_sent { rules::sent_vanished::RULE } else { rules::case_vanished::RULE };
    let help = Message::new(rule.key("-staged-help"));
    Finding { help: Some(help), ..rule.says("", Message::new(rule.key("-staged"))) }
}

/// Returns that a text which was sent could not be searched as text.
pub fn unread_text() -> Finding {
    rules::personal_data::unread()
}

/// Returns the finding of something among the case files that is none.
pub fn stray(message: Message) -> Finding {
    rules::stray_file::RULE.says("", message)
}

/// Returns the finding of a piece of text that looks like personal data.
pub fn personal_data(found: &personal::Found) -> Finding {
    rules::personal_data::finding(found)
}

/// Returns the finding of a piece of a commit's or a tag's message that looks like personal data.
pub fn personal_data_in_message(mark: &Mark, found: &personal::Found) -> Finding {
    rules::personal_data::in_message(mark, found)
}

/// Returns the finding of a piece of text that looks like personal data, in a file as it was once.
pub fn personal_data_in_past(mark: &Mark, found: &personal::Found) -> Finding {
    rules::personal_data::in_past(mark, found)
}

/// Returns the finding of a file that is not as the newest commit has it, or is gone.
pub fn uncommitted(is_gone: bool) -> Finding {
    let rule = rules::uncommitted_change::RULE;
    let help = is_gone.then(|| Message::new(rule.key("-gone-help")));
    Finding { help, ..rule.says("", Message::new(rule.key(if is_gone { "-gone" } else { "" }))) }
}
