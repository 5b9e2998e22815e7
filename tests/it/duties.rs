//! Duties as dated data: sectors, own rows, decisions, changed laws, and times that are never guessed.

use avvik::case::{
    AnchorFact, Answer, Case, Code, Condition, DataCategory, DutyDecision, Moment, OwnDuty, OwnRole, Profile,
    Register, Told, When,
};
use avvik::law::clock::{Clock, Decided, Standing, clocks, clocks_of};
use avvik::law::deadline::{Timeliness, months_after};
use avvik::law::duty::{DUTIES, Duty, Limit, Period, Start};
use avvik::law::own::{RowFault, fault};
use avvik::law::sector::SECTOR;
use chrono_tz::Europe::Oslo;
use proptest::prelude::*;

const AWARE: &str = "2026-11-20T10:00:00+01:00";

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

fn aware(text: &str) -> Case {
    let mut case = Case::default();
    case.timeline.aware = Some(When::At(moment(text)));
    case
}

fn with(profiles: &[Profile]) -> Register {
    Register { profiles: profiles.to_vec(), ..Register::default() }
}

fn told(duty: &str, at: &str) -> Told {
    Told { duty: Some(duty.to_owned()), at: Some(moment(at)), ..Told::default() }
}

/// Returns where a duty stands in a case, which must be among its clocks.
#[track_caller]
fn of<'a>(id: &str, case: &Case, register: &'a Register) -> Clock<'a> {
    let found = clocks(case, register, Oslo).into_iter().find(|clock| clock.duty.id == id);
    found.unwrap_or_else(|| panic!("no clock of {id}"))
}

#[track_caller]
fn due(id: &str, case: &Case, register: &Register) -> Option<String> {
    of(id, case, register).deadline().map(|deadline| deadline.due().to_string())
}

#[test]
fn without_a_profile_nothing_but_the_gdpr_is_asked() {
    let register = Register::default();
    let ids: Vec<_> = clocks(&aware(AWARE), &register, Oslo).iter().map(|clock| clock.duty.id).collect();
    assert_eq!(ids, ["notify-authority", "inform-persons"]);
    let mut processor = aware(AWARE);
    processor.role = Some(OwnRole::Processor);
    let clock = of("tell-controller", &processor, &register);
    assert_eq!(clock.standing, Standing::Running(Decided::Yes, None));
    assert_eq!(clock.anchor.path, "timeline.aware");
    assert!(!of("notify-authority", &processor, &register).is_open(), "the controller notifies");
    processor.told.push(told("tell-controller", "2026-11-20T11:00:00+01:00"));
    assert!(matches!(of("tell-controller", &processor, &register).standing, Standing::Done { .. }));
}

#[test]
fn every_sector_row_runs_from_its_own_anchor() {
    let register = with(<Profile as Code>::ALL);
    let mut case = aware(AWARE);
    assert_eq!(due("digital-security", &case, &register).unwrap(), "2026-11-21T10:00:00+01:00");
    assert_eq!(due("dora", &case, &register).unwrap(), "2026-11-21T10:00:00+01:00", "24 h after awareness");
    case.timeline.classified_major = Some(When::At(moment("2026-11-20T12:30:00+01:00")));
    assert_eq!(due("dora", &case, &register).unwrap(), "2026-11-20T16:30:00+01:00", "4 h is the earlier");
    case.timeline.classified_major = Some(When::At(moment("2026-11-21T09:00:00+01:00")));
    assert_eq!(due("dora", &case, &register).unwrap(), "2026-11-21T10:00:00+01:00", "24 h is the earlier");
    for id in ["dora-intermediate", "dora-final", "digital-security-report"] {
        assert_eq!(of(id, &case, &register).standing, Standing::NoAnchor(Decided::NotYet), "{id}");
    }
    case.told.push(told("dora", "2026-11-20T16:00:00+01:00"));
    assert_eq!(due("dora-intermediate", &case, &register).unwrap(), "2026-11-23T16:00:00+01:00");
    case.told.push(told("dora-intermediate", "2027-01-31T15:00:00+01:00"));
    assert_eq!(due("dora-final", &case, &register).unwrap(), "2027-02-28T23:59:59+01:00");
    for id in ["digital-security-update", "communications-subscribers", "trust-service"] {
        let clock = of(id, &case, &register);
        assert_eq!(clock.anchor.start, Start::NotStated, "{id}");
        assert_eq!(clock.standing, Standing::NoAnchor(Decided::NotYet), "{id}");
    }
    for id in ["security-act", "communications-authority"] {
        assert_eq!(of(id, &case, &register).standing, Standing::Running(Decided::NotYet, None), "{id}");
    }
}

