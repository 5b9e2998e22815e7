//! The authority was told in phases, without a day for the rest, and has heard nothing since.

use chrono::TimeDelta;

use crate::case::Phase;
use crate::law::duty::more_is_owed;
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// How long the authority may wait where no day was promised. The number is this program's own.
const SILENCE: TimeDelta = TimeDelta::days(14);

/// A notification in phases that names no day for more, and two weeks without another.
pub(crate) const RULE: Rule = Rule {
    id: "follow-up-unpromised",
    group: Group::Deadlines,
    severity: Severity::Warning,
    source: "GDPR art. 33(4)",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let case = context.case;
    let last = case.notification.iter().enumerate().next_back().filter(|_| more_is_owed(case));
    let unpromised = last.filter(|(_, sent)| sent.more_by.is_none() && sent.phase != Some(Phase::Telephone));
    let silent = unpromised.and_then(|(index, sent)| Some((index, context.now.since(sent.at?))));
    silent
        .filter(|(_, silence)| *silence > SILENCE)
        .map(|(index, silence)| {
            RULE.says(format!("notification.{index}.at"), Message::new(RULE.key("")).with("silence", silence))
        })
        .into_iter()
        .collect()
}
