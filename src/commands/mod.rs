//! One file a subcommand: what it takes, and what it does.

mod advise;
mod approve;
mod args;
mod asking;
mod assess;
mod check_letter;
mod ci;
mod close;
mod completions;
mod deliver;
mod doctor;
mod draft;
mod drill;
mod due;
mod duty;
mod earlier;
mod edit;
mod example;
mod explain;
mod facts;
mod given;
mod hook;
mod init;
mod letters;
mod lint;
mod list;
mod log;
mod man;
mod measure;
mod new;
mod notify;
mod reopen;
mod schema;
mod show;

use clap::error::ErrorKind;
use clap::{ArgMatches, Args, FromArgMatches, Subcommand};

use crate::context::Context;
use crate::failure::{Exit, Failure};

/// Makes the subcommands out of a line for each: its name, its alias in Norwegian, and what it takes.
///
/// What a subcommand takes is described only when it is typed or its help is shown.
macro_rules! commands {
    ($($(#[doc = $about:literal])+ $name:literal $(| $alias:literal)? => $variant:ident($module:ident::$args:ident),)+) => {
        /// A subcommand with what was typed after it.
        #[derive(Debug)]
        pub(crate) enum Command {
            $($variant(Box<$module::$args>),)+
        }

        impl Subcommand for Command {
            fn augment_subcommands(command: clap::Command) -> clap::Command {
                Self::augment_named(command, |_| true)
            }

            fn augment_subcommands_for_update(command: clap::Command) -> clap::Command {
                Self::augment_subcommands(command)
            }

            fn has_subcommand(name: &str) -> bool {
                [$($name),+].contains(&name)
            }
        }

        impl FromArgMatches for Command {
            fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
                match matches.subcommand() {
                    $(Some(($name, typed)) => Ok(Self::$variant(Box::new($module::$args::from_arg_matches(typed)?))),)+
                    _ => Err(clap::Error::new(ErrorKind::MissingSubcommand)),
                }
            }

            fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
                *self = Self::from_arg_matches(matches)?;
                Ok(())
            }
        }

        impl Command {
            /// Adds the subcommands of which the name or the alias is wanted.
            pub(crate) fn augment_named(command: clap::Command, wants: impl Fn(&str) -> bool) -> clap::Command {
                let mut command = command;
                $(if wants($name) $(|| wants($alias))? {
                    let described = clap::Command::new($name).about(concat!($($about),+).trim());
                    command = command.subcommand(described$(.visible_alias($alias))?.defer($module::$args::augment_args));
                })+
                command
            }

            /// Does what the subcommand says.
            ///
            /// # Errors
            /// It could not be done; the failure says why, and what was recorded.
            pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
                match self {
                    $(Self::$variant(args) => $module::run(context, args),)+
                }
            }
        }
    };
}

commands! {
    /// Make a new register
    "init" => Init(init::InitArgs),
    /// Register a new case
    "new" | "ny" => New(new::NewArgs),
    /// Change facts, by flags or in your editor
    "edit" | "rediger" => Edit(edit::EditArgs),
    /// Assess a case: the facts, what the rules recommend, and your own conclusion on both duties
    "assess" | "vurder" => Assess(assess::AssessArgs),
    /// Record that a role approves the newest conclusion
    "approve" | "godkjenn" => Approve(approve::ApproveArgs),
    /// Record the advice of the data protection officer
    "advise" | "tilrå" => Advise(advise::AdviseArgs),
    /// Add, finish and list measures
    "measure" | "tiltak" => Measure(measure::MeasureArgs),
    /// Decide whether a duty of a sector, a contract or an insurer applies
    "duty" | "plikt" => Duty(duty::DutyArgs),
    /// Draft a document from what the case holds; changes nothing
    "draft" | "utkast" => Draft(draft::DraftArgs),
    /// Check that a letter to the persons says what it must, in plain words; exits with 1 if there are errors
    "check-letter" | "sjekk-brev" => CheckLetter(check_letter::CheckLetterArgs),
    /// Record what was sent: to the authority, to the persons, or to a role or another authority
    "notify" | "meld" => Notify(notify::NotifyArgs),
    /// Make a letter for each person on a list, in a folder outside of the register; counts and text are recorded, never a person
    "letters" | "utsending" => Letters(letters::LettersArgs),
    /// Close a case with its learning review
    "close" | "lukk" => Close(close::CloseArgs),
    /// Open a closed case again
    "reopen" | "gjenåpne" => Reopen(reopen::ReopenArgs),
    /// List cases with where their duties stand
    "list" | "liste" => List(list::ListArgs),
    /// Show one case in full
    "show" | "vis" => Show(show::ShowArgs),
    /// Tell the trail as a dated story: when it happened, when it was recorded, by whom, what changed
    "log" | "logg" => Log(log::LogArgs),
    /// Show what is due, the most pressing first
    "due" | "frister" => Due(due::DueArgs),
    /// Find what is missing or late; exits with 1 if there are errors
    "lint" | "kontroller" => Lint(lint::LintArgs),
    /// Explain a rule of the check, or list them all
    "explain" | "forklar" => Explain(explain::ExplainArgs),
    /// Practise on a published case; touches no register
    "drill" | "øv" => Drill(drill::DrillArgs),
    /// Have git check the cases that are committed by hand
    "hook" => Hook(hook::HookArgs),
    /// Check whether hooks, signing, CI and the rest that the register rests on are in place
    "doctor" | "helsesjekk" => Doctor(doctor::DoctorArgs),
    /// Print the JSON Schema of a case file
    "schema" => Schema(schema::SchemaArgs),
    /// Print the completion script for a shell
    "completions" => Completions(completions::CompletionsArgs),
    /// Print the manual page of avvik or of one of its commands
    "man" => Man(man::ManArgs),
}
