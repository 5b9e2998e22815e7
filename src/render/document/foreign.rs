//! What a letter takes from the case as it was recorded there, in another language than the letter's.

use serde::Serialize;

use super::Draft;
use super::words::Words;
use crate::lint::letter::Language as Detected;
use crate::render::language::Language;

/// Facts that have to be translated.
#[derive(Debug, Serialize)]
pub(super) struct Foreign {
    name: String,
    language: String,
}

/// Returns what has to be translated, by the name of its content. What is too short to tell its language is in that of
/// the register.
pub(super) fn foreign(draft: &Draft<'_>, words: &Words<'_>) -> Vec<Foreign> {
    let case = draft.case;
    let measures = case.measure.iter().filter_map(|measure| measure.what.clone());
    let consequences = case.ruling().and_then(|ruling| ruling.consequences.clone());
    let data = case.data.description.clone();
    let contents = [
        ("nature", Vec::from_iter(case.incident.what.clone())),
        ("data-now", Vec::from_iter(case.recipients.data_now.clone())),
        ("data-categories", Vec::from_iter(data)),
        ("consequences", Vec::from_iter(consequences)),
        ("measures", measures.collect()),
        ("advice", case.persons.advice.clone()),
    ];
    let recorded = Language::of_documents(draft.register.language.as_deref().unwrap_or_default());
    let contents = contents.into_iter().filter(|(_, texts)| !texts.is_empty()).filter_map(|(id, texts)| {
        let language = Detected::detect(&texts.join(" ")).map_or(recorded.code(), |detected| detected.code);
        (language != words.language.code()).then(|| Foreign {
            name: words.words(format!("content-{id}")),
            language: words.words(format!("outbox-language-{language}")),
        })
    });
    contents.collect()
}
