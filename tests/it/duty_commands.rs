//! Duties at the desk: decided, met and checked through the real program.

use std::fs::{read_to_string, write};

use super::binary::{Home, Said, assert_lines};

const NOW: &str = "2026-11-20T12:00+01:00";
const CASE: &str = "cases/2026/2026-0001.toml";

/// Returns a home whose register has these settings besides its own, and one case.
fn home(settings: &str) -> Home {
    let home = Home::with_register();
    let file = home.path("register").join("avvik.toml");
    let text = read_to_string(&file).unwrap();
    write(&file, format!("profiles = [\"finance\"]\n{text}\n{settings}")).unwrap();
    home.git(&["commit", "-qam", "Settings"]);
    let args = ["new", "Betalingsdata på avveie", "--aware", "2026-11-20T10:00:00+01:00"];
    let said = home.avvik(NOW, &args);
    assert_eq!(said.code, 0, "{}", said.err);
    home
}

#[track_caller]
fn ok(home: &Home, now: &str, args: &[&str]) -> Said {
    let said = home.avvik(now, args);
    assert_eq!(said.code, 0, "{args:?}: {}{}", said.out, said.err);
    assert!(!said.out.contains('⟨'), "words are missing: {}", said.out);
    said
}

#[test]
fn a_sector_duty_is_shown_decided_and_met() {
    let home = home("");
    let said = ok(&home, NOW, &["due", "1"]);
    assert_lines(
        &said.out,
        &[
            "4 timer, men tidspunktet det regnes fra, mangler: sett det med `avvik edit 2026-0001 --set \
             timeline.classified-major=…`.",
            "24 timer fra Kjennskap: fredag 20. november 2026 kl. 10.00",
            "Til Finanstilsynet: skjema KRT-3190 i Altinn",
            "Avgjør det med `avvik duty 2026-0001 dora`.",
            "72 timer etter «Sende første rapport etter DORA-loven», som ikke er gjort ennå",
        ],
    );
    assert!(said.out.contains("Kontroller mot kilden (finanstilsynet.no)"), "{}", said.out);
    let missing = home.avvik(NOW, &["plikt", "1", "dora"]);
    assert_eq!(missing.code, 2);
    assert!(missing.err.contains("--applies"), "{}", missing.err);
    ok(&home, NOW, &["plikt", "1", "dora", "--applies=yes", "--reasons=Betalingene sto.", "--by=head"]);
    assert_lines(&home.read(CASE), &["[[duty]]", "id = \"dora\"", "applies = \"yes\"", "by = \"head\""]);
    let commit = home.git(&["log", "-1", "--format=%B"]);
    assert_eq!(commit.trim(), "2026-0001: duty – dora applies\n\nAvvik-Case: 2026-0001\nAvvik-Action: duty");
    ok(&home, "2026-11-20T13:00+01:00", &["edit", "1", "--set=timeline.classified-major=12:30"]);
    ok(&home, "2026-11-20T17:00+01:00", &["meld", "1", "--duty=dora", "--channel=altinn"]);
    assert_lines(&home.read(CASE), &["who = \"Finanstilsynet\"", "duty = \"dora\""]);
    let shown = ok(&home, "2026-11-20T18:00+01:00", &["show", "1"]).out;
    let line = shown.lines().find(|line| line.starts_with("Sende første rapport")).unwrap();
    assert!(line.contains("gjort, innen siste hele time"), "{line}");
    let json = ok(&home, "2026-11-20T18:00+01:00", &["show", "1", "--format=json"]).out;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let duty = json["duties"].as_array().unwrap().iter().find(|duty| duty["duty"] == "dora-intermediate");
    assert_eq!(duty.unwrap()["due"], "2026-11-23T17:00:00+01:00");
    assert_eq!(duty.unwrap()["reason"], "recorded");
}

#[test]
fn an_undecided_duty_is_a_finding_once_its_time_is_over() {
    let home = home("");
    let soon = home.avvik("2026-11-21T11:00+01:00", &["lint"]);
    assert!(soon.out.contains("duty-undecided"), "{}", soon.out);
    assert!(soon.out.contains("«Sende første rapport etter DORA-loven» (`dora`)"), "{}", soon.out);
    let reasons = "--reasons=Ikke en alvorlig hendelse.";
    ok(&home, "2026-11-21T11:00+01:00", &["duty", "1", "dora", "--applies=no", reasons, "--by=head"]);
    let decided = home.avvik("2026-11-21T11:00+01:00", &["lint"]);
    assert!(!decided.out.contains("duty-undecided"), "{}", decided.out);
}

#[test]
fn names_that_are_no_duty_are_refused_with_those_that_are() {
    let home = home("");
    let wrong = home.avvik(NOW, &["duty", "1", "dorra", "--applies=yes", "--reasons=x", "--by=head"]);
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.contains("dora-intermediate"), "{}", wrong.err);
    let assessed = home.avvik(NOW, &["duty", "1", "notify-authority", "--applies=no"]);
    assert!(assessed.code == 2 && assessed.err.contains("avvik assess"), "{}", assessed.err);
    let told = home.avvik(NOW, &["notify", "1", "--duty", "inform-persons"]);
    assert!(told.code == 2 && told.err.contains("--to persons"), "{}", told.err);
}

#[test]
fn bad_rows_of_the_settings_are_findings_with_their_lines() {
    let home = home(
        "[[duty]]\nid = \"insurer\"\nhours = 24\n\n[[duty]]\nid = \"cert\"\nanchor = \"awre\"\nmonths = 1\n",
    );
    let text = home.read("avvik.toml");
    let line = |word: &str| text.lines().position(|line| line.contains(word)).unwrap() + 1;
    let said = home.avvik(NOW, &["lint"]);
    assert_eq!(said.code, 1, "{}", said.out);
    let wrong = format!("avvik.toml:{}:", line("awre"));
    assert!(said.out.lines().any(|found| found.starts_with(&wrong)), "{}", said.out);
    let unusable = said.out.lines().filter(|found| found.contains("duty-row-unusable"));
    assert!(unusable.clone().all(|found| found.starts_with("avvik.toml:")), "{}", said.out);
    assert_eq!(unusable.count(), 2, "{}", said.out);
}

#[test]
fn the_duties_are_listed_and_a_register_is_made_for_a_profile() {
    let home = home("");
    let listed = ok(&home, NOW, &["explain", "duties"]).out;
    assert!(listed.contains("dora-final") && !listed.contains("digital-security"), "{listed}");
    let args =
        ["init", "new", "--organisation", "Fjordvik kommune", "--profile", "health", "--profile", "public"];
    ok(&home, NOW, &args);
    assert_lines(&home.read("new/avvik.toml"), &["profiles = [\"health\", \"public\"]"]);
}
