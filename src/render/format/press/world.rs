//! All that Typst may see: the template, one document as data and a few fonts; no files, no packages, no clock.

use std::collections::BTreeSet;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt};

/// The fonts that are used, of those that Typst comes with.
const FONTS: &[&str] = &[
    "LibertinusSerif-Regular",
    "LibertinusSerif-Bold",
    "LibertinusSerif-Italic",
    "LibertinusSerif-BoldItalic",
    "DejaVuSansMono",
];

/// What stays the same from document to document.
pub(super) struct World {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Source,
    /// Where the template finds the document.
    data: FileId,
}

/// The world as one document sees it.
pub(super) struct Desk<'a> {
    pub(super) world: &'a World,
    /// The document as JSON.
    pub(super) data: Bytes,
}

impl World {
    /// Returns the world around a template, or nothing when a font is missing.
    pub(super) fn new(template: &str) -> Option<Self> {
        let all = typst_assets::fonts().filter_map(|data| Font::new(Bytes::new(data), 0));
        let is_used =
            |font: &Font| font.post_script_name().is_some_and(|name| FONTS.contains(&name.as_str()));
        let fonts: Vec<Font> = all.filter(is_used).collect();
        let file = |name| Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?).intern());
        (fonts.len() == FONTS.len()).then_some(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            template: Source::new(file("letterhead.typ")?, template.to_owned()),
            data: file("page.json")?,
        })
    }

    /// Returns the text with U+FFFD for each character that not every font has, and those characters.
    ///
    /// Private characters look different in every font, so no font counts as having them.
    pub(super) fn drawable(&self, text: &str) -> (String, BTreeSet<char>) {
        let mut lacking = BTreeSet::new();
        let draw = |c: char| {
            let is_drawn = |font: &Font| font.info().coverage.contains(u32::from(c));
            if c.is_ascii() || (!is_private(c) && self.fonts.iter().all(is_drawn)) {
                return c;
            }
            lacking.insert(c);
            char::REPLACEMENT_CHARACTER
        };
        (text.chars().map(draw).collect(), lacking)
    }
}

fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}

impl typst::World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.world.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.world.book
    }

    fn main(&self) -> FileId {
        self.world.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main() { Ok(self.world.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.world.data { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.world.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
