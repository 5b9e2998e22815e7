//! The same has happened again after a measure was done against its cause.

use std::collections::BTreeMap;

use crate::case::{CaseId, Cause, Scenario};
use crate::lint::register::{OfCase, Sketch};
use crate::lint::{Finds, Group, Rule, Severity};
use crate::message::Message;

/// The newest case of a cause and scenario of which an earlier case is closed, with a measure against the cause that was to
/// last and was done before; none where `incident.related` names such an earlier case. Found when both are checked together.
pub(crate) const RULE: Rule = Rule {
    id: "cause-returned",
    group: Group::Consistency,
    severity: Severity::Warning,
    source: "GDPR art. 24(1), 32(1)(d)",
    finds: Finds::InRegister(check),
};

fn check(sketches: &[Sketch]) -> Vec<OfCase> {
    let mut alike: BTreeMap<(Cause, Scenario), Vec<&Sketch>> = BTreeMap::new();
    for sketch in sketches {
        for (cause, scenario) in
            sketch.cause.iter().flat_map(|cause| sketch.scenarios.iter().map(move |one| (*cause, *one)))
        {
            alike.entry((cause, scenario)).or_default().push(sketch);
        }
    }
    let mut found: BTreeMap<CaseId, OfCase> = BTreeMap::new();
    for (case, last) in alike.values().filter_map(|alike| returned(alike)) {
        let message = Message::new(RULE.key("")).with("case", last.to_string());
        found.entry(case).or_insert(OfCase { case, finding: RULE.says("incident.scenarios", message) });
    }
    found.into_values().collect()
}

/// Returns the newest of several cases that are alike, with the last one whose measure should have hindered it.
fn returned(alike: &[&Sketch]) -> Option<(CaseId, CaseId)> {
    let (began, newest) = alike
        .iter()
        .filter_map(|sketch| Some((sketch.began?, sketch)))
        .max_by_key(|(began, sketch)| (*began, sketch.file))?;
    let before = alike.iter().filter(|sketch| sketch.file != newest.file);
    let before = before.filter_map(|sketch| Some((sketch.mended.filter(|done| *done < began)?, sketch.file)));
    let before: Vec<_> = before.collect();
    let is_seen = before.iter().any(|(_, file)| newest.related.contains(file));
    let (_, last) = before.into_iter().max().filter(|_| !is_seen)?;
    Some((newest.file, last))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::case::{
        Case, CaseId, Cause, Closing, Measure, MeasureAim, MeasureKind, MeasureState, Register, Scenario,
    };
    use crate::lint::register::Sketch;
    use crate::lint::{Context, Reported};

    /// Returns what is kept of a case of 2026 that was registered on a day of March.
    fn sketch(number: u32, day: u32, scenario: Scenario, measure: Option<MeasureKind>) -> Sketch {
        let at = |hour: u32| format!("2026-03-{day:02}T{hour:02}:00:00+01:00").parse().unwrap();
        let mut case = Case { registered: Some(at(8)), ..Case::default() };
        (case.incident.cause, case.incident.scenarios) = (Some(Cause::HumanError), vec![scenario]);
        if let Some(kind) = measure {
            let (aim, state) = (Some(MeasureAim::Cause), Some(MeasureState::Done));
            case.measure =
                vec![Measure { kind: Some(kind), aim, state, done: Some(at(9)), ..Measure::default() }];
            case.closing = Some(Closing { at: Some(at(10)), ..Closing::default() });
        }
        let (register, zone) = (Register::default(), chrono_tz::Europe::Oslo);
        let context = Context::new(&case, &register, zone, case.registered.unwrap(), Reported::Unknown);
        Sketch::of(CaseId::new(2026, number).unwrap(), &context)
    }

    #[test]
    fn only_the_newest_case_of_a_cause_and_scenario_is_told_of() {
        let (letter, e_mail) = (Scenario::MisdirectedLetter, Scenario::MisdirectedEmail);
        let lasting = Some(MeasureKind::LongTerm);
        let mut sketches = vec![sketch(1, 1, letter, lasting), sketch(2, 2, e_mail, lasting)];
        sketches.extend((3..20).map(|number| sketch(number, number, letter, None)));
        let told = |sketches: &[Sketch]| {
            check(sketches).iter().map(|found| found.case.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(told(&sketches), ["2026-0019"]);
        // One with a measure of its own is the newest, and one before it is the reason.
        sketches.push(sketch(20, 20, letter, lasting));
        assert_eq!(told(&sketches), ["2026-0020"]);
        sketches.push(sketch(21, 21, e_mail, None));
        assert_eq!(told(&sketches), ["2026-0020", "2026-0021"]);
    }

    #[test]
    fn what_was_done_at_once_was_not_to_hinder_the_next_time() {
        let letter = Scenario::MisdirectedLetter;
        let sketches = [sketch(1, 1, letter, Some(MeasureKind::Immediate)), sketch(2, 2, letter, None)];
        assert!(check(&sketches).is_empty());
    }
}
