//! Compares `avvik` with the least that could do the same work; `benches/README.md` says how to run it.
//!
//! Each row of the table it prints sets two commands against each other that ran by turns, so that whatever else the
//! machine does meets both alike.
#![allow(clippy::print_stdout, reason = "a program of its own")]

use std::error::Error;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// The time that all commands reckon with: some cases are due, most are over.
const NOW: &str = "2026-11-21T12:00:00+01:00";

#[rustfmt::skip]
const ASSESS: [&str; 20] = [
    "assess", "2026-0001", "--dry-run", "--security-breach", "yes", "--harmful-event", "yes", "--personal-data", "yes",
    "--risk", "high", "--reasons", "Helseopplysninger om barn.", "--authority", "notify", "--persons", "inform",
    "--by", "case-handler", "--quiet",
];

fn main() -> Outcome {
    let this = std::env::current_exe()?;
    let programs = this.ancestors().nth(2).ok_or("an example lies in a folder of the target")?.to_owned();
    let scratch = tempfile::tempdir_in(&programs)?;
    let bench = Bench { programs, scratch: scratch.path().to_owned() };
    println!("| what | against | fastest | ratio | median ratio | target |\n|---|---|---|---|---|---|");
    let sizes = [0, 10, 1_000, 10_000].map(|count| bench.register(count, &[]));
    let [empty, ten, thousand, many] = sizes;
    let (empty, ten, thousand, many) = (empty?, ten?, thousand?, many?);

    let open = |folder: &Path| bench.program("examples/bare_open", folder, &[]);
    let read = |folder: &Path| bench.program("examples/bare_read", folder, &[]);
    let avvik = |folder: &Path, words: &[&str]| bench.program("avvik", folder, words);

    let opened = "a program that opens the repository";
    bench.row("`--version`", opened, 100, 1.5, |_| avvik(&empty, &["--version"]), |_| open(&empty))?;
    bench.row("`list`, no cases", opened, 100, 1.5, |_| avvik(&empty, &["list"]), |_| open(&empty))?;
    for (what, folder) in [("`new`, 1,000 cases", &thousand), ("`new`, 10,000 cases", &many)] {
        let title = |round| avvik(folder, &["new", &format!("Brev i feil konvolutt {round}")]);
        bench.row(what, "`git add` and `git commit`", 15, 1.0, title, |round| bench.commit(folder, round))?;
    }
    let both = "two threads that read and parse";
    for (what, folder, target) in
        [("`list`, 1,000 cases", &thousand, 1.3), ("`list`, 10,000 cases", &many, 1.3)]
    {
        bench.row(what, both, 10, target, |_| avvik(folder, &["list"]), |_| read(folder))?;
    }
    let lint = ["lint", "--no-history"];
    bench.row(
        "`lint --no-history`, 10,000 cases",
        both,
        10,
        1.5,
        |_| avvik(&many, &lint),
        |_| read(&many),
    )?;
    bench.history()?;
    for (what, words) in [
        ("`show`", &["show", "2026-0001"][..]),
        ("`show` by short number", &["show", "2026-1"]),
        ("`assess --dry-run`", &ASSESS),
    ] {
        let target = if words[1] == "2026-1" { f64::NAN } else { 1.1 };
        bench.row(
            &format!("{what}, 10,000 cases"),
            "the same, 10 cases",
            100,
            target,
            |_| avvik(&many, words),
            |_| avvik(&ten, words),
        )?;
    }
    bench.row(
        "`assess --dry-run`",
        "`show` of the same case",
        100,
        1.2,
        |_| avvik(&ten, &["assess", "2026-0001", "--dry-run"]),
        |_| avvik(&ten, &["show", "2026-0001"]),
    )?;

    bench.memory(&thousand, &many)
}

/// Where the programs and the registers are.
struct Bench {
    programs: PathBuf,
    scratch: PathBuf,
}

impl Bench {
    /// Makes a register of this many cases and returns its folder.
    fn register(&self, count: usize, how: &[&str]) -> Outcome<PathBuf> {
        let count = count.to_string();
        let folder = self.scratch.join([&[count.as_str()], how].concat().join(""));
        let place = folder.display().to_string();
        let words = [&[place.as_str(), count.as_str()], how].concat();
        finish(self.program("examples/generate", &self.scratch, &words))?;
        Ok(folder)
    }

    /// Prints how much memory commands take.
    fn memory(&self, thousand: &Path, many: &Path) -> Outcome {
        println!("\n| peak memory | 1,000 cases | 10,000 cases |\n|---|---|---|");
        for words in [&["list"][..], &["list", "--format", "json"], &["due"], &["lint"]] {
            let peak = |folder: &Path| peak(self.program("avvik", folder, words));
            println!("| `{}` | {} | {} |", words.join(" "), peak(thousand)?, peak(many)?);
        }
        Ok(())
    }

