//! Keeps every answer the moment it is given, so that an interrupted dialogue goes on where it stopped.

use super::{Ask, AskError, Line};
use crate::case::Moment;
use crate::store::Unfinished;

/// A person whose earlier answers were kept: only what was not answered then is asked.
pub struct Remembering<'a> {
    person: Box<dyn Ask + 'a>,
    kept: &'a mut Unfinished,
    now: Moment,
    /// What is shown for the question that is being asked.
    asked: Vec<Line>,
    /// Whether the person has not seen it, since the answer was kept.
    is_unseen: bool,
}

impl<'a> Remembering<'a> {
    /// Returns the person with what was kept of an earlier dialogue.
    pub fn new(person: Box<dyn Ask + 'a>, kept: &'a mut Unfinished, now: Moment) -> Self {
        Self { person, kept, now, asked: Vec::new(), is_unseen: false }
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
            if let Some(answer) = self.question().and_then(|question| self.kept.answer(question)) {
                self.is_unseen = true;
                return Ok(answer.to_owned());
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
