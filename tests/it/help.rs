//! The help: bokmål has every text that the commands need and no other, and every example works.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use avvik::cli::help;
use avvik::render::language::Language;
use avvik::render::locales::LOCALES;
use avvik::render::talk::Talk;

use super::languages::messages;

#[test]
fn bokmal_has_the_help_of_every_command_and_option_and_no_other() {
    let help = LOCALES.iter().find(|locale| locale.name == "help").unwrap();
    let written = messages(help.text(Language::Bokmal)).into_keys();
    // What begins with a hyphen is a part of other texts.
    let written: BTreeSet<String> = written.filter(|key| !key.starts_with('-')).collect();
    let needed = help::keys(avvik::cli::command());
    let missing: Vec<_> = needed.difference(&written).collect();
    let left_over: Vec<_> = written.difference(&needed).collect();
    assert_eq!((missing, left_over), (vec![], vec![]));
}

#[test]
fn the_help_in_bokmal_has_no_word_of_claps_own() {
    let talk = Talk::new(Language::Bokmal, chrono_tz::UTC);
    let mut shown = Vec::new();
    each(help::in_language(avvik::cli::command(), &talk), &mut |command| {
        shown.push(command.render_long_help().to_string());
    });
    for help in shown {
        for word in ["Usage", "Commands:", "Options:", "alias", "default:", "possible", "Example", "⟨"] {
            assert!(!help.contains(word), "{word} in\n{help}");
        }
    }
}

#[test]
fn every_command_has_a_first_line_of_its_own() {
    let mut lines = Vec::new();
    each(avvik::cli::command(), &mut |command| lines.extend(command.get_about().map(ToString::to_string)));
    let own: BTreeSet<_> = lines.iter().collect();
    assert_eq!(own.len(), lines.len(), "{lines:?}");
}

/// Does something with a command and every one below it, in the order of the help.
fn each(mut command: clap::Command, act: &mut impl FnMut(&mut clap::Command)) {
    act(&mut command);
    for below in command.get_subcommands().filter(|below| below.get_name() != "help") {
        each(below.clone(), act);
    }
}

/// Returns every example of the help, in the order of the commands; a line that ends in `\` goes on.
fn examples() -> Vec<String> {
    let mut examples = Vec::new();
    each(avvik::cli::command(), &mut |command| {
        let Some(text) = command.get_after_help().map(ToString::to_string) else { return };
        let text = text.replace("\\\n", "");
        let (heading, lines) = text.split_once('\n').unwrap();
        assert_eq!(heading, if lines.lines().count() == 1 { "Example:" } else { "Examples:" }, "{lines}");
        examples.extend(lines.lines().map(|line| line.trim().to_owned()));
    });
    examples
}

/// Returns the part of an example that is this program's own: not the shell or the pager it goes to.
fn own_part(example: &str) -> &str {
    let example =
        example.strip_prefix("source <(").and_then(|rest| rest.strip_suffix(')')).unwrap_or(example);
    example.split(" | ").next().unwrap_or_default()
}

/// Runs a line of shell in a folder, with this program on the path and a home of its own.
fn run(line: &str, folder: &Path, home: &Path) {
    let program = Path::new(env!("CARGO_BIN_EXE_avvik")).parent().unwrap();
    let path = super::harness::variable("PATH").unwrap_or_default();
    let output = Command::new("sh")
        .args(["-c", line])
        .current_dir(folder)
        .env_clear()
        .env("PATH", format!("{}:{path}", program.display()))
        .env("HOME", home)
        .env("GIT_CONFIG_GLOBAL", home.join(".gitconfig"))
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("AVVIK_NOW", "2026-10-23T16:05:00+02:00")
        .output()
        .unwrap();
    // `lint` ends with 1 when it finds something.
    let is_fine = matches!(output.status.code(), Some(0 | 1));
    assert!(is_fine, "{line}\n{}", String::from_utf8_lossy(&output.stderr));
}

/// The examples are one breach's life in the order of the commands, so they run one after the other on case 7.
#[test]
fn every_example_of_the_help_works() {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join(".gitconfig"), "[user]\n\tname = Koordinator\n\temail = k@example.org\n")
        .unwrap();
    let mut folder = home.path().to_owned();
    for example in examples() {
        let line = own_part(&example);
        assert!(line.starts_with("avvik "), "{example}");
        if line.starts_with("avvik new") {
            // The new case is to be the seventh of the register that `avvik init` made.
            folder = home.path().join("register");
            fs::write(folder.join("melding.md"), "Melding\n").unwrap();
            fs::write(folder.join("brev.md"), "Brev\n").unwrap();
            fs::write(folder.join("ferdig.md"), "# Brev\n").unwrap();
            let list = "navn;adresse;postnummer;poststed\nTest Testesen;Testveien 1;0001;Testby\n";
            fs::write(home.path().join("mottakere.csv"), list).unwrap();
            let krr = r#"{"personer":[{"personidentifikator":"20914695016"}]}"#;
            fs::write(home.path().join("krr.json"), krr).unwrap();
            (0..6).for_each(|_| run("avvik new Tidligere", &folder, home.path()));
        }
        if line.starts_with("avvik close") {
            run("avvik notify 7 --phase final --channel altinn", &folder, home.path());
        }
        run(line, &folder, home.path());
    }
}
