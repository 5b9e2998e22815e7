//! `avvik notify`: what was sent, to whom, when and how, with the exact text.

use clap_complete::ArgValueCandidates;

use super::args::{case_ids, code};
use super::asking::Asking;
use super::given;
use crate::case::{
    Case, CaseId, Change, Channel, Code, Communication, Count, Moment, Notification, Phase, Reaching,
    SentText, Told,
};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::law::clock::clocks;
use crate::law::duty::{Duty, NOTIFY_AUTHORITY};
use crate::law::own::known;
use crate::message::Message;
use crate::store::{SentFile, Store};

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  avvik notify 7 --phase first --channel altinn --reference AR123456 --text melding.md\n  \
    avvik notify 7 --to persons --reaching individual --channel digital-mail --count 27 --text brev.md\n  avvik notify 7 --to dpo\n  avvik notify 7 --duty digital-security --channel e-mail"
)]
pub(crate) struct NotifyArgs {
    /// The case, such as 2026-0007 or 7
    #[arg(add = ArgValueCandidates::new(case_ids))]
    id: String,
    /// To whom: authority, persons, or a role of the register such as dpo
    #[arg(long, default_value = "authority")]
    to: String,
    /// To someone else, by name: another authority, the police, an insurer
    #[arg(long, conflicts_with = "to", value_name = "NAME")]
    other: Option<String>,
    /// The duty that this meets, as `avvik explain duties` lists them
    #[arg(long, value_name = "DUTY")]
    duty: Option<String>,
    /// Which part of a notification in phases
    #[arg(long, value_parser = code::<Phase>())]
    phase: Option<Phase>,
    /// The way it was sent
    #[arg(long, value_parser = code::<Channel>())]
    channel: Option<Channel>,
    /// The recipient's reference number
    #[arg(long)]
    reference: Option<String>,
    /// The receipt
    #[arg(long)]
    receipt: Option<String>,
    /// The reference in the organisation's own archive
    #[arg(long)]
    journal: Option<String>,
    /// Why it is later than 72 hours
    #[arg(long)]
    delay_reasons: Option<String>,
    /// The day by which more is promised, such as 2026-12-01 or +14d
    #[arg(long)]
    more_by: Option<String>,
    /// Number of persons it was sent to
    #[arg(long)]
    count: Option<Count>,
    /// Whether the persons were told one by one or together
    #[arg(long, value_parser = code::<Reaching>())]
    reaching: Option<Reaching>,
    /// Whom the text was written for
    #[arg(long)]
    audience: Option<String>,
    /// Why some persons were not informed
    #[arg(long)]
    not_all_because: Option<String>,
    /// What a role or another authority was told
    #[arg(long)]
    about: Option<String>,
    /// The text as sent, without recipients: it is kept in the register
    #[arg(long, value_name = "FILE")]
    text: Option<String>,
    /// The role that sent it
    #[arg(long)]
    by: Option<String>,
    /// When it was sent [default: now]
    #[arg(long, allow_hyphen_values = true)]
    at: Option<String>,
}

pub(crate) fn run(context: &Context, args: &NotifyArgs) -> Result<Exit, Failure> {
    let store = context.store()?;
    let id = store.resolve(&args.id)?;
    let file = store.load(&id)?;
    let mut ask = Asking::new(context, &store)?;
    let at = ask.past(args.at.as_deref())?;
    let text = args.text.as_deref().map(|file| keep(&store, &id, args, at, file)).transpose()?;
    let mut sent: Vec<SentFile> = text.into_iter().collect();
    let text = sent.first().map(SentFile::reference).unwrap_or_default();
    let duty = args.duty.as_deref().map(|duty| told_for(&store, duty)).transpose()?;
    let change = match (&args.other, args.to.as_str()) {
        (Some(other), _) => Change::Tell(told(&mut ask, args, other, at, text)?),
        (None, "authority") if duty.is_some() => {
            let who = duty.and_then(|duty| recipient(context, &duty));
            let who = ask.needed("--other", who.as_deref(), "ask-notify-other")?.unwrap_or_default();
            Change::Tell(told(&mut ask, args, &who, at, text)?)
        }
        (None, "authority") => {
            let mut notification = authority(&mut ask, args, &store, &file.case, at, text)?;
            let facts = store.sent_file(&id, at, phase_name(notification.phase), "facts.toml", file.text);
            notification.facts = facts.reference();
            sent.push(facts);
            Change::Notify(notification)
        }
        (None, "persons") if duty.is_none() => Change::Communicate(persons(&mut ask, args, at, text)?),
        (None, role) if store.folder.settings.roles.contains_key(role) => {
            Change::Tell(told(&mut ask, args, role, at, text)?)
        }
        (None, unknown) => return Err(unknown_role(&store, unknown)),
    };
    ask.finish()?;
    context.record(&store, &id, &change, sent)
}

