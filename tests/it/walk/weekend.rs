//! The weekend on which the clocks go back, and the notification on Monday morning.

use super::{Step, Walk};

pub(super) fn the_clocks_go_back(walk: &Walk) {
    // A tool that counts three days of 24 hours on the wall would say one hour more.
    walk.due(
        "2026-10-25T12:00+01:00",
        &[
            "Sak | Hva | Frist | Status",
            "2026-0001 | Tiltak 1: Be foreldrene i 4B slette e-posten, og bekrefte det | 2026-10-23 | 2 dager over fristen",
            "2026-0001 | Melde til Datatilsynet | 2026-10-26 14:30 | 1 dag 2 t igjen",
        ],
    );
    walk.lint("2026-10-25T13:30+01:00", 1, &["error[measure-overdue]"]);
    let both = ["warning[report-due-soon]", "error[measure-overdue]"];
    walk.lint("2026-10-25T15:00+01:00", 1, &both);
    walk.refuses(
        "2026-10-25T19:00+01:00",
        &["edit", "1", "--occurred-to=2026-10-25 02:30"],
        &["Feil: `2026-10-25 02:30` inntreffer to ganger, fordi klokka stilles tilbake den dagen: \
           `2026-10-25T02:30:00+02:00` og `2026-10-25T02:30:00+01:00`"],
    );
    walk.records(&Step {
        now: "2026-10-25T19:00+01:00",
        args: &["measure", "done", "1", "1", "--result=38 av 45 har bekreftet at e-posten er slettet."],
        subject: "measure – number 1 done",
        action: "measure-done",
        sent: &[],
    });
    nothing_decided_would_have_been_found(walk);
}

/// Asserts that the check would have failed near the deadline had nobody decided, and again once it had passed.
fn nothing_decided_would_have_been_found(walk: &Walk) {
    let undecided = super::Home::with_register();
    let aware = ["new", "Uvurdert", "--aware=2026-10-23T15:30+02:00"];
    assert_eq!(undecided.avvik("2026-10-23T15:35+02:00", &aware).code, 0);
    let other = Walk(undecided);
    other.lint("2026-10-25T14:29+01:00", 0, &[]);
    other.lint("2026-10-25T14:31+01:00", 1, &["warning[report-due-soon]", "error[decision-missing]"]);
    other.lint("2026-10-26T14:30+01:00", 1, &["warning[report-due-soon]", "error[decision-missing]"]);
    other.lint("2026-10-26T14:31+01:00", 1, &["error[report-overdue]", "error[decision-missing]"]);
    walk.lint("2026-10-26T14:31+01:00", 1, &["error[report-overdue]"]);
}

pub(super) fn the_authority_is_notified_in_time(walk: &Walk) {
    let now = "2026-10-26T11:20+01:00";
    let before = walk.0.git(&["rev-parse", "HEAD"]);
    let draft = walk.0.avvik(now, &["draft", "report", "1"]);
    for words in
        ["mandag 26. oktober 2026 kl. 11.20", "**Antall berørte personer:** 24", "omtrent 45", "høy risiko"]
    {
        assert!(draft.out.contains(words), "{words} in {}", draft.out);
    }
    assert_eq!((draft.code, walk.0.git(&["rev-parse", "HEAD"])), (0, before), "a draft changes nothing");
    let text = "Dette er en foreløpig melding. Resten kommer senest 9. november 2026.\n";
    let file = format!("--text={}", walk.writes("melding.md", text));
    let args = [
        "notify",
        "1",
        "--phase=first",
        "--channel=altinn",
        "--reference=DT 26/03405-1",
        "--receipt=Kvittering fra Altinn, lagret i arkivsaken",
        "--journal=26/03391-3",
        "--more-by=2026-11-09",
        "--by=case-handler",
        &file,
    ];
    walk.records(&Step {
        now,
        args: &args,
        subject: "notify – authority, first",
        action: "notify",
        sent: &["sent/2026-0001/2026-10-26-first.facts.toml", "sent/2026-0001/2026-10-26-first.md"],
    });
    assert_eq!(walk.0.read("sent/2026-0001/2026-10-26-first.md"), text);
    walk.has(&["at = 2026-10-26T11:20:00+01:00", "reference = \"DT 26/03405-1\"", "more-by = 2026-11-09"]);
    walk.shows(now, &["Melde til Datatilsynet | meldt", "Informere de berørte | informert"]);
    walk.due(
        now,
        &[
            "Sak | Hva | Frist | Status",
            "2026-0001 | Ettersende det Datatilsynet er lovet | 2026-11-09 | 14 dager igjen",
        ],
    );
    walk.lint(now, 0, &[]);
}

pub(super) fn copies_are_sent(walk: &Walk) {
    for (now, role) in [("2026-10-26T11:30+01:00", "dpo"), ("2026-10-26T11:31+01:00", "superior")] {
        let to = format!("--to={role}");
        walk.records(&Step {
            now,
            args: &["notify", "1", &to, "--channel=e-mail", "--about=Kopi av den første meldingen"],
            subject: "notify – others told",
            action: "tell",
            sent: &[],
        });
    }
    walk.has(&["who = \"dpo\"", "who = \"superior\"", "at = 2026-10-26T11:31:00+01:00"]);
    walk.refuses(
        "2026-10-26T11:32+01:00",
        &["notify", "1", "--to=ordfører"],
        &["Feil: Registeret har ingen rolle «ordfører»"],
    );
}
