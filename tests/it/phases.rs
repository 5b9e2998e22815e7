//! Whether a report is whole or a phase: every form of it tells the same, from one source.

use avvik::case::When;
use avvik::render::document::Document;
use avvik::render::language::Language;
use serde_json::json;

use super::binary::Home;
use super::drafts::{NOW, drafted, read, variants};
use super::edpb::reported;

#[test]
fn the_reports_and_the_fields_tell_the_same_of_every_case() {
    let (full, register) = read("full");
    let mut seen = Vec::new();
    for (taken, mut case) in variants().into_iter().chain([("nothing".to_owned(), full)]) {
        case.recipients.deletion_confirmed = Some(When::At(NOW.parse().unwrap()));
        let (_, fields) = reported(&case, &register, None, Language::Bokmal);
        let says = |document, word: &str| {
            let report = drafted("full", document, Language::Bokmal, &case, NOW);
            let line = report.lines().find(|line| line.starts_with("**Type melding:**")).unwrap();
            line.ends_with(word)
        };
        let is_incomplete = fields["phase"] == "incomplete";
        assert_eq!(says(Document::ReportEdpb, ", foreløpig"), is_incomplete, "without {taken}: {fields:#}");
        let lacks = fields["lacking"] != json!({ "contents": [], "not_known_yet": [] });
        assert_eq!(says(Document::Report, ", foreløpig"), lacks, "without {taken}: {fields:#}");
        let required = |row: &&serde_json::Value| row["required"] == true;
        let open = fields["missing"].as_array().unwrap().iter().filter(required).count();
        assert!(is_incomplete || open == 0, "without {taken}");
        seen.push((is_incomplete, lacks));
    }
    for kind in [(true, true), (true, false), (false, false)] {
        assert!(seen.contains(&kind), "{kind:?}");
    }
}

#[test]
fn what_keeps_a_report_from_being_whole_is_named() {
    let (case, register) = read("full");
    let (_, fields) = reported(&case, &register, None, Language::Bokmal);
    assert_eq!(fields["lacking"]["not_known_yet"], json!(["recipients.deletion-confirmed"]));
    let (mut case, register) = read("full");
    case.discovery = None;
    let report = drafted("full", Document::Report, Language::Bokmal, &case, NOW);
    assert!(report.contains("ikke alle feltene som EDPBs mal krever: 1 mangler"), "{report}");
    case.incident.how = None;
    let (_, fields) = reported(&case, &register, None, Language::Bokmal);
    assert_eq!(fields["lacking"]["contents"][0]["content"], "hvordan det oppsto");
}

#[test]
fn a_report_says_the_phase_that_it_is_asked_to_in_every_form_and_order() {
    let home = Home::with_register();
    home.avvik(NOW, &["new", "Brev i feil konvolutt"]);
    for (phase, word) in [("complete", "fullstendig"), ("incomplete", "foreløpig")] {
        for (order, form) in [("datatilsynet", "markdown"), ("edpb", "markdown"), ("edpb", "html")] {
            let said =
                home.avvik(NOW, &["draft", "report", "1", "--phase", phase, "--order", order, "--as", form]);
            let line = said.out.lines().find(|line| line.contains("Type melding:")).unwrap_or_default();
            assert!(line.contains(&format!("melding, {word}")), "{order} {form}: {line} {}", said.err);
        }
        let said = home.avvik(NOW, &["draft", "report", "1", "--phase", phase, "--as", "edpb-json"]);
        assert!(said.out.contains(&format!("\"phase\": \"{phase}\"")), "{}", said.err);
    }
    let said = home.avvik(NOW, &["draft", "letter", "1", "--phase", "complete"]);
    assert!(
        said.code == 2 && said.err.contains("`--phase` brukes ikke til brev til de berørte"),
        "{}",
        said.err
    );
}
