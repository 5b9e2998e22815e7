//! `avvik hook`: has git check what is committed by hand.

use std::path::Path;

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::message::Message;
use crate::store::Hooking;

#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  avvik hook install")]
pub(crate) struct HookArgs {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    Install(InstallArgs),
    Remove(RemoveArgs),
}

/// Make the hook; one that is there already is left alone
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  avvik hook install")]
struct InstallArgs {}

/// Take the hook away again
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  avvik hook remove")]
struct RemoveArgs {}

pub(crate) fn run(context: &Context, args: &HookArgs) -> Result<Exit, Failure> {
    let store = context.store()?;
    let say = |key: &'static str, file: &Path| context.ui.status(&Message::new(key).with("file", file));
    match args.verb {
        Verb::Install(_) => match store.install_hook()? {
            (Hooking::Done, file) => say("hook-installed", &file),
            (Hooking::Unchanged, file) => say("hook-there", &file),
        },
        Verb::Remove(_) => match store.remove_hook()? {
            (Hooking::Done, file) => say("hook-removed", &file),
            (Hooking::Unchanged, file) => say("hook-absent", &file),
        },
    }
    Ok(Exit::Done)
}
