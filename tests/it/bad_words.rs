//! Words that cannot be taken: numbers, times and titles, and a person who leaves in the middle.

use std::fs;
use std::process::Stdio;

use rexpect::process::{Signal, WaitStatus};
use rexpect::session::{PtySession, spawn_command};

use super::desk::Desk;

#[test]
fn a_number_that_means_no_case_or_several_is_refused() {
    let desk = Desk::new();
    for id in [
        "9",
        "2026-9999",
        "../1",
        "../../etc/passwd",
        "2026-0001/../x",
        "",
        "99999999999",
        "\u{1b}[31m7",
        "1\r\u{202e}",
    ] {
        desk.refuses(&["show", id], &["Fant ingen sak med nummer", "`avvik list`"]);
        desk.refuses(&["advise", id, "--text", "Meld"], &["Fant ingen sak med nummer"]);
    }
    fs::create_dir(desk.path("cases/2025")).unwrap();
    fs::copy(desk.path("cases/2026/2026-0001.toml"), desk.path("cases/2025/2025-0001.toml")).unwrap();
    desk.refuses(&["show", "1"], &["1 kan være flere saker: 2025-0001, 2026-0001", "hele saksnummeret"]);
    desk.run(&["--lang", "en", "show", "1"]).is(2, &["2025-0001, 2026-0001", "Hint: "]);
}

#[test]
fn a_local_time_that_occurs_twice_or_never_is_refused_with_both_readings() {
    let desk = Desk::new();
    let twice = ["inntreffer to ganger", "2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00"];
    let never = ["finnes ikke", "2026-03-29T01:30:00+01:00", "2026-03-29T03:30:00+02:00"];
    for (time, words) in [("2026-10-25 02:30", twice), ("2026-03-29 02:30", never)] {
        desk.refuses(&["advise", "1", "--text", "Meld", "--at", time], &words);
        desk.refuses(&["edit", "1", "--set", &format!("timeline.aware={time}")], &words);
        desk.refuses(&["new", "X", "--aware", time], &words);
    }
    desk.refuses(&["show", "1", "--at", "2026-11-20"], &["klokkeslettet", "`2026-11-20 14:03`"]);
    desk.refuses(&["edit", "1", "--set", "timeline.aware=i morges"], &["kan ikke leses som et tidspunkt"]);
}

#[test]
fn times_in_the_future_or_out_of_order_are_refused_or_found() {
    let desk = Desk::new();
    desk.refuses(&["advise", "1", "--text", "Meld", "--at", "2026-12-01 10:00"], &["fram i tid"]);
    desk.refuses(&["edit", "1", "--aware", "2026-12-01 10:00"], &["fram i tid"]);
    desk.refuses(&["new", "Brev", "--aware", "tomorrow 09:00"], &["fram i tid"]);
    desk.refuses(&["edit", "1", "--set", "id=2026-0099"], &["Saksnummeret kan ikke endres"]);
    let then = ["--now", "2026-12-02T10:00+01:00", "edit", "1", "--aware", "2026-12-01 10:00"];
    desk.run(&then).is(0, &["registrert"]);
    desk.run(&["lint", "1"]).is(1, &["error[time-in-future]", "2026-0001.toml:"]);
    desk.run(&["edit", "2", "--set", "timeline.discovered=2026-11-20 11:00"]).is(0, &["registrert"]);
    desk.run(&["lint", "2"]).is(1, &["[times-out-of-order]", "2026-0002.toml:"]);
}

#[test]
fn what_cannot_happen_to_a_case_is_said_before_anything_is_asked() {
    let desk = Desk::new();
    desk.run(&["edit", "2", "--set", "closing.at=2026-11-19 12:00"]).is(0, &["registrert"]);
    for command in ["close", "approve"] {
        desk.refuses(&[command, "2"], &["Feil: Saken er lukket"]);
    }
    desk.refuses(&["approve", "1"], &["Feil: Saken er ikke vurdert, så det er ingenting å godkjenne"]);
    desk.refuses(&["draft", "withdrawal", "1"], &["forutsetter at noe er meldt før"]);
    desk.refuses(&["duty", "1"], &["Feil: Ingen plikt i saken venter på en avgjørelse"]);
}

