//! What differs between the trees of two commits, read as git writes them, never opening two subtrees with the same id.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use git2::{Odb, OdbObject, Oid};
use memchr::memchr;

use super::error::TrailError;

/// How many trees are kept for the next commit, which mostly has the same ones; few, so that the processor has them at
/// hand.
const KEPT: usize = 24;

/// How long a mode is at most, in bytes.
const MODE: usize = 6;

/// How long an id is, in bytes.
const ID: usize = 20;

/// How many bytes are compared in one go.
const STRETCH: usize = 256;

/// One file's step from one content to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileStep {
    /// The path from the register.
    pub path: PathBuf,
    /// The blob before; none when the file is new.
    pub old: Option<Oid>,
    /// The blob after; none when the file was removed.
    pub new: Option<Oid>,
}

/// The trees of a repository.
pub(super) struct Trees<'o> {
    objects: &'o Odb<'o>,
    kept: HashMap<Oid, Rc<OdbObject<'o>>>,
}

/// One entry of a tree.
#[derive(Clone, Copy)]
struct Entry<'t> {
    /// The bytes from the mode to the id.
    whole: &'t [u8],
    name: &'t [u8],
    is_tree: bool,
}

impl<'o> Trees<'o> {
    pub(super) fn of(objects: &'o Odb<'o>) -> Self {
        Self { objects, kept: HashMap::new() }
    }

    /// Returns what stands at a path below a tree, or none when there is no such thing.
    pub(super) fn find(&mut self, tree: Oid, path: &Path) -> Result<Option<Oid>, TrailError> {
        let mut found = tree;
        for name in path {
            let tree = self.read(found)?;
            let mut rest = tree.data();
            loop {
                let Some(entry) = first(rest)? else { return Ok(None) };
                if entry.name == name.as_encoded_bytes() {
                    found = entry.id();
                    break;
                }
                rest = &rest[entry.whole.len()..];
            }
        }
        Ok(Some(found))
    }

    /// Adds the files in which two trees differ, or only those that `takes` takes at the top.
    pub(super) fn compare(
        &mut self,
        old: Option<Oid>,
        new: Option<Oid>,
        takes: &dyn Fn(&[u8]) -> bool,
        folder: &Path,
        steps: &mut Vec<FileStep>,
    ) -> Result<(), TrailError> {
        if old == new {
            return Ok(());
        }
        let mut read = |tree: Option<Oid>| tree.map(|tree| self.read(tree)).transpose();
        let (old, new) = (read(old)?, read(new)?);
        let (mut olds, mut news) = (bytes(&old), bytes(&new));
        // What follows the last difference is the same in both, and is not looked at entry by entry.
        while olds != news {
            let same = entries(&olds[..common(olds, news)]);
            (olds, news) = (&olds[same..], &news[same..]);
            let (before, after) = pair(first(olds)?, first(news)?);
            olds = &olds[before.map_or(0, |entry| entry.whole.len())..];
            news = &news[after.map_or(0, |entry| entry.whole.len())..];
            if let Some(entry) = after.or(before).filter(|entry| takes(entry.name)) {
                let path = folder.join(String::from_utf8_lossy(entry.name).as_ref());
                let [before, after] = [before, after].map(|entry| entry.map(|entry| entry.id()));
                match entry.is_tree {
                    true => self.compare(before, after, &|_| true, &path, steps)?,
                    // A file that only became executable has not changed.
                    false if before != after => steps.push(FileStep { path, old: before, new: after }),
                    false => {}
                }
            }
        }
        Ok(())
    }

    fn read(&mut self, tree: Oid) -> Result<Rc<OdbObject<'o>>, TrailError> {
        if let Some(known) = self.kept.get(&tree) {
            return Ok(Rc::clone(known));
        }
        if self.kept.len() >= KEPT {
            self.kept.clear();
        }
        let object = Rc::new(self.objects.read(tree).map_err(TrailError::Unreadable)?);
        self.kept.insert(tree, Rc::clone(&object));
        Ok(object)
    }
}

fn bytes<'t>(tree: &'t Option<Rc<OdbObject<'_>>>) -> &'t [u8] {
    tree.as_ref().map_or(&[], |tree| tree.data())
}

/// Returns how many of the bytes, which begin with an entry, are whole entries.
fn entries(bytes: &[u8]) -> usize {
    let mut whole = 0;
    while let Some(end) = memchr(0, &bytes[whole..]).map(|zero| whole + zero + 1 + ID)
        && end <= bytes.len()
    {
        whole = end;
    }
    whole
}

/// Returns how many bytes two trees begin with that are the same.
fn common(one: &[u8], other: &[u8]) -> usize {
    let stretches = one.chunks(STRETCH).zip(other.chunks(STRETCH));
    let start = STRETCH * stretches.take_while(|(one, other)| one == other).count();
    let start = start.min(one.len());
    let [one, other] = [one, other].map(|bytes| &bytes[start..]);
    start + one.iter().zip(other).take_while(|(one, other)| one == other).count()
}

impl Entry<'_> {
    fn id(&self) -> Oid {
        Oid::from_bytes(&self.whole[self.whole.len() - ID..]).expect("an id has its length")
    }

    /// Returns which of two entries git puts first: a folder stands as if its name ended in `/`. A file and a folder of
    /// the same name are two entries.
    fn compare(&self, other: &Self) -> Ordering {
        let key = |entry: &Self| entry.name.iter().copied().chain(entry.is_tree.then_some(b'/'));
        let (own, others) = (key(self).collect::<Vec<_>>(), key(other).collect::<Vec<_>>());
        own.cmp(&others)
    }
}

/// Returns two entries as they belong together: only the one that git puts first, or both where they are of one name.
fn pair<'t>(before: Option<Entry<'t>>, after: Option<Entry<'t>>) -> (Option<Entry<'t>>, Option<Entry<'t>>) {
    match (&before, &after) {
        (Some(old), Some(new)) => match old.compare(new) {
            Ordering::Less => (before, None),
            Ordering::Equal => (before, after),
            Ordering::Greater => (None, after),
        },
        _ => (before, after),
    }
}

/// Returns the first entry: mode, blank, name, zero, id.
fn first(bytes: &[u8]) -> Result<Option<Entry<'_>>, TrailError> {
    if bytes.is_empty() {
        return Ok(None);
    }
    let entry = || {
        let blank = bytes.iter().take(MODE + 1).position(|byte| *byte == b' ')?;
        let zero = blank + memchr(0, &bytes[blank..])?;
        let whole = bytes.get(..zero + 1 + ID)?;
        Some(Entry { whole, name: &bytes[blank + 1..zero], is_tree: bytes.starts_with(b"40000 ") })
    };
    let broken = || TrailError::Unreadable(git2::Error::from_str("a tree is not as git writes it"));
    entry().map(Some).ok_or_else(broken)
}
