//! `avvik due`: what is due, the most pressing first.

use chrono::TimeDelta;
use clap_complete::ArgValueCandidates;

use super::args::{Filter, case_ids};
use super::list::each;
use crate::case::Register;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::message::Message;
use crate::render::due::{Agenda, Due, due};
use crate::store::{CaseFile, Folder, Store};

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  avvik due\n  avvik due 7\n  avvik due --within 24h")]
pub(crate) struct DueArgs {
    /// Only this case, such as 2026-0007 or 7
    #[arg(add = ArgValueCandidates::new(case_ids))]
    id: Option<String>,
    #[command(flatten)]
    filter: Filter,
    /// Only what is overdue or due within this time, such as 24h or 3d; exits with 1 if there is any
    #[arg(long, value_name = "TIME", value_parser = span)]
    within: Option<TimeDelta>,
}

pub(crate) fn run(context: &Context, args: &DueArgs) -> Result<Exit, Failure> {
    let store = context.store()?;
    let Some(id) = &args.id else {
        let folder = &store.folder;
        let all = each(context, &store, &args.filter, |file| of(folder, &file))?;
        let items = all.found.into_iter().flatten();
        let (items, exit) = near(context, args, folder, items.collect(), all.exit);
        show(context, &store, items, None);
        return Ok(exit);
    };
    let file = store.load(&store.resolve(id)?)?;
    context.warn_of_all(&file);
    let (items, exit) = near(context, args, &store.folder, of(&store.folder, &file), Exit::Done);
    show(context, &store, items, Some(&store.folder.settings));
    Ok(exit)
}

/// Returns the length of time that was typed.
fn span(text: &str) -> Result<TimeDelta, Message> {
    let wrong = || Message::new("due-within-wrong");
    let (number, unit) = text.split_at_checked(text.len().saturating_sub(1)).ok_or_else(wrong)?;
    let number = number.parse::<u32>().map_err(|_| wrong())?;
    match unit {
        "h" | "t" => Ok(TimeDelta::hours(number.into())),
        "d" => Ok(TimeDelta::days(number.into())),
        _ => Err(wrong()),
    }
}

/// Returns what is due within the time that was asked for, and how the command ends then.
fn near<'a>(
    context: &Context,
    args: &DueArgs,
    folder: &Folder,
    mut items: Vec<Due<'a>>,
    exit: Exit,
) -> (Vec<Due<'a>>, Exit) {
    let Some(within) = args.within else { return (items, exit) };
    items.retain(|item| item.at(folder.zone).is_some_and(|at| at.since(context.now) <= within));
    let exit = if items.is_empty() { exit } else { Exit::Findings };
    (items, exit)
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
