//! Friday 23 October 2026: suspected, certain, assessed, approved, and the parents informed the same evening.

use super::{Step, Walk};

pub(super) fn a_teacher_reports_a_suspicion(walk: &Walk) {
    let args = [
        "new",
        "Oversikt over elevers helse sendt til feil klasse",
        "--reported-by=Kontaktlærer ved Kvernhaugen skole",
        "--source=own-staff",
        "--what=Ukebrevet til foreldrene i 4B gikk ut med feil vedlegg.",
        "--systems=E-post og skolens fellesområde",
        "--scenario=misdirected-e-mail",
        "--cause=human-error",
        "--occurred-from=13:05",
        "--suspected=14:40",
        "--discovered=14:40",
        "--aware=not-known-yet",
        "--persons=not-known-yet",
        "--reach=not-known-yet",
        "--set=incident.deliberate=no",
        "--set=recipients.count=not-known-yet",
        "--set=first-considerations.map-events.state=to-do",
        "--set=first-considerations.map-events.note=Læreren er på vei tilbake til skolen.",
    ];
    let said = walk.records(&Step {
        now: "2026-10-23T14:55+02:00",
        args: &args,
        subject: "registered",
        action: "new",
        sent: &[],
    });
    assert!(said.out.contains("Melde til Datatilsynet"), "{}", said.out);
    walk.has(&[
        "#:schema ../../case.schema.json",
        "registered = 2026-10-23T14:55:00+02:00",
        "suspected = 2026-10-23T14:40:00+02:00",
        "aware = \"not-known-yet\"",
        "count = \"not-known-yet\"",
    ]);
    let now = "2026-10-23T15:00+02:00";
    // No deadline is made up from the suspicion: that the awareness is open is itself the finding.
    walk.due(
        now,
        &[
            "Sak | Hva | Frist | Status",
            "2026-0001 | Melde til Datatilsynet | tidspunkt mangler",
            "2026-0001 | Informere de berørte | tidspunkt mangler",
        ],
    );
    walk.lint(now, 0, &["warning[awareness-missing]"]);
    walk.shows(
        now,
        &[
            "Kartlegge hendelsesforløpet: ikke gjort ennå",
            "Merknad om hendelsesforløpet: Læreren er på vei tilbake til skolen.",
        ],
    );
    walk.records(&Step {
        now,
        args: &["notify", "1", "--to=dpo", "--channel=telephone", "--about=Ny sak."],
        subject: "notify – others told",
        action: "tell",
        sent: &[],
    });
}

pub(super) fn the_suspicion_becomes_certain(walk: &Walk) {
    let args = [
        "edit",
        "1",
        "--aware=15:30",
        "--aware-basis=Læreren åpnet den sendte e-posten og så at det var oversikten for 4A.",
        "--kind=confidentiality",
        "--data=basic",
        "--data=health",
        "--records=1",
        "--persons=24",
        "--person-kind=pupils",
        "--person-kind=children",
        "--reach=known",
        "--set=persons.relation=Elever i 4A ved Kvernhaugen skole",
        "--set=recipients.count=~45",
        "--set=data.protection=none",
        "--set=data.revealing=yes",
        "--set=persons.identifiability=direct",
        "--set=impact.misuse=none",
        "--set=first-considerations.map-events.state=done",
    ];
    let said = walk.records(&Step {
        now: "2026-10-23T15:35+02:00",
        args: &args,
        subject: "edit – facts changed",
        action: "edit",
        sent: &[],
    });
    let change = "  Kjennskap: ikke kjent ennå → fredag 23. oktober 2026 kl. 15.30\n";
    assert!(said.out.contains(change), "{}", said.out);
    walk.has(&[
        "aware = 2026-10-23T15:30:00+02:00",
        "count = 24",
        "count = { about = 45 }",
        "categories = [\"basic\", \"health\"]",
    ]);
    // 72 elapsed hours: 14.30 on Monday, though the clock on the wall then says only 71 hours.
    walk.due(
        "2026-10-23T15:35+02:00",
        &[
            "Sak | Hva | Frist | Status",
            "2026-0001 | Melde til Datatilsynet | 2026-10-26 14:30 | 2 dager 23 t igjen, ikke avgjort",
            "2026-0001 | Informere de berørte | ikke avgjort",
        ],
    );
    walk.lint("2026-10-23T15:35+02:00", 0, &[]);
}

pub(super) fn measures_are_decided_and_done(walk: &Walk) {
    for (what, owner) in [
        ("Be foreldrene i 4B slette e-posten, og bekrefte det", "Kontaktlærer"),
        ("Ringe foreldrene til de to elevene med diagnose", "Rektor"),
        ("Kalle tilbake e-posten der det går", "security-coordinator"),
    ] {
        let owner = format!("--owner={owner}");
        let args =
            ["measure", "add", "1", what, "--kind=immediate", "--aim=effects", &owner, "--due=2026-10-23"];
        walk.records(&Step {
            now: "2026-10-23T15:40+02:00",
            args: &args,
            subject: "measure – decided",
            action: "measure-add",
            sent: &[],
        });
    }
    walk.records(&Step {
        now: "2026-10-23T16:10+02:00",
        args: &["measure", "done", "1", "3", "--dropped", "--result=Bare tre av 45 kunne kalles tilbake."],
        subject: "measure – number 3 dropped",
        action: "measure-done",
        sent: &[],
    });
    walk.records(&Step {
        now: "2026-10-23T17:45+02:00",
        args: &["measure", "done", "1", "2", "--result=Begge ringt."],
        subject: "measure – number 2 done",
        action: "measure-done",
        sent: &[],
    });
    let listed = walk.0.avvik("2026-10-23T17:45+02:00", &["tiltak", "liste", "1"]).out;
    let states: Vec<_> = super::rows(&listed).iter().map(|row| row.matches("planlagt").count()).collect();
    assert_eq!(states, [0, 1, 0, 0], "{listed}");
    walk.refuses(
        "2026-10-23T17:45+02:00",
        &["measure", "done", "1", "3", "--result=Igjen"],
        &["Feil: Tiltak nummer 3 er allerede avsluttet"],
    );
}

