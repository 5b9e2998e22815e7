//! Who concludes: the organisation decides, the officer advises, and a departure is explained (requirements C3, E6).

use super::binary::{Home, assert_lines};

const CASE: &str = "cases/2026/2026-0001.toml";
const FRIDAY: &str = "2026-10-23T15:35+02:00";

/// Returns a register with one case that was assessed: notify, and do not inform.
fn assessed() -> Home {
    let home = Home::with_register();
    done(&home, &["new", "E-post til feil klasse", "--aware", "15:30"]);
    done(
        &home,
        &[
            "assess",
            "1",
            "--security-breach",
            "yes",
            "--harmful-event",
            "yes",
            "--personal-data",
            "yes",
            "--risk",
            "medium",
            "--reasons",
            "Få mottakere.",
            "--authority",
            "notify",
            "--persons",
            "do-not-inform",
            "--persons-reasons",
            "Ikke høy risiko.",
            "--look-again",
            "Hvis flere fikk den.",
            "--by",
            "case-handler",
        ],
    );
    home
}

#[track_caller]
fn done(home: &Home, args: &[&str]) {
    let said = home.avvik(FRIDAY, args);
    assert_eq!(said.code, 0, "{args:?}: {}", said.err);
}

#[track_caller]
fn refused(home: &Home, args: &[&str], because: &str) {
    let before = home.git(&["rev-parse", "HEAD"]);
    let said = home.avvik(FRIDAY, args);
    assert_eq!(said.code, 2, "{args:?}: {}", said.err);
    assert!(said.err.contains(because), "{}", said.err);
    assert_eq!(home.git(&["rev-parse", "HEAD"]), before, "something was recorded");
}

/// Returns whether `lint` has a finding of this rule.
fn found(home: &Home, rule: &str) -> bool {
    home.avvik(FRIDAY, &["lint"]).out.contains(rule)
}

#[test]
fn the_officer_advises_and_cannot_approve() {
    let home = assessed();
    refused(&home, &["approve", "1", "--by", "dpo"], "Personvernombudet kan ikke godkjenne");
    done(&home, &["approve", "1", "--by", "head"]);
    let file = home.path("register").join(CASE);
    let text = home.read(CASE).replace("by = \"head\"", "by = \"DPO\"");
    std::fs::write(file, text).unwrap();
    assert!(found(&home, "approved-by-dpo"));
}

#[test]
fn a_departure_from_the_officers_advice_needs_reasons() {
    let home = assessed();
    done(
        &home,
        &["advise", "1", "--text", "Informer foreldrene.", "--authority", "notify", "--persons", "inform"],
    );
    assert!(found(&home, "advice-unanswered"));
    refused(&home, &["approve", "1", "--by", "head"], "fraviker rådet");
    done(&home, &["advise", "1", "--not-followed-because", "Foreldrene ble ringt samme kveld."]);
    assert_lines(&home.read(CASE), &["not-followed-because = \"Foreldrene ble ringt samme kveld.\""]);
    assert!(!found(&home, "advice-unanswered"));
    done(&home, &["approve", "1", "--by", "head"]);
    let subject = home.git(&["log", "-2", "--format=%s"]);
    assert_eq!(
        subject,
        "2026-0001: approve – conclusion approved\n2026-0001: advise – why the advice was not followed\n"
    );
}

#[test]
fn advice_that_is_followed_needs_no_answer_and_none_can_be_given_to_no_advice() {
    let home = assessed();
    refused(&home, &["advise", "1", "--not-followed-because", "x"], "ikke noe råd");
    done(&home, &["advise", "1", "--text", "Enig.", "--authority", "notify", "--persons", "do-not-inform"]);
    done(&home, &["approve", "1", "--by", "head"]);
}

#[test]
fn a_fact_that_changes_after_the_approval_is_named() {
    let home = assessed();
    done(&home, &["approve", "1", "--by", "head"]);
    assert!(!found(&home, "changed-after-approval"));
    done(&home, &["edit", "1", "--set", "incident.root-cause=Adresselisten var gammel."]);
    assert!(!found(&home, "changed-after-approval"), "what no rule reads changes nothing");
    done(&home, &["edit", "1", "--set", "impact.felt=minor"]);
    let said = home.avvik(FRIDAY, &["lint"]).out;
    assert!(said.contains("changed-after-approval]: `impact.felt` er endret"), "{said}");
    assert!(said.contains("ubesvart → `minor`"), "{said}");
    let text = home.read(CASE).replace("risk = \"medium\"", "risk = \"low\"");
    std::fs::write(home.path("register").join(CASE), text).unwrap();
    let said = home.avvik(FRIDAY, &["lint"]).out;
    assert!(said.contains("Konklusjonen er endret etter at den ble godkjent"), "{said}");
}

