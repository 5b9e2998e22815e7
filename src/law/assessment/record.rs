//! The facts as an assessment keeps them, and what has changed in them since.

use std::collections::BTreeMap;

use super::asked::ASKED;
use super::facts::Facts;
use crate::case::{Assessment, Case};

/// A fact that an assessment stands on and that is not what it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedFact {
    /// Its key in the case file.
    pub key: &'static str,
    /// What it was, in the file's words; empty when it was absent.
    pub was: String,
    /// What it is; empty when it is absent.
    pub is: String,
    /// Whether it is worse: more persons, another kind of data, a lost key, a deletion that was not confirmed.
    pub is_worse: bool,
}

/// Returns the facts that the rules read and the case has, in the file's words.
pub fn snapshot(case: &Case) -> BTreeMap<String, String> {
    let facts = Facts::of(case);
    let kept = ASKED.iter().filter(|row| row.is_kept(case, &facts));
    let words = kept.map(|row| (row.key.to_owned(), row.words(case)));
    words.filter(|(_, words)| !words.is_empty()).collect()
}

/// Returns a case that has the facts of a snapshot and nothing else.
fn restore(snapshot: &BTreeMap<String, String>) -> Case {
    let mut case = Case::default();
    for row in ASKED {
        row.put(&mut case, snapshot.get(row.key).map_or("", String::as_str));
    }
    case
}

/// Returns a case that has the facts that the rules read of another, and nothing else.
pub(super) fn only_facts(case: &Case) -> Case {
    let mut copy = Case::default();
    for row in ASKED {
        row.put(&mut copy, &row.words(case));
    }
    copy
}

/// Returns the facts that changed since an assessment and mattered then or matter now, in the order of [`ASKED`].
///
/// An assessment that kept no facts, as those of older files, says of nothing that it changed.
pub fn changed_since(assessment: &Assessment, case: &Case) -> Vec<ChangedFact> {
    if assessment.facts.is_empty() {
        return Vec::new();
    }
    let now = only_facts(case);
    let then = restore(&assessment.facts);
    let (facts_now, facts_then) = (Facts::of(&now), Facts::of(&then));
    let mattering =
        ASKED.iter().filter(|row| row.is_asked(&now, &facts_now) || row.is_asked(&then, &facts_then));
    let changed = mattering.filter_map(|row| {
        let (was, is) = (row.words(&then), row.words(&now));
        let mut as_it_was = now.clone();
        row.put(&mut as_it_was, &was);
        let is_new = |word: &str| !was.split(", ").any(|known| known == word);
        let is_longer = row.is_list() && is.split(", ").any(|word| !word.is_empty() && is_new(word));
        let is_worse = is_longer || facts_now.is_worse_than(&Facts::of(&as_it_was));
        (was != is).then_some(ChangedFact { key: row.key, was, is, is_worse })
    });
    changed.collect()
}
