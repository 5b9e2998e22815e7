//! `avvik duty`: the decision on whether a duty besides those of the GDPR applies.

use clap_complete::ArgValueCandidates;

use super::args::{case_ids, code};
use super::asking::Asking;
use crate::case::{Answer, Case, Change, DutyDecision, Register};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::law::clock::{Clock, clocks};
use crate::law::duty::{Duty, Trigger};
use crate::law::own::{known, rows};
use crate::message::Message;
use crate::store::Store;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  avvik duty 7 digital-security --applies no --reasons \"Tjenesten var ikke nede.\" --by head"
)]
pub(crate) struct DutyArgs {
    /// The case, such as 2026-0007 or 7
    #[arg(add = ArgValueCandidates::new(case_ids))]
    id: String,
    /// The duty's name, as `avvik explain duties` lists them
    duty: Option<String>,
    /// Whether it applies
    #[arg(long, value_parser = code::<Answer>())]
    applies: Option<Answer>,
    /// Why
    #[arg(long)]
    reasons: Option<String>,
    /// The role that decides
    #[arg(long)]
    by: Option<String>,
    /// When it was decided [default: now]
    #[arg(long, allow_hyphen_values = true)]
    at: Option<String>,
}

pub(crate) fn run(context: &Context, args: &DutyArgs) -> Result<Exit, Failure> {
    let store = context.store()?;
    let id = store.resolve(&args.id)?;
    let case = store.load(&id)?.case;
    let settings = &store.folder.settings;
    let given = args.duty.as_deref().map(|duty| decidable(settings, duty)).transpose()?;
    let open = open(&case, &store);
    if given.is_none() && open.is_empty() {
        return Err(Failure::new(Message::new("duty-none-open")));
    }
    let mut ask = Asking::new(context, &store)?;
    let duty = ask.needed_choice("<DUTY>", given, "ask-duty", &open)?;
    let applies = ask.needed_code("--applies", args.applies, "ask-duty-applies")?;
    let reasons = match applies {
        Some(Answer::NotKnownYet) => args.reasons.clone(),
        _ => ask.needed("--reasons", args.reasons.as_deref(), "ask-duty-reasons")?,
    };
    let by = ask.needed("--by", args.by.as_deref(), "ask-duty-by")?;
    let at = Some(ask.past(args.at.as_deref())?);
    ask.finish()?;
    let decision = DutyDecision { id: duty, applies, reasons, at, by };
    context.record(&store, &id, &Change::DecideDuty(decision), None)
}

/// Returns the duties that people have to decide on, with their names.
fn open(case: &Case, store: &Store) -> Vec<(String, Message)> {
    let clocks = clocks(case, &store.folder.settings, store.folder.zone);
    let open = clocks.iter().filter(|clock| !clock.duty.trigger.is_of_the_case());
    open.map(|clock: &Clock| (clock.duty.id.to_owned(), clock.duty.name())).collect()
}

/// Returns the name of a duty that can be decided on.
fn decidable(settings: &Register, duty: &str) -> Result<String, Failure> {
    match known(settings, duty) {
        Some(row) if row.trigger.is_of_the_case() => {
            Err(Failure::new(Message::new("duty-not-decided-here").with("duty", duty)))
        }
        Some(row) => Ok(row.id.to_owned()),
        None => Err(unknown(settings, duty)),
    }
}

/// Returns whether a duty is met by telling someone besides the authority and the persons.
pub(super) fn can_be_told(row: &Duty) -> bool {
    row.trigger == Trigger::Processor || !row.trigger.is_of_the_case()
}

/// Returns that the register knows no duty of this name, with those that it knows.
pub(super) fn unknown(settings: &Register, duty: &str) -> Failure {
    let rows = rows(settings);
    let mut names: Vec<&str> = rows.iter().filter(|row| can_be_told(row)).map(|row| row.id).collect();
    names.dedup();
    Failure::new(Message::new("duty-not-known").with("duty", duty).with("known", names.join(", ")))
}
