//! The case and what may happen to it: values alone, without files, clock or terminal.

pub mod fact;
pub mod id;
