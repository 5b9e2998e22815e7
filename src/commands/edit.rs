//! `avvik edit`: facts changed by flags or in an editor, shown as a difference of facts.

use dialoguer::Editor;

use clap_complete::ArgValueCandidates;

use super::args::case_ids;
use super::facts::FactArgs;
use crate::case::{Case, CaseId, Change, differences};
use crate::context::{Context, Person};
use crate::failure::{Exit, Failure};
use crate::message::Message;
use crate::store::{CaseFile, Store};

#[derive(Debug, clap::Args)]
#[command(long_about = "Change facts, by flags or in your editor\n\n\
    Without flags and without a terminal, it records what was changed in the file by hand.")]
#[command(after_help = "Examples:\n  avvik edit 7\n  avvik edit 7 --persons ~30 --set impact.restored=now")]
pub(crate) struct EditArgs {
    /// The case, such as 2026-0007 or 7
    #[arg(add = ArgValueCandidates::new(case_ids))]
    id: String,
    #[command(flatten)]
    facts: FactArgs,
}

pub(crate) fn run(context: &Context, args: &EditArgs) -> Result<Exit, Failure> {
    let store = context.store()?;
    let id = store.resolve(&args.id)?;
    if !args.facts.is_empty() {
        let file = store.load(&id)?;
        context.warn_of_all(&file);
        let after = args.facts.apply(&file.case, context, &store)?;
        let facts = differences(&file.case, &after);
        return context.changed(&store, &id, &Change::Edit(Box::new(after)), &facts);
    }
    // What cannot be recorded here at all is said before anything is typed.
    store.trail()?;
    let bytes = store.bytes(&id)?;
    let text = match context.person {
        Person::Present => in_editor(context, &bytes)?,
        Person::Absent => bytes.clone(),
    };
    let edited = match CaseFile::read(&id, text.clone()) {
        Ok(edited) => edited,
        Err(error) => return Err(kept(&store, &id, &bytes, &text, error.into())?),
    };
    context.warn_of_all(&edited);
    let before = recorded_case(&store, &id)?;
    let facts = differences(&before, &edited.case);
    match context.edited(&store, &bytes, &edited, &facts) {
        Err(failure) if failure.exit == Exit::Refused => Err(kept(&store, &id, &bytes, &text, failure)?),
        recorded => recorded,
    }
}

/// Keeps what was typed in the file, where a person can mend it and try again, and returns the failure with a word on that.
fn kept(
    store: &Store,
    id: &CaseId,
    bytes: &[u8],
    text: &[u8],
    mut failure: Failure,
) -> Result<Failure, Failure> {
    if text != bytes {
        store.keep_hand_edit(id, bytes, text)?;
        failure
            .hints
            .push(Message::new("edit-kept").with("id", id.to_string()).with("file", id.path().as_path()));
    }
    Ok(failure)
}

/// Returns the text after the person's editor; the same text when the person leaves without saving.
fn in_editor(context: &Context, bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let text = String::from_utf8_lossy(bytes);
    let mut editor = Editor::new();
    editor.extension(".toml").trim_newlines(false);
    if let Some(program) = &context.editor {
        editor.executable(program);
    }
    let edited = editor
        .edit(&text)
        .map_err(|dialoguer::Error::IO(error)| Failure::io(Message::new("edit-no-editor"), &error))?;
    Ok(edited.map_or_else(|| bytes.to_vec(), String::into_bytes))
}

/// Returns the case as the newest commit has it, or an empty one if that has none that can be read.
fn recorded_case(store: &Store, id: &CaseId) -> Result<Case, Failure> {
    let bytes = store.trail()?.head_file(&id.path())?;
    Ok(bytes.and_then(|bytes| CaseFile::read(id, bytes).ok()).map(|file| file.case).unwrap_or_default())
}
