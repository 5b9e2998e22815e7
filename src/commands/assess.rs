//! `avvik assess`: a person's assessment and conclusion, recorded with reasons.

use clap_complete::ArgValueCandidates;

use super::args::{case_ids, code};
use super::asking::Asking;
use crate::case::{
    Answer, Assessment, BreachKind, BreachTest, BreachVerdict, Case, Change, Consequence, Exemption,
    ExemptionGround, Harm, InformDecision, Likelihood, NotifyDecision, Risk, differences,
};
use crate::context::Context;
use crate::failure::{Exit, Failure};

/// Record an assessment: the three elements, the risk, and the conclusion on both duties
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  avvik assess 7 --security-breach yes --harmful-event yes --personal-data yes \\\n    \
    --likelihood likely --consequence severe --risk high --consequences \"Kan bli kjent i klassen.\" \\\n    \
    --reasons \"Helseopplysninger om barn.\" --authority notify --persons inform --by case-handler"
)]
pub(crate) struct AssessArgs {
    /// The case, such as 2026-0007 or 7
    #[arg(add = ArgValueCandidates::new(case_ids))]
    id: String,
    /// Whether security was breached
    #[arg(long, value_parser = code::<Answer>())]
    security_breach: Option<Answer>,
    /// Whether it led to destruction, loss, alteration, disclosure or access
    #[arg(long, value_parser = code::<Answer>())]
    harmful_event: Option<Answer>,
    /// Whether it touches personal data
    #[arg(long, value_parser = code::<Answer>())]
    personal_data: Option<Answer>,
    /// Why the three elements are answered as they are
    #[arg(long)]
    test_reasons: Option<String>,
    /// Kind of breach (can be repeated)
    #[arg(long = "kind", value_parser = code::<BreachKind>())]
    kinds: Vec<BreachKind>,
    /// How likely harm to the persons is
    #[arg(long, value_parser = code::<Likelihood>())]
    likelihood: Option<Likelihood>,
    /// How bad it would be
    #[arg(long, value_parser = code::<Consequence>())]
    consequence: Option<Consequence>,
    /// The risk concluded
    #[arg(long, value_parser = code::<Risk>())]
    risk: Option<Risk>,
    /// Kind of harm that may follow (can be repeated)
    #[arg(long = "harm", value_parser = code::<Harm>())]
    harms: Vec<Harm>,
    /// Likely consequences for the persons, in words
    #[arg(long)]
    consequences: Option<String>,
    /// Why the risk is what it is
    #[arg(long)]
    reasons: Option<String>,
    /// Whether the authority is to be notified
    #[arg(long, value_parser = code::<NotifyDecision>())]
    authority: Option<NotifyDecision>,
    /// Why
    #[arg(long)]
    authority_reasons: Option<String>,
    /// Whether the persons are to be informed
    #[arg(long, value_parser = code::<InformDecision>())]
    persons: Option<InformDecision>,
    /// Why
    #[arg(long)]
    persons_reasons: Option<String>,
    /// The exemption from informing that is used
    #[arg(long, value_parser = code::<ExemptionGround>())]
    exemption: Option<ExemptionGround>,
    /// Why the exemption applies
    #[arg(long)]
    exemption_reasons: Option<String>,
    /// The risk that remains when an exemption is used
    #[arg(long)]
    residual_risk: Option<String>,
    /// The public communication made instead of informing one by one
    #[arg(long)]
    public_communication: Option<String>,
    /// When or upon what to look at a negative decision again
    #[arg(long)]
    look_again: Option<String>,
    /// The role that assesses
    #[arg(long)]
    by: Option<String>,
    /// When it was assessed [default: now]
    #[arg(long, allow_hyphen_values = true)]
    at: Option<String>,
    /// Show what would be recorded, and record nothing
    #[arg(long)]
    dry_run: bool,
}

pub(crate) fn run(context: &Context, args: &AssessArgs) -> Result<Exit, Failure> {
    let store = context.store()?;
    let id = store.resolve(&args.id)?;
    let case = store.load(&id)?.case;
    let mut ask = Asking::new(context, &store)?;
    let (breach_test, kinds) = elements(&mut ask, args, &case)?;
    let mut assessment = Assessment::default();
    if breach_test.verdict() != BreachVerdict::SecurityEvent {
        weigh(&mut ask, args, &mut assessment)?;
        conclude(&mut ask, args, &mut assessment)?;
    }
    assessment.by = ask.wanted("--by", args.by.as_deref(), "ask-assess-by")?;
    assessment.at = Some(ask.past(args.at.as_deref())?);
    ask.finish()?;
    let mut known = case.clone();
    known.incident.kinds = kinds;
    let facts = differences(&case, &known);
    let change = Change::Assess { breach_test, facts, assessment: Box::new(assessment) };
    if args.dry_run { preview(context, &case, &change) } else { context.record(&store, &id, &change, None) }
}

