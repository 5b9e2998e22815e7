//! The case and what may happen to it: values alone, without files, clock or terminal.

pub mod count;
pub mod json;
pub mod moment;
pub mod time_input;
mod time_words;
pub mod wall_clock;
pub mod when;
