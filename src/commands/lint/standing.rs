//! Which findings on a change stood there before it, so that a case can be mended a little at a time.

use std::collections::HashMap;

use super::checking::{Checker, together};
use crate::case::CaseId;
use crate::lint::{self, Group, rule};
use crate::render::findings::Placed;
use crate::store::place::Tree;
use crate::store::{CaseFile, Store};

/// Notes which findings the newest commit's files have as well. What cannot be read and personal data are never excused.
pub(super) fn note(checker: &Checker, store: &Store, cases: &[CaseId], findings: &mut [Placed]) {
    let Ok(trail) = store.trail() else { return };
    let before = |id: &CaseId| {
        let bytes = trail.newest_file(&id.path()).ok()??;
        CaseFile::read(id, bytes).ok()
    };
    let (found, sketches): (Vec<_>, Vec<_>) =
        cases.iter().filter_map(before).map(|file| checker.case(&file, &Tree::of(&file.text))).unzip();
    let found = found.into_iter().flatten();
    let mut stood: HashMap<String, usize> = HashMap::new();
    for placed in found.chain(lint::check_register(&sketches).into_iter().map(|found| together(store, found)))
    {
        *stood.entry(placed.fingerprint()).or_default() += 1;
    }
    for placed in findings.iter_mut().filter(|placed| is_excusable(placed)) {
        if let Some(left) = stood.get_mut(&placed.fingerprint()).filter(|left| **left > 0) {
            *left -= 1;
            placed.stood = true;
        }
    }
}

fn is_excusable(placed: &Placed) -> bool {
    rule(placed.finding.rule).is_some_and(|rule| !matches!(rule.group, Group::Format | Group::Privacy))
}
