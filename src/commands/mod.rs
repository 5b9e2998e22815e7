//! One file a subcommand: what it takes, and what it does.

mod advise;
mod approve;
mod args;
mod asking;
mod assess;
mod close;
mod completions;
mod deliver;
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

use crate::context::Context;
use crate::failure::{Exit, Failure};

/// Every subcommand.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Command {
    Init(init::InitArgs),
    #[command(visible_alias = "ny")]
    New(new::NewArgs),
    #[command(visible_alias = "rediger")]
    Edit(edit::EditArgs),
    #[command(visible_alias = "vurder")]
    Assess(Box<assess::AssessArgs>),
    #[command(visible_alias = "godkjenn")]
    Approve(approve::ApproveArgs),
    #[command(visible_alias = "tilrå")]
    Advise(advise::AdviseArgs),
    #[command(visible_alias = "tiltak")]
    Measure(measure::MeasureArgs),
    #[command(visible_alias = "plikt")]
    Duty(duty::DutyArgs),
    #[command(visible_alias = "utkast")]
    Draft(draft::DraftArgs),
    #[command(visible_alias = "meld")]
    Notify(notify::NotifyArgs),
    #[command(visible_alias = "utsending")]
    Letters(letters::LettersArgs),
    #[command(visible_alias = "lukk")]
    Close(close::CloseArgs),
    #[command(visible_alias = "gjenåpne")]
    Reopen(reopen::ReopenArgs),
    #[command(visible_alias = "liste")]
    List(list::ListArgs),
    #[command(visible_alias = "vis")]
    Show(show::ShowArgs),
    #[command(visible_alias = "logg")]
    Log(log::LogArgs),
    #[command(visible_alias = "frister")]
    Due(due::DueArgs),
    #[command(visible_alias = "kontroller")]
    Lint(lint::LintArgs),
    #[command(visible_alias = "forklar")]
    Explain(explain::ExplainArgs),
    #[command(visible_alias = "øv")]
    Drill(drill::DrillArgs),
    Schema(schema::SchemaArgs),
    Completions(completions::CompletionsArgs),
    Man(man::ManArgs),
}

impl Command {
    /// Does what the subcommand says.
    ///
    /// # Errors
    /// It could not be done; the failure says why, and what was recorded.
    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        match self {
            Self::Init(args) => init::run(context, args),
            Self::New(args) => new::run(context, args),
            Self::Edit(args) => edit::run(context, args),
            Self::Assess(args) => assess::run(context, args),
            Self::Approve(args) => approve::run(context, args),
            Self::Advise(args) => advise::run(context, args),
            Self::Measure(args) => measure::run(context, args),
            Self::Duty(args) => duty::run(context, args),
            Self::Draft(args) => draft::run(context, args),
            Self::Notify(args) => notify::run(context, args),
            Self::Letters(args) => letters::run(context, args),
            Self::Close(args) => close::run(context, args),
            Self::Reopen(args) => reopen::run(context, args),
            Self::List(args) => list::run(context, args),
            Self::Show(args) => show::run(context, args),
            Self::Log(args) => log::run(context, args),
            Self::Due(args) => due::run(context, args),
            Self::Lint(args) => lint::run(context, args),
            Self::Explain(args) => explain::run(context, args),
            Self::Drill(args) => drill::run(context, args),
            Self::Schema(args) => schema::run(context, args),
            Self::Completions(args) => completions::run(context, args),
            Self::Man(args) => man::run(context, args),
        }
    }
}
