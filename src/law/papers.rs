//! What the smaller documents must contain besides the contents of GDPR art. 33(3) and 34(2).

use super::content::Content;
use crate::case::{Case, PartyRole};

/// What must be documented whether or not the authority is notified (GDPR art. 33(5); requirements C3, F10).
pub const DOCUMENTED: &[Content] = &[
    Content {
        id: "decision",
        article: "GDPR art. 33(5)",
        fills: "assess",
        is_there: |case, _| case.ruling().is_some_and(|ruling| ruling.authority.is_some()),
    },
    Content {
        id: "approval",
        article: "GDPR art. 24(1)",
        fills: "approve",
        is_there: |case, _| case.ruling().is_some_and(|ruling| ruling.approval.is_some()),
    },
];

/// What a correction or a withdrawal refers to (requirement F9).
pub const EARLIER: &[Content] = &[Content {
    id: "earlier-reference",
    article: "Datatilsynet",
    fills: "notification.reference",
    is_there: |case, _| case.notification.iter().any(|sent| sent.reference.is_some()),
}];

/// Whom a processor's notice goes to (GDPR art. 33(2)).
pub const CONTROLLER: &[Content] = &[Content {
    id: "controller",
    article: "GDPR art. 33(2)",
    fills: "party.name",
    is_there: |case, _| has_controller(case),
}];

/// Why a notification is corrected, which is given when that is drafted and stands in no case.
pub const CORRECTION: &[Content] = &[change("draft correction --reason")];

/// Why a notification is withdrawn.
pub const WITHDRAWAL: &[Content] = &[change("draft withdrawal --reason")];

const fn change(fills: &'static str) -> Content {
    Content { id: "change-reasons", article: "GDPR art. 33(5)", fills, is_there: |_, _| false }
}

fn has_controller(case: &Case) -> bool {
    case.party.iter().any(|party| party.role == Some(PartyRole::Controller) && party.name.is_some())
}
