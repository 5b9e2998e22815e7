//! `avvik log`: the trail of one case, or of the register, as a dated story.

use clap_complete::ArgValueCandidates;

use super::args::case_ids;
use crate::case::{Action, Case, CaseId, Code, differences};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::render::story::{Entry, Story};
use crate::store::trail::{self, FileStep, Oid};
use crate::store::{CaseFile, Store};

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  avvik log 7\n  avvik log")]
pub(crate) struct LogArgs {
    /// Only this case, such as 2026-0007 or 7
    #[arg(add = ArgValueCandidates::new(case_ids))]
    id: Option<String>,
}

pub(crate) fn run(context: &Context, args: &LogArgs) -> Result<Exit, Failure> {
    let store = context.store()?;
    let id = args.id.as_deref().map(|short| store.resolve(short)).transpose()?;
    context.show(&Story { entries: &entries(&store, id.as_ref())? });
    Ok(Exit::Done)
}

/// Returns the trail of one case, or of all, oldest first.
///
/// # Errors
/// The history cannot be read.
pub(super) fn entries(store: &Store, id: Option<&CaseId>) -> Result<Vec<Entry>, Failure> {
    let path = id.map(CaseId::path);
    let history = store.trail()?.history(path.as_deref())?;
    let mut entries = Vec::new();
    for commit in history.iter().rev() {
        for step in &commit.files {
            if let Some(id) = case_of(step) {
                entries.push(entry(store, id, commit, step)?);
            }
        }
    }
    Ok(entries)
}

fn case_of(step: &FileStep) -> Option<CaseId> {
    let id: CaseId = step.path.file_stem()?.to_str()?.parse().ok()?;
    (id.path() == step.path).then_some(id)
}

fn entry(store: &Store, id: CaseId, commit: &trail::Entry, step: &FileStep) -> Result<Entry, Failure> {
    let changes = differences(&case_at(store, &id, step.old)?, &case_at(store, &id, step.new)?);
    let action = commit.message.lines().find_map(|line| line.strip_prefix("Avvik-Action: "));
    Ok(Entry {
        id,
        commit: commit.commit.to_string(),
        recorded: commit.at,
        author: commit.author.name.clone(),
        action: action.and_then(Action::find),
        subject: commit.message.lines().next().unwrap_or_default().to_owned(),
        changes,
    })
}

/// Returns the case in a blob; one that was no TOML then is told as an empty case, and its commit stays in the story.
fn case_at(store: &Store, id: &CaseId, blob: Option<Oid>) -> Result<Case, Failure> {
    let Some(blob) = blob else { return Ok(Case::default()) };
    let bytes = store.trail()?.blob(blob)?;
    Ok(CaseFile::read(id, bytes).map(|file| file.case).unwrap_or_default())
}
