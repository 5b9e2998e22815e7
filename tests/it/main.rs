//! The integration tests, in one binary.

mod command_line;
mod languages;
mod prompt;
mod pty;
mod ui;
