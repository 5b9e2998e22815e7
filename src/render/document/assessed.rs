//! The assessment that rules, in words.

use serde::Serialize;

use super::words::Words;
use crate::case::{Assessment, Code};

/// The assessment that rules.
#[derive(Debug, Serialize)]
pub(super) struct Assessed<'a> {
    consequences: Option<&'a str>,
    harms: Vec<String>,
    likelihood: Option<String>,
    consequence: Option<String>,
    risk: Option<String>,
    reasons: Option<&'a str>,
    factors: Vec<Factor<'a>>,
    /// `notify` or `do-not-notify`.
    authority: Option<&'static str>,
    authority_reasons: Option<&'a str>,
    /// `inform`, `do-not-inform` or `exempt`.
    persons: Option<&'static str>,
    persons_reasons: Option<&'a str>,
    exemption: Option<String>,
    exemption_reasons: Option<&'a str>,
    residual_risk: Option<&'a str>,
    public_communication: Option<&'a str>,
    is_approved: bool,
    approved_by: Option<String>,
    approved_at: Option<String>,
}

#[derive(Debug, Serialize)]
struct Factor<'a> {
    name: String,
    text: &'a str,
}

impl<'a> Assessed<'a> {
    pub(super) fn new(ruling: Option<&'a Assessment>, words: &Words<'_>) -> Self {
        let text =
            |field: fn(&Assessment) -> &Option<String>| ruling.and_then(|ruling| field(ruling).as_deref());
        let approval = ruling.and_then(|ruling| ruling.approval.as_ref());
        Self {
            consequences: text(|ruling| &ruling.consequences),
            harms: ruling.map(|ruling| words.names(&ruling.harms)).unwrap_or_default(),
            likelihood: words.name(ruling.and_then(|ruling| ruling.likelihood)),
            consequence: words.name(ruling.and_then(|ruling| ruling.consequence)),
            risk: words.name(ruling.and_then(|ruling| ruling.risk)),
            reasons: text(|ruling| &ruling.reasons),
            factors: ruling.map(|ruling| factors(ruling, words)).unwrap_or_default(),
            authority: ruling.and_then(|ruling| ruling.authority).map(Code::code),
            authority_reasons: text(|ruling| &ruling.authority_reasons),
            persons: ruling.and_then(|ruling| ruling.persons).map(Code::code),
            persons_reasons: text(|ruling| &ruling.persons_reasons),
            exemption: words.name(ruling.and_then(|ruling| ruling.exemption.ground)),
            exemption_reasons: text(|ruling| &ruling.exemption.reasons),
            residual_risk: text(|ruling| &ruling.exemption.residual_risk),
            public_communication: text(|ruling| &ruling.exemption.public_communication),
            is_approved: approval.is_some(),
            approved_by: approval.and_then(|approval| approval.by.as_deref()).map(|by| words.role(by)),
            approved_at: approval.and_then(|approval| approval.at).map(|at| words.moment(at)),
        }
    }
}

fn factors<'a>(ruling: &'a Assessment, words: &Words<'_>) -> Vec<Factor<'a>> {
    let factors = &ruling.factors;
    [
        ("nature-of-data", &factors.nature_of_data),
        ("number-of-persons", &factors.number_of_persons),
        ("kind-of-harm", &factors.kind_of_harm),
        ("action-needed", &factors.action_needed),
        ("cause", &factors.cause),
        ("who-has-data", &factors.who_has_data),
        ("identifiability", &factors.identifiability),
        ("protection", &factors.protection),
        ("trusted-recipient", &factors.trusted_recipient),
        ("backup", &factors.backup),
        ("duration", &factors.duration),
    ]
    .into_iter()
    .filter_map(|(key, text)| Some((key, text.as_deref()?)))
    .map(|(key, text)| Factor { name: words.words(format!("factor-{key}")), text })
    .collect()
}
