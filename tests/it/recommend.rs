//! What the rules recommend: an example for each, the words they are said in, and what an assessment keeps of them.

use std::collections::BTreeSet;

use avvik::case::{Assessment, Case, ExemptionGround, NotifyDecision, Risk};
use avvik::law::assessment::asked::{ASKED, asked};
use avvik::law::assessment::exemption::{EXEMPTIONS, Prospect};
use avvik::law::assessment::limits::{LIMITS, Limit};
use avvik::law::assessment::record::{changed_since, snapshot};
use avvik::law::assessment::rule::{RULES, SECURITY_EVENT};
use avvik::law::assessment::{Outcome, Recommendation, recommend};
use avvik::message::Message;
use avvik::render::language::Language;
use avvik::render::talk::Talk;

/// A letter with an order to the wrong customer: a slip, plain data, few persons, nothing felt.
const LETTER: &[(&str, &str)] = &[
    ("breach-test.security-breach", "yes"),
    ("breach-test.harmful-event", "yes"),
    ("breach-test.personal-data", "yes"),
    ("incident.kinds", "confidentiality"),
    ("impact.disclosure", "confirmed"),
    ("data.protection", "none"),
    ("recipients.reach", "known"),
    ("data.categories", "basic, contact"),
    ("persons.count", "5"),
    ("persons.kinds", "customers"),
    ("persons.identifiability", "direct"),
    ("incident.cause", "human-error"),
    ("impact.felt", "none"),
    ("impact.misuse", "none"),
];

/// Returns the letter's case with other facts; an empty word takes a fact away.
pub(crate) fn letter(changes: &[(&str, &str)]) -> Case {
    let mut case = Case::default();
    for (key, words) in LETTER.iter().chain(changes) {
        asked(key).unwrap().put(&mut case, words);
    }
    case
}

fn rules(recommendation: &Recommendation) -> Vec<&'static str> {
    recommendation.rules.iter().map(|spoke| spoke.rule.id).collect()
}

