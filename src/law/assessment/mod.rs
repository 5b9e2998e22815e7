//! From facts to duties: what the rules recommend on a case, why, and what that turns on. A person concludes.
//!
//! Everything here is a pure function of the case. `facts` reads it, with every unknown at its worse value; `rule` has
//! the rules and `limits` their numbers; `severity` scores it by ENISA's method, which may raise a recommendation and
//! never lowers one; `asked` is the table of the facts, from which come what is unknown and what a recommendation turns on.

pub mod asked;
pub mod exemption;
pub mod facts;
pub mod limits;
pub mod matrix;
pub mod record;
pub mod rule;
pub mod severity;
pub mod weight;
pub mod words;

use asked::{ASKED, asked};
use exemption::Candidate;
use facts::Facts;
use record::only_facts;
use rule::{RULES, Rule, SECURITY_EVENT};
use severity::Score;
use words::{Step, Trial};

use crate::case::{Case, Recommended, Risk};

/// What the rules come to, the worst last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// A security event, not a breach: no duty.
    SecurityEvent,
    /// A breach with this risk.
    Risk(Risk),
}

/// A rule that spoke.
#[derive(Debug)]
pub struct Spoke {
    /// The rule.
    pub rule: &'static Rule,
    /// The risk that there is at least.
    pub risk: Risk,
    /// The facts that it read: key, and the case file's words, empty where the fact is absent.
    pub facts: Vec<(&'static str, String)>,
}

/// A single change of a fact that would change the outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The fact's key in the case file.
    pub key: &'static str,
    /// What is done to the fact.
    pub step: Step,
    /// The whole value after that, as `Case::set` reads it; empty when the fact is taken away.
    pub words: String,
    /// The outcome then.
    pub outcome: Outcome,
}

/// What the rules recommend on a case, and why.
#[derive(Debug)]
pub struct Recommendation {
    /// What they come to.
    pub outcome: Outcome,
    /// The rules that spoke; the highest risk among them is the outcome.
    pub rules: Vec<Spoke>,
    /// The keys of the facts that are not known and therefore count as their worse value.
    pub unknown: Vec<&'static str>,
    /// Every single change of a fact that matters which would change the outcome.
    pub turns_on: Vec<Turn>,
    /// The severity score, whether or not it spoke.
    pub score: Score,
    /// What can be said of each exemption from informing the persons, where the risk is high.
    pub exemptions: Vec<&'static Candidate>,
    /// The risk by the newest assessment's likelihood and consequence, which a person gave.
    pub matrix: Option<Risk>,
}

impl Outcome {
    /// Returns the risk, if it is a breach.
    pub fn risk(self) -> Option<Risk> {
        match self {
            Self::SecurityEvent => None,
            Self::Risk(risk) => Some(risk),
        }
    }

    /// Returns whether the authority is to be notified (GDPR art. 33(1)).
    pub fn notify_authority(self) -> bool {
        self >= Self::Risk(Risk::Medium)
    }

    /// Returns whether the persons are to be informed (GDPR art. 34(1)), unless an exemption applies.
    pub fn inform_subjects(self) -> bool {
        self >= Self::Risk(Risk::High)
    }
}

impl Recommendation {
    /// Returns what an assessment keeps of it.
    pub fn record(&self) -> Recommended {
        let rules = self.rules.iter().map(|spoke| spoke.rule.id.to_owned()).collect();
        Recommended { risk: self.outcome.risk(), rules }
    }
}

/// Returns what the rules recommend on a case; it decides nothing (requirement E6).
pub fn recommend(case: &Case) -> Recommendation {
    let facts = Facts::of(case);
    let outcome = outcome(&facts);
    let matters = ASKED.iter().filter(|row| row.is_asked(case, &facts));
    let ruling = case.ruling();
    Recommendation {
        outcome,
        rules: spoken(&facts).map(|(rule, risk)| spoke(rule, risk, case)).collect(),
        unknown: matters.filter(|row| row.is_unknown(case)).map(|row| row.key).collect(),
        turns_on: turns(case, &facts, outcome),
        score: Score::of(&facts),
        exemptions: if outcome.inform_subjects() { exemption::exemptions(case, &facts) } else { Vec::new() },
        matrix: ruling.and_then(|ruling| Some(matrix::risk(ruling.likelihood?, ruling.consequence?))),
    }
}

/// Returns what the rules come to: the highest risk that any of them says.
pub fn outcome(facts: &Facts) -> Outcome {
    if !facts.is_breach {
        return Outcome::SecurityEvent;
    }
    Outcome::Risk(spoken(facts).map(|(_, risk)| risk).max().unwrap_or(Risk::Low))
}

/// Returns the rules that have something to say, with what they say; where there is no breach only the first has.
fn spoken(facts: &Facts) -> impl Iterator<Item = (&'static Rule, Risk)> {
    let rules: &'static [Rule] = if facts.is_breach { RULES } else { &[SECURITY_EVENT] };
    rules.iter().filter_map(move |rule| Some((rule, (rule.says)(facts)?)))
}

fn spoke(rule: &'static Rule, risk: Risk, case: &Case) -> Spoke {
    let words = |key: &&'static str| Some((*key, asked(key)?.words(case)));
    Spoke { rule, risk, facts: rule.reads.iter().filter_map(words).collect() }
}

/// Returns every trial of a fact that matters whose outcome is not the present one.
fn turns(case: &Case, facts: &Facts, present: Outcome) -> Vec<Turn> {
    // Only the facts that the rules read are tried, so that nothing else need be copied.
    let mut tried = only_facts(case);
    let mut turns = Vec::new();
    for row in ASKED.iter().filter(|row| row.is_asked(case, facts)) {
        let now = row.words(case);
        for Trial { step, words } in row.trials(case) {
            row.put(&mut tried, &words);
            let outcome = outcome(&Facts::of(&tried));
            if outcome != present {
                turns.push(Turn { key: row.key, step, words, outcome });
            }
        }
        row.put(&mut tried, &now);
    }
    turns
}
