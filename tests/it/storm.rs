//! Eight writers at once, many of them killed, and a person with plain git beside them: nothing is lost.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use avvik::store::trail::faults::POINTS;

use crate::harness::{Register, Scratch, hermetic, variable};

const WRITERS: usize = 8;
const RECORDS: usize = 500;

/// Makes one record after the other, each a new file, and says each that it made; else does nothing.
#[test]
fn writer() {
    let Some(name) = variable("AVVIK_TEST_WRITER") else { return };
    let register = Register::at(std::env::current_dir().unwrap());
    for number in 0..RECORDS {
        let path = format!("cases/2026/{name}-{number}.toml");
        // Held up by the person's git, it records nothing and goes on to the next.
        if let Ok(recorded) = register.record(&[(&path, &path)]) {
            println!("\nacknowledged {} {path}", recorded.commit());
        }
    }
}

#[test]
fn many_writers_many_kills_and_plain_git_lose_nothing() {
    hermetic(|scratch| {
        let register = scratch.register("r");
        let recorded = AtomicUsize::new(0);
        let (acknowledged, notes) = thread::scope(|threads| {
            let writers: Vec<_> = (0..WRITERS)
                .map(|writer| {
                    threads.spawn({
                        let (register, recorded) = (&register, &recorded);
                        move || write(scratch, register, writer, recorded)
                    })
                })
                .collect();
            let person = threads.spawn(|| commit_notes(&register, &recorded));
            let lines: Vec<_> = writers.into_iter().flat_map(|writer| writer.join().unwrap()).collect();
            (lines, person.join().unwrap())
        });
        register.record(&[("cases/2026/last.toml", "last")]).unwrap();
        assert!(
            acknowledged.len() >= RECORDS && !notes.is_empty(),
            "{} and {}",
            acknowledged.len(),
            notes.len()
        );
        check(&register, &acknowledged, &notes);
    });
}

/// Starts writers one after the other until there are records enough; two of three are killed, one at a
/// point of the protocol and one wherever it is when its last word has been read.
fn write(scratch: &Scratch, register: &Register, writer: usize, recorded: &AtomicUsize) -> Vec<String> {
    let mut lines = Vec::new();
    for run in 0.. {
        if recorded.load(Ordering::Relaxed) >= RECORDS {
            return lines;
        }
        let chance = (writer * 31 + run * 17) % 97;
        let fault = match chance % 3 {
            0 => format!("{}:{}", POINTS[chance % POINTS.len()], 1 + chance % 9),
            _ => String::new(),
        };
        let name = format!("{writer}-{run}");
        let variables = [("AVVIK_TEST_WRITER", name.as_str()), ("AVVIK_FAULT_POINT", &fault)];
        let mut child = scratch
            .process("storm::writer", &register.folder, &variables)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let last = 5 + chance % 13;
        lines.extend(listen(&mut child, last, recorded));
        child.kill().unwrap();
        child.wait().unwrap();
    }
    lines
}

/// Returns what a writer acknowledges until it has said enough or dies.
fn listen(child: &mut Child, last: usize, recorded: &AtomicUsize) -> Vec<String> {
    let output = BufReader::new(child.stdout.take().unwrap());
    let said = output
        .lines()
        .map_while(Result::ok)
        .filter_map(|line| line.strip_prefix("acknowledged ").map(str::to_owned));
    said.take(last)
        .inspect(|_| {
            recorded.fetch_add(1, Ordering::Relaxed);
        })
        .collect()
}

/// Adds and commits notes with plain git while the storm lasts, and returns the commits that git reported.
fn commit_notes(register: &Register, recorded: &AtomicUsize) -> Vec<String> {
    let mut commits = Vec::new();
    for number in 0.. {
        if recorded.load(Ordering::Relaxed) >= RECORDS {
            break;
        }
        let name = format!("note-{number}.txt");
        std::fs::write(register.path(&name), &name).unwrap();
        register.try_git(&["add", &name]);
        let subject = format!("note {number}");
        if register.try_git(&["commit", "-qm", &subject]).status.success() {
            commits.push(subject);
        }
    }
    commits
}

fn check(register: &Register, acknowledged: &[String], notes: &[String]) {
    assert_eq!(register.git(&["fsck", "--strict", "--no-dangling"]), "");
    let history = register.trail().history(None).unwrap();
    let by_commit: BTreeMap<_, _> = history.iter().map(|entry| (entry.commit.to_string(), entry)).collect();
    for line in acknowledged {
        let (commit, path) = line.split_once(' ').unwrap();
        let files = &by_commit.get(commit).unwrap_or_else(|| panic!("{line} was lost")).files;
        assert_eq!(files.iter().map(|file| file.path.to_str().unwrap()).collect::<Vec<_>>(), [path]);
        assert_eq!(register.trail().head_file(path.as_ref()).unwrap().unwrap(), path.as_bytes());
    }
    let subjects: BTreeSet<_> = history.iter().map(|entry| entry.message.trim_end()).collect();
    assert!(notes.iter().all(|subject| subjects.contains(subject.as_str())));
    for entry in &history {
        assert!(entry.parents.len() < 2, "the history is one line");
        let ours = entry.message.starts_with("2026-");
        assert!(
            entry
                .files
                .iter()
                .all(|file| file.path.starts_with("cases") == ours || file.path.ends_with("avvik.toml")),
            "{entry:?}"
        );
    }
    // Only notes that the person could not commit are still waiting.
    let status = register.git(&["status", "--porcelain"]);
    assert!(status.lines().all(|line| line.ends_with(".txt")), "{status}");
}
