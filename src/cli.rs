//! The command line: what is typed, in whose language it is answered, and how the program ends.

pub mod help;
pub mod usage;

use std::collections::HashMap;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use chrono_tz::Tz;
use clap::builder::PossibleValue;
use clap::error::ErrorKind;
use clap::{Args, FromArgMatches, Subcommand, ValueEnum};

use crate::case::{Moment, parse_time};
use crate::commands::Command;
use crate::context::{Context, Person};
use crate::failure::{Exit, Failure};
use crate::message::Message;
use crate::render::format::Form;
use crate::render::language::{Language, Wishes};
use crate::render::talk::Talk;
use crate::render::view::document;
use crate::store::{DEFAULT_ZONE, Folder};
use crate::ui::{ColourChoice, End, Format, Stream, Ui, Volume, width};

/// Keep a register of personal-data breaches in git: decide, document and notify within 72 hours
#[derive(Debug, clap::Args)]
#[command(version, arg_required_else_help = true, subcommand_required = true)]
#[command(next_help_heading = "Options for every command")]
struct Options {
    /// The register's folder [default: the nearest one upwards that holds avvik.toml]
    #[arg(short = 'C', long, global = true, value_name = "DIR")]
    register: Option<PathBuf>,
    /// The language to talk in: nb or en
    #[arg(long, global = true, value_parser = ["nb", "nn", "en"])]
    lang: Option<String>,
    /// The form of data on standard output
    #[arg(long, global = true, value_enum, default_value_t)]
    format: Shape,
    /// When to colour
    #[arg(long, global = true, value_enum, default_value_t)]
    color: ColourChoice,
    /// Say nothing but data, warnings and errors
    #[arg(short, long, global = true)]
    quiet: bool,
    /// The time to reckon with instead of the clock's
    #[arg(long, global = true, hide = true, allow_hyphen_values = true)]
    now: Option<String>,
}

/// What `--format` takes: the form of data, or for a draft that of the document.
#[derive(Clone, Copy, Debug)]
enum Shape {
    Data(Format),
    Document(Form),
}

impl Default for Shape {
    fn default() -> Self {
        Self::Data(Format::default())
    }
}

impl ValueEnum for Shape {
    fn value_variants<'a>() -> &'a [Self] {
        use {Form::*, Format::*};
        const ALL: &[Shape] = &[
            Shape::Data(Text),
            Shape::Data(Json),
            Shape::Document(Markdown),
            Shape::Document(Html),
            Shape::Document(Pdf),
            Shape::Document(EdpbJson),
        ];
        ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        match self {
            Self::Data(format) => format.to_possible_value(),
            Self::Document(form) => Some(form.to_possible_value()?.hide(true)),
        }
    }
}

/// What was typed.
#[derive(Debug)]
struct Typed {
    options: Options,
    command: Command,
}

/// The world as the program finds it; read once, in `main`.
#[derive(Debug)]
pub struct Environment {
    /// The words of the command line, the program's name first.
    pub args: Vec<OsString>,
    /// The working folder.
    pub folder: PathBuf,
    /// The environment's variables.
    pub variables: HashMap<String, String>,
    /// The clock.
    pub now: Moment,
    /// Whether standard input, output and error are terminals.
    pub terminals: [bool; 3],
    /// The terminal's number of columns.
    pub columns: Option<u16>,
}

/// Returns the whole command line, for manual pages, completion and tests.
pub fn command() -> clap::Command {
    Command::augment_subcommands(options())
}

/// Returns the command line without subcommands.
fn options() -> clap::Command {
    Options::augment_args(clap::Command::new("avvik"))
}

/// Runs the program and returns how it ended.
pub fn run(environment: &Environment) -> Exit {
    // Only what is among the words can be meant; the others are described where something is wrong or help is wanted.
    let is_typed = |name: &str| environment.args.iter().any(|word| word == name);
    let typed = match Typed::read(Command::augment_named(options(), is_typed), &environment.args) {
        Err(error) if error.kind() != ErrorKind::DisplayVersion => Typed::read(command(), &environment.args),
        typed => typed,
    };
    match typed {
        Ok(typed) => obey(environment, &typed),
        Err(error) => explain(environment, &error),
    }
}

impl Typed {
    fn read(mut command: clap::Command, words: &[OsString]) -> Result<Self, clap::Error> {
        let found = command.try_get_matches_from_mut(words)?;
        Ok(Self { options: Options::from_arg_matches(&found)?, command: Command::from_arg_matches(&found)? })
    }
}

