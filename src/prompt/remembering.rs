//! Keeps every answer the moment it is given, so that an interrupted dialogue goes on where it stopped.

use super::{Ask, AskError, Line};
use crate::case::Moment;
use crate::message::Message;
use crate::store::Unfinished;

/// How kept answers are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// They are taken.
    Taken,
    /// They are offered, and the person decides again.
    Offered,
    /// Facts are taken, and conclusions offered: the case has changed meanwhile.
    ConclusionsOffered,
}

/// A person whose earlier answers were kept: only what was not answered then is asked.
pub struct Remembering<'a> {
    person: Box<dyn Ask + 'a>,
    kept: &'a mut Unfinished,
    now: Moment,
    trust: Trust,
    /// What is shown for the question that is being asked.
    asked: Vec<Line>,
    /// Whether the person has not seen it, since the answer was kept.
    is_unseen: bool,
}

impl<'a> Remembering<'a> {
    /// Returns the person with what was kept of an earlier dialogue.
    pub fn new(person: Box<dyn Ask + 'a>, kept: &'a mut Unfinished, now: Moment, trust: Trust) -> Self {
        Self { person, kept, now, trust, asked: Vec::new(), is_unseen: false }
    }

    fn is_taken(&self, question: &str) -> bool {
        match self.trust {
            Trust::Taken => true,
            Trust::Offered => false,
            Trust::ConclusionsOffered => question.starts_with("ask-fact-"),
        }
    }

    fn question(&self) -> Option<&str> {
        self.asked
            .iter()
            .find_map(|line| if let Line::Prompt(prompt) = line { Some(prompt.key()) } else { None })
    }
}

impl Ask for Remembering<'_> {
    fn ask(&mut self, lines: &[Line]) -> Result<String, AskError> {
        let is_new = matches!(lines.first(), Some(Line::Prompt(_)));
        // What was kept may be no answer any more: the question is then shown before what is wrong.
        let shown = if self.is_unseen && !is_new { [&self.asked, lines].concat() } else { lines.to_vec() };
        self.is_unseen = false;
        if is_new {
            self.asked = lines.to_vec();
            let question = self.question().unwrap_or_default().to_owned();
            if let Some(answer) = self.kept.answer(&question).map(str::to_owned) {
                if self.is_taken(&question) {
                    self.is_unseen = true;
                    return Ok(answer);
                }
                let offer = Message::new("prompt-enter-default").with("answer", answer.as_str());
                let said = self.person.ask(&[&shown[..], &[Line::Note(offer)]].concat())?;
                let answer = if said.trim().is_empty() { answer } else { said };
                self.settle(&answer)?;
                return Ok(answer);
            }
        }
        let answer = self.person.ask(&shown)?;
        self.settle(&answer)?;
        Ok(answer)
    }

    fn settle(&mut self, answer: &str) -> Result<(), AskError> {
        let Some(question) = self.question().map(str::to_owned) else { return Ok(()) };
        self.kept.keep(&question, answer, self.now).map_err(AskError::NotKept)
    }
}
