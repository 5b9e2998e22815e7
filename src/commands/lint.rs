//! `avvik lint`: finds what is missing or late, for people and for CI.

use std::iter;
use std::path::{Path, PathBuf};

use clap_complete::ArgValueCandidates;

use super::args::{Filter, case_ids};
use crate::case::{CaseId, Moment};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::lint::personal::{Found, Guard, masked};
use crate::lint::{self, Finding, Reported, Severity};
use crate::render::findings::{Findings, Placed, count};
use crate::store::place::{places, position};
use crate::store::scan::Stray;
use crate::store::{CaseFile, Folder, SETTINGS_FILE, StoreError};

/// Find what is missing or late; exits with 1 if there are errors
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  avvik lint\n  avvik lint 7")]
pub(crate) struct LintArgs {
    /// Only this case, such as 2026-0007 or 7
    #[arg(add = ArgValueCandidates::new(case_ids))]
    id: Option<String>,
    #[command(flatten)]
    filter: Filter,
}

pub(crate) fn run(context: &Context, args: &LintArgs) -> Result<Exit, Failure> {
    let store = context.store()?;
    let only = args.id.as_deref().map(|short| store.resolve(short)).transpose()?;
    let scanned = store.scan()?;
    let mut cases = scanned.cases;
    cases.retain(|case| only.is_none_or(|id| id == *case));
    cases.retain(|case| args.filter.year.is_none_or(|year| case.year() == year));
    if let (Some(id), true) = (&only, cases.is_empty()) {
        return Err(StoreError::NoSuchCase { id: id.to_string() }.into());
    }
    let (folder, now) = (&store.folder, context.now);
    let guard = Guard::new(&folder.settings, now);
    let checked = store.read_all(&cases, |file| file.map(|file| check(folder, &guard, now, &file)));
    let mut findings = check_settings(folder, &guard);
    for (result, id) in checked.into_iter().zip(&cases) {
        match result {
            Ok(found) => findings.extend(found),
            Err(error) => findings.push(unreadable(id, &error)),
        }
    }
    findings.extend(scanned.strays.iter().flat_map(|stray| check_stray(&guard, stray)));
    let is_whole = only.is_none() && args.filter.year.is_none();
    let folders =
        if is_whole { vec![PathBuf::from("sent")] } else { cases.iter().map(sent_folder).collect() };
    let texts = folders.iter().flat_map(|folder| store.texts(folder));
    findings.extend(texts.flat_map(|(path, text)| check_sent(&guard, &path, text.as_deref())));
    context.show(&Findings { findings: &findings, cases: cases.len() });
    Ok(if count(&findings, Severity::Error) > 0 { Exit::Findings } else { Exit::Done })
}

fn check(folder: &Folder, guard: &Guard, now: Moment, file: &CaseFile) -> Vec<Placed> {
    let told = folder.pinned(&file.id, &file.case);
    let reported = match &told {
        Ok(Some(case)) => Reported::Known(case),
        Ok(None) => Reported::Unknown,
        Err(error) => Reported::Lost(error.message()),
    };
    let rules = lint::Context::new(&file.case, &folder.settings, folder.zone, now, reported);
    let odd = file.oddities.iter().map(|oddity| {
        let finding = lint::oddity(oddity.is_unknown_key(), &masked(&oddity.path), oddity.message());
        placed(file, finding, Some((oddity.line, oddity.column)))
    });
    let found = lint::check(&rules);
    let places = places(&file.text, found.iter().map(|finding| finding.place.as_str()));
    let personal = guard.in_toml(&file.text);
    let personal = personal
        .iter()
        .map(|found| placed(file, lint::personal_data(found), Some(position(&file.text, found.offset))));
    odd.chain(found.into_iter().zip(places).map(|(finding, at)| placed(file, finding, at)))
        .chain(personal)
        .collect()
}

/// Returns what is wrong in `avvik.toml`, whichever cases are checked.
fn check_settings(folder: &Folder, guard: &Guard) -> Vec<Placed> {
    let placed = |finding, at| Placed { case: String::new(), file: SETTINGS_FILE.to_owned(), at, finding };
    let odd = folder.oddities.iter().map(|oddity| {
        let finding = lint::oddity(oddity.is_unknown_key(), &masked(&oddity.path), oddity.message());
        placed(finding, Some((oddity.line, oddity.column)))
    });
    let found = lint::check_settings(&folder.settings);
    let places = places(&folder.text, found.iter().map(|finding| finding.place.as_str()));
    let personal = guard.in_toml(&folder.text);
    let personal = personal
        .iter()
        .map(|found| placed(lint::personal_data(found), Some(position(&folder.text, found.offset))));
    odd.chain(found.into_iter().zip(places).map(|(finding, at)| placed(finding, at)))
        .chain(personal)
        .collect()
}

/// Returns what is wrong with something among the cases that is none; its name may be what is wrong.
fn check_stray(guard: &Guard, stray: &Stray) -> Vec<Placed> {
    let file = masked(&stray.path.to_string_lossy());
    let shown = Stray { path: PathBuf::from(&file), kind: stray.kind };
    let personal = guard.in_name(&stray.path);
    let findings = iter::once(lint::stray(shown.message())).chain(personal.iter().map(lint::personal_data));
    findings.map(|finding| Placed { case: String::new(), file: file.clone(), at: None, finding }).collect()
}

/// Returns what is wrong with a text that was sent.
fn check_sent(guard: &Guard, path: &Path, text: Option<&str>) -> Vec<Placed> {
    let text = text.unwrap_or_default();
    let id = path.iter().nth(1).and_then(|name| name.to_str()?.parse::<CaseId>().ok());
    let case = id.map(|id| id.to_string()).unwrap_or_default();
    let placed = |found: &Found, at| {
        let (case, file) = (case.clone(), masked(&path.to_string_lossy()));
        Placed { case, file, at, finding: lint::personal_data(found) }
    };
    let names = guard.in_name(path).iter().map(|found| placed(found, None)).collect::<Vec<_>>();
    let texts = guard.in_text(text);
    names
        .into_iter()
        .chain(texts.iter().map(|found| placed(found, Some(position(text, found.offset)))))
        .collect()
}

fn sent_folder(id: &CaseId) -> PathBuf {
    Path::new("sent").join(id.to_string())
}

fn placed(file: &CaseFile, finding: Finding, at: Option<(usize, usize)>) -> Placed {
    Placed { case: file.id.to_string(), file: file.path.display().to_string(), at, finding }
}

fn unreadable(id: &CaseId, error: &StoreError) -> Placed {
    let at = match error {
        StoreError::Broken { source, .. } => Some((source.line, source.column)),
        _ => None,
    };
    let finding = lint::unreadable(error.message());
    Placed { case: id.to_string(), file: id.path().display().to_string(), at, finding }
}
