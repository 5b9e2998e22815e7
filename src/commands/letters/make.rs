//! Makes the letters as PDF, on all cores; those that an earlier run made whole are left as they are.

use std::path::PathBuf;

#[cfg(feature = "pdf")]
use super::mailing::Letter;
use super::mailing::Mailing;
use crate::context::Context;
use crate::failure::Failure;
use crate::outbox::folder::Outbox;
use crate::outbox::manifest::Entry;
#[cfg(feature = "pdf")]
use crate::outbox::shipment::LETTER;

/// Makes every letter that is not there yet, and returns what the manifest says of all.
///
/// # Errors
/// One cannot be made or written; the others are whole, and the next run goes on.
#[cfg(feature = "pdf")]
pub(super) fn all(
    context: &Context,
    mailing: &Mailing<'_>,
    outbox: &Outbox,
) -> Result<Vec<(Entry, PathBuf)>, Failure> {
    use crate::message::Message;
    use crate::render::format::{Press, on_all_cores};
    use crate::store::trail::faults;

    let press = Press::new()?;
    let missing: Vec<&Letter> = mailing.letters.iter().filter(|letter| !outbox.has(&letter.path())).collect();
    let (of, mut done) = (missing.len(), 0);
    let mut lacking = Vec::new();
    let told = |done: usize| Message::new("letters-progress").with("done", done).with("of", of);
    let make = |at: usize| {
        let letter = missing[at];
        let made = one(&press, mailing, letter)?;
        outbox.put(&letter.path(), &made.files)?;
        Ok::<_, Failure>((letter.recipient.line, made.is_lacking))
    };
    let outcome = on_all_cores(of, make, |(line, is_lacking)| {
        done += 1;
        lacking.extend(is_lacking.then_some(line));
        context.ui.progress(&told(done), done, of);
        faults::point("letter");
    });
    if let Err(failure) = outcome {
        // What is said of it begins on a line of its own.
        context.ui.progress(&told(of), of, of);
        return Err(failure);
    }
    lacking.sort_unstable();
    for line in lacking {
        context.ui.warning(&Message::new("letters-lacking").with("line", line.to_string()));
    }
    Ok(mailing.letters.iter().map(|letter| (entry(outbox, letter), letter.path())).collect())
}

/// Says that this program makes no PDF.
#[cfg(not(feature = "pdf"))]
pub(super) fn all(_: &Context, _: &Mailing<'_>, _: &Outbox) -> Result<Vec<(Entry, PathBuf)>, Failure> {
    Err(Failure::new(crate::message::Message::new("deliver-no-pdf")))
}

/// The files of one letter.
#[cfg(feature = "pdf")]
struct Made {
    files: Vec<(&'static str, Vec<u8>)>,
    /// Whether the fonts lack a character of it.
    is_lacking: bool,
}

#[cfg(feature = "pdf")]
fn one(
    press: &crate::render::format::Press,
    mailing: &Mailing<'_>,
    letter: &Letter,
) -> Result<Made, Failure> {
    use crate::render::format::{Page, Stage};

    let text = mailing.texts.get(letter.language).map_or("", |text| &text.markdown);
    let recipient = &letter.recipient;
    let addressee: Vec<String> =
        recipient.name.iter().cloned().chain(recipient.address.on_envelope()).collect();
    let page = Page {
        language: letter.language,
        organisation: mailing.register.organisation.as_deref(),
        contact: mailing.register.contact.as_deref(),
        stage: Stage::Final,
        version: mailing.version.as_deref(),
        addressee: &addressee,
        type_size: mailing.document.type_size(),
        ..Page::new(text, &mailing.case, mailing.date)
    };
    let pdf = press.pdf(&page)?;
    let beside = letter.beside.iter().map(|(name, text)| (*name, text.clone().into_bytes()));
    let files = std::iter::once((LETTER, pdf.bytes)).chain(beside).collect();
    Ok(Made { files, is_lacking: !pdf.lacking.is_empty() })
}

/// Returns what the manifest says of a letter; the hashes of its files are filled in from the disk.
#[cfg(feature = "pdf")]
fn entry(outbox: &Outbox, letter: &Letter) -> Entry {
    let recipient = &letter.recipient;
    let who = recipient.id.clone().unwrap_or_else(|| {
        let lines = recipient.name.iter().cloned().chain(recipient.address.on_envelope());
        lines.chain(recipient.email.clone()).collect::<Vec<_>>().join("\n")
    });
    let names = std::iter::once(LETTER).chain(letter.beside.iter().map(|(name, _)| *name));
    Entry {
        number: recipient.number,
        way: letter.way,
        language: letter.language.to_owned(),
        recipient: outbox.hash(&who),
        files: names.map(|name| (name.to_owned(), String::new())).collect(),
    }
}
