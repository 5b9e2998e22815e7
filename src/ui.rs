//! The only place that prints: data goes to stdout, talk to stderr.

use std::cell::RefCell;
use std::io::{self, Write};

use crate::message::Message;
use crate::render::plain::{plain_lines, plain_with_colours};
use crate::render::talk::Talk;
pub use crate::render::view::{Colour, Style};

/// Everything that is printed goes through here, and so does the language it is said in.
pub struct Ui {
    /// Says messages in the language chosen.
    pub talk: Talk,
    /// The form in which data is wanted.
    pub format: Format,
    /// Whether progress is told.
    pub volume: Volume,
    /// The number of columns that tables should keep within; none means as wide as they need.
    pub width: Option<u16>,
    out: RefCell<Stream>,
    err: RefCell<Stream>,
}

/// The form in which data is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Tables and sentences for people.
    #[default]
    Text,
    /// JSON for machines.
    Json,
}

/// How much is told besides data, warnings and errors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Volume {
    /// Status lines and hints as well.
    #[default]
    Normal,
    /// Nothing more.
    Quiet,
}

impl Ui {
    /// Returns a way to print on the two streams, in text, at normal volume and of any width.
    pub fn new(talk: Talk, out: Stream, err: Stream) -> Self {
        let (format, volume) = (Format::default(), Volume::default());
        Self { talk, format, volume, width: None, out: out.into(), err: err.into() }
    }

    /// Returns how data may look.
    pub fn style(&self) -> Style {
        Style { width: self.width, colour: self.out.borrow().colour }
    }

    /// Returns whether talk may carry colours.
    pub fn talk_colour(&self) -> Colour {
        self.err.borrow().colour
    }

    /// Prints text for people on stdout; what was not made harmless before is made so here.
    pub fn data(&self, text: &str) {
        let mut out = self.out.borrow_mut();
        let text = out.harmless(text);
        out.write(&text);
    }

    /// Prints a document or JSON on stdout, byte for byte unless stdout is a terminal.
    pub fn exact(&self, text: &str) {
        let mut out = self.out.borrow_mut();
        match out.end {
            End::Terminal => out.write(plain_lines(text)),
            End::Elsewhere => out.write(text),
        }
    }

    /// Prints a JSON document on stdout in place of the one that was wanted, unless that has come already.
    pub fn instead(&self, text: &str) {
        if !self.out.borrow().is_used {
            self.exact(text);
        }
    }

    /// Prints the bytes of a file on stdout.
    ///
    /// # Errors
    /// Standard output is a terminal, which would take them for commands: nothing was printed.
    pub fn file(&self, bytes: &[u8]) -> Result<(), TerminalError> {
        let mut out = self.out.borrow_mut();
        match out.end {
            End::Terminal => Err(TerminalError),
            End::Elsewhere => {
                out.write(bytes);
                Ok(())
            }
        }
    }

    /// Tells what was done; silent when quiet.
    pub fn status(&self, message: &Message) {
        if self.volume == Volume::Normal {
            self.tell(&self.talk.say(message), None);
        }
    }

    /// Tells what to do next; silent when quiet.
    pub fn hint(&self, message: &Message) {
        if self.volume == Volume::Normal {
            self.tell_labelled("ui-hint", message, CYAN);
        }
    }

    /// Shows how far a long piece of work has come, on a terminal; nothing is left of it at the end.
    pub fn progress(&self, message: &Message, done: usize, of: usize) {
        let mut err = self.err.borrow_mut();
        if self.volume == Volume::Quiet || err.end == End::Elsewhere {
            return;
        }
        let filled = (BAR * done.min(of)).checked_div(of).unwrap_or(BAR);
        let bar = "#".repeat(filled) + &"-".repeat(BAR - filled);
        let line = if done == of { String::new() } else { format!("[{bar}] {}", self.talk.say(message)) };
        err.write(format!("\r\u{1b}[K{}", plain_lines(&line)));
    }

    /// Tells what deserves a look although the command went on.
    pub fn warning(&self, message: &Message) {
        self.tell_labelled("ui-warning", message, YELLOW);
    }

