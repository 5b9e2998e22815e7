//! The texts that left the house, as the dossier gives them: each with its date, its file and its fingerprint.

use serde::Serialize;

use super::words::Words;
use super::{Draft, Kept};
use crate::case::{Moment, SentText, sha256, text_in};

/// The most bytes of a text that is given in the document itself.
const LONGEST: usize = 64 << 10;

/// A text as it was sent.
#[derive(Debug, Serialize)]
pub(super) struct Sent<'a> {
    /// `authority`, `persons` or `other`.
    to: &'static str,
    /// The phase of a notification, or who else was told.
    name: Option<String>,
    at: Option<String>,
    file: Option<&'a str>,
    sha256: Option<&'a str>,
    /// `kept`, `changed`, `long`, `no-text`, `lost` or `not-kept`.
    state: &'static str,
    text: Option<&'a str>,
}

/// Returns every text that was sent, in the order of the case file, with what the register keeps of it. Who was told
/// without a text is left out.
pub(super) fn sent<'a>(draft: &Draft<'a>, words: &Words<'_>) -> Vec<Sent<'a>> {
    let copy = |to, name, at: Option<Moment>, text| Sent {
        to,
        name,
        at: at.map(|at| words.moment(at)),
        ..kept(text, draft.more.sent)
    };
    let case = draft.case;
    let authority =
        case.notification.iter().map(|sent| ("authority", words.name(sent.phase), sent.at, &sent.text));
    let persons = case.communication.iter().map(|sent| ("persons", None, sent.at, &sent.text));
    let others = case.told.iter().filter(|told| told.text.file.is_some());
    let others =
        others.map(|told| ("other", told.who.as_deref().map(|who| words.role(who)), told.at, &told.text));
    authority.chain(persons).chain(others).map(|(to, name, at, text)| copy(to, name, at, text)).collect()
}

/// Returns what is kept of a text, without what it was.
fn kept<'a>(sent: &'a SentText, files: Option<&'a Kept>) -> Sent<'a> {
    let bytes = sent.file.as_ref().and_then(|file| files?.get(file)).map(Vec::as_slice);
    let text = bytes.and_then(text_in);
    let is_as_recorded =
        |text: &str| sent.sha256.as_ref().is_none_or(|hash| *hash == sha256(text.as_bytes()));
    let (state, text) = match (&sent.file, bytes, text) {
        (None, ..) => ("not-kept", None),
        (_, None, _) => ("lost", None),
        (_, _, None) => ("no-text", None),
        (_, _, Some(text)) if text.len() > LONGEST => ("long", None),
        (_, _, Some(text)) if is_as_recorded(text) => ("kept", Some(text)),
        (_, _, changed) => ("changed", changed),
    };
    let (file, sha256) = (sent.file.as_deref(), sent.sha256.as_deref());
    Sent { to: "other", name: None, at: None, file, sha256, state, text }
}
