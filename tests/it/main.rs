//! The one integration test binary.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod examples;
mod replay;
mod time_values;
