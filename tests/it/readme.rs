//! The README's console blocks, run as they stand in one shell: what they print is what the README says.

use std::fs;
use std::path::Path;

use similar::TextDiff;

use super::binary::{AVVIK, Home};
use super::harness::variable;

/// Parts the output of one command from that of the next.
const END: char = '\u{1e}';

/// Where a reader is thought to be; the scratch home stands in for it.
const PLACE: &str = "/home/you";

/// A part of the README.
enum Part<'a> {
    /// A line as it stands.
    Line(&'a str),
    /// A command of a console block; its output is left out.
    Command(Vec<&'a str>),
}

#[test]
fn the_readme_shows_what_the_program_prints() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = fs::read_to_string(path).unwrap();
    let parts = parts(&readme);
    let outputs = run(&parts);
    let mut outputs = outputs.iter();
    let mut actual = String::new();
    for part in &parts {
        match part {
            Part::Line(line) => actual += &format!("{line}\n"),
            Part::Command(lines) => {
                actual += &lines.iter().map(|line| format!("{line}\n")).collect::<String>();
                actual += outputs.next().expect("every command has an output");
            }
        }
    }
    assert!(parts.iter().filter(|part| matches!(part, Part::Command(_))).count() > 20);
    if without_ids(&actual) != without_ids(&readme) {
        let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join("README.md");
        fs::write(&copy, &actual).unwrap();
        let diff = TextDiff::from_lines(&readme, &actual).unified_diff().to_string();
        panic!("{diff}\nto accept: cp {} README.md", copy.display());
    }
}

/// Parts the text into its lines and the commands of its console blocks.
fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut is_console = false;
    for line in text.lines() {
        match (is_console, line) {
            (_, fence) if fence.starts_with("```") => {
                is_console = fence == "```console";
                parts.push(Part::Line(line));
            }
            (true, command) if command.starts_with("$ ") => parts.push(Part::Command(vec![command])),
            (true, more) if more.starts_with("> ") => match parts.last_mut() {
                Some(Part::Command(lines)) => lines.push(more),
                _ => panic!("no command goes on with {more:?}"),
            },
            (true, _output) => {}
            (false, line) => parts.push(Part::Line(line)),
        }
    }
    parts
}

/// Runs the commands one after another in one shell, and returns what each printed.
fn run(parts: &[Part]) -> Vec<String> {
    let mut script = String::new();
    for part in parts {
        if let Part::Command(lines) = part {
            let command: Vec<&str> = lines.iter().map(|line| &line[2..]).collect();
            script += &format!("{{ {}\n}} 2>&1; printf '\\036'\n", command.join("\n"));
        }
    }
    let home = Home::new();
    let program = Path::new(AVVIK).parent().expect("a program lies in a folder");
    let path = format!("{}:{}", program.display(), variable("PATH").unwrap_or_default());
    let place = home.path("").canonicalize().unwrap();
    let output =
        home.command("sh").args(["-c", &script]).env("PATH", path).current_dir(&place).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    let said = String::from_utf8(output.stdout).unwrap().replace(&*place.to_string_lossy(), PLACE);
    said.split_terminator(END).map(str::to_owned).collect()
}

/// Returns a text with an ellipsis for every commit id, which differ from reader to reader.
fn without_ids(text: &str) -> String {
    let is_id = |word: &str| word.len() >= 7 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let is_apart = |letter: char| !letter.is_ascii_alphanumeric();
    text.split_inclusive(is_apart)
        .map(|piece| {
            let word = piece.trim_end_matches(is_apart);
            if is_id(word) { format!("…{}", &piece[word.len()..]) } else { piece.to_owned() }
        })
        .collect()
}
