//! The person's own conclusion, beside what the rules recommend; a difference from it needs reasons.

use super::super::args::code;
use super::super::asking::Asking;
use crate::case::{
    Assessment, Consequence, Exemption, ExemptionGround, Harm, InformDecision, Likelihood, NotifyDecision,
    Risk,
};
use crate::failure::Failure;
use crate::law::assessment::Outcome;

// The conclusion given by flags; a doc comment would become the help of `assess`.
#[derive(Debug, Default, clap::Args)]
pub(crate) struct ConclusionArgs {
    /// How likely harm to the persons is
    #[arg(long, value_parser = code::<Likelihood>())]
    likelihood: Option<Likelihood>,
    /// How bad it would be
    #[arg(long, value_parser = code::<Consequence>())]
    consequence: Option<Consequence>,
    /// Kind of harm that may follow (can be repeated)
    #[arg(long = "harm", value_parser = code::<Harm>())]
    harms: Vec<Harm>,
    /// Likely consequences for the persons, in words
    #[arg(long)]
    consequences: Option<String>,
    /// The risk concluded
    #[arg(long, value_parser = code::<Risk>())]
    risk: Option<Risk>,
    /// Why the risk is what it is
    #[arg(long)]
    reasons: Option<String>,
    /// Whether the authority is to be notified
    #[arg(long, value_parser = code::<NotifyDecision>())]
    authority: Option<NotifyDecision>,
    /// Why
    #[arg(long)]
    authority_reasons: Option<String>,
    /// Whether the persons are to be informed
    #[arg(long, value_parser = code::<InformDecision>())]
    persons: Option<InformDecision>,
    /// Why
    #[arg(long)]
    persons_reasons: Option<String>,
    /// The exemption from informing that is used
    #[arg(long, value_parser = code::<ExemptionGround>())]
    exemption: Option<ExemptionGround>,
    /// Why the exemption applies
    #[arg(long)]
    exemption_reasons: Option<String>,
    /// The risk that remains when an exemption is used
    #[arg(long)]
    residual_risk: Option<String>,
    /// The public communication made instead of informing one by one
    #[arg(long)]
    public_communication: Option<String>,
    /// Upon what to look at a negative decision again
    #[arg(long)]
    look_again: Option<String>,
    /// The day to look at it again
    #[arg(long, value_name = "DAY")]
    look_again_on: Option<String>,
}

impl ConclusionArgs {
    /// Returns the conclusion; what no flag gave is taken from `given` or asked, with `earlier` offered.
    pub(crate) fn conclude(
        &self,
        ask: &mut Asking,
        given: &Assessment,
        earlier: Option<&Assessment>,
        recommended: Outcome,
    ) -> Result<Assessment, Failure> {
        let mut made = self.weigh(ask, given, earlier, recommended)?;
        self.decide(ask, given, earlier, recommended, &mut made)?;
        if made.persons == Some(InformDecision::Exempt) {
            made.exemption = self.exempt(ask, &given.exemption)?;
        }
        let is_negative = made.authority == Some(NotifyDecision::DoNotNotify)
            || matches!(made.persons, Some(InformDecision::DoNotInform | InformDecision::Exempt));
        made.look_again = self.look_again.clone().or(given.look_again.clone());
        made.look_again_on = match &self.look_again_on {
            Some(day) => Some(ask.day_of(day)?),
            None => given.look_again_on,
        };
        if is_negative && made.look_again_on.is_none() {
            ask.suggest(earlier.and_then(|earlier| earlier.look_again.as_deref()));
            made.look_again =
                ask.needed("--look-again", made.look_again.as_deref(), "ask-assess-look-again")?;
        }
        Ok(made)
    }

