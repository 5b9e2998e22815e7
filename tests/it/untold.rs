//! What the authority has not been told yet: facts pinned by `notify`, compared by `draft`, `show` and `lint`.

use std::fs;

use super::binary::{Home, assert_lines};

/// A moment on 23 October 2026 and after.
fn at(day: u8, time: &str) -> String {
    format!("2026-10-{day}T{time}+02:00")
}

#[track_caller]
fn done(home: &Home, day: u8, args: &[&str]) -> String {
    let said = home.avvik(&at(day, "12:00"), args);
    assert_eq!(said.code, 0, "{args:?}: {}", said.err);
    said.out
}

/// Returns a home with a case that was notified.
fn notified() -> Home {
    let home = Home::with_register();
    let new = [
        "new",
        "Brev på avveie",
        "--aware",
        "2026-10-23 11:15",
        "--what",
        "Et brev",
        "--set",
        "persons.count=~20",
    ];
    done(&home, 23, &new);
    fs::write(home.path("melding.md"), "Meldingen\n").unwrap();
    let text = home.path("melding.md").display().to_string();
    let notify =
        ["notify", "1", "--phase", "first", "--channel", "altinn", "--reference", "AR1", "--text", &text];
    done(&home, 23, &[&notify[..], &["--more-by", "2026-10-26"]].concat());
    home
}

#[test]
fn a_notification_pins_the_facts_in_the_same_commit() {
    let home = Home::with_register();
    done(&home, 23, &["new", "Brev på avveie", "--aware", "2026-10-23 11:15"]);
    let before = home.read("cases/2026/2026-0001.toml");
    done(&home, 23, &["notify", "1", "--phase", "telephone", "--channel", "telephone", "--reference", "T1"]);
    let facts = "sent/2026-0001/2026-10-23-telephone.facts.toml";
    assert_eq!(home.read(facts), before);
    let case = home.read("cases/2026/2026-0001.toml");
    let hash = avvik::case::sha256(before.as_bytes());
    assert_lines(
        &case,
        &["[notification.facts]", &format!("file = \"{facts}\""), &format!("sha256 = \"{hash}\"")],
    );
    let files = home.git(&["show", "--name-only", "--format=", "HEAD"]);
    assert_eq!(files, format!("cases/2026/2026-0001.toml\n{facts}\n"));
    assert_eq!(home.git(&["status", "--porcelain"]), "");
}

#[test]
fn a_follow_up_tells_only_what_is_new_or_changed() {
    let home = notified();
    let same = done(&home, 24, &["draft", "follow-up", "1"]);
    assert_lines(&same, &["## Ingenting er endret"]);
    assert!(!same.contains("## Nytt og endret"), "{same}");
    done(&home, 24, &["edit", "1", "--set", "persons.count=27", "--set", "incident.how=Feil konvolutt"]);
    done(&home, 24, &["advise", "1", "--text", "Meld det som er nytt"]);
    let draft = done(&home, 24, &["draft", "follow-up", "1"]);
    assert_lines(
        &draft,
        &["**Antall berørte:** 27", "Før: omtrent 20", "**Hvordan det oppsto:** Feil konvolutt"],
    );
    assert!(draft.contains("`sent/2026-0001/2026-10-23-first.facts.toml`"), "{draft}");
    assert!(!draft.contains("Meld det som er nytt") && !draft.contains("Et brev"), "{draft}");
    let show = done(&home, 24, &["show", "1"]);
    let told = "2 opplysninger er endret etter den siste meldingen til Datatilsynet: `avvik draft follow-up 2026-0001`";
    assert_lines(&show, &[told, "Ettersende det Datatilsynet er lovet  2026-10-26  2 dager igjen"]);
    let lint = home.avvik(&at(24, "12:00"), &["lint", "1"]).out;
    assert!(
        lint.contains("warning[report-outdated]") || lint.contains("advarsel[report-outdated]"),
        "{lint}"
    );
    assert!(lint.contains("`incident.how, persons.count`"), "{lint}");
    assert!(!lint.contains("follow-up-overdue"), "{lint}");
    let late = home.avvik(&at(27, "12:00"), &["lint", "1"]).out;
    assert!(late.contains("[follow-up-overdue]"), "{late}");
    done(&home, 27, &["notify", "1", "--phase", "final", "--channel", "altinn", "--reference", "AR2"]);
    let lint = home.avvik(&at(27, "12:00"), &["lint", "1"]).out;
    assert!(!lint.contains("report-outdated") && !lint.contains("follow-up-overdue"), "{lint}");
}

