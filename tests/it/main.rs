//! The one integration test binary.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod bad_files;
mod bad_repository;
mod bad_words;
mod binary;
mod codes;
mod command_line;
mod crash;
mod deadline;
mod desk;
mod drafts;
mod editing;
mod examples;
mod files;
mod formats;
mod harness;
mod help;
mod history;
mod labels;
mod languages;
mod locales;
mod markdown;
mod outside;
#[cfg(feature = "pdf")]
mod pdf;
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
