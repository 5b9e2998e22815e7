//! Runs the rules over what was chosen, and finds the place of each finding.

use std::collections::BTreeSet;

use super::chosen::Chosen;
use super::{LintArgs, waiving};
use crate::case::{CaseId, Moment};
use crate::commands::list::takes;
use crate::lint::{self, Finding, rule};
use crate::render::findings::Placed;
use crate::store::oddity::Oddity;
use crate::store::place::places;
use crate::store::{CaseFile, Folder, SETTINGS_FILE, Store, StoreError};

/// A text with its file's name, in which findings are placed.
pub(super) struct Page<'a> {
    /// The case's number, or nothing.
    pub(super) case: String,
    /// The file, from the register's folder.
    pub(super) file: String,
    /// The text.
    pub(super) text: &'a str,
}

/// Returns the cases that were checked and everything that was found, in the order of the files.
pub(super) fn check(
    now: Moment,
    store: &Store,
    args: &LintArgs,
    chosen: &mut Chosen,
) -> (Vec<CaseId>, Vec<Placed>) {
    let folder = &store.folder;
    let look = |file: Result<CaseFile, StoreError>| match file {
        Ok(file) if !takes(&args.filter, &file.case) => None,
        Ok(file) => Some(Ok(check_case(folder, now, &file))),
        Err(error) => Some(Err(error)),
    };
    let looked = match chosen.staged.take() {
        Some(files) => files.into_iter().map(look).collect(),
        None => store.read_all(&chosen.cases, look),
    };
    let mut findings = Vec::new();
    if chosen.is_about(SETTINGS_FILE) {
        findings.extend(check_settings(folder));
    }
    let mut checked = Vec::new();
    for (result, id) in looked.into_iter().zip(&chosen.cases) {
        let Some(result) = result else { continue };
        checked.push(*id);
        match result {
            Ok(found) => findings.extend(found),
            Err(error) => findings.push(unreadable(id, &error)),
        }
    }
    findings.extend(chosen.strays.iter().map(|stray| {
        let page = Page { case: String::new(), file: stray.path.display().to_string(), text: "" };
        page.placed(lint::stray(stray.message()), None)
    }));
    (checked, findings)
}

fn check_case(folder: &Folder, now: Moment, file: &CaseFile) -> Vec<Placed> {
    let rules = lint::Context { case: &file.case, register: &folder.settings, zone: folder.zone, now };
    let page = Page { case: file.id.to_string(), file: file.path.display().to_string(), text: &file.text };
    page.place(&file.oddities, lint::check(&rules))
}

/// Returns what is wrong in `avvik.toml`, whichever cases are checked.
fn check_settings(folder: &Folder) -> Vec<Placed> {
    let page = Page { case: String::new(), file: SETTINGS_FILE.to_owned(), text: &folder.text };
    page.place(&folder.oddities, lint::check_settings(&folder.settings))
}

fn unreadable(id: &CaseId, error: &StoreError) -> Placed {
    let page = Page { case: id.to_string(), file: id.path().display().to_string(), text: "" };
    page.placed(lint::unreadable(error.message()), waiving::place_of(error))
}

impl Page<'_> {
    /// Returns what could not be understood in the text and what the rules found, each with its place.
    pub(super) fn place(&self, oddities: &[Oddity], found: Vec<Finding>) -> Vec<Placed> {
        let odd = oddities.iter().map(|oddity| {
            let finding = lint::oddity(oddity.is_unknown_key(), oddity.path.as_str(), oddity.message());
            (finding, Some((oddity.line, oddity.column)))
        });
        let places = places(self.text, found.iter().map(|finding| finding.place.as_str()));
        let all: Vec<_> = odd.chain(found.into_iter().zip(places)).collect();
        let is_secret = |(finding, at): &(Finding, Option<(usize, usize)>)| {
            let may_quote = rule(finding.rule).is_some_and(lint::Rule::may_quote);
            at.filter(|_| !may_quote).map(|(line, _)| line)
        };
        let secret: BTreeSet<usize> = all.iter().filter_map(is_secret).collect();
        let mut placed: Vec<_> = all.into_iter().map(|(finding, at)| self.placed(finding, at)).collect();
        for placed in &mut placed {
            placed.line = placed.at.and_then(|(line, _)| self.line(line, &secret));
        }
        placed
    }

    /// Returns a finding with its place, without the line that stands there.
    pub(super) fn placed(&self, finding: Finding, at: Option<(usize, usize)>) -> Placed {
        Placed { case: self.case.clone(), file: self.file.clone(), at, line: None, finding }
    }

    /// Returns a line that says something and may be shown.
    fn line(&self, number: usize, secret: &BTreeSet<usize>) -> Option<String> {
        let line = self.text.lines().nth(number - 1)?;
        let says_something = !line.trim().is_empty() && !line.starts_with('#');
        (says_something && !secret.contains(&number)).then(|| line.to_owned())
    }
}
