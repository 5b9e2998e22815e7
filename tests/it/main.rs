//! The one integration test binary.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod bad_files;
mod bad_repository;
mod bad_words;
mod codes;
mod command_line;
mod crash;
mod deadline;
mod desk;
mod drafts;
mod editing;
mod examples;
mod files;
mod harness;
mod history;
mod labels;
mod languages;
mod locales;
mod markdown;
mod prompt;
mod pty;
mod reading;
mod refusals;
mod replay;
mod sample;
mod scan;
mod signing;
mod storm;
mod time_input;
mod time_values;
mod trail;
mod ui;
