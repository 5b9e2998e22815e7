//! What holds of a recommendation whatever the facts are.

use avvik::case::{BreachKind, DataCategory, PersonKind};
use avvik::case::{Case, Code, Day, Moment, Unknown, When};
use avvik::law::assessment::asked::{ASKED, asked};
use avvik::law::assessment::facts::Facts;
use avvik::law::assessment::words::Step;
use avvik::law::assessment::{Outcome, outcome, recommend};
use proptest::prelude::*;

use super::recommend::letter;

fn result(case: &Case) -> Outcome {
    outcome(&Facts::of(case))
}

fn with(case: &Case, key: &str, words: &str) -> Case {
    let mut case = case.clone();
    asked(key).unwrap().put(&mut case, words);
    case
}

/// Values of facts, each list from the best to the worst.
#[rustfmt::skip]
const LADDERS: &[(&str, &[&str])] = &[
    ("breach-test.security-breach", &["no", "yes"]),
    ("breach-test.harmful-event", &["no", "not-known-yet"]),
    ("breach-test.personal-data", &["no", ""]),
    ("impact.disclosure", &["ruled-out", "likely", "confirmed", "cannot-be-determined", "not-known-yet"]),
    ("data.protection", &["intact", "may-be-subverted", "none", "cannot-be-determined", "not-known-yet"]),
    ("recipients.reach", &["nobody", "trusted", "known", "many", "stranger", "public", "not-known-yet"]),
    ("recipients.deletion-confirmed", &["2026-01-12", "not-known-yet", ""]),
    ("data.revealing", &["no", "yes", "not-known-yet"]),
    ("data.processing-context", &["1", "2", "3", "4"]),
    ("persons.count", &["0", "1", "20", "21", "100", "101", "900-999", "1000", "~50000", "not-known-yet"]),
    ("persons.identifiability", &["negligible", "limited", "significant", "direct", ""]),
    ("incident.cause", &["human-error", "technical-fault", "external-threat"]),
    ("incident.cause", &["technical-fault", "processor", "staff-misuse", ""]),
    ("incident.deliberate", &["no", "yes", "not-known-yet"]),
    ("impact.outage", &["none", "short", "days", "permanent", "not-known-yet"]),
    ("impact.alteration", &["no-misuse", "reversible", "irreversible"]),
    ("impact.felt", &["none", "minor", "serious", "not-known-yet"]),
    ("impact.misuse", &["none", "targeted", "confirmed", "not-known-yet"]),
];

/// Returns a value of any row: absent, a value on a ladder, or any code of its list.
fn any_words(key: &'static str) -> BoxedStrategy<String> {
    let ladder = LADDERS.iter().filter(|(known, _)| *known == key).flat_map(|(_, values)| values.iter());
    let mut values: Vec<String> = ladder.map(|value| (*value).to_owned()).collect();
    values.extend(asked(key).unwrap().trials(&Case::default()).into_iter().map(|trial| trial.words));
    values.push(String::new());
    match key {
        "incident.kinds" => list(BreachKind::ALL),
        "persons.kinds" => list(PersonKind::ALL),
        "data.categories" => prop_oneof![
            list(DataCategory::ALL),
            list(&[DataCategory::Basic, DataCategory::Contact, DataCategory::Other]),
            list(&[DataCategory::Basic, DataCategory::Employment, DataCategory::Location]),
        ]
        .boxed(),
        "data.description" => prop_oneof![Just(String::new()), Just("Én ordre.".to_owned())].boxed(),
        _ if key.starts_with("breach-test.") => {
            prop_oneof![9 => Just("yes".to_owned()), 1 => prop::sample::select(values)].boxed()
        }
        _ => prop::sample::select(values).boxed(),
    }
}

fn list<C: Code + std::fmt::Debug>(codes: &[C]) -> BoxedStrategy<String> {
    let some = prop::sample::subsequence(codes.to_vec(), 0..=codes.len().min(3)).prop_shuffle();
    some.prop_map(|codes| codes.iter().map(|code| code.code()).collect::<Vec<_>>().join(", ")).boxed()
}

/// Returns a case with any facts that the rules read: anything at all, or a small case with a few other facts, for
/// grave ones hide the rest.
fn any_case() -> impl Strategy<Value = Case> {
    let facts: Vec<_> = ASKED.iter().map(|row| any_words(row.key)).collect();
    let all = (0..ASKED.len()).collect::<Vec<_>>();
    let few = prop::sample::subsequence(all.clone(), 0..=4);
    (facts, prop_oneof![Just(all), few]).prop_map(|(facts, changed)| {
        let mut case = letter(&[]);
        for index in changed {
            ASKED[index].put(&mut case, &facts[index]);
        }
        case
    })
}

fn reversed(words: &str) -> String {
    words.split(", ").collect::<Vec<_>>().into_iter().rev().collect::<Vec<_>>().join(", ")
}

