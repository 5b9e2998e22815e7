//! What does not fit into a type, and the way to it: the error of [`super::fit`].

use std::fmt::{self, Display};

use serde::de::{Error, Expected, Unexpected};

use super::oddity::OddityKind;

/// A value that does not fit, and where; no steps when it is the file itself.
#[derive(Debug)]
pub(super) struct Misfit {
    /// The keys and indices that lead to it.
    pub(super) steps: Vec<String>,
    /// In what way it does not.
    pub(super) kind: Unfit,
    /// Why, in English; nothing when the kind says it all.
    pub(super) detail: String,
}

/// In what way a value does not fit.
#[derive(Debug)]
pub(super) enum Unfit {
    /// In this way.
    Known(OddityKind),
    /// It is none of these codes. Serde tries one form of a value after another, so the code that looks most like it is
    /// sought only when none of them fits.
    Code(String, &'static [&'static str]),
    /// It is none of these keys; the one that looks most like it is sought as late.
    Key(String, &'static [&'static str]),
}

impl Unfit {
    /// Returns what to report.
    pub(super) fn kind(self) -> OddityKind {
        match self {
            Self::Known(kind) => kind,
            Self::Code(given, expected) => OddityKind::unknown_code(&given, expected),
            Self::Key(given, expected) => OddityKind::unknown_key(&given, expected),
        }
    }
}

/// The way from the file to a value.
pub(super) enum Trail<'t> {
    Root,
    Key(&'t Trail<'t>, &'t str),
    Index(&'t Trail<'t>, usize),
}

impl Trail<'_> {
    /// Returns the keys and indices on the way.
    pub(super) fn steps(&self) -> Vec<String> {
        let (parent, step) = match self {
            Self::Root => return Vec::new(),
            Self::Key(parent, key) => (parent, (*key).to_owned()),
            Self::Index(parent, i) => (parent, i.to_string()),
        };
        let mut steps = parent.steps();
        steps.push(step);
        steps
    }
}

impl Misfit {
    fn new(kind: Unfit, detail: String) -> Self {
        Self { steps: Vec::new(), kind, detail }
    }

    /// Returns the misfit with its place, if it has none that is nearer.
    pub(super) fn at(mut self, trail: &Trail<'_>) -> Self {
        if self.steps.is_empty() {
            self.steps = trail.steps();
        }
        self
    }
}

impl Error for Misfit {
    fn custom<T: Display>(detail: T) -> Self {
        Self::new(Unfit::Known(OddityKind::NotAllowed), detail.to_string())
    }

    fn invalid_type(given: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(Unfit::Known(OddityKind::WrongType), format!("found {given}, expected {expected}"))
    }

    fn unknown_variant(given: &str, expected: &'static [&'static str]) -> Self {
        Self::new(Unfit::Code(given.to_owned(), expected), String::new())
    }

    fn unknown_field(given: &str, expected: &'static [&'static str]) -> Self {
        Self::new(Unfit::Key(given.to_owned(), expected), String::new())
    }
}

impl Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.detail)
    }
}

impl std::error::Error for Misfit {}