/// Does what was typed.
fn obey(environment: &Environment, Typed { options, command: typed }: &Typed) -> Exit {
    let start = environment.start(options.register.as_deref());
    let folder = Folder::find(&start);
    let (zone, language) = match &folder {
        Ok(folder) => (folder.zone, folder.settings.language.as_deref()),
        Err(_) => (DEFAULT_ZONE, None),
    };
    let mut ui = environment.ui(environment.language(options.lang.as_deref(), language), zone, options.color);
    ui.volume = if options.quiet { Volume::Quiet } else { Volume::Normal };
    let form = match options.format {
        Shape::Data(format) => {
            ui.format = format;
            None
        }
        Shape::Document(form) => Some(form),
    };
    if form.is_some() && !matches!(typed, Command::Draft(_)) {
        return end(ui, Err(Failure::new(Message::new("format-of-document"))));
    }
    let context = match environment.now(options.now.as_deref(), zone) {
        Err(failure) => return end(ui, Err(failure)),
        Ok(now) => Context {
            ui,
            now,
            start,
            folder: Some(folder).into(),
            form,
            person: environment.person(),
            command,
            path: environment.variable("PATH").unwrap_or_default().to_owned(),
            editor: environment.variable("VISUAL").or(environment.variable("EDITOR")).map(str::to_owned),
        },
    };
    let outcome = typed.run(&context);
    end(context.ui, outcome)
}

/// Says what kept the command from its work, and returns how it ended.
fn end(ui: Ui, outcome: Result<Exit, Failure>) -> Exit {
    let exit = outcome.unwrap_or_else(|failure| {
        if ui.format == Format::Json {
            ui.instead(&document(&failure.refusal(), &ui.talk));
        }
        ui.error(&failure.message);
        for cause in &failure.causes {
            ui.caused_by(cause);
        }
        for hint in failure.hints.iter().filter(|hint| ui.talk.knows(hint.key())) {
            ui.hint(hint);
        }
        failure.exit
    });
    // Data that did not arrive is a command that did not do its work, unless it recorded something.
    match (ui.finish(), exit) {
        (Err(_), Exit::Done | Exit::Findings) => Exit::Refused,
        _ => exit,
    }
}

/// Shows the help that was asked for, or says what is wrong with the command line.
fn explain(environment: &Environment, error: &clap::Error) -> Exit {
    let register = match error.kind() {
        // A version is the same in every language.
        ErrorKind::DisplayVersion => None,
        _ => Folder::find(&environment.start(None)).ok().and_then(|folder| folder.settings.language),
    };
    let language = environment.language(environment.typed("--lang"), register.as_deref());
    let mut ui = environment.ui(language, DEFAULT_ZONE, ColourChoice::Auto);
    if environment.typed("--format") == Some("json") {
        ui.format = Format::Json;
    }
    match error.kind() {
        ErrorKind::DisplayVersion => ui.data(&error.to_string()),
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let mut command = help::in_language(command(), &ui.talk);
            let shown = command.try_get_matches_from_mut(&environment.args).err();
            ui.data(&shown.map_or_else(String::new, |error| error.render().to_string()));
            if error.kind() != ErrorKind::DisplayHelp {
                return end(ui, Ok(Exit::Refused));
            }
        }
        _ => {
            let failure = Failure::new(usage::message(error));
            return end(ui, Err(Failure { hints: vec![usage::hint(error)], ..failure }));
        }
    }
    end(ui, Ok(Exit::Done))
}

impl Environment {
    fn variable(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// Returns what was typed after an option, in a command line that could not be understood.
    fn typed(&self, option: &str) -> Option<&str> {
        let mut words = self.args.iter().filter_map(|word| word.to_str());
        let value = words.find_map(|word| word.strip_prefix(option))?;
        value.strip_prefix('=').or_else(|| words.next())
    }

    /// Returns the folder to look for the register from.
    fn start(&self, flag: Option<&Path>) -> PathBuf {
        let named = flag.or(self.variable("AVVIK_REGISTER").map(Path::new));
        named.map_or_else(|| self.folder.clone(), |named| self.folder.join(named))
    }

    fn language(&self, flag: Option<&str>, register: Option<&str>) -> Language {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].map(|name| self.variable(name));
        Language::choose(&Wishes { flag, environment: self.variable("AVVIK_LANG"), register, locale })
    }

    fn now(&self, flag: Option<&str>, zone: Tz) -> Result<Moment, Failure> {
        match flag.or(self.variable("AVVIK_NOW")) {
            None => Ok(self.now),
            Some(words) => Ok(parse_time(words, self.now, zone)?),
        }
    }

    fn person(&self) -> Person {
        let [stdin, _, stderr] = self.terminals;
        if stdin && stderr { Person::Present } else { Person::Absent }
    }

    fn ui(&self, language: Language, zone: Tz, colour: ColourChoice) -> Ui {
        let stream = |writer: Box<dyn io::Write>, is_terminal| {
            let end = if is_terminal { End::Terminal } else { End::Elsewhere };
            Stream::new(writer, end, colour.on(end, self.variable("NO_COLOR"), self.variable("TERM")))
        };
        let [_, stdout, stderr] = self.terminals;
        let out = stream(Box::new(io::BufWriter::new(io::stdout())), stdout);
        let mut ui = Ui::new(Talk::new(language, zone), out, stream(Box::new(io::stderr()), stderr));
        ui.width = width(self.variable("COLUMNS"), if stdout { self.columns } else { None });
        ui
    }
}
