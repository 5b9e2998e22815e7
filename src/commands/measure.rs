//! `avvik measure`: measures against the effects or the cause.

use clap_complete::ArgValueCandidates;

use super::args::{case_ids, code};
use super::asking::Asking;
use crate::case::{Change, Measure, MeasureAim, MeasureKind, MeasureState};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::render::measures;

#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  avvik measure list 7")]
pub(crate) struct MeasureArgs {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    #[command(visible_alias = "ny")]
    Add(AddArgs),
    #[command(visible_alias = "ferdig")]
    Done(DoneArgs),
    #[command(visible_alias = "liste")]
    List(ListArgs),
}

/// Add a measure
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  avvik measure add 7 \"Ring mottakeren\" --owner case-handler --due +2d --aim effects"
)]
struct AddArgs {
    /// The case, such as 2026-0007 or 7
    #[arg(add = ArgValueCandidates::new(case_ids))]
    id: String,
    /// What is to be done
    what: Option<String>,
    /// Immediate or long-term
    #[arg(long, value_parser = code::<MeasureKind>())]
    kind: Option<MeasureKind>,
    /// Aimed at the effects for the persons or at the cause
    #[arg(long, value_parser = code::<MeasureAim>())]
    aim: Option<MeasureAim>,
    /// The role that owns it
    #[arg(long)]
    owner: Option<String>,
    /// The day it is due, such as 2026-12-01 or +14d
    #[arg(long)]
    due: Option<String>,
    /// Record it as done already, with what came of it
    #[arg(long, value_name = "RESULT")]
    done: Option<String>,
    /// When it was decided, and done if it is done [default: now]
    #[arg(long, allow_hyphen_values = true)]
    at: Option<String>,
}

/// Finish a measure
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  avvik measure done 7 1 --result \"Mottakeren har bekreftet at e-posten er slettet.\""
)]
struct DoneArgs {
    /// The case, such as 2026-0007 or 7
    #[arg(add = ArgValueCandidates::new(case_ids))]
    id: String,
    /// The measure's number, as `avvik measure list` shows it
    number: usize,
    /// What came of it
    #[arg(long)]
    result: Option<String>,
    /// Record that it was given up, with the reason as its result
    #[arg(long)]
    dropped: bool,
    /// When [default: now]
    #[arg(long, allow_hyphen_values = true)]
    at: Option<String>,
}

/// List the measures of a case
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  avvik measure list 7")]
struct ListArgs {
    /// The case, such as 2026-0007 or 7
    #[arg(add = ArgValueCandidates::new(case_ids))]
    id: String,
}

pub(crate) fn run(context: &Context, args: &MeasureArgs) -> Result<Exit, Failure> {
    match &args.verb {
        Verb::Add(args) => add(context, args),
        Verb::Done(args) => done(context, args),
        Verb::List(args) => list(context, args),
    }
}

fn add(context: &Context, args: &AddArgs) -> Result<Exit, Failure> {
    let store = context.store()?;
    let id = store.resolve(&args.id)?;
    let mut ask = Asking::new(context, &store)?;
    let what = ask.needed("<WHAT>", args.what.as_deref(), "ask-measure-what")?;
    let kind = ask.code("--kind", args.kind, "ask-measure-kind")?;
    let aim = ask.code("--aim", args.aim, "ask-measure-aim")?;
    let owner = ask.wanted("--owner", args.owner.as_deref(), "ask-measure-owner")?;
    let is_done = args.done.is_some();
    let due = if is_done { None } else { ask.day("--due", args.due.as_deref(), "ask-measure-due")? };
    let at = ask.past(args.at.as_deref())?;
    ask.finish()?;
    let measure = Measure {
        what,
        kind,
        aim,
        owner,
        due,
        state: Some(if is_done { MeasureState::Done } else { MeasureState::Planned }),
        decided: Some(at),
        done: is_done.then_some(at),
        result: args.done.clone(),
    };
    context.record(&store, &id, &Change::AddMeasure(measure), None)
}

fn done(context: &Context, args: &DoneArgs) -> Result<Exit, Failure> {
    let store = context.store()?;
    let id = store.resolve(&args.id)?;
    let mut ask = Asking::new(context, &store)?;
    let result = ask.needed("--result", args.result.as_deref(), "ask-measure-result")?;
    let at = ask.past(args.at.as_deref())?;
    ask.finish()?;
    let state = if args.dropped { MeasureState::Dropped } else { MeasureState::Done };
    context.record(&store, &id, &Change::FinishMeasure { number: args.number, state, at, result }, None)
}

fn list(context: &Context, args: &ListArgs) -> Result<Exit, Failure> {
    let store = context.store()?;
    let id = store.resolve(&args.id)?;
    let file = store.load(&id)?;
    context.warn_of_all(&file);
    context.show(&measures::Measures { id: &id, case: &file.case });
    Ok(Exit::Done)
}
