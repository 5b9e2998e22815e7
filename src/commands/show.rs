//! `avvik show`: one case in full, as it stands or as it stood.

use std::path::Path;

use clap_complete::ArgValueCandidates;

use super::args::case_ids;
use super::earlier::told;
use crate::case::{CaseId, FactChange, Moment, parse_time};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::law::reported::{self, is_reported};
use crate::message::Message;
use crate::render::case::Whole;
use crate::store::{CaseFile, Store};

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  avvik show 7\n  avvik show 7 --at \"2026-10-24 12:00\"")]
pub(crate) struct ShowArgs {
    /// The case, such as 2026-0007 or 7
    #[arg(add = ArgValueCandidates::new(case_ids))]
    id: String,
    /// As it was recorded at this time
    #[arg(long, allow_hyphen_values = true)]
    at: Option<String>,
}

pub(crate) fn run(context: &Context, args: &ShowArgs) -> Result<Exit, Failure> {
    let store = context.store()?;
    let id = store.resolve(&args.id)?;
    let (file, now) = match &args.at {
        None => (store.load(&id)?, context.now),
        Some(words) => {
            let at = parse_time(words, context.now, store.folder.zone)?;
            (as_it_stood(&store, &id, at)?, at)
        }
    };
    context.warn_of_all(&file);
    let folder = &store.folder;
    let untold = untold(context, &store, &file);
    let (case, register, zone) = (&file.case, &folder.settings, folder.zone);
    context.show(&Whole { id: &id, case, register, zone, now, untold: &untold });
    Ok(Exit::Done)
}

/// Returns what a report would tell otherwise than the authority was told last, as `draft follow-up` finds it; that what
/// was told is lost is warned of.
fn untold(context: &Context, store: &Store, file: &CaseFile) -> Vec<FactChange> {
    if !is_reported(&file.case) {
        return Vec::new();
    }
    match told(store, file) {
        Ok(Some(told)) => reported::untold(&told.case, &file.case),
        Ok(None) => Vec::new(),
        Err(failure) => {
            context.ui.warning(&failure.message);
            Vec::new()
        }
    }
}

/// Returns the case as the trail held it at a time.
fn as_it_stood(store: &Store, id: &CaseId, at: Moment) -> Result<CaseFile, Failure> {
    let history = store.trail()?.history(Some(Path::new(&id.path())))?;
    let newest = history.iter().filter(|entry| entry.at <= at.time()).max_by_key(|entry| entry.at);
    let blob = newest.and_then(|entry| entry.files.iter().find_map(|step| step.new));
    let Some(blob) = blob else {
        let message = Message::new("show-not-there-yet").with("id", id.to_string()).with("at", at);
        return Err(Failure::new(message));
    };
    Ok(CaseFile::read(id, store.trail()?.blob(blob)?)?)
}