#[test]
fn kripos_is_contacted_where_a_protected_address_is_concerned() {
    let register = with(&[]);
    let mut case = aware(AWARE);
    case.data.categories = vec![DataCategory::ProtectedAddress];
    assert_eq!(of("contact-police", &case, &register).standing, Standing::Running(Decided::Yes, None));
    case.data.categories = vec![DataCategory::Health];
    assert!(clocks(&case, &register, Oslo).iter().all(|clock| clock.duty.id != "contact-police"));
}

#[test]
fn months_end_with_the_day_of_the_same_number_or_the_last_of_the_month() {
    for (from, months, last_day) in [
        ("2027-01-31T10:00:00+01:00", 1, "2027-02-28"),
        ("2028-01-31T10:00:00+01:00", 1, "2028-02-29"),
        ("2026-12-10T23:59:00+01:00", 1, "2027-01-10"),
        ("2026-02-28T10:00:00+01:00", 1, "2026-03-28"),
        // In Oslo it is the next day already.
        ("2026-09-24T23:30:00Z", 1, "2026-10-25"),
    ] {
        let end = months_after(&When::At(moment(from)), months, Oslo).unwrap();
        assert_eq!(end.last_day().to_string(), last_day, "{from}");
        assert_eq!(end.judge(end.due()), Timeliness::InTime);
        assert_eq!(end.judge(end.due().plus(chrono::TimeDelta::seconds(1)).unwrap()), Timeliness::Late);
    }
    let autumn = months_after(&When::At(moment("2026-09-25T10:00:00+02:00")), 1, Oslo).unwrap();
    assert_eq!(autumn.due().to_string(), "2026-10-25T23:59:59+01:00", "the clock went back that day");
}

#[test]
fn hours_run_through_the_change_of_the_clock() {
    let register = with(&[Profile::EssentialService]);
    let case = aware("2026-10-24T15:30:00+02:00");
    assert_eq!(due("digital-security", &case, &register).unwrap(), "2026-10-25T14:30:00+01:00");
}

/// A duty in two versions: 72 hours at first, 96 from a later day.
fn changed_law(from: &str) -> [Duty<'static>; 2] {
    let old = DUTIES[0];
    let limit = Limit { period: Period::Hours(96), ..old.limit };
    [old, Duty { limit, valid_from: Some(from.parse().unwrap()), ..old }]
}

#[test]
fn the_law_in_force_at_the_anchors_time_applies() {
    let rows = changed_law("2027-07-01");
    let hours = |aware_at: &str| {
        let case = aware(aware_at);
        let clocks = clocks_of(&rows, &case, &Register::default(), Oslo);
        assert_eq!(clocks.len(), 1, "one version applies");
        clocks[0].deadline().unwrap().due().since(moment(aware_at)).num_hours()
    };
    assert_eq!(hours("2027-06-30T23:59:59+02:00"), 72);
    assert_eq!(hours("2027-07-01T00:00:00+02:00"), 96);
    assert_eq!(hours("2027-06-30T22:30:00Z"), 96, "in Oslo it is July");
    let early = Register::default();
    assert!(clocks(&aware("2018-07-19T12:00:00+02:00"), &early, Oslo).is_empty(), "no law was in force");
    let essential = with(&[Profile::EssentialService]);
    let before = clocks(&aware("2025-09-30T12:00:00+02:00"), &essential, Oslo);
    assert!(before.iter().all(|clock| !clock.duty.id.starts_with("digital-security")), "nor what follows it");
}