    fn weigh(
        &self,
        ask: &mut Asking,
        given: &Assessment,
        earlier: Option<&Assessment>,
        recommended: Outcome,
    ) -> Result<Assessment, Failure> {
        let blank = Assessment::default();
        let earlier = earlier.unwrap_or(&blank);
        let harms = if self.harms.is_empty() { &given.harms } else { &self.harms };
        let consequences = self.consequences.as_deref().or(given.consequences.as_deref());
        let reasons = self.reasons.as_deref().or(given.reasons.as_deref());
        ask.suggest_codes(earlier.likelihood);
        let likelihood = self.likelihood.or(given.likelihood);
        let likelihood = ask.code("--likelihood", likelihood, "ask-assess-likelihood")?;
        ask.suggest_codes(earlier.consequence);
        let consequence = self.consequence.or(given.consequence);
        let consequence = ask.code("--consequence", consequence, "ask-assess-consequence")?;
        ask.suggest_codes(earlier.harms.iter().copied());
        let harms = ask.codes("--harm", harms, "ask-assess-harms")?;
        ask.suggest(earlier.consequences.as_deref());
        let consequences = ask.wanted("--consequences", consequences, "ask-assess-consequences")?;
        ask.suggest_codes(recommended.risk());
        let risk = ask.needed_code("--risk", self.risk.or(given.risk), "ask-assess-risk")?;
        ask.suggest(earlier.reasons.as_deref());
        let reasons = ask.needed("--reasons", reasons, "ask-assess-reasons")?;
        let factors = given.factors.clone();
        Ok(Assessment { likelihood, consequence, harms, consequences, risk, reasons, factors, ..blank })
    }

    fn decide(
        &self,
        ask: &mut Asking,
        given: &Assessment,
        earlier: Option<&Assessment>,
        recommended: Outcome,
        made: &mut Assessment,
    ) -> Result<(), Failure> {
        let notify =
            if recommended.notify_authority() { NotifyDecision::Notify } else { NotifyDecision::DoNotNotify };
        let inform =
            if recommended.inform_subjects() { InformDecision::Inform } else { InformDecision::DoNotInform };
        ask.suggest_codes([notify]);
        let authority = self.authority.or(given.authority);
        made.authority = ask.needed_code("--authority", authority, "ask-assess-authority")?;
        let why = match (made.authority, notify) {
            (Some(NotifyDecision::DoNotNotify), _) => Some("ask-assess-authority-reasons"),
            (Some(NotifyDecision::Notify), NotifyDecision::DoNotNotify) => {
                Some("ask-assess-authority-departs")
            }
            _ => None,
        };
        let reasons = self.authority_reasons.as_deref().or(given.authority_reasons.as_deref());
        let before = earlier.and_then(|earlier| earlier.authority_reasons.as_deref());
        made.authority_reasons = reasons_for(why, ask, "--authority-reasons", reasons, before)?;
        ask.suggest_codes([inform]);
        let persons = self.persons.or(given.persons);
        made.persons = ask.needed_code("--persons", persons, "ask-assess-persons")?;
        let why = match (made.persons, inform) {
            (Some(InformDecision::DoNotInform), _) => Some("ask-assess-persons-reasons"),
            (Some(InformDecision::Inform), InformDecision::DoNotInform) => Some("ask-assess-persons-departs"),
            _ => None,
        };
        let reasons = self.persons_reasons.as_deref().or(given.persons_reasons.as_deref());
        let before = earlier.and_then(|earlier| earlier.persons_reasons.as_deref());
        made.persons_reasons = reasons_for(why, ask, "--persons-reasons", reasons, before)?;
        Ok(())
    }

    /// Asks the exemption's own conditions (requirement G3).
    fn exempt(&self, ask: &mut Asking, given: &Exemption) -> Result<Exemption, Failure> {
        let ground =
            ask.needed_code("--exemption", self.exemption.or(given.ground), "ask-assess-exemption")?;
        let reasons = self.exemption_reasons.as_deref().or(given.reasons.as_deref());
        let residual = self.residual_risk.as_deref().or(given.residual_risk.as_deref());
        let public = self.public_communication.as_deref().or(given.public_communication.as_deref());
        let removed = ground == Some(ExemptionGround::RiskRemoved);
        let removed = removed.then_some("ask-assess-residual-risk");
        let disproportionate = ground == Some(ExemptionGround::Disproportionate);
        let disproportionate = disproportionate.then_some("ask-assess-public-communication");
        Ok(Exemption {
            ground,
            reasons: ask.needed("--exemption-reasons", reasons, "ask-assess-exemption-reasons")?,
            residual_risk: reasons_for(removed, ask, "--residual-risk", residual, None)?,
            public_communication: reasons_for(disproportionate, ask, "--public-communication", public, None)?,
        })
    }
}

/// Returns the words that stand behind a decision: those given, or the answer to the question why, where one is due.
fn reasons_for(
    why: Option<&'static str>,
    ask: &mut Asking,
    flag: &'static str,
    given: Option<&str>,
    earlier: Option<&str>,
) -> Result<Option<String>, Failure> {
    match why {
        Some(question) => ask.suggest(earlier).needed(flag, given, question),
        None => Ok(given.map(str::to_owned)),
    }
}
