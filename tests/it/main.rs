//! The one integration test binary.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod binary;
mod codes;
mod command_line;
mod crash;
mod deadline;
mod drafts;
mod editing;
mod examples;
mod files;
mod harness;
mod help;
mod history;
mod labels;
mod languages;
mod markdown;
mod prompt;
mod pty;
mod reading;
mod readme;
mod refusals;
mod replay;
mod sample;
mod scan;
mod schema;
mod signing;
mod storm;
mod tidy;
mod time_input;
mod time_values;
mod trail;
mod ui;
mod walk;
mod walk_asked;
