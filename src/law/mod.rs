//! What the law asks, as tables and small pure functions.

pub mod deadline;
