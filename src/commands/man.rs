//! `avvik man`: the manual pages, made from the commands' own help.

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::message::Message;

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  avvik man | man -l -\n  avvik man new | man -l -")]
pub(crate) struct ManArgs {
    /// The command
    command: Option<String>,
}

pub(crate) fn run(context: &Context, args: &ManArgs) -> Result<Exit, Failure> {
    let mut root = (context.command)();
    root.build();
    let page = match &args.command {
        None => root,
        Some(name) => {
            let unknown = || Failure::new(Message::new("man-unknown").with("command", name.as_str()));
            root.find_subcommand(name).cloned().ok_or_else(unknown)?
        }
    };
    let mut text = Vec::new();
    clap_mangen::Man::new(page)
        .render(&mut text)
        .map_err(|error| Failure::io(Message::new("man-failed"), &error))?;
    context.ui.exact(&String::from_utf8_lossy(&text));
    Ok(Exit::Done)
}