fn now() -> Moment {
    "2026-11-22T09:00:00+01:00".parse().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn a_worse_fact_never_lowers_the_outcome(case in any_case()) {
        for (key, values) in LADDERS {
            let outcomes: Vec<_> = values.iter().map(|words| result(&with(&case, key, words))).collect();
            prop_assert!(outcomes.is_sorted(), "{key}: {outcomes:?}");
        }
        for key in ["incident.kinds", "data.categories", "persons.kinds"] {
            let row = asked(key).unwrap();
            for more in row.trials(&case).into_iter().filter(|trial| matches!(trial.step, Step::Gains(_))) {
                let is_known = !row.is_unknown(&case);
                prop_assert!(!is_known || result(&with(&case, key, &more.words)) >= result(&case), "{key}: {more:?}");
            }
        }
    }

    #[test]
    fn an_unknown_is_never_better_than_a_known_value(case in any_case()) {
        for row in ASKED.iter().filter(|row| row.key != "data.processing-context") {
            let absent = with(&case, row.key, "");
            if row.is_asked(&absent, &Facts::of(&absent)) {
                let worst = result(&absent);
                let known = row.trials(&absent).into_iter().map(|trial| result(&with(&case, row.key, &trial.words)));
                prop_assert!(known.chain([result(&case)]).all(|outcome| outcome <= worst), "{}", row.key);
            }
        }
    }

    #[test]
    fn the_order_of_lists_means_nothing(case in any_case()) {
        let mut turned = case.clone();
        for key in ["incident.kinds", "data.categories", "persons.kinds"] {
            turned = with(&turned, key, &reversed(&asked(key).unwrap().words(&case)));
        }
        let rules = |case| recommend(case).rules.iter().map(|spoke| (spoke.rule.id, spoke.risk)).collect::<Vec<_>>();
        prop_assert_eq!(result(&turned), result(&case));
        prop_assert_eq!(rules(&turned), rules(&case));
    }

    #[test]
    fn the_outcome_is_the_highest_risk_that_a_rule_says_and_some_rule_always_speaks(case in any_case()) {
        let recommendation = recommend(&case);
        let highest = recommendation.rules.iter().map(|spoke| spoke.risk).max();
        prop_assert!(highest.is_some());
        prop_assert!(recommendation.outcome.risk().is_none() || recommendation.outcome.risk() == highest);
    }

    #[test]
    fn the_score_may_raise_and_never_lowers(case in any_case()) {
        let recommendation = recommend(&case);
        let without = recommendation.rules.iter().filter(|spoke| spoke.rule.id != "severity-score");
        let without = without.map(|spoke| Outcome::Risk(spoke.risk)).max();
        prop_assert!(recommendation.outcome == Outcome::SecurityEvent || Some(recommendation.outcome) >= without);
        prop_assert!(without.is_some(), "only the score spoke");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_it_turns_on_is_true_and_complete(case in any_case()) {
        let recommendation = recommend(&case);
        let facts = Facts::of(&case);
        for row in ASKED.iter().filter(|row| row.is_asked(&case, &facts)) {
            for trial in row.trials(&case) {
                let set = case.set(row.key, &trial.words, now(), chrono_tz::Europe::Oslo).unwrap();
                let turn = recommendation.turns_on.iter().find(|turn| (turn.key, &turn.words) == (row.key, &trial.words));
                let then = recommend(&set).outcome;
                prop_assert_eq!(turn.map_or(recommendation.outcome, |turn| turn.outcome), then, "{}: {:?}", row.key, trial);
                prop_assert_eq!(turn.is_some(), then != recommendation.outcome);
            }
        }
        let asked = |key| ASKED.iter().any(|row| row.key == key && row.is_asked(&case, &facts));
        prop_assert!(recommendation.turns_on.iter().all(|turn| asked(turn.key)));
    }
}

#[test]
fn words_are_read_by_set_as_the_rules_read_them() {
    let zone = chrono_tz::Europe::Oslo;
    for key in ["persons.count", "recipients.deletion-confirmed"] {
        for words in ["~30", "20-40", "7", "not-known-yet", "2026-01-12", "2026-01-12T10:00:00+01:00"] {
            if let Ok(set) = Case::default().set(key, words, now(), zone) {
                assert_eq!(asked(key).unwrap().words(&set), words);
                assert_eq!(with(&Case::default(), key, words), set);
            }
        }
    }
    let mut case = Case::default();
    let day: Day = "2026-01-12".parse().unwrap();
    for when in
        [When::Day(day), When::At(now()), When::About(now()), When::Unknown(Unknown::CannotBeDetermined)]
    {
        case.recipients.deletion_confirmed = Some(when);
        let words = asked("recipients.deletion-confirmed").unwrap().words(&case);
        assert_eq!(with(&Case::default(), "recipients.deletion-confirmed", &words), case);
        assert_eq!(
            Case::default().set("recipients.deletion-confirmed", &words, now(), zone),
            Ok(case.clone())
        );
    }
}
