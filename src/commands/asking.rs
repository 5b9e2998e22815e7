//! How commands ask: what a flag gave is taken, what it did not is asked on a terminal with its legal hint.

use crate::case::{Case, Code, Count, Day, Moment, parse_day, parse_time};
use crate::context::Context;
use crate::failure::Failure;
use crate::law::assessment::asked::Asked;
use crate::lint::personal::Guard;
use crate::message::Message;
use crate::prompt::{Form, Question, Remembering, Trust};
use crate::render::talk::Talk;
use crate::store::{Store, Unfinished};
use chrono_tz::Tz;

/// The questions of one command.
pub(crate) struct Asking<'a> {
    form: Form<'a>,
    talk: &'a Talk,
    now: Moment,
    zone: Tz,
    /// What an empty line answers to the next question.
    suggested: Option<String>,
    /// What keeps personal data out of the register.
    guard: Option<Guard>,
}

impl<'a> Asking<'a> {
    /// Returns the questions of a command; without a terminal nothing is asked.
    pub(crate) fn new(context: &'a Context, store: &Store) -> Result<Self, Failure> {
        let guard = Some(Guard::new(&store.folder.settings, context.now));
        Ok(Self { zone: store.folder.zone, guard, ..Self::without_register(context)? })
    }

    /// Keeps every answer from here on, and takes those that were kept before.
    pub(crate) fn keeping(mut self, kept: &'a mut Unfinished, trust: Trust) -> Self {
        let now = self.now;
        self.form = self.form.through(|person| Box::new(Remembering::new(person, kept, now, trust)));
        self
    }

    /// Returns the questions of a command that has no register yet.
    pub(crate) fn without_register(context: &'a Context) -> Result<Self, Failure> {
        let talk = &context.ui.talk;
        Ok(Self {
            form: Form::new(context.asker()?),
            talk,
            now: context.now,
            zone: talk.zone(),
            suggested: None,
            guard: None,
        })
    }

    /// Returns an answer that the command cannot do without; none only when [`Asking::finish`] will say so.
    pub(crate) fn needed(
        &mut self,
        flag: &'static str,
        given: Option<&str>,
        key: &'static str,
    ) -> Result<Option<String>, Failure> {
        let question = self.question(key);
        self.text(flag, given, &question)
    }

    /// Returns an answer that may be left open.
    pub(crate) fn wanted(
        &mut self,
        flag: &'static str,
        given: Option<&str>,
        key: &'static str,
    ) -> Result<Option<String>, Failure> {
        let question = self.question(key).or_skip();
        self.text(flag, given, &question)
    }

    /// Asks until the answer is a text that may be recorded; what a flag gave is judged when it is to be recorded.
    fn text(
        &mut self,
        flag: &'static str,
        given: Option<&str>,
        question: &Question,
    ) -> Result<Option<String>, Failure> {
        let refused = |words: &str| self.guard.as_ref()?.refused(flag.trim_start_matches('-'), words);
        let read = |words: &str| refused(words).map_or_else(|| Ok(words.to_owned()), Err);
        Ok(self.form.parsed(flag, written(given), question, read)?)
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
        let (now, zone) = (self.now, self.zone);
        let read = |words: &str| parse_day(words, now, zone);
        let given = given.map(read).transpose()?;
        let question = self.question(key).or_skip();
        Ok(self.form.parsed(flag, given, &question, |words| read(words).map_err(|error| error.message()))?)
    }

    /// Returns the day that a flag gave.
    pub(crate) fn day_of(&self, words: &str) -> Result<Day, Failure> {
        Ok(parse_day(words, self.now, self.zone)?)
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

    /// Returns the case with a fact that the rules read; what is not known is written down as such where it can be.
    pub(crate) fn asked(&mut self, mut case: Case, row: &Asked) -> Result<Case, Failure> {
        let prompt = Message::new(format!("ask-fact-{}", row.key.replace('.', "-")));
        let question = Question::new(prompt).hint(row.hint()).or_unknown();
        let before = row.words(&case);
        let answer = match row.list {
            Some(list) => self.picked(row, list, &before, question)?,
            None => self.typed(row, &case, &before, question)?,
        };
        if let Some(words) = answer.as_deref().or(row.unknown()) {
            row.put(&mut case, words);
        }
        Ok(case)
    }

    fn picked(
        &mut self,
        row: &Asked,
        list: &str,
        before: &str,
        question: Question,
    ) -> Result<Option<String>, Failure> {
        let label = |code| (code, Message::new(format!("{list}-{code}")));
        let codes: Vec<(&str, Message)> = row.codes().into_iter().map(label).collect();
        let number =
            |word: &str| codes.iter().position(|(code, _)| *code == word).map(|at| (at + 1).to_string());
        let numbers: Vec<_> = before.split(", ").filter_map(number).collect();
        let question = if numbers.is_empty() { question } else { question.default(numbers.join(" ")) };
        Ok(if row.is_list() {
            self.form.choose_many("--set", None, &question, &codes)?.map(|picked| picked.join(", "))
        } else {
            self.form.choose("--set", None, &question, &codes)?.map(str::to_owned)
        })
    }

    fn typed(
        &mut self,
        row: &Asked,
        case: &Case,
        before: &str,
        question: Question,
    ) -> Result<Option<String>, Failure> {
        let question = if before.is_empty() { question } else { question.default(before) };
        let read = |words: &str| {
            let answered = case.set(row.key, words, self.now, self.zone).map_err(|error| error.message())?;
            Ok(row.words(&answered))
        };
        let words = self.form.parsed("--set", None, &question, read)?;
        if let Some(words) = &words {
            self.form.settle(words)?;
        }
        Ok(words)
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

    /// Returns whether there is a person to ask.
    pub(crate) fn can_ask(&self) -> bool {
        self.form.can_ask()
    }

    /// Offers an earlier text as the answer to the next question; nobody who cannot be asked has it taken for theirs.
    pub(crate) fn suggest(&mut self, answer: Option<&str>) -> &mut Self {
        self.suggested = answer.filter(|_| self.form.can_ask()).map(str::to_owned);
        self
    }

    /// Offers codes as the answer to the next question.
    pub(crate) fn suggest_codes<C: Code>(&mut self, codes: impl IntoIterator<Item = C>) -> &mut Self {
        let numbers: Vec<_> = codes.into_iter().filter_map(number).collect();
        self.suggest((!numbers.is_empty()).then(|| numbers.join(" ")).as_deref())
    }

    fn question(&mut self, key: &'static str) -> Question {
        let prompt = Message::new(key);
        let hint = prompt.hint();
        let question = Question::new(prompt);
        let question = match self.suggested.take() {
            Some(answer) => question.default(answer),
            None => question,
        };
        if self.form.can_ask() && self.talk.knows(hint.key()) { question.hint(hint) } else { question }
    }
}

/// Returns a text unless it is blank: a blank one is no answer.
fn written(given: Option<&str>) -> Option<String> {
    given.filter(|text| !text.trim().is_empty()).map(str::to_owned)
}

/// Returns the number by which a code is picked.
fn number<C: Code>(code: C) -> Option<String> {
    C::ALL.iter().position(|one| *one == code).map(|at| (at + 1).to_string())
}

fn choices<C: Code>() -> Vec<(C, Message)> {
    C::ALL.iter().map(|code| (*code, code.label())).collect()
}
