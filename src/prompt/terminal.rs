//! A person at a terminal, asked on stderr.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use console::Term;
use dialoguer::Input;
use dialoguer::theme::Theme;
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::flag;

use super::{Ask, AskError, Line};
use crate::render::talk::Talk;
use crate::ui::Colour;

/// The terminal of the person who started the command.
pub struct Terminal<'a> {
    talk: &'a Talk,
    colour: Colour,
    term: Term,
    idle: Arc<AtomicBool>,
    stopped: Arc<AtomicBool>,
}

impl<'a> Terminal<'a> {
    /// Returns the terminal behind stdin and stderr, which the caller has found to be one.
    ///
    /// From here on a signal to stop interrupts a question, so that the command can say that nothing was
    /// recorded; outside of questions it ends the program as before.
    pub fn new(talk: &'a Talk, colour: Colour) -> io::Result<Self> {
        let (idle, stopped) = (Arc::new(AtomicBool::new(true)), Arc::new(AtomicBool::new(false)));
        for signal in [SIGINT, SIGTERM, SIGHUP] {
            flag::register_conditional_default(signal, Arc::clone(&idle))?;
            flag::register(signal, Arc::clone(&stopped))?;
        }
        Ok(Self { talk, colour, term: Term::stderr(), idle, stopped })
    }

    fn read(&self) -> Result<String, AskError> {
        let input = Input::with_theme(&Arrow).with_prompt("").allow_empty(true);
        let line =
            input.interact_text_on(&self.term).map_err(|dialoguer::Error::IO(fault)| understand(fault))?;
        if self.stopped.load(Ordering::SeqCst) { Err(AskError::Interrupted) } else { Ok(line) }
    }

    fn show(&self, line: &Line) -> Result<(), AskError> {
        let (before, message, style) = match line {
            Line::Prompt(message) => ("".to_owned(), message, "1"),
            Line::Choice(number, message) => (format!("{number:>4}  "), message, ""),
            Line::Hint(message) | Line::Note(message) => ("  ".to_owned(), message, "2"),
            Line::Fault(message) => ("  ".to_owned(), message, "31"),
        };
        let indent = " ".repeat(before.len());
        let said = self.talk.say(message).replace('\n', &format!("\n{indent}"));
        let text = match self.colour {
            Colour::On => format!("\u{1b}[{style}m{before}{said}\u{1b}[0m"),
            Colour::Off => before + &said,
        };
        self.term.write_line(&text).map_err(understand)
    }
}

impl Ask for Terminal<'_> {
    fn ask(&mut self, lines: &[Line]) -> Result<String, AskError> {
        self.idle.store(false, Ordering::SeqCst);
        let answer = lines.iter().try_for_each(|line| self.show(line)).and_then(|()| self.read());
        // After an interruption the cursor stands behind the arrow.
        let tidied = match answer {
            Ok(_) => Ok(()),
            Err(_) => self.term.write_line("").and_then(|()| self.term.show_cursor()),
        };
        // A terminal that is gone cannot be tidied. Its signal may still be on the way, and must not end the command
        // before that has said what became of it.
        self.idle.store(tidied.is_ok(), Ordering::SeqCst);
        answer
    }
}

/// Returns what the fault means: Ctrl-C and a terminal that hung up both say that the person is gone.
fn understand(fault: io::Error) -> AskError {
    const EIO: i32 = rustix::io::Errno::IO.raw_os_error();
    match (fault.kind(), fault.raw_os_error()) {
        (io::ErrorKind::Interrupted | io::ErrorKind::UnexpectedEof, _) | (_, Some(EIO)) => {
            AskError::Interrupted
        }
        _ => AskError::Terminal(fault),
    }
}

/// The look of the line that is typed: all else stands above it.
struct Arrow;

impl Theme for Arrow {
    fn format_input_prompt(&self, f: &mut dyn fmt::Write, _: &str, _: Option<&str>) -> fmt::Result {
        f.write_str("> ")
    }

    fn format_input_prompt_selection(&self, f: &mut dyn fmt::Write, _: &str, answer: &str) -> fmt::Result {
        write!(f, "> {answer}")
    }
}
