//! Repositories and machines that are in no state to record: refused with the next step, nothing half made.

use std::fs;
use std::process::Stdio;

use super::desk::{Desk, SPOILT, names, said};

const ADVISE: [&str; 4] = ["advise", "2", "--text", "Meld i dag"];

#[test]
fn without_a_register_every_command_says_how_to_get_one() {
    let desk = Desk::bare();
    for command in [&["list"][..], &["new", "X"], &["lint"], &["show", "1"], &["log"]] {
        desk.run(command).is(2, &["Fant ikke noe register", "`avvik init`"]);
    }
    desk.run(&["--lang", "en", "list"]).is(2, &["Error: ", "Hint: ", "`avvik init`"]);
    assert!(names(&desk.path("")).is_empty());
}

#[test]
fn without_an_identity_init_leaves_nothing_behind() {
    let desk = Desk::bare();
    fs::write(desk.at("git.config"), "").unwrap();
    for folder in [".", "new/deep"] {
        let init = ["init", folder, "--organisation", "Fjordvik kommune"];
        desk.run(&init).is(2, &["Git vet ikke hvem du er", "git config --global user.name"]);
        assert!(names(&desk.path("")).is_empty(), "{:?}", names(&desk.path("")));
    }
}

#[test]
fn a_name_is_taken_from_where_git_takes_it() {
    let desk = Desk::new();
    assert_eq!(
        desk.git(&["log", "-1", "--format=%an <%ae>"]),
        "Personvernkoordinator <koordinator@example.org>\n"
    );
    fs::create_dir_all(desk.at("home")).unwrap();
    fs::write(desk.at("home/.gitconfig"), "[user]\nname = Feil\nemail = feil@example.org\n").unwrap();
    desk.run(&ADVISE).is(0, &[]);
    assert_eq!(desk.git(&["log", "-1", "--format=%an"]), "Personvernkoordinator\n");
    for config in ["/dev/null", ""] {
        let mut unknown = desk.avvik(&["advise", "1", "--text", "Meld"]);
        said(unknown.env("GIT_CONFIG_GLOBAL", config)).is(2, &["Git vet ikke hvem du er"]);
    }
    let mut signing = desk.avvik(&["advise", "1", "--text", "Meld"]);
    fs::write(
        desk.at("signing"),
        "[user]\nname = N\nemail = n@example.org\n[commit]\ngpgSign = true\n[gpg]\nprogram = /nowhere/gpg\n",
    )
    .unwrap();
    said(signing.env("GIT_CONFIG_GLOBAL", desk.at("signing")))
        .is(2, &["/nowhere/gpg", "ingenting er registrert"]);
    desk.is_sound();
}

#[test]
fn without_git_a_register_can_be_read_and_not_recorded_in() {
    let desk = Desk::new();
    fs::remove_dir_all(desk.path(".git")).unwrap();
    desk.run(&["list"]).is(0, &["2026-0002"]);
    desk.run(&["show", "2"]).is(0, &["Mistet minnepinne"]);
    let before = desk.read(SPOILT);
    for command in [&ADVISE[..], &["new", "X"], &["log"]] {
        desk.run(command).is(2, &["ligger ikke i et git-repositorium", "`git init`"]);
    }
    assert_eq!(desk.read(SPOILT), before);
    assert_eq!(names(&desk.path("cases/2026")).len(), 3);
}

#[test]
fn edits_nobody_committed_are_kept_and_recorded_by_edit() {
    let desk = Desk::new();
    let edited = format!("# lagt til for hånd\n{}", desk.read(SPOILT).replace("Mistet", "Funnet"));
    desk.write(SPOILT, &edited);
    desk.refuses(&ADVISE, &["har endringer som ikke er registrert", "`avvik edit`"]);
    desk.run(&["edit", "2"]).is(0, &["Mistet minnepinne → Funnet minnepinne", "registrert"]);
    assert_eq!(desk.git(&["show", &format!("HEAD:{SPOILT}")]), edited);
    desk.run(&["edit", "2"]).is(0, &["ingenting er endret"]);
    desk.run(&ADVISE).is(0, &["registrert"]);
}

#[test]
fn foreign_files_that_are_staged_stay_staged() {
    let desk = Desk::new();
    desk.write("notes.txt", "mine\n");
    desk.git(&["add", "notes.txt"]);
    desk.run(&ADVISE).is(0, &["registrert"]);
    assert_eq!(desk.git(&["status", "--porcelain"]), "A  notes.txt\n");
    assert_eq!(desk.git(&["show", "--format=", "--name-only", "HEAD"]), format!("{SPOILT}\n"));
    desk.git(&["restore", "--staged", "notes.txt"]);
    desk.write(SPOILT, desk.read(SPOILT) + "# min\n");
    desk.git(&["add", SPOILT]);
    desk.refuses(&ADVISE, &["git restore --staged"]);
}