/// Asks the three elements of a breach; what the case answers already stands unless a flag changes it.
fn elements(
    ask: &mut Asking,
    args: &AssessArgs,
    case: &Case,
) -> Result<(BreachTest, Vec<BreachKind>), Failure> {
    let before = &case.breach_test;
    let security = args.security_breach.or(before.security_breach);
    let harmful = args.harmful_event.or(before.harmful_event);
    let personal = args.personal_data.or(before.personal_data);
    let mut test = BreachTest {
        security_breach: ask.needed_code("--security-breach", security, "ask-assess-security-breach")?,
        harmful_event: ask.needed_code("--harmful-event", harmful, "ask-assess-harmful-event")?,
        personal_data: ask.needed_code("--personal-data", personal, "ask-assess-personal-data")?,
        reasons: args.test_reasons.clone().or(before.reasons.clone()),
    };
    if test.verdict() == BreachVerdict::SecurityEvent {
        test.reasons = ask.needed("--test-reasons", test.reasons.as_deref(), "ask-assess-test-reasons")?;
    }
    let kinds = if args.kinds.is_empty() { &case.incident.kinds } else { &args.kinds };
    Ok((test, ask.codes("--kind", kinds, "ask-new-kinds")?))
}

fn weigh(ask: &mut Asking, args: &AssessArgs, made: &mut Assessment) -> Result<(), Failure> {
    made.likelihood = ask.code("--likelihood", args.likelihood, "ask-assess-likelihood")?;
    made.consequence = ask.code("--consequence", args.consequence, "ask-assess-consequence")?;
    made.harms = ask.codes("--harm", &args.harms, "ask-assess-harms")?;
    made.consequences =
        ask.wanted("--consequences", args.consequences.as_deref(), "ask-assess-consequences")?;
    made.risk = ask.needed_code("--risk", args.risk, "ask-assess-risk")?;
    made.reasons = ask.needed("--reasons", args.reasons.as_deref(), "ask-assess-reasons")?;
    Ok(())
}

fn conclude(ask: &mut Asking, args: &AssessArgs, made: &mut Assessment) -> Result<(), Failure> {
    made.authority = ask.needed_code("--authority", args.authority, "ask-assess-authority")?;
    let reasons = args.authority_reasons.as_deref();
    made.authority_reasons = match made.authority {
        Some(NotifyDecision::DoNotNotify) => {
            ask.needed("--authority-reasons", reasons, "ask-assess-authority-reasons")?
        }
        _ => args.authority_reasons.clone(),
    };
    made.persons = ask.needed_code("--persons", args.persons, "ask-assess-persons")?;
    let reasons = args.persons_reasons.as_deref();
    made.persons_reasons = match made.persons {
        Some(InformDecision::DoNotInform) => {
            ask.needed("--persons-reasons", reasons, "ask-assess-persons-reasons")?
        }
        _ => args.persons_reasons.clone(),
    };
    if made.persons == Some(InformDecision::Exempt) {
        made.exemption = exempt(ask, args)?;
    }
    made.look_again.clone_from(&args.look_again);
    Ok(())
}

/// Asks the exemption's own conditions (requirement G3).
fn exempt(ask: &mut Asking, args: &AssessArgs) -> Result<Exemption, Failure> {
    let ground = ask.needed_code("--exemption", args.exemption, "ask-assess-exemption")?;
    let reasons = args.exemption_reasons.as_deref();
    let residual = args.residual_risk.as_deref();
    let public = args.public_communication.as_deref();
    Ok(Exemption {
        ground,
        reasons: ask.needed("--exemption-reasons", reasons, "ask-assess-exemption-reasons")?,
        residual_risk: match ground {
            Some(ExemptionGround::RiskRemoved) => {
                ask.needed("--residual-risk", residual, "ask-assess-residual-risk")?
            }
            _ => args.residual_risk.clone(),
        },
        public_communication: match ground {
            Some(ExemptionGround::Disproportionate) => {
                ask.needed("--public-communication", public, "ask-assess-public-communication")?
            }
            _ => args.public_communication.clone(),
        },
    })
}

fn preview(context: &Context, case: &Case, change: &Change) -> Result<Exit, Failure> {
    let after = change.apply(case)?;
    context.show_differences(&differences(case, &after));
    Ok(Exit::Done)
}
