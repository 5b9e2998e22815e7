//! What a template is given: every fact of a case in words, the absent ones as none.

use std::collections::BTreeMap;

use serde::Serialize;

use super::sections::{Assessed, Happened, Persons, Processor, Sent, Step};
use super::words::{Time, Words};
use super::{Document, Draft};
use crate::case::{BreachTest, BreachVerdict, Case, MeasureState, Register};
use crate::law::anchor::awareness;
use crate::law::clock::{Standing, clocks};
use crate::law::content::{Content, missing};
use crate::law::deadline::Timeliness;
use crate::law::duty::NOTIFY_AUTHORITY;
use crate::law::guidance::{is_advice, is_answered};

/// Everything that a template may say; the field names are what templates know.
#[derive(Debug, Serialize)]
pub(super) struct Facts<'a> {
    id: String,
    title: Option<&'a str>,
    journal: Option<&'a str>,
    made: String,
    version: Option<&'a str>,
    organisation: Organisation<'a>,
    /// What the document should say and the case cannot say yet.
    gaps: Vec<Gap>,
    /// The names of all contents by id, for the places where one is missing.
    contents: BTreeMap<&'static str, String>,
    /// `breach`, `security-event`, `open` or, where nobody answered, `unanswered`.
    verdict: &'static str,
    /// Whether something is missing or said to be not known yet.
    is_preliminary: bool,
    is_late: bool,
    delay_reasons: Option<&'a str>,
    notifications: Vec<Sent<'a>>,
    happened: Happened<'a>,
    aware: Option<Time>,
    aware_basis: Option<&'a str>,
    persons: Persons<'a>,
    assessed: Assessed<'a>,
    measures: Measures<'a>,
    police: Option<Step<'a>>,
    communications: Vec<Sent<'a>>,
    processor: Processor<'a>,
    parties: Vec<Party<'a>>,
    cross_border: Option<String>,
    lead_authority: Option<&'a str>,
    countries: &'a [String],
}

#[derive(Debug, Serialize)]
struct Organisation<'a> {
    name: Option<&'a str>,
    number: Option<&'a str>,
    contact: Option<&'a str>,
    dpo_name: Option<&'a str>,
    dpo_contact: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct Gap {
    name: String,
    article: &'static str,
    fills: &'static str,
}

/// Measures by how far they have come; the dropped ones are told to nobody.
#[derive(Debug, Serialize)]
struct Measures<'a> {
    done: Vec<Step<'a>>,
    planned: Vec<Step<'a>>,
    /// Those of the planned ones that the persons may be able to do themselves.
    advice: Vec<Step<'a>>,
    /// The planned ones without the advice.
    own: Vec<Step<'a>>,
}

#[derive(Debug, Serialize)]
struct Party<'a> {
    role: Option<String>,
    name: Option<&'a str>,
    contact: Option<&'a str>,
}

/// The reasons for a delay are missing: known only by the clock, so in no table.
const DELAY_REASONS: Content = Content {
    id: "delay-reasons",
    article: "GDPR art. 33(1)",
    fills: "notify --delay-reasons",
    is_there: |case, _| delay_reasons(case).is_some(),
};

impl<'a> Facts<'a> {
    /// Returns the facts of a draft, in the words of a language.
    pub(super) fn new(document: Document, draft: &'a Draft<'a>, words: &Words<'_>) -> Self {
        let Draft { case, register, .. } = *draft;
        let is_late = is_late(draft);
        let gaps = gaps(document, draft, is_late, words);
        Self {
            id: draft.id.to_string(),
            title: case.title.as_deref(),
            journal: case.journal.as_deref(),
            made: words.moment(draft.now),
            version: draft.version.as_deref(),
            organisation: organisation(register),
            is_preliminary: !gaps.is_empty() || says_not_known_yet(case),
            gaps,
            contents: document
                .contents()
                .chain([&DELAY_REASONS])
                .map(|row| (row.id, name(row, words)))
                .collect(),
            verdict: verdict(&case.breach_test),
            is_late,
            delay_reasons: delay_reasons(case),
            notifications: case.notification.iter().map(|sent| Sent::notification(sent, words)).collect(),
            happened: Happened::new(case, words),
            aware: words.time(awareness(case, &register.policy).when),
            aware_basis: case.timeline.aware_basis.as_deref(),
            persons: Persons::new(case, words),
            assessed: Assessed::new(case.ruling(), words),
            measures: measures(case, words),
            police: Step::police(case, words),
            communications: case.communication.iter().map(|sent| Sent::communication(sent, words)).collect(),
            processor: Processor::new(case, words),
            parties: case.party.iter().map(|party| party_words(party, words)).collect(),
            cross_border: words.name(case.cross_border.concerned),
            lead_authority: case.cross_border.lead_authority.as_deref(),
            countries: &case.cross_border.countries,
        }
    }
}

