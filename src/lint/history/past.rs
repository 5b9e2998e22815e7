//! Goes through the commits from the oldest on and notes the marks they leave.
//!
//! What is noted does not depend on how branches that were merged stand to each other, so that it is the same whether
//! the history is read in one go or bit by bit.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use chrono_tz::Tz;

use super::commit::{Commit, words};
use super::{Kept, Kind, Mark, Record, Stamp, Stranger};
use crate::case::{Action, Case, CaseId, Moment, Policy, When};
use crate::law::anchor::awareness;
use crate::law::clock::notify_by;
use crate::law::deadline::Timeliness;
use crate::lint::personal::find;

/// How far two clocks may be apart. The number is this program's own.
const TOLERANCE: TimeDelta = TimeDelta::minutes(5);

/// Changes that the program refuses to make to a closed case.
const REFUSED: [Action; 4] = [Action::Assess, Action::Approve, Action::Notify, Action::Close];

/// What the rules compare of a case; nothing else is kept of its older states.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// When the case was registered.
    pub registered: Option<Moment>,
    /// The time that the 72 hours run from, if it is known.
    pub aware: Option<When>,
    /// Whether the case is closed.
    pub stage: Stage,
    /// Its assessments and notifications, each with its time.
    pub records: Vec<(Record, Option<Moment>)>,
}

/// Whether a case is closed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// It never was.
    #[default]
    Open,
    /// It is.
    Closed,
    /// It was, and was opened again.
    Reopened,
}

/// A case's step from one commit to the next.
#[derive(Clone, Debug)]
pub struct Step {
    /// The case.
    pub id: CaseId,
    /// What it said; none if that could not be read, and nothing known if it was not there.
    pub before: Option<Facts>,
    /// What it says; none if that cannot be read.
    pub after: Option<Facts>,
}

/// The marks found so far.
#[derive(Debug)]
pub struct Past {
    /// They, by the file they are about; those of one file in the order of the commits.
    files: BTreeMap<String, Vec<Mark>>,
    zone: Tz,
}

impl Facts {
    /// Returns what the rules compare of a case.
    pub fn of(case: &Case, policy: &Policy) -> Self {
        let stage = match &case.closing {
            None => Stage::Open,
            Some(closing) if closing.reopened.is_some() => Stage::Reopened,
            Some(_) => Stage::Closed,
        };
        let aware = awareness(case, policy).when.filter(|when| !matches!(when, When::Unknown(_)));
        Self { registered: case.registered, aware, stage, records: records(case) }
    }
}

/// Returns the assessments and notifications of a case, each with its time.
pub fn records(case: &Case) -> Vec<(Record, Option<Moment>)> {
    let assessments = case.assessment.iter().map(|assessment| (Record::Assessment, assessment.at));
    assessments.chain(case.notification.iter().map(|sent| (Record::Notification, sent.at))).collect()
}

impl Past {
    /// Returns the past so far as it was read before, in a register of this zone.
    pub fn after(marks: Vec<Mark>, zone: Tz) -> Self {
        let mut past = Self { files: BTreeMap::new(), zone };
        marks.into_iter().for_each(|mark| past.add(mark));
        past
    }

    /// Returns the marks, by file.
    pub fn marks(&self) -> impl Iterator<Item = &Mark> {
        self.files.values().flatten()
    }

    /// Returns the marks, by file.
    pub fn into_marks(self) -> Vec<Mark> {
        self.files.into_values().flatten().collect()
    }

    /// Notes whether a commit claims to be older than one below it.
    pub fn dated(&mut self, commit: &Commit, file: &str) {
        let at = commit.stamp.at;
        if let Some(newest) = commit.newest_before.filter(|newest| newest.since(at) > TOLERANCE) {
            self.note(commit, file, Kind::Backwards { newest });
        }
    }

    /// Notes what a commit did as such; `file` is the first that it changed.
    pub fn commit(&mut self, commit: &Commit, file: &str) {
        if commit.written != commit.stamp.at && commit.action().is_some() {
            self.note(commit, file, Kind::Rewritten { written: commit.written });
        }
    }

    /// Notes that the history begins with a commit that has cases; `settings` is the file that stands for the register.
    pub fn rooted(&mut self, commit: &Commit, settings: &str) {
        if commit.action().is_none() {
            self.note(commit, settings, Kind::Begun);
        }
    }

    /// Notes whether a commit's message holds what may be personal data.
    pub fn worded(&mut self, commit: &Commit, file: &str) {
        let text = words(&commit.message);
        if !find(&text).is_empty() {
            self.note(commit, file, Kind::Message { text });
        }
    }

    /// Notes what a commit did to a case; `is_same` tells whether the case says the same as before.
    pub fn changed(&mut self, commit: &Commit, file: &str, step: &Step, is_same: impl FnOnce() -> bool) {
        let is_record = commit.is_record_of(step.id);
        let was_closed = step.before.as_ref().is_some_and(|before| before.stage == Stage::Closed);
        if (was_closed || !is_record) && !is_same() {
            if !is_record {
                self.note(commit, file, Kind::Outside);
            }
            let is_opened = step.after.as_ref().is_some_and(|after| after.stage == Stage::Reopened);
            let stranger = match commit.action().filter(|action| is_record && !REFUSED.contains(action)) {
                Some(Action::Edit) => Some(Stranger::Edit),
                Some(_) => None,
                None => Some(Stranger::Other),
            };
            if let Some(stranger) = stranger.filter(|_| was_closed && !is_opened) {
                self.note(commit, file, Kind::ClosedChanged(stranger));
            }
        }
        self.compared(commit, file, step);
        if let (Some(Facts { aware: None, .. }), Some(after @ Facts { aware: Some(aware), .. })) =
            (&step.before, &step.after)
        {
            self.begun(commit, file, after.registered, *aware);
        }
    }

