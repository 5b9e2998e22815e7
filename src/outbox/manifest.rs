//! What a folder of letters holds, told without a person: numbers, ways and hashes that say nothing without their key.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read};

use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use super::recipients::Way;
use crate::case::Moment;

/// The name and version of the manifest's shape.
pub const SCHEMA: &str = "avvik.letters-manifest/1";

/// What a folder of letters holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    /// [`SCHEMA`].
    pub schema: String,
    /// The case.
    pub case: String,
    /// What all letters of the folder have in common, and no other folder has.
    pub batch: String,
    /// When it was begun: the date of the letters, and when contacts were judged.
    #[serde(with = "rfc3339")]
    pub made: Moment,
    /// The register's newest commit when it was begun, in short: the letters' version.
    pub version: Option<String>,
    /// The keyed hash of texts and persons, so that a second run is one with the same.
    pub inputs: String,
    /// Whether every letter is there.
    pub complete: bool,
    /// The letters, once every one is there.
    pub letters: Vec<Entry>,
}

/// A moment in JSON is a text.
mod rfc3339 {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    use crate::case::Moment;

    pub(super) fn serialize<S: Serializer>(at: &Moment, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&at.time().to_rfc3339())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(reader: D) -> Result<Moment, D::Error> {
        String::deserialize(reader)?.parse().map_err(|_| D::Error::custom("this is no moment"))
    }
}

/// One letter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The running number of the recipient.
    pub number: usize,
    /// The way it goes.
    pub way: Way,
    /// The language it is written in.
    pub language: String,
    /// The keyed hash of who the recipient is.
    pub recipient: String,
    /// The keyed hash of each of its files.
    pub files: BTreeMap<String, String>,
}

/// What makes hashes of short values say nothing to who does not have it.
///
/// It is made anew for each folder and lies beside the manifest, in a file of its own: the manifest can be kept or handed on
/// alone, and once the key is deleted nobody can find out by trying who was among the recipients.
#[derive(Clone)]
pub struct Key(String);

impl Key {
    /// Returns a new key.
    ///
    /// # Errors
    /// The system gives no random bytes.
    pub fn fresh() -> io::Result<Self> {
        let mut bytes = [0; 32];
        File::open("/dev/urandom")?.read_exact(&mut bytes)?;
        Ok(Self(hex(&bytes)))
    }

    /// Returns the key that a file holds, if it holds one.
    pub(super) fn of(text: &str) -> Option<Self> {
        let text = text.trim();
        (text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())).then(|| Self(text.to_owned()))
    }

    /// Returns the key as its file holds it.
    pub(super) fn text(&self) -> &str {
        &self.0
    }

    /// Returns the HMAC-SHA-256 of bytes in hexadecimal, keyed with the text of the key's file.
    pub fn hash(&self, bytes: &[u8]) -> String {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.0.as_bytes()).expect("a key may have any length");
        mac.update(bytes);
        hex(&mac.finalize().into_bytes())
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Test case 2 of RFC 4231.
    #[test]
    fn a_hash_is_the_published_one() {
        let hash = Key("Jefe".to_owned()).hash(b"what do ya want for nothing?");
        assert_eq!(hash, "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }
}
