//! What looks like personal data in the files of a register, and where, without the places that are no free text.

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::Path;

use toml::de::{DeTable, DeValue};

use super::{Hit, Kind, find, mask, value};
use crate::case::fact::join;
use crate::case::{Code, Moment, Register};
use crate::lint::Severity;
use crate::message::Message;

/// Keys below which counts and hashes stand.
const COUNTS: &[&str] = &["count", "records", "sha256", "fingerprint"];

/// Keys of references, which may be numbers of any form; only what cannot be one is looked for there.
const REFERENCES: &[&str] = &["journal", "reference", "receipt"];

/// What a reference cannot be.
const NO_REFERENCE: &[Kind] = &[Kind::NationalId, Kind::Email];

/// Finds personal data at a time, in a register that allows some addresses.
#[derive(Debug)]
pub struct Guard {
    allowed: BTreeSet<String>,
    now: Moment,
}

/// Says where something stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Under a key such as `incident.what`, which is masked too.
    Key(String),
    /// In a text or a comment.
    Text,
    /// In the file's name or that of a folder.
    Name,
}

/// A piece of text that looks like personal data, and where it stands; the value itself is not told.
pub struct Found {
    /// Where.
    pub place: Place,
    /// The offset in the file, in bytes.
    pub offset: usize,
    /// How grave it is.
    pub severity: Severity,
    kind: Kind,
    masked: String,
    value: String,
}

impl Guard {
    /// Returns the guard of a register: its own contact points may stand anywhere, and so may the addresses it allows.
    pub fn new(register: &Register, now: Moment) -> Self {
        let roles = register.roles.values().filter_map(|role| role.contact.as_deref());
        let duties = register.duty.iter().filter_map(|duty| duty.channel.as_deref());
        let contacts = roles.chain(duties).chain(register.contact.as_deref());
        let reached = values(contacts, &[Kind::Email, Kind::Mobile, Kind::FixedLine]);
        let allowed = values(register.privacy.allow.iter().map(String::as_str), &[Kind::Email]);
        Self { allowed: reached.chain(allowed).collect(), now }
    }

    /// Returns what stands in a text.
    pub fn in_text(&self, text: &str) -> Vec<Found> {
        find(text).iter().filter_map(|hit| self.found(text, hit, Place::Text, hit.range.start)).collect()
    }

    /// Returns what stands in the names of a file and its folders.
    pub fn in_name(&self, path: &Path) -> Vec<Found> {
        let path = path.to_string_lossy();
        find(&path).iter().filter_map(|hit| self.found(&path, hit, Place::Name, 0)).collect()
    }

    /// Returns what stands in a file of TOML: in its values, keys and comments.
    pub fn in_toml(&self, text: &str) -> Vec<Found> {
        let hits = find(text);
        // Most files hold nothing of the kind and need not be parsed.
        if hits.is_empty() && !may_hide(text) {
            return Vec::new();
        }
        let Ok(table) = DeTable::parse(text) else { return self.in_text(text) };
        let mut leaves = Vec::new();
        leaves_of(String::new(), &DeValue::Table(table.into_inner()), 0..text.len(), &mut leaves);
        let stands_in = |hit: &Hit| leaves.iter().find(|leaf| leaf.span.contains(&hit.range.start));
        let written = hits.iter().filter_map(|hit| match stands_in(hit) {
            None => self.found(text, hit, Place::Text, hit.range.start),
            Some(leaf) => self.found_in(leaf, text, hit, hit.range.start),
        });
        let mut found: Vec<_> = written.collect();
        for leaf in leaves.iter().filter(|leaf| text[leaf.span.clone()].contains('\\')) {
            for hit in find(&leaf.text) {
                let hidden = self.found_in(leaf, &leaf.text, &hit, leaf.span.start);
                found.extend(hidden.filter(|hidden| found.iter().all(|found| !found.is_same(hidden))));
            }
        }
        found
    }

