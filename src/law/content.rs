//! What a notification and a communication must contain, as tables over the case's facts.

use crate::case::{Case, Measure, Register};

/// One thing that a text must say, and whether the case can say it.
#[derive(Debug)]
pub struct Content {
    /// The content's name; with `content-` before it, its key in the Fluent files.
    pub id: &'static str,
    /// The provision that asks for it.
    pub article: &'static str,
    /// The key of the case file, or the command, that fills it.
    pub fills: &'static str,
    /// Whether the case has it.
    pub is_there: fn(&Case, &Register) -> bool,
}

/// Contents of a notification to the authority, GDPR art. 33(3), with the reasons that art. 33(1) asks for.
pub const NOTIFICATION: &[Content] = &[
    Content {
        id: "nature",
        article: "GDPR art. 33(3)(a)",
        fills: "incident.what",
        is_there: |case, _| case.incident.what.is_some(),
    },
    Content {
        id: "kinds",
        article: "GDPR art. 33(3)(a)",
        fills: "incident.kinds",
        is_there: |case, _| !case.incident.kinds.is_empty(),
    },
    Content {
        id: "person-kinds",
        article: "GDPR art. 33(3)(a)",
        fills: "persons.kinds",
        is_there: |case, _| !case.persons.kinds.is_empty(),
    },
    Content {
        id: "person-count",
        article: "GDPR art. 33(3)(a)",
        fills: "persons.count",
        is_there: |case, _| case.persons.count.is_some(),
    },
    Content {
        id: "data-categories",
        article: "GDPR art. 33(3)(a)",
        fills: "data.categories",
        is_there: |case, _| !case.data.categories.is_empty(),
    },
    Content {
        id: "record-count",
        article: "GDPR art. 33(3)(a)",
        fills: "data.records",
        is_there: |case, _| case.data.records.is_some(),
    },
    CONTACT_33,
    Content {
        id: "consequences",
        article: "GDPR art. 33(3)(c)",
        fills: "assess --consequences",
        is_there: has_consequences,
    },
    Content {
        id: "measures",
        article: "GDPR art. 33(3)(d)",
        fills: "measure add",
        is_there: |case, _| case.measure.iter().any(is_told),
    },
    Content {
        id: "awareness",
        article: "GDPR art. 33(1)",
        fills: "timeline.aware",
        is_there: |case, register| super::anchor::awareness(case, &register.policy).when.is_some(),
    },
];

/// Contents of a communication to the persons, GDPR art. 34(2).
pub const COMMUNICATION: &[Content] = &[
    Content {
        id: "nature",
        article: "GDPR art. 34(2)",
        fills: "incident.what",
        is_there: |case, _| case.incident.what.is_some(),
    },
    Content { article: "GDPR art. 34(2), 33(3)(b)", ..CONTACT_33 },
    Content {
        id: "consequences",
        article: "GDPR art. 34(2), 33(3)(c)",
        fills: "assess --consequences",
        is_there: has_consequences,
    },
    Content {
        id: "measures",
        article: "GDPR art. 34(2), 33(3)(d)",
        fills: "measure add",
        is_there: |case, _| case.measure.iter().any(is_told),
    },
];

const CONTACT_33: Content = Content {
    id: "contact",
    article: "GDPR art. 33(3)(b)",
    fills: "avvik.toml: roles.dpo.contact",
    is_there: |_, register| contact_point(register).is_some(),
};

/// Returns the contents of a table that the case cannot say yet.
pub fn missing<'a>(contents: &'a [Content], case: &Case, register: &Register) -> Vec<&'a Content> {
    contents.iter().filter(|content| !(content.is_there)(case, register)).collect()
}

/// Returns the contact point for the authority and the persons: the DPO, or else the organisation's own.
pub fn contact_point(register: &Register) -> Option<&str> {
    let dpo = register.roles.get("dpo").and_then(|role| role.contact.as_deref());
    dpo.or(register.contact.as_deref())
}

fn has_consequences(case: &Case, _: &Register) -> bool {
    case.ruling().is_some_and(|assessment| assessment.consequences.is_some())
}

/// Returns whether a measure has words that can be passed on.
fn is_told(measure: &Measure) -> bool {
    measure.what.is_some()
}
