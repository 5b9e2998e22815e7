//! `avvik advise`: the advice of the data protection officer, and what became of it.

use clap_complete::ArgValueCandidates;

use super::args::{case_ids, code};
use super::asking::Asking;
use crate::case::{Advice, Change, InformDecision, NotifyDecision, is_blank};
use crate::context::Context;
use crate::failure::{Exit, Failure};

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  avvik advise 7 --text \"Meld, og informer foreldrene i dag.\" --authority notify --persons inform"
)]
pub(crate) struct AdviseArgs {
    /// The case, such as 2026-0007 or 7
    #[arg(add = ArgValueCandidates::new(case_ids))]
    id: String,
    /// The advice
    #[arg(long)]
    text: Option<String>,
    /// Whether it says to notify the authority
    #[arg(long, value_parser = code::<NotifyDecision>())]
    authority: Option<NotifyDecision>,
    /// Whether it says to inform the persons
    #[arg(long, value_parser = code::<InformDecision>())]
    persons: Option<InformDecision>,
    /// Why it was not followed; without a text, why the newest advice was not followed
    #[arg(long)]
    not_followed_because: Option<String>,
    /// When it was given [default: now]
    #[arg(long, allow_hyphen_values = true)]
    at: Option<String>,
}

pub(crate) fn run(context: &Context, args: &AdviseArgs) -> Result<Exit, Failure> {
    let store = context.store()?;
    let id = store.resolve(&args.id)?;
    let because = args.not_followed_because.as_ref().filter(|because| !is_blank(Some(because)));
    if let (None, Some(because)) = (&args.text, because) {
        return context.record(&store, &id, &Change::AnswerAdvice(because.clone()), None);
    }
    let mut ask = Asking::new(context, &store)?;
    let text = ask.needed("--text", args.text.as_deref(), "ask-advise-text")?;
    let authority = ask.code("--authority", args.authority, "ask-advise-authority")?;
    let persons = ask.code("--persons", args.persons, "ask-advise-persons")?;
    let at = Some(ask.past(args.at.as_deref())?);
    ask.finish()?;
    let not_followed_because = because.cloned();
    let advice = Advice { at, text, authority, persons, not_followed_because };
    context.record(&store, &id, &Change::Advise(advice), None)
}
