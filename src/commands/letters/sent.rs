//! What the register is told of a sending: how many, which way, when, in which words; never who.

use super::LettersArgs;
use super::mailing::Mailing;
use crate::case::{CaseId, Change, Channel, Code, Communication, Count, Reaching};
use crate::context::Context;
use crate::message::Message;
use crate::render::language::Language;
use crate::render::letters::Tally;
use crate::render::talk::Talk;
use crate::store::{SentFile, Store};

/// Returns the change, with the texts as sent: those who got an e-mail were sent another than the letter.
pub(super) fn change(
    context: &Context,
    args: &LettersArgs,
    store: &Store,
    id: &CaseId,
    mailing: &Mailing<'_>,
) -> (Change, Vec<SentFile>) {
    let tally = mailing.tally();
    let own = store.folder.settings.language.as_deref().and_then(|tag| tag.parse().ok());
    let talk = Talk::new(own.unwrap_or(Language::Bokmal), store.folder.zone);
    let mut files: Vec<(String, SentFile)> = Vec::new();
    let mut sent = Vec::new();
    for ((channel, language), count) in &tally.ways {
        let Some(text) = mailing.texts.get(language) else { continue };
        let (what, ending, words) = match channel {
            Channel::Email => ("persons-e-mail", "txt", text.mail(&mailing.correlation)),
            _ => ("persons", "md", text.markdown.clone()),
        };
        let what = format!("{what}-{language}");
        if !files.iter().any(|(known, _)| *known == what) {
            let file = store.sent_file(id, context.now, &what, ending, words);
            files.push((what.clone(), file));
        }
        let kept = files.iter().find(|(known, _)| *known == what);
        sent.push(Communication {
            at: Some(context.now),
            reaching: Some(Reaching::Individual),
            channel: Some(*channel),
            count: u64::try_from(*count).ok().map(Count::Exact),
            audience: Some(talk.say(&mailing.document.label())),
            language: Some((*language).to_owned()),
            not_all_because: not_all(&talk, &tally),
            by: args.by.clone(),
            reference: Some(mailing.correlation.clone()),
            text: kept.map(|(_, file)| file.reference()).unwrap_or_default(),
            ..Communication::default()
        });
    }
    (Change::SendLetters(sent), files.into_iter().map(|(_, file)| file).collect())
}

/// Returns why some were not informed, a sentence for each reason that there is.
fn not_all(talk: &Talk, tally: &Tally) -> Option<String> {
    let reasons = [
        ("letters-not-reached", tally.unreachable),
        ("letters-kept-out", tally.withheld),
        ("letters-had-faults", tally.faulty),
    ];
    let reasons = reasons.into_iter().filter(|(_, count)| *count > 0);
    let said: Vec<_> =
        reasons.map(|(key, count)| talk.say(&Message::new(key).with("count", count))).collect();
    (!said.is_empty()).then(|| said.join(" "))
}
