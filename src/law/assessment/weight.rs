//! How much the kinds of data weigh: their level for the rules, and their basic score in the ENISA method.

use super::facts::is_known;
use crate::case::{Answer, Code, Data, DataCategory};

/// How private data are, the worst last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Says little: names, contact details.
    Plain,
    /// Says something about a person's life.
    Private,
    /// Opens for grave harm in the wrong hands.
    High,
}

/// Where the processing context of the ENISA method comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// From the basic score of this kind of data, which scores highest.
    Category(DataCategory),
    /// From a person, who used the method's table (`data.processing-context`).
    Chosen,
    /// From nothing: the kinds of data are not known, which counts as the highest score.
    Unknown,
}

/// The processing context of the ENISA method (DPC, 1 to 4), and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Context {
    /// 1 to 4 points.
    pub points: u8,
    /// Where they come from.
    pub basis: Basis,
}

/// What one kind of data weighs.
struct Weight {
    level: Level,
    points: u8,
}

/// Returns what a kind of data weighs before anyone has looked at the single case.
///
/// The points are the basic scores of the ENISA method: simple data 1, behavioural 2, financial 3, sensitive 4.
/// Credentials have no score of their own there but that of what they open, which nobody has told: 3, as for financial
/// data. A protected address is simple data whose disclosure touches safety: 4. What is not known yet weighs most.
fn basic(category: DataCategory) -> Weight {
    use DataCategory as D;
    use Level::{High, Plain, Private};
    let (level, points) = match category {
        D::Basic | D::Contact => (Plain, 1),
        D::BirthDate | D::Employment | D::Education | D::Picture | D::Other => (Private, 1),
        D::Location | D::Profile => (Private, 2),
        D::NationalId | D::OfficialDocument => (High, 1),
        D::Communications => (High, 2),
        D::Credentials | D::Payment | D::Financial => (High, 3),
        D::ProtectedAddress | D::ChildWelfare | D::Confidential | D::NotKnownYet => (High, 4),
        D::Health | D::EmploymentHealth | D::Genetic | D::Biometric | D::EthnicOrigin => (High, 4),
        D::PoliticalOpinion | D::Belief | D::SexLife | D::TradeUnion | D::Criminal => (High, 4),
    };
    Weight { level, points }
}

/// Returns what a kind of data weighs in this case.
///
/// Special categories and criminal data that tell nothing of anyone (`data.revealing`) are private data with 2 points.
/// Other data that someone described (`data.description`) count as plain: a person has looked at them.
fn weight(category: DataCategory, data: &Data) -> Weight {
    let is_empty_of_meaning = category.is_special() && data.revealing == Some(Answer::No);
    let is_described = category == DataCategory::Other && is_there(data.description.as_deref());
    match basic(category) {
        _ if is_empty_of_meaning => Weight { level: Level::Private, points: 2 },
        Weight { points, .. } if is_described => Weight { level: Level::Plain, points },
        weight => weight,
    }
}

fn is_there(text: Option<&str>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}

/// Returns whether the kinds of data are known.
pub(super) fn are_known(categories: &[DataCategory]) -> bool {
    !categories.is_empty() && categories.iter().all(|category| is_known(category.code()))
}

/// Returns the level of the worst kind of data; unknown kinds count as the worst.
pub(super) fn level(data: &Data) -> Level {
    let levels = data.categories.iter().map(|&category| weight(category, data).level);
    levels.max().filter(|_| are_known(&data.categories)).unwrap_or(Level::High)
}

/// Returns the processing context: a person's own choice, or else the highest score among the kinds of data.
pub(super) fn context(data: &Data) -> Context {
    if let Some(chosen) = data.processing_context {
        return Context { points: chosen.points(), basis: Basis::Chosen };
    }
    if !are_known(&data.categories) {
        return Context { points: 4, basis: Basis::Unknown };
    }
    let scored =
        data.categories.iter().map(|&category| (weight(category, data).points, Basis::Category(category)));
    let (points, basis) = scored.rev().max_by_key(|(points, _)| *points).unwrap_or((4, Basis::Unknown));
    Context { points, basis }
}
