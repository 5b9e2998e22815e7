//! `avvik` keeps a register of personal-data breaches as plain files in git.
//!
//! # The floors
//!
//! A file uses only the floors below its own; `store`, `render` and `outbox` do not know each other. `tests/it/tidy.rs` refuses the
//! rest.
//!
//! ```text
//!   6  cli, main                        what is typed; the exit code       │
//!   5  commands                         one file a subcommand              │
//!   4  context, failure, ui, prompt     all that a command may touch       │
//!   3  store   │ render   │ outbox     git │ words and JSON │ letters out  │  uses
//!   2  lint                             rules over values                  │
//!   1  law                              duties, deadlines, contents        │
//!   0  case, message                    the case and what may happen to it ▼
//! ```
//!
//! # What is deliberately absent
//!
//! - Below floor 3: files, git, terminal, clock and environment. Cases and rules are values, and time is an argument.
//! - Above floor 3: git and the text of case files. A command loads, builds a `Change`, and has the store record it as one commit.
//! - In `render`: reading and printing. Values go in, text comes out; `ui` alone prints.
//! - Everywhere but `main`: the clock and the environment. `now` is read once and handed down, and dates the commit too.
//! - Everywhere: a stored status, deadline or verdict, which are derived from the facts; a default that stands for an answer
//!   nobody gave; the network; sentences for people, which stand in `locales/` under the keys of a
//!   [`Message`](message::Message).
//!
//! `ARCHITECTURE.md` follows a command from the shell to the commit, and says where new things go.

pub mod case;
pub mod cli;
mod commands;
pub mod context;
pub mod failure;
pub mod law;
pub mod lint;
pub mod message;
pub mod outbox;
pub mod prompt;
pub mod render;
pub mod store;
pub mod ui;
