//! The one integration test binary.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod crash;
mod deadline;
mod harness;
mod history;
mod refusals;
mod signing;
mod storm;
mod time_input;
mod time_values;
mod trail;
mod ui;
