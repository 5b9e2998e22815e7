//! The sections of a case in words.

use serde::Serialize;

use super::words::{Time, Words};
use crate::case::{Answer, Case, Communication, DataCategory, Day, Measure, Notification, Phase};

/// What happened, to which data, and who has them.
#[derive(Debug, Serialize)]
pub(super) struct Happened<'a> {
    what: Option<&'a str>,
    how: Option<&'a str>,
    systems: Option<&'a str>,
    kinds: Vec<String>,
    scenarios: Vec<String>,
    cause: Option<String>,
    deliberate: Option<String>,
    root_cause: Option<&'a str>,
    routines_breached: Option<&'a str>,
    safeguards: Option<&'a str>,
    is_ongoing: bool,
    from: Option<Time>,
    to: Option<Time>,
    discovered: Option<Time>,
    discovered_through: Option<String>,
    discovery: Option<&'a str>,
    time_remarks: Option<&'a str>,
    data_categories: Vec<String>,
    /// The categories without "not known yet", and whether that was among them.
    known_data_categories: Vec<String>,
    are_more_categories_sought: bool,
    data_description: Option<&'a str>,
    sensitive_context: Option<&'a str>,
    records: Option<String>,
    protection: Option<String>,
    protection_detail: Option<&'a str>,
    recipient_count: Option<String>,
    reach: Option<String>,
    recipients: Option<&'a str>,
    recipients_did: Option<&'a str>,
    data_now: Option<&'a str>,
    deletion_confirmed: Option<Time>,
    disclosure: Option<String>,
    alteration: Option<String>,
    outage: Option<String>,
    restored: Option<Time>,
    backup: Option<&'a str>,
    felt: Option<String>,
    misuse: Option<String>,
}

impl<'a> Happened<'a> {
    pub(super) fn new(case: &'a Case, words: &Words<'_>) -> Self {
        let Case { incident, timeline, data, recipients, impact, .. } = case;
        let is_known = |category: &DataCategory| *category != DataCategory::NotKnownYet;
        let known: Vec<DataCategory> = data.categories.iter().copied().filter(is_known).collect();
        Self {
            what: incident.what.as_deref(),
            how: incident.how.as_deref(),
            systems: incident.systems.as_deref(),
            kinds: words.names(&incident.kinds),
            scenarios: words.names(&incident.scenarios),
            cause: words.name(incident.cause),
            deliberate: words.name(incident.deliberate),
            root_cause: incident.root_cause.as_deref(),
            routines_breached: incident.routines_breached.as_deref(),
            safeguards: incident.safeguards.as_deref(),
            is_ongoing: incident.ongoing == Some(Answer::Yes),
            from: words.time(timeline.occurred_from),
            to: words.time(timeline.occurred_to),
            discovered: words.time(timeline.discovered),
            discovered_through: words.name(case.reported_through),
            discovery: case.discovery.as_deref(),
            time_remarks: timeline.remarks.as_deref(),
            data_categories: words.names(&data.categories),
            known_data_categories: words.names(&known),
            are_more_categories_sought: known.len() < data.categories.len(),
            data_description: data.description.as_deref(),
            sensitive_context: data.sensitive_context.as_deref(),
            records: words.count(data.records),
            protection: words.name(data.protection),
            protection_detail: data.protection_detail.as_deref(),
            recipient_count: words.count(recipients.count),
            reach: words.name(recipients.reach),
            recipients: recipients.description.as_deref(),
            recipients_did: recipients.did.as_deref(),
            data_now: recipients.data_now.as_deref(),
            deletion_confirmed: words.time(recipients.deletion_confirmed),
            disclosure: words.name(impact.disclosure),
            alteration: words.name(impact.alteration),
            outage: words.name(impact.outage),
            restored: words.time(impact.restored),
            backup: impact.backup.as_deref(),
            felt: words.name(impact.felt),
            misuse: words.name(impact.misuse),
        }
    }
}

/// The persons concerned.
#[derive(Debug, Serialize)]
pub(super) struct Persons<'a> {
    count: Option<String>,
    kinds: Vec<String>,
    relation: Option<&'a str>,
    description: Option<&'a str>,
    identifiability: Option<String>,
    /// What they can do themselves.
    advice: &'a [String],
}

