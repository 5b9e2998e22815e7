//! What may happen to a case: every command that writes makes one of these changes.

use super::action::Action;
use super::assessment::{Advice, Approval, Assessment, InformDecision, NotifyDecision, Risk};
use super::code::Code;
use super::duty::DutyDecision;
use super::fact::FactChange;
use super::incident::{Answer, BreachTest, BreachVerdict};
use super::refusal::Refusal;
use super::sent::{Communication, Notification, Phase, Told};
use super::set::with_facts;
use super::steps::{Measure, MeasureState};
use super::{Case, Closing, Moment};

/// One thing that happens to a case, and one commit.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// A new case.
    Register(Box<Case>),
    /// Facts as someone edited them.
    Edit(Box<Case>),
    /// An assessment, with the three elements and the other facts that were answered on the way.
    Assess {
        /// The three elements as answered now.
        breach_test: BreachTest,
        /// The other facts, none of them in a repeated section.
        facts: Vec<FactChange>,
        /// The assessment.
        assessment: Box<Assessment>,
    },
    /// The approval of the newest assessment.
    Approve(Approval),
    /// Advice of the data protection officer.
    Advise(Advice),
    /// Why the newest advice was not followed.
    AnswerAdvice(String),
    /// A new measure.
    AddMeasure(Measure),
    /// A measure that is done or dropped; measures are numbered from 1.
    FinishMeasure {
        /// The measure's number.
        number: usize,
        /// Done or dropped.
        state: MeasureState,
        /// When.
        at: Moment,
        /// What came of it.
        result: Option<String>,
    },
    /// A decision on whether a duty applies.
    DecideDuty(DutyDecision),
    /// A notification to the authority.
    Notify(Notification),
    /// A communication to the persons.
    Communicate(Communication),
    /// Letters to the persons, by channel and language.
    SendLetters(Vec<Communication>),
    /// A role or another authority that was told.
    Tell(Told),
    /// The closing.
    Close(Box<Closing>),
    /// The opening again.
    Reopen {
        /// When.
        at: Moment,
        /// Why.
        reasons: String,
    },
}

impl Change {
    /// Returns the kind of the change.
    pub fn action(&self) -> Action {
        match self {
            Self::Register(_) => Action::New,
            Self::Edit(_) => Action::Edit,
            Self::Assess { .. } => Action::Assess,
            Self::Approve(_) => Action::Approve,
            Self::Advise(_) | Self::AnswerAdvice(_) => Action::Advise,
            Self::AddMeasure(_) => Action::MeasureAdd,
            Self::FinishMeasure { .. } => Action::MeasureDone,
            Self::DecideDuty(_) => Action::Duty,
            Self::Notify(_) => Action::Notify,
            Self::Communicate(_) | Self::SendLetters(_) => Action::Inform,
            Self::Tell(_) => Action::Tell,
            Self::Close(_) => Action::Close,
            Self::Reopen { .. } => Action::Reopen,
        }
    }

    /// Returns the case after the change.
    ///
    /// # Errors
    /// A [`Refusal`] says why the change cannot happen to this case.
    pub fn apply(&self, case: &Case) -> Result<Case, Refusal> {
        self.check(case)?;
        let mut next = case.clone();
        match self {
            Self::Register(new) | Self::Edit(new) => next = (**new).clone(),
            Self::Assess { breach_test, facts, assessment } => {
                next = with_facts(&next, facts);
                next.breach_test = breach_test.clone();
                next.assessment.push((**assessment).clone());
            }
            Self::Approve(approval) => {
                let ruling = next.assessment.last_mut().ok_or(Refusal::NothingToApprove)?;
                ruling.approval = Some(approval.clone());
            }
            Self::Advise(advice) => next.advice.push(advice.clone()),
            Self::AnswerAdvice(because) => {
                let index = next.unanswered_advice().or(next.advice.len().checked_sub(1));
                let advice = index.and_then(|index| next.advice.get_mut(index)).ok_or(Refusal::NoAdvice)?;
                advice.not_followed_because = Some(because.clone());
            }
            Self::AddMeasure(measure) => next.measure.push(measure.clone()),
            Self::FinishMeasure { number, state, at, result } => {
                let count = next.measure.len();
                let measure = number.checked_sub(1).and_then(|index| next.measure.get_mut(index));
                let measure = measure.ok_or(Refusal::NoSuchMeasure { number: *number, count })?;
                measure.state = Some(*state);
                measure.done = Some(*at);
                measure.result.clone_from(result);
            }
            Self::DecideDuty(decision) => next.duty.push(decision.clone()),
            Self::Notify(notification) => next.notification.push(notification.clone()),
            Self::Communicate(communication) => next.communication.push(communication.clone()),
            Self::SendLetters(sent) => next.communication.extend(sent.iter().cloned()),
            Self::Tell(told) => next.told.push(told.clone()),
            Self::Close(closing) => next.closing = Some((**closing).clone()),
            Self::Reopen { at, reasons } => {
                let closing = next.closing.as_mut().ok_or(Refusal::NotClosed)?;
                closing.reopened = Some(*at);
                closing.reopened_because = Some(reasons.clone());
            }
        }
        Ok(next)
    }

