//! `avvik assess`: the facts, what the rules recommend on them, and a person's own conclusion beside it.

mod answers;
mod conclusion;

use clap_complete::ArgValueCandidates;

use self::answers::{AnswerArgs, Which};
use self::conclusion::ConclusionArgs;
use super::args::case_ids;
use super::asking::Asking;
use super::given;
use crate::case::{Assessment, Case, Change, Code, differences};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::law::assessment::asked::ASKED;
use crate::law::assessment::record::snapshot;
use crate::law::assessment::{Outcome, matrix, recommend};
use crate::message::Message;
use crate::prompt::Trust;
use crate::render::recommendation::Recommended;
use crate::ui::Format;

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  avvik assess 7 --dry-run --reach trusted\n  \
    avvik assess 7 --security-breach yes --harmful-event yes --personal-data yes \\\n    \
    --likelihood likely --consequence severe --risk high --consequences \"Kan bli kjent i klassen.\" \\\n    \
    --reasons \"Helseopplysninger om barn.\" --authority notify --persons inform --by case-handler")]
pub(crate) struct AssessArgs {
    /// The case, such as 2026-0007 or 7
    #[arg(add = ArgValueCandidates::new(case_ids))]
    id: String,
    #[command(flatten)]
    answers: AnswerArgs,
    /// Why the three elements are answered as they are
    #[arg(long)]
    test_reasons: Option<String>,
    #[command(flatten)]
    conclusion: ConclusionArgs,
    /// The role that assesses
    #[arg(long)]
    by: Option<String>,
    /// When it was assessed [default: now]
    #[arg(long, allow_hyphen_values = true)]
    at: Option<String>,
    /// Take answers from a TOML or JSON file with the keys of a case, or from standard input
    #[arg(long, value_name = "FILE|-")]
    from: Option<String>,
    /// Ask everything that matters again, with the earlier answers offered
    #[arg(long)]
    again: bool,
    /// Forget the answers of a dialogue that was interrupted
    #[arg(long)]
    afresh: bool,
    /// Show what the rules recommend, ask nothing and record nothing
    #[arg(long)]
    dry_run: bool,
}

pub(crate) fn run(context: &Context, args: &AssessArgs) -> Result<Exit, Failure> {
    let store = context.store()?;
    let id = store.resolve(&args.id)?;
    let case = store.load(&id)?.case;
    let report = args.from.as_deref().map(from_file).transpose()?;
    let answered = args.answers.apply(&case, report.as_ref(), context, &store)?;
    if args.dry_run {
        context.show(&Recommended(&recommend(&answered)));
        return Ok(Exit::Done);
    }
    let basis = format!("{:?}", snapshot(&case));
    let mut kept = store.unfinished(&id, "assess", basis)?;
    let mut ask = Asking::new(context, &store)?;
    if args.afresh && ask.can_ask() {
        kept.forget()?;
    }
    if let (Some(since), true) = (kept.since, ask.can_ask()) {
        context.ui.status(&Message::new("assess-goes-on").with("since", since).with("count", kept.len()));
    }
    let trust = match (args.again, kept.is_outdated()) {
        (true, _) => Trust::Offered,
        (false, true) => Trust::ConclusionsOffered,
        (false, false) => Trust::Taken,
    };
    ask = ask.keeping(&mut kept, trust);
    let (answered, assessment) = assess(context, args, &mut ask, answered, report)?;
    ask.finish()?;
    if assessment.by.as_deref().is_some_and(|by| store.folder.settings.is_dpo(by)) {
        return Err(Failure::new(Message::new("assess-dpo")));
    }
    let breach_test = answered.breach_test.clone();
    let mut facts = differences(&case, &answered);
    facts.retain(|fact| !fact.path.starts_with("breach-test."));
    let exit = context.record(&store, &id, &Change::Assess { breach_test, facts, assessment }, None)?;
    kept.forget()?;
    Ok(exit)
}

/// Returns the case with its answers, and the assessment that was made on them.
fn assess(
    context: &Context,
    args: &AssessArgs,
    ask: &mut Asking,
    answered: Case,
    report: Option<Case>,
) -> Result<(Case, Box<Assessment>), Failure> {
    let which = if args.again { Which::All } else { Which::Open };
    let mut case = args.answers.ask(ask, answered, which)?;
    let test = &mut case.breach_test;
    for (flag, element, question) in [
        ("--security-breach", &mut test.security_breach, "ask-fact-breach-test-security-breach"),
        ("--harmful-event", &mut test.harmful_event, "ask-fact-breach-test-harmful-event"),
        ("--personal-data", &mut test.personal_data, "ask-fact-breach-test-personal-data"),
    ] {
        *element = ask.needed_code(flag, *element, question)?;
    }
    let report = report.unwrap_or_default();
    let recommendation = recommend(&case);
    let reasons = args.test_reasons.as_ref().or(report.breach_test.reasons.as_ref());
    if let Some(reasons) = reasons {
        case.breach_test.reasons = Some(reasons.clone());
    }
    if ask.can_ask() && context.ui.format == Format::Text {
        context.show(&Recommended(&recommendation));
    }
    let mut made = Assessment::default();
    if recommendation.outcome == Outcome::SecurityEvent {
        let reasons = case.breach_test.reasons.as_deref();
        case.breach_test.reasons = ask.needed("--test-reasons", reasons, "ask-assess-test-reasons")?;
    } else {
        let given = report.ruling().cloned().unwrap_or_default();
        made = args.conclusion.conclude(ask, &given, case.ruling(), recommendation.outcome)?;
        let judged = made.likelihood.zip(made.consequence).map(|(likely, bad)| matrix::risk(likely, bad));
        if let Some(risk) = judged.filter(|risk| made.risk.is_some_and(|made| made < *risk)) {
            context.ui.warning(&Message::new("assess-below-matrix").with("risk", risk.label()));
        }
    }
    made.facts = snapshot(&case);
    made.recommended = Some(recommendation.record());
    let given = report.ruling();
    let by = args.by.as_deref().or(given.and_then(|given| given.by.as_deref()));
    ask.suggest(case.ruling().and_then(|earlier| earlier.by.as_deref()));
    made.by = ask.needed("--by", by, "ask-assess-by")?;
    made.at = match (&args.at, given.and_then(|given| given.at)) {
        (None, Some(at)) if at <= context.now => Some(at),
        (at, _) => Some(ask.past(at.as_deref())?),
    };
    Ok((case, Box::new(made)))
}

/// Returns the answers in a TOML or JSON file; nothing in it may be odd or unused, as a person is there to mend it.
fn from_file(from: &str) -> Result<Case, Failure> {
    let about = |key| Message::new(key).with("file", from);
    let report = crate::store::read_report(&given::text(from)?)
        .map_err(|cause| Failure::new(about("new-from-wrong")).because(cause))?;
    let is_used = |path: &str| {
        path.starts_with("assessment")
            || path == "breach-test.reasons"
            || ASKED.iter().any(|row| row.key == path)
    };
    let facts = differences(&Case::default(), &report);
    let unused: Vec<_> = facts.iter().map(|fact| fact.path.as_str()).filter(|path| !is_used(path)).collect();
    match unused.is_empty() {
        true => Ok(report),
        false => Err(Failure::new(about("assess-from-unused").with("keys", unused.join(", ")))),
    }
}
