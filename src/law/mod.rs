//! What the law asks, as tables and small pure functions.

pub mod anchor;
pub mod applies;
pub mod assessment;
pub mod clock;
pub mod content;
pub mod deadline;
pub mod duty;
pub mod edpb;
pub mod fills;
pub mod guidance;
pub mod lacking;
pub mod own;
pub mod papers;
pub mod reported;
pub mod sector;
