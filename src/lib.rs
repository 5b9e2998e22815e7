//! `avvik` keeps a register of personal-data breaches as plain files in git.

pub mod cli;
pub mod message;
pub mod prompt;
pub mod render;
pub mod ui;
