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
