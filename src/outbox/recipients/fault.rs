//! What is wrong with a list or with one row of it; what a row says is never repeated.

use super::column::Column;
use crate::case::Code;
use crate::message::Message;

/// A row that no letter can be made for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line of the list, or the number of the person in an answer of KRR.
    pub line: usize,
    /// What is wrong.
    pub kind: FaultKind,
}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// It has another number of cells than the head.
    Cells {
        /// How many it has.
        found: usize,
        /// How many the head has.
        expected: usize,
    },
    /// A cell goes on over several lines, as when a quotation mark is not closed.
    LineBreak {
        /// The column.
        column: Column,
    },
    /// A cell has characters that cannot be seen, and may show something else than it says.
    Hidden {
        /// The column.
        column: Column,
    },
    /// A cell is longer than any such thing is.
    TooLong {
        /// The column.
        column: Column,
        /// How many characters it may have.
        most: usize,
    },
    /// A cell holds a date, a fraction or an error of the spreadsheet.
    NotText {
        /// The number of the cell, from 1.
        column: usize,
    },
    /// A cell does not hold what its column is for.
    NotUnderstood {
        /// The column.
        column: Column,
    },
    /// The postcode has not the four digits of a Norwegian one.
    Postcode,
    /// It says neither who it is nor how to reach them.
    Nobody,
    /// The same person stands further up.
    Twice {
        /// On which line.
        line: usize,
    },
    /// SvarUt would not take it.
    Shipment {
        /// The field of the shipment.
        field: String,
    },
    /// The person of an answer of KRR has no identity number, or one that is none.
    KrrId,
    /// The same person stands further up in an answer of KRR.
    KrrTwice {
        /// In which place.
        place: usize,
    },
}

impl Fault {
    /// Returns what is to be said.
    pub fn message(&self) -> Message {
        let message = |key| Message::new(key).with("line", self.line.to_string());
        match &self.kind {
            FaultKind::Cells { found, expected } => {
                message("row-cells").with("found", *found).with("expected", *expected)
            }
            FaultKind::LineBreak { column } => message("row-line-break").with("column", column.label()),
            FaultKind::Hidden { column } => message("row-hidden").with("column", column.label()),
            FaultKind::TooLong { column, most } => {
                message("row-too-long").with("column", column.label()).with("most", *most)
            }
            FaultKind::NotText { column } => message("row-not-text").with("cell", *column),
            FaultKind::NotUnderstood { column } => {
                message("row-not-understood").with("column", column.label())
            }
            FaultKind::Postcode => message("row-postcode"),
            FaultKind::Nobody => message("row-nobody"),
            FaultKind::Twice { line } => message("row-twice").with("first", line.to_string()),
            FaultKind::Shipment { field } => message("row-shipment").with("field", field.as_str()),
            FaultKind::KrrId => message("row-krr-id"),
            FaultKind::KrrTwice { place } => message("row-krr-twice").with("first", place.to_string()),
        }
    }
}

/// Why a list cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ListError {
    /// It is no UTF-8, as when a spreadsheet saved it as CSV of an older kind.
    NotUtf8 {
        /// The first line that is not.
        line: usize,
    },
    /// The first row does not name columns that say who the rows are.
    NoHead,
    /// There are no rows below the head.
    NoRows,
    /// Two columns hold the same thing.
    TwoColumns {
        /// The name of the second.
        heading: String,
    },
    /// Several sheets have something on them.
    TwoSheets,
    /// It is not what it begins as.
    Broken {
        /// What the reader said.
        cause: String,
    },
    /// It is JSON, and no answer of KRR.
    NotKrr,
}

impl ListError {
    /// Returns what is to be said; the hint has the same key with `-hint`.
    pub fn message(&self) -> Message {
        match self {
            Self::NotUtf8 { line } => Message::new("list-not-utf8").with("line", line.to_string()),
            Self::NoHead => Message::new("list-no-head"),
            Self::NoRows => Message::new("list-no-rows"),
            Self::TwoColumns { heading } => {
                Message::new("list-two-columns").with("heading", heading.as_str())
            }
            Self::TwoSheets => Message::new("list-two-sheets"),
            Self::Broken { cause } => Message::new("list-broken").with("cause", cause.as_str()),
            Self::NotKrr => Message::new("list-not-krr"),
        }
    }
}

impl std::fmt::Display for ListError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.message().fmt(f)
    }
}