/// Facts that differ from the letter's, the risk, and the rules that give it.
type Example = (&'static [(&'static str, &'static str)], Risk, &'static [&'static str]);

const LOW: Risk = Risk::Low;
const MEDIUM: Risk = Risk::Medium;
const HIGH: Risk = Risk::High;

#[rustfmt::skip]
const EXAMPLES: &[Example] = &[
    // Effects, wherever the data are.
    (&[("impact.felt", "serious")], HIGH, &["serious-effect"]),
    (&[("data.protection", "intact"), ("impact.felt", "serious")], HIGH, &["serious-effect"]),
    (&[("incident.kinds", "availability"), ("impact.disclosure", "ruled-out"), ("impact.outage", "short")], LOW, &["not-exposed"]),
    (&[("incident.kinds", "availability"), ("impact.disclosure", "ruled-out"), ("impact.outage", "days")], MEDIUM, &["felt-or-away-for-days"]),
    (&[("incident.kinds", "availability"), ("impact.disclosure", "ruled-out"), ("impact.outage", "")], MEDIUM, &["felt-or-away-for-days"]),
    (&[("impact.felt", "minor")], MEDIUM, &["felt-or-away-for-days"]),
    (&[("incident.kinds", "integrity"), ("impact.disclosure", "ruled-out"), ("impact.alteration", "no-misuse")], LOW, &["not-exposed"]),
    (&[("incident.kinds", "integrity"), ("impact.disclosure", "ruled-out"), ("impact.alteration", "reversible")], MEDIUM, &["harmful-alteration"]),
    (&[("impact.misuse", "targeted")], HIGH, &["misused"]),
    (&[("impact.misuse", "confirmed"), ("recipients.reach", "trusted"), ("recipients.deletion-confirmed", "2026-01-12")], HIGH, &["misused"]),
    (&[("incident.cause", "staff-misuse"), ("data.categories", "health"), ("recipients.reach", "trusted"), ("recipients.deletion-confirmed", "2026-01-12")], HIGH, &["high-data-exposed", "private-data-attacked", "severity-score"]),
    (&[("incident.kinds", "availability"), ("incident.cause", "external-threat"), ("data.categories", "health"), ("recipients.reach", "stranger"), ("impact.outage", "short")], HIGH, &["high-data-exposed", "private-data-attacked", "severity-score"]),
    // Not exposed.
    (&[("data.protection", "intact"), ("data.categories", "health"), ("recipients.reach", "stranger"), ("persons.count", "100000")], LOW, &["not-exposed"]),
    (&[("data.protection", "may-be-subverted"), ("data.categories", "health")], HIGH, &["high-data-exposed"]),
    // Trusted recipients.
    (&[("recipients.reach", "trusted"), ("recipients.deletion-confirmed", "2026-01-12"), ("data.categories", "health"), ("persons.count", "100")], LOW, &["trusted-and-contained"]),
    (&[("recipients.reach", "trusted"), ("recipients.deletion-confirmed", "2026-01-12"), ("persons.count", "101")], MEDIUM, &["trusted-but-many"]),
    (&[("recipients.reach", "trusted"), ("data.categories", "health")], MEDIUM, &["trusted-not-contained"]),
    (&[("recipients.reach", "trusted")], LOW, &["plain-data-of-few"]),
    (&[("recipients.deletion-confirmed", "2026-01-12"), ("data.categories", "health")], HIGH, &["high-data-exposed"]),
    // High data.
    (&[("data.categories", "national-id"), ("persons.count", "1")], HIGH, &["high-data-exposed"]),
    (&[("data.categories", "health"), ("recipients.reach", "not-known-yet")], HIGH, &["high-data-exposed"]),
    (&[("data.categories", "")], HIGH, &["high-data-exposed"]),
    (&[("data.categories", "health"), ("data.revealing", "no")], MEDIUM, &["private-data"]),
    // Private data.
    (&[("data.categories", "basic, birth-date"), ("persons.count", "1")], MEDIUM, &["private-data"]),
    (&[("data.categories", "employment"), ("persons.count", "999")], MEDIUM, &["private-data"]),
    (&[("data.categories", "employment"), ("persons.count", "1000")], HIGH, &["private-data-of-many"]),
    (&[("data.categories", "employment"), ("persons.count", "")], HIGH, &["private-data-of-many"]),
    (&[("data.categories", "employment"), ("incident.cause", "external-threat"), ("impact.disclosure", "likely")], HIGH, &["private-data-attacked"]),
    (&[("data.categories", "other")], MEDIUM, &["private-data"]),
    (&[], LOW, &["plain-data-of-few"]),
    (&[("persons.count", "20")], LOW, &["plain-data-of-few"]),
    (&[("persons.count", "21")], MEDIUM, &["plain-data"]),
    (&[("persons.kinds", "children")], MEDIUM, &["plain-data"]),
    (&[("recipients.reach", "many")], MEDIUM, &["plain-data"]),
    (&[("data.categories", "other"), ("data.description", "Én ordre.")], LOW, &["plain-data-of-few"]),
    (&[("incident.cause", "external-threat"), ("persons.count", "999")], MEDIUM, &["plain-data"]),
    (&[("incident.cause", "external-threat"), ("persons.count", "1000")], HIGH, &["plain-data-of-many-attacked"]),
    (&[("incident.cause", "processor"), ("incident.deliberate", "no")], MEDIUM, &["plain-data"]),
    // The score raises, and a group is named without a risk of its own.
    (&[("data.processing-context", "3")], HIGH, &["severity-score"]),
    (&[("data.processing-context", "2")], MEDIUM, &["severity-score"]),
    (&[("data.categories", "basic, protected-address"), ("recipients.reach", "trusted"), ("persons.count", "3")], MEDIUM, &["trusted-not-contained"]),
];

#[test]
fn each_rule_gives_its_conclusion() {
    for (changes, risk, by) in EXAMPLES {
        let recommendation = recommend(&letter(changes));
        assert_eq!(recommendation.outcome, Outcome::Risk(*risk), "{changes:?}: {:?}", rules(&recommendation));
        let with_it = recommendation.rules.iter().filter(|spoke| spoke.risk == *risk);
        let with_it: Vec<_> = with_it.map(|spoke| spoke.rule.id).collect();
        assert!(by.iter().all(|rule| with_it.contains(rule)), "{changes:?}: {with_it:?}");
    }
}

#[test]
fn every_rule_has_spoken_in_an_example() {
    let spoken: BTreeSet<_> =
        EXAMPLES.iter().flat_map(|(changes, ..)| rules(&recommend(&letter(changes)))).collect();
    assert_eq!(spoken, RULES.iter().map(|rule| rule.id).collect());
}

#[test]
fn a_missing_element_ends_the_matter() {
    let event = recommend(&letter(&[("breach-test.personal-data", "no"), ("impact.felt", "")]));
    assert_eq!(event.outcome, Outcome::SecurityEvent);
    assert!(!event.outcome.notify_authority() && !event.outcome.inform_subjects());
    assert_eq!(rules(&event), [SECURITY_EVENT.id]);
    assert_eq!(event.unknown, [""; 0]);
    assert_eq!(event.turns_on.iter().map(|turn| turn.key).collect::<Vec<_>>(), ["breach-test.personal-data"]);
}

#[test]
fn a_case_of_which_nothing_is_known_has_the_worst_outcome_and_everything_is_asked() {
    let nothing = recommend(&Case::default());
    assert_eq!(nothing.outcome, Outcome::Risk(Risk::High));
    let idle = ["recipients.deletion-confirmed", "data.description", "data.revealing", "incident.deliberate"];
    let expected = ASKED
        .iter()
        .map(|row| row.key)
        .filter(|key| !idle.contains(key) && *key != "data.processing-context");
    assert_eq!(nothing.unknown, expected.collect::<Vec<_>>());
}

#[test]
fn what_another_answer_makes_idle_is_not_asked() {
    let unknown = |changes: &[(&str, &str)]| recommend(&letter(changes)).unknown;
    assert_eq!(unknown(&[]), [""; 0]);
    assert_eq!(
        unknown(&[("data.protection", "intact"), ("recipients.reach", ""), ("persons.count", "")]),
        [""; 0]
    );
    assert_eq!(unknown(&[("recipients.reach", "trusted")]), ["recipients.deletion-confirmed"]);
    assert_eq!(unknown(&[("incident.cause", "processor")]), ["incident.deliberate"]);
    assert_eq!(unknown(&[("incident.kinds", "confidentiality, availability")]), ["impact.outage"]);
    assert_eq!(unknown(&[("impact.disclosure", "cannot-be-determined")]), ["impact.disclosure"]);
    let disclosure = asked("impact.disclosure").unwrap();
    assert!(!disclosure.is_open(&letter(&[("impact.disclosure", "cannot-be-determined")])));
    assert!(disclosure.is_open(&letter(&[("impact.disclosure", "not-known-yet")])));
}

#[test]
fn the_limits_and_the_rules_name_each_other() {
    let named = RULES.iter().filter_map(|rule| Some((rule.limit?.id, rule.id)));
    let mut named: BTreeSet<_> = named.collect();
    named.insert(("many", "effort-for-many"));
    let uses = LIMITS.iter().flat_map(|limit| limit.used_in.iter().map(|id| (limit.id, *id)));
    assert_eq!(named, uses.collect());
    assert_eq!(LIMITS.iter().map(|limit| limit.value).collect::<Vec<_>>(), [20, 100, 1_000]);
}

#[test]
fn every_rule_question_and_exemption_has_its_sentence_in_every_language() {
    let messages = || {
        let rules = RULES.iter().chain([&SECURITY_EVENT]).map(|rule| rule.sentence());
        let hints = ASKED.iter().map(|row| row.hint());
        let exemptions = EXEMPTIONS.iter().map(|candidate| candidate.sentence());
        rules.chain(hints).chain(exemptions).chain([Limit::remark()]).collect::<Vec<Message>>()
    };
    for talk in Language::ALL.map(|language| Talk::new(language, chrono_tz::UTC)) {
        for message in messages() {
            let said = talk.say(&message);
            assert!(!said.contains('⟨') && said.ends_with('.'), "{said}");
        }
    }
    for rule in RULES.iter().chain([&SECURITY_EVENT]) {
        assert!(rule.reads.iter().all(|key| asked(key).is_some()), "{}: {:?}", rule.id, rule.reads);
    }
}

#[test]
fn exemptions_are_weighed_only_where_the_risk_is_high() {
    let of = |changes: &[(&str, &str)]| {
        let candidates = recommend(&letter(changes)).exemptions;
        candidates.iter().map(|candidate| (candidate.id, candidate.prospect)).collect::<Vec<_>>()
    };
    assert_eq!(of(&[]), []);
    let (possible, barred) = (Prospect::Possible, Prospect::Barred);
    let health =
        [("data.categories", "health"), ("data.protection", "may-be-subverted"), ("persons.count", "2000")];
    assert_eq!(
        of(&health),
        [
            ("protection-subverted", barred),
            ("risk-removed", possible),
            ("effort-for-many", possible),
            ("national", possible)
        ]
    );
    assert_eq!(of(&[("data.categories", "health")])[0], ("protection-none", barred));
    assert_eq!(
        of(&[("impact.felt", "serious"), ("data.protection", "intact")])[0],
        ("protection-holds", possible)
    );
    assert_eq!(of(&[("impact.felt", "serious"), ("data.protection", "")])[0], ("protection-unknown", barred));
    assert_eq!(recommend(&letter(&health)).exemptions[0].ground, ExemptionGround::Protected);
}

fn assessed(case: &Case) -> Case {
    let recommended = Some(recommend(case).record());
    let authority = Some(NotifyDecision::DoNotNotify);
    let made = Assessment { facts: snapshot(case), recommended, authority, ..Assessment::default() };
    Case { assessment: vec![made], ..case.clone() }
}

#[test]
fn an_assessment_keeps_the_facts_and_the_recommendation_it_was_made_on() {
    let case = assessed(&letter(&[("persons.count", "~12")]));
    let text = toml::to_string(&case).unwrap();
    assert!(text.contains("\"persons.count\" = \"~12\""), "{text}");
    assert_eq!(toml::from_str::<Case>(&text).unwrap(), case);
    let described =
        |kinds| snapshot(&letter(&[("data.categories", kinds), ("data.description", "Én ordre.")]));
    assert!(described("other").contains_key("data.description"));
    assert!(!described("basic").contains_key("data.description"));
    let recommended = case.ruling().unwrap().recommended.clone().unwrap();
    assert_eq!(
        (recommended.risk, recommended.rules),
        (Some(Risk::Low), vec!["plain-data-of-few".to_owned()])
    );
}

#[test]
fn a_fact_that_changes_after_an_assessment_is_named() {
    let before = letter(&[("recipients.reach", "trusted"), ("recipients.deletion-confirmed", "2026-01-12")]);
    let ruling = assessed(&before).assessment.remove(0);
    let changed = |key: &str, words: &str| {
        let mut after = before.clone();
        asked(key).unwrap().put(&mut after, words);
        let changes = changed_since(&ruling, &after);
        changes
            .into_iter()
            .map(|change| (change.key, change.was, change.is, change.is_worse))
            .collect::<Vec<_>>()
    };
    let one = |key, was: &str, is: &str, worse| vec![(key, was.to_owned(), is.to_owned(), worse)];
    assert_eq!(changed("persons.count", "30"), one("persons.count", "5", "30", true));
    assert_eq!(changed("persons.count", "3"), one("persons.count", "5", "3", false));
    assert_eq!(changed("persons.count", "not-known-yet"), one("persons.count", "5", "not-known-yet", true));
    let deletion = "recipients.deletion-confirmed";
    assert_eq!(changed(deletion, ""), one(deletion, "2026-01-12", "", true));
    assert_eq!(changed("recipients.reach", "known"), one("recipients.reach", "trusted", "known", true));
    let held = letter(&[("data.protection", "intact")]);
    let lost = letter(&[("data.protection", "may-be-subverted")]);
    let changes = changed_since(&assessed(&held).assessment[0], &lost);
    assert_eq!(
        changes.iter().map(|change| (change.key, change.is_worse)).collect::<Vec<_>>(),
        [("data.protection", true)]
    );
    assert_eq!(changed_since(&Assessment::default(), &before), []);
}

#[test]
fn another_kind_of_data_is_worse_even_where_it_weighs_no_more() {
    let before = letter(&[("data.categories", "basic")]);
    let ruling = assessed(&before).assessment.remove(0);
    let changes = |categories| changed_since(&ruling, &letter(&[("data.categories", categories)]));
    assert!(changes("basic, contact")[0].is_worse);
    assert!(!changes("contact, basic").is_empty());
}

#[test]
fn only_the_kept_facts_and_the_conclusion_make_the_fingerprint() {
    let case = assessed(&letter(&[]));
    let print = case.fingerprint();
    let mut later = case.clone();
    later.incident.root_cause = Some("En rutine manglet.".to_owned());
    later.persons.count = "40".parse().ok();
    later.assessment[0].reasons = Some("Skrevet om.".to_owned());
    assert_eq!(later.fingerprint(), print);
    let with = |change: fn(&mut Assessment)| {
        let mut other = case.clone();
        change(&mut other.assessment[0]);
        other.fingerprint()
    };
    assert_ne!(with(|made| made.authority = Some(NotifyDecision::Notify)), print);
    assert_ne!(with(|made| made.risk = Some(Risk::High)), print);
    assert_ne!(with(|made| made.exemption.reasons = Some("Krypteringen holdt.".to_owned())), print);
    assert_ne!(with(|made| drop(made.facts.remove("persons.count"))), print);
}
