//! The guard on the real binary: what looks like personal data is refused before git sees it, masked, and lint finds
//! what plain git put in.

use std::fs;

use super::binary::Home;
use super::desk::{Desk, Said};

/// Numbers of nobody: the first is Skatteetaten's published example, the others fit their rules by chance.
const PERSON: &str = "13097248022";
const SYNTHETIC: &str = "10915596784";
const MOBILE: &str = "912 34 567";
const OFFICE: &str = "22 39 69 99";

/// Asserts that nothing printed holds the digits.
fn is_masked(said: &Said, value: &str) {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    for printed in [&said.out, &said.err] {
        assert!(!digits(printed).contains(&digits(value)), "the value is printed: {printed}");
    }
}

/// Asserts that a command is refused for this value under this key, with the way out, and that nothing is recorded.
fn is_refused(desk: &Desk, arguments: &[&str], key: &str, masked: &str) {
    let before = desk.state();
    let said = desk.run(arguments);
    said.is(
        2,
        &[
            "kan ikke enkelt slettes. Ingenting er registrert",
            key,
            masked,
            "Tips: ",
            "postmottak@kommune.example",
        ],
    );
    is_masked(&said, PERSON);
    is_masked(&said, MOBILE);
    assert_eq!(desk.state(), before, "{arguments:?} changed something");
    desk.is_sound();
}

/// Returns everything that git holds, reachable or not.
fn everything_in_git(desk: &Desk) -> String {
    let objects = desk.git(&["cat-file", "--batch-all-objects", "--batch-check=%(objectname)"]);
    objects.lines().map(|id| desk.git(&["cat-file", "-p", id])).filter(|text| !text.contains('\0')).collect()
}

#[test]
fn every_writing_command_refuses_personal_data_before_git_sees_it() {
    let desk = Desk::new();
    let with_person = |text: &str| format!("{text} {PERSON}");
    desk.write("../case.toml", format!("title = \"Brev\"\nincident.what = \"Ring {MOBILE}\"\n"));
    desk.write("../case.json", format!("{{\"title\": \"Brev {PERSON}\"}}"));
    desk.write("../letter.md", format!("# Brev\n\nTil {PERSON}\n"));
    for (arguments, key, masked) in [
        (&["new", &with_person("Brev til"), "--aware", "10:00"][..], "`title`", "13*********"),
        (&["new", "--from", "../case.toml"], "`incident.what`", "91******"),
        (&["new", "--from", "../case.json"], "`title`", "13*********"),
        (&["edit", "1", "--what", &with_person("Gjelder")], "`incident.what`", "fødselsnummer"),
        (&["edit", "1", "--what", "Skriv til kari@nordmann.no"], "`incident.what`", "k***@***.no"),
        (&["measure", "add", "1", &with_person("Ring")], "`measure.0.what`", "13*********"),
        (&["advise", "1", "--text", &with_person("Ring")], "`advice.0.text`", "13*********"),
        (&["notify", "1", "--to", "dpo", "--about", MOBILE], "`told.0.about`", "et mobilnummer"),
        (&["notify", "1", "--to", "dpo", "--text", "../letter.md"], "-told.md:3", "13*********"),
        (&["notify", "1", "--other", PERSON], "`told.0.who`", "13*********"),
    ] {
        is_refused(&desk, arguments, key, masked);
    }
    assert!(desk.read("../letter.md").contains(PERSON), "what was typed stays");
    let git = everything_in_git(&desk);
    assert!(!git.contains(PERSON) && !git.contains(MOBILE), "git holds it");
}

#[test]
fn an_edit_by_hand_is_refused_and_stays_in_the_file() {
    let desk = Desk::new();
    let case = desk.read("cases/2026/2026-0001.toml");
    for (typed, key) in [
        (format!("{case}\n# {PERSON}\n"), "2026-0001.toml:"),
        (format!("{case}\n[incident]\nwhat = \"130972\\u002048022\"\n"), "`incident.what`"),
        (format!("{case}\n[incident]\nwhat = \"\"\"\nTil 130972 \\\n  48022\"\"\"\n"), "`incident.what`"),
        (format!("{case}\nunknown = {PERSON}\n"), "13*********"),
        (format!("{case}\n{PERSON} = 1\n"), "13*********"),
    ] {
        desk.write("cases/2026/2026-0001.toml", &typed);
        is_refused(&desk, &["edit", "1"], key, "13*********");
        assert_eq!(desk.read("cases/2026/2026-0001.toml"), typed, "what was typed stays");
    }
    desk.write("cases/2026/2026-0001.toml", case);
    assert!(!everything_in_git(&desk).contains(PERSON));
}

