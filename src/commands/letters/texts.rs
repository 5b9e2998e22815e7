//! The texts of the letters: one for each language that someone on the list reads.

use std::collections::{BTreeMap, BTreeSet};

use super::super::given;
use super::LettersArgs;
use crate::case::Moment;
use crate::failure::Failure;
use crate::law::content::contact_point;
use crate::lint::Severity;
use crate::lint::letter::{self, Audience, Letter};
use crate::lint::personal::Guard;
use crate::message::Message;
use crate::render::document::{Document, Draft, More, draft, sendable};
use crate::render::language::Language;
use crate::render::talk::Talk;
use crate::store::{CaseFile, Folder, Store};

/// What is written in one language.
pub(super) struct Text {
    /// The letter, the same for everyone.
    pub(super) markdown: String,
    /// What a digital mailbox shows, which tells nothing.
    pub(super) title: String,
    /// The subject of the e-mail, which tells nothing either.
    pub(super) subject: String,
    /// The e-mail, with [`REFERENCE`] where that of the letter is to stand.
    mail: String,
}

/// What stands in for the reference of a letter.
const REFERENCE: &str = "\u{fffc}";

impl Text {
    /// Returns the e-mail about a letter: it says that there is one and how to get it, for e-mail is not secure.
    pub(super) fn mail(&self, reference: &str) -> String {
        self.mail.replace(REFERENCE, reference)
    }
}

/// Returns the text of each language: the one that was given, or the one of the document.
///
/// # Errors
/// One cannot be read or drafted, is not finished, says what may not be kept, or has errors by the check of letters.
pub(super) fn texts(
    args: &LettersArgs,
    store: &Store,
    file: &CaseFile,
    document: Document,
    languages: &BTreeSet<&'static str>,
    made: Moment,
) -> Result<BTreeMap<&'static str, Text>, Failure> {
    let given = given_texts(args)?;
    let text = |code: &&'static str| {
        let language = Language::of_documents(code);
        let markdown = match given.get(code) {
            Some(file) => given::text(file)?,
            None if args.as_drafted => drafted(store, file, document, language, made)?,
            None => {
                let unread = Message::new("letters-as-drafted").with("language", *code);
                return Err(Failure::new(unread.with("id", file.id.to_string())));
            }
        };
        let markdown = sendable(&markdown)?;
        check_text(args, store, &markdown, code, made)?;
        let talk = Talk::new(language, store.folder.zone);
        let contact = contact(store).ok_or_else(|| Failure::new(Message::new("letters-no-contact")))?;
        let organisation = store.folder.settings.organisation.as_deref().unwrap_or_default();
        let mail = Message::new("outbox-mail").with("organisation", organisation).with("contact", contact);
        Ok((
            *code,
            Text {
                markdown,
                title: talk.say(&Message::new("outbox-title")),
                subject: talk.say(&Message::new("outbox-subject")),
                mail: talk.say(&mail.with("reference", REFERENCE)) + "\n",
            },
        ))
    };
    languages.iter().map(text).collect()
}

/// Refuses a text that may not be kept, or that does not say what a letter must, before any letter is made.
fn check_text(
    args: &LettersArgs,
    store: &Store,
    text: &str,
    code: &str,
    made: Moment,
) -> Result<(), Failure> {
    let Folder { settings, .. } = &store.folder;
    let kept = Guard::new(settings, made).in_text(text);
    let kept = kept.iter().filter(|found| found.severity == Severity::Error).map(|found| found.message());
    let letter = Letter {
        text,
        language: letter::Language::of(code)
            .ok_or_else(|| Failure::new(Message::new("letters-text-unknown").with("text", code)))?,
        audience: args.audience.unwrap_or(Audience::Adults),
        contact: contact_point(settings),
    };
    let found = letter::check(&letter).into_iter().map(|found| found.finding);
    let errors = found.filter(|finding| !args.despite_findings && finding.severity == Severity::Error);
    let refused = |key: &'static str, causes: Vec<Message>| match causes {
        causes if causes.is_empty() => Ok(()),
        causes => Err(Failure { causes, ..Failure::new(Message::new(key).with("language", code)) }),
    };
    refused("letters-personal", kept.collect())?;
    refused("letters-findings", errors.map(|finding| finding.message).collect())
}

/// Returns the files of the texts that were given, by language.
fn given_texts(args: &LettersArgs) -> Result<BTreeMap<&'static str, &str>, Failure> {
    let mut files = BTreeMap::new();
    for text in &args.text {
        let language = text.split_once('=').and_then(|(code, file)| {
            Some((Language::DOCUMENTS.into_iter().find(|language| language.code() == code)?, file))
        });
        let unknown = || Failure::new(Message::new("letters-text-unknown").with("text", text.as_str()));
        let (language, file) = language.ok_or_else(unknown)?;
        files.insert(language.code(), file);
    }
    Ok(files)
}

fn drafted(
    store: &Store,
    file: &CaseFile,
    document: Document,
    language: Language,
    made: Moment,
) -> Result<String, Failure> {
    let folder = &store.folder;
    let templates = folder.templates(language.code())?;
    let values = Draft {
        case: &file.case,
        id: &file.id,
        register: &folder.settings,
        zone: folder.zone,
        now: made,
        version: None,
        more: More { templates: Some(&templates), ..More::default() },
    };
    Ok(draft(document, language, &values)?)
}

/// Returns where a recipient reaches the organisation: at the data protection officer, else at the organisation itself.
fn contact(store: &Store) -> Option<&str> {
    let register = &store.folder.settings;
    let officer = register.roles.get("dpo").and_then(|dpo| dpo.contact.as_deref());
    officer.or(register.contact.as_deref())
}
