//! The facts that the rules read: given by flags, in a file, or asked for one by one.

use super::super::asking::Asking;
use super::super::facts::{many, with_facts, words};
use crate::case::{
    Alteration, Answer, BreachKind, Case, Cause, DataCategory, Disclosure, Felt, Identifiability, Misuse,
    Outage, PersonKind, ProcessingContext, Protection, Reach,
};
use crate::context::Context;
use crate::failure::Failure;
use crate::law::assessment::asked::ASKED;
use crate::law::assessment::facts::Facts;
use crate::store::Store;

// Facts given by flags; a doc comment would become the help of `assess`.
#[derive(Debug, Default, clap::Args)]
pub(crate) struct AnswerArgs {
    /// Whether security was breached
    #[arg(long, value_parser = words::<Answer>())]
    security_breach: Option<String>,
    /// Whether it led to destruction, loss, alteration, disclosure or access
    #[arg(long, value_parser = words::<Answer>())]
    harmful_event: Option<String>,
    /// Whether it touches personal data
    #[arg(long, value_parser = words::<Answer>())]
    personal_data: Option<String>,
    /// Kind of breach (can be repeated)
    #[arg(long = "kind", value_parser = words::<BreachKind>())]
    kinds: Vec<String>,
    /// Whether data reached someone who should not have them
    #[arg(long, value_parser = words::<Disclosure>())]
    disclosure: Option<String>,
    /// Whether the data were unreadable to whoever has them
    #[arg(long, value_parser = words::<Protection>())]
    protection: Option<String>,
    /// Who has, or may have, the data
    #[arg(long, value_parser = words::<Reach>())]
    reach: Option<String>,
    /// When the recipient confirmed that the data are deleted or returned
    #[arg(long, allow_hyphen_values = true, value_name = "TIME")]
    deletion_confirmed: Option<String>,
    /// Kind of personal data (can be repeated)
    #[arg(long = "data", value_parser = words::<DataCategory>())]
    data: Vec<String>,
    /// What the data tell about the persons
    #[arg(long)]
    data_description: Option<String>,
    /// Whether special categories or criminal data really tell something about someone
    #[arg(long, value_parser = words::<Answer>())]
    revealing: Option<String>,
    /// The score of the processing context, where a person sets it by ENISA's method
    #[arg(long, value_parser = words::<ProcessingContext>())]
    processing_context: Option<String>,
    /// Number of persons: 27, ~30, 20-40, not-known-yet
    #[arg(long, value_name = "COUNT")]
    person_count: Option<String>,
    /// Kind of persons (can be repeated)
    #[arg(long = "person-kind", value_parser = words::<PersonKind>())]
    person_kinds: Vec<String>,
    /// How easily the persons can be identified
    #[arg(long, value_parser = words::<Identifiability>())]
    identifiability: Option<String>,
    /// Who or what caused it
    #[arg(long, value_parser = words::<Cause>())]
    cause: Option<String>,
    /// Whether it was done on purpose
    #[arg(long, value_parser = words::<Answer>())]
    deliberate: Option<String>,
    /// How long the data were or will be out of reach
    #[arg(long, value_parser = words::<Outage>())]
    outage: Option<String>,
    /// How the data were altered
    #[arg(long, value_parser = words::<Alteration>())]
    alteration: Option<String>,
    /// What the persons have felt
    #[arg(long, value_parser = words::<Felt>())]
    felt: Option<String>,
    /// Whether the data have been misused
    #[arg(long, value_parser = words::<Misuse>())]
    misuse: Option<String>,
    /// Set any key of the file, such as persons.count=27; an empty value takes it away (can be repeated)
    #[arg(long = "set", value_name = "KEY=VALUE")]
    set: Vec<String>,
}

/// Which of the facts are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    /// Those that are still open.
    Open,
    /// All that matter, with the earlier answers offered.
    All,
}

impl AnswerArgs {
    /// Returns the case with the facts of a file, then those that the flags give.
    pub(crate) fn apply(
        &self,
        case: &Case,
        report: Option<&Case>,
        context: &Context,
        store: &Store,
    ) -> Result<Case, Failure> {
        let mut case = case.clone();
        for row in ASKED {
            let words = report.map(|report| row.words(report)).unwrap_or_default();
            if !words.is_empty() {
                row.put(&mut case, &words);
            }
        }
        with_facts(&case, &self.named(), &self.set, context, store)
    }

    /// Returns the case with the facts that a person answers one by one; what a flag gave is not asked.
    pub(crate) fn ask(&self, ask: &mut Asking, mut case: Case, which: Which) -> Result<Case, Failure> {
        let named = self.named();
        let is_given = |key: &str| named.iter().any(|(named, words)| *named == key && words.is_some());
        for row in ASKED.iter().filter(|_| ask.can_ask()).collect::<Vec<_>>() {
            let is_asked = row.is_asked(&case, &Facts::of(&case));
            if is_asked && !is_given(row.key) && (which == Which::All || row.is_open(&case)) {
                case = ask.asked(case, row)?;
            }
            // No rule reads it, but it goes into the notification beside the number of persons (art. 33(3)(a)).
            if is_asked && row.key == "persons.count" && case.data.records.is_none() {
                case = ask.fact(case, "data.records", "ask-new-records")?;
            }
        }
        Ok(case)
    }

    fn named(&self) -> Vec<(&'static str, Option<String>)> {
        vec![
            ("breach-test.security-breach", self.security_breach.clone()),
            ("breach-test.harmful-event", self.harmful_event.clone()),
            ("breach-test.personal-data", self.personal_data.clone()),
            ("incident.kinds", many(&self.kinds)),
            ("impact.disclosure", self.disclosure.clone()),
            ("data.protection", self.protection.clone()),
            ("recipients.reach", self.reach.clone()),
            ("recipients.deletion-confirmed", self.deletion_confirmed.clone()),
            ("data.categories", many(&self.data)),
            ("data.description", self.data_description.clone()),
            ("data.revealing", self.revealing.clone()),
            ("data.processing-context", self.processing_context.clone()),
            ("persons.count", self.person_count.clone()),
            ("persons.kinds", many(&self.person_kinds)),
            ("persons.identifiability", self.identifiability.clone()),
            ("incident.cause", self.cause.clone()),
            ("incident.deliberate", self.deliberate.clone()),
            ("impact.outage", self.outage.clone()),
            ("impact.alteration", self.alteration.clone()),
            ("impact.felt", self.felt.clone()),
            ("impact.misuse", self.misuse.clone()),
        ]
    }
}
