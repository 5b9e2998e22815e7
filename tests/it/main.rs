//! The integration tests, in one binary.

mod prompt;
mod pty;
mod ui;
