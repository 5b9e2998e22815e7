//! `avvik doctor` in real repositories: what is in place, what is not, and what is taken for more than it is.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use serde_json::Value;

use super::binary::AVVIK;
use super::desk::{Desk, said};
use super::harness::variable;

const HOOK: &str = ".git/hooks/pre-commit";
const WORKFLOW: &str = ".github/workflows/avvik.yml";

/// Returns the exit code and how each thing stands, as `id health`.
fn looked(desk: &Desk) -> (Option<i32>, Vec<String>) {
    let program = Path::new(AVVIK).parent().unwrap().display();
    let path = format!("{}:{program}", variable("PATH").unwrap_or_default());
    let said = said(desk.avvik(&["doctor", "--format", "json"]).env("PATH", path));
    let found: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(found["schema"], "avvik.doctor/1");
    let word = |check: &Value, key: &str| check[key].as_str().unwrap().to_owned();
    let checks = found["checks"].as_array().unwrap().iter();
    (said.code, checks.map(|check| [word(check, "check"), word(check, "health")].join(" ")).collect())
}

/// Asserts that one thing is faulty and says these words, and that the command fails for it.
fn assert_faulty(desk: &Desk, id: &str, words: &[&str]) {
    let (code, found) = looked(desk);
    assert_eq!(code, Some(1), "{found:?}");
    assert!(found.contains(&format!("{id} faulty")), "{found:?}");
    desk.run(&["doctor", "--lang", "en"]).is(1, words);
}

#[test]
fn a_new_register_needs_no_more_than_it_has_and_is_told_what_it_could_have() {
    let desk = Desk::new();
    let (code, found) = looked(&desk);
    let expected = [
        "identity in-place",
        "clone in-place",
        "signing absent",
        "copy absent",
        "pull in-place",
        "hook absent",
        "ci absent",
        "schema in-place",
        "roles absent",
    ];
    assert_eq!((code, found), (Some(0), expected.map(str::to_owned).to_vec()));
    let said = desk.run(&["doctor"]);
    assert!(said.out.contains("ikke på plass: Registeret finnes bare her\n  → Legg en kopi"), "{}", said.out);
}

#[test]
fn a_hook_that_does_not_find_the_program_is_a_fault() {
    let desk = Desk::new();
    desk.run(&["hook", "install"]).is(0, &[]);
    assert!(looked(&desk).1.contains(&"hook in-place".to_owned()));
    let lost = said(desk.avvik(&["doctor", "--lang", "en"]).env("PATH", desk.path("")));
    lost.is(1, &["The hook is there, but does not find `avvik`", "`PATH`"]);
}

#[test]
fn a_pull_that_rebases_is_a_fault_wherever_it_is_set() {
    let desk = Desk::new();
    for (setting, value, health) in [
        ("pull.rebase", "true", "pull faulty"),
        ("pull.rebase", "merges", "pull faulty"),
        ("pull.rebase", "false", "pull in-place"),
        ("branch.main.rebase", "true", "pull faulty"),
    ] {
        desk.git(&["config", setting, value]);
        let (_, found) = looked(&desk);
        assert!(found.contains(&health.to_owned()), "{setting}={value}: {found:?}");
    }
    assert_faulty(&desk, "pull", &["makes records anew", "`git config pull.rebase false`"]);
}

/// Writes the workflow and says where the source is.
fn ready_workflow(desk: &Desk) {
    desk.run(&["init", ".", "--ci", "github"]).is(0, &[]);
    desk.write(WORKFLOW, desk.read(WORKFLOW).replace("example.org/your/avvik", "source.example/avvik"));
}

#[test]
fn what_is_set_up_is_found_in_place() {
    let desk = Desk::new();
    desk.run(&["hook", "install"]).is(0, &[]);
    ready_workflow(&desk);
    desk.git(&["remote", "add", "origin", "../copy.git"]);
    let reached = desk.read("avvik.toml").replace("{}", "{ contact = \"postmottak@example.org\" }");
    desk.write("avvik.toml", reached);
    let (code, found) = looked(&desk);
    assert_eq!(code, Some(0), "{found:?}");
    let others: Vec<_> = found.iter().filter(|check| !check.ends_with("in-place")).collect();
    assert_eq!(others, ["signing absent"]);
}

#[test]
fn what_only_seems_to_be_in_place_is_a_fault() {
    let desk = Desk::new();
    desk.run(&["hook", "install"]).is(0, &[]);
    fs::set_permissions(desk.path(HOOK), Permissions::from_mode(0o644)).unwrap();
    assert_faulty(&desk, "hook", &["git does not run it", "chmod +x"]);
    fs::remove_file(desk.path(HOOK)).unwrap();

    ready_workflow(&desk);
    let ready = desk.read(WORKFLOW);
    desk.write(WORKFLOW, ready.replace("fetch-depth: 0", "fetch-depth: 1"));
    assert_faulty(&desk, "ci", &[WORKFLOW, "does not fetch the whole history", "`fetch-depth: 0`"]);
    desk.write(WORKFLOW, ready.replace("source.example/avvik", "example.org/your/avvik"));
    assert_faulty(&desk, "ci", &["where `avvik` is to be fetched"]);
    desk.write(WORKFLOW, ready.replace("schedule:", "# schedule:"));
    assert_faulty(&desk, "ci", &["only when something changes"]);
    desk.write(WORKFLOW, "# avvik lint, fetch-depth: 0, schedule\non: push\n");
    assert!(looked(&desk).1.contains(&"ci absent".to_owned()), "what is commented out checks nothing");
    fs::remove_file(desk.path(WORKFLOW)).unwrap();

    let schema = desk.read("case.schema.json");
    desk.write("case.schema.json", "{}\n");
    assert_faulty(&desk, "schema", &["another version's", "`avvik schema > case.schema.json`"]);
    desk.write("case.schema.json", schema);

    desk.git(&["config", "commit.gpgsign", "true"]);
    assert_faulty(&desk, "signing", &["the newest commit has no signature"]);
}

#[test]
fn a_part_of_a_clone_and_a_person_without_a_name_are_faults() {
    let desk = Desk::new();
    let place = format!("file://{}", desk.path("").display());
    let clone = desk.at("clone");
    desk.git(&["clone", "-q", "--depth", "1", &place, clone.to_str().unwrap()]);
    said(desk.avvik(&["doctor", "--lang", "en"]).current_dir(&clone)).is(1, &["faulty: ", "shallow"]);

    fs::write(desk.at("git.config"), "").unwrap();
    assert_faulty(&desk, "identity", &["user.name"]);
}
