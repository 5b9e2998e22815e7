//! `avvik advise`: the advice of the data protection officer, and what became of it.

use super::asking::Asking;
use crate::case::{Advice, Change};
use crate::context::Context;
use crate::failure::{Exit, Failure};

/// Record the advice of the data protection officer
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  avvik advise 7 --text \"Meld, og informer foreldrene i dag.\"")]
pub(crate) struct AdviseArgs {
    /// The case, such as 2026-0007 or 7
    id: String,
    /// The advice
    #[arg(long)]
    text: Option<String>,
    /// Why it was not followed
    #[arg(long)]
    not_followed_because: Option<String>,
    /// When it was given [default: now]
    #[arg(long, allow_hyphen_values = true)]
    at: Option<String>,
}

pub(crate) fn run(context: &Context, args: &AdviseArgs) -> Result<Exit, Failure> {
    let store = context.store()?;
    let id = store.resolve(&args.id)?;
    let mut ask = Asking::new(context, &store)?;
    let text = ask.needed("--text", args.text.as_deref(), "ask-advise-text")?;
    let at = ask.past(args.at.as_deref())?;
    ask.finish()?;
    let not_followed_because = args.not_followed_because.clone();
    context.record(&store, &id, &Change::Advise(Advice { at: Some(at), text, not_followed_because }), None)
}
