//! The few words that stand around a document's text, in each language of documents.

use chrono::Datelike;

use crate::case::Day;

/// The words of one language.
#[derive(Debug)]
pub(super) struct Labels {
    pub(super) language: &'static str,
    pub(super) draft: &'static str,
    pub(super) case: &'static str,
    pub(super) version: &'static str,
    /// As in `Page` 1 `of` 3.
    pub(super) numbering: [&'static str; 2],
    /// What stands between the day and the month.
    after_day: &'static str,
    months: [&'static str; 12],
}

const NORWEGIAN_MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];

const BOKMAL: Labels = Labels {
    language: "nb",
    draft: "UTKAST",
    case: "Sak",
    version: "Versjon",
    numbering: ["Side", "av"],
    after_day: ". ",
    months: NORWEGIAN_MONTHS,
};

const NYNORSK: Labels = Labels { language: "nn", ..BOKMAL };

const ENGLISH: Labels = Labels {
    language: "en",
    draft: "DRAFT",
    case: "Case",
    version: "Version",
    numbering: ["Page", "of"],
    after_day: " ",
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
};

impl Labels {
    /// Returns the words of the language that the tag names; bokmål's when there are none.
    pub(super) fn of(tag: &str) -> &'static Self {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        let mut all = [&BOKMAL, &NYNORSK, &ENGLISH].into_iter();
        all.find(|labels| primary.eq_ignore_ascii_case(labels.language)).unwrap_or(&BOKMAL)
    }

    /// Returns a day as in `26. oktober 2026`.
    pub(super) fn date(&self, day: Day) -> String {
        let date = day.date();
        format!("{}{}{} {}", date.day(), self.after_day, self.months[date.month0() as usize], date.year())
    }
}
