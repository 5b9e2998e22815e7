//! `avvik schema`: the JSON Schema of a case file, for editors.

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::render::schema::schema;

#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  avvik schema > case.schema.json")]
pub(crate) struct SchemaArgs {}

pub(crate) fn run(context: &Context, _: &SchemaArgs) -> Result<Exit, Failure> {
    context.ui.exact(&schema());
    Ok(Exit::Done)
}
