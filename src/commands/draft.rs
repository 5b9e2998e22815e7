//! `avvik draft`: a document in words, from what the case holds; changes nothing.

use clap::ValueEnum;
use clap_complete::ArgValueCandidates;

use super::args::{case_ids, code};
use super::deliver::DeliverArgs;
use super::earlier::{self, Told, told};
use super::log;
use crate::case::{Case, Code, Phase, Refusal};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::law::edpb::{Completeness, Facts};
use crate::law::lacking::{Form, Lacking};
use crate::lint::letter::Audience;
use crate::message::Message;
use crate::render::document::{Document, Draft, Earlier, Kept, More, Source, draft, without_blanks};
use crate::render::edpb;
use crate::render::format::Page;
use crate::render::language::Language;
use crate::render::talk::Talk;
use crate::store::Folder;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  avvik draft report 7\n  avvik draft letter 7 --audience children > brev.md\n  \
    avvik draft letter 7 --as html --out brev.html\n  \
    avvik draft report 7 --as edpb-json --phase complete\n  \
    avvik draft withdrawal 7 --reason \"Ingen opplysninger var tapt\""
)]
pub(crate) struct DraftArgs {
    /// What to draft
    #[arg(value_enum)]
    kind: Kind,
    /// The case, such as 2026-0007 or 7
    #[arg(add = ArgValueCandidates::new(case_ids))]
    id: String,
    /// The language of the document; else the register's
    #[arg(long, value_enum)]
    language: Option<DraftLanguage>,
    /// Whose order a report follows; else Datatilsynet's
    #[arg(long, value_enum)]
    order: Option<Order>,
    /// Whom a letter is for; else adults
    #[arg(long, value_parser = code::<Audience>())]
    audience: Option<Audience>,
    /// Whom a message goes to; else the head
    #[arg(long, value_enum)]
    to: Option<Addressee>,
    /// Why a notification is corrected or withdrawn
    #[arg(long)]
    reason: Option<String>,
    /// Whether a report says that it is complete; else it is incomplete as long as something is missing
    #[arg(long, value_enum)]
    phase: Option<PhaseArg>,
    #[command(flatten)]
    deliver: DeliverArgs,
}

/// What can be drafted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// The notification to the authority, GDPR art. 33(3)
    #[value(alias = "melding")]
    Report,
    /// The same in the order of the EDPB's template
    ReportEdpb,
    /// What is new or changed since the last notification
    #[value(alias = "oppfølging")]
    FollowUp,
    /// What was wrong in the last notification
    #[value(alias = "retting")]
    Correction,
    /// The withdrawal of a notification
    #[value(alias = "tilbaketrekking")]
    Withdrawal,
    /// The note to notify by telephone from
    #[value(alias = "telefonnotat")]
    TelephoneNote,
    /// The letter to the persons, GDPR art. 34(2)
    #[value(alias = "brev")]
    Letter,
    /// The public communication, GDPR art. 34(3)(c)
    #[value(alias = "kunngjøring")]
    Announcement,
    /// The message to a role that must know
    #[value(alias = "varsel")]
    Message,
    /// A processor's notice to its controller, GDPR art. 33(2)
    #[value(alias = "databehandlervarsel")]
    ProcessorNotice,
    /// The whole case with its trail
    #[value(alias = "saksmappe")]
    Dossier,
    /// One page for management
    #[value(alias = "sammendrag")]
    Summary,
}

/// The language of a document.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum DraftLanguage {
    /// Bokmål
    Nb,
    /// Nynorsk
    Nn,
    /// English
    En,
}

/// Whose order a report follows.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Order {
    /// Datatilsynet's five parts
    Datatilsynet,
    /// The sections of the EDPB's template
    Edpb,
}

/// Whether a report is whole.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum PhaseArg {
    /// Nothing is left to be determined
    Complete,
    /// More is to follow
    Incomplete,
}

/// Whom a message goes to.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Addressee {
    /// The head of the organisation
    Head,
    /// The data protection officer
    Dpo,
    /// The superior department
    Superior,
}

