//! `avvik new`: a case from the first report, with a low threshold: only the title is needed.

use super::asking::Asking;
use super::facts::FactArgs;
use super::{due, given};
use crate::case::{BreachKind, Case, Source, StepState};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::message::Message;
use crate::ui::Format;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  avvik new \"E-post til feil klasse\" --kind confidentiality --aware \"yesterday 15:30\" --persons 27"
)]
pub(crate) struct NewArgs {
    /// A title with no names of persons
    title: Option<String>,
    /// Take the case from a TOML or JSON file, or from standard input
    #[arg(long, value_name = "FILE|-")]
    from: Option<String>,
    #[command(flatten)]
    facts: FactArgs,
}

pub(crate) fn run(context: &Context, args: &NewArgs) -> Result<Exit, Failure> {
    let store = context.store()?;
    let given = match &args.from {
        Some(from) => from_file(from)?,
        None => Case::default(),
    };
    let mut case = args.facts.apply(&given, context, &store)?;
    let mut ask = Asking::new(context, &store)?;
    let title = args.title.clone().or(case.title.take());
    case.title = ask.needed("<TITLE>", title.as_deref(), "ask-new-title")?;
    if args.from.is_none() {
        case = intake(&mut ask, case, args)?;
    }
    ask.finish()?;
    case.registered = Some(context.now);
    let (id, exit) = context.register(&store, case)?;
    if context.ui.format == Format::Text {
        let file = store.load(&id)?;
        due::show(context, &store, due::of(&store.folder, &file), None);
    }
    Ok(exit)
}

/// Asks what the internal report holds (requirement B1) and the seven first considerations (B2).
fn intake(ask: &mut Asking, mut case: Case, args: &NewArgs) -> Result<Case, Failure> {
    let incident = &mut case.incident;
    incident.what = ask.wanted("--what", incident.what.as_deref(), "ask-new-what")?;
    case.reported_by = ask.wanted("--reported-by", case.reported_by.as_deref(), "ask-new-reported-by")?;
    case.reported_through = ask.code::<Source>("--source", case.reported_through, "ask-new-source")?;
    case.incident.kinds = ask.codes::<BreachKind>("--kind", &case.incident.kinds, "ask-new-kinds")?;
    for (key, question) in [
        ("timeline.discovered", "ask-new-discovered"),
        ("timeline.aware", "ask-new-aware"),
        ("persons.count", "ask-new-persons"),
        ("data.records", "ask-new-records"),
    ] {
        if !args.facts.gives(key) {
            case = ask.fact(case, key, question)?;
        }
    }
    let steps = &mut case.first_considerations;
    for (step, question) in [
        (&mut steps.map_events, "ask-step-map-events"),
        (&mut steps.limit_damage, "ask-step-limit-damage"),
        (&mut steps.switch_off, "ask-step-switch-off"),
        (&mut steps.stop_access, "ask-step-stop-access"),
        (&mut steps.restore_data, "ask-step-restore-data"),
        (&mut steps.report_crime, "ask-step-report-crime"),
        (&mut steps.secure_evidence, "ask-step-secure-evidence"),
    ] {
        step.state = ask.code::<StepState>("--set", step.state, question)?;
    }
    Ok(case)
}

/// Returns the case in a TOML or JSON file; nothing in it may be odd, as a person is there to mend it.
fn from_file(from: &str) -> Result<Case, Failure> {
    crate::store::read_report(&given::text(from)?)
        .map_err(|cause| Failure::new(Message::new("new-from-wrong").with("file", from)).because(cause))
}
