//! All the letters of one sending: who gets which text in which way, and what goes with each.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde_json::json;

use super::LettersArgs;
use super::texts::{Text, texts};
use crate::case::{Code, Day, Register};
use crate::context::Context;
use crate::failure::Failure;
use crate::lint::letter::Audience;
use crate::message::Message;
use crate::outbox::folder::Outbox;
use crate::outbox::lists::{RECIPIENT, cells, csv};
use crate::outbox::recipients::{Fault, FaultKind, Judged, Recipient, Way, Why};
use crate::outbox::shipment::{LETTER, Shipment, check, reference};
use crate::render::document::Document;
use crate::render::language::Language;
use crate::render::letters::Tally;
use crate::render::talk::Talk;
use crate::store::{CaseFile, Store};

/// All the letters of one sending.
pub(super) struct Mailing<'a> {
    pub(super) register: &'a Register,
    #[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "only a PDF shows it"))]
    pub(super) case: String,
    /// What all letters have in common.
    pub(super) correlation: String,
    #[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "only a PDF shows it"))]
    pub(super) date: Day,
    #[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "only a PDF shows it"))]
    pub(super) version: Option<String>,
    pub(super) document: Document,
    /// The texts by language.
    pub(super) texts: BTreeMap<&'static str, Text>,
    /// In the order of the list.
    pub(super) letters: Vec<Letter>,
    /// Those who get none.
    unreached: Vec<Recipient>,
    pub(super) faults: Vec<Fault>,
}

/// One letter.
pub(super) struct Letter {
    pub(super) recipient: Recipient,
    pub(super) way: Way,
    pub(super) language: &'static str,
    /// What goes with it: the shipment or the e-mail.
    pub(super) beside: Option<(&'static str, String)>,
}

impl Letter {
    /// Returns the folder it lies in, which tells a number and no person.
    pub(super) fn path(&self) -> PathBuf {
        PathBuf::from(self.way.code()).join(format!("{:04}", self.recipient.number))
    }
}

impl<'a> Mailing<'a> {
    /// Returns the letters to those who were judged.
    ///
    /// # Errors
    /// A text is missing or not finished.
    pub(super) fn new(
        context: &Context,
        args: &LettersArgs,
        store: &'a Store,
        file: &CaseFile,
        outbox: &Outbox,
        judged: Judged,
    ) -> Result<Self, Failure> {
        let folder = &store.folder;
        let made = outbox.manifest().made;
        let own = folder.settings.language.as_deref().map_or(Language::Bokmal, Language::of_documents);
        let written = |recipient: &Recipient| language(recipient, own);
        let reached = || judged.recipients.iter().filter(|recipient| recipient.way.is_some());
        let languages: BTreeSet<&'static str> = reached().map(written).collect();
        let sami = reached().filter(|recipient| recipient.language == Some("se")).count();
        if sami > 0 {
            let instead = Message::new(format!("outbox-language-{}", own.code()));
            context.ui.warning(&Message::new("letters-sami").with("count", sami).with("instead", instead));
        }
        let document = Document::letter_for(args.audience.unwrap_or(Audience::Adults));
        let texts = texts(args, store, file, document, &languages, made)?;
        let mut mailing = Self {
            register: &folder.settings,
            case: file.id.to_string(),
            correlation: format!("{}-{}", file.id, outbox.manifest().batch),
            date: made.day(folder.zone).ok_or_else(|| Failure::new(Message::new("deliver-no-day")))?,
            version: outbox.manifest().version.clone(),
            document,
            texts,
            letters: Vec::new(),
            unreached: Vec::new(),
            faults: judged.faults,
        };
        for recipient in judged.recipients {
            mailing.add(recipient, own);
        }
        mailing.faults.sort_by_key(|fault| fault.line);
        Ok(mailing)
    }

