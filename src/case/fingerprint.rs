//! The fingerprint of what an approval stands on, so that a later change of it shows.

use sha2::{Digest, Sha256};

use super::{Assessment, Case};

impl Case {
    /// Returns the SHA-256, in hexadecimal, of what an approval stands on: the newest assessment's facts and conclusion.
    ///
    /// A fact that is changed later does not change it; that is found by comparing the facts.
    pub fn fingerprint(&self) -> String {
        let approved = self.ruling().map(|made| Assessment {
            facts: made.facts.clone(),
            risk: made.risk,
            authority: made.authority,
            persons: made.persons,
            exemption: made.exemption.clone(),
            ..Assessment::default()
        });
        let text =
            toml::to_string(&approved.unwrap_or_default()).expect("an assessment can be written as TOML");
        sha256(text.as_bytes())
    }
}

/// Returns the SHA-256 of bytes, in hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