impl<'a> Persons<'a> {
    pub(super) fn new(case: &'a Case, words: &Words<'_>) -> Self {
        let persons = &case.persons;
        Self {
            count: words.count(persons.count),
            kinds: words.names(&persons.kinds),
            relation: persons.relation.as_deref(),
            description: persons.description.as_deref(),
            identifiability: words.name(persons.identifiability),
            advice: &persons.advice,
        }
    }
}

/// A measure or another step.
#[derive(Debug, Default, Serialize)]
pub(super) struct Step<'a> {
    what: Option<&'a str>,
    kind: Option<String>,
    aim: Option<String>,
    state: Option<String>,
    owner: Option<String>,
    due: Option<String>,
    /// Whether it is still open after the day it was due.
    is_overdue: bool,
    done: Option<String>,
    result: Option<&'a str>,
}

impl<'a> Step<'a> {
    pub(super) fn measure(measure: &'a Measure, today: Option<Day>, words: &Words<'_>) -> Self {
        let is_past = measure.due.zip(today).is_some_and(|(due, today)| due < today);
        Self {
            what: measure.what.as_deref(),
            kind: words.name(measure.kind),
            aim: words.name(measure.aim),
            state: words.name(measure.state),
            owner: measure.owner.as_deref().map(|owner| words.role(owner)),
            due: measure.due.map(|day| words.day(day)),
            is_overdue: measure.is_open() && is_past,
            done: measure.done.map(|moment| words.moment(moment)),
            result: measure.result.as_deref(),
        }
    }

    /// Returns the report to the police, if anyone considered it.
    pub(super) fn police(case: &'a Case, words: &Words<'_>) -> Option<Self> {
        let step = &case.first_considerations.report_crime;
        let state = words.name(step.state);
        let result = step.note.as_deref();
        (state.is_some() || result.is_some()).then(|| Self { state, result, ..Self::default() })
    }
}

/// What was sent to the authority or to the persons.
#[derive(Debug, Default, Serialize)]
pub(super) struct Sent<'a> {
    at: Option<String>,
    phase: Option<String>,
    is_by_telephone: bool,
    by: Option<String>,
    more_by: Option<String>,
    channel: Option<String>,
    reference: Option<&'a str>,
    reaching: Option<String>,
    count: Option<String>,
    not_all_because: Option<&'a str>,
    text_file: Option<&'a str>,
}

impl<'a> Sent<'a> {
    pub(super) fn notification(sent: &'a Notification, words: &Words<'_>) -> Self {
        Self {
            at: sent.at.map(|moment| words.moment(moment)),
            phase: words.name(sent.phase),
            is_by_telephone: sent.phase == Some(Phase::Telephone),
            by: sent.by.as_deref().map(|by| words.role(by)),
            more_by: sent.more_by.map(|day| words.day(day)),
            channel: words.name(sent.channel),
            reference: sent.reference.as_deref(),
            text_file: sent.text.file.as_deref(),
            ..Self::default()
        }
    }

    pub(super) fn communication(sent: &'a Communication, words: &Words<'_>) -> Self {
        Self {
            at: sent.at.map(|moment| words.moment(moment)),
            channel: words.name(sent.channel),
            reaching: words.name(sent.reaching),
            count: words.count(sent.count),
            not_all_because: sent.not_all_because.as_deref(),
            text_file: sent.text.file.as_deref(),
            ..Self::default()
        }
    }
}

/// The processor where the breach happened.
#[derive(Debug, Serialize)]
pub(super) struct Processor<'a> {
    name: Option<&'a str>,
    contact: Option<&'a str>,
    report: Option<&'a str>,
    aware: Option<Time>,
    told_us: Option<Time>,
    may_notify: Option<String>,
    authority_reference: Option<&'a str>,
    joint_notification: Option<String>,
}

impl<'a> Processor<'a> {
    pub(super) fn new(case: &'a Case, words: &Words<'_>) -> Self {
        let processor = &case.processor;
        Self {
            name: processor.name.as_deref(),
            contact: processor.contact.as_deref(),
            report: processor.report.as_deref(),
            aware: words.time(case.timeline.processor_aware),
            told_us: words.time(case.timeline.processor_told_us),
            may_notify: words.name(processor.may_notify),
            authority_reference: processor.authority_reference.as_deref(),
            joint_notification: words.name(processor.joint_notification),
        }
    }
}
