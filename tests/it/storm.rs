//! Eight writers at once, many of them killed, and a person with plain git beside them: nothing is lost.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufRead, BufReader};
use std::process::Stdio;
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
        let storm = &Storm { scratch, register: &register, records: AtomicUsize::new(0) };
        let (acknowledged, notes) = thread::scope(|threads| {
            let writers: Vec<_> =
                (0..WRITERS).map(|number| threads.spawn(move || storm.write(number))).collect();
            let person = threads.spawn(|| storm.take_notes());
            let lines: Vec<_> = writers.into_iter().flat_map(|writer| writer.join().unwrap()).collect();
            (lines, person.join().unwrap())
        });
        assert!(acknowledged.len() >= RECORDS && notes.len() > 1, "{acknowledged:?} {notes:?}");
        // One more record settles whatever the last of the dead left.
        register.record(&[("cases/2026/last.toml", "last")]).unwrap();
        nothing_is_lost(&register, &acknowledged, &notes);
        each_keeps_to_its_own(&register);
    });
}

/// What all threads of the storm know.
struct Storm<'s> {
    scratch: &'s Scratch,
    register: &'s Register,
    /// How many records have been acknowledged.
    records: AtomicUsize,
}

impl Storm<'_> {
    fn is_over(&self) -> bool {
        self.records.load(Ordering::Relaxed) >= RECORDS
    }

    /// Starts one process after the other, each of which is killed: one in three at a point of the
    /// protocol, the others wherever they are when it has been read that they have done enough.
    fn write(&self, writer: usize) -> Vec<String> {
        let mut acknowledged = Vec::new();
        for run in 0.. {
            if self.is_over() {
                break;
            }
            let chance = (writer * 31 + run * 17) % 97;
            let point = format!("{}:{}", POINTS[chance % POINTS.len()], 1 + chance % 9);
            let name = format!("{writer}-{run}");
            let mut process = self.scratch.process("storm::writer", &self.register.folder);
            process.env("AVVIK_TEST_WRITER", name).stdout(Stdio::piped());
            if chance.is_multiple_of(3) {
                process.env("AVVIK_FAULT_POINT", point);
            }
            let mut child = process.spawn().unwrap();
            let output = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
            let made = output.filter_map(|line| line.strip_prefix("acknowledged ").map(str::to_owned));
            for line in made.take(5 + chance % 13) {
                self.records.fetch_add(1, Ordering::Relaxed);
                acknowledged.push(line);
            }
            child.kill().unwrap();
            child.wait().unwrap();
        }
        acknowledged
    }

    /// Adds and commits notes with plain git, and returns the subjects of those that git says are committed.
    fn take_notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        for number in 0.. {
            if self.is_over() {
                break;
            }
            let (file, subject) = (format!("note-{number}.txt"), format!("note {number}"));
            fs::write(self.register.path(&file), &file).unwrap();
            self.register.try_git(&["add", &file]);
            if self.register.try_git(&["commit", "-qm", &subject]).status.success() {
                notes.push(subject);
            }
        }
        notes
    }
}

fn nothing_is_lost(register: &Register, acknowledged: &[String], notes: &[String]) {
    let trail = register.trail();
    let history = trail.history(None).unwrap();
    let by_commit: BTreeMap<_, _> = history.iter().map(|entry| (entry.commit.to_string(), entry)).collect();
    for line in acknowledged {
        let (commit, path) = line.split_once(' ').unwrap();
        assert!(by_commit.contains_key(commit), "{line}");
        assert_eq!(trail.head_file(path.as_ref()).unwrap().as_deref(), Some(path.as_bytes()), "{line}");
    }
    let subjects: BTreeSet<_> = history.iter().map(|entry| entry.message.trim_end()).collect();
    assert!(notes.iter().all(|subject| subjects.contains(subject.as_str())));
    assert_eq!(register.git(&["fsck", "--strict", "--no-dangling"]), "");
    // Only what the person could not commit is still waiting.
    let status = register.git(&["status", "--porcelain"]);
    assert!(status.lines().all(|line| line.ends_with(".txt")), "{status}");
}

fn each_keeps_to_its_own(register: &Register) {
    let history = register.trail().history(None).unwrap();
    let (_first, later) = history.split_last().unwrap();
    for entry in later {
        assert_eq!(entry.parents.len(), 1, "the history is one line");
        let by_person = entry.message.starts_with("note");
        assert!(by_person || entry.files.len() == 1, "{entry:?}");
        assert!(entry.files.iter().all(|file| file.path.starts_with("cases") != by_person), "{entry:?}");
    }
}
