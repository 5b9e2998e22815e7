//! What leaves the house to many: who they are, which way each is reached, and the folder that is sent; never in the register.

pub mod error;
pub mod folder;
pub mod lists;
pub mod manifest;
pub mod place;
pub mod recipients;
pub mod shipment;

pub use error::OutboxError;
