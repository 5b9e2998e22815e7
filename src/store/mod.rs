//! The files and the git repository of a register; the only floor that knows either.

pub mod open;
pub mod trail;
