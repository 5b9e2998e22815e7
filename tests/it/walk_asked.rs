//! The walk once more, answered at the prompts of a pseudo-terminal; interrupted; and with nobody to ask.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use rexpect::process::WaitStatus;
use rexpect::session::{PtySession, spawn_command};

use super::binary::{AVVIK, Home, assert_lines};

pub(crate) const CASE: &str = "cases/2026/2026-0001.toml";
pub(crate) const FRIDAY: &str = "2026-10-23T15:35+02:00";
const MONDAY: &str = "2026-10-26T11:20+01:00";
const NOVEMBER: &str = "2026-11-09T10:00+01:00";

/// A part of a question, and what is typed. The pseudo-terminal's reader knows ASCII only, so the parts are that.
type Dialogue<'a> = &'a [(&'a str, &'a str)];

const NEW: Dialogue = &[
    ("Kort tittel", "Helseopplysninger til feil klasse"),
    ("Hva har skjedd", "Ukebrevet gikk ut med feil vedlegg på e-post"),
    ("Hvilken rolle meldte fra", "Rektor"),
    ("Hvordan ble det oppdaget", "1"),
    ("Hva slags brudd", "1"),
    ("r ble det oppdaget", "14:40"),
    ("kjennskap til bruddet", "15:30"),
    ("Hvor mange personer", "24"),
    ("Hvor mange registreringer", "ca 30"),
    ("Er hendelsesforl", "1"),
    ("Er skaden begrenset", "3"),
    ("Er systemer", "2"),
    ("Er tilgangen", ""),
    ("Er opplysningene gjenopprettet", "2"),
    ("Er forholdet", "2"),
    ("Er bevis", ""),
];

/// The facts that the rules read; the kind of breach and the number of persons are known from the report.
const FACTS: Dialogue = &[
    ("Er det brudd", "1"),
    ("Har bruddet", "1"),
    ("Gjelder det personopplysninger", "1"),
    ("Hva er", "2"),
    ("Har opplysninger kommet", "1"),
    ("Er opplysningene uleselige", "3"),
    ("Hvem har, eller kan ha", "3"),
    ("Hvilke opplysninger gjelder det", "1 15"),
    ("per opplysningene (s", "1"),
    ("Hvem er de ber", "5"),
    ("Hvor lett kan", "4"),
    ("Hva har de ber", ""),
    ("Er opplysningene misbrukt", "1"),
];

const CONCLUSION: Dialogue = &[
    ("Hvor sannsynlig", "3"),
    ("Hvor alvorlig", "3"),
    ("Hva slags skade", "1 10"),
    ("Hva kan det f", "Barna kan bli ertet"),
    ("Hvor stor er risikoen", ""),
    ("Hvorfor er risikoen", "Det gjelder barn og helse"),
    ("Skal bruddet meldes", ""),
    ("Skal personene informeres", ""),
    ("Hvilken rolle har vurdert", "case-handler"),
];

const MEASURE: Dialogue = &[
    ("Hva skal gj", "Be foreldrene slette e-posten"),
    ("Strakstiltak eller", "1"),
    ("tiltaket rettet mot", "1"),
    ("Hvilken rolle har ansvaret", "Rektor"),
    ("re gjort?", "2026-10-25"),
];

const FIRST: Dialogue = &[
    ("Hvilken melding", "2"),
    ("Hvordan ble det sendt", "1"),
    ("referansenummer", "DT 26/03405-1"),
    ("lovet at mer", "+14d"),
];

const PERSONS: Dialogue =
    &[("enkeltvis eller samlet", "1"), ("Hvordan ble det sendt", "2"), ("Hvor mange personer", "41")];

const CLOSE: Dialogue = &[
    ("Advarsel: Ett tiltak er ikke avsluttet", "head"),
    ("Hvorfor hindret ikke", "Ingenting stanset e-posten"),
    ("systemer eller styrende", "Ja"),
    ("Var kontrollen", "Nei"),
    ("leverand", "Nei"),
    ("Visste de ansatte", "Ja"),
    ("mer oppl", "Ja"),
    ("nok ressurser", "Nei"),
    ("virkningen av tiltakene", ""),
];

/// Starts a command on a pseudo-terminal, in a shell that says afterwards how it ended and how the terminal stands.
pub(crate) fn start(home: &Home, now: &str, args: &[&str]) -> PtySession {
    const SCRIPT: &str = "trap : INT; modes=$(stty -g); \"$@\"; echo \"code $?\"; \
                          test \"$modes\" = \"$(stty -g)\" && echo tidy";
    let mut command = home.command("sh");
    command
        .args(["-c", SCRIPT, "sh", AVVIK, "--now", now])
        .args(args)
        .env("NO_COLOR", "1")
        .env("VISUAL", home.path("editor"));
    spawn_command(command, Some(30_000)).expect("a shell starts on a pseudo-terminal")
}

