//! A case file says another number than its name.

use crate::case::{Case, CaseId};
use crate::lint::{Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// The `id` in the file is not that of its name. It is the name that counts.
pub(crate) const RULE: Rule = Rule {
    id: "id-differs",
    group: Group::Format,
    severity: Severity::Error,
    source: "GDPR art. 33(5)",
    finds: Finds::WhileReading,
};

/// Returns the finding of a case in a file that is named for another.
pub(crate) fn found(file: CaseId, case: &Case) -> Option<Finding> {
    let says = case.id.filter(|id| *id != file)?;
    let message = Message::new(RULE.key("")).with("says", says.to_string()).with("named", file.to_string());
    Some(RULE.says("id", message))
}
