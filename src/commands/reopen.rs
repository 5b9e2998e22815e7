//! `avvik reopen`: a closed case is opened again.

use clap_complete::ArgValueCandidates;

use super::args::case_ids;
use super::asking::Asking;
use crate::case::Change;
use crate::context::Context;
use crate::failure::{Exit, Failure};

#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  avvik reopen 7 --reasons \"Mottakeren viser seg å ha delt e-posten.\"")]
pub(crate) struct ReopenArgs {
    /// The case, such as 2026-0007 or 7
    #[arg(add = ArgValueCandidates::new(case_ids))]
    id: String,
    /// Why it is opened again
    #[arg(long)]
    reasons: Option<String>,
    /// When [default: now]
    #[arg(long, allow_hyphen_values = true)]
    at: Option<String>,
}

pub(crate) fn run(context: &Context, args: &ReopenArgs) -> Result<Exit, Failure> {
    let store = context.store()?;
    let id = store.resolve(&args.id)?;
    let mut ask = Asking::new(context, &store)?;
    let reasons = ask.needed("--reasons", args.reasons.as_deref(), "ask-reopen-reasons")?;
    let at = ask.past(args.at.as_deref())?;
    ask.finish()?;
    context.record(&store, &id, &Change::Reopen { at, reasons: reasons.unwrap_or_default() }, None)
}
