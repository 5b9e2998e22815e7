//! The time that the 72 hours run from was first recorded when they were over.

use crate::law::clock::{Clock, Standing};
use crate::law::duty::NOTIFY_AUTHORITY;
use crate::lint::history::Kind;
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// The commit that first says it is later than the deadline that follows from it; the duty applies or may apply, and the
/// case does not say itself that it was met too late.
pub(crate) const RULE: Rule = Rule {
    id: "recorded-late",
    group: Group::Trail,
    severity: Severity::Warning,
    source: "GDPR art. 33(1), 33(5)",
    finds: Finds::InCase(check),
};

/// Returns the deadline that a late record may make look better: not where nothing is to be sent, or where the case itself
/// says that it was sent too late.
pub(crate) fn rescued<'c>(context: &'c Context) -> Option<&'c Clock<'c>> {
    let notify = context.clocks.iter().find(|clock| clock.duty.id == NOTIFY_AUTHORITY);
    notify.filter(|clock| !matches!(clock.standing, Standing::NotDue(_)) && !clock.was_late())
}

fn check(context: &Context) -> Vec<Finding> {
    let Some(notify) = rescued(context) else { return Vec::new() };
    let late = context.past.iter().filter_map(|mark| match mark.kind {
        Kind::RecordedLate { due } => Some((&mark.commit, due)),
        _ => None,
    });
    // Two branches may have recorded it; the first counts.
    let first = late.min_by_key(|(commit, _)| *commit);
    let told = first.map(|(commit, due)| {
        let message = Message::new(RULE.key("")).with("commit", commit.short()).with("at", commit.at);
        message.with("due", due).with("over", commit.at.since(due))
    });
    told.map(|message| RULE.says(notify.anchor.path.as_ref(), message)).into_iter().collect()
}
