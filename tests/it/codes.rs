//! Every code of every list, and every content of a document, has a name in every language.

use avvik::case::*;
use avvik::law::assessment::severity::Band;
use avvik::message::Message;
use avvik::render::document::Document;
use avvik::render::language::Language;
use avvik::render::locales::LOCALES;
use avvik::render::talk::Talk;

fn labels<C: Code>() -> Vec<String> {
    C::ALL.iter().map(|code| code.label().key().to_owned()).collect()
}

/// Returns the labels of lists named one by one; a list that is left out shows as keys without use.
macro_rules! labels_of {
    ($($list:ty),+ $(,)?) => { [$(labels::<$list>()),+].concat() };
}

fn all_labels() -> Vec<String> {
    labels_of![
        Likelihood,
        Consequence,
        Risk,
        Band,
        Harm,
        NotifyDecision,
        InformDecision,
        ExemptionGround,
        Action,
        Source,
        BreachKind,
        Cause,
        Scenario,
        Answer,
        Disclosure,
        Alteration,
        Outage,
        Felt,
        Misuse,
        DataCategory,
        ProcessingContext,
        Protection,
        PersonKind,
        Identifiability,
        Reach,
        PartyRole,
        ProcessorAwareness,
        Profile,
        AnchorFact,
        Condition,
        OwnRole,
        Phase,
        Channel,
        Reaching,
        StepState,
        MeasureKind,
        MeasureAim,
        MeasureState,
    ]
}

fn talk(language: Language) -> Talk {
    Talk::new(language, chrono_tz::Europe::Oslo)
}

#[test]
fn every_code_has_a_name_in_every_language_and_every_name_a_code() {
    let mut labels = all_labels();
    labels.sort();
    let codes = LOCALES.iter().find(|locale| locale.name == "codes").unwrap();
    for language in Language::DOCUMENTS {
        let text = codes.text(language);
        let mut keys: Vec<&str> = text.lines().filter_map(|line| Some(line.split_once(" = ")?.0)).collect();
        keys.sort_unstable();
        assert_eq!(keys, labels, "{language:?}");
        for label in &labels {
            let said = talk(language).say(&Message::new(label.clone()));
            assert!(!said.contains('⟨') && !said.ends_with('.'), "{language:?}: {said}");
        }
    }
}

#[test]
fn every_content_and_document_has_a_name_in_every_language() {
    for talk in Language::DOCUMENTS.map(talk) {
        for document in Document::ALL {
            assert!(talk.knows(document.label().key()));
            for content in document.contents() {
                assert!(talk.knows(&format!("content-{}", content.id)), "{}", content.id);
            }
        }
    }
}
