//! Runs the rules over what was chosen, and finds the place of each finding.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::chosen::Chosen;
use super::recounting::Past;
use super::{LintArgs, standing, waiving};
use crate::case::{CaseId, Moment};
use crate::commands::args::Filter;
use crate::commands::list::takes;
use crate::lint::history::Mark;
use crate::lint::personal::{Found, Guard, masked};
use crate::lint::{self, Finding, OfCase, Reported, Sketch, rule};
use crate::render::findings::Placed;
use crate::store::oddity::Oddity;
use crate::store::place::{Tree, position};
use crate::store::scan::Stray;
use crate::store::{CaseFile, Folder, SENT, SETTINGS_FILE, SentText, Side, Store, StoreError};

/// A text with its file's name, in which findings are placed.
pub(super) struct Page<'a> {
    /// The case's number, or nothing.
    pub(super) case: String,
    /// The file, from the register's folder.
    pub(super) file: String,
    /// The text.
    pub(super) text: &'a str,
}

/// A finding with its line and column, where it has any.
pub(super) type Sited = (Finding, Option<(usize, usize)>);

/// A case's file whose number has four digits, as nearly all have.
const PLAIN: &str = "cases/2026/2026-0007.toml";

/// What every file is held against.
pub(super) struct Checker<'a> {
    folder: &'a Folder,
    guard: &'a Guard,
    now: Moment,
    past: BTreeMap<&'a str, &'a [Mark]>,
}

/// What was found in a case, with the little of it that is kept; nothing of one that the filter leaves out.
pub(super) type Look = Result<Option<(Vec<Placed>, Sketch)>, StoreError>;

/// What was found in each case.
pub(super) type Looked = Vec<Look>;

/// Returns the cases that were checked and everything that was found, in the order of the files.
pub(super) fn check(
    checker: &Checker,
    store: &Store,
    args: &LintArgs,
    chosen: &Chosen,
    looked: Looked,
    past: Option<&Past>,
) -> (Vec<CaseId>, Vec<Placed>) {
    let mut findings = Vec::new();
    if chosen.is_about(SETTINGS_FILE) {
        findings.extend(checker.settings());
    }
    let (mut checked, mut sketches, mut read) = (Vec::new(), Vec::new(), Vec::new());
    for (result, id) in looked.into_iter().zip(&chosen.cases) {
        let Some(result) = result.transpose() else { continue };
        checked.push(*id);
        match result {
            Ok((found, sketch)) => {
                findings.extend(found);
                sketches.push(sketch);
                read.push(*id);
            }
            Err(error) => findings.extend(checker.unreadable(store, args.side(), id, &error)),
        }
    }
    findings.extend(lint::check_register(&sketches).into_iter().map(|found| together(store, found)));
    findings.extend(chosen.strays.iter().flat_map(|stray| checker.stray(stray)));
    findings.extend(chosen.sent.iter().flat_map(|sent| checker.sent(sent)));
    findings.extend(chosen.lost.iter().map(|path| lost(path)));
    if !args.is_narrow() {
        checker.names(store, args, &mut findings);
    }
    if args.staged {
        standing::note(checker, store, &checked, &mut findings);
    }
    findings.extend(past.iter().flat_map(|past| past.findings(args, checker.guard, &checked, &read)));
    (checked, findings)
}

impl<'a> Checker<'a> {
    /// Returns what holds every file of a register against the rules, at a time, and against what the history tells.
    pub(super) fn new(folder: &'a Folder, guard: &'a Guard, now: Moment, past: Option<&'a Past>) -> Self {
        Self { folder, guard, now, past: past.map(Past::by_file).unwrap_or_default() }
    }

    /// Returns whether the history tells something of a case for which a rule may find something in it.
    pub(super) fn is_marked(&self, sketch: &Sketch) -> bool {
        let marks = self.past.get(&*sketch.file().path().to_string_lossy());
        marks.is_some_and(|marks| marks.iter().any(|mark| sketch.heeds(mark)))
    }

