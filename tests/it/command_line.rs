//! Help and usage errors in both languages, on a small sample of a command line.

use avvik::cli::{help, usage};
use avvik::message::Message;
use avvik::render::language::Language;
use avvik::render::talk::Talk;
use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, Subcommand, ValueEnum};

/// Keep a list.
///
/// It is kept in a file.
#[derive(Debug, Parser)]
#[command(name = "avvik", version, after_help = "Example:\n  avvik new Milk")]
struct Sample {
    /// Language of talk.
    #[arg(long, global = true, help_heading = "Global options")]
    lang: Option<String>,
    #[command(subcommand)]
    command: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Add a thing.
    New {
        /// What to call it.
        title: String,
        /// How to show it.
        #[arg(long, default_value = "text")]
        format: Form,
        /// Change nothing.
        ///
        /// Only shows what would be changed.
        #[arg(long, conflicts_with = "number")]
        dry_run: bool,
        /// How many.
        #[arg(long, value_parser = number)]
        number: Option<u8>,
    },
    /// Work on measures.
    #[command(subcommand)]
    Measure(Measure),
}

#[derive(Debug, Subcommand)]
enum Measure {
    /// Add one.
    Add,
}

#[derive(Clone, Debug, ValueEnum)]
enum Form {
    Text,
    Json,
}

fn number(text: &str) -> Result<u8, Message> {
    text.parse().map_err(|_| Message::new("span-moment"))
}

fn talk(language: Language) -> Talk {
    Talk::new(language, chrono_tz::UTC)
}

fn error(args: &[&str]) -> clap::Error {
    Sample::try_parse_from([&["avvik"], args].concat()).expect_err("the test makes a mistake")
}

/// What clap writes by itself, for which bokmål has words whatever the commands are.
const CLAPS: [&str; 11] = [
    "help-arguments",
    "help-command-help",
    "help-command-value",
    "help-commands",
    "help-default",
    "help-flag-help",
    "help-flag-version",
    "help-option-value",
    "help-options",
    "help-possible-values",
    "help-usage",
];

#[test]
fn the_keys_of_the_help_follow_the_path_to_the_argument() {
    let keys = help::keys(Sample::command());
    let own: Vec<_> = keys.iter().filter(|key| !CLAPS.contains(&key.as_str())).collect();
    let expected = [
        "help",
        "help-heading-example",
        "help-heading-global-options",
        "help-lang",
        "help-long",
        "help-measure",
        "help-measure-add",
        "help-new",
        "help-new-dry-run",
        "help-new-dry-run-long",
        "help-new-format",
        "help-new-number",
        "help-new-title",
    ];
    assert_eq!(own, expected);
    assert_eq!(keys.len(), own.len() + CLAPS.len());
}

/// Returns the sample with clap's words in bokmål and its own texts as their keys.
fn translated() -> clap::Command {
    let talk = talk(Language::Bokmal);
    help::translated(Sample::command(), &mut |message| match message.key() {
        key if CLAPS.contains(&key) => talk.say(message),
        key => format!("⟨{key}⟩"),
    })
}

#[test]
fn help_in_bokmal_leaves_no_english_word_of_claps() {
    let command = translated();
    for (args, expected) in [
        (&["avvik", "new", "-h"][..], BOKMAL_NEW),
        (&["avvik", "help", "new"][..], ""),
        (&["avvik", "-h"][..], BOKMAL_ROOT),
        (&["avvik", "--help"][..], ""),
        (&["avvik", "help", "help"][..], ""),
        (&["avvik", "help", "measure", "add"][..], ""),
    ] {
        let error = command.clone().try_get_matches_from(args).expect_err("help is asked for");
        assert_eq!(error.kind(), ErrorKind::DisplayHelp);
        let shown = error.to_string();
        for word in
            ["Usage", "Options", "OPTIONS", "Arguments", "Command", "COMMAND", "Print", "default", "possible"]
        {
            assert!(!shown.contains(word), "{word} in {shown}");
        }
        assert!(expected.is_empty() || shown == expected, "{shown}");
    }
}

const BOKMAL_NEW: &str = "\
⟨help-new⟩

Bruk: avvik new [VALG] <TITLE>

Argumenter:
  <TITLE>  ⟨help-new-title⟩

Valg:
      --format <FORMAT>  ⟨help-new-format⟩ [standard: text] [mulige verdier: text, json]
      --dry-run          ⟨help-new-dry-run⟩
      --number <NUMBER>  ⟨help-new-number⟩
  -h, --help             Vis hjelp

⟨help-heading-global-options⟩:
      --lang <LANG>  ⟨help-lang⟩
";

const BOKMAL_ROOT: &str = "\
⟨help⟩

Bruk: avvik [VALG] <KOMMANDO>

