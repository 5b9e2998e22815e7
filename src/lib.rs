//! `avvik` keeps a register of personal-data breaches as plain files in git.

pub mod case;
pub mod message;
pub mod store;
