//! What a template is given: every fact of a case in words, the absent ones as none.

use std::collections::BTreeMap;

use serde::Serialize;

use super::assessed::Assessed;
use super::copies;
use super::foreign::{Foreign, foreign};
use super::record::{self, Base, Recorded, Section};
use super::sections::{Happened, Persons, Processor, Sent, Step};
use super::words::{Time, Words};
use super::{Document, Draft};
use crate::case::{BreachTest, BreachVerdict, Code, MeasureState, Moment, PartyRole, Register};
use crate::law::anchor::awareness;
use crate::law::clock::Standing;
use crate::law::content::Content;
use crate::law::edpb::{self, Completeness};
use crate::law::fills::command;
use crate::law::guidance::{LATE, is_answered};
use crate::law::lacking::{Form, Lacking, not_known_yet};
use crate::law::reported;

/// Everything that a template may say; the field names are what templates know.
#[derive(Debug, Serialize)]
pub(super) struct Facts<'a> {
    /// The code of the document.
    document: &'static str,
    id: String,
    title: Option<&'a str>,
    journal: Option<&'a str>,
    made: String,
    /// The day the draft is made.
    day: Option<String>,
    version: Option<&'a str>,
    organisation: Organisation<'a>,
    /// What the document should say and the case cannot say yet.
    gaps: Vec<Gap>,
    /// The names of all contents by id, for the places where one is missing.
    contents: BTreeMap<&'static str, String>,
    /// `breach`, `security-event`, `open` or, where nobody answered, `unanswered`.
    verdict: &'static str,
    /// Whether something is missing or said to be not known yet, or a report is to say so.
    is_preliminary: bool,
    /// How many required fields of the EDPB's template a report does not fill.
    open_fields: usize,
    /// Whether the authority has been told something that still stands.
    is_follow_up: bool,
    /// Whether the first notification was late, or would be now.
    is_late: bool,
    delay_reasons: Option<&'a str>,
    /// When the 72 hours end, while they run.
    deadline: Option<String>,
    /// Why a correction or a withdrawal is sent.
    reason: Option<&'a str>,
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
    /// The parties that are other controllers.
    controllers: Vec<Party<'a>>,
    cross_border: Option<String>,
    lead_authority: Option<&'a str>,
    countries: &'a [String],
    /// What a letter takes from the case in another language than its own.
    foreign: Vec<Foreign>,
    /// What was compared with, and what a report would now tell otherwise.
    base: Option<Base<'a>>,
    changes: Vec<Section>,
    /// Everything that the case holds, for the dossier.
    record: Vec<Section>,
    /// The texts as they were sent, for the dossier.
    sent: Vec<copies::Sent<'a>>,
    trail: Vec<Recorded<'a>>,
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
    id: &'static str,
    name: String,
    article: &'static str,
    command: String,
}

/// Measures by how far they have come; the dropped ones are told to nobody.
#[derive(Debug, Serialize)]
struct Measures<'a> {
    done: Vec<Step<'a>>,
    planned: Vec<Step<'a>>,
}

#[derive(Debug, Serialize)]
struct Party<'a> {
    role: Option<String>,
    name: Option<&'a str>,
    contact: Option<&'a str>,
}

