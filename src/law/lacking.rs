//! What a report to the authority still lacks: the one place that tells a whole report from a phase (GDPR art. 33(4)).

use toml::Value;

use super::content::{Content, NOTIFICATION, missing};
use super::edpb::{Completeness, Facts, Field, Outcome, fields};
use super::guidance::{AUTHORITY_FORM, LATE};
use super::reported::reported;
use crate::case::{Case, differences};

/// Whose questions a report answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Those of GDPR art. 33(3) and of Datatilsynet.
    Datatilsynet,
    /// Those, and the required fields of the EDPB's template.
    Edpb,
}

/// What keeps a report from being whole.
#[derive(Debug)]
pub struct Lacking {
    /// Contents of GDPR art. 33 and of Datatilsynet's form that the case cannot tell yet.
    pub contents: Vec<&'static Content>,
    /// Keys of what is reported and said to be not known yet.
    pub not_known_yet: Vec<String>,
    /// Fields that a complete report by the EDPB's template would need besides.
    pub fields: Vec<&'static Field>,
}

impl Lacking {
    /// Returns what a report of the facts lacks, whatever it claims.
    pub fn new(facts: &Facts<'_>) -> Self {
        let tables = [NOTIFICATION, AUTHORITY_FORM, if facts.is_late() { LATE } else { &[] }];
        let contents = tables.iter().flat_map(|table| missing(table, facts.case, facts.register));
        let complete = Facts { completeness: Completeness::Complete, ..*facts };
        let lacks = |field: &&Field| field.outcome(&complete) == Outcome::Missing { is_required: true };
        Self {
            contents: contents.collect(),
            not_known_yet: not_known_yet(facts.case),
            fields: fields().map(|(_, field)| field).filter(lacks).collect(),
        }
    }

    /// Returns how complete a report is that answers a form's questions: more is to follow as long as something lacks.
    pub fn completeness(&self, form: Form) -> Completeness {
        let is_asked_more = form == Form::Edpb && !self.fields.is_empty();
        match self.contents.is_empty() && self.not_known_yet.is_empty() && !is_asked_more {
            true => Completeness::Complete,
            false => Completeness::Incomplete,
        }
    }
}

/// Returns the keys of what is reported and said to be not known yet; every list and unknown has the same code.
pub fn not_known_yet(case: &Case) -> Vec<String> {
    let is_code = |value: &Value| value.as_str() == Some("not-known-yet");
    let says = |value: &Value| is_code(value) || value.as_array().is_some_and(|all| all.iter().any(is_code));
    let facts = differences(&Case::default(), &reported(case)).into_iter();
    facts.filter(|fact| fact.after.as_ref().is_some_and(says)).map(|fact| fact.path).collect()
}