    /// Tells why the command failed.
    pub fn error(&self, message: &Message) {
        self.tell_labelled("ui-error", message, RED);
    }

    /// Tells what lies behind the error told before.
    pub fn caused_by(&self, message: &Message) {
        self.tell_labelled("ui-caused-by", message, RED);
    }

    /// Ends the printing and returns what kept data from arriving, if anything did.
    ///
    /// A reader that has seen enough and closed the pipe is no fault.
    pub fn finish(self) -> io::Result<()> {
        let mut out = self.out.into_inner();
        out.flush();
        match out.fault {
            Some(fault) if fault.kind() != io::ErrorKind::BrokenPipe => Err(fault),
            _ => Ok(()),
        }
    }

    fn tell_labelled(&self, key: &'static str, message: &Message, colour: &str) {
        let line = Message::new(key).with("message", message.clone());
        self.tell(&self.talk.say_masked(&line), Some(colour));
    }

    /// Writes a line of talk, with its label (up to the colon) in the colour.
    fn tell(&self, line: &str, colour: Option<&str>) {
        self.out.borrow_mut().flush();
        let line = plain_lines(line);
        let mut err = self.err.borrow_mut();
        let line = match (colour, err.colour, line.split_once(':')) {
            (Some(colour), Colour::On, Some((label, rest))) => format!("{colour}{label}:{RESET}{rest}\n"),
            _ => format!("{line}\n"),
        };
        err.write(&line);
    }
}

/// How many signs a bar of progress has.
const BAR: usize = 30;

const RED: &str = "\u{1b}[1;31m";
const YELLOW: &str = "\u{1b}[1;33m";
const CYAN: &str = "\u{1b}[1;36m";
const RESET: &str = "\u{1b}[0m";

/// One of the two streams, with what is known about its other end.
pub struct Stream {
    writer: Box<dyn Write>,
    end: End,
    colour: Colour,
    is_used: bool,
    fault: Option<io::Error>,
}

/// The stream leads to a terminal, and what was to be printed is not for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TerminalError;

/// What a stream leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// A terminal, which obeys control characters.
    Terminal,
    /// A pipe or a file.
    Elsewhere,
}

impl Stream {
    /// Returns a stream that writes to the writer.
    pub fn new(writer: Box<dyn Write>, end: End, colour: Colour) -> Self {
        Self { writer, end, colour, is_used: false, fault: None }
    }

    fn harmless(&self, text: &str) -> String {
        match self.colour {
            Colour::On => plain_with_colours(text),
            Colour::Off => plain_lines(text),
        }
    }

    /// Writes unless an earlier write failed; the first fault is kept. On a terminal it is there at once, before a question
    /// about it is.
    fn write(&mut self, text: impl AsRef<[u8]>) {
        self.is_used = true;
        if self.fault.is_none() {
            self.fault = self.writer.write_all(text.as_ref()).err();
        }
        if self.end == End::Terminal {
            self.flush();
        }
    }

    fn flush(&mut self) {
        if self.fault.is_none() {
            self.fault = self.writer.flush().err();
        }
    }
}

/// When colours are wanted: the values of `--color`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum ColourChoice {
    /// On a terminal, unless the environment asks for none.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl ColourChoice {
    /// Returns whether to colour a stream, given the values of `NO_COLOR` and `TERM`.
    pub fn on(self, end: End, no_color: Option<&str>, term: Option<&str>) -> Colour {
        let refused = no_color.is_some_and(|value| !value.is_empty()) || term == Some("dumb");
        match self {
            Self::Always => Colour::On,
            Self::Auto if end == End::Terminal && !refused => Colour::On,
            Self::Auto | Self::Never => Colour::Off,
        }
    }
}

/// Returns the width that tables should keep within: `COLUMNS`, else the terminal's own.
pub fn width(columns: Option<&str>, terminal: Option<u16>) -> Option<u16> {
    columns.and_then(|value| value.parse().ok()).filter(|&width| width > 0).or(terminal)
}
