//! Roles in documents: by their names, in the language of the document.

use avvik::case::Role;
use avvik::render::document::{Document, Draft, More, draft};
use avvik::render::language::Language;
use chrono_tz::Europe::Oslo;

use super::drafts::{NOW, read};

#[test]
fn a_role_has_its_name_in_the_language_of_the_document() {
    let (mut case, mut register) = read("full");
    case.measure[0].owner = Some("head".to_owned());
    case.measure[1].owner = Some("journal-team".to_owned());
    let head = Role { name: Some("Rådmannen".to_owned()), contact: None };
    let draft_in = |register: &_, document, language| {
        let (id, now) = ("2026-0007".parse().unwrap(), NOW.parse().unwrap());
        let (zone, version, more) = (Oslo, None, More::default());
        draft(document, language, &Draft { case: &case, id: &id, register, zone, now, version, more })
            .unwrap()
    };
    let owners = |register: &_, language| {
        let report = draft_in(register, Document::Report, language);
        let owner = |line: &str| {
            ["  - Ansvarlig: ", "  - Ansvarleg: ", "  - Responsible: "]
                .iter()
                .find_map(|label| line.strip_prefix(label).map(str::to_owned))
        };
        report.lines().filter_map(owner).collect::<Vec<_>>()
    };
    let named = |head: &str| vec![head.to_owned(), "journal-team".to_owned()];
    assert_eq!(owners(&register, Language::Bokmal), named("virksomhetens leder"));
    assert_eq!(owners(&register, Language::Nynorsk), named("leiaren av verksemda"));
    assert_eq!(owners(&register, Language::English), named("the head of the organisation"));
    register.roles.insert("head".to_owned(), head);
    assert_eq!(owners(&register, Language::Bokmal), named("Rådmannen"));
    assert_eq!(owners(&register, Language::English), named("the head of the organisation"));
    let dossier = draft_in(&register, Document::Dossier, Language::Bokmal);
    assert!(dossier.contains(":** Rådmannen\n") && !dossier.contains(":** head\n"), "{dossier}");
}
