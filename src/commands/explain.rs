//! `avvik explain`: what a rule finds, why it matters and what to do.

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::lint::{RULES, rule};
use crate::message::Message;
use crate::render::rules::{Rules, Scope};

/// Explain a rule of the check, or list them all
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  avvik explain\n  avvik explain report-overdue")]
pub(crate) struct ExplainArgs {
    /// The rule's id
    rule: Option<String>,
}

pub(crate) fn run(context: &Context, args: &ExplainArgs) -> Result<Exit, Failure> {
    let scope = match &args.rule {
        None => Scope::All(RULES),
        Some(id) => Scope::One(rule(id).ok_or_else(|| unknown(id))?),
    };
    context.show(&Rules { scope });
    Ok(Exit::Done)
}

fn unknown(id: &str) -> Failure {
    let likeness = |known: &str| strsim::jaro_winkler(known, id);
    let nearest =
        RULES.iter().max_by(|a, b| likeness(a.id).total_cmp(&likeness(b.id))).map_or("", |rule| rule.id);
    Failure::new(Message::new("explain-unknown").with("rule", id).with("nearest", nearest))
}
