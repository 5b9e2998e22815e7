//! The first notification went later than 72 hours, and no reasons for the delay are given.

use crate::law::clock::{Standing, clocks};
use crate::law::deadline::Timeliness;
use crate::lint::{Context, Finding, Rule, Severity};

/// Late by more than the full-hour rule allows, and `delay-reasons` is absent.
pub(crate) const RULE: Rule =
    Rule { id: "late-without-reasons", severity: Severity::Error, source: "GDPR art. 33(1)", check };

fn check(context: &Context) -> Vec<Finding> {
    let case = context.case;
    let is_late = clocks(case, context.register, context.zone)
        .iter()
        .any(|clock| matches!(clock.standing, Standing::Done { timeliness: Some(Timeliness::Late), .. }));
    let first = case.first_notification();
    let index = case.notification.iter().position(|sent| Some(sent) == first).unwrap_or(0);
    match first {
        Some(sent) if is_late && sent.delay_reasons.is_none() => {
            vec![RULE.finding(format!("notification.{index}"))]
        }
        _ => Vec::new(),
    }
}
