//! `avvik due`: what is due, the most pressing first.

use clap_complete::ArgValueCandidates;

use super::args::{Filter, case_ids};
use super::list::each;
use crate::case::Register;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::render::due::{Agenda, Due, due};
use crate::store::{CaseFile, Folder, Store};

/// Show what is due, the most pressing first
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  avvik due\n  avvik due 7")]
pub(crate) struct DueArgs {
    /// Only this case, such as 2026-0007 or 7
    #[arg(add = ArgValueCandidates::new(case_ids))]
    id: Option<String>,
    #[command(flatten)]
    filter: Filter,
}

pub(crate) fn run(context: &Context, args: &DueArgs) -> Result<Exit, Failure> {
    let store = context.store()?;
    let Some(id) = &args.id else {
        let folder = &store.folder;
        let all = each(context, &store, &args.filter, |file| of(folder, &file))?;
        show(context, &store, all.found.into_iter().flatten().collect(), None);
        return Ok(all.exit);
    };
    let file = store.load(&store.resolve(id)?)?;
    context.warn_of_all(&file);
    show(context, &store, of(&store.folder, &file), Some(&store.folder.settings));
    Ok(Exit::Done)
}

/// Returns what is due in one case.
pub(crate) fn of<'a>(folder: &'a Folder, file: &CaseFile) -> Vec<Due<'a>> {
    due(&file.id, &file.case, &folder.settings, folder.zone)
}

/// Shows what is due, the most pressing first; each duty is explained where the settings are given.
pub(crate) fn show<'a>(
    context: &Context,
    store: &Store,
    mut items: Vec<Due<'a>>,
    explained: Option<&'a Register>,
) {
    items.sort_by_cached_key(|item| item.urgency(store.folder.zone));
    context.show(&Agenda { items: &items, now: context.now, zone: store.folder.zone, explained });
}
