//! Collects the answers to several questions, and lists together what nobody could be asked about.

use super::question::Typed;
use super::{Ask, AskError, Line, Question};
use crate::message::Message;

/// The answers of one command: flags first, then the person at the terminal.
#[must_use = "a form must be finished, or missing flags go unnoticed"]
pub struct Form<'a> {
    person: Option<Box<dyn Ask + 'a>>,
    missing: Vec<&'static str>,
}

/// The proof that every required question of a form was answered.
#[derive(Debug)]
pub struct Complete(());

/// Required answers were not given, and there was nobody to ask.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Missing {
    /// The flags that would have given them, in the order of the questions.
    pub flags: Vec<&'static str>,
}

impl<'a> Form<'a> {
    /// Returns an empty form; without a person nothing is asked.
    pub fn new(person: Option<Box<dyn Ask + 'a>>) -> Self {
        Self { person, missing: Vec::new() }
    }

    /// Returns the form with the person, if there is one, behind someone else.
    pub fn through(self, behind: impl FnOnce(Box<dyn Ask + 'a>) -> Box<dyn Ask + 'a>) -> Self {
        Self { person: self.person.map(behind), ..self }
    }

    /// Returns whether there is a person to ask.
    pub fn can_ask(&self) -> bool {
        self.person.is_some()
    }

    /// Returns the text given, or asks for one.
    pub fn text(
        &mut self,
        flag: &'static str,
        given: Option<String>,
        question: &Question,
    ) -> Result<Option<String>, AskError> {
        self.parsed(flag, given, question, |answer| Ok(answer.to_owned()))
    }

    /// Returns the value given, or asks until an answer can be read as one.
    ///
    /// The answer is none when the person leaves the question open, or when nobody can be asked.
    pub fn parsed<T>(
        &mut self,
        flag: &'static str,
        given: Option<T>,
        question: &Question,
        read: impl Fn(&str) -> Result<T, Message>,
    ) -> Result<Option<T>, AskError> {
        self.answer(flag, given, question, question.lines([]), read)
    }

    /// Returns the choice given, or asks for the number of one.
    pub fn choose<T: Clone>(
        &mut self,
        flag: &'static str,
        given: Option<T>,
        question: &Question,
        choices: &[(T, Message)],
    ) -> Result<Option<T>, AskError> {
        let lines = question.lines(choices.iter().map(|(_, label)| label));
        self.answer(flag, given, question, lines, |answer| {
            Ok(choices[pick(answer, choices.len())?].0.clone())
        })
    }

    /// Returns the choices given, or asks for the numbers of some, such as `1 3`.
    pub fn choose_many<T: Clone>(
        &mut self,
        flag: &'static str,
        given: Option<Vec<T>>,
        question: &Question,
        choices: &[(T, Message)],
    ) -> Result<Option<Vec<T>>, AskError> {
        let mut lines = question.lines(choices.iter().map(|(_, label)| label));
        lines.push(Line::Note(Message::new("prompt-several")));
        self.answer(flag, given, question, lines, |answer| {
            let numbers = answer.split([' ', ',', ';']).filter(|number| !number.is_empty());
            let mut picked =
                numbers.map(|number| pick(number, choices.len())).collect::<Result<Vec<_>, _>>()?;
            picked.sort_unstable();
            picked.dedup();
            Ok(picked.into_iter().map(|at| choices[at].0.clone()).collect())
        })
    }

    /// Returns the yes or no given, or asks for one; both languages' words are understood.
    pub fn confirm(
        &mut self,
        flag: &'static str,
        given: Option<bool>,
        question: &Question,
    ) -> Result<Option<bool>, AskError> {
        let mut lines = question.lines([]);
        lines.push(Line::Note(Message::new("prompt-yes-or-no")));
        self.answer(flag, given, question, lines, |answer| match answer.to_lowercase().as_str() {
            "j" | "ja" | "y" | "yes" => Ok(true),
            "n" | "nei" | "no" => Ok(false),
            _ => Err(Message::new("prompt-neither-yes-nor-no").with("answer", answer)),
        })
    }

    /// Says how the last answer was understood, in words that mean the same at any time.
    pub fn settle(&mut self, answer: &str) -> Result<(), AskError> {
        self.person.as_deref_mut().map_or(Ok(()), |person| person.settle(answer))
    }

    /// Ends the form; fails with every flag that was missing.
    pub fn finish(self) -> Result<Complete, Missing> {
        if self.missing.is_empty() { Ok(Complete(())) } else { Err(Missing { flags: self.missing }) }
    }

    fn answer<T>(
        &mut self,
        flag: &'static str,
        given: Option<T>,
        question: &Question,
        mut lines: Vec<Line>,
        read: impl Fn(&str) -> Result<T, Message>,
    ) -> Result<Option<T>, AskError> {
        if given.is_some() {
            return Ok(given);
        }
        let Some(person) = self.person.as_deref_mut() else {
            let default = question.default_answer().and_then(|answer| read(answer).ok());
            if default.is_none() && question.is_required() {
                self.missing.push(flag);
            }
            return Ok(default);
        };
        loop {
            let line = person.ask(&lines)?;
            let fault = match question.understand(&line) {
                Typed::Open => return Ok(None),
                Typed::Nothing => Message::new("prompt-answer-needed"),
                Typed::Answer(answer) => match read(answer) {
                    Ok(value) => return Ok(Some(value)),
                    Err(fault) => fault,
                },
            };
            lines = vec![Line::Fault(fault)];
        }
    }
}

impl Complete {
    /// Returns the answer to a question that had to be answered.
    pub fn required<T>(&self, answer: Option<T>) -> T {
        answer.expect("a form is complete only when its required questions are answered")
    }
}

impl Missing {
    /// Returns what went wrong.
    pub fn message(&self) -> Message {
        Message::new("prompt-missing").with("count", self.flags.len()).with("flags", self.flags.join(", "))
    }

    /// Returns what to do next.
    pub fn hint(&self) -> Option<Message> {
        Some(Message::new("prompt-missing-hint"))
    }
}

impl std::fmt::Display for Missing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.message().fmt(f)
    }
}

/// Returns the place in the list that the number names, counted from zero.
fn pick(number: &str, count: usize) -> Result<usize, Message> {
    let picked = number.parse().ok().filter(|number| (1..=count).contains(number));
    picked
        .map(|number: usize| number - 1)
        .ok_or_else(|| Message::new("prompt-not-a-choice").with("answer", number).with("count", count))
}
