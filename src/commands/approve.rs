//! `avvik approve`: a role stands behind the newest conclusion.

use clap_complete::ArgValueCandidates;

use super::args::case_ids;
use super::asking::Asking;
use crate::case::{Approval, Change};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::law::assessment::record::changed_since;
use crate::message::Message;

#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  avvik approve 7 --by head")]
pub(crate) struct ApproveArgs {
    /// The case, such as 2026-0007 or 7
    #[arg(add = ArgValueCandidates::new(case_ids))]
    id: String,
    /// The role that approves, such as head
    #[arg(long)]
    by: Option<String>,
    /// When it was approved [default: now]
    #[arg(long, allow_hyphen_values = true)]
    at: Option<String>,
    /// What the role added
    #[arg(long)]
    remarks: Option<String>,
}

pub(crate) fn run(context: &Context, args: &ApproveArgs) -> Result<Exit, Failure> {
    let store = context.store()?;
    let id = store.resolve(&args.id)?;
    let case = store.load(&id)?.case;
    Change::Approve(Approval::default()).check(&case)?;
    let mut ask = Asking::new(context, &store)?;
    let by = ask.needed("--by", args.by.as_deref(), "ask-approve-by")?;
    let at = ask.past(args.at.as_deref())?;
    ask.finish()?;
    if by.as_deref().is_some_and(|by| store.folder.settings.is_dpo(by)) {
        return Err(Failure::new(Message::new("approve-dpo")));
    }
    let changed = case.ruling().map(|made| changed_since(made, &case)).unwrap_or_default();
    if !changed.is_empty() {
        let keys: Vec<_> = changed.iter().map(|fact| fact.key).collect();
        return Err(Failure::new(Message::new("approve-changed").with("keys", keys.join(", "))));
    }
    let fingerprint = Some(case.fingerprint());
    let approval = Approval { by, at: Some(at), fingerprint, remarks: args.remarks.clone() };
    context.record(&store, &id, &Change::Approve(approval), None)
}
