//! The program: reads the world once, runs, and ends with its exit code.

use std::io::IsTerminal;
use std::process::ExitCode;

use avvik::case::Moment;
use avvik::cli::{Environment, run};

#[allow(clippy::disallowed_methods, reason = "the one place where clock and environment are read")]
fn main() -> ExitCode {
    clap_complete::CompleteEnv::with_factory(avvik::cli::command).var("AVVIK_COMPLETE").complete();
    let terminals =
        [std::io::stdin().is_terminal(), std::io::stdout().is_terminal(), std::io::stderr().is_terminal()];
    let environment = Environment {
        args: std::env::args_os().collect(),
        folder: std::env::current_dir().unwrap_or_default(),
        variables: std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
            .collect(),
        now: Moment::new(chrono::Utc::now().fixed_offset()).expect("the clock is within the calendar"),
        terminals,
        columns: console::Term::stdout().size_checked().map(|(_, columns)| columns),
    };
    ExitCode::from(run(&environment) as u8)
}
