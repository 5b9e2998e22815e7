//! November: what happened is learnt, the rest is sent, the measures are done and the case is closed.

use super::{CASE, Step, Walk};

pub(super) fn what_happened_is_learnt(walk: &Walk) {
    for (now, what, due) in [
        ("2026-10-27T09:00+01:00", "Flytte oversiktene inn i skolesystemet", "--due=2026-11-13"),
        ("2026-10-27T09:05+01:00", "Sende ukebrev fra skoleplattformen", "--due=2026-11-20"),
    ] {
        walk.records(&Step {
            now,
            args: &["measure", "add", "1", what, "--kind=long-term", "--aim=cause", "--owner=head", due],
            subject: "measure – decided",
            action: "measure-add",
            sent: &[],
        });
    }
    let args = [
        "edit",
        "1",
        "--set=incident.root-cause=Skolen hadde ikke noe annet sted å oppbevare oversikten.",
        "--set=recipients.deletion-confirmed=13:30",
        "--set=impact.felt=minor",
        "--set=incident.how=Feil fil lå i samme mappe.",
        "--set=recipients.data-now=Hos én av de 45, som ikke har svart.",
        "--set=first-considerations.limit-damage.state=done",
        "--set=first-considerations.switch-off.state=not-relevant",
        "--set=first-considerations.stop-access.state=done",
        "--set=first-considerations.restore-data.state=not-relevant",
        "--set=first-considerations.report-crime.state=not-relevant",
        "--set=first-considerations.secure-evidence.state=done",
    ];
    let before = walk.0.read(CASE);
    walk.records(&Step {
        now: "2026-11-05T14:00+01:00",
        args: &args,
        subject: "edit – facts changed",
        action: "edit",
        sent: &[],
    });
    let after = walk.0.read(CASE);
    let kept = before.lines().filter(|line| after.lines().any(|found| found == *line)).count();
    assert_eq!(kept, before.lines().count(), "a change touches only its own lines:\n{after}");
    walk.has(&["deletion-confirmed = 2026-11-05T13:30:00+01:00", "felt = \"minor\""]);
    walk.records(&Step {
        now: "2026-11-05T14:10+01:00",
        args: &["measure", "done", "1", "4", "--result=Flyttet for alle klasser."],
        subject: "measure – number 4 done",
        action: "measure-done",
        sent: &[],
    });
}

pub(super) fn the_case_cannot_be_closed_too_early(walk: &Walk) {
    walk.refuses(
        "2026-11-06T09:00+01:00",
        &["close", "1", "--by=case-handler"],
        &[
            "Feil: 2026-0001 kan ikke lukkes ennå",
            "Årsak: Datatilsynet venter på mer: den siste meldingen er ikke avsluttende",
        ],
    );
}

pub(super) fn the_last_notification_is_sent(walk: &Walk) {
    let now = "2026-11-09T10:00+01:00";
    let text = "Gjelder melding DT 26/03405-1. 44 av 45 mottakere har slettet e-posten.\n";
    let file = format!("--text={}", walk.writes("siste.md", text));
    let args = [
        "meld",
        "1",
        "--phase=final",
        "--channel=altinn",
        "--reference=DT 26/03405-3",
        "--by=case-handler",
        &file,
    ];
    walk.records(&Step {
        now,
        args: &args,
        subject: "notify – authority, final",
        action: "notify",
        sent: &["sent/2026-0001/2026-11-09-final.facts.toml", "sent/2026-0001/2026-11-09-final.md"],
    });
    walk.has(&["phase = \"first\"", "phase = \"final\"", "reference = \"DT 26/03405-3\""]);
    walk.due(
        now,
        &[
            "Sak | Hva | Frist | Status",
            "2026-0001 | Tiltak 5: Sende ukebrev fra skoleplattformen | 2026-11-20 | 11 dager igjen",
        ],
    );
}

pub(super) fn the_case_is_closed(walk: &Walk) {
    walk.records(&Step {
        now: "2026-11-18T15:00+01:00",
        args: &["measure", "done", "1", "5", "--result=Innført ved alle åtte skoler."],
        subject: "measure – number 5 done",
        action: "measure-done",
        sent: &[],
    });
    let now = "2026-11-20T10:00+01:00";
    let questions = "Feil: Det mangler 8 svar: --by, --why-not-prevented, --changes, --control, --supplier, \
                     --awareness, --training, --resources";
    walk.refuses(now, &["lukk", "1"], &[questions]);
    let args = [
        "lukk",
        "1",
        "--by=case-handler",
        "--why-not-prevented=Ingenting stanset en e-post med helseopplysninger til 45 mottakere.",
        "--changes=Retningslinjen sier nå hvor slike oversikter skal være.",
        "--control=Nei.",
        "--supplier=Ikke aktuelt.",
        "--awareness=Ja. Læreren meldte fra i løpet av to timer.",
        "--training=Temaet tas opp på planleggingsdagen.",
        "--resources=Nei.",
        "--effect-checked=Ingen klasse har helseoversikter på fellesområdet.",
    ];
    walk.records(&Step {
        now,
        args: &args,
        subject: "close – learning reviewed",
        action: "close",
        sent: &[],
    });
    walk.has(&["[closing.learning]", "at = 2026-11-20T10:00:00+01:00", "supplier = \"Ikke aktuelt.\""]);
    walk.lint(now, 0, &[]);
    walk.due(now, &["Ingenting venter"]);
    walk.refuses(now, &["assess", "1", "--by=head"], &[]);
    the_story_is_told(walk);
}

/// Asserts the trail: every step once, oldest first, and one case as it stood on the way.
fn the_story_is_told(walk: &Walk) {
    let log = walk.0.avvik("2026-11-20T10:05+01:00", &["logg", "1"]).out;
    let actions: Vec<&str> = log
        .lines()
        .filter(|line| line.starts_with("2026-0001"))
        .filter_map(|line| line.split(" – ").nth(1))
        .collect();
    assert_eq!(actions.len(), walk.0.git(&["rev-list", "HEAD", "--", CASE]).lines().count());
    assert_eq!(actions.first(), Some(&"Saken ble registrert"), "{log}");
    assert_eq!(actions.last(), Some(&"Saken ble lukket"), "{log}");
    let told = "  skjedde fredag 23. oktober 2026 kl. 16.50\n";
    assert!(log.contains(told), "advice that was recorded later says when it was given: {log}");
    let then = walk.0.avvik("2026-11-20T10:05+01:00", &["show", "1", "--at=2026-10-23 15:10"]).out;
    assert!(then.contains("Kjennskap: ikke kjent ennå") && !then.contains("Vurdering 1"), "{then}");
}