    fn add(&mut self, recipient: Recipient, own: Language) {
        let language = language(&recipient, own);
        let (Some(way), Some(text)) = (recipient.way, self.texts.get(language)) else {
            return self.unreached.push(recipient);
        };
        let beside = match way {
            Way::Digital => {
                let shipment = Shipment::new(&recipient, &text.title, &self.correlation).json();
                let faults = check(&shipment).into_iter();
                let line = recipient.line;
                let before = self.faults.len();
                self.faults.extend(faults.map(|field| Fault { line, kind: FaultKind::Shipment { field } }));
                if self.faults.len() > before {
                    return;
                }
                Some(("forsendelse.json", format!("{shipment:#}\n")))
            }
            Way::Print => None,
            Way::Email => Some(("e-post.txt", text.mail(&reference(&self.correlation, &recipient)))),
        };
        self.letters.push(Letter { recipient, way, language, beside });
    }

    /// Returns all that decides what is written, so that a second run can be known for one with the same.
    pub(super) fn inputs(&self) -> String {
        let Register { organisation, contact, .. } = self.register;
        let texts: Vec<_> = self.texts.iter().map(|(language, text)| (language, &text.markdown)).collect();
        let letters: Vec<_> =
            self.letters.iter().map(|letter| (&letter.recipient, letter.language, &letter.beside)).collect();
        json!([organisation, contact, self.document, texts, letters, self.unreached]).to_string()
    }

    /// Returns how many go which way, and how many get no letter.
    pub(super) fn tally(&self) -> Tally {
        let mut ways = BTreeMap::new();
        for letter in &self.letters {
            *ways.entry((letter.way.channel(), letter.language)).or_default() += 1;
        }
        let withheld = self.unreached.iter().filter(|recipient| recipient.why == Why::Withheld).count();
        let faulty: BTreeSet<usize> = self.faults.iter().map(|fault| fault.line).collect();
        Tally { ways, withheld, unreachable: self.unreached.len() - withheld, faulty: faulty.len() }
    }

    /// Writes the lists that people work from: what to print, whom to e-mail, and who gets no letter.
    ///
    /// # Errors
    /// One cannot be written.
    pub(super) fn put_lists(&self, outbox: &Outbox, talk: &Talk) -> Result<(), Failure> {
        let head = |more: &[&'static str]| -> Vec<&'static str> { [RECIPIENT, more].concat() };
        let of = |way: Way| self.letters.iter().filter(move |letter| letter.way == way);
        let row = |letter: &Letter, more: &[&str]| -> Vec<String> {
            let file = letter.path().join(LETTER).display().to_string();
            let more = more.iter().map(|text| (*text).to_owned());
            cells(&letter.recipient, letter.language).into_iter().chain([file]).chain(more).collect()
        };
        if of(Way::Print).next().is_some() {
            let rows = of(Way::Print).map(|letter| row(letter, &[&talk.say(&letter.recipient.why.label())]));
            outbox.put_list("print.csv", &csv(&head(&["fil", "grunn"]), rows))?;
        }
        if of(Way::Email).next().is_some() {
            let rows = of(Way::Email).map(|letter| {
                let subject = self.texts.get(letter.language).map_or("", |text| &text.subject);
                row(letter, &[letter.recipient.email.as_deref().unwrap_or_default(), subject])
            });
            outbox.put_list("e-mail.csv", &csv(&head(&["fil", "epost", "emne"]), rows))?;
        }
        if !self.unreached.is_empty() {
            let rows = self.unreached.iter().map(|recipient| {
                let language = recipient.language.unwrap_or_default();
                let mut row = cells(recipient, language);
                row.push(talk.say(&recipient.why.label()));
                row
            });
            outbox.put_list("unreachable.csv", &csv(&head(&["grunn"]), rows))?;
        }
        if !self.faults.is_empty() {
            let rows =
                self.faults.iter().map(|fault| vec![fault.line.to_string(), talk.say(&fault.message())]);
            outbox.put_list("faulty-rows.csv", &csv(&["linje", "feil"], rows))?;
        }
        Ok(())
    }
}

/// Returns the language of a recipient's letter: the wanted one, or the register's where there is no letter in it.
fn language(recipient: &Recipient, own: Language) -> &'static str {
    recipient.language.filter(|wanted| *wanted != "se").unwrap_or(own.code())
}
