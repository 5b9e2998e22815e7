//! The Fluent files, compiled in: one line a file.

use super::language::Language;

/// One file of messages, as it lies in `locales/<language>/<name>.ftl`.
#[derive(Clone, Copy, Debug)]
pub struct Locale {
    /// The file's name without folder and `.ftl`.
    pub name: &'static str,
    bokmal: &'static str,
    nynorsk: &'static str,
    english: &'static str,
}

impl Locale {
    /// Returns the file's text in the language; empty where the language needs no such file.
    ///
    /// Nynorsk has what documents need; the rest is said in bokmål.
    pub fn text(&self, language: Language) -> &'static str {
        match language {
            Language::Bokmal => self.bokmal,
            Language::Nynorsk => self.nynorsk,
            Language::English => self.english,
        }
    }

    /// Returns the keys of the file's messages in the language.
    pub fn keys(&self, language: Language) -> impl Iterator<Item = &'static str> + use<> {
        let is_key = |line: &&str| line.starts_with(|first: char| first.is_ascii_lowercase());
        let lines = self.text(language).lines().filter(is_key);
        lines.filter_map(|line| line.split_once(" =").map(|(key, _)| key))
    }
}

macro_rules! words {
    ($language:literal, $name:literal) => {
        include_str!(concat!("../../locales/", $language, "/", $name, ".ftl"))
    };
}

macro_rules! locale {
    ($name:literal) => {
        Locale { name: $name, bokmal: words!("nb", $name), nynorsk: "", english: words!("en", $name) }
    };
    ($name:literal, nynorsk too) => {
        Locale { nynorsk: words!("nn", $name), ..locale!($name) }
    };
    ($name:literal, bokmål only) => {
        Locale { name: $name, bokmal: words!("nb", $name), nynorsk: "", english: "" }
    };
}

/// Every file of messages; those that most commands need stand first, for keys are sought in this order.
#[rustfmt::skip]
pub const LOCALES: &[Locale] = &[
    locale!("views"),
    locale!("ui", nynorsk too),
    locale!("time"),
    locale!("commands"),
    locale!("words", nynorsk too),
    locale!("open"),
    locale!("case"),
    locale!("files"),
    locale!("usage"),
    locale!("prompt"),
    locale!("trail"),
    locale!("lint"),
    locale!("lint-deadlines"),
    locale!("lint-documentation"),
    locale!("lint-consistency"),
    locale!("history"),
    locale!("privacy"),
    locale!("check-letter"),
    locale!("codes", nynorsk too),
    locale!("fields", nynorsk too),
    locale!("ask"),
    locale!("assessment"),
    locale!("drafts", nynorsk too),
    locale!("duties"),
    locale!("edpb", nynorsk too),
    locale!("formats"),
    locale!("doctor"),
    locale!("letters"),
    locale!("outbox", nynorsk too),
    locale!("describe", bokmål only),
    locale!("help", bokmål only),
];