fn authority(
    ask: &mut Asking,
    args: &NotifyArgs,
    store: &Store,
    case: &Case,
    at: Moment,
    text: SentText,
) -> Result<Notification, Failure> {
    let phase = ask.needed_code("--phase", args.phase, "ask-notify-phase")?;
    let channel = ask.needed_code("--channel", args.channel, "ask-notify-channel")?;
    let reference = ask.wanted("--reference", args.reference.as_deref(), "ask-notify-reference")?;
    let more_by = match phase {
        Some(Phase::First | Phase::FollowUp) => {
            ask.day("--more-by", args.more_by.as_deref(), "ask-notify-more-by")?
        }
        _ => None,
    };
    let sent = Notification {
        at: Some(at),
        phase,
        channel,
        by: args.by.clone(),
        reference,
        receipt: args.receipt.clone(),
        journal: args.journal.clone(),
        more_by,
        text,
        ..Notification::default()
    };
    let delay_reasons = if is_late(store, case, &sent) {
        ask.needed("--delay-reasons", args.delay_reasons.as_deref(), "ask-notify-delay-reasons")?
    } else {
        args.delay_reasons.clone()
    };
    Ok(Notification { delay_reasons, ..sent })
}

/// Returns whether the case would be notified late with this as its first notification (GDPR art. 33(1)).
fn is_late(store: &Store, case: &Case, sent: &Notification) -> bool {
    let mut case = case.clone();
    let is_first = case.notification.is_empty();
    case.notification.push(sent.clone());
    let clocks = clocks(&case, &store.folder.settings, store.folder.zone);
    is_first && clocks.iter().any(|clock| clock.duty.id == NOTIFY_AUTHORITY && clock.was_late())
}

fn persons(
    ask: &mut Asking,
    args: &NotifyArgs,
    at: Moment,
    text: SentText,
) -> Result<Communication, Failure> {
    Ok(Communication {
        at: Some(at),
        reaching: ask.needed_code("--reaching", args.reaching, "ask-notify-reaching")?,
        channel: ask.needed_code("--channel", args.channel, "ask-notify-channel")?,
        count: ask.count("--count", args.count, "ask-notify-count")?,
        audience: args.audience.clone(),
        not_all_because: args.not_all_because.clone(),
        by: args.by.clone(),
        journal: args.journal.clone(),
        text,
        ..Communication::default()
    })
}

fn told(ask: &mut Asking, args: &NotifyArgs, who: &str, at: Moment, text: SentText) -> Result<Told, Failure> {
    Ok(Told {
        at: Some(at),
        who: Some(who.to_owned()),
        channel: ask.code("--channel", args.channel, "ask-notify-channel")?,
        reference: args.reference.clone(),
        duty: args.duty.clone(),
        about: args.about.clone(),
        text,
    })
}

/// Returns the duty that someone is told for; those of the assessment are met by telling the authority or the persons.
fn told_for<'a>(store: &'a Store, name: &str) -> Result<Duty<'a>, Failure> {
    let settings = &store.folder.settings;
    match known(settings, name) {
        Some(duty) if !super::duty::can_be_told(&duty) => {
            Err(Failure::new(Message::new("duty-not-told-so").with("duty", name)))
        }
        Some(duty) => Ok(duty),
        None => Err(super::duty::unknown(settings, name)),
    }
}

/// Returns who a duty says is to be told, in the register's words or in those of the language.
fn recipient(context: &Context, duty: &Duty) -> Option<String> {
    let shipped = Message::new(format!("duty-{}-to", duty.id));
    let talk = &context.ui.talk;
    match duty.own {
        Some(own) => own.to.map(str::to_owned),
        None => talk.knows(shipped.key()).then(|| talk.say(&shipped)),
    }
}

fn unknown_role(store: &Store, role: &str) -> Failure {
    let roles: Vec<&str> = store.folder.settings.roles.keys().map(String::as_str).collect();
    Failure::new(Message::new("notify-role-unknown").with("role", role).with("roles", roles.join(", ")))
}

/// Returns the text as sent, to be kept under `sent/` with the case's change.
fn keep(store: &Store, id: &CaseId, args: &NotifyArgs, at: Moment, file: &str) -> Result<SentFile, Failure> {
    let what = match (&args.other, args.to.as_str()) {
        _ if args.duty.is_some() => "told",
        (None, "authority") => phase_name(args.phase),
        (None, "persons") => "persons",
        _ => "told",
    };
    Ok(store.sent_file(id, at, what, "md", given::text(file)?))
}

fn phase_name(phase: Option<Phase>) -> &'static str {
    phase.map_or("authority", Code::code)
}
