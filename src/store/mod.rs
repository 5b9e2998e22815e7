//! The files and the git repository of a register; the only floor that knows either.

mod carry;
pub mod editing;
mod fit;
mod inline;
pub mod layout;
mod misfit;
pub mod oddity;
pub mod open;
pub mod place;
pub mod reading;
pub mod scan;
mod splice;
pub mod trail;