    /// Looks at every one of these cases as it lies in the work tree, on all cores, and shows each to `other` too.
    pub(super) fn look(&self, filter: &Filter, cases: &[CaseId], other: impl Fn(&CaseFile) + Sync) -> Looked {
        let look = |file: &CaseFile, tree: &Tree| {
            other(file);
            takes(filter, &file.case).then(|| self.case(file, tree))
        };
        self.folder.read_all(cases, |read| read.map(|(file, tree)| look(&file, &tree)))
    }

    /// Looks at cases as they are staged.
    pub(super) fn look_staged(&self, filter: &Filter, files: Vec<Result<CaseFile, StoreError>>) -> Looked {
        let look =
            |file: CaseFile| takes(filter, &file.case).then(|| self.case(&file, &Tree::of(&file.text)));
        files.into_iter().map(|file| file.map(look)).collect()
    }

    /// Returns what is wrong in a case, and the little of it that the rules over several cases need.
    pub(super) fn case(&self, file: &CaseFile, tree: &Tree) -> (Vec<Placed>, Sketch) {
        let told = self.folder.pinned(&file.id, &file.case);
        let reported = match &told {
            Ok(Some(case)) => Reported::Known(case),
            Ok(None) => Reported::Unknown,
            Err(error) => Reported::Lost(error.message()),
        };
        let Folder { settings, zone, .. } = self.folder;
        let page = Page::of(file);
        let past = self.past.get(page.file.as_str()).copied().unwrap_or_default();
        let rules =
            lint::Context { past, ..lint::Context::new(&file.case, settings, *zone, self.now, reported) };
        let found = [lint::check_file(file.id, &file.case, &file.text), lint::check(&rules)].concat();
        let placed = page.place(&file.oddities, sited(tree, found), &self.guard.in_toml(&file.text));
        (placed, Sketch::of(file.id, &rules))
    }

    /// Returns that a case cannot be read, and what its bytes hold all the same.
    fn unreadable(&self, store: &Store, side: Side, id: &CaseId, error: &StoreError) -> Vec<Placed> {
        let path = id.path();
        let text = store.raw(side, &path).unwrap_or_default();
        let page = Page { case: id.to_string(), file: path.display().to_string(), text: &text };
        let mut found = vec![page.placed(lint::unreadable(error.message()), waiving::place_of(error))];
        found.extend(page.place(&[], Vec::new(), &self.guard.in_toml(&text)));
        found
    }

    /// Adds what stands in the names of all files that git keeps for the register, unless it was found before or stood
    /// there before the change that is checked.
    fn names(&self, store: &Store, args: &LintArgs, findings: &mut Vec<Placed>) {
        let Ok(trail) = store.trail() else { return };
        let base = if args.staged { Some("HEAD") } else { args.since.as_deref() };
        let is_new = |path: &Path| base.is_none_or(|base| !matches!(trail.file_at(base, path), Ok(Some(_))));
        // The number of a case is too short to be anybody's, unless it was made up by hand.
        let is_plain = |path: &Path| {
            path.as_os_str().len() == PLAIN.len() && Mark::case_of(&path.to_string_lossy()).is_some()
        };
        for path in trail.tracked().unwrap_or_default().into_iter().filter(|path| !is_plain(path)) {
            let personal = self.guard.in_name(&path);
            if personal.is_empty() || !is_new(&path) {
                continue;
            }
            let page = Page { case: String::new(), file: masked(&path.to_string_lossy()), text: "" };
            for finding in personal.iter().map(lint::personal_data) {
                if findings.iter().all(|placed| placed.file != page.file || placed.finding != finding) {
                    findings.push(page.placed(finding, None));
                }
            }
        }
    }

    /// Returns what is wrong in `avvik.toml`, whichever cases are checked.
    fn settings(&self) -> Vec<Placed> {
        let Folder { settings, oddities, text, .. } = self.folder;
        let page = Page { case: String::new(), file: SETTINGS_FILE.to_owned(), text };
        let found = sited(&Tree::of(text), lint::check_settings(settings));
        page.place(oddities, found, &self.guard.in_toml(text))
    }

