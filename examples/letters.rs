//! Makes 1,000 letters as PDF, and as many with typst alone by turns: `cargo run --release --example letters`.
#![allow(clippy::print_stdout, reason = "a program of its own")]

use std::fs;
use std::time::{Duration as Time, Instant};

use avvik::case::Day;
use avvik::render::document::sendable;
use avvik::render::format::{Page, Press, Stage, on_all_cores};
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

const LETTER: &str = include_str!("../tests/drafts/full/expected-letter-nb.md");

/// How many letters are made in each way.
const COUNT: usize = 1_000;

/// What a letter needs to look like one, for typst alone.
const HEAD: &str = "#set document(title: \"Brev\", author: \"Nordvik kommune\", date: datetime(year: 2026, month: 10, day: 26))
#set page(paper: \"a4\", margin: 25mm, header: [Nordvik kommune #h(1fr) UTKAST],
  footer: context [Sak 2026-0007 #h(1fr) Side #counter(page).display() av #counter(page).final().first()])
#set text(lang: \"nb\", font: \"Libertinus Serif\", size: 11pt)
";

/// How many are made in one way before the other has its turn.
const TURN: usize = 100;

fn main() {
    let press = Press::new().expect("the fonts are there");
    let text = sendable(LETTER).expect("the letter is finished");
    let markup = HEAD.to_owned() + &typst_markup(&text);
    let mut alone = Alone::new();
    let (mut by_us, mut by_typst) = (Time::ZERO, Time::ZERO);
    let mut bytes = [0, 0];
    for turn in (0..COUNT).step_by(TURN) {
        let start = Instant::now();
        on_all_cores(TURN, |at| ours(&press, &text, turn + at), |length| bytes[0] += length)
            .expect("the letters can be set");
        by_us += start.elapsed();
        let start = Instant::now();
        for number in turn..turn + TURN {
            bytes[1] += alone.pdf(format!("{markup}\n{}\n", addressee(number).join(" \\\n"))).len();
        }
        by_typst += start.elapsed();
        println!(
            "{} letters: avvik {by_us:.2?}, typst alone {by_typst:.2?}, ratio {:.2}, memory {}",
            turn + TURN,
            by_us.as_secs_f64() / by_typst.as_secs_f64(),
            memory()
        );
    }
    println!("bytes a letter: avvik {}, typst alone {}", bytes[0] / COUNT, bytes[1] / COUNT);
}

/// Makes a letter as `avvik letters` does, and returns its length in bytes.
fn ours(press: &Press, text: &str, number: usize) -> Result<usize, avvik::render::format::PressError> {
    let date: Day = "2026-10-26".parse().expect("a day");
    let page = Page {
        organisation: Some("Nordvik kommune"),
        contact: Some("Rådhusgata 1, 0001 Nordvik"),
        stage: Stage::Final,
        addressee: &addressee(number),
        ..Page::new(text, "2026-0007", date)
    };
    press.pdf(&page).map(|pdf| pdf.bytes.len())
}

fn addressee(number: usize) -> [String; 3] {
    [format!("Mottaker {number}"), format!("Testveien {number}"), "0001 Nordvik".to_owned()]
}

/// Returns the memory in use, as Linux tells it.
fn memory() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.unwrap_or("unknown").trim().to_owned()
}

/// Returns the letter in typst's markup; enough for this one letter.
fn typst_markup(markdown: &str) -> String {
    let mut out = String::new();
    for line in markdown.replace('@', "\\@").replace("**", "*").lines() {
        out += &match line {
            "---" => "#line(length: 100%)".to_owned(),
            line => line.trim_start_matches("> ").replace("## ", "= ").replace("# ", "= "),
        };
        out += "\n";
    }
    out
}

/// The typst library, with fonts read once and nothing else of ours.
struct Alone {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    source: Source,
}

impl Alone {
    fn new() -> Self {
        let fonts: Vec<Font> =
            typst_assets::fonts().filter_map(|data| Font::new(Bytes::new(data), 0)).collect();
        let path = RootedPath::new(VirtualRoot::Project, VirtualPath::new("letter.typ").expect("a path"));
        Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            source: Source::new(path.intern(), String::new()),
        }
    }

    fn pdf(&mut self, source: String) -> Vec<u8> {
        self.source = Source::new(self.source.id(), source);
        let document = typst::compile::<PagedDocument>(&*self).output.expect("the letter can be set");
        let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).expect("they go together");
        let pdf = typst_pdf::pdf(&document, &PdfOptions { standards, ..PdfOptions::default() })
            .expect("it keeps to them");
        typst::comemo::evict(10);
        pdf
    }
}

impl World for Alone {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.source.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.source.id() { Ok(self.source.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
