//! The one integration test binary.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod bad_files;
mod bad_repository;
mod bad_words;
mod binary;
mod check_letter;
mod ci_files;
mod codes;
mod command_line;
mod conclusion;
mod crash;
mod deadline;
mod desk;
mod doctor;
mod draft_rules;
mod drafts;
mod drill;
mod duties;
mod duty_commands;
mod editing;
mod edpb;
mod edpb_codes;
mod edpb_table;
mod examples;
mod files;
mod fills;
mod formats;
mod harness;
mod help;
mod history;
mod hooks;
mod labels;
mod languages;
#[cfg(feature = "pdf")]
mod letters;
#[cfg(feature = "pdf")]
mod letters_list;
#[cfg(feature = "pdf")]
mod letters_refused;
#[cfg(feature = "pdf")]
mod letters_stopped;
mod lint_filters;
mod lint_outputs;
mod locales;
mod markdown;
mod outside;
mod own_templates;
#[cfg(feature = "pdf")]
mod pdf;
mod personal;
mod personal_asked;
mod personal_guard;
mod personal_noise;
mod phases;
mod prompt;
mod pty;
mod published;
mod reading;
mod readme;
mod recommend;
mod recommend_always;
mod refusals;
mod replay;
mod requirements;
mod rule_pages;
mod rules;
mod sample;
mod scan;
mod schema;
mod severity;
mod signing;
mod storm;
mod tidy;
mod time_input;
mod time_values;
mod trail;
mod trail_rules;
mod trail_rules_gaps;
mod trail_rules_whole;
mod ui;
mod untold;
mod waivers;
mod walk;
mod walk_asked;
