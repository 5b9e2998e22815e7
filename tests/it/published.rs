//! Published cases: what the rules recommend on facts that were coded without sight of the outcomes.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use avvik::case::Case;
use avvik::law::assessment::{Outcome, recommend};
use serde::Deserialize;

/// A published case, as `published/outcomes.toml` has it.
#[derive(Deserialize)]
struct Published {
    case: String,
    source: String,
    authority: String,
    persons: String,
    en: Words,
}

#[derive(Deserialize)]
struct Words {
    title: String,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("published")
}

fn published() -> Vec<(Published, Case)> {
    #[derive(Deserialize)]
    struct Outcomes {
        case: Vec<Published>,
    }
    let outcomes: Outcomes =
        toml::from_str(&fs::read_to_string(root().join("outcomes.toml")).unwrap()).unwrap();
    let case = |id: &str| fs::read_to_string(root().join("cases/2026").join(format!("{id}.toml"))).unwrap();
    outcomes
        .case
        .into_iter()
        .map(|one| {
            let case = toml::from_str(&case(&one.case)).unwrap();
            (one, case)
        })
        .collect()
}

/// Returns whether the recommendation on one duty is what the source said; what it left open is met by either.
fn agrees(official: &str, recommended: bool) -> bool {
    match official {
        "yes" => recommended,
        "no" => !recommended,
        "depends" => true,
        other => panic!("no outcome: {other}"),
    }
}

#[test]
fn every_firm_official_outcome_is_recommended() {
    let cases = published();
    assert_eq!(cases.len(), 47);
    let mut wrong = String::new();
    for (one, case) in &cases {
        let made = recommend(case);
        let (notify, inform) = (made.outcome.notify_authority(), made.outcome.inform_subjects());
        // Where the source left open whether to inform, it had found a risk: less than notifying is too little.
        let is_at_least = one.persons != "depends" || notify;
        if !agrees(&one.authority, notify) || !agrees(&one.persons, inform) || !is_at_least {
            let rules: Vec<_> = made.rules.iter().map(|spoke| spoke.rule.id).collect();
            writeln!(
                wrong,
                "{} {}: official {} {}, recommended {notify} {inform} by {rules:?}, unknown {:?}",
                one.case, one.en.title, one.authority, one.persons, made.unknown
            )
            .unwrap();
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
