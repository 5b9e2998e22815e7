//! The risk assessment, its conclusion on both duties, its approval, and the advice of the DPO.

use std::collections::BTreeMap;

use super::code::{codes, section};
use super::moment::{Day, Moment};

codes! {
    /// How likely it is that the persons come to harm.
    Likelihood in "likelihood" {
        /// Very unlikely.
        VeryUnlikely = "very-unlikely",
        /// Unlikely.
        Unlikely = "unlikely",
        /// Likely.
        Likely = "likely",
        /// Very likely.
        VeryLikely = "very-likely",
    }
}

codes! {
    /// How bad the harm to the individual would be (EDPB template field 87).
    Consequence in "consequence" {
        /// A nuisance that is soon over.
        Minor = "minor",
        /// A considerable inconvenience.
        Moderate = "moderate",
        /// Serious, overcome with difficulty.
        Severe = "severe",
        /// Grave or beyond repair.
        Critical = "critical",
    }
}

codes! {
    /// Risk to the rights and freedoms of natural persons (GDPR art. 33(1), 34(1); requirement E1).
    Risk in "risk" {
        /// Unlikely to result in a risk.
        Low = "low",
        /// A risk, not high.
        Medium = "medium",
        /// A high risk.
        High = "high",
    }
}

codes! {
    /// Kind of harm that may follow (EDPB template field 85; requirement E2).
    Harm in "harm" {
        /// Loss of control over one's own data.
        LossOfControl = "loss-of-control",
        /// Limitation of rights.
        LimitedRights = "limited-rights",
        /// Discrimination.
        Discrimination = "discrimination",
        /// Identity theft.
        IdentityTheft = "identity-theft",
        /// Fraud.
        Fraud = "fraud",
        /// Financial loss.
        FinancialLoss = "financial-loss",
        /// Reversal of pseudonymisation.
        PseudonymisationReversed = "pseudonymisation-reversed",
        /// Damage to reputation.
        Reputation = "reputation",
        /// Breach of professional secrecy.
        BrokenSecrecy = "broken-secrecy",
        /// Disclosure to unauthorised persons.
        Disclosure = "disclosure",
        /// Considerable economic or social disadvantage.
        Disadvantage = "disadvantage",
        /// Harm to life, health or safety.
        LifeAndHealth = "life-and-health",
        /// Damage to property.
        Property = "property",
        /// Something else.
        Other = "other",
    }
}

codes! {
    /// Whether the authority is to be notified (GDPR art. 33(1)).
    NotifyDecision in "notify-decision" {
        /// Notify.
        Notify = "notify",
        /// Do not notify.
        DoNotNotify = "do-not-notify",
    }
}

codes! {
    /// Whether the persons are to be informed (GDPR art. 34).
    InformDecision in "inform-decision" {
        /// Inform them.
        Inform = "inform",
        /// Do not: no high risk.
        DoNotInform = "do-not-inform",
        /// High risk, but an exemption applies.
        Exempt = "exempt",
    }
}

codes! {
    /// Grounds for not informing in spite of a high risk (requirement G3).
    ExemptionGround in "exemption" {
        /// Protected in advance, art. 34(3)(a).
        Protected = "protected",
        /// Later measures removed the high risk, art. 34(3)(b).
        RiskRemoved = "risk-removed",
        /// Disproportionate effort; public communication instead, art. 34(3)(c).
        Disproportionate = "disproportionate",
        /// A national exemption, personopplysningsloven section 16.
        National = "national",
    }
}

section! {
    /// An exemption from informing, with its grounds (requirement G3).
    Exemption {
        /// Which exemption.
        ground: Option<ExemptionGround>,
        /// Why it applies here.
        reasons: Option<String>,
        /// The risk that remains.
        residual_risk: Option<String>,
        /// The public communication made instead: where and when.
        public_communication: Option<String>,
    }
}

section! {
    /// Words on each factor of the risk (requirement E2).
    Factors {
        /// The nature of the data.
        nature_of_data: Option<String>,
        /// The number of persons.
        number_of_persons: Option<String>,
        /// The kind of harm.
        kind_of_harm: Option<String>,
        /// Whether something must be done to reduce the effects.
        action_needed: Option<String>,
        /// The cause.
        cause: Option<String>,
        /// Who has or may have the data.
        who_has_data: Option<String>,
        /// How easily persons are identified.
        identifiability: Option<String>,
        /// Encryption and other protection.
        protection: Option<String>,
        /// Whether the recipient can be trusted.
        trusted_recipient: Option<String>,
        /// Backup and restoration.
        backup: Option<String>,
        /// How long it went on.
        duration: Option<String>,
    }
}

section! {
    /// The approval of a conclusion by a role (requirement C3).
    Approval {
        /// The role that approved.
        by: Option<String>,
        /// When.
        at: Option<Moment>,
        /// Fingerprint of the facts and the conclusion that were approved.
        fingerprint: Option<String>,
        /// What the role added.
        remarks: Option<String>,
    }
}

section! {
    /// What the program's rules recommended when the assessment was made (requirement E6).
    Recommended {
        /// The risk; absent where they found no breach.
        risk: Option<Risk>,
        /// The rules that spoke.
        rules: Vec<String>,
    }
}

section! {
    /// One assessment; the newest rules, none is overwritten (requirements E1–E6, F10).
    Assessment {
        /// When it was made.
        at: Option<Moment>,
        /// The role that made it.
        by: Option<String>,
        /// The facts it was made on: keys of the case file with their values at the time.
        facts: BTreeMap<String, String>,
        /// What the rules recommended.
        recommended: Option<Recommended>,
        /// How likely harm is.
        likelihood: Option<Likelihood>,
        /// How bad it would be.
        consequence: Option<Consequence>,
        /// The risk concluded.
        risk: Option<Risk>,
        /// Kinds of harm that may follow.
        harms: Vec<Harm>,
        /// Likely consequences for the persons, in words (art. 33(3)(c)).
        consequences: Option<String>,
        /// Words on each factor.
        factors: Factors,
        /// Why the risk is what it is.
        reasons: Option<String>,
        /// Whether the authority is to be notified.
        authority: Option<NotifyDecision>,
        /// Why.
        authority_reasons: Option<String>,
        /// Whether the persons are to be informed.
        persons: Option<InformDecision>,
        /// Why.
        persons_reasons: Option<String>,
        /// The exemption, where one is used.
        exemption: Exemption,
        /// When or upon what to look at a negative decision again.
        look_again: Option<String>,
        /// The day to look again.
        look_again_on: Option<Day>,
        /// Who approved it.
        approval: Option<Approval>,
    }
}

section! {
    /// Advice of the data protection officer, and what became of it (GDPR art. 39(1)(a)).
    Advice {
        /// When it was given.
        at: Option<Moment>,
        /// The advice.
        text: Option<String>,
        /// Whether it says to notify the authority.
        authority: Option<NotifyDecision>,
        /// Whether it says to inform the persons.
        persons: Option<InformDecision>,
        /// Why it was not followed, where it was not.
        not_followed_because: Option<String>,
    }
}