    /// Compares checks of the history over nearly 20,000 commits.
    fn history(&self) -> Outcome {
        let told = self.register(10_000, &["--short-history"])?;
        let cache = told.join(".git/avvik/lint-cache.json");
        // What git lists, reads and shows of the same history and the same files.
        let shell = |script: &str| self.command(Path::new("sh"), &told, &["-c", script]);
        let raw = "git log --raw --no-abbrev --format=";
        finish(vec![shell(&format!("{raw} | cut -d' ' -f4 > .git/blobs"))])?;
        let git =
            || vec![shell(raw), shell("git cat-file --batch < .git/blobs"), shell("cat cases/*/*.toml")];
        let lint = |words: &[&str]| self.program("avvik", &told, &[&["lint"], words].concat());
        let first = |_| {
            fs::remove_file(&cache).unwrap_or_default();
            lint(&[])
        };
        let all = "`git log --raw`, `git cat-file --batch`, `cat`";
        self.row("`lint` with 20,000 commits, first", all, 5, 1.0, first, |_| git())?;
        let without = |_| lint(&["--no-history"]);
        self.row("the same, again", "`lint --no-history`", 10, 1.3, |_| lint(&[]), without)?;
        let change = |_| lint(&["--since", "HEAD~10"]);
        let named = |_| vec![shell("git diff --name-only HEAD~10"), shell("git log --raw HEAD~10..HEAD")];
        self.row("`lint --since HEAD~10`", "`git diff` and `git log` of it", 10, f64::NAN, change, named)
    }

    /// Returns a command that knows nothing of this machine's settings.
    fn command(&self, program: &Path, folder: &Path, words: &[&str]) -> Command {
        let mut command = Command::new(program);
        command.args(words).current_dir(folder).env_clear();
        #[expect(clippy::disallowed_methods, reason = "where git is")]
        command.envs(std::env::var_os("PATH").map(|path| ("PATH", path)));
        command.env("HOME", &self.scratch).env("GIT_CONFIG_NOSYSTEM", "1").env("AVVIK_NOW", NOW);
        command
    }

    fn program(&self, program: &str, folder: &Path, words: &[&str]) -> Vec<Command> {
        vec![self.command(&self.programs.join(program), folder, words)]
    }

    /// Returns what a person does with plain git to record one more case.
    fn commit(&self, folder: &Path, round: usize) -> Vec<Command> {
        let file = format!("cases/2026/2026-9{round:03}.toml");
        let case = fs::read_to_string(folder.join("cases/2026/2026-0001.toml")).unwrap_or_default();
        // What git has already, it would not write once more.
        fs::write(folder.join(&file), format!("{case}# {round}\n")).expect("the register can be written");
        let git = |words: &[&str]| self.command(Path::new("git"), folder, words);
        vec![git(&["add", &file]), git(&["commit", "--quiet", "--message", "One more case"])]
    }

    /// Prints how fast the one is, and how its time compares with the other's.
    fn row(
        &self,
        what: &str,
        against: &str,
        rounds: usize,
        target: f64,
        ours: impl Fn(usize) -> Vec<Command>,
        theirs: impl Fn(usize) -> Vec<Command>,
    ) -> Outcome {
        let mut times = [Vec::new(), Vec::new()];
        for round in 0..=rounds {
            for (side, commands) in [ours(round), theirs(round)].into_iter().enumerate() {
                let start = Instant::now();
                finish(commands)?;
                times[side].push(start.elapsed());
            }
        }
        let [ours, theirs] = times.map(|mut times| {
            times.remove(0);
            times.sort_unstable();
            (times[0], times[times.len() / 2])
        });
        let ratio = |ours: Duration, theirs: Duration| ours.as_secs_f64() / theirs.as_secs_f64();
        let target = if target.is_nan() { String::new() } else { format!("≤ {target:.1}") };
        println!(
            "| {what} | {against} | {:.1} ms | {:.2} | {:.2} | {target} |",
            ours.0.as_secs_f64() * 1e3,
            ratio(ours.0, theirs.0),
            ratio(ours.1, theirs.1),
        );
        Ok(())
    }
}

/// Runs the commands one after another; findings are no failure.
fn finish(commands: Vec<Command>) -> Outcome {
    for mut command in commands {
        let ended = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status()?;
        if !matches!(ended.code(), Some(0 | 1)) {
            return Err(format!("{command:?} ended with {ended}").into());
        }
    }
    Ok(())
}

/// Returns the most memory that a program has held by the time it printed its last, in MiB.
fn peak(mut commands: Vec<Command>) -> Outcome<String> {
    let mut child = commands[0].stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let mut out = child.stdout.take().ok_or("nothing to read from")?;
    let (mut kilobytes, mut some) = (0, [0; 512]);
    while out.read(&mut some)? > 0 {
        let status = fs::read_to_string(format!("/proc/{}/status", child.id()))?;
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        kilobytes = peak.and_then(|peak| peak.trim().strip_suffix(" kB")?.parse().ok()).unwrap_or(kilobytes);
    }
    child.wait()?;
    Ok(format!("{} MiB", (kilobytes + 512) / 1024))
}
