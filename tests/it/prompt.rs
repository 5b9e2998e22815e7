//! Forms that are filled in by flags, by a person, or by nobody.

use avvik::message::Message;
use avvik::prompt::{Ask, AskError, Form, Line, Missing, Question, Reply, Scripted};

fn question() -> Question {
    Question::new(Message::new("what"))
}

fn colours() -> [(char, Message); 3] {
    ['r', 'g', 'b'].map(|colour| (colour, Message::new(colour.to_string())))
}

fn answered<T>(
    lines: &[&'static str],
    fill: impl FnOnce(&mut Form<'_>) -> Result<Option<T>, AskError>,
) -> (Option<T>, Vec<Line>) {
    let mut person = Scripted::typing(lines.iter().copied());
    let mut form = Form::new(Some(Box::new(&mut person)));
    let answer = fill(&mut form).expect("nobody interrupts");
    form.finish().expect("a person was asked");
    assert!(person.is_done());
    (answer, person.shown)
}

fn faults(shown: &[Line]) -> Vec<&str> {
    shown
        .iter()
        .filter_map(|line| if let Line::Fault(fault) = line { Some(fault.key()) } else { None })
        .collect()
}

#[test]
fn what_a_flag_gave_is_not_asked() {
    let (answer, shown) = answered(&[], |form| form.text("--title", Some("x".into()), &question()));
    assert_eq!((answer.as_deref(), shown.len()), (Some("x"), 0));
}

#[test]
fn without_a_person_every_missing_flag_is_listed_at_once() {
    let mut form = Form::new(None);
    assert_eq!(form.text("--title", None, &question()).unwrap(), None);
    assert_eq!(form.text("--note", None, &question().or_skip()).unwrap(), None);
    assert_eq!(form.text("--aware", None, &question().or_unknown()).unwrap(), None);
    assert_eq!(form.text("--zone", None, &question().default("UTC")).unwrap().as_deref(), Some("UTC"));
    assert_eq!(form.choose("--kind", None, &question(), &colours()).unwrap(), None);
    assert_eq!(form.finish().unwrap_err(), Missing { flags: vec!["--title", "--kind"] });
}

#[test]
fn an_answer_that_cannot_be_read_is_asked_for_again() {
    let number = |answer: &str| answer.parse::<u8>().map_err(|_| Message::new("no-number"));
    let (answer, shown) = answered(&["x", "", " 7 "], |form| form.parsed("--n", None, &question(), number));
    assert_eq!(answer, Some(7));
    assert_eq!(faults(&shown), ["no-number", "prompt-answer-needed"]);
}

#[test]
fn a_choice_is_made_by_its_number() {
    let (answer, shown) = answered(&["0", "4", "g", "2"], |form| {
        form.choose("--colour", None, &question().hint(Message::new("law")), &colours())
    });
    assert_eq!(answer, Some('g'));
    assert_eq!(faults(&shown), ["prompt-not-a-choice"; 3]);
    let expected = [
        Line::Prompt(Message::new("what")),
        Line::Hint(Message::new("law")),
        Line::Choice(1, Message::new("r")),
        Line::Choice(2, Message::new("g")),
        Line::Choice(3, Message::new("b")),
    ];
    assert_eq!(shown[..5], expected);
}

#[test]
fn several_choices_come_in_the_order_of_the_list_and_once_each() {
    let many = |form: &mut Form<'_>| form.choose_many("--colour", None, &question().or_unknown(), &colours());
    assert_eq!(answered(&["3, 1 3"], many).0, Some(vec!['r', 'b']));
    assert_eq!(answered(&["1 9", "2"], many).0, Some(vec!['g']));
    assert_eq!(answered(&[""], many).0, None);
}

#[test]
fn yes_and_no_are_understood_in_both_languages() {
    for (typed, expected) in
        [("j", true), ("JA", true), ("y", true), ("n", false), ("Nei", false), ("no", false)]
    {
        assert_eq!(answered(&[typed], |form| form.confirm("--yes", None, &question())).0, Some(expected));
    }
    let (_, shown) = answered(&["kanskje", "ja"], |form| form.confirm("--yes", None, &question()));
    assert_eq!(faults(&shown), ["prompt-neither-yes-nor-no"]);
}

#[test]
fn not_known_yet_is_an_answer_where_the_question_allows_it() {
    let ask = |question: Question, typed| answered(&[typed], |form| form.text("--x", None, &question)).0;
    assert_eq!(ask(question().or_unknown(), ""), None);
    assert_eq!(ask(question().or_unknown().default("a"), "?"), None);
    assert_eq!(ask(question().or_unknown().default("a"), "").as_deref(), Some("a"));
    assert_eq!(ask(question(), "?").as_deref(), Some("?"));
}

#[test]
fn an_interrupt_ends_the_form() {
    let mut person = Scripted::new([Reply::Types("a"), Reply::Interrupts]);
    assert!(person.ask(&[]).is_ok());
    let mut form = Form::new(Some(Box::new(&mut person)));
    assert!(matches!(form.text("--x", None, &question()), Err(AskError::Interrupted)));
    assert!(form.finish().is_ok());
}
