//! How commands ask: what a flag gave is taken, what it did not is asked on a terminal with its legal hint.

use crate::case::{Case, Code, Count, Day, Moment, parse_day, parse_time};
use crate::context::Context;
use crate::failure::Failure;
use crate::message::Message;
use crate::prompt::{Form, Question};
use crate::render::talk::Talk;
use crate::store::Store;
use chrono_tz::Tz;

/// The questions of one command.
pub(crate) struct Asking<'a> {
    form: Form<'a>,
    talk: &'a Talk,
    now: Moment,
    zone: Tz,
}

impl<'a> Asking<'a> {
    /// Returns the questions of a command; without a terminal nothing is asked.
    pub(crate) fn new(context: &'a Context, store: &Store) -> Result<Self, Failure> {
        Ok(Self { zone: store.folder.zone, ..Self::without_register(context)? })
    }

    /// Returns the questions of a command that has no register yet.
    pub(crate) fn without_register(context: &'a Context) -> Result<Self, Failure> {
        let talk = &context.ui.talk;
        Ok(Self { form: Form::new(context.asker()?), talk, now: context.now, zone: talk.zone() })
    }

    /// Returns an answer that the command cannot do without; none only when [`Asking::finish`] will say so.
    pub(crate) fn needed(
        &mut self,
        flag: &'static str,
        given: Option<&str>,
        key: &'static str,
    ) -> Result<Option<String>, Failure> {
        let question = self.question(key);
        Ok(self.form.text(flag, given.map(str::to_owned), &question)?)
    }

    /// Returns an answer that may be left open.
    pub(crate) fn wanted(
        &mut self,
        flag: &'static str,
        given: Option<&str>,
        key: &'static str,
    ) -> Result<Option<String>, Failure> {
        let question = self.question(key).or_skip();
        Ok(self.form.text(flag, given.map(str::to_owned), &question)?)
    }

    /// Returns a code that the command cannot do without.
    pub(crate) fn needed_code<C: Code>(
        &mut self,
        flag: &'static str,
        given: Option<C>,
        key: &'static str,
    ) -> Result<Option<C>, Failure> {
        let question = self.question(key);
        Ok(self.form.choose(flag, given, &question, &choices())?)
    }

    /// Returns one of several that the command cannot do without.
    pub(crate) fn needed_choice(
        &mut self,
        flag: &'static str,
        given: Option<String>,
        key: &'static str,
        choices: &[(String, Message)],
    ) -> Result<Option<String>, Failure> {
        let question = self.question(key);
        Ok(self.form.choose(flag, given, &question, choices)?)
    }

    /// Returns a code that may be left open.
    pub(crate) fn code<C: Code>(
        &mut self,
        flag: &'static str,
        given: Option<C>,
        key: &'static str,
    ) -> Result<Option<C>, Failure> {
        let question = self.question(key).or_skip();
        Ok(self.form.choose(flag, given, &question, &choices())?)
    }

    /// Returns codes, which may be none.
    pub(crate) fn codes<C: Code>(
        &mut self,
        flag: &'static str,
        given: &[C],
        key: &'static str,
    ) -> Result<Vec<C>, Failure> {
        let question = self.question(key).or_skip();
        let given = (!given.is_empty()).then(|| given.to_vec());
        Ok(self.form.choose_many(flag, given, &question, &choices())?.unwrap_or_default())
    }

    /// Returns a day that may be left open.
    pub(crate) fn day(
        &mut self,
        flag: &'static str,
        given: Option<&str>,
        key: &'static str,
    ) -> Result<Option<Day>, Failure> {
        let read = |words: &str| parse_day(words, self.now, self.zone);
        let given = given.map(read).transpose()?;
        let question = self.question(key).or_skip();
        Ok(self.form.parsed(flag, given, &question, |words| read(words).map_err(|error| error.message()))?)
    }

    /// Returns a count that may be left open.
    pub(crate) fn count(
        &mut self,
        flag: &'static str,
        given: Option<Count>,
        key: &'static str,
    ) -> Result<Option<Count>, Failure> {
        let question = self.question(key).or_skip();
        let read = |words: &str| words.parse::<Count>().map_err(|error| error.message());
        Ok(self.form.parsed(flag, given, &question, read)?)
    }

    /// Returns the case with a fact that may be left open, read as its key asks for.
    pub(crate) fn fact(&mut self, case: Case, key: &str, question: &'static str) -> Result<Case, Failure> {
        let question = self.question(question).or_skip();
        let read = |words: &str| case.set(key, words, self.now, self.zone).map_err(|error| error.message());
        let answered = self.form.parsed("--set", None, &question, read)?;
        Ok(answered.unwrap_or(case))
    }

    /// Returns when something was done: now unless said otherwise, and never in the future.
    pub(crate) fn past(&self, given: Option<&str>) -> Result<Moment, Failure> {
        let Some(words) = given else { return Ok(self.now) };
        let at = parse_time(words, self.now, self.zone)?;
        if at > self.now {
            return Err(Failure::new(Message::new("time-in-future").with("time", at).with("now", self.now)));
        }
        Ok(at)
    }

    /// Ends the questions.
    ///
    /// # Errors
    /// An answer that the command cannot do without is missing and there was nobody to ask: all such are named.
    pub(crate) fn finish(self) -> Result<(), Failure> {
        self.form.finish()?;
        Ok(())
    }

    fn question(&self, key: &'static str) -> Question {
        let prompt = Message::new(key);
        let hint = prompt.hint();
        let question = Question::new(prompt);
        if self.form.can_ask() && self.talk.knows(hint.key()) { question.hint(hint) } else { question }
    }
}

fn choices<C: Code>() -> Vec<(C, Message)> {
    C::ALL.iter().map(|code| (*code, code.label())).collect()
}
