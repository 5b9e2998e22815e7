//! Values in, words out: reads no files (the words are compiled in) and prints nothing.

pub mod case;
pub mod doctor;
pub mod document;
pub mod drill;
pub mod due;
pub mod duties;
pub mod edpb;
mod excerpt;
pub mod facts;
pub mod findings;
pub mod format;
pub mod language;
pub mod letter_findings;
pub mod letters;
pub mod list;
pub mod locales;
pub mod markdown;
pub mod measures;
pub mod plain;
pub mod receipt;
pub mod recommendation;
pub mod report;
pub mod rules;
pub mod standing;
pub mod story;
pub mod talk;
pub mod view;
