//! A case is closed while something in it is still said to be not known yet.

use crate::case::{Case, Count, DataCategory, Unknown, When};
use crate::law::assessment::asked::ASKED;
use crate::law::assessment::facts::Facts;
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};

/// A closed breach with an answer that is still open: neither known nor found to be beyond finding out.
pub(crate) const RULE: Rule = Rule {
    id: "unknown-in-closed-case",
    group: Group::Documentation,
    severity: Severity::Warning,
    source: "GDPR art. 33(3)(a), 33(5)",
    finds: Finds::InCase(check),
};

const OPEN: Unknown = Unknown::NotKnownYet;

fn check(context: &Context) -> Vec<Finding> {
    if !context.is_closed_breach() {
        return Vec::new();
    }
    let case = context.case;
    let facts = Facts::of(case);
    let asked = ASKED.iter().filter(|row| {
        let is_counted = matches!(row.key, "persons.count" | "data.categories");
        !is_counted && row.is_asked(case, &facts) && row.is_open(case) && !row.words(case).is_empty()
    });
    RULE.names("closing", asked.map(|row| row.key).chain(others(case)))
}

/// Returns the keys of numbers and times that are still open, and of kinds of data, which any report has to tell.
fn others(case: &Case) -> impl Iterator<Item = &'static str> {
    let counts = [
        ("persons.count", case.persons.count),
        ("data.records", case.data.records),
        ("recipients.count", case.recipients.count),
    ];
    let times = &case.timeline;
    let times = [
        ("timeline.occurred-from", times.occurred_from),
        ("timeline.occurred-to", times.occurred_to),
        ("timeline.discovered", times.discovered),
    ];
    let kinds = case.data.categories.contains(&DataCategory::NotKnownYet).then_some("data.categories");
    let counts = counts.into_iter().filter(|(_, count)| *count == Some(Count::Unknown(OPEN)));
    let times = times.into_iter().filter(|(_, time)| *time == Some(When::Unknown(OPEN)));
    kinds.into_iter().chain(counts.map(|(key, _)| key)).chain(times.map(|(key, _)| key))
}
