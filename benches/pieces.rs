//! Measures the pieces that commands are made of, each on one case of the example register: `cargo bench`.

use avvik::case::{Case, Change, Measure, Moment, Register};
use avvik::law::clock::clocks;
use avvik::lint::{Context, Reported, check};
use avvik::render::language::Language;
use avvik::render::list::{List, Row};
use avvik::render::talk::Talk;
use avvik::render::view::{Style, View};
use avvik::store::editing::rewrite;
use avvik::store::{CaseFile, DEFAULT_ZONE};
use divan::{Bencher, black_box};

const TEXT: &str = include_str!("../cases-example/cases/2026/2026-0003.toml");

fn main() {
    divan::main();
}

fn file() -> CaseFile {
    let id = "2026-0003".parse().expect("a number of a case");
    CaseFile::read(&id, TEXT.as_bytes().to_vec()).expect("the example can be read")
}

fn now() -> Moment {
    "2026-11-21T12:00:00+01:00".parse().expect("a time")
}

#[divan::bench]
fn parse_a_case_with_toml_alone() -> Case {
    toml::from_str(black_box(TEXT)).expect("the example can be read")
}

#[divan::bench]
fn read_a_case() -> CaseFile {
    file()
}

#[divan::bench]
fn count_its_clocks(bencher: Bencher) {
    let (case, settings) = (file().case, Register::default());
    bencher.bench(|| clocks(black_box(&case), &settings, DEFAULT_ZONE));
}

#[divan::bench]
fn lint_it(bencher: Bencher) {
    let (file, register) = (file(), Register::default());
    let context = Context::new(&file.case, &register, DEFAULT_ZONE, now(), Reported::Unknown);
    bencher.bench(|| check(black_box(&context)));
}

#[divan::bench]
fn add_a_measure_to_its_file(bencher: Bencher) {
    let file = file();
    let measure = Measure { what: Some("Øve på rutinen".to_owned()), ..Measure::default() };
    let next = Change::AddMeasure(measure).apply(&file.case).expect("a measure may be added");
    bencher.bench(|| rewrite(black_box(&file.text), &file.case, &next).expect("it can be rewritten"));
}

#[divan::bench]
fn read_the_words_of_a_language() -> String {
    Talk::new(Language::Bokmal, DEFAULT_ZONE).say(&avvik::message::Message::new("list-empty"))
}

#[divan::bench(args = [1, 100])]
fn show_it_in_a_list(bencher: Bencher, count: usize) {
    let (talk, settings) = (Talk::new(Language::Bokmal, DEFAULT_ZONE), Register::default());
    let row = || Row::new(file().id, file().case, clocks(&file().case, &settings, DEFAULT_ZONE));
    let rows: Vec<Row> = (0..count).map(|_| row()).collect();
    bencher.bench_local(|| List { rows: &rows, now: now() }.text(&talk, Style::default()));
}
