//! Makes a register of many cases to measure with: `cargo run --release --example generate -- DIR COUNT
//! [--history|--short-history]`.
//!
//! The cases are those of `cases-example/`, shortened to the usual size and retold in each of ten years: all years but
//! the newest have the closed ones, and of the newest one in five is left at some point of its life. What a case says
//! depends on its number alone. With `--history` every action of every case is a commit of its own, with
//! `--short-history` there are two, else all of them are one. Several commits are packed as in a clone.

use std::error::Error;
use std::fs;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};

use avvik::case::{Case, CaseId, Change, Code, Moment, replay};
use avvik::store::SETTINGS_FILE;
use avvik::store::layout::write_new;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

const YEARS: [u16; 10] = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
const EXAMPLES: usize = 12;
const HEADER: &str = "#:schema ../../case.schema.json\n";
const ATTRIBUTES: &str = "cases/** text eol=lf\nsent/** text eol=lf\n";

/// Where the cases happen; all of it is invented.
const PLACES: [&str; 8] = [
    "Nordre skole",
    "Havna barnehage",
    "Lia sykehjem",
    "Fjordvik legevakt",
    "NAV Fjordvik",
    "Barneverntjenesten",
    "Byggesak",
    "Servicetorget",
];

/// What a long case can do without, the least important first.
const TRIMS: [fn(&mut Case); 5] = [
    |case| case.assessment.iter_mut().for_each(|made| made.factors = Default::default()),
    |case| case.measure.truncate(2),
    |case| case.advice.clear(),
    |case| case.communication.truncate(1),
    |case| case.assessment.truncate(1),
];
const USUAL_BYTES: usize = 6_000;

/// How many commits tell of a case.
#[derive(Clone, Copy)]
enum Telling {
    /// One, for all cases.
    AtOnce,
    /// One for all that happened until the organisation became aware, and one for the rest.
    Shortly,
    /// One for each action.
    InFull,
}

fn main() -> Outcome {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (folder, count, telling) = match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [folder, count] => (Path::new(folder), count.parse::<usize>()?, Telling::AtOnce),
        [folder, count, "--short-history"] => (Path::new(folder), count.parse()?, Telling::Shortly),
        [folder, count, "--history"] => (Path::new(folder), count.parse()?, Telling::InFull),
        _ => return Err("usage: generate DIR COUNT [--history|--short-history]".into()),
    };
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases-example");
    let example = |number| fs::read_to_string(shipped.join(format!("cases/2026/2026-{number:04}.toml")));
    let examples = (1..=EXAMPLES).map(example).collect::<Result<Vec<_>, _>>()?;
    let is_closed = |text: &&String| toml::from_str(text).is_ok_and(|case: Case| case.is_closed());
    let closed: Vec<String> = examples.iter().filter(is_closed).cloned().collect();

    let mut import = Import::into(folder)?;
    let settings = import.blob(&fs::read_to_string(shipped.join(SETTINGS_FILE))?)?;
    let attributes = import.blob(ATTRIBUTES)?;
    let mut actions = Vec::new();
    for index in 0..count {
        let (year, number) = (YEARS[index % YEARS.len()], index / YEARS.len() + 1);
        let id = CaseId::new(year, u32::try_from(number)?).ok_or("too many cases")?;
        let told = if Some(&year) == YEARS.last() { &examples } else { &closed };
        let life = life(&told[number % told.len()], id)?;
        let last = life.len() - 1;
        let times = |case: &Case| case.timeline.aware.or(case.timeline.processor_told_us).is_some();
        let first = life.iter().position(|(.., case)| times(case)).unwrap_or(0);
        for (index, (at, change, case)) in life.into_iter().enumerate() {
            match telling {
                Telling::AtOnce if index < last => continue,
                Telling::Shortly if index != first && index < last => continue,
                _ => {}
            }
            let file = (id.path().display().to_string(), import.blob(&write_new(&case, HEADER))?);
            let (summary, action) = (change.summary(), change.action().code());
            actions.push((
                at,
                format!("{id}: {summary}\n\nAvvik-Case: {id}\nAvvik-Action: {action}\n"),
                file,
            ));
        }
    }
    actions.sort_by_key(|(at, ..)| *at);

    let first = vec![(SETTINGS_FILE.to_owned(), settings), (".gitattributes".to_owned(), attributes)];
    import.commit("2017-01-01T08:00:00+01:00".parse()?, "A register to measure with", &first)?;
    match (telling, actions.last()) {
        (Telling::AtOnce, Some(&(at, ..))) => {
            let files: Vec<_> = actions.into_iter().map(|(.., file)| file).collect();
            import.commit(at, &format!("{count} cases"), &files)?;
        }
        _ => actions.into_iter().try_for_each(|(at, message, file)| import.commit(at, &message, &[file]))?,
    }
    import.finish(folder)?;
    match telling {
        Telling::AtOnce => Ok(()),
        Telling::Shortly | Telling::InFull => run(folder, &["repack", "-adfq"]),
    }
}