    /// Returns what a value of this key holds that is to be refused.
    pub fn refused(&self, key: &str, text: &str) -> Option<Message> {
        let mut found = find(text).into_iter().filter(|hit| !is_exempt(key, hit.kind));
        found.find_map(|hit| {
            let found = self.found(text, &hit, Place::Text, hit.range.start)?;
            (found.severity == Severity::Error).then(|| found.message())
        })
    }

    fn found_in(&self, leaf: &Leaf, text: &str, hit: &Hit, offset: usize) -> Option<Found> {
        if is_exempt(&leaf.path, hit.kind) {
            return None;
        }
        self.found(text, hit, Place::Key(super::masked(&leaf.path)), offset)
    }

    fn found(&self, text: &str, hit: &Hit, place: Place, offset: usize) -> Option<Found> {
        let value = value(text, hit);
        let (kind, severity) = (hit.kind, hit.kind.severity(self.now));
        (!self.allowed.contains(&value)).then(|| Found {
            place,
            offset,
            severity,
            kind,
            masked: mask(text, hit),
            value,
        })
    }
}

impl Found {
    /// Returns whether another place holds the same.
    pub fn is_same(&self, other: &Self) -> bool {
        self.kind == other.kind && self.value == other.value
    }

    /// Returns the key under which it stands; empty outside of keys.
    pub fn key(&self) -> &str {
        match &self.place {
            Place::Key(key) => key,
            _ => "",
        }
    }

    /// Returns what is to be said: where it stands, masked, and what it looks like.
    pub fn message(&self) -> Message {
        let message = match &self.place {
            Place::Key(key) => Message::new("privacy-in-key").with("key", key.as_str()),
            Place::Text => Message::new("privacy-in-text"),
            Place::Name => Message::new("privacy-in-name"),
        };
        message.with("masked", self.masked.as_str()).with("kind", self.kind.label())
    }
}

/// Returns what these texts hold of these kinds.
fn values<'t>(texts: impl Iterator<Item = &'t str>, kinds: &[Kind]) -> impl Iterator<Item = String> {
    texts.flat_map(move |text| {
        let hits = find(text).into_iter().filter(move |hit| kinds.contains(&hit.kind));
        hits.map(move |hit| value(text, &hit))
    })
}

/// Returns whether this kind of thing may stand under a key.
fn is_exempt(path: &str, kind: Kind) -> bool {
    let mut steps = path.split('.');
    let is_count = steps.clone().any(|step| COUNTS.contains(&step));
    let is_reference = steps.next_back().is_some_and(|step| REFERENCES.contains(&step));
    is_count || (is_reference && !NO_REFERENCE.contains(&kind))
}

/// Returns whether an escape may hide something: a character that is spelt out, or a line that goes on beside a digit.
fn may_hide(text: &str) -> bool {
    let has_address = text.contains('@');
    text.match_indices('\\').any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + 1..]);
        let joins =
            before.trim_end().ends_with(is_digit) || after.trim_start().starts_with(is_digit) || has_address;
        after.starts_with(['u', 'U', 'x']) || (after.starts_with(char::is_whitespace) && joins)
    })
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// A value in a file that is no table and no list.
struct Leaf {
    path: String,
    span: Range<usize>,
    text: String,
}

fn leaves_of(path: String, value: &DeValue<'_>, span: Range<usize>, leaves: &mut Vec<Leaf>) {
    match value {
        DeValue::Table(table) => {
            for (key, value) in table {
                leaves_of(join(&path, key.get_ref()), value.get_ref(), value.span(), leaves);
            }
        }
        DeValue::Array(items) => {
            for (i, item) in items.iter().enumerate() {
                leaves_of(join(&path, &i.to_string()), item.get_ref(), item.span(), leaves);
            }
        }
        DeValue::String(text) => leaves.push(Leaf { path, span, text: text.clone().into_owned() }),
        _ => leaves.push(Leaf { path, span, text: String::new() }),
    }
}