pub(super) fn the_risk_is_assessed_as_high(walk: &Walk) {
    let now = "2026-10-23T17:50+02:00";
    walk.refuses(
        now,
        &["approve", "1", "--by=head"],
        &["Feil: Saken er ikke vurdert, så det er ingenting å godkjenne"],
    );
    let mut args = vec![
        "assess",
        "1",
        "--security-breach=yes",
        "--harmful-event=yes",
        "--personal-data=yes",
        "--disclosure=confirmed",
        "--felt=minor",
        "--likelihood=likely",
        "--consequence=severe",
        "--risk=high",
        "--harm=loss-of-control",
        "--harm=disclosure",
        "--consequences=Barna kan bli ertet eller få spørsmål de ikke vil svare på.",
        "--reasons=Det gjelder barn og helse, og mottakerne kjenner barna.",
        "--authority=notify",
        "--persons=inform",
        "--persons-reasons=Foreldrene må få vite det før skolen begynner mandag.",
        "--by=case-handler",
    ];
    args.push("--dry-run");
    let before = walk.0.git(&["rev-parse", "HEAD"]);
    let tried = walk.0.avvik(now, &args);
    assert!(
        tried.out.starts_with("Anbefaling: høy risiko – meld til Datatilsynet og informer de berørte\n"),
        "{}",
        tried.out
    );
    assert_eq!(walk.0.git(&["rev-parse", "HEAD"]), before, "a dry run records nothing");
    args.pop();
    walk.records(&Step {
        now,
        args: &args,
        subject: "assess – high risk, notify and inform",
        action: "assess",
        sent: &[],
    });
    walk.has(&["[[assessment]]", "risk = \"high\"", "authority = \"notify\"", "persons = \"inform\""]);
    walk.lint(now, 1, &["error[persons-not-informed]", "warning[conclusion-not-approved]"]);
}

pub(super) fn the_conclusion_is_approved(walk: &Walk) {
    walk.records(&Step {
        now: "2026-10-23T17:55+02:00",
        args: &["advise", "1", "--text=Enig i høy risiko.", "--at=16:50"],
        subject: "advise – advice of the data protection officer",
        action: "advise",
        sent: &[],
    });
    walk.records(&Step {
        now: "2026-10-23T18:00+02:00",
        args: &["approve", "1", "--by=head", "--remarks=Rektor skriver under brevet."],
        subject: "approve – conclusion approved",
        action: "approve",
        sent: &[],
    });
    walk.has(&["[assessment.approval]", "at = 2026-10-23T18:00:00+02:00", "at = 2026-10-23T16:50:00+02:00"]);
    walk.lint("2026-10-23T18:00+02:00", 1, &["error[persons-not-informed]"]);
    walk.refuses(
        "2026-10-23T18:01+02:00",
        &["approve", "1", "--by=head"],
        &["Feil: Den nyeste vurderingen er allerede godkjent"],
    );
}

pub(super) fn the_parents_are_informed(walk: &Walk) {
    let draft = walk.0.avvik("2026-10-23T18:10+02:00", &["draft", "letter", "1"]);
    assert_eq!(draft.code, 0, "{}", draft.err);
    for words in ["UTKAST", "Barna kan bli ertet", "helseopplysninger", "Ringe foreldrene"] {
        assert!(draft.out.contains(words), "{words} in {}", draft.out);
    }
    let letter =
        "Helseopplysninger om barnet ditt er sendt til foreldre i en annen klasse.\n\nVi beklager.\n";
    let file = walk.writes("brev.md", letter);
    let text = format!("--text={file}");
    let args = [
        "notify",
        "1",
        "--to=persons",
        "--reaching=individual",
        "--channel=digital-mail",
        "--count=41",
        "--audience=Foreldre til elevene i 4A",
        "--not-all-because=Tre foreldre fikk brevet i hånden.",
        "--by=head",
        "--journal=26/03391-2",
        &text,
    ];
    walk.records(&Step {
        now: "2026-10-23T18:30+02:00",
        args: &args,
        subject: "notify – persons informed",
        action: "inform",
        sent: &["sent/2026-0001/2026-10-23-persons.md"],
    });
    assert_eq!(
        walk.0.read("sent/2026-0001/2026-10-23-persons.md"),
        letter,
        "the text is kept as it was sent"
    );
    walk.has(&["[[communication]]", "count = 41", "file = \"sent/2026-0001/2026-10-23-persons.md\""]);
    walk.lint("2026-10-23T18:30+02:00", 0, &[]);
}
