//! `avvik close`: the learning review, refused while something is still owed.

use clap_complete::ArgValueCandidates;

use super::args::case_ids;
use super::asking::Asking;
use crate::case::{Case, Change, Closing, Learning};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::law::clock::{Clock, clocks};
use crate::law::duty::DUTIES;
use crate::message::Message;
use crate::store::Store;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  avvik close 7 --by head --why-not-prevented \"Ingen kontroll av adresselisten.\" \\\n    \
    --changes \"Ny rutine.\" --control \"Ja.\" --supplier \"Nei.\" --awareness \"Ja.\" --training \"Ja.\" \\\n    \
    --resources \"Ja.\""
)]
pub(crate) struct CloseArgs {
    /// The case, such as 2026-0007 or 7
    #[arg(add = ArgValueCandidates::new(case_ids))]
    id: String,
    /// The role that closes it
    #[arg(long)]
    by: Option<String>,
    /// Why existing measures did not prevent it
    #[arg(long)]
    why_not_prevented: Option<String>,
    /// Systems or governing documents to change
    #[arg(long)]
    changes: Option<String>,
    /// Whether there was enough control
    #[arg(long)]
    control: Option<String>,
    /// Whether a supplier must be changed
    #[arg(long)]
    supplier: Option<String>,
    /// Whether staff knew that it could happen
    #[arg(long)]
    awareness: Option<String>,
    /// Whether more training is needed
    #[arg(long)]
    training: Option<String>,
    /// Whether there were enough resources
    #[arg(long)]
    resources: Option<String>,
    /// How the effect of the measures was checked
    #[arg(long)]
    effect_checked: Option<String>,
    /// When [default: now]
    #[arg(long, allow_hyphen_values = true)]
    at: Option<String>,
}

pub(crate) fn run(context: &Context, args: &CloseArgs) -> Result<Exit, Failure> {
    let store = context.store()?;
    let id = store.resolve(&args.id)?;
    let case = store.load(&id)?.case;
    Change::Close(Box::default()).check(&case)?;
    let open = still_open(&case, &store);
    if !open.is_empty() {
        let failure = Failure::new(Message::new("close-refused").with("id", id.to_string()));
        return Err(open.into_iter().fold(failure, Failure::because));
    }
    let waiting = case.measure.iter().filter(|measure| measure.is_open()).count();
    if waiting > 0 {
        context.ui.warning(&Message::new("close-measures-open").with("count", waiting));
    }
    let mut ask = Asking::new(context, &store)?;
    let by = ask.needed("--by", args.by.as_deref(), "ask-close-by")?;
    let why_not_prevented = args.why_not_prevented.as_deref();
    let learning = Learning {
        why_not_prevented: ask.needed(
            "--why-not-prevented",
            why_not_prevented,
            "ask-close-why-not-prevented",
        )?,
        changes: ask.needed("--changes", args.changes.as_deref(), "ask-close-changes")?,
        control: ask.needed("--control", args.control.as_deref(), "ask-close-control")?,
        supplier: ask.needed("--supplier", args.supplier.as_deref(), "ask-close-supplier")?,
        awareness: ask.needed("--awareness", args.awareness.as_deref(), "ask-close-awareness")?,
        training: ask.needed("--training", args.training.as_deref(), "ask-close-training")?,
        resources: ask.needed("--resources", args.resources.as_deref(), "ask-close-resources")?,
    };
    let effect_checked =
        ask.wanted("--effect-checked", args.effect_checked.as_deref(), "ask-close-effect-checked")?;
    let at = Some(ask.past(args.at.as_deref())?);
    ask.finish()?;
    let closing = Closing { at, by, learning, effect_checked, ..Closing::default() };
    context.record(&store, &id, &Change::Close(Box::new(closing)), None)
}

/// Returns what is still owed: duties that run or may apply, and the approval.
fn still_open(case: &Case, store: &Store) -> Vec<Message> {
    let clocks = clocks(case, &store.folder.settings, store.folder.zone);
    let duties = clocks.iter().filter(|clock| clock.is_open());
    let mut open: Vec<Message> = duties.map(what_is_open).collect();
    if case.ruling().is_none_or(|made| made.approval.is_none()) {
        open.push(Message::new("close-open-approval"));
    }
    open
}

fn what_is_open(clock: &Clock) -> Message {
    if DUTIES.iter().any(|duty| duty.id == clock.duty.id) {
        return Message::new(format!("close-open-{}", clock.duty.id));
    }
    let key = if clock.awaits_decision() { "close-duty-undecided" } else { "close-duty-open" };
    Message::new(key).with("duty", clock.duty.name()).with("id", clock.duty.id)
}