/// Waits for a question, to its arrow.
#[track_caller]
pub(crate) fn wait_for(session: &mut PtySession, question: &str) {
    session.exp_string(question).expect(question);
    session.exp_string("> ").expect(question);
}

/// Asserts the exit code, and that the terminal is as it was.
#[track_caller]
pub(crate) fn ends_with(mut session: PtySession, code: i32) -> String {
    let said = session.exp_string(&format!("code {code}\r\n")).unwrap();
    session.exp_string("tidy\r\n").expect("the terminal has its modes again");
    session.exp_eof().unwrap();
    assert!(matches!(session.process().wait(), Ok(WaitStatus::Exited(_, 0))));
    assert!(!said.contains("\u{1b}[?25l"), "the cursor was hidden: {said:?}");
    said
}

/// Answers every question of a command that records.
#[track_caller]
fn answer(home: &Home, now: &str, args: &[&str], dialogue: Dialogue) {
    let mut session = start(home, now, args);
    for (question, typed) in dialogue {
        wait_for(&mut session, question);
        session.send_line(typed).unwrap();
    }
    let said = ends_with(session, 0);
    assert!(said.contains("2026-0001: registrert i "), "{said}");
    assert_eq!(home.git(&["status", "--porcelain"]), "");
}

#[test]
fn the_same_walk_is_answered_at_the_prompts() {
    let home = Home::with_register();
    answer(&home, FRIDAY, &["new"], NEW);
    let lines = [
        "what = \"Ukebrevet gikk ut med feil vedlegg på e-post\"",
        "reported-through = \"own-staff\"",
        "kinds = [\"confidentiality\"]",
        "discovered = 2026-10-23T14:40:00+02:00",
        "aware = 2026-10-23T15:30:00+02:00",
        "count = 24",
        "records = { about = 30 }",
        "limit-damage = { state = \"to-do\" }",
    ];
    assert_lines(&home.read(CASE), &lines);
    assert!(!home.read(CASE).contains("stop-access"), "what was skipped is not answered");
    answer(&home, FRIDAY, &["assess", "1"], &[FACTS, CONCLUSION].concat());
    let assessed = [
        "risk = \"high\"",
        "authority = \"notify\"",
        "persons = \"inform\"",
        "harms = [\"loss-of-control\", \"disclosure\"]",
        "felt = \"not-known-yet\"",
        "reach = \"known\"",
        "\"recipients.reach\" = \"known\"",
    ];
    assert_lines(&home.read(CASE), &assessed);
    answer(&home, FRIDAY, &["approve", "1"], &[("Hvilken rolle godkjenner", "head")]);
    answer(&home, FRIDAY, &["measure", "add", "1"], MEASURE);
    answer(&home, FRIDAY, &["notify", "1", "--to", "persons"], PERSONS);
    answer(&home, MONDAY, &["notify", "1"], FIRST);
    assert_lines(&home.read(CASE), &["more-by = 2026-11-09", "count = 41", "due = 2026-10-25"]);
    let last = [("Hvordan ble det sendt", "1"), ("referansenummer", "DT 26/03405-3")];
    answer(&home, NOVEMBER, &["notify", "1", "--phase", "final"], &last);
    answer(&home, NOVEMBER, &["close", "1"], CLOSE);
    answer(&home, NOVEMBER, &["measure", "done", "1", "1"], &[("Hva kom ut", "Alle har slettet")]);
    let subjects = home.git(&["log", "--reverse", "--format=%s"]);
    let expected = [
        "A register of personal-data breaches",
        "2026-0001: registered",
        "2026-0001: assess – high risk, notify and inform",
        "2026-0001: approve – conclusion approved",
        "2026-0001: measure – decided",
        "2026-0001: notify – persons informed",
        "2026-0001: notify – authority, first",
        "2026-0001: notify – authority, final",
        "2026-0001: close – learning reviewed",
        "2026-0001: measure – number 1 done",
    ];
    assert_eq!(subjects.lines().collect::<Vec<_>>(), expected);
    // Who answers everything has a notification with all that it must tell.
    let lint = home.avvik(NOVEMBER, &["lint"]);
    assert!(!lint.out.contains("[notification-incomplete]") && lint.code == 0, "{}", lint.out);
}