impl<'a> Facts<'a> {
    /// Returns the facts of a draft, in the words of a language.
    pub(super) fn new(document: Document, draft: &'a Draft<'a>, words: &Words<'_>) -> Self {
        let Draft { case, register, ref more, .. } = *draft;
        let gaps = gaps(document, draft, words);
        let (is_preliminary, open_fields) = phase(document, draft, &gaps);
        let parties = |is_told: fn(Option<PartyRole>) -> bool| {
            case.party
                .iter()
                .filter(move |party| is_told(party.role))
                .map(|party| party_words(party, words))
                .collect()
        };
        let earlier = more.earlier.as_ref().filter(|_| document.compares());
        let tells_all = document.tells_all();
        Self {
            document: document.code(),
            id: draft.id.to_string(),
            title: case.title.as_deref(),
            journal: case.journal.as_deref(),
            made: words.moment(draft.now),
            day: draft.now.day(draft.zone).map(|day| words.day(day)),
            version: draft.version.as_deref(),
            organisation: organisation(register),
            is_preliminary,
            open_fields,
            is_follow_up: reported::is_reported(case),
            gaps,
            contents: names(document, words),
            verdict: verdict(&case.breach_test),
            is_late: is_late(draft),
            delay_reasons: reported::delay_reasons(case),
            deadline: deadline(draft).map(|due| words.moment(due)),
            reason: more.reason.filter(|reason| !reason.trim().is_empty()),
            notifications: case.notification.iter().map(|sent| Sent::notification(sent, words)).collect(),
            happened: Happened::new(case, words),
            aware: words.time(awareness(case, &register.policy).when),
            aware_basis: case.timeline.aware_basis.as_deref(),
            persons: Persons::new(case, words),
            assessed: Assessed::new(case.ruling(), words),
            measures: measures(draft, words),
            police: Step::police(case, words),
            communications: case.communication.iter().map(|sent| Sent::communication(sent, words)).collect(),
            processor: Processor::new(case, words),
            parties: parties(|_| true),
            controllers: parties(|role| role == Some(PartyRole::Controller)),
            cross_border: words.name(case.cross_border.concerned),
            lead_authority: case.cross_border.lead_authority.as_deref(),
            countries: &case.cross_border.countries,
            foreign: if document.is_letter() { foreign(draft, words) } else { Vec::new() },
            base: earlier.map(record::base),
            changes: earlier.map(|earlier| record::changes(earlier, case, words)).unwrap_or_default(),
            record: if tells_all { record::all(case, words) } else { Vec::new() },
            sent: if tells_all { copies::sent(draft, words) } else { Vec::new() },
            trail: if tells_all { record::trail(more.trail, words) } else { Vec::new() },
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

fn measures<'a>(draft: &Draft<'a>, words: &Words<'_>) -> Measures<'a> {
    let Draft { case, now, zone, .. } = *draft;
    let step = |measure| Step::measure(measure, now.day(zone), words);
    let open = case.measure.iter().filter(|measure| measure.is_open());
    let done = case.measure.iter().filter(|measure| measure.state == Some(MeasureState::Done));
    Measures { done: done.map(step).collect(), planned: open.map(step).collect() }
}

fn gaps(document: Document, draft: &Draft<'_>, words: &Words<'_>) -> Vec<Gap> {
    let late = if document.is_report() && is_late(draft) { LATE } else { &[] };
    let change = if draft.more.reason.is_none() { document.change() } else { &[] };
    let rows = document.contents().into_iter().chain(late).chain(change);
    let missing = rows.filter(|row| !(row.is_there)(draft.case, draft.register));
    let gap = |row: &Content| Gap {
        id: row.id,
        name: name(row.id, words),
        article: row.article,
        command: command(row.fills, draft.id),
    };
    missing.map(gap).collect()
}

/// Returns the names of everything that the document may miss.
fn names(document: Document, words: &Words<'_>) -> BTreeMap<&'static str, String> {
    let rows = document.contents().into_iter().chain(LATE).chain(document.change());
    rows.map(|row| (row.id, name(row.id, words))).collect()
}

fn name(id: &str, words: &Words<'_>) -> String {
    words.words(format!("content-{id}"))
}

/// Returns whether the first notification was, or would be now, later than GDPR art. 33(1) allows.
fn is_late(draft: &Draft<'_>) -> bool {
    reported::is_late(draft.case, draft.register, draft.zone, draft.now)
}

/// Returns whether the document says that more is to follow, and how many fields of the EDPB's template a report leaves
/// open: a report says what it was asked to, or else what it lacks.
fn phase(document: Document, draft: &Draft<'_>, gaps: &[Gap]) -> (bool, usize) {
    let form = match document {
        Document::Report => Form::Datatilsynet,
        Document::ReportEdpb => Form::Edpb,
        _ => return (!gaps.is_empty() || !not_known_yet(draft.case).is_empty(), 0),
    };
    let Draft { case, id, register, zone, now, .. } = *draft;
    let facts = edpb::Facts { case, id, register, zone, now, completeness: Completeness::Incomplete };
    let lacking = Lacking::new(&facts);
    let completeness = draft.more.phase.unwrap_or_else(|| lacking.completeness(form));
    (completeness == Completeness::Incomplete, lacking.fields.len())
}

/// Returns when the time for the first notification ends, as long as it runs.
fn deadline(draft: &Draft<'_>) -> Option<Moment> {
    match reported::standing(draft.case, draft.register, draft.zone) {
        Some(Standing::Running(_, Some(deadline))) => Some(deadline.due()),
        _ => None,
    }
}