    /// Notes whether the time that the 72 hours run from is another in a commit than in one of its parents, and what is not
    /// in it that is to stay.
    pub fn compared(&mut self, commit: &Commit, file: &str, step: &Step) {
        let (Some(before), Some(after)) = (&step.before, &step.after) else { return };
        let moved = before.aware.filter(|was| after.aware != Some(*was));
        let moved = moved.map(|was| Kind::Moved { was, is: after.aware });
        let by = if commit.is_record_of(step.id) { Stranger::Edit } else { Stranger::Other };
        let removed = before.records.iter().filter(|record| !after.records.contains(record));
        let removed = removed.map(|(record, at)| Kind::RecordRemoved { record: *record, at: *at, by });
        for kind in moved.into_iter().chain(removed) {
            // A merge has what both its sides did once more.
            if self.of(file).all(|mark| mark.kind != kind) {
                self.add(Mark { registered: before.registered, ..mark(commit, file, kind) });
            }
        }
    }

    /// Has what was noted of a case that gets another number be about that one.
    pub fn renumbered(&mut self, from: &str, to: &str, registered: Moment) {
        let Some(marks) = self.files.get_mut(from) else { return };
        let of_case: Vec<Mark> = marks.extract_if(.., |mark| mark.registered == Some(registered)).collect();
        for mark in of_case {
            self.add(Mark { case: Mark::case_of(to), file: to.to_owned(), ..mark });
        }
    }

    /// Notes that the time that the 72 hours run from was recorded when they were over. What came back after it was taken
    /// out had been recorded before.
    fn begun(&mut self, commit: &Commit, file: &str, registered: Option<Moment>, aware: When) {
        let Some(deadline) = notify_by(&aware, self.zone) else { return };
        let is_late = deadline.judge(commit.stamp.at) == Timeliness::Late;
        if is_late && !self.of(file).any(|mark| matches!(mark.kind, Kind::Moved { .. })) {
            let kind = Kind::RecordedLate { due: deadline.due() };
            self.add(Mark { registered, ..mark(commit, file, kind) });
        }
    }

    /// Notes that a case is gone.
    pub fn gone(&mut self, commit: &Commit, file: &str, kept: Kept) {
        self.note(commit, file, Kind::CaseGone(kept));
    }

    /// Notes that a case can no longer be read.
    pub fn garbled(&mut self, commit: &Commit, file: &str, kept: Kept) {
        self.note(commit, file, Kind::Garbled(kept));
    }

    /// Forgets that a case is gone, where that has been put right.
    pub fn back(&mut self, file: &str, is_right: impl Fn(&Stamp, &Kept) -> bool) {
        if let Some(marks) = self.files.get_mut(file) {
            marks.retain(|mark| match &mark.kind {
                Kind::CaseGone(kept) => !is_right(&mark.commit, kept),
                _ => true,
            });
        }
    }

    /// Returns what a case held before it was gone or could no longer be read, the last first.
    pub fn kept<'m>(&'m self, file: &'m str) -> impl Iterator<Item = (&'m Stamp, &'m Kept)> {
        self.of(file).rev().filter_map(|mark| match &mark.kind {
            Kind::CaseGone(kept) | Kind::Garbled(kept) => Some((&mark.commit, kept)),
            _ => None,
        })
    }

    /// Notes that a case that was in one of a merge's parents is not in the merge; if a branch had taken it away, the
    /// commit that did has been noted.
    pub fn dropped(&mut self, commit: &Commit, file: &str, kept: Kept) {
        if !self.of(file).any(|mark| matches!(mark.kind, Kind::CaseGone(_))) {
            self.gone(commit, file, kept);
        }
    }

    /// Notes that something was taken out of a file that may be personal data.
    pub fn cleaned(&mut self, commit: &Commit, file: &str, kept: Kept) {
        self.note(commit, file, Kind::Cleaned(kept));
    }

    /// Notes that a text that was sent is no longer what was kept.
    pub fn sent_changed(&mut self, commit: &Commit, file: &str, kept: Kept) {
        if !self.of(file).any(|mark| matches!(mark.kind, Kind::SentChanged(_))) {
            self.note(commit, file, Kind::SentChanged(kept));
        }
    }

    /// Returns the mark of a record that the branch no longer has; none if it is there in another form, or was no record.
    pub fn lost(&self, commit: &Commit, file: &str) -> Option<Mark> {
        let is_twin = |mark: &Mark| mark.kind == Kind::Rewritten { written: commit.written };
        let is_lost = commit.action().is_some() && !self.of(file).any(is_twin);
        is_lost.then(|| mark(commit, file, Kind::Lost))
    }

    fn of<'m>(&'m self, file: &str) -> impl DoubleEndedIterator<Item = &'m Mark> + use<'m> {
        self.files.get(file).into_iter().flatten()
    }

    fn add(&mut self, mark: Mark) {
        match self.files.get_mut(&mark.file) {
            Some(marks) => marks.push(mark),
            None => drop(self.files.insert(mark.file.clone(), vec![mark])),
        }
    }

    fn note(&mut self, commit: &Commit, file: &str, kind: Kind) {
        self.add(mark(commit, file, kind));
    }
}

fn mark(commit: &Commit, file: &str, kind: Kind) -> Mark {
    let (case, file) = (Mark::case_of(file), file.to_owned());
    Mark { commit: commit.stamp.clone(), case, file, registered: None, kind }
}
