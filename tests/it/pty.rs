//! Questions on a real pseudo-terminal: answers, Ctrl-C, and a terminal that goes away.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use avvik::message::Message;
use avvik::prompt::{AskError, Form, Question, Terminal};
use avvik::render::language::Language;
use avvik::render::talk::Talk;
use avvik::ui::Colour;
use rexpect::process::{Signal, WaitStatus};
use rexpect::session::{PtySession, spawn_command};
use tempfile::TempDir;

/// Names the pipe that the worker tells its outcome through; without it the workers below do nothing.
const OUTCOME: &str = "AVVIK_TEST_OUTCOME";

#[expect(clippy::disallowed_methods, reason = "the environment tells a worker from a test")]
fn outcome_pipe() -> Option<PathBuf> {
    std::env::var_os(OUTCOME).map(PathBuf::from)
}

/// Asks two questions when started by the tests below, tells the outcome, and reads until it is ended.
#[test]
fn asking_worker() {
    let Some(pipe) = outcome_pipe() else { return };
    let mut outcome = File::options().write(true).open(pipe).unwrap();
    let talk = Talk::new(Language::English, chrono_tz::UTC);
    let mut terminal = Terminal::new(&talk, Colour::On).unwrap();
    let mut form = Form::new(Some(Box::new(&mut terminal)));
    match ask(&mut form) {
        Ok((name, kind)) => write!(outcome, "{} {kind}", name.unwrap_or_default()),
        Err(error) => write!(outcome, "{}", error.message().key()),
    }
    .unwrap();
    drop(outcome);
    form.finish().unwrap();
    println!("asked");
    Command::new("stty").arg("-a").status().unwrap();
    println!("waiting");
    std::io::stdin().read_to_end(&mut Vec::new()).unwrap();
}

fn ask(form: &mut Form<'_>) -> Result<(Option<String>, u8), AskError> {
    let name = form.text("--name", None, &Question::new(Message::new("prompt-answer-needed")))?;
    let choices = [(1, Message::new("span-moment")), (2, Message::new("prompt-enter-skip"))];
    let kind = form.choose("--kind", None, &Question::new(Message::new("prompt-several")), &choices)?;
    Ok((name, kind.unwrap_or_default()))
}

/// Holds the terminal of an asking worker until it is killed itself.
#[test]
fn holding_worker() {
    let Some(pipe) = outcome_pipe() else { return };
    let mut session = start("pty::asking_worker", &pipe);
    session.exp_string("> ").unwrap();
    println!("the worker asks");
    loop {
        std::thread::park();
    }
}

fn worker(name: &str, pipe: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().expect("a test has a path"));
    command.args(["--exact", name, "--nocapture", "--test-threads=1"]);
    command.env_clear().env(OUTCOME, pipe).env("TERM", "xterm");
    command
}

fn start(name: &str, pipe: &Path) -> PtySession {
    spawn_command(worker(name, pipe), Some(10_000)).expect("the test binary starts on a pseudo-terminal")
}

/// Returns a named pipe with the folder that keeps it.
fn pipe() -> (TempDir, PathBuf) {
    use rustix::fs::{CWD, FileType, Mode, mknodat};
    let folder = tempfile::tempdir().expect("there is room for a test");
    let path = folder.path().join("outcome");
    mknodat(CWD, &path, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).expect("a pipe can be made");
    (folder, path)
}

/// Runs the steps against an asking worker and returns its outcome and the modes of its terminal afterwards.
fn outcome(steps: impl FnOnce(&mut PtySession)) -> (String, PtySession) {
    let (_folder, path) = pipe();
    let mut session = start("pty::asking_worker", &path);
    let mut told = File::open(path).expect("the worker opens the other end");
    steps(&mut session);
    let mut outcome = String::new();
    told.read_to_string(&mut outcome).expect("the worker writes text");
    (outcome, session)
}

fn assert_terminal_is_tidy(session: &mut PtySession) {
    let shown = session.exp_string("asked").expect("the worker goes on");
    assert!(!shown.contains("\u{1b}[?25l"), "the cursor was hidden: {shown:?}");
    assert!(
        shown.starts_with("\r\n") || shown.starts_with("^C\r\n"),
        "the next line starts afresh: {shown:?}"
    );
    let modes = session.exp_string("waiting").expect("the worker goes on");
    for mode in [" icanon", "isig "] {
        assert!(modes.contains(mode), "{mode} is off: {modes}");
    }
}

#[test]
fn a_person_types_a_text_and_the_number_of_a_choice() {
    let (outcome, _session) = outcome(|session| {
        session.exp_string("An answer is needed here").unwrap();
        session.exp_string("> ").unwrap();
        session.send_line("Blåbær").unwrap();
        session.exp_string("   1  less than a minute").unwrap();
        session.exp_string("   2  Enter: skip").unwrap();
        session.exp_string("> ").unwrap();
        session.send_line("3").unwrap();
        session.exp_string("not one of the choices").unwrap();
        session.exp_string("> ").unwrap();
        session.send_line("2").unwrap();
    });
    assert_eq!(outcome, "Blåbær 2");
}

#[test]
fn ctrl_c_in_the_middle_comes_back_as_an_interruption_and_leaves_the_terminal_tidy() {
    let (outcome, mut session) = outcome(|session| {
        session.exp_string("> ").unwrap();
        session.send_line("half").unwrap();
        session.exp_string("   2  ").unwrap();
        session.exp_string("> ").unwrap();
        session.send_control('c').unwrap();
    });
    assert_eq!(outcome, "prompt-interrupted");
    assert_terminal_is_tidy(&mut session);
}

#[test]
fn after_the_questions_ctrl_c_ends_the_program_as_ever() {
    let (_, mut session) = outcome(|session| {
        session.exp_string("> ").unwrap();
        session.send_control('c').unwrap();
    });
    session.exp_string("waiting").expect("the worker goes on");
    session.send_control('c').unwrap();
    session.exp_eof().unwrap();
    assert!(matches!(session.process().wait(), Ok(WaitStatus::Signaled(_, Signal::SIGINT, _))));
}

#[test]
fn a_terminal_that_goes_away_interrupts_the_question() {
    let (_folder, path) = pipe();
    let mut holder =
        worker("pty::holding_worker", &path).stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap();
    let mut told = File::open(&path).unwrap();
    let lines = BufReader::new(holder.stdout.take().unwrap()).lines();
    assert!(lines.map_while(Result::ok).any(|line| line.ends_with("the worker asks")));
    holder.kill().unwrap();
    holder.wait().unwrap();
    let mut outcome = String::new();
    told.read_to_string(&mut outcome).unwrap();
    assert_eq!(outcome, "prompt-interrupted");
}
