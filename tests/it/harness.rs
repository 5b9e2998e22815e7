//! A home of its own for each test: nothing of the machine's git, keys or names is seen.

use std::any::type_name;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use avvik::store::trail::{FileChange, Record, Recorded, Trail, TrailError};
use chrono::{DateTime, FixedOffset};

/// What git is told in a scratch home.
const GIT_CONFIG: &str = "\
[user]
	name = Personvernkoordinator
	email = koordinator@example.org
[init]
	defaultBranch = main
[gc]
	auto = 0
[protocol \"file\"]
	allow = always
";

/// A scratch home with git set up in it.
pub(crate) struct Scratch(PathBuf);

/// Runs the body of a test in a process of its own, whose home is a new scratch folder.
///
/// The test binary runs itself again with only this one test: a home can be set for a new process only.
pub(crate) fn hermetic<F: FnOnce(&Scratch)>(body: F) {
    if let Some(home) = variable("AVVIK_TEST_HOME") {
        return body(&Scratch(home.into()));
    }
    // `it::trail::a_test::{{closure}}` is the test `trail::a_test`.
    let name = type_name::<F>().trim_end_matches("::{{closure}}");
    let test = name.split_once("::").unwrap().1;
    let home = tempfile::tempdir().unwrap();
    std::fs::write(home.path().join(".gitconfig"), GIT_CONFIG).unwrap();
    let output = itself(test, home.path()).output().unwrap();
    assert!(
        said(&output).contains("1 passed"),
        "{}\n{}",
        said(&output),
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Returns a command that runs one test of this binary in this home.
fn itself(test: &str, home: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args([test, "--exact", "--nocapture"])
        .env_clear()
        .env("PATH", variable("PATH").unwrap_or_default())
        .env("HOME", home)
        .env("GIT_CONFIG_GLOBAL", home.join(".gitconfig"))
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("LC_ALL", "C")
        .env("AVVIK_TEST_HOME", home);
    command
}

/// Returns a variable of the environment.
#[expect(clippy::disallowed_methods, reason = "how a test talks to the processes it starts")]
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Returns the moment at which the tests record.
pub(crate) fn moment() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-21T14:03:00+01:00").unwrap()
}

/// Records the files that `AVVIK_TEST_FILES` names, in a process that may be killed; else does nothing.
#[test]
fn elsewhere() {
    let Some(files) = variable("AVVIK_TEST_FILES") else { return };
    let files: Vec<_> = files.lines().map(|path| (path, "new")).collect();
    match Register::at(std::env::current_dir().unwrap()).record(&files) {
        Ok(Recorded::Everywhere(commit)) => println!("acknowledged {commit}"),
        Ok(Recorded::Lagging(commit, why)) => println!("acknowledged {commit}, lagging {why}"),
        Err(refusal) => println!("refused {refusal}"),
    }
}

/// Returns what a process printed.
pub(crate) fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

impl Scratch {
    /// Returns a path in the home.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Records these files with the content `new` in a process of its own, with these variables, and
    /// returns what came of it.
    pub(crate) fn elsewhere(
        &self,
        register: &Register,
        files: &[&str],
        variables: &[(&str, &str)],
    ) -> Output {
        let mut process = self.process("harness::elsewhere", &register.folder);
        process.envs(variables.iter().copied()).env("AVVIK_TEST_FILES", files.join("\n")).output().unwrap()
    }

    /// Returns a command that runs one test of this binary in this home and folder.
    pub(crate) fn process(&self, test: &str, folder: &Path) -> Command {
        let mut command = itself(test, &self.0);
        command.current_dir(folder);
        command
    }

    /// Returns a new register with one case, and one file of the user's that is staged and not committed.
    pub(crate) fn register(&self, name: &str) -> Register {
        let register = Register::at(self.path(name));
        std::fs::create_dir(&register.folder).unwrap();
        Trail::create(&register.folder).unwrap();
        register.record(&[("avvik.toml", "format = 1\n"), (CASE, "title = \"old\"\n")]).unwrap();
        std::fs::write(register.path("notes.txt"), "mine\n").unwrap();
        register.git(&["add", "notes.txt"]);
        register
    }
}

/// The case that every scratch register begins with.
pub(crate) const CASE: &str = "cases/2026/2026-0001.toml";

/// A register on disk and the git commands of a person beside it.
pub(crate) struct Register {
    /// The folder.
    pub(crate) folder: PathBuf,
}

impl Register {
    /// Returns the register in this folder.
    pub(crate) fn at(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Returns a path in the register.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Returns its trail.
    pub(crate) fn trail(&self) -> Trail {
        Trail::open(&self.folder).unwrap()
    }

    /// Records these files with this content on top of what the newest commit holds.
    pub(crate) fn record(&self, files: &[(&str, &str)]) -> Result<Recorded, TrailError> {
        let trail = self.trail();
        let session = trail.begin()?;
        let change = |&(path, after): &(&str, &str)| {
            let before = trail.head_file(path.as_ref())?;
            Ok(FileChange { path: path.into(), before, after: after.into() })
        };
        let files = files.iter().map(change).collect::<Result<_, TrailError>>()?;
        session.record(&Record { files, message: "2026-0001: assess".to_owned(), at: moment() })
    }

    /// Returns the key of the message with which recording a change of the case is refused.
    pub(crate) fn refusal(&self) -> String {
        let before = self.git(&["for-each-ref"]);
        let refused = self.record(&[(CASE, "title = \"new\"\n")]).expect_err("this is to be refused");
        assert_eq!(before, self.git(&["for-each-ref"]), "a refusal records nothing");
        refused.message().key().to_owned()
    }

    /// Runs git and returns what it printed; it must succeed.
    pub(crate) fn git(&self, arguments: &[&str]) -> String {
        let output = self.try_git(arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "git {arguments:?}: {said}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs git.
    pub(crate) fn try_git(&self, arguments: &[&str]) -> Output {
        Command::new("git").arg("-C").arg(&self.folder).args(arguments).output().unwrap()
    }
}
