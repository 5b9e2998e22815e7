//! Values in, words out: reads no files (the words are compiled in) and prints nothing.

pub mod language;
pub mod locales;
pub mod plain;
pub mod talk;