proptest! {
    #[test]
    fn a_later_law_never_changes_an_earlier_clock(
        second in 1_600_000_000_i64..1_900_000_000,
        days_later in 1_u64..4000,
        hours in 1_u32..1000,
    ) {
        let at = Moment::new(chrono::DateTime::from_timestamp(second, 0).unwrap().fixed_offset()).unwrap();
        let mut case = Case::default();
        case.timeline.aware = Some(When::At(at));
        let register = Register::default();
        let first_day = at.day(Oslo).unwrap().date() + chrono::Days::new(days_later);
        for row in DUTIES.iter().chain(SECTOR) {
            let limit = Limit { period: Period::Hours(hours), ..row.limit };
            let later = Duty { limit, at_latest: None, valid_from: Some(first_day), ..*row };
            let before = clocks_of(&[*row], &case, &register, Oslo);
            for rows in [[*row, later], [later, *row]] {
                let after = clocks_of(&rows, &case, &register, Oslo);
                let said = |clocks: &[Clock]| format!("{:?}", clocks.iter().map(|c| (c.duty.id, c.deadline().copied())).collect::<Vec<_>>());
                if row.limit.start == Start::Fact(AnchorFact::Aware) {
                    prop_assert_eq!(said(&after), said(&before));
                }
            }
        }
    }
}

#[test]
fn a_missing_anchor_is_said_and_no_other_fact_stands_in_for_it() {
    let register = with(&[Profile::Finance]);
    let mut case = Case::default();
    case.timeline.discovered = Some(When::At(moment(AWARE)));
    case.timeline.suspected = Some(When::At(moment(AWARE)));
    case.registered = Some(moment(AWARE));
    for id in ["notify-authority", "dora"] {
        assert_eq!(of(id, &case, &register).standing, Standing::NoAnchor(Decided::NotYet), "{id}");
    }
    let missing = of("dora", &case, &register).anchors().filter(|anchor| anchor.is_missing_fact()).count();
    assert_eq!(missing, 2);
}

#[test]
fn a_decision_rules_and_follows_to_the_duties_decided_with_it() {
    let register = with(&[Profile::Finance]);
    let mut case = aware(AWARE);
    let decide = |applies| DutyDecision {
        id: Some("dora".to_owned()),
        applies: Some(applies),
        ..DutyDecision::default()
    };
    case.duty.push(decide(Answer::Yes));
    assert!(matches!(of("dora", &case, &register).standing, Standing::Running(Decided::Yes, Some(_))));
    case.duty.push(decide(Answer::No));
    for id in ["dora", "dora-intermediate", "dora-final"] {
        assert!(!of(id, &case, &register).is_open(), "{id}");
    }
    case.duty.push(decide(Answer::NotKnownYet));
    assert!(of("dora", &case, &register).awaits_decision());
    case.told.push(told("dora", "2026-11-22T10:00:00+01:00"));
    assert!(of("dora", &case, &register).was_late(), "what was told is judged");
}

#[test]
fn a_row_of_the_organisation_counts_and_a_faulty_one_is_named() {
    let row = |id: &str| OwnDuty {
        id: Some(id.to_owned()),
        anchor: Some(AnchorFact::Discovered),
        hours: Some(24),
        when: Some(Condition::EveryBreach),
        ..OwnDuty::default()
    };
    let after = OwnDuty { anchor: None, after: Some("notify-authority".to_owned()), ..row("copy") };
    let register = Register { duty: vec![row("insurer"), after], ..Register::default() };
    let mut case = aware(AWARE);
    assert_eq!(of("insurer", &case, &register).standing, Standing::NoAnchor(Decided::Yes));
    case.timeline.discovered = Some(When::At(moment("2026-11-20T09:00:00+01:00")));
    assert_eq!(due("insurer", &case, &register).unwrap(), "2026-11-21T09:00:00+01:00");
    assert_eq!(of("copy", &case, &register).standing, Standing::NoAnchor(Decided::Yes));
    let faults = [
        (OwnDuty { id: None, ..row("") }, RowFault::Id),
        (row("Ikke greit"), RowFault::Id),
        (row("notify-authority"), RowFault::BuiltIn),
        (OwnDuty { anchor: None, ..row("a") }, RowFault::NoAnchor),
        (OwnDuty { after: Some("copy".to_owned()), ..row("a") }, RowFault::TwoAnchors),
        (OwnDuty { anchor: None, after: Some("a".to_owned()), ..row("a") }, RowFault::UnknownAfter),
        (OwnDuty { months: Some(1), ..row("a") }, RowFault::TwoPeriods),
    ];
    for (row, expected) in faults {
        assert_eq!(fault(&row, &register), Some(expected), "{row:?}");
    }
}
