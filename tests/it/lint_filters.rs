//! Which cases and findings `lint` looks at, and when `due` rings.

use super::binary::{Home, assert_lines};
use super::lint_outputs::{NOW, ODD, OVERDUE, spoilt};

/// Returns the rules that are found, each once for each finding, and asserts the exit code.
#[track_caller]
fn found(home: &Home, code: i32, args: &[&str]) -> Vec<String> {
    let said = home.avvik(NOW, &[&["lint", "--format", "json"], args].concat());
    assert_eq!(said.code, code, "{args:?}: {}{}", said.out, said.err);
    let report: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    let findings = report["findings"].as_array().unwrap().iter();
    let name = |finding: &serde_json::Value| {
        let case = finding["case"].as_str().unwrap();
        format!("{} {}", &case[case.len().saturating_sub(1)..], finding["rule"].as_str().unwrap())
    };
    findings.map(name).collect()
}

#[test]
fn rule_severity_and_case_narrow_what_is_found() {
    let home = spoilt();
    let first = ["1 report-overdue", "1 decision-missing"];
    let second = ["2 key-unknown", "2 report-overdue", "2 decision-missing"];
    assert_eq!(found(&home, 1, &[]), [&first[..], &second].concat());
    assert_eq!(found(&home, 1, &["1"]), first);
    assert_eq!(found(&home, 1, &["--case", "2"]), second);
    assert_eq!(found(&home, 0, &["--rule", "key-unknown"]), ["2 key-unknown"]);
    let two = ["--rule", "key-unknown", "--rule", "report-overdue"];
    assert_eq!(found(&home, 1, &two), ["1 report-overdue", "2 key-unknown", "2 report-overdue"]);
    assert_eq!(found(&home, 1, &["--severity", "error", "2"]), second[1..]);
    assert_eq!(found(&home, 1, &["--severity", "warning", "2"]), second);
    assert_eq!(found(&home, 0, &["--state", "closed"]), [""; 0]);
    assert_eq!(home.avvik(NOW, &["lint", "1", "--case", "2"]).code, 2);
}

#[test]
fn a_rule_that_is_none_is_refused_with_the_nearest() {
    let said = spoilt().avvik(NOW, &["lint", "--rule", "report-overdu"]);
    assert_eq!((said.code, said.out.as_str()), (2, ""));
    assert!(said.err.contains("`report-overdue`"), "{}", said.err);
}

#[test]
fn since_takes_the_cases_that_are_not_as_they_were_committed_or_not() {
    let home = spoilt();
    assert_eq!(found(&home, 0, &["--since", "HEAD"]), [""; 0]);
    let second = ["2 key-unknown", "2 report-overdue", "2 decision-missing"];
    assert_eq!(found(&home, 1, &["--since", "HEAD~1"]), second);
    // Changed in the work tree alone, and not there before.
    home.edit(OVERDUE, |text| text.replacen("title = ", "colour = 1\ntitle = ", 1));
    assert_eq!(found(&home, 1, &["--since", "HEAD"])[0], "1 key-unknown");
    home.git(&["checkout", "-q", OVERDUE]);
    home.edit_new("cases/2026/2026-0003.toml", "id = \"2026-0003\"\ncolour = 1\n");
    let new = found(&home, 1, &["--since", "HEAD"]);
    assert!(new.iter().all(|finding| finding.starts_with('3')) && new.len() > 1, "{new:?}");
    home.edit_new("cases/2026/notes.txt", "");
    assert!(found(&home, 1, &["--since", "HEAD"]).contains(&" stray-file".to_owned()));
    // What is wrong elsewhere belongs to other changes.
    home.git(&["add", "-A"]);
    home.git(&["commit", "-qm", "by hand"]);
    assert_eq!(found(&home, 0, &["--since", "HEAD"]), [""; 0]);
    home.edit("avvik.toml", |text| format!("colour = 1\n{text}"));
    assert_eq!(found(&home, 0, &["--since", "HEAD"]), [" key-unknown", " uncommitted-change"]);
}

#[test]
fn since_an_unknown_revision_is_refused() {
    let home = spoilt();
    for revision in ["nowhere", "HEAD~99", "HEAD:cases/2026/2026-0001.toml", ""] {
        let said = home.avvik(NOW, &["lint", "--since", revision]);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{revision}");
        assert_lines(&said.err, &[&format!("Feil: Registeret har ingen versjon som heter `{revision}`")]);
    }
}

#[test]
fn staged_takes_what_is_about_to_be_committed_and_nothing_else() {
    let home = spoilt();
    assert_eq!(found(&home, 0, &["--staged"]), [""; 0]);
    home.edit(OVERDUE, |text| text.replacen("title = ", "colour = 1\ntitle = ", 1));
    assert_eq!(found(&home, 0, &["--staged"]), [""; 0]);
    home.git(&["add", OVERDUE]);
    // What is graver stood there before.
    assert_eq!(found(&home, 0, &["--staged"])[0], "1 key-unknown");
    // What is mended in the work tree alone is not what would be committed.
    home.edit(OVERDUE, |text| text.replacen("colour = 1\n", "", 1));
    assert_eq!(found(&home, 0, &["--staged"])[0], "1 key-unknown");
    home.git(&["checkout", "-q", "HEAD", OVERDUE]);
    home.git(&["rm", "-q", ODD]);
    assert_eq!(found(&home, 1, &["--staged"]), ["2 case-vanished"]);
    home.edit_new("cases/2026/2026-0009.toml", "no toml");
    home.edit_new("cases/2026/notes.txt", "");
    std::os::unix::fs::symlink("2026-0001.toml", home.path("register/cases/2026/2026-0008.toml")).unwrap();
    home.git(&["add", "-A"]);
    assert_eq!(
        found(&home, 1, &["--staged"]),
        ["9 case-unreadable", " stray-file", " stray-file", "2 case-vanished"]
    );
}

#[test]
fn due_within_rings_for_what_is_near_or_over_and_for_nothing_else() {
    let home = Home::with_register();
    home.avvik("2026-10-20T12:00+02:00", &["new", "Sak", "--aware", "2026-10-20T12:00+02:00"]);
    home.avvik("2026-10-20T12:00+02:00", &["measure", "add", "1", "Ring", "--due", "2026-10-25"]);
    for (now, within, code, lines) in [
        // 72 hours from the 20th at 12:00 is the 23rd at 12:00.
        ("2026-10-22T11:59+02:00", "24h", 0, 0),
        ("2026-10-22T12:00+02:00", "24h", 1, 1),
        ("2026-10-20T12:00+02:00", "3d", 1, 1),
        ("2026-10-20T12:00+02:00", "2d", 0, 0),
        ("2026-10-24T12:00+02:00", "0h", 1, 1),
        ("2026-10-24T12:00+02:00", "12t", 1, 2),
    ] {
        let said = home.avvik(now, &["due", "--within", within, "--format", "json"]);
        let report: serde_json::Value = serde_json::from_str(&said.out).unwrap();
        assert_eq!((said.code, report["due"].as_array().unwrap().len()), (code, lines), "{now} {within}");
        assert_eq!(home.avvik(now, &["due", "1", "--within", within]).code, code, "{now} {within}");
    }
    for wrong in ["", "24", "h", "-1h", "3 uker", "å"] {
        let said = home.avvik(NOW, &["due", &format!("--within={wrong}")]);
        assert_eq!(said.code, 2, "{wrong}");
    }
}