#[test]
fn a_repository_in_no_state_to_record_is_left_as_it_is() {
    let desk = Desk::new();
    desk.git(&["checkout", "-q", "--detach"]);
    desk.refuses(&ADVISE, &["HEAD står ikke på noen gren", "git switch"]);
    desk.git(&["checkout", "-q", "main"]);

    desk.git(&["branch", "other"]);
    desk.run(&ADVISE).is(0, &[]);
    desk.git(&["checkout", "-q", "other"]);
    desk.run(&["advise", "1", "--text", "Vent"]).is(0, &[]);
    desk.git(&["merge", "-q", "--no-ff", "--no-commit", "main"]);
    desk.refuses(&["new", "X"], &["Git er midt i en påbegynt `merge`", "`git status`"]);
    desk.git(&["merge", "--abort"]);
    desk.run(&["new", "X"]).is(0, &["2026-0004"]);

    fs::write(desk.path(".git/index.lock"), "").unwrap();
    let before = desk.git(&["rev-parse", "HEAD"]);
    desk.run(&["list"]).is(0, &["2026-0004"]);
    desk.run(&["new", "Y"]).is(2, &["index.lock", "Vent til det er ferdig"]);
    assert_eq!(desk.git(&["rev-parse", "HEAD"]), before);
    assert!(desk.path(".git/index.lock").exists(), "another's lock is not ours to remove");
    fs::remove_file(desk.path(".git/index.lock")).unwrap();
    desk.run(&["new", "Y"]).is(0, &["2026-0005"]);
    desk.is_sound();
}

#[test]
fn a_shallow_clone_gives_no_answers_about_the_past() {
    let desk = Desk::new();
    let from = format!("file://{}", desk.path("").display());
    let clone = desk.at("clone");
    let clone = clone.to_str().unwrap();
    desk.git(&["clone", "-q", "--depth", "1", &from, clone]);
    desk.run(&["-C", clone, "list"]).is(0, &["2026-0002"]);
    for command in [&["log"][..], &["log", "2"], &["show", "2", "--at", "2026-11-20 12:00"]] {
        desk.run(&[&["-C", clone], command].concat()).is(2, &["fetch-depth: 0", "--unshallow"]);
    }
}

#[test]
fn a_file_where_a_folder_must_be_is_named() {
    let desk = Desk::new();
    fs::rename(desk.path("cases"), desk.path("moved")).unwrap();
    desk.write("cases", "not a folder");
    desk.run(&["list"]).is(1, &["cases er verken en vanlig fil eller en mappe"]);
    desk.refuses(&["new", "X"], &["er ikke en vanlig fil"]);
    desk.run(&["init", "avvik.toml/x", "--organisation", "X"])
        .is(2, &["kan ikke skrives", "Not a directory"]);
    assert_eq!(desk.read("cases"), "not a folder");
}

#[test]
fn a_full_disk_leaves_the_old_state() {
    let desk = Desk::new();
    // Root may write anywhere, so the limit of the size of a file stands in for the disk's.
    let script = "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\"";
    let before = desk.state();
    for command in [&ADVISE[..], &["new", "X"], &["edit", "2", "--set", "title=Ny"]] {
        let mut shell = desk.program("sh");
        shell.args(["-c", script, env!("CARGO_BIN_EXE_avvik")]).args(command);
        said(&mut shell).is(2, &["disken", "Tips: "]);
        assert_eq!(desk.state(), before);
        desk.is_sound();
    }
    desk.run(&ADVISE).is(0, &["registrert"]);
}

#[test]
fn eight_cases_registered_at_once_get_eight_numbers() {
    let desk = Desk::new();
    let all: Vec<_> = (0..8)
        .map(|number| {
            let mut new = desk.avvik(&["new", &format!("Samtidig {number}")]);
            new.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
        })
        .collect();
    for child in all {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    let history = desk.git(&["log", "--format=%s"]);
    let titles = desk.run(&["list"]).is(0, &[]).out.clone();
    for number in 0..8 {
        assert!(history.contains(&format!("2026-{:04}: registered", number + 4)), "{history}");
        assert_eq!(titles.matches(&format!("Samtidig {number}")).count(), 1, "{titles}");
    }
    assert_eq!(desk.git(&["status", "--porcelain"]), "");
    desk.is_sound();
}
