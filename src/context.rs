//! What a command may touch: the register, the time, the printing and the person at the terminal.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use crate::case::{Case, CaseId, Change, FactChange, Moment};
use crate::failure::{Exit, Failure};
use crate::lint::history::short;
use crate::message::Message;
use crate::prompt::{Ask, Terminal};
use crate::render::facts::Differences;
use crate::render::format::Form;
use crate::render::receipt::Receipt;
use crate::render::view::{View, document};
use crate::store::oddity::Oddity;
use crate::store::{CaseFile, Folder, FolderError, Outcome, Recorded, SETTINGS_FILE, SentFile, Store};
use crate::ui::{Format, Ui};

/// Whether there is a person at a terminal to ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Person {
    /// Standard input and standard error are a terminal.
    Present,
    /// They are not: nothing is asked.
    Absent,
}

/// All that a command may touch.
pub struct Context {
    /// The only way to print.
    pub ui: Ui,
    /// The time of the command, read once.
    pub now: Moment,
    /// The folder from which the register is sought.
    pub start: PathBuf,
    /// The register's folder as it was found at the start, until a command takes it.
    pub folder: RefCell<Option<Result<Folder, FolderError>>>,
    /// The form of a document that `--format` asks for; the command `draft` alone makes one.
    pub form: Option<Form>,
    /// Whether someone can be asked.
    pub person: Person,
    /// Makes the whole command line, for its manual pages.
    pub command: fn() -> clap::Command,
    /// The folders in which the system looks for programs, as `PATH` says.
    pub path: String,
    /// The editor the person has chosen, as `VISUAL` or `EDITOR` says.
    pub editor: Option<String>,
}

impl Context {
    /// Opens the register.
    ///
    /// # Errors
    /// There is none, or it cannot be read.
    pub fn store(&self) -> Result<Store, Failure> {
        let found = self.folder.take().unwrap_or_else(|| Folder::find(&self.start));
        let store = Store::open(found?)?;
        for oddity in &store.folder.oddities {
            self.warn_of(Path::new(SETTINGS_FILE), oddity);
        }
        Ok(store)
    }

    /// Returns the person to ask, if there is one.
    ///
    /// # Errors
    /// The terminal cannot be set up.
    pub fn asker(&self) -> Result<Option<Box<dyn Ask + '_>>, Failure> {
        match self.person {
            Person::Absent => Ok(None),
            Person::Present => {
                let terminal = Terminal::new(&self.ui.talk, self.ui.talk_colour());
                let terminal =
                    terminal.map_err(|error| Failure::io(Message::new("prompt-terminal"), &error))?;
                Ok(Some(Box::new(terminal)))
            }
        }
    }

    /// Records a change of a case, with the texts that are kept with it, as one commit; says what was recorded.
    ///
    /// # Errors
    /// The change cannot happen to the case, or the trail refuses it: nothing is recorded then.
    pub fn record(
        &self,
        store: &Store,
        id: &CaseId,
        change: &Change,
        sent: impl IntoIterator<Item = SentFile>,
    ) -> Result<Exit, Failure> {
        let recorded = store.change(id, change, sent, self.now)?;
        Ok(self.recorded(id, &recorded))
    }

    /// Records a new case under the next number of its year.
    ///
    /// # Errors
    /// The trail refuses it: nothing is recorded then.
    pub fn register(&self, store: &Store, case: Case) -> Result<(CaseId, Exit), Failure> {
        let (id, recorded) = store.add(case, self.now)?;
        let exit = self.recorded(&id, &recorded);
        Ok((id, exit))
    }

    /// Records a change of facts; only then they are shown, so that what is refused is not.
    ///
    /// # Errors
    /// The change cannot happen to the case, or the trail refuses it: nothing is recorded then.
    pub fn changed(
        &self,
        store: &Store,
        id: &CaseId,
        change: &Change,
        facts: &[FactChange],
    ) -> Result<Exit, Failure> {
        let recorded = store.change(id, change, None, self.now)?;
        self.tell_differences(facts);
        Ok(self.recorded(id, &recorded))
    }

    /// Records the new text of a case that a person edited, starting from these bytes, and shows what it changed.
    ///
    /// # Errors
    /// The file is not what the person started from, or the trail refuses it: nothing is recorded then.
    pub fn edited(
        &self,
        store: &Store,
        base: &[u8],
        file: &CaseFile,
        facts: &[FactChange],
    ) -> Result<Exit, Failure> {
        let recorded = store.edit(base, file, self.now)?;
        self.tell_differences(facts);
        Ok(self.recorded(&file.id, &recorded))
    }

    /// Says that a register was made in a folder.
    pub fn founded(&self, folder: &Path, recorded: &Recorded) -> Exit {
        self.ui.status(&Message::new("init-done").with("folder", folder));
        recorded.noticed.iter().for_each(|found| self.warn_of_found(found));
        match recorded.outcome {
            Outcome::Lagging(..) => Exit::Lagging,
            _ => Exit::Done,
        }
    }

    fn recorded(&self, id: &CaseId, recorded: &Recorded) -> Exit {
        let message = |key| Message::new(key).with("id", id.to_string());
        recorded.noticed.iter().for_each(|found| self.warn_of_found(found));
        let (commit, exit) = match &recorded.outcome {
            Outcome::Unchanged => {
                self.ui.status(&message("recorded-unchanged"));
                (None, Exit::Done)
            }
            Outcome::Whole(commit) => {
                self.ui.status(&message("recorded").with("commit", short(commit)));
                (Some(commit), Exit::Done)
            }
            Outcome::Lagging(commit, cause) => {
                let lagging = message("recorded-lagging").with("commit", short(commit));
                self.ui.warning(&lagging.with("cause", cause.clone()));
                (Some(commit), Exit::Lagging)
            }
        };
        if self.ui.format == Format::Json {
            self.show(&Receipt { id, commit: commit.map(String::as_str) });
        }
        exit
    }

    /// Shows a view in the form that was asked for.
    pub fn show<V: View>(&self, view: &V) {
        match self.ui.format {
            Format::Text => self.ui.data(&view.text(&self.ui.talk, self.ui.style())),
            Format::Json => self.ui.exact(&document(view, &self.ui.talk)),
        }
    }

    /// Warns of every value of a case file that could not be understood.
    pub fn warn_of_all(&self, file: &CaseFile) {
        for oddity in &file.oddities {
            self.warn_of(&file.path, oddity);
        }
    }

    /// Warns of a value that could not be understood, with its place.
    pub fn warn_of(&self, file: &Path, oddity: &Oddity) {
        let place = Message::new("odd-value")
            .with("file", file)
            .with("line", oddity.line.to_string())
            .with("column", oddity.column.to_string());
        self.ui.warning(&place.with("oddity", oddity.message()));
    }

    /// Warns of what was recorded although it may be personal data.
    fn warn_of_found(&self, found: &Message) {
        self.ui.warning(&Message::new("privacy-noticed").with("found", found.clone()));
    }

    /// Tells a person which facts a command has recorded.
    fn tell_differences(&self, changes: &[FactChange]) {
        if self.ui.format == Format::Text {
            self.show_differences(changes);
        }
    }

    /// Shows which facts differ.
    pub fn show_differences(&self, changes: &[FactChange]) {
        self.show(&Differences { changes });
    }
}