#[test]
fn only_what_is_new_is_refused_and_some_is_only_warned_of() {
    let desk = Desk::new();
    let case = desk.read("cases/2026/2026-0001.toml");
    desk.write("cases/2026/2026-0001.toml", format!("{case}\n[incident]\nhow = \"Til {PERSON}\"\n"));
    desk.git(&["commit", "--quiet", "--all", "--message", "by hand"]);
    desk.run(&["edit", "1", "--what", "Brevet gikk feil."]).is(0, &["registrert"]);
    desk.run(&["edit", "1", "--what", &format!("Brevet til {PERSON} gikk feil.")]).is(0, &["registrert"]);
    is_refused(&desk, &["edit", "1", "--what", &format!("Brevet, {MOBILE}")], "`incident.what`", "91******");

    let warned = desk.run(&["edit", "2", "--what", &format!("Legekontoret, {OFFICE}, ringte.")]);
    warned.is(0, &["registrert", "`incident.what`: 22****** ser ut som et fasttelefonnummer"]);
    let synthetic = desk.run(&["edit", "3", "--what", &format!("Testpersonen {SYNTHETIC}")]);
    synthetic.is(0, &["registrert"]);
    assert!(!synthetic.err.contains("ser ut som"), "{}", synthetic.err);
}

#[test]
fn the_organisations_own_addresses_may_stand() {
    let desk = Desk::new();
    desk.write(
        "avvik.toml",
        format!(
            "format = 1\n[roles.dpo]\ncontact = \"sikkerhet@fjordvik.no, 412 34 567\"\n\
             [privacy]\nallow = [\"Postmottak@fjordvik.no\", \"{MOBILE}\"]\n"
        ),
    );
    let what = "Skriv til postmottak@fjordvik.no, sikkerhet@fjordvik.no eller ring +47 41 23 45 67.";
    desk.run(&["edit", "1", "--what", what]).is(0, &["registrert"]);
    desk.run(&["edit", "1", "--set", &format!("journal={OFFICE}")]).is(0, &["registrert"]);
    desk.run(&["edit", "1", "--set", "data.records=91234567"]).is(0, &["registrert"]);
    is_refused(&desk, &["edit", "1", "--what", "ola@fjordvik.no"], "`incident.what`", "o***@***.no");
    is_refused(&desk, &["edit", "1", "--what", MOBILE], "`incident.what`", "91******");
    is_refused(&desk, &["edit", "1", "--set", &format!("journal={PERSON}")], "`journal`", "13*********");
    // Only addresses can be allowed.
    let said = desk.run(&["lint"]);
    said.is(
        1,
        &["avvik.toml:5:37: error[personal-data]: `privacy.allow.1`: 91****** ser ut som et mobilnummer"],
    );
    assert!(!said.out.contains("e-postadresse"), "{}", said.out);
}

#[test]
fn a_register_is_made_with_its_own_contact_points_and_with_nobody_elses() {
    let desk = Desk::bare();
    let refused = desk.run(&["init", "--organisation", &format!("Kari Nordmann, {MOBILE}")]);
    refused.is(2, &["avvik.toml:2: `organisation`: 91****** ser ut som"]);
    is_masked(&refused, MOBILE);
    assert!(!desk.path(".git").exists() && !desk.path("avvik.toml").exists());
    let contact = format!("post@fjordvik.no, {MOBILE}");
    desk.run(&[
        "init",
        "--organisation",
        "Fjordvik kommune",
        "--contact",
        &contact,
        "--dpo",
        "ombud@fjordvik.no",
    ])
    .is(0, &[]);
    desk.run(&["new", "Brev", "--what", &format!("Meldt til ombud@fjordvik.no og {MOBILE}")])
        .is(0, &["registrert"]);
    let said = desk.run(&["lint"]);
    assert!(!said.out.contains("personal-data"), "{}", said.out);
}

#[test]
fn a_number_by_the_rule_of_2032_is_refused_when_that_rule_is_in_force() {
    let desk = Desk::new();
    let edit = |now: &str, text: &str| desk.run(&["--now", now, "edit", "1", "--what", text]);
    let found = "02********* ser ut som et fødselsnummer etter regelen fra 2032";
    edit("2031-12-31T12:00:00+01:00", "Til 020132 99903").is(0, &["registrert", found]);
    edit("2032-01-01T00:00:00+01:00", "Fra 301082 99939").is(2, &["30********* ser ut som"]);
}

