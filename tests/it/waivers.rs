//! Accepted findings: what they excuse, when they stop doing so, and that a change cannot excuse itself.

use super::binary::{Home, assert_lines};
use super::lint_outputs::{NOW, spoilt};

const WAIVERS: &str = "waivers.toml";

/// A waiver that counts on the day of the checks.
const GOOD: &str = "[[waiver]]
rule = \"key-unknown\"
case = \"2026-0002\"
reason = \"Nøkkelen er et notat.\"
approver = \"head\"
added = 2026-10-20
expires = 2026-10-23
";

/// Returns the summary and the labels of what is found about waivers or unknown keys.
#[track_caller]
fn found(home: &Home, now: &str, args: &[&str]) -> (i32, Vec<String>) {
    let rules = ["--rule", "key-unknown", "--rule", "waiver-expired", "--rule", "waiver-invalid"];
    let said = home.avvik(now, &[&["lint", "--deny", "warnings", "--lang", "en"], &rules[..], args].concat());
    let label = |line: &str| Some(line.split_once('[')?.1.split_once("]: ")?.0.to_owned());
    let mut labels: Vec<String> = said.out.lines().filter_map(label).collect();
    labels.extend(said.out.lines().last().map(str::to_owned));
    (said.code, labels)
}

#[test]
fn a_waived_finding_is_counted_as_waived_and_fails_nothing() {
    let home = spoilt();
    home.edit_new(WAIVERS, GOOD);
    let summary = "2 cases checked: 0 errors, 0 warnings, 1 waived".to_owned();
    assert_eq!(found(&home, NOW, &[]), (0, vec![summary]));
    let said = home.avvik(NOW, &["lint", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(report["waived"], 1);
    // The waiver is for one rule and one case only. Its file was not committed.
    assert_eq!((said.code, report["findings"].as_array().unwrap().len()), (1, 5));
}

#[test]
fn an_expired_waiver_excuses_nothing_and_is_itself_found() {
    let home = spoilt();
    home.edit_new(WAIVERS, GOOD);
    let summary = "2 cases checked: 1 error, 1 warning".to_owned();
    let after = "2026-10-24T00:00+02:00";
    let expected = (1, vec!["key-unknown".to_owned(), "waiver-expired".to_owned(), summary]);
    assert_eq!(found(&home, after, &[]), expected);
    let said = home.avvik(after, &["lint", "--lang", "en"]);
    assert_lines(
        &said.out,
        &[
            "waivers.toml:7:1: error[waiver-expired]: The waiver of `key-unknown` for 2026-0002 expired on Friday 23 October 2026",
            "7 | expires = 2026-10-23",
        ],
    );
}

#[test]
fn a_waiver_that_does_not_say_what_it_must_excuses_nothing() {
    let faults = [
        ("rule = \"key-unknown\"", "", "it does not say which rule it is for (`rule`)"),
        ("key-unknown", "key-unknow", "there is no such rule; the nearest is `key-unknown`"),
        (
            "2026-0002",
            "2026-0099",
            "there is no such case; `case` is to be the whole number, or `register` for what is about no case",
        ),
        (
            "2026-0002",
            "2",
            "there is no such case; `case` is to be the whole number, or `register` for what is about no case",
        ),
        ("Nøkkelen er et notat.", " ", "it has no reason (`reason`)"),
        ("approver = \"head\"", "", "it does not say which role approved it (`approver`)"),
        ("\"head\"", "\"Kari\"", "the role in `approver` is not in `avvik.toml`"),
        ("added = 2026-10-20", "", "it does not say on which day it was added (`added`)"),
        ("2026-10-20", "2026-10-24", "the day it was added (`added`) has not come yet"),
        ("expires = 2026-10-23", "", "it does not say on which day it expires (`expires`)"),
        ("2026-10-23", "2026-10-19", "`expires` is earlier than `added`"),
        ("2026-10-23", "2027-01-19", "it lasts more than 90 days from when it was added"),
    ];
    let home = spoilt();
    for (old, new, cause) in faults {
        home.edit_new(WAIVERS, &GOOD.replacen(old, new, 1));
        let said = home.avvik(NOW, &["lint", "--lang", "en"]);
        let line = said.out.lines().find(|line| line.contains("error[waiver-invalid]"));
        assert!(line.is_some_and(|line| line.ends_with(cause)), "{cause}: {}", said.out);
        assert!(said.out.contains("[key-unknown]"), "{cause}: {}", said.out);
        assert!(line.unwrap().starts_with("waivers.toml:"), "{line:?}");
    }
    home.edit_new(WAIVERS, &GOOD.replacen("2026-10-23", "2027-01-18", 1));
    assert_eq!(found(&home, NOW, &[]).0, 0, "90 days are not too long");
    home.edit_new(WAIVERS, "[[waiver]]\n");
    let (_, labels) = found(&home, NOW, &[]);
    let invalid = labels.iter().filter(|label| *label == "waiver-invalid").count();
    assert_eq!(invalid, 6, "all faults at once: {labels:?}");
}

#[test]
fn a_file_of_waivers_that_cannot_be_read_is_found_with_its_line() {
    let home = spoilt();
    home.edit_new(WAIVERS, "[[waiver]]\nrule = \n");
    let said = home.avvik(NOW, &["lint", "--lang", "en"]);
    assert!(said.out.contains("waivers.toml:2:8: error[waiver-invalid]: No waiver counts: "), "{}", said.out);
    std::fs::remove_file(home.path("register/waivers.toml")).unwrap();
    std::os::unix::fs::symlink("avvik.toml", home.path("register/waivers.toml")).unwrap();
    let said = home.avvik(NOW, &["lint", "--lang", "en"]);
    assert!(said.out.contains("waivers.toml: error[waiver-invalid]: No waiver counts: "), "{}", said.out);
}

#[test]
fn a_change_cannot_excuse_itself_when_the_waivers_are_those_of_its_base() {
    let home = spoilt();
    home.git(&["switch", "-qc", "change"]);
    home.edit_new(WAIVERS, GOOD);
    home.git(&["add", "-A"]);
    home.git(&["commit", "-qm", "excuse myself"]);
    assert_eq!(found(&home, NOW, &[]).0, 0);
    let refused = (1, vec!["key-unknown".to_owned(), "2 cases checked: 0 errors, 1 warning".to_owned()]);
    assert_eq!(found(&home, NOW, &["--waivers-from", "main"]), refused);
    // Once it is on the base it counts, also for a change that takes it away.
    home.git(&["switch", "-q", "main"]);
    home.git(&["merge", "-q", "change"]);
    home.git(&["switch", "-qc", "other"]);
    home.git(&["rm", "-q", WAIVERS]);
    assert_eq!(found(&home, NOW, &[]).0, 1);
    assert_eq!(found(&home, NOW, &["--waivers-from", "main"]).0, 0);
    // A new waiver that is wrong is found before it gets there.
    home.edit_new(WAIVERS, "[[waiver]]\n");
    assert_eq!(found(&home, NOW, &["--waivers-from", "main"]).0, 1);
    let said = home.avvik(NOW, &["lint", "--waivers-from", "nowhere"]);
    assert_eq!((said.code, said.out.as_str()), (2, ""));
}
