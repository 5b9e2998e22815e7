//! The severity score of ENISA's method: its edges, its examples, and the table of likelihood and consequence.

use avvik::case::{Code, Consequence, DataCategory, Likelihood, Risk};
use avvik::law::assessment::facts::Facts;
use avvik::law::assessment::matrix;
use avvik::law::assessment::recommend;
use avvik::law::assessment::severity::{Band, Score};
use avvik::law::assessment::weight::{Basis, Context};

use super::recommend::letter;

/// Returns a score of a context, an identification in quarters, and circumstances in quarters.
fn score(points: u8, identification: u8, circumstances: u8) -> Score {
    Score {
        context: Context { points, basis: Basis::Chosen },
        identification,
        confidentiality: circumstances.min(2),
        integrity: circumstances.saturating_sub(2).min(2),
        availability: circumstances.saturating_sub(4).min(2),
        intent: circumstances.saturating_sub(6),
        more_than_100: false,
        unintelligible: false,
    }
}

/// Returns the score of the letter with other facts.
fn scored(changes: &[(&str, &str)]) -> Score {
    Score::of(&Facts::of(&letter(changes)))
}

#[test]
fn the_bands_begin_where_the_method_says() {
    let cases = [
        ((1, 1, 0), 1, Band::Low),
        ((1, 4, 3), 7, Band::Low),
        ((1, 4, 4), 8, Band::Medium),
        ((3, 3, 2), 11, Band::Medium),
        ((2, 4, 4), 12, Band::High),
        ((3, 4, 3), 15, Band::High),
        ((3, 4, 4), 16, Band::VeryHigh),
        ((4, 4, 8), 24, Band::VeryHigh),
    ];
    for ((points, identification, circumstances), total, band) in cases {
        let score = score(points, identification, circumstances);
        assert_eq!(score.circumstances(), circumstances);
        assert_eq!((score.total(), score.band()), (total, band));
    }
}

#[test]
fn the_way_to_the_next_band_is_told_in_quarters() {
    let ways = |total: u8| {
        let score = score(1, 1, 0);
        let score = Score { confidentiality: total - score.total(), ..score };
        (score.to_next_up(), score.to_next_down())
    };
    assert_eq!(ways(1), (Some(7), None));
    assert_eq!(ways(7), (Some(1), None));
    assert_eq!(ways(8), (Some(4), Some(1)));
    assert_eq!(ways(11), (Some(1), Some(4)));
    assert_eq!(ways(12), (Some(4), Some(1)));
    assert_eq!(ways(16), (None, Some(1)));
    assert_eq!(ways(24), (None, Some(9)));
}

/// The method's published examples: the kind of data, the step that a person takes in its table, and the points.
#[rustfmt::skip]
const EXAMPLES: &[(&str, &str, &str, u8)] = &[
    ("supermarket customer list", "basic, contact", "", 1),
    ("luxury-goods customer list", "basic, contact", "2", 2),
    ("adult-bookshop delivery list", "basic, contact", "3", 3),
    ("undercover officers", "basic", "4", 4),
    ("help-desk incoming calls", "profile", "1", 1),
    ("one week of calls", "profile", "", 2),
    ("one year of calls", "profile", "3", 3),
    ("calls to a psychological support line", "profile", "4", 4),
    ("monthly loyalty-card purchases", "profile", "", 2),
    ("travel-card locations for a year", "location", "3", 3),
    ("pharmacy purchases", "profile", "4", 4),
    ("letter saying one is a customer of a bank", "financial", "1", 1),
    ("one day's transactions without detail", "financial", "2", 2),
    ("one month's balances", "financial", "", 3),
    ("one year's detailed statements", "financial", "4", 4),
    ("very old card", "payment", "1", 1),
    ("partial card data, little of it", "payment", "2", 2),
    ("partial card data, most of it", "payment", "", 3),
    ("full card data", "payment", "4", 4),
    ("had general blood tests", "health", "1", 1),
    ("emergency-room blood test", "health", "2", 2),
    ("test for a named disease", "health", "3", 3),
    ("test result", "health", "", 4),
    ("opinions in a closed political forum", "political-opinion", "", 4),
    ("dating profile with stated orientation", "profile, sex-life", "", 4),
];

