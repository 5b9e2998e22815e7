//! `avvik list`: the cases, with where their duties stand.

use super::args::{Filter, State};
use crate::case::Case;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::law::clock::{clock, clocks_of};
use crate::law::own::rows;
use crate::render::list::{IN_TABLE, List, Row};
use crate::store::{CaseFile, Store};
use crate::ui::Format;

#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  avvik list --state open")]
pub(crate) struct ListArgs {
    #[command(flatten)]
    filter: Filter,
}

pub(crate) fn run(context: &Context, args: &ListArgs) -> Result<Exit, Failure> {
    let store = context.store()?;
    let (settings, zone) = (&store.folder.settings, store.folder.zone);
    let (duties, format) = (rows(settings), context.ui.format);
    let shown = |case: &Case| match format {
        Format::Json => clocks_of(&duties, case, settings, zone),
        Format::Text => IN_TABLE.iter().filter_map(|id| clock(id, &duties, case, settings, zone)).collect(),
    };
    let make = |CaseFile { id, case, .. }: CaseFile| {
        let clocks = shown(&case);
        Row::new(id, case, clocks)
    };
    let rows = each(context, &store, &args.filter, make)?;
    context.show(&List { rows: &rows.found, now: context.now });
    Ok(rows.exit)
}

/// What came of reading many cases.
pub(crate) struct Each<R> {
    /// What was made of each case, in the order of their numbers.
    pub(crate) found: Vec<R>,
    /// Done, or findings if something among the cases could not be read.
    pub(crate) exit: Exit,
}

/// Makes something of every case that the filter lets through; says which cannot be read, and never skips one.
pub(crate) fn each<R: Send>(
    context: &Context,
    store: &Store,
    filter: &Filter,
    make: impl Fn(CaseFile) -> R + Sync,
) -> Result<Each<R>, Failure> {
    let scanned = store.scan()?;
    let mut cases = scanned.cases;
    cases.retain(|id| filter.year.is_none_or(|year| id.year() == year));
    let read = store.folder.read_all(&cases, |read| match read {
        Ok((file, _)) if !takes(filter, &file.case) => Ok(None),
        Ok((file, _)) => {
            let oddities = file.oddities.clone();
            Ok(Some((make(file), oddities)))
        }
        Err(error) => Err(error),
    });
    let mut each = Each { found: Vec::new(), exit: Exit::Done };
    for (result, id) in read.into_iter().zip(&cases) {
        match result {
            Ok(None) => {}
            Ok(Some((made, oddities))) => {
                for oddity in oddities {
                    context.warn_of(&id.path(), &oddity);
                }
                each.found.push(made);
            }
            Err(error) => {
                context.ui.warning(&error.message());
                each.exit = Exit::Findings;
            }
        }
    }
    for stray in scanned.strays {
        context.ui.warning(&stray.message());
        each.exit = Exit::Findings;
    }
    Ok(each)
}

/// Returns whether the filter lets a case through.
pub(crate) fn takes(filter: &Filter, case: &Case) -> bool {
    let state = filter.state.is_none_or(|state| case.is_closed() == (state == State::Closed));
    let risk = filter.risk.is_none_or(|risk| case.ruling().and_then(|made| made.risk) == Some(risk));
    state && risk
}