Kommandoer:
  new      ⟨help-new⟩
  measure  ⟨help-measure⟩
  help     Vis denne hjelpen eller hjelpen til en kommando

⟨help-heading-global-options⟩:
      --lang <LANG>  ⟨help-lang⟩

Valg:
  -h, --help     Vis hjelp
  -V, --version  Vis versjonen

⟨help-heading-example⟩:
  avvik new Milk
";

#[test]
fn english_help_is_claps_own() {
    let command = help::in_language(Sample::command(), &talk(Language::English));
    let ours = command.try_get_matches_from(["avvik", "new", "--help"]).unwrap_err().to_string();
    let claps = Sample::command().try_get_matches_from(["avvik", "new", "--help"]).unwrap_err().to_string();
    assert_eq!(ours, claps);
}

#[test]
fn a_translated_command_still_reads_the_same_command_line() {
    let command = help::in_language(Sample::command(), &talk(Language::Bokmal));
    let matches =
        command.try_get_matches_from(["avvik", "new", "x", "--number", "3", "--lang", "nb"]).unwrap();
    let (_, new) = matches.subcommand().unwrap();
    assert_eq!(new.get_one::<u8>("number"), Some(&3));
    assert_eq!(new.get_one::<String>("lang").map(String::as_str), Some("nb"));
}

#[test]
fn what_clap_finds_wrong_is_said_in_both_languages() {
    for (args, bokmal, english) in [
        (&["new", "x", "--nunber"][..], "Ukjent argument: `--nunber`", "Unknown argument: `--nunber`"),
        (&["new", "x", "y"], "Ukjent argument: `y`", "Unknown argument: `y`"),
        (&["nwe"], "Ukjent kommando: `nwe`", "Unknown command: `nwe`"),
        (&["new"], "Dette må oppgis: <TITLE>", "This must be given: <TITLE>"),
        (
            &["new", "x", "--number"],
            "`--number <NUMBER>` mangler en verdi",
            "`--number <NUMBER>` lacks a value",
        ),
        (
            &["new", "x", "--number", "300"],
            "«300» kan ikke brukes for `--number <NUMBER>`: mindre enn ett minutt",
            "“300” cannot be used for `--number <NUMBER>`: less than a minute",
        ),
        (
            &["new", "x", "--format", "jsn"],
            "«jsn» kan ikke brukes for `--format <FORMAT>`; mulige verdier er text, json",
            "“jsn” cannot be used for `--format <FORMAT>`; possible values are text, json",
        ),
        (
            &["new", "x", "--dry-run", "--number", "3"],
            "`--dry-run` kan ikke brukes sammen med --number <NUMBER>",
            "`--dry-run` cannot be used together with --number <NUMBER>",
        ),
        (
            &["new", "x", "--number", "3", "--number", "4"],
            "`--number <NUMBER>` kan bare oppgis én gang",
            "`--number <NUMBER>` can be given only once",
        ),
    ] {
        let message = usage::message(&error(args));
        assert_eq!(Language::ALL.map(|language| talk(language).say(&message)), [bokmal, english]);
    }
}

#[test]
fn the_hint_names_the_nearest_word_or_the_help_of_the_command() {
    for (args, expected) in [
        (&["new", "x", "--nunber"][..], "Mente du `--number`?"),
        (&["meassure"], "Mente du `measure`?"),
        (&["new", "x", "--format", "jsn"], "Mente du `json`?"),
        // Whoever answers with a word as short as this does not mean the longer one that begins alike.
        (&["new", "x", "--format", "te"], "`avvik --help` viser hvordan kommandoen brukes"),
        (&["new"], "`avvik new --help` viser hvordan kommandoen brukes"),
        (&["measure", "ad"], "Mente du `add`?"),
        (&["measure", "x"], "`avvik measure --help` viser hvordan kommandoen brukes"),
    ] {
        assert_eq!(talk(Language::Bokmal).say(&usage::hint(&error(args))), expected, "{args:?}");
    }
}

#[test]
fn every_fault_that_clap_knows_has_words() {
    for kind in [
        ErrorKind::InvalidValue,
        ErrorKind::UnknownArgument,
        ErrorKind::InvalidSubcommand,
        ErrorKind::NoEquals,
        ErrorKind::ValueValidation,
        ErrorKind::TooManyValues,
        ErrorKind::TooFewValues,
        ErrorKind::WrongNumberOfValues,
        ErrorKind::ArgumentConflict,
        ErrorKind::MissingRequiredArgument,
        ErrorKind::MissingSubcommand,
        ErrorKind::InvalidUtf8,
        ErrorKind::Io,
    ] {
        let message = usage::message(&clap::Error::new(kind));
        for said in Language::ALL.map(|language| talk(language).say(&message)) {
            assert!(!said.contains('⟨'), "{kind:?}: {said}");
        }
    }
}
