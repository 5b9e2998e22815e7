//! `avvik completions`: completion for a shell, which offers the cases' numbers too.

use clap_complete::env::Shells;

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::message::Message;

#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  source <(avvik completions bash)")]
pub(crate) struct CompletionsArgs {
    /// The shell
    #[arg(value_parser = ["bash", "elvish", "fish", "powershell", "zsh"])]
    shell: String,
}

pub(crate) fn run(context: &Context, args: &CompletionsArgs) -> Result<Exit, Failure> {
    let shells = Shells::builtins();
    let shell = shells.completer(&args.shell).expect("clap lets only shells through");
    let mut script = Vec::new();
    shell
        .write_registration("AVVIK_COMPLETE", "avvik", "avvik", "avvik", &mut script)
        .map_err(|error| Failure::io(Message::new("completions-failed"), &error))?;
    context.ui.exact(&String::from_utf8_lossy(&script));
    Ok(Exit::Done)
}
