//! `avvik` keeps a register of personal-data breaches as plain files in git.

pub mod case;
pub mod cli;
mod commands;
pub mod context;
pub mod failure;
pub mod law;
pub mod lint;
pub mod message;
pub mod prompt;
pub mod render;
pub mod store;
pub mod ui;