#[test]
fn facts_that_were_not_pinned_are_taken_from_the_trail() {
    let home = notified();
    // As a register from before facts were pinned has it.
    let case = home.read("cases/2026/2026-0001.toml");
    let (unpinned, _) = case.split_once("\n[notification.facts]").unwrap();
    fs::write(home.path("register/cases/2026/2026-0001.toml"), unpinned).unwrap();
    home.git(&["commit", "-qam", "by hand"]);
    done(&home, 24, &["edit", "1", "--set", "persons.count=27"]);
    let draft = done(&home, 24, &["draft", "follow-up", "1"]);
    let commit = home.git(&["rev-list", "--reverse", "HEAD"]).lines().nth(2).unwrap()[..7].to_owned();
    assert!(draft.contains(&format!("i versjon {commit} av registeret")), "{commit}: {draft}");
    assert_lines(&draft, &["**Antall berørte:** 27", "Før: omtrent 20"]);
    assert!(!draft.contains("Et brev"), "{draft}");
}

#[test]
fn facts_that_are_no_longer_as_pinned_are_not_compared_with() {
    let home = notified();
    let facts = home.path("register/sent/2026-0001/2026-10-23-first.facts.toml");
    fs::write(&facts, "title = 'noe annet'\n").unwrap();
    let draft = home.avvik(&at(24, "12:00"), &["draft", "follow-up", "1"]);
    assert_eq!((draft.code, draft.out.as_str()), (2, ""));
    assert!(draft.err.contains("er endret etterpå"), "{}", draft.err);
    let lint = home.avvik(&at(24, "12:00"), &["lint", "1"]).out;
    assert!(lint.contains("[report-outdated]") && lint.contains("er endret etterpå"), "{lint}");
    let show = home.avvik(&at(24, "12:00"), &["show", "1"]);
    assert!(show.code == 0 && show.err.contains("er endret etterpå"), "{}", show.err);
}

#[test]
fn what_was_never_notified_has_no_follow_up() {
    let home = Home::with_register();
    done(&home, 23, &["new", "Brev på avveie"]);
    let said = home.avvik(&at(23, "12:00"), &["draft", "follow-up", "1"]);
    assert_eq!((said.code, said.out.as_str()), (2, ""));
    assert!(said.err.contains("avvik draft report"), "{}", said.err);
    // A call tells only the little that is urgent: the first written notification tells it all.
    done(&home, 23, &["notify", "1", "--phase", "telephone", "--channel", "telephone", "--reference", "T1"]);
    assert_eq!(home.avvik(&at(23, "12:00"), &["draft", "follow-up", "1"]).code, 2);
}

#[test]
fn each_kind_and_option_gives_its_document_in_the_language_asked_for() {
    let home = notified();
    for (args, line) in [
        (&["report"][..], "# Melding til Datatilsynet om brudd på personopplysningssikkerheten"),
        (&["melding", "1", "--order", "edpb"], "## 2. Hvem meldingen kommer fra"),
        (&["report-edpb"], "## 2. Hvem meldingen kommer fra"),
        (&["letter", "1", "--audience", "children"], "# Noe har skjedd med opplysninger om deg"),
        (
            &["brev", "1", "--audience", "patients", "--language", "nn"],
            "# Viktig informasjon om opplysningane dine",
        ),
        (
            &["message", "1", "--to", "dpo", "--language", "en"],
            "# Possible personal data breach: Brev på avveie",
        ),
        (&["withdrawal", "1", "--reason", "Feil *sak*"], "Feil \\*sak\\*"),
        (&["dossier"], "### fredag 23. oktober 2026 kl. 12.00: Bruddet ble meldt til Datatilsynet"),
    ] {
        let args = if args.len() == 1 { vec![args[0], "1"] } else { args.to_vec() };
        let draft = done(&home, 24, &[&["draft"], &args[..]].concat());
        assert_lines(&draft, &[line]);
    }
    for wrong in
        [["letter", "--order", "edpb"], ["report", "--audience", "children"], ["dossier", "--reason", "x"]]
    {
        let said = home.avvik(&at(24, "12:00"), &["draft", wrong[0], "1", wrong[1], wrong[2]]);
        assert_eq!(said.code, 2);
        assert!(said.err.contains(wrong[1]), "{}", said.err);
    }
}

#[test]
fn a_notification_whose_facts_were_not_kept_is_said_to_be_unknown_and_not_passed_over() {
    let home = notified();
    home.edit("cases/2026/2026-0001.toml", |text| {
        text.split("[notification.facts]").next().unwrap().to_owned()
    });
    done(&home, 24, &["edit", "1"]);
    done(&home, 24, &["edit", "1", "--set", "persons.count=27"]);
    let lint = home.avvik(&at(24, "12:00"), &["lint", "1"]).out;
    assert!(lint.contains("warning[report-outdated]: Opplysningene ble ikke tatt vare på"), "{lint}");
    assert!(lint.contains("`avvik draft follow-up` bruker saken slik den sto"), "{lint}");
    let draft = done(&home, 24, &["draft", "follow-up", "1"]);
    assert_lines(&draft, &["**Antall berørte:** 27"]);
    let show = done(&home, 24, &["show", "1"]);
    assert!(show.contains("er endret etter den siste meldingen til Datatilsynet"), "{show}");
}
