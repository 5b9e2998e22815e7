//! `avvik letters`: a letter to each person on a list, in a folder that is sent; the register gets counts and the text.

mod list;
mod mailing;
mod make;
mod sent;
mod texts;

use std::path::PathBuf;

use clap_complete::ArgValueCandidates;

use self::mailing::Mailing;
use super::args::{case_ids, code};
use crate::case::Refusal;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::lint::letter::Audience;
use crate::message::Message;
use crate::outbox::folder::Outbox;
use crate::outbox::place::outside;
use crate::outbox::recipients::Fault;
use crate::render::letters::Sending;
use crate::ui::Format;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  avvik letters 7 --recipients ../mottakere.csv --text nb=ferdig.md --out ../utsending --dry-run\n  \
    avvik letters 7 --recipients ../mottakere.csv --krr ../krr.json --text nb=ferdig.md --out ../utsending"
)]
pub(crate) struct LettersArgs {
    /// The case, such as 2026-0007 or 7
    #[arg(add = ArgValueCandidates::new(case_ids))]
    id: String,
    /// Who is to have a letter: CSV, XLSX or an answer of KRR
    #[arg(long, value_name = "FILE")]
    recipients: PathBuf,
    /// An answer of KRR with the ways and languages of those on the list
    #[arg(long, value_name = "FILE")]
    krr: Option<PathBuf>,
    /// The folder to make, outside of every repository; one that was begun is gone on with
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Whom the letter is for; else adults
    #[arg(long, value_parser = code::<Audience>())]
    audience: Option<Audience>,
    /// A text of your own in a language, such as nb=brev.md; else the one of `avvik draft letter`
    #[arg(long, value_name = "LANGUAGE=FILE")]
    text: Vec<String>,
    /// Make the rest when there are rows with faults; they are listed in the folder
    #[arg(long)]
    leave_out_faulty: bool,
    /// Show what would be made, and make nothing
    #[arg(long)]
    dry_run: bool,
    /// Send the draft as the case gives it, in the languages without a text of your own; someone has read it
    #[arg(long)]
    as_drafted: bool,
    /// Make the letters although the check of letters finds errors in a text
    #[arg(long)]
    despite_findings: bool,
    /// Use a list that has columns which nothing reads
    #[arg(long)]
    ignore_columns: bool,
    /// Record that they were sent, with the time of this command; what has been made is not made anew
    #[arg(long)]
    sent: bool,
    /// The role that sends it
    #[arg(long)]
    by: Option<String>,
}

pub(crate) fn run(context: &Context, args: &LettersArgs) -> Result<Exit, Failure> {
    let store = context.store()?;
    let id = store.resolve(&args.id)?;
    let file = store.load(&id)?;
    context.warn_of_all(&file);
    if file.case.is_closed() {
        return Err(Refusal::Closed.into());
    }
    let place = outside(&args.out, &store.folder.root)?;
    let mut outbox = Outbox::plan(place, &id, context.now, store.version())?;
    if args.sent && !outbox.is_begun() {
        return Err(Failure::new(Message::new("letters-none-made").with("folder", args.out.as_path())));
    }
    let judged = list::judged(context, args, &store.folder.root, outbox.manifest().made)?;
    let mailing = Mailing::new(context, args, &store, &file, &outbox, judged)?;
    tell_of_faults(context, args, &mailing.faults)?;
    let sending = Sending { case: &id, batch: &mailing.correlation, tally: mailing.tally() };
    let found = if sending.tally.is_everyone_reached() { Exit::Done } else { Exit::Findings };
    if args.dry_run {
        context.show(&sending);
        return Ok(found);
    }
    outbox.begin(&mailing.inputs())?;
    let letters = make::all(context, &mailing, &outbox)?;
    mailing.put_lists(&outbox, &context.ui.talk)?;
    outbox.seal(&letters)?;
    let is_recorded =
        file.case.communication.iter().any(|sent| sent.reference.as_ref() == Some(&mailing.correlation));
    let records = args.sent && !is_recorded && !mailing.letters.is_empty();
    if context.ui.format == Format::Text || !records {
        context.show(&sending);
    }
    context.ui.status(&Message::new("letters-made").with("folder", args.out.as_path()));
    if !records {
        let key = if is_recorded { "letters-recorded-before" } else { "letters-not-recorded" };
        context.ui.status(&Message::new(key).with("id", id.to_string()));
        if !is_recorded {
            context.ui.hint(&Message::new("letters-record-next"));
        }
        return Ok(found);
    }
    let (change, texts) = sent::change(context, args, &store, &id, &mailing);
    let recorded = context.record(&store, &id, &change, texts)?;
    Ok(if recorded == Exit::Done { found } else { recorded })
}

/// Warns of every row with a fault; they keep letters from being made unless they are to be left out.
fn tell_of_faults(context: &Context, args: &LettersArgs, faults: &[Fault]) -> Result<(), Failure> {
    for fault in faults {
        context.ui.warning(&fault.message());
    }
    if faults.is_empty() || args.leave_out_faulty {
        return Ok(());
    }
    Err(Failure::new(Message::new("letters-faulty").with("count", faults.len())))
}
