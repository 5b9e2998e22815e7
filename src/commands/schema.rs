//! `avvik schema`: the JSON Schema of a case file, for editors.

use crate::case::Case;
use crate::context::Context;
use crate::failure::{Exit, Failure};

#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  avvik schema > case.schema.json")]
pub(crate) struct SchemaArgs {}

pub(crate) fn run(context: &Context, _: &SchemaArgs) -> Result<Exit, Failure> {
    context.ui.exact(&schema());
    Ok(Exit::Done)
}

/// Returns the JSON Schema of a case file, made from the types.
pub(crate) fn schema() -> String {
    let schema = schemars::schema_for!(Case);
    serde_json::to_string_pretty(&schema).expect("a schema can be written as JSON") + "\n"
}