pub(crate) fn run(context: &Context, args: &DraftArgs) -> Result<Exit, Failure> {
    args.deliver.agree(context)?;
    let document = document(context, args)?;
    let store = context.store()?;
    let id = store.resolve(&args.id)?;
    let file = store.load(&id)?;
    context.warn_of_all(&file);
    if matches!(args.kind, Kind::Withdrawal) && file.case.notification.is_empty() {
        return Err(Refusal::NothingSentBefore { phase: Phase::Withdrawal }.into());
    }
    let folder = &store.folder;
    let language = language(args, folder.settings.language.as_deref());
    if args.deliver.wants_fields(context) {
        let (case, register) = (&without_blanks(&file.case)?, &without_blanks(&folder.settings)?);
        let (zone, now, completeness) = (folder.zone, context.now, Completeness::Incomplete);
        let facts = Facts { case, id: &id, register, zone, now, completeness };
        args.deliver.put(context, fields(args.phase, facts, language).as_bytes())?;
        return Ok(Exit::Done);
    }
    let earlier = if document.compares() { told(&store, &file)? } else { None };
    // A register that lies in no repository has no trail, and its dossier says so.
    let has_trail = document.tells_all() && store.trail().is_ok();
    let trail = if has_trail { log::entries(&store, Some(&id))? } else { Vec::new() };
    let sent = if document.tells_all() { kept(folder, &file.case) } else { Kept::new() };
    let templates = folder.templates(language.code())?;
    let version = store.version();
    let values = Draft {
        case: &file.case,
        id: &id,
        register: &folder.settings,
        zone: folder.zone,
        now: context.now,
        version: version.clone(),
        more: More {
            earlier: earlier.as_ref().map(as_earlier),
            reason: args.reason.as_deref(),
            phase: args.phase.map(Completeness::from),
            trail: &trail,
            sent: Some(&sent),
            templates: Some(&templates),
        },
    };
    let (markdown, case) = (draft(document, language, &values)?, id.to_string());
    let date = context.now.day(folder.zone).ok_or_else(|| Failure::new(Message::new("deliver-no-day")))?;
    let page = Page {
        language: language.code(),
        organisation: folder.settings.organisation.as_deref(),
        contact: folder.settings.contact.as_deref(),
        version: version.as_deref(),
        type_size: document.type_size(),
        ..Page::new(&markdown, &case, date)
    };
    args.deliver.deliver(context, &page)?;
    Ok(Exit::Done)
}

/// Returns what is kept of the texts that were sent.
fn kept(folder: &Folder, case: &Case) -> Kept {
    let authority = case.notification.iter().map(|sent| &sent.text);
    let texts = authority.chain(case.communication.iter().map(|sent| &sent.text));
    let files = texts.chain(case.told.iter().map(|told| &told.text)).filter_map(|text| text.file.as_ref());
    files.filter_map(|file| Some((file.clone(), folder.sent(file)?))).collect()
}

/// Returns a report's fields; where no phase is wanted, in the one that the case is in.
fn fields(phase: Option<PhaseArg>, facts: Facts<'_>, language: Language) -> String {
    let lacking = Lacking::new(&facts);
    let completeness = phase.map_or_else(|| lacking.completeness(Form::Edpb), Completeness::from);
    edpb::report(&Facts { completeness, ..facts }, &lacking, &Talk::new(language, facts.zone))
}

impl From<PhaseArg> for Completeness {
    fn from(phase: PhaseArg) -> Self {
        match phase {
            PhaseArg::Complete => Self::Complete,
            PhaseArg::Incomplete => Self::Incomplete,
        }
    }
}

fn as_earlier(told: &Told) -> Earlier<'_> {
    let source = match &told.from {
        earlier::From::File(file) => Source::Pinned(file),
        earlier::From::Commit(commit) => Source::Trail(commit),
    };
    Earlier { case: &told.case, source }
}

fn language(args: &DraftArgs, register: Option<&str>) -> Language {
    match args.language {
        Some(DraftLanguage::Nb) => Language::Bokmal,
        Some(DraftLanguage::Nn) => Language::Nynorsk,
        Some(DraftLanguage::En) => Language::English,
        None => register.map_or(Language::Bokmal, Language::of_documents),
    }
}

/// Returns the document that the kind and its options name together.
///
/// # Errors
/// An option was given that is for another kind.
fn document(context: &Context, args: &DraftArgs) -> Result<Document, Failure> {
    let document = match args.kind {
        Kind::Report => match args.order {
            None | Some(Order::Datatilsynet) => Document::Report,
            Some(Order::Edpb) => Document::ReportEdpb,
        },
        Kind::ReportEdpb => Document::ReportEdpb,
        Kind::FollowUp => Document::FollowUp,
        Kind::Correction => Document::Correction,
        Kind::Withdrawal => Document::Withdrawal,
        Kind::TelephoneNote => Document::TelephoneNote,
        Kind::Letter => Document::letter_for(args.audience.unwrap_or(Audience::Adults)),
        Kind::Announcement => Document::Announcement,
        Kind::Message => match args.to {
            None | Some(Addressee::Head) => Document::MessageHead,
            Some(Addressee::Dpo) => Document::MessageDpo,
            Some(Addressee::Superior) => Document::MessageSuperior,
        },
        Kind::ProcessorNotice => Document::ProcessorNotice,
        Kind::Dossier => Document::Dossier,
        Kind::Summary => Document::Summary,
    };
    let options: [(&str, bool, &[Kind]); 6] = [
        ("--order", args.order.is_some(), &[Kind::Report]),
        ("--audience", args.audience.is_some(), &[Kind::Letter]),
        ("--to", args.to.is_some(), &[Kind::Message]),
        ("--as edpb-json", args.deliver.wants_fields(context), &[Kind::Report, Kind::ReportEdpb]),
        ("--phase", args.phase.is_some(), &[Kind::Report, Kind::ReportEdpb]),
        ("--reason", args.reason.is_some(), &[Kind::Correction, Kind::Withdrawal]),
    ];
    match options.into_iter().find(|(_, is_given, kinds)| *is_given && !kinds.contains(&args.kind)) {
        None => Ok(document),
        Some((option, ..)) => Err(Failure::new(
            Message::new("draft-option-not-for").with("option", option).with("document", document.label()),
        )),
    }
}
