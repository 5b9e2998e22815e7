//! What is printed, where, and what happens when the reader goes away.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

use avvik::message::Message;
use avvik::render::language::Language;
use avvik::render::talk::Talk;
use avvik::ui::{Colour, ColourChoice, End, Stream, Ui, Volume, width};

#[derive(Clone, Default)]
struct Capture(Rc<RefCell<Vec<u8>>>);

impl Write for Capture {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Capture {
    fn text(&self) -> String {
        String::from_utf8(self.0.borrow().clone()).expect("only text is printed")
    }
}

fn captured(end: End, colour: Colour) -> (Ui, Capture, Capture) {
    let (out, err) = (Capture::default(), Capture::default());
    let talk = Talk::new(Language::Bokmal, chrono_tz::Europe::Oslo);
    let stream = |capture: &Capture| Stream::new(Box::new(capture.clone()), end, colour);
    (Ui::new(talk, stream(&out), stream(&err)), out, err)
}

fn message() -> Message {
    Message::new("span-moment")
}

#[test]
fn data_goes_to_stdout_and_talk_to_stderr() {
    let (ui, out, err) = captured(End::Elsewhere, Colour::Off);
    ui.data("2026-0007\n");
    ui.status(&message());
    ui.warning(&message());
    ui.error(&message());
    ui.caused_by(&message());
    ui.hint(&message());
    assert_eq!(out.text(), "2026-0007\n");
    assert_eq!(
        err.text(),
        "mindre enn ett minutt\nAdvarsel: mindre enn ett minutt\nFeil: mindre enn ett minutt\n\
         Årsak: mindre enn ett minutt\nTips: mindre enn ett minutt\n"
    );
}

#[test]
fn quiet_leaves_data_warnings_and_errors() {
    let (mut ui, out, err) = captured(End::Elsewhere, Colour::Off);
    ui.volume = Volume::Quiet;
    ui.data("2026-0007\n");
    ui.status(&message());
    ui.hint(&message());
    ui.error(&message());
    assert_eq!(out.text(), "2026-0007\n");
    assert_eq!(err.text(), "Feil: mindre enn ett minutt\n");
}

#[test]
fn the_label_alone_is_coloured() {
    let (ui, _, err) = captured(End::Terminal, Colour::On);
    ui.error(&message());
    assert_eq!(err.text(), "\u{1b}[1;31mFeil:\u{1b}[0m mindre enn ett minutt\n");
}

#[test]
fn a_forgotten_escape_is_caught_before_it_reaches_the_reader() {
    let (ui, out, _) = captured(End::Elsewhere, Colour::Off);
    ui.data("\u{1b}[31ma\u{1b}[2J\n");
    assert_eq!(out.text(), "\\u{1b}[31ma\\u{1b}[2J\n");
    let (ui, out, _) = captured(End::Terminal, Colour::On);
    ui.data("\u{1b}[31ma\u{1b}[2J\n");
    assert_eq!(out.text(), "\u{1b}[31ma\\u{1b}[2J\n");
}

#[test]
fn a_document_is_exact_in_a_pipe_and_harmless_on_a_terminal() {
    let document = "a\tb\r\n\u{200b}";
    let (ui, out, _) = captured(End::Elsewhere, Colour::Off);
    ui.exact(document);
    assert_eq!(out.text(), document);
    let (ui, out, _) = captured(End::Terminal, Colour::Off);
    ui.exact(document);
    assert_eq!(out.text(), "a\\u{9}b\\u{d}\n\\u{200b}");
}

/// A writer that fails in one way from the start.
struct Broken(io::ErrorKind, Rc<RefCell<usize>>);

impl Write for Broken {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        *self.1.borrow_mut() += 1;
        Err(self.0.into())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn ui_on(kind: io::ErrorKind) -> (Ui, Rc<RefCell<usize>>) {
    let writes = Rc::new(RefCell::new(0));
    let out = Stream::new(Box::new(Broken(kind, writes.clone())), End::Elsewhere, Colour::Off);
    let err = Stream::new(Box::new(io::sink()), End::Elsewhere, Colour::Off);
    (Ui::new(Talk::new(Language::English, chrono_tz::UTC), out, err), writes)
}

#[test]
fn a_reader_that_closed_the_pipe_is_no_fault_and_is_written_to_once() {
    let (ui, writes) = ui_on(io::ErrorKind::BrokenPipe);
    ui.data("one\n");
    ui.data("two\n");
    assert_eq!(*writes.borrow(), 1);
    assert!(ui.finish().is_ok());
}

#[test]
fn a_full_disk_behind_stdout_is_told() {
    let (ui, _) = ui_on(io::ErrorKind::StorageFull);
    ui.data("one\n");
    assert_eq!(ui.finish().unwrap_err().kind(), io::ErrorKind::StorageFull);
}

#[test]
fn colour_follows_the_flag_then_the_environment_then_the_terminal() {
    use ColourChoice::{Always, Auto, Never};
    use End::{Elsewhere, Terminal};
    for (choice, end, no_color, term, expected) in [
        (Auto, Terminal, None, Some("xterm"), Colour::On),
        (Auto, Terminal, Some(""), None, Colour::On),
        (Auto, Terminal, Some("1"), None, Colour::Off),
        (Auto, Terminal, None, Some("dumb"), Colour::Off),
        (Auto, Elsewhere, None, None, Colour::Off),
        (Always, Elsewhere, Some("1"), Some("dumb"), Colour::On),
        (Never, Terminal, None, None, Colour::Off),
    ] {
        assert_eq!(choice.on(end, no_color, term), expected, "{choice:?} {end:?} {no_color:?} {term:?}");
    }
}

#[test]
fn columns_says_more_than_the_terminal() {
    assert_eq!(width(Some("100"), Some(80)), Some(100));
    assert_eq!(width(Some("wide"), Some(80)), Some(80));
    assert_eq!(width(Some("0"), None), None);
}
