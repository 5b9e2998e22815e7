//! `avvik explain`: what a rule finds, why it matters and what to do.

use crate::case::{Code, Profile, Register};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::law::own::rows;
use crate::lint::{RULES, nearest, rule};
use crate::message::Message;
use crate::render::duties::Duties;
use crate::render::rules::{Rules, Scope};
use crate::store::Folder;

/// The word that asks for the duties instead of a rule.
const DUTIES: &str = "duties";

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  avvik explain\n  avvik explain report-overdue\n  avvik explain duties")]
pub(crate) struct ExplainArgs {
    /// The rule's id, or `duties` for the duties that the register knows
    rule: Option<String>,
}

pub(crate) fn run(context: &Context, args: &ExplainArgs) -> Result<Exit, Failure> {
    if args.rule.as_deref() == Some(DUTIES) {
        return duties(context);
    }
    let scope = match &args.rule {
        None => Scope::All(RULES),
        Some(id) => Scope::One(rule(id).ok_or_else(|| unknown(id))?),
    };
    context.show(&Rules { scope });
    Ok(Exit::Done)
}

/// Lists the duties of the register, or those of every sector where there is no register.
fn duties(context: &Context) -> Result<Exit, Failure> {
    let every = Register { profiles: Profile::ALL.to_vec(), ..Register::default() };
    let found = Folder::find(&context.start).ok();
    let store = found.map(|_| context.store()).transpose()?;
    let register = store.as_ref().map_or(&every, |store| &store.folder.settings);
    context.show(&Duties { rows: &rows(register) });
    Ok(Exit::Done)
}

/// Returns that there is no such rule, with the nearest.
pub(super) fn unknown(id: &str) -> Failure {
    Failure::new(Message::new("explain-unknown").with("rule", id).with("nearest", nearest(id)))
}
