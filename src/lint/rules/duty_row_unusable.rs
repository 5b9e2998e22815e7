//! A duty that the organisation added to the settings cannot be used, so that its time is not counted.

use crate::case::Register;
use crate::law::own::fault;
use crate::lint::{Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// A row of `[[duty]]` in `avvik.toml` without a usable name, anchor, period or time in force. It stands in no case.
pub(crate) const RULE: Rule = Rule {
    id: "duty-row-unusable",
    group: Group::Format,
    severity: Severity::Error,
    source: "GDPR art. 24(1)",
    finds: Finds::InSettings(check),
};

fn check(register: &Register) -> Vec<Finding> {
    let rows = register.duty.iter().enumerate();
    let faults = rows.filter_map(|(index, row)| Some((index, row, fault(row, register)?)));
    faults
        .map(|(index, row, fault)| {
            let name = row.id.as_deref().or(row.name.as_deref()).unwrap_or("–");
            let cause = Message::new(format!("row-fault-{}", fault.code()))
                .with("id", name)
                .with("after", row.after.as_deref().unwrap_or_default());
            let message = Message::new(RULE.key("")).with("name", name).with("cause", cause);
            RULE.says(format!("duty.{index}.{}", fault.key()), message)
        })
        .collect()
}
