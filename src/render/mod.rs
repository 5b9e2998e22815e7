//! Values in, words out: reads no files (the words are compiled in) and prints nothing.

pub mod document;
pub mod language;
pub mod locales;
pub mod markdown;
pub mod plain;
pub mod talk;
