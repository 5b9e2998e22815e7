//! The Fluent files, compiled in: one line a file.

use super::language::Language;

/// One file of messages, as it lies in `locales/<language>/<name>.ftl`.
#[derive(Clone, Copy, Debug)]
pub struct Locale {
    /// The file's name without folder and `.ftl`.
    pub name: &'static str,
    bokmal: &'static str,
    english: &'static str,
}

impl Locale {
    /// Returns the file's text in the language; empty where the language needs no such file.
    pub fn text(&self, language: Language) -> &'static str {
        match language {
            Language::Bokmal => self.bokmal,
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

macro_rules! locale {
    ($name:literal) => {
        Locale {
            name: $name,
            bokmal: include_str!(concat!("../../locales/nb/", $name, ".ftl")),
            english: include_str!(concat!("../../locales/en/", $name, ".ftl")),
        }
    };
    ($name:literal, bokmål only) => {
        Locale { name: $name, bokmal: include_str!(concat!("../../locales/nb/", $name, ".ftl")), english: "" }
    };
}

/// Every file of messages.
#[rustfmt::skip]
pub const LOCALES: &[Locale] = &[
    locale!("ask"),
    locale!("case"),
    locale!("codes"),
    locale!("commands"),
    locale!("drafts"),
    locale!("fields"),
    locale!("files"),
    locale!("formats"),
    locale!("help", bokmål only),
    locale!("lint"),
    locale!("open"),
    locale!("prompt"),
    locale!("time"),
    locale!("trail"),
    locale!("ui"),
    locale!("usage"),
    locale!("views"),
    locale!("words"),
];