    /// Says whether a change of this kind can happen to the case, whatever else it holds: before anything is asked.
    ///
    /// # Errors
    /// A [`Refusal`] says why it cannot.
    pub fn check(&self, case: &Case) -> Result<(), Refusal> {
        match self {
            Self::Assess { .. }
            | Self::Approve(_)
            | Self::Notify(_)
            | Self::SendLetters(_)
            | Self::Close(_)
                if case.is_closed() =>
            {
                Err(Refusal::Closed)
            }
            Self::Reopen { .. } if !case.is_closed() => Err(Refusal::NotClosed),
            Self::Approve(_) => case.ruling().ok_or(Refusal::NothingToApprove).and_then(approvable(case)),
            Self::FinishMeasure { number, .. } => match case.measure.get(number.wrapping_sub(1)) {
                Some(measure) if !measure.is_open() => Err(Refusal::MeasureFinished { number: *number }),
                _ => Ok(()),
            },
            Self::Notify(sent @ Notification { phase: Some(phase), .. }) => match phase {
                Phase::FollowUp | Phase::Final | Phase::Correction | Phase::Withdrawal
                    if case.notification.is_empty() =>
                {
                    Err(Refusal::NothingSentBefore { phase: *phase })
                }
                Phase::First if is_begun(case, sent) => Err(Refusal::SentBefore),
                _ => Ok(()),
            },
            _ => Ok(()),
        }
    }

    /// Returns the sentence for the commit's subject, without the case's number.
    pub fn summary(&self) -> String {
        match self {
            Self::Register(_) => "registered".to_owned(),
            Self::Edit(_) => "edit – facts changed".to_owned(),
            Self::Assess { breach_test, assessment, .. } => summary_of(breach_test, assessment),
            Self::Approve(_) => "approve – conclusion approved".to_owned(),
            Self::Advise(_) => "advise – advice of the data protection officer".to_owned(),
            Self::AnswerAdvice(_) => "advise – why the advice was not followed".to_owned(),
            Self::AddMeasure(_) => "measure – decided".to_owned(),
            Self::FinishMeasure { number, state, .. } => {
                format!("measure – number {number} {}", state.code())
            }
            Self::DecideDuty(decision) => summary_of_duty(decision),
            Self::Notify(sent) => {
                format!("notify – authority, {}", sent.phase.map_or("phase not given", Code::code))
            }
            Self::Communicate(_) => "notify – persons informed".to_owned(),
            Self::SendLetters(_) => "letters – persons informed".to_owned(),
            Self::Tell(_) => "notify – others told".to_owned(),
            Self::Close(_) => "close – learning reviewed".to_owned(),
            Self::Reopen { .. } => "reopen – opened again".to_owned(),
        }
    }
}

/// Returns whether the authority had more than a telephone call before this was sent, and that was not withdrawn.
fn is_begun(case: &Case, sent: &Notification) -> bool {
    let standing = case.notification.rsplit(|before| before.phase == Some(Phase::Withdrawal)).next();
    standing.unwrap_or_default().iter().any(|before| {
        let is_later = matches!((before.at, sent.at), (Some(before), Some(sent)) if before > sent);
        before.phase.is_some_and(|phase| phase != Phase::Telephone) && !is_later
    })
}

/// Returns the check that an assessment may be approved in this case.
fn approvable(case: &Case) -> impl Fn(&Assessment) -> Result<(), Refusal> + '_ {
    let is_event = case.breach_test.verdict() == BreachVerdict::SecurityEvent;
    move |assessment| {
        let open = [
            ("risk", assessment.risk.is_none()),
            ("authority", assessment.authority.is_none()),
            ("persons", assessment.persons.is_none()),
        ];
        match open.into_iter().find(|(_, is_open)| *is_open && !is_event) {
            _ if assessment.approval.is_some() => Err(Refusal::AlreadyApproved),
            Some((open, _)) => Err(Refusal::NoConclusion { open }),
            None if case.unanswered_advice().is_some() => Err(Refusal::AdviceUnanswered),
            None => Ok(()),
        }
    }
}

fn summary_of(breach_test: &BreachTest, assessment: &Assessment) -> String {
    if breach_test.verdict() == BreachVerdict::SecurityEvent {
        return "assess – a security event, not a breach".to_owned();
    }
    let risk = match assessment.risk {
        None => "risk open",
        Some(Risk::Low) => "low risk",
        Some(Risk::Medium) => "risk",
        Some(Risk::High) => "high risk",
    };
    let duties = match (assessment.authority, assessment.persons) {
        (None, _) => "no decision yet",
        (Some(NotifyDecision::Notify), None) => "notify",
        (Some(NotifyDecision::Notify), Some(InformDecision::Inform)) => "notify and inform",
        (Some(NotifyDecision::Notify), Some(InformDecision::Exempt)) => "notify, exempt from informing",
        (Some(NotifyDecision::Notify), Some(InformDecision::DoNotInform)) => "notify, do not inform",
        (Some(NotifyDecision::DoNotNotify), Some(InformDecision::Inform)) => "do not notify, inform",
        (Some(NotifyDecision::DoNotNotify), _) => "do not notify",
    };
    format!("assess – {risk}, {duties}")
}

fn summary_of_duty(decision: &DutyDecision) -> String {
    let applies = match decision.applies {
        Some(Answer::Yes) => "applies",
        Some(Answer::No) => "does not apply",
        Some(Answer::NotKnownYet) | None => "not known yet",
    };
    format!("duty – {} {applies}", decision.id.as_deref().unwrap_or("not named"))
}
