//! The real program in a scratch home, with a register on disk.

use std::path::PathBuf;
use std::process::{Command, Output};

use tempfile::TempDir;

use super::harness::variable;

/// What git is told in a scratch home.
const GIT_CONFIG: &str = "\
[user]
	name = Personvernkoordinator
	email = personvernkoordinator@fjordvik.example
[init]
	defaultBranch = main
";

/// The program under test.
pub(crate) const AVVIK: &str = env!("CARGO_BIN_EXE_avvik");

/// A scratch home with git set up in it; nothing of the machine's git, language or clock is seen from there.
pub(crate) struct Home(TempDir);

/// What a command said, and how it ended.
pub(crate) struct Said {
    /// The exit code.
    pub(crate) code: i32,
    /// Data.
    pub(crate) out: String,
    /// Talk.
    pub(crate) err: String,
}

impl Home {
    /// Returns a new home.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(".gitconfig"), GIT_CONFIG).unwrap();
        Self(folder)
    }

    /// Returns a new home whose register is empty, made on 1 October 2026.
    pub(crate) fn with_register() -> Self {
        let home = Self::new();
        std::fs::create_dir(home.path("register")).unwrap();
        let said = home.avvik(
            "2026-10-01T10:00+02:00",
            &["init", "--organisation", "Fjordvik kommune", "--dpo", "personvernombud@fjordvik.example"],
        );
        assert_eq!(said.code, 0, "{}", said.err);
        home
    }

    /// Returns a path in the home.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Returns a command that starts in the register's folder.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command
            .env_clear()
            .env("PATH", variable("PATH").unwrap_or_default())
            .env("HOME", self.0.path())
            .env("GIT_CONFIG_GLOBAL", self.path(".gitconfig"))
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("LC_ALL", "C.UTF-8")
            .env("TERM", "xterm")
            .current_dir(self.path("register"));
        command
    }

    /// Runs the program at a time, with nobody to ask.
    pub(crate) fn avvik(&self, now: &str, args: &[&str]) -> Said {
        let output = self.command(AVVIK).args(["--now", now]).args(args).output().unwrap();
        Said::from(output)
    }

    /// Returns what git says of the register.
    #[track_caller]
    pub(crate) fn git(&self, args: &[&str]) -> String {
        let output = self.command("git").args(args).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Changes a file of the register by hand; the change has to change something.
    #[track_caller]
    pub(crate) fn edit(&self, file: &str, change: impl Fn(&str) -> String) {
        let (before, path) = (self.read(file), self.path("register").join(file));
        let after = change(&before);
        assert_ne!(before, after);
        std::fs::write(path, after).unwrap();
    }

    /// Writes a file of the register by hand, whatever is there.
    pub(crate) fn edit_new(&self, file: &str, text: &str) {
        std::fs::write(self.path("register").join(file), text).unwrap();
    }

    /// Returns the text of a file of the register.
    pub(crate) fn read(&self, file: &str) -> String {
        std::fs::read_to_string(self.path("register").join(file)).unwrap()
    }
}

impl From<Output> for Said {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("what is said is UTF-8");
        let code = output.status.code().expect("nothing killed the program");
        Self { code, out: text(output.stdout), err: text(output.stderr) }
    }
}

/// Asserts that a text has every one of these lines, whatever blanks stand before them.
#[track_caller]
pub(crate) fn assert_lines(text: &str, lines: &[&str]) {
    for line in lines {
        assert!(text.lines().any(|found| found.trim_start() == *line), "no line {line:?} in:\n{text}");
    }
}
