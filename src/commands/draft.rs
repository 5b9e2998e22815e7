//! `avvik draft`: the report or a letter in words, from what the case holds; changes nothing.

use clap_complete::ArgValueCandidates;

use super::args::case_ids;
use super::deliver::DeliverArgs;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::message::Message;
use crate::render::document::{Document, Draft, draft};
use crate::render::format::{Page, Stage};
use crate::render::language::Language;

/// Draft a document from what the case holds; changes nothing
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  avvik draft report 7\n  avvik draft letter 7 > brev.md\n  avvik draft letter 7 --as pdf --out brev.pdf"
)]
pub(crate) struct DraftArgs {
    /// What to draft
    #[arg(value_enum)]
    kind: Kind,
    /// The case, such as 2026-0007 or 7
    #[arg(add = ArgValueCandidates::new(case_ids))]
    id: String,
    #[command(flatten)]
    deliver: DeliverArgs,
}

/// What can be drafted.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Kind {
    /// The notification to the authority, GDPR art. 33(3)
    #[value(alias = "melding")]
    Report,
    /// The letter to the persons, GDPR art. 34(2)
    #[value(alias = "brev")]
    Letter,
}

pub(crate) fn run(context: &Context, args: &DraftArgs) -> Result<Exit, Failure> {
    let store = context.store()?;
    let id = store.resolve(&args.id)?;
    let file = store.load(&id)?;
    context.warn_of_all(&file);
    let kind = match args.kind {
        Kind::Report => Document::Report,
        Kind::Letter => Document::Letter,
    };
    let head = store.trail().ok().and_then(|trail| trail.head().ok().flatten());
    let version: Option<String> = head.map(|commit| commit.to_string().chars().take(7).collect());
    let folder = &store.folder;
    let values = Draft {
        case: &file.case,
        id: &id,
        register: &folder.settings,
        zone: folder.zone,
        now: context.now,
        version: version.clone(),
    };
    let page = Page {
        markdown: &draft(kind, Language::Bokmal, &values)?,
        language: Language::Bokmal.code(),
        title: None,
        organisation: folder.settings.organisation.as_deref(),
        contact: folder.settings.contact.as_deref(),
        case: &id.to_string(),
        date: context.now.day(folder.zone).ok_or_else(|| Failure::new(Message::new("deliver-no-day")))?,
        version: version.as_deref(),
        stage: Stage::Draft,
    };
    args.deliver.deliver(context, &page)?;
    Ok(Exit::Done)
}
