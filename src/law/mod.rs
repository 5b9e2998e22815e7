//! What the law asks, as tables and small pure functions.

pub mod clock;
pub mod content;
pub mod deadline;
pub mod duty;
pub mod guidance;
pub mod papers;
pub mod reported;