#[test]
fn a_negative_decision_must_be_made_anew_when_more_is_at_stake() {
    let home = Home::with_register();
    done(
        &home,
        &["new", "Avtale til feil kunde", "--aware", "15:30", "--kind", "confidentiality", "--persons", "2"],
    );
    done(
        &home,
        &[
            "assess",
            "1",
            "--security-breach=yes",
            "--harmful-event=yes",
            "--personal-data=yes",
            "--disclosure=confirmed",
            "--protection=none",
            "--reach=known",
            "--data=contact",
            "--person-kind=customers",
            "--identifiability=direct",
            "--cause=human-error",
            "--felt=none",
            "--misuse=none",
            "--risk=low",
            "--reasons=Bare adressen.",
            "--authority=do-not-notify",
            "--authority-reasons=Lav risiko.",
            "--persons=do-not-inform",
            "--persons-reasons=Lav risiko.",
            "--look-again-on=2026-10-30",
            "--by=case-handler",
        ],
    );
    assert_lines(
        &home.read(CASE),
        &["risk = \"low\"", "look-again-on = 2026-10-30", "rules = [\"plain-data-of-few\"]"],
    );
    let now = home.avvik(FRIDAY, &["lint"]).out;
    assert!(!now.contains("decide-anew") && now.contains("deletion-not-confirmed"), "{now}");
    let later = home.avvik("2026-10-31T09:00+01:00", &["lint"]).out;
    assert!(later.contains("look-again-due"), "{later}");
    done(&home, &["edit", "1", "--set", "data.categories=contact,national-id"]);
    let said = home.avvik(FRIDAY, &["lint"]).out;
    assert!(said.contains("error[decide-anew]: `data.categories` har endret seg til det verre"), "{said}");
}

#[test]
fn a_conclusion_that_departs_from_the_recommendation_needs_reasons() {
    let home = Home::with_register();
    done(&home, &["new", "Lekkasje", "--aware", "15:30"]);
    let facts = ["assess", "1", "--security-breach=yes", "--harmful-event=yes", "--personal-data=yes"];
    let conclusion = [
        "--risk=low",
        "--reasons=x",
        "--authority=do-not-notify",
        "--persons=do-not-inform",
        "--by=case-handler",
    ];
    let all = [&facts[..], &conclusion].concat();
    refused(&home, &all, "--authority-reasons, --persons-reasons, --look-again");
    let tried = home.avvik(FRIDAY, &["assess", "1", "--dry-run", "--format", "json"]);
    let tried: serde_json::Value = serde_json::from_str(&tried.out).unwrap();
    assert_eq!((&tried["notify_authority"], &tried["risk"]), (&true.into(), &"high".into()));
    assert!(tried["unknown"].as_array().unwrap().contains(&"impact.felt".into()), "{tried}");
}

#[test]
fn the_answers_may_come_in_a_file() {
    let home = Home::with_register();
    done(&home, &["new", "Lekkasje", "--aware", "15:30"]);
    let answers = "\
        [breach-test]\nsecurity-breach = \"yes\"\nharmful-event = \"yes\"\npersonal-data = \"yes\"\n\
        [impact]\ndisclosure = \"ruled-out\"\noutage = \"short\"\nfelt = \"none\"\n\
        [[assessment]]\nrisk = \"low\"\nreasons = \"Loggen viser at ingenting er hentet ut.\"\n\
        authority = \"do-not-notify\"\nauthority-reasons = \"Lav risiko.\"\npersons = \"do-not-inform\"\n\
        persons-reasons = \"Lav risiko.\"\nlook-again = \"Hvis loggen viser noe nytt\"\n";
    std::fs::write(home.path("register").join("svar.toml"), answers).unwrap();
    done(
        &home,
        &[
            "assess",
            "1",
            "--from",
            "svar.toml",
            "--by=case-handler",
            "--set",
            "incident.kinds=availability",
            "--cause=technical-fault",
        ],
    );
    let lines = [
        "disclosure = \"ruled-out\"",
        "risk = \"low\"",
        "kinds = [\"availability\"]",
        "rules = [\"not-exposed\"]",
    ];
    assert_lines(&home.read(CASE), &lines);
}

#[test]
fn a_dry_run_needs_no_other_program_and_changes_nothing() {
    let home = assessed();
    let before = (home.git(&["rev-parse", "HEAD"]), home.read(CASE));
    let mut command = home.command(super::binary::AVVIK);
    let output = command
        .env("PATH", "")
        .args(["--now", FRIDAY, "assess", "1", "--dry-run", "--reach=public"])
        .output();
    assert!(output.unwrap().status.success());
    assert_eq!((home.git(&["rev-parse", "HEAD"]), home.read(CASE)), before);
    assert_eq!(home.git(&["status", "--porcelain"]), "");
}

#[test]
fn a_blank_reason_is_none() {
    let home = Home::with_register();
    done(&home, &["new", "Lekkasje", "--aware", "15:30"]);
    let args = [
        "assess",
        "1",
        "--security-breach=yes",
        "--harmful-event=yes",
        "--personal-data=yes",
        "--risk=low",
        "--reasons= ",
        "--authority=do-not-notify",
        "--authority-reasons=",
        "--persons=do-not-inform",
        "--persons-reasons=x",
        "--look-again=x",
        "--by=case-handler",
    ];
    refused(&home, &args, "--reasons, --authority-reasons");
}

#[test]
fn what_changed_since_the_assessment_must_be_assessed_before_it_is_approved() {
    let home = assessed();
    done(&home, &["edit", "1", "--set", "impact.felt=minor"]);
    refused(&home, &["approve", "1", "--by", "head"], "impact.felt");
}

#[test]
fn a_later_word_of_the_officer_does_not_hide_a_departure() {
    let home = assessed();
    done(&home, &["advise", "1", "--text", "Informer.", "--persons", "inform"]);
    done(&home, &["advise", "1", "--text", "Husk arkivet."]);
    refused(&home, &["approve", "1", "--by", "head"], "fraviker rådet");
    done(&home, &["advise", "1", "--not-followed-because", "De er ringt."]);
    done(&home, &["approve", "1", "--by", "head"]);
}
