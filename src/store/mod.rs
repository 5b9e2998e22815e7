//! The files and the git repository of a register; the only floor that knows either.

mod fit;
mod misfit;
pub mod oddity;
pub mod open;
pub mod place;
pub mod reading;
pub mod trail;