    /// Returns what is wrong with something among the cases that is none; its name may be what is wrong.
    fn stray(&self, stray: &Stray) -> Vec<Placed> {
        let file = masked(&stray.path.to_string_lossy());
        let shown = Stray { path: file.clone().into(), kind: stray.kind };
        let page = Page { case: String::new(), file, text: "" };
        let personal = self.guard.in_name(&stray.path);
        let named = personal.iter().map(lint::personal_data);
        [lint::stray(shown.message())]
            .into_iter()
            .chain(named)
            .map(|found| page.placed(found, None))
            .collect()
    }

    /// Returns what is wrong with a text that was sent.
    fn sent(&self, SentText { path, text, is_text }: &SentText) -> Vec<Placed> {
        let text = text.as_deref().unwrap_or_default();
        let id = path.iter().nth(1).and_then(|name| name.to_str()?.parse::<CaseId>().ok());
        let case = id.map(|id| id.to_string()).unwrap_or_default();
        let page = Page { case, file: masked(&path.to_string_lossy()), text };
        let names = self.guard.in_name(path);
        let mut found: Vec<_> =
            names.iter().map(|found| page.placed(lint::personal_data(found), None)).collect();
        found.extend(page.place(&[], Vec::new(), &self.guard.in_text(text)));
        found.extend((!is_text).then(|| page.placed(lint::unread_text(), None)));
        found
    }
}

/// Returns a finding on one of several cases with its place, which is looked up again, since no text was kept. The line
/// is not shown, as nobody has looked for a person's data in it this time.
pub(super) fn together(store: &Store, OfCase { case, finding }: OfCase) -> Placed {
    let text = store.load(&case).map(|file| file.text).unwrap_or_default();
    let at = Tree::of(&text).places([finding.place.as_str()].into_iter()).pop().flatten();
    let page = Page { case: case.to_string(), file: case.path().display().to_string(), text: "" };
    page.placed(finding, at)
}

/// Returns the finding of a case, or of a text that was sent, that is about to go.
fn lost(path: &Path) -> Placed {
    let file = masked(&path.to_string_lossy());
    let case = Mark::case_of(&file).map(|id| id.to_string()).unwrap_or_default();
    Page { case, file, text: "" }.placed(lint::lost(path.starts_with(SENT)), None)
}

/// Returns findings with their places in a text.
pub(super) fn sited(tree: &Tree, found: Vec<Finding>) -> Vec<Sited> {
    let places = tree.places(found.iter().map(|finding| finding.place.as_str()));
    found.into_iter().zip(places).collect()
}

impl<'a> Page<'a> {
    fn of(file: &'a CaseFile) -> Self {
        Self { case: file.id.to_string(), file: file.path.to_string_lossy().into_owned(), text: &file.text }
    }

    /// Returns what could not be understood in the text, what the rules found there and what looks like personal data.
    pub(super) fn place(&self, oddities: &[Oddity], found: Vec<Sited>, personal: &[Found]) -> Vec<Placed> {
        let odd = oddities.iter().map(|oddity| {
            let finding =
                lint::oddity(oddity.is_unknown_key(), &masked(&oddity.path), oddity.message(), oddity.hint());
            (finding, Some((oddity.line, oddity.column)))
        });
        let personal = personal
            .iter()
            .map(|found| (lint::personal_data(found), Some(position(self.text, found.offset))));
        let all: Vec<_> = odd.chain(found).chain(personal).collect();
        let is_secret = |(finding, at): &Sited| {
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
        Placed::new(self.case.clone(), self.file.clone(), at, finding)
    }

    /// Returns a line that says something and may be shown.
    fn line(&self, number: usize, secret: &BTreeSet<usize>) -> Option<String> {
        let line = self.text.lines().nth(number - 1)?;
        let says_something = !line.trim().is_empty() && !line.starts_with('#');
        (says_something && !secret.contains(&number)).then(|| line.to_owned())
    }
}
