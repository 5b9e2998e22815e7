//! A case is closed without its learning review or a check of the effect.

use crate::case::is_blank;
use crate::lint::{Context, Finding, Finds, Group, Rule, Severity};

/// A closed case in which one of the seven questions, or how the effect was checked, has no answer.
pub(crate) const RULE: Rule = Rule {
    id: "learning-missing",
    group: Group::Documentation,
    severity: Severity::Warning,
    source: "GDPR art. 24(1), 32(1)(d); Normen 2.4",
    finds: Finds::InCase(check),
};

fn check(context: &Context) -> Vec<Finding> {
    let Some(closing) = context.case.closing.as_ref().filter(|_| context.case.is_closed()) else {
        return Vec::new();
    };
    let questions = closing.learning.questions();
    let learning =
        questions.into_iter().filter(|(_, answer)| is_blank(answer.as_deref())).map(|(key, _)| key);
    let effect = is_blank(closing.effect_checked.as_deref()).then_some("effect-checked");
    RULE.names("closing", effect.into_iter().chain(learning))
}
