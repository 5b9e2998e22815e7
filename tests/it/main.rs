//! The one integration test binary.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod command_line;
mod deadline;
mod languages;
mod prompt;
mod pty;
mod reading;
mod sample;
mod time_input;
mod time_values;
mod ui;
