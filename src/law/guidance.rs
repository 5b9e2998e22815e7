//! What the supervisory authority's guidance, and a letter that helps its reader, ask for beyond GDPR art. 33(3) and 34(2).

use super::content::Content;
use super::reported::delay_reasons;
use crate::case::{BreachTest, BreachVerdict, Case, InformDecision, Measure, MeasureState, Register};

/// What Datatilsynet asks for in a notification besides the contents of art. 33(3) (requirement F5).
pub const AUTHORITY_FORM: &[Content] = &[
    Content {
        id: "breach-test",
        article: "GDPR art. 4(12)",
        fills: "assess",
        is_there: |case, _| {
            is_answered(&case.breach_test) || case.breach_test.verdict() != BreachVerdict::Open
        },
    },
    Content {
        id: "cause",
        article: "Datatilsynet",
        fills: "incident.cause",
        is_there: |case, _| case.incident.cause.is_some(),
    },
    Content {
        id: "period",
        article: "Datatilsynet",
        fills: "timeline.occurred-from",
        is_there: |case, _| case.timeline.occurred_from.is_some(),
    },
    Content {
        id: "discovered",
        article: "Datatilsynet",
        fills: "timeline.discovered",
        is_there: |case, _| case.timeline.discovered.is_some(),
    },
    Content {
        id: "how",
        article: "Datatilsynet",
        fills: "incident.how",
        is_there: |case, _| case.incident.how.is_some(),
    },
    Content {
        id: "relation",
        article: "Datatilsynet",
        fills: "persons.relation",
        is_there: |case, _| case.persons.relation.is_some(),
    },
    Content {
        id: "data-now",
        article: "Datatilsynet",
        fills: "recipients.data-now",
        is_there: |case, _| case.recipients.data_now.is_some(),
    },
    Content {
        id: "risk",
        article: "GDPR art. 33(1)",
        fills: "assess",
        is_there: |case, _| case.ruling().is_some_and(|ruling| ruling.risk.is_some()),
    },
    Content {
        id: "risk-reasons",
        article: "GDPR art. 33(5)",
        fills: "assess",
        is_there: |case, _| case.ruling().is_some_and(|ruling| ruling.reasons.is_some()),
    },
    Content {
        id: "information",
        article: "GDPR art. 34(1)",
        fills: "assess",
        is_there: |case, _| {
            !case.communication.is_empty() || case.ruling().is_some_and(|ruling| ruling.persons.is_some())
        },
    },
    Content {
        id: "information-reasons",
        article: "GDPR art. 34(3), 33(5)",
        fills: "assess",
        is_there: has_reasons_where_needed,
    },
    MEASURE_WORDS,
    ORGANISATION,
];

/// What a late notification needs besides.
pub const LATE: &[Content] = &[Content {
    id: "delay-reasons",
    article: "GDPR art. 33(1)",
    fills: "notify --delay-reasons",
    is_there: |case, _| delay_reasons(case).is_some(),
}];

/// What a letter to the persons needs besides the contents of art. 34(2), or to make them whole.
pub const LETTER: &[Content] = &[
    Content {
        id: "data-categories",
        article: "GDPR art. 34(2)",
        fills: "data.categories",
        is_there: |case, _| !case.data.categories.is_empty(),
    },
    Content {
        id: "advice",
        article: "GDPR art. 34(2), 33(3)(d)",
        fills: "persons.advice",
        is_there: |case, _| !case.persons.advice.is_empty(),
    },
    Content { article: "GDPR art. 34(2), 33(3)(d)", ..MEASURE_WORDS },
    Content { article: "GDPR art. 34(2), 33(3)(b)", ..ORGANISATION },
];

const MEASURE_WORDS: Content = Content {
    id: "measure-words",
    article: "GDPR art. 33(3)(d)",
    fills: "measure.what",
    is_there: |case, _| case.measure.iter().all(|measure| measure.what.is_some() || is_dropped(measure)),
};

const ORGANISATION: Content = Content {
    id: "organisation",
    article: "GDPR art. 33(3)(b)",
    fills: "avvik.toml: organisation",
    is_there: |_, register| register.organisation.is_some(),
};

/// Returns whether each of the three elements of GDPR art. 4(12) has an answer, if only "not known yet".
pub fn is_answered(test: &BreachTest) -> bool {
    [test.security_breach, test.harmful_event, test.personal_data].iter().all(Option::is_some)
}

fn is_dropped(measure: &Measure) -> bool {
    measure.state == Some(MeasureState::Dropped)
}

fn has_reasons_where_needed(case: &Case, _: &Register) -> bool {
    let Some(ruling) = case.ruling().filter(|_| case.communication.is_empty()) else { return true };
    match ruling.persons {
        Some(InformDecision::DoNotInform) => ruling.persons_reasons.is_some(),
        Some(InformDecision::Exempt) => ruling.exemption.reasons.is_some(),
        Some(InformDecision::Inform) | None => true,
    }
}
