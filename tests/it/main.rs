//! The one integration test binary.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod deadline;
mod labels;
mod locales;
mod time_input;
mod time_values;
mod ui;
