//! The finished walk, read in English and by machines.

use serde_json::{Value, json};

use super::{CASE, Walk, rows};

const NOW: &str = "2026-11-20T12:00+01:00";
/// Before the authority was notified, as `show --at` sees it.
const SUNDAY: &str = "--at=2026-10-25T20:00+01:00";

pub(super) fn the_case_reads_in_english(walk: &Walk) {
    let say = |args: &[&str]| rows(&walk.0.avvik(NOW, &[&["--lang", "en"], args].concat()).out);
    assert_eq!(
        say(&["list"]),
        [
            "Case | Title | Stage | Risk | Authority | Data subjects",
            "2026-0001 | Oversikt over elevers helse sendt til feil klasse | closed | high risk | notified | informed",
        ]
    );
    assert_eq!(say(&["due"]), ["Nothing is due"]);
    assert_eq!(say(&["lint"]), ["1 case checked: 0 errors, 0 warnings"]);
    let shown = say(&["show", "1", SUNDAY]);
    let due = "Notify the supervisory authority | Monday 26 October 2026 at 14:30 | 18 h 30 min left";
    assert!(shown.iter().any(|line| line == due), "{shown:#?}");
    let log = say(&["log", "1"]);
    assert!(log.iter().any(|line| line == "2026-0001 – The conclusion was approved"), "{log:#?}");
}

pub(super) fn the_case_reads_as_json(walk: &Walk) {
    let read = |args: &[&str]| -> Value {
        let said = walk.0.avvik(NOW, &[&["--format", "json"], args].concat());
        serde_json::from_str(&said.out).expect(&said.out)
    };
    let duty = &read(&["show", "1", SUNDAY])["duties"][0];
    let expected = json!({
        "duty": "notify-authority",
        "article": "GDPR art. 33(1)",
        "standing": "due",
        "reason": "assessed",
        "undecided": false,
        "anchor": { "key": "timeline.aware", "time": "2026-10-23T15:30:00+02:00" },
        "missing-anchors": [],
        "due": "2026-10-26T14:30:00+01:00",
        "hour-end": "2026-10-26T15:00:00+01:00",
        "seconds-left": 18 * 3600 + 1800,
        "done": null,
        "certainty": "a",
        "source": "Regulation (EU) 2016/679, LOV-2018-06-15-38",
        "checked": "2026-11-21",
        "valid-from": "2018-07-20",
    });
    assert_eq!(*duty, expected);
    let whole = read(&["show", "1"]);
    assert_eq!((&whole["schema"], &whole["stage"]), (&json!("avvik.case/1"), &json!("closed")));
    assert_eq!(whole["duties"][0]["done"], json!("2026-10-26T11:20:00+01:00"));
    assert_eq!(whole["case"]["recipients"]["count"], json!({ "about": 45 }));
    let list = read(&["list"]);
    assert_eq!((&list["schema"], &list["cases"][0]["risk"]), (&json!("avvik.list/1"), &json!("high")));
    assert_eq!(
        read(&["due"]),
        json!({ "schema": "avvik.due/1", "now": "2026-11-20T12:00:00+01:00", "due": [] })
    );
    let lint = read(&["lint"]);
    assert_eq!(
        lint,
        json!({ "schema": "avvik.lint/1", "cases": 1, "errors": 0, "warnings": 0, "waived": 0, "history": true, "findings": [] })
    );
    let measures = read(&["measure", "list", "1"]);
    assert_eq!(measures["measures"].as_array().map(Vec::len), Some(5));
    assert_eq!(measures["measures"][2]["state"], json!("dropped"));
    let log = read(&["log", "1"]);
    let commits: Vec<&str> =
        log["entries"].as_array().into_iter().flatten().filter_map(|e| e["commit"].as_str()).collect();
    let git = walk.0.git(&["log", "--reverse", "--format=%H", "--", CASE]);
    assert_eq!(commits, git.lines().collect::<Vec<_>>(), "the story is the git log");
}