#[test]
fn the_methods_examples_get_its_points() {
    for (example, categories, chosen, points) in EXAMPLES {
        let score = scored(&[("data.categories", categories), ("data.processing-context", chosen)]);
        assert_eq!(score.context.points, *points, "{example}");
        assert_eq!(score.context.basis == Basis::Chosen, !chosen.is_empty(), "{example}");
    }
}

#[test]
fn the_kind_of_data_that_scores_highest_counts_and_is_named() {
    let context = |categories| scored(&[("data.categories", categories)]).context;
    let from = |points, category| Context { points, basis: Basis::Category(category) };
    assert_eq!(context("basic, payment, location"), from(3, DataCategory::Payment));
    assert_eq!(context("basic, contact"), from(1, DataCategory::Basic));
    assert_eq!(context("credentials"), from(3, DataCategory::Credentials));
    assert_eq!(context(""), Context { points: 4, basis: Basis::Unknown });
    assert_eq!(context("basic, not-known-yet"), Context { points: 4, basis: Basis::Unknown });
    let silent = scored(&[("data.categories", "health"), ("data.revealing", "no")]);
    assert_eq!(silent.context, from(2, DataCategory::Health));
}

#[test]
fn every_part_of_the_score_follows_its_fact() {
    let parts = |changes: &[(&str, &str)]| {
        let score = scored(changes);
        [score.identification, score.confidentiality, score.integrity, score.availability, score.intent]
    };
    assert_eq!(parts(&[]), [4, 1, 0, 0, 0]);
    assert_eq!(parts(&[("persons.identifiability", "limited")]), [2, 1, 0, 0, 0]);
    let number = [("persons.identifiability", "limited"), ("data.categories", "basic, national-id")];
    assert_eq!(parts(&number), [4, 1, 0, 0, 0]);
    assert_eq!(parts(&[("recipients.reach", "public")]), [4, 2, 0, 0, 0]);
    assert_eq!(parts(&[("data.protection", "intact")]), [4, 0, 0, 0, 0]);
    assert_eq!(parts(&[("impact.alteration", "reversible"), ("impact.outage", "days")]), [4, 1, 1, 1, 0]);
    assert_eq!(parts(&[("incident.cause", "staff-misuse")]), [4, 1, 0, 0, 2]);
    let worst =
        [("data.categories", ""), ("recipients.reach", ""), ("incident.kinds", ""), ("incident.cause", "")];
    assert_eq!(scored(&worst).total(), 24);
}

#[test]
fn the_flags_change_no_point() {
    let (few, many) = (scored(&[("persons.count", "100")]), scored(&[("persons.count", "101")]));
    assert_eq!((few.more_than_100, many.more_than_100, few.total()), (false, true, many.total()));
    assert!(scored(&[("data.protection", "intact")]).unintelligible && !few.unintelligible);
}

#[test]
fn the_score_is_silent_where_the_data_are_not_with_someone_untrusted() {
    let spoke = |changes: &[(&str, &str)]| {
        let changes = [&[("data.processing-context", "4")], changes].concat();
        recommend(&letter(&changes)).rules.iter().any(|spoke| spoke.rule.id == "severity-score")
    };
    assert!(spoke(&[]));
    assert!(!spoke(&[("data.protection", "intact")]));
    assert!(!spoke(&[("impact.disclosure", "ruled-out")]));
    assert!(!spoke(&[("recipients.reach", "trusted")]));
}

#[test]
fn a_likelier_or_graver_harm_is_no_smaller_risk() {
    let rows: Vec<Vec<Risk>> = Likelihood::ALL
        .iter()
        .map(|&likelihood| Consequence::ALL.iter().map(|&worse| matrix::risk(likelihood, worse)).collect())
        .collect();
    assert!(rows.iter().all(|row| row.is_sorted()));
    assert!(rows.windows(2).all(|pair| pair[0].iter().zip(&pair[1]).all(|(less, more)| less <= more)));
    assert_eq!((rows[0][0], rows[1][3], rows[2][2]), (Risk::Low, Risk::High, Risk::High));
}
