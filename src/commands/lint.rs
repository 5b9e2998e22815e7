//! `avvik lint`: finds what is missing or late, for people and for CI.

use clap_complete::ArgValueCandidates;

use super::args::{Filter, case_ids};
use crate::case::{CaseId, Moment};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::lint::{self, Finding, Reported, Severity};
use crate::render::findings::{Findings, Placed};
use crate::store::place::places;
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
    let checked = store.read_all(&cases, |file| file.map(|file| check(folder, now, &file)));
    let mut findings = check_settings(folder);
    for (result, id) in checked.into_iter().zip(&cases) {
        match result {
            Ok(found) => findings.extend(found),
            Err(error) => findings.push(unreadable(id, &error)),
        }
    }
    findings.extend(scanned.strays.iter().map(|stray| {
        let finding = lint::stray(stray.message());
        Placed { case: String::new(), file: stray.path.display().to_string(), at: None, finding }
    }));
    let findings = Findings { findings: &findings, cases: cases.len() };
    context.show(&findings);
    Ok(if findings.count(Severity::Error) > 0 { Exit::Findings } else { Exit::Done })
}

fn check(folder: &Folder, now: Moment, file: &CaseFile) -> Vec<Placed> {
    let told = folder.pinned(&file.id, &file.case);
    let reported = match &told {
        Ok(Some(case)) => Reported::Known(case),
        Ok(None) => Reported::Unknown,
        Err(error) => Reported::Lost(error.message()),
    };
    let rules = lint::Context::new(&file.case, &folder.settings, folder.zone, now, reported);
    let odd = file.oddities.iter().map(|oddity| {
        let finding = lint::oddity(oddity.is_unknown_key(), oddity.path.as_str(), oddity.message());
        placed(file, finding, Some((oddity.line, oddity.column)))
    });
    let found = lint::check(&rules);
    let places = places(&file.text, found.iter().map(|finding| finding.place.as_str()));
    odd.chain(found.into_iter().zip(places).map(|(finding, at)| placed(file, finding, at))).collect()
}

/// Returns what is wrong in `avvik.toml`, whichever cases are checked.
fn check_settings(folder: &Folder) -> Vec<Placed> {
    let placed = |finding, at| Placed { case: String::new(), file: SETTINGS_FILE.to_owned(), at, finding };
    let odd = folder.oddities.iter().map(|oddity| {
        let finding = lint::oddity(oddity.is_unknown_key(), oddity.path.as_str(), oddity.message());
        placed(finding, Some((oddity.line, oddity.column)))
    });
    let found = lint::check_settings(&folder.settings);
    let places = places(&folder.text, found.iter().map(|finding| finding.place.as_str()));
    odd.chain(found.into_iter().zip(places).map(|(finding, at)| placed(finding, at))).collect()
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