#[test]
fn a_first_notification_is_the_first() {
    let desk = Desk::new();
    let sent = |phase| ["notify", "1", "--phase", phase, "--channel", "altinn", "--reference", "AR1"];
    desk.run(&sent("telephone")).is(0, &["registrert"]);
    desk.run(&sent("first")).is(0, &["registrert"]);
    desk.run(&sent("telephone")).is(0, &["registrert"]);
    desk.refuses(&sent("first"), &["Saken er meldt før", "`--phase follow-up`"]);
    desk.run(&sent("final")).is(0, &["registrert"]);
    desk.refuses(&sent("first"), &["Saken er meldt før"]);
    desk.run(&sent("withdrawal")).is(0, &["registrert"]);
    desk.run(&sent("first")).is(0, &["registrert"]);
}

#[test]
fn the_last_year_of_the_calendar_breaks_nothing() {
    let desk = Desk::new();
    let last = "9999-12-31T23:59:59Z";
    desk.refuses(&["edit", "1", "--aware", last], &["fram i tid"]);
    desk.run(&[
        "--now",
        "9999-12-31T22:00:00Z",
        "edit",
        "1",
        "--set",
        "timeline.occurred-to=9999-12-31T21:00:00Z",
    ])
    .is(0, &["registrert"]);
    for command in [&["list"][..], &["due"], &["show", "1"], &["log", "1"], &["draft", "report", "1"]] {
        desk.run(command).is(0, &[]);
    }
    desk.run(&["lint"]).is(1, &["error[time-in-future]"]);
    desk.refuses(&["edit", "1", "--aware", "10000-01-01 12:00"], &["kan ikke leses som et tidspunkt"]);
}

#[test]
fn a_text_that_would_lock_the_case_out_is_refused_before_it_is_recorded() {
    let desk = Desk::new();
    for text in ["a\u{1b}[2Jb", "a\u{202e}b", "a\rb", "a\u{7}b"] {
        let words = ["kan ikke cases/2026/2026-000", "kolonne", "Ingenting er registrert"];
        desk.refuses(&["new", text], &words);
        desk.refuses(&["advise", "1", "--text", text], &words);
        desk.refuses(&["edit", "1", "--set", &format!("title={text}")], &words);
    }
}

#[test]
fn a_hostile_file_name_is_shown_and_not_obeyed() {
    let desk = Desk::new();
    desk.write("cases/2026/\u{1b}[31mx\r\u{202e}b.txt", "");
    desk.run(&["list"]).is(1, &["\\u{1b}[31mx\\u{d}\\u{202e}b.txt"]);
    desk.run(&["lint"]).is(1, &["error[stray-file]", "\\u{1b}[31mx"]);
    desk.run(&["-C", "/nowhere\u{1b}[2J", "list"]).is(2, &["/nowhere\\u{1b}[2J"]);
    desk.run(&["explain", "\u{1b}[2J"]).is(2, &["\\u{1b}[2J"]);
}

#[test]
fn leaving_in_the_middle_of_the_questions_records_nothing() {
    let desk = Desk::new();
    let before = desk.state();
    let mut session = asked(&desk);
    session.exp_string("> ").unwrap();
    session.send_line("Halvferdig").unwrap();
    session.exp_string("> ").unwrap();
    session.send_control('c').unwrap();
    session.exp_string("ingenting er registrert").unwrap();
    assert!(matches!(session.process().wait(), Ok(WaitStatus::Exited(_, 2))));
    assert_eq!(desk.state(), before);

    let mut session = asked(&desk);
    session.exp_string("> ").unwrap();
    session.send_line("Halvferdig").unwrap();
    session.exp_string("> ").unwrap();
    session.process_mut().signal(Signal::SIGHUP).unwrap();
    assert!(matches!(session.process().wait(), Ok(WaitStatus::Exited(_, 2))));
    assert_eq!(desk.state(), before);
    desk.is_sound();
}

/// Returns the session of a command that asks on a terminal of its own.
fn asked(desk: &Desk) -> PtySession {
    let mut new = desk.avvik(&["new"]);
    new.stdin(Stdio::inherit());
    spawn_command(new, Some(10_000)).unwrap()
}
