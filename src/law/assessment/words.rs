//! Facts as words, as they stand in a case file and as `Case::set` reads them; an empty word is an absent fact.

use super::facts::is_known;
use super::limits::LIMITS;
use crate::case::{Case, Code, Count, Day, Moment, Unknown, When};

/// What can be tried with one fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trial {
    /// What is done to the fact.
    pub step: Step,
    /// The whole value after that, as [`Case::set`] reads it; empty when the fact is taken away.
    pub words: String,
}

/// What is done to a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// It becomes another value.
    Becomes,
    /// A code joins the list.
    Gains(&'static str),
    /// A code leaves the list.
    Loses(&'static str),
}

impl Trial {
    fn becomes(words: impl Into<String>) -> Self {
        Self { step: Step::Becomes, words: words.into() }
    }
}

/// Returns the word of a code.
pub(super) fn of_code<C: Code>(code: Option<C>) -> String {
    code.map(C::code).unwrap_or_default().to_owned()
}

/// Returns the words of a list of codes.
pub(super) fn of_list<C: Code>(codes: &[C]) -> String {
    codes.iter().map(|code| code.code()).collect::<Vec<_>>().join(", ")
}

/// Returns the codes that words name; what names none is left out.
pub(super) fn to_list<C: Code>(words: &str) -> Vec<C> {
    words.split(", ").filter_map(C::find).collect()
}

/// Returns the words of a count.
pub(super) fn of_count(count: Option<Count>) -> String {
    match count {
        None => String::new(),
        Some(Count::Exact(number)) => number.to_string(),
        Some(Count::About(number)) => format!("~{number}"),
        Some(Count::Range { from, to }) => format!("{from}-{to}"),
        Some(Count::Unknown(unknown)) => of_unknown(unknown),
    }
}

/// Returns the words of a time.
pub(super) fn of_when(when: Option<When>) -> String {
    match when {
        None => String::new(),
        Some(When::At(moment)) => moment.to_string(),
        Some(When::Day(day)) => day.to_string(),
        Some(When::About(moment)) => format!("~{moment}"),
        Some(When::Unknown(unknown)) => of_unknown(unknown),
    }
}

/// Returns the time that words name; `now` is any time that is known, for no rule asks when it was.
pub(super) fn to_when(words: &str) -> Option<When> {
    let any_known = || Day::new(chrono::NaiveDate::default()).ok().map(When::Day);
    let about = || words.strip_prefix('~')?.parse::<Moment>().ok().map(When::About);
    let unknown = Unknown::from_word(words).map(When::Unknown);
    unknown
        .or_else(|| words.parse::<Moment>().ok().map(When::At))
        .or_else(|| words.parse::<Day>().ok().map(When::Day))
        .or_else(about)
        .or_else(|| any_known().filter(|_| words == NOW))
}

fn of_unknown(unknown: Unknown) -> String {
    match unknown {
        Unknown::NotKnownYet => "not-known-yet",
        Unknown::CannotBeDetermined => "cannot-be-determined",
    }
    .to_owned()
}

/// The word for the present, whenever that is.
const NOW: &str = "now";

/// Returns every other code that says something.
pub(super) fn other_codes<C: Code>(now: Option<C>) -> Vec<Trial> {
    let others = C::ALL.iter().filter(|code| Some(**code) != now && is_known(code.code()));
    others.map(|code| Trial::becomes(code.code())).collect()
}

/// Returns the list with each code that it lacks, and without each that it has; a code that says something takes the
/// place of those that say that nothing is known.
pub(super) fn toggled<C: Code>(now: &[C]) -> Vec<Trial> {
    let toggle = |code: &C| {
        let code = *code;
        let (step, list): (_, Vec<C>) = if now.contains(&code) {
            (Step::Loses(code.code()), now.iter().copied().filter(|other| *other != code).collect())
        } else {
            let known = now.iter().copied().filter(|other| is_known(other.code()));
            (Step::Gains(code.code()), known.chain([code]).collect())
        };
        Trial { step, words: of_list(&list) }
    };
    C::ALL.iter().filter(|code| now.contains(code) || is_known(code.code())).map(toggle).collect()
}

/// Returns the numbers of persons on either side of each limit.
pub(super) fn around_limits(case: &Case) -> Vec<Trial> {
    let now = of_count(case.persons.count);
    let edges = LIMITS.iter().flat_map(|limit| limit.edges()).map(|edge| edge.to_string());
    edges.filter(|edge| *edge != now).map(Trial::becomes).collect()
}

/// Returns a confirmation where there is none, and none where there is one.
pub(super) fn confirmed_or_not(case: &Case) -> Vec<Trial> {
    let is_confirmed = is_known(&of_when(case.recipients.deletion_confirmed));
    vec![Trial::becomes(if is_confirmed { "" } else { NOW })]
}