fn verdict(test: &BreachTest) -> &'static str {
    match test.verdict() {
        BreachVerdict::Breach => "breach",
        BreachVerdict::SecurityEvent => "security-event",
        BreachVerdict::Open if is_answered(test) => "open",
        BreachVerdict::Open => "unanswered",
    }
}

fn organisation(register: &Register) -> Organisation<'_> {
    let dpo = register.roles.get("dpo");
    Organisation {
        name: register.organisation.as_deref(),
        number: register.organisation_number.as_deref(),
        contact: register.contact.as_deref(),
        dpo_name: dpo.and_then(|role| role.name.as_deref()),
        dpo_contact: dpo.and_then(|role| role.contact.as_deref()),
    }
}

fn party_words<'a>(party: &'a crate::case::Party, words: &Words<'_>) -> Party<'a> {
    Party { role: words.name(party.role), name: party.name.as_deref(), contact: party.contact.as_deref() }
}

fn measures<'a>(case: &'a Case, words: &Words<'_>) -> Measures<'a> {
    let open = || case.measure.iter().filter(|measure| measure.is_open());
    let done = case.measure.iter().filter(|measure| measure.state == Some(MeasureState::Done));
    Measures {
        done: done.map(|measure| Step::measure(measure, words)).collect(),
        planned: open().map(|measure| Step::measure(measure, words)).collect(),
        advice: open()
            .filter(|measure| is_advice(measure))
            .map(|measure| Step::measure(measure, words))
            .collect(),
        own: open()
            .filter(|measure| !is_advice(measure))
            .map(|measure| Step::measure(measure, words))
            .collect(),
    }
}

fn gaps(document: Document, draft: &Draft<'_>, is_late: bool, words: &Words<'_>) -> Vec<Gap> {
    let delay = if document == Document::Report && is_late { &[DELAY_REASONS][..] } else { &[] };
    document
        .tables()
        .iter()
        .flat_map(|table| missing(table, draft.case, draft.register))
        .chain(missing(delay, draft.case, draft.register))
        .map(|row| Gap { name: name(row, words), article: row.article, fills: row.fills })
        .collect()
}

fn name(content: &Content, words: &Words<'_>) -> String {
    words.words(format!("content-{}", content.id))
}

fn delay_reasons(case: &Case) -> Option<&str> {
    case.notification.iter().find_map(|sent| sent.delay_reasons.as_deref())
}

/// Returns whether the first notification was, or would be now, later than GDPR art. 33(1) allows.
fn is_late(draft: &Draft<'_>) -> bool {
    let clocks = clocks(draft.case, draft.register, draft.zone);
    let notify = clocks.iter().find(|clock| clock.duty.id == NOTIFY_AUTHORITY);
    notify.is_some_and(|clock| match &clock.standing {
        Standing::Done { timeliness, .. } => *timeliness == Some(Timeliness::Late),
        Standing::Running(_, Some(deadline)) => deadline.judge(draft.now) == Timeliness::Late,
        _ => false,
    })
}

/// Returns whether any fact that is reported is said to be not known yet; every list and unknown has the same code.
fn says_not_known_yet(case: &Case) -> bool {
    fn says(value: &serde_json::Value) -> bool {
        match value {
            serde_json::Value::String(text) => text == "not-known-yet",
            serde_json::Value::Array(items) => items.iter().any(says),
            serde_json::Value::Object(fields) => fields.values().any(says),
            _ => false,
        }
    }
    let reported = (
        (&case.incident, &case.breach_test, &case.timeline),
        (&case.data, &case.persons, &case.recipients, &case.impact),
    );
    serde_json::to_value(reported).is_ok_and(|value| says(&value))
}
