//! A person's desk: the real binary, a home of its own and a register in a real repository.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use super::harness::variable;

/// A scratch home with git set up in it, and a register with three cases.
pub(crate) struct Desk {
    home: TempDir,
}

/// What a command did.
#[derive(Debug)]
pub(crate) struct Said {
    /// Its exit code; none if a signal ended it.
    pub(crate) code: Option<i32>,
    /// Its data.
    pub(crate) out: String,
    /// Its talk.
    pub(crate) err: String,
}

/// The second case, which the tests spoil.
pub(crate) const SPOILT: &str = "cases/2026/2026-0002.toml";

impl Desk {
    /// Returns a desk with nothing on it but git's settings, where `GIT_CONFIG_GLOBAL` points.
    pub(crate) fn bare() -> Self {
        let home = tempfile::tempdir().unwrap();
        let desk = Self { home };
        fs::write(
            desk.at("git.config"),
            "[user]\nname = Personvernkoordinator\nemail = koordinator@example.org\n",
        )
        .unwrap();
        desk
    }

    /// Returns a desk with a register of three cases.
    pub(crate) fn new() -> Self {
        let desk = Self::bare();
        desk.run(&["init", "--organisation", "Fjordvik kommune"]).is(0, &[]);
        for title in ["E-post til feil klasse", "Mistet minnepinne", "Åpen mappe"] {
            desk.run(&["new", title, "--aware", "2026-11-20T10:00:00+01:00"]).is(0, &["registrert"]);
        }
        desk
    }

    /// Returns a path in the home.
    pub(crate) fn at(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// Returns a path in the register.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.at("register").join(name)
    }

    /// Returns a program to be run in the register.
    pub(crate) fn program(&self, program: &str) -> Command {
        fs::create_dir_all(self.path("")).unwrap();
        let mut command = Command::new(program);
        command.current_dir(self.path("")).stdin(Stdio::null()).env_clear();
        command.env("PATH", variable("PATH").unwrap_or_default()).env("HOME", self.at("home"));
        command.env("GIT_CONFIG_GLOBAL", self.at("git.config")).env("GIT_CONFIG_NOSYSTEM", "1");
        command.env("AVVIK_NOW", "2026-11-20T12:00:00+01:00").env("COLUMNS", "200");
        command
    }

    /// Returns the binary with these arguments.
    pub(crate) fn avvik(&self, arguments: &[&str]) -> Command {
        let mut command = self.program(env!("CARGO_BIN_EXE_avvik"));
        command.args(arguments);
        command
    }

    /// Runs the binary.
    pub(crate) fn run(&self, arguments: &[&str]) -> Said {
        said(&mut self.avvik(arguments))
    }

    /// Runs git, which must succeed, and returns what it printed.
    pub(crate) fn git(&self, arguments: &[&str]) -> String {
        let said = said(self.program("git").args(arguments));
        assert_eq!(said.code, Some(0), "git {arguments:?}: {}", said.err);
        said.out
    }

    /// Writes a file of the register.
    pub(crate) fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.path(path), bytes).unwrap();
    }

    /// Returns a file of the register.
    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// Returns everything that must not change when a command is refused: history, index and case files.
    pub(crate) fn state(&self) -> String {
        let git = ["for-each-ref", "ls-files --stage", "status --porcelain --untracked-files=all"]
            .map(|command| self.git(&command.split(' ').collect::<Vec<_>>()));
        let files = fs::read_dir(self.path("cases/2026")).into_iter().flatten().flatten();
        let files = files.filter(|entry| entry.file_type().unwrap().is_file());
        let mut bytes: Vec<_> = files.map(|entry| fs::read(entry.path()).unwrap()).collect();
        bytes.sort();
        format!("{git:?}{bytes:?}")
    }

    /// Asserts that a command is refused with these words, that a next step is named, and that nothing changes.
    pub(crate) fn refuses(&self, arguments: &[&str], words: &[&str]) {
        let before = self.state();
        let said = self.run(arguments);
        said.is(2, words);
        assert!(said.err.contains("Tips: "), "{arguments:?} names no next step: {}", said.err);
        assert_eq!(self.state(), before, "{arguments:?} changed something");
        self.is_sound();
    }

    /// Asserts that the repository is whole and that nobody holds a lock in it.
    pub(crate) fn is_sound(&self) {
        self.git(&["fsck", "--strict"]);
        assert!(!self.path(".git/index.lock").exists(), "a lock was left");
        assert!(!self.path(".git/avvik/pending").exists(), "a journal was left");
    }
}

/// Runs a command to its end.
pub(crate) fn said(command: &mut Command) -> Said {
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).expect("everything printed is UTF-8");
    Said { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

impl Said {
    /// Asserts the exit code, that these words were said, and that nothing said moves a cursor or sets a colour.
    pub(crate) fn is(&self, code: i32, words: &[&str]) -> &Self {
        assert_eq!(self.code, Some(code), "{self:?}");
        let all = format!("{}{}", self.out, self.err);
        for word in words {
            assert!(all.contains(word), "{word:?} is not in {all}");
        }
        let is_obeyed = |c: char| (c.is_control() && c != '\n') || "\u{202e}\u{2066}\u{200f}".contains(c);
        assert!(!all.contains(is_obeyed), "{all:?}");
        assert!(!all.contains('⟨'), "words are missing: {all}");
        self
    }
}

/// Returns the folder's names, sorted.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().flatten();
    let mut names: Vec<_> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
