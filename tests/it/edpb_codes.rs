//! The letters of the EDPB's options for every code of the case file, written down anew.

use avvik::case::{
    Alteration, Answer, BreachKind, Case, Cause, Code, Consequence, DataCategory, Disclosure,
    ExemptionGround, Harm, InformDecision, Outage, PersonKind, Protection, Risk, Scenario, Source as Heard,
};

use super::drafts::read;
use super::edpb::{check, incomplete, letters};

/// Returns the letters that each code of a list gives a field, in the order of the list; none as `-`.
fn letters_of<C: Code>(number: u16, set: impl Fn(&mut Case, C)) -> String {
    let (case, register) = read("full");
    let letter = |code: &C| {
        let mut case = case.clone();
        case.incident.kinds = BreachKind::ALL.to_vec();
        case.communication.clear();
        set(&mut case, *code);
        let report = incomplete(&case, &register);
        check(&report, code.code());
        letters(&report, number).first().map_or("-", |letter| letter).to_owned()
    };
    C::ALL.iter().map(letter).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_code_has_its_letter() {
    let of = letters_of(50, |case, code: Heard| case.reported_through = Some(code));
    assert_eq!(of, "a a b c d e d");
    let of = letters_of(56, |case, code: Disclosure| case.impact.disclosure = Some(code));
    assert_eq!(of, "a b c d e");
    let of = letters_of(57, |case, code: Protection| case.data.protection = Some(code));
    assert_eq!(of, "a b c d e");
    let of = letters_of(58, |case, code: Alteration| case.impact.alteration = Some(code));
    assert_eq!(of, "a b c");
    assert_eq!(letters_of(59, |case, code: Outage| case.impact.outage = Some(code)), "- a a b c");
    let of = letters_of(60, |case, code: Scenario| case.incident.scenarios = vec![code]);
    assert_eq!(of, "r r s r y r l c b d e n h v k o i a y w p u y");
    let by_purpose = [
        (None, "a a d b e f"),
        (Some(Answer::Yes), "b b d b d f"),
        (Some(Answer::No), "a a c a c f"),
        (Some(Answer::NotKnownYet), "e e e e e f"),
    ];
    for (purpose, expected) in by_purpose {
        let of = letters_of(61, |case, code: Cause| {
            (case.incident.cause, case.incident.deliberate) = (Some(code), purpose);
        });
        assert_eq!(of, expected, "{purpose:?}");
    }
    let of = letters_of(65, |case, code: PersonKind| case.persons.kinds = vec![code]);
    assert_eq!(of, "j a b d f j e i g h c i j k");
    let of = letters_of(70, |case, code: DataCategory| case.data.categories = vec![code]);
    assert_eq!(of, "a a b n p s q l u u o r u u k m j c f e g h i d u u u u t");
    let of = letters_of(85, |case, code: Harm| case.assessment[0].harms = vec![code]);
    assert_eq!(of, "a b c d e f g h i j k l m n");
    let of = letters_of(87, |case, code: Consequence| case.assessment[0].consequence = Some(code));
    assert_eq!(of, "a b c c");
    assert_eq!(letters_of(89, |case, code: Risk| case.assessment[0].risk = Some(code)), "c b a");
    let of = letters_of(97, |case, code: InformDecision| case.assessment[0].persons = Some(code));
    assert_eq!(of, "b1 d e");
    let of = letters_of(100, |case, code: ExemptionGround| {
        case.assessment[0].persons = Some(InformDecision::Exempt);
        case.assessment[0].exemption.ground = Some(code);
    });
    assert_eq!(of, "a b c -");
    assert_eq!(letters_of(113, |case, code: Answer| case.cross_border.concerned = Some(code)), "a b c");
}