#[test]
fn an_interrupted_assessment_records_nothing_and_loses_nothing() {
    let home = Home::with_register();
    assert_eq!(
        home.avvik(
            FRIDAY,
            &[
                "new",
                "Tapt nettbrett",
                "--aware=15:30",
                "--kind=confidentiality",
                "--persons=24",
                "--records=24"
            ]
        )
        .code,
        0
    );
    let (head, before) = (home.git(&["rev-parse", "HEAD"]), home.read(CASE));
    let dialogue = [FACTS, CONCLUSION].concat();
    let stop_at = FACTS.len() + 3;
    let mut session = start(&home, FRIDAY, &["assess", "1"]);
    for (question, typed) in &dialogue[..stop_at] {
        wait_for(&mut session, question);
        session.send_line(typed).unwrap();
    }
    wait_for(&mut session, dialogue[stop_at].0);
    session.send_control('c').unwrap();
    let said = ends_with(session, 2);
    assert!(said.contains("Feil: Avbrutt; ingenting er registrert"), "{said}");
    assert_eq!((home.git(&["rev-parse", "HEAD"]), home.read(CASE)), (head, before));
    assert_eq!(home.git(&["status", "--porcelain"]), "");
    answer(&home, MONDAY, &["assess", "1"], &dialogue[stop_at..]);
    let kept = ["risk = \"high\"", "likelihood = \"likely\"", "consequences = \"Barna kan bli ertet\""];
    assert_lines(&home.read(CASE), &kept);
    assert_lines(&home.read(CASE), &["disclosure = \"confirmed\"", "cause = \"human-error\""]);
}

#[test]
fn a_second_assessment_asks_only_what_is_open_and_offers_the_earlier_conclusion() {
    let home = Home::with_register();
    let new = ["new", "Tapt nettbrett", "--aware=15:30", "--kind=confidentiality", "--persons=24"];
    assert_eq!(home.avvik(FRIDAY, &new).code, 0);
    // The number of records is not known from the report, and asked for where that of the persons would be.
    let (before, after) = FACTS.split_at(9);
    let records = [("Hvor mange registreringer", "40")];
    answer(&home, FRIDAY, &["assess", "1"], &[before, &records, after, CONCLUSION].concat());
    assert_lines(&home.read(CASE), &["records = 40"]);
    let again: Vec<_> = CONCLUSION.iter().map(|(question, _)| (*question, "")).collect();
    answer(&home, MONDAY, &["assess", "1"], &[&[("Hva har de ber", "1")][..], &again].concat());
    let text = home.read(CASE);
    assert_eq!(text.matches("consequences = \"Barna kan bli ertet\"").count(), 2, "{text}");
    assert_lines(&text, &["felt = \"none\"", "\"impact.felt\" = \"none\""]);
}

#[test]
fn with_nobody_to_ask_every_missing_answer_is_listed_and_nothing_is_recorded() {
    let home = Home::with_register();
    assert_eq!(home.avvik(FRIDAY, &["new", "Tapt nettbrett", "--aware=15:30"]).code, 0);
    let head = home.git(&["rev-parse", "HEAD"]);
    let eight = "8 svar: --security-breach, --harmful-event, --personal-data, --risk, --reasons, --authority, --persons, --by";
    for (args, missing) in [
        (&["new"][..], "et svar: <TITLE>"),
        (&["assess", "1"], eight),
        (&["advise", "1"], "et svar: --text"),
        (&["measure", "add", "1"], "et svar: <WHAT>"),
        (&["notify", "1"], "2 svar: --phase, --channel"),
        (&["notify", "1", "--to=persons"], "2 svar: --reaching, --channel"),
    ] {
        let said = home.avvik(FRIDAY, args);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{args:?}: {}", said.err);
        assert_lines(&said.err, &[&format!("Feil: Det mangler {missing}")]);
    }
    assert_eq!(home.git(&["rev-parse", "HEAD"]), head);
    let late = home.avvik("2026-10-27T10:00+01:00", &["notify", "1", "--phase=first", "--channel=altinn"]);
    assert_lines(&late.err, &["Feil: Det mangler et svar: --delay-reasons"]);
}

#[test]
fn what_was_typed_in_the_editor_is_kept_in_the_file_when_it_cannot_be_recorded() {
    let home = Home::with_register();
    assert_eq!(home.avvik(FRIDAY, &["new", "Tapt nettbrett"]).code, 0);
    let head = home.git(&["rev-parse", "HEAD"]);
    let editor = home.path("editor");
    fs::write(&editor, "#!/bin/sh\nsed -i 's/Tapt/Stjålet/' \"$1\"\n").unwrap();
    fs::set_permissions(&editor, fs::Permissions::from_mode(0o755)).unwrap();
    let lock = home.path("register/.git/index.lock");
    fs::write(&lock, "").unwrap();
    ends_with(start(&home, FRIDAY, &["edit", "1"]), 2);
    fs::remove_file(&lock).unwrap();
    assert_eq!(home.git(&["rev-parse", "HEAD"]), head, "nothing is recorded");
    assert_lines(&home.read(CASE), &["title = \"Stjålet nettbrett\""]);
    assert_eq!(home.avvik(FRIDAY, &["edit", "1"]).code, 0);
    assert_eq!(home.git(&["status", "--porcelain"]), "");
    assert_ne!(home.git(&["rev-parse", "HEAD"]), head, "the second run records it");
}