#[test]
fn lint_finds_what_plain_git_put_in_with_its_place_and_never_the_value() {
    let desk = Desk::new();
    let case = desk.read("cases/2026/2026-0001.toml");
    let line = case.lines().count() + 3;
    desk.write(
        "cases/2026/2026-0001.toml",
        format!(
            "{case}\n[incident]\nhow = \"Til {PERSON}\"\nsystems = \"{SYNTHETIC}\"\n{PERSON} = \"{MOBILE}\"\n"
        ),
    );
    desk.write(&format!("cases/2026/{PERSON}.toml"), "title = \"x\"\n");
    fs::create_dir_all(desk.path("sent/2026-0002")).unwrap();
    desk.write("sent/2026-0002/2026-11-20-brev.md", format!("Hei\n\nRing {MOBILE} eller {OFFICE}\n"));
    desk.write(&format!("sent/2026-0002/brev {PERSON}.pdf"), [0, 159, 146, 150]);
    desk.git(&["add", "."]);
    desk.git(&["commit", "--quiet", "--message", "by hand"]);
    let said = desk.run(&["lint"]);
    said.is(1, &[
        &format!("cases/2026/2026-0001.toml:{line}:12: error[personal-data]: `incident.how`: 13********* ser ut som"),
        "info[personal-data]: `incident.systems`: 10********* ser ut som et syntetisk fødselsnummer",
        "cases/2026/13*********.toml: error[personal-data]: 13********* i filnavnet ser ut som",
        "sent/2026-0002/2026-11-20-brev.md:3:6: error[personal-data]: 91****** ser ut som et mobilnummer",
        "sent/2026-0002/2026-11-20-brev.md:3:23: warning[personal-data]: 22****** ser ut som et fasttelefonnummer",
        "sent/2026-0002/brev 13*********.pdf: error[personal-data]: 13********* i filnavnet",
    ]);
    is_masked(&said, PERSON);
    is_masked(&said, MOBILE);
    let one = desk.run(&["lint", "1"]);
    assert!(!one.out.contains("sent/2026-0002"), "{}", one.out);
    let json = desk.run(&["lint", "--format", "json"]);
    json.is(1, &["\"key\": \"incident.13*********\""]);
    is_masked(&json, PERSON);
}

#[test]
fn what_is_said_about_a_register_masks_what_it_quotes() {
    const ADDRESS: &str = "kari.nord@kommune.no";
    let home = Home::with_register();
    let now = "2026-10-23T12:00+02:00";
    assert_eq!(home.avvik(now, &["new", "Brev i feil konvolutt"]).code, 0);
    let case = "cases/2026/2026-0001.toml";
    let spoilt = home.read(case)
        + &format!(
            "\n[[measure]]\nwhat = \"x\"\nresponsible = \"{ADDRESS}\"\n\n[[duty]]\nduty = \"{ADDRESS}\"\n"
        );
    home.edit_new(case, &spoilt);
    home.edit_new("waivers.toml", &format!("[[waiver]]\nrule = \"{ADDRESS}\"\ncase = \"{ADDRESS}\"\n"));
    home.edit_new(&format!("cases/2026/{ADDRESS}.toml"), "");
    home.git(&["add", "-A"]);
    home.git(&["commit", "-qm", &format!("ringte {MOBILE}")]);
    let forms = ["sarif", "github", "gitlab", "junit"].map(|form| ["lint", "--report", form]);
    let forms = forms.iter().map(|form| &form[..]);
    let others: [&[&str]; 15] = [
        &["lint"],
        &["lint", "--format", "json"],
        &["list"],
        &["due"],
        &["log"],
        &["log", "--format", "json"],
        &["draft", "dossier", "1"],
        &["edit", "1", "--persons", MOBILE],
        &["edit", "1", "--set", "incident.cause=kari.nord@kommune.no"],
        &["new", "X", "--aware", MOBILE],
        &["lint", "--rule", ADDRESS],
        &["lint", "--report", ADDRESS],
        &["show", ADDRESS],
        &[ADDRESS],
        &["list", ADDRESS],
    ];
    for args in forms.chain(others) {
        let said = home.avvik(now, args);
        let shown = said.out + &said.err;
        let leaks: Vec<_> =
            shown.lines().filter(|line| line.contains("kari.nord") || line.contains(MOBILE)).collect();
        assert!(leaks.is_empty(), "{args:?}: {leaks:?}");
    }
}
