//! The published cases: what happened, the facts as a case, and what the authority concluded.

use serde::Deserialize;

use crate::case::Case;
use crate::render::language::Language;

const OUTCOMES: &str = include_str!("../../../published/outcomes.toml");

macro_rules! published {
    ($id:literal) => {
        ($id, include_str!(concat!("../../../published/cases/2026/", $id, ".toml")))
    };
}

/// The case files by number; a test holds the table to the folder.
#[rustfmt::skip]
const FILES: &[(&str, &str)] = &[
    published!("2026-0001"),
    published!("2026-0002"),
    published!("2026-0003"),
    published!("2026-0004"),
    published!("2026-0005"),
    published!("2026-0006"),
    published!("2026-0007"),
    published!("2026-0008"),
    published!("2026-0009"),
    published!("2026-0010"),
    published!("2026-0011"),
    published!("2026-0012"),
    published!("2026-0013"),
    published!("2026-0014"),
    published!("2026-0015"),
    published!("2026-0016"),
    published!("2026-0017"),
    published!("2026-0018"),
    published!("2026-0019"),
    published!("2026-0020"),
    published!("2026-0021"),
    published!("2026-0022"),
    published!("2026-0023"),
    published!("2026-0024"),
    published!("2026-0025"),
    published!("2026-0026"),
    published!("2026-0027"),
    published!("2026-0028"),
    published!("2026-0029"),
    published!("2026-0030"),
    published!("2026-0031"),
    published!("2026-0032"),
    published!("2026-0033"),
    published!("2026-0034"),
    published!("2026-0035"),
    published!("2026-0036"),
    published!("2026-0037"),
    published!("2026-0038"),
    published!("2026-0039"),
    published!("2026-0040"),
    published!("2026-0041"),
    published!("2026-0042"),
    published!("2026-0043"),
    published!("2026-0044"),
    published!("2026-0045"),
    published!("2026-0046"),
    published!("2026-0047"),
];

/// A published case.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Published {
    /// The number of the practice case that carries its facts.
    pub(crate) case: String,
    /// Its name among published cases.
    pub(crate) id: String,
    /// Where it was published.
    pub(crate) source: String,
    /// Whether the source had the authority notified: `yes`, `no`, or `depends` where it left that open.
    pub(crate) authority: Official,
    /// Whether it had the persons informed.
    pub(crate) persons: Official,
    nb: Words,
    en: Words,
}

/// What a source concluded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Official {
    /// Yes.
    Yes,
    /// No.
    No,
    /// It made that conditional, or did not rule on it.
    Depends,
}

/// A published case in one language.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Words {
    /// A title that gives nothing away.
    pub(crate) title: String,
    /// What happened.
    pub(crate) text: String,
    /// Why the authority concluded as it did.
    pub(crate) why: String,
}

impl Published {
    /// Returns every published case, in order.
    pub(crate) fn all() -> Vec<Self> {
        #[derive(Deserialize)]
        struct Outcomes {
            case: Vec<Published>,
        }
        toml::from_str::<Outcomes>(OUTCOMES).expect("a test reads the shipped outcomes").case
    }

    /// Returns the case in a language.
    pub(crate) fn words(&self, language: Language) -> &Words {
        match language {
            Language::English => &self.en,
            _ => &self.nb,
        }
    }

    /// Returns the facts as a case.
    pub(crate) fn facts(&self) -> Case {
        let file = FILES.iter().find(|(id, _)| *id == self.case).map(|(_, text)| *text);
        toml::from_str(file.unwrap_or_default()).expect("a test reads the shipped cases")
    }
}

impl Official {
    /// Returns its code, for machines and as part of a message's key.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Depends => "depends",
        }
    }
}