/// Returns what happened to a case until it was left, each with the case as it then stood.
fn life(example: &str, id: CaseId) -> Outcome<Vec<(Moment, Change, Case)>> {
    let number = id.number().unwrap_or_default() as usize;
    let retold = [2025, 2026, 2027].into_iter().fold(example.to_owned(), |text, year| {
        text.replace(&format!("{year}-"), &format!("{}-", year - 2026 + i32::from(id.year())))
    });
    let mut finished: Case = toml::from_str(&retold)?;
    finished.id = Some(id);
    finished.title = finished.title.map(|title| format!("{title} – {}", PLACES[number % PLACES.len()]));
    // So many cases of a dozen causes would each be the same once more.
    finished.incident.related =
        CaseId::new(YEARS[0], u32::try_from((number - 1) % EXAMPLES + 1)?).into_iter().collect();
    for trim in TRIMS {
        if write_new(&finished, HEADER).len() > USUAL_BYTES {
            trim(&mut finished);
        }
    }
    let mut case = Case::default();
    let mut life = Vec::new();
    for (at, change) in replay(&finished) {
        case = change.apply(&case)?;
        life.push((at, change, case.clone()));
    }
    if Some(&id.year()) == YEARS.last() && number % 5 == 1 {
        life.truncate(1 + number / 5 % life.len());
    }
    Ok(life)
}

/// A `git fast-import` at work, which writes many commits at the price of a few.
struct Import {
    git: Child,
    stream: BufWriter<ChildStdin>,
    blobs: usize,
}

impl Import {
    fn into(folder: &Path) -> Outcome<Self> {
        fs::create_dir_all(folder)?;
        run(folder, &["init", "--quiet", "--initial-branch=main"])?;
        for (key, value) in [
            ("user.name", "Personvernkoordinator"),
            ("user.email", "personvernkoordinator@fjordvik.example"),
            ("core.fsync", "all"),
            ("gc.auto", "0"),
            ("maintenance.auto", "false"),
        ] {
            run(folder, &["config", key, value])?;
        }
        let mut git = git(folder).args(["fast-import", "--quiet"]).stdin(Stdio::piped()).spawn()?;
        let stream = BufWriter::new(git.stdin.take().ok_or("git takes no input")?);
        Ok(Self { git, stream, blobs: 0 })
    }

    /// Writes a file's content and returns what it is known by.
    fn blob(&mut self, text: &str) -> Outcome<usize> {
        self.blobs += 1;
        writeln!(self.stream, "blob\nmark :{}\ndata {}\n{text}", self.blobs, text.len())?;
        Ok(self.blobs)
    }

    fn commit(&mut self, at: Moment, message: &str, files: &[(String, usize)]) -> Outcome {
        let (seconds, zone) = (at.time().timestamp(), at.time().format("%z"));
        let person = "Personvernkoordinator <personvernkoordinator@fjordvik.example>";
        writeln!(self.stream, "commit refs/heads/main\ncommitter {person} {seconds} {zone}")?;
        writeln!(self.stream, "data {}\n{message}", message.len())?;
        for (path, blob) in files {
            writeln!(self.stream, "M 100644 :{blob} {path}")?;
        }
        Ok(())
    }

    /// Ends the import, and brings work tree and index to its last commit.
    fn finish(mut self, folder: &Path) -> Outcome {
        self.stream.flush()?;
        drop(self.stream);
        if !self.git.wait()?.success() {
            return Err("git fast-import failed".into());
        }
        run(folder, &["reset", "--quiet", "--hard"])
    }
}

fn run(folder: &Path, arguments: &[&str]) -> Outcome {
    match git(folder).args(arguments).status()?.success() {
        true => Ok(()),
        false => Err(format!("git {arguments:?} failed").into()),
    }
}

/// Returns a git that knows nothing of this machine's settings.
fn git(folder: &Path) -> Command {
    let mut git = Command::new("git");
    git.arg("-C").arg(folder).env("HOME", folder).env("GIT_CONFIG_GLOBAL", "/dev/null");
    git.env("GIT_CONFIG_NOSYSTEM", "1");
    git
}
