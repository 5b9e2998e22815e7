//! The fingerprint of what an approval stands on, so that a later change of it shows.

use sha2::{Digest, Sha256};

use super::{Approval, Case};

impl Case {
    /// Returns the SHA-256, in hexadecimal, of the facts and the newest assessment without its approval.
    ///
    /// What happens afterwards (measures, notifications, communications, closing) does not change it.
    pub fn fingerprint(&self) -> String {
        let mut assessed = self.clone();
        assessed.measure.clear();
        assessed.advice.clear();
        assessed.notification.clear();
        assessed.communication.clear();
        assessed.told.clear();
        assessed.closing = None;
        assessed.journal = None;
        assessed.assessment = assessed.assessment.pop().into_iter().collect();
        for made in &mut assessed.assessment {
            made.approval = None::<Approval>;
        }
        let text = toml::to_string(&assessed).expect("every case can be written as TOML");
        sha256(text.as_bytes())
    }
}

/// Returns the SHA-256 of bytes, in hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
