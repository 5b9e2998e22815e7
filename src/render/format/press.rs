//! A document as PDF/A-2a with the tags of PDF/UA-1, set by Typst within this process.

mod crew;
mod world;

use std::collections::BTreeSet;

use typst::diag::SourceDiagnostic;
use typst::foundations::{Bytes, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

pub use self::crew::on_all_cores;
use self::world::{Desk, World};
use super::Page;
use crate::message::Message;

/// How a page looks, in Typst; it is given the document as data.
const LETTERHEAD: &str = include_str!("../../../templates/letterhead.typ");

/// How many documents ago something must have been used last to be forgotten.
const MEMORY: usize = 4;

/// Makes PDF of many documents, with fonts and template read once.
pub struct Press {
    world: World,
    standards: PdfStandards,
}

/// A document that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Characters that the fonts lack; U+FFFD stands in their places.
    pub lacking: BTreeSet<char>,
}

/// Why a document could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PressError {
    /// The fonts or the standards that were compiled in are at fault.
    NotReady,
    /// The document could not be written as data.
    NotWritten {
        /// What the writer said.
        #[source]
        source: serde_json::Error,
    },
    /// The template is at fault, or what it made does not keep to the standards.
    NotSet {
        /// What Typst said.
        said: String,
    },
}

impl Press {
    /// Returns a press with the built-in template.
    ///
    /// # Errors
    /// The fonts that were compiled in cannot be read.
    pub fn new() -> Result<Self, PressError> {
        Self::with_template(LETTERHEAD)
    }

    /// Returns a press with a template of one's own, which sees `page.json` and nothing else.
    ///
    /// It has no limits of time and memory: give it only what someone has answered for. PDF/A and PDF/UA ask it to set the
    /// title and the date of the document.
    ///
    /// # Errors
    /// The fonts that were compiled in cannot be read.
    pub fn with_template(template: &str) -> Result<Self, PressError> {
        let standards = [PdfStandard::A_2a, PdfStandard::Ua_1];
        let standards = PdfStandards::new(&standards).map_err(|_| PressError::NotReady)?;
        let world = World::new(template).ok_or(PressError::NotReady)?;
        Ok(Self { world, standards })
    }

    /// Returns the document as PDF; the same page gives the same bytes.
    ///
    /// # Errors
    /// The template is at fault, or what it made does not keep to PDF/A-2a and PDF/UA-1.
    pub fn pdf(&self, page: &Page<'_>) -> Result<Pdf, PressError> {
        let data =
            serde_json::to_string(&page.sheet()).map_err(|source| PressError::NotWritten { source })?;
        let (data, lacking) = self.world.drawable(&data);
        let (version, title) = (page.version.unwrap_or_default(), page.title.unwrap_or_default());
        let ident = format!("{} {version} {title} {}", page.case, page.addressee.join(" "));
        let made = self.set(Bytes::from_string(data), ident);
        typst::comemo::evict(MEMORY);
        made.map(|bytes| Pdf { bytes, lacking })
    }

    fn set(&self, data: Bytes, ident: String) -> Result<Vec<u8>, PressError> {
        let desk = Desk { world: &self.world, data };
        let document = typst::compile::<PagedDocument>(&desk).output.map_err(|errors| not_set(&errors))?;
        let options = PdfOptions {
            ident: Smart::Custom(ident),
            creator: Smart::Custom(Some(concat!("avvik ", env!("CARGO_PKG_VERSION")).to_owned())),
            standards: self.standards.clone(),
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&document, &options).map_err(|errors| not_set(&errors))
    }
}

fn not_set(errors: &[SourceDiagnostic]) -> PressError {
    let said: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    PressError::NotSet { said: said.join("; ") }
}

impl PressError {
    /// Returns what is to be said.
    pub fn message(&self) -> Message {
        match self {
            Self::NotReady => Message::new("press-not-ready"),
            Self::NotWritten { source } => {
                Message::new("press-not-written").with("cause", source.to_string())
            }
            Self::NotSet { said } => Message::new("press-not-set").with("cause", said.clone()),
        }
    }

    /// Returns what to do next.
    pub fn hint(&self) -> Option<Message> {
        Some(Message::new(format!("{}-hint", self.message().key())))
    }
}

impl std::fmt::Display for PressError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.message().fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use typst::layout::{Frame, FrameItem};

    use super::*;
    use crate::case::Day;
    use crate::render::markdown::escape;

    /// Returns the text on all pages in the order it was set, without spaces.
    fn set_text(press: &Press, page: &Page<'_>) -> (String, String) {
        fn collect(frame: &Frame, out: &mut String) {
            for (_, item) in frame.items() {
                match item {
                    FrameItem::Text(text) => out.push_str(&text.text),
                    FrameItem::Group(group) => collect(&group.frame, out),
                    _ => {}
                }
            }
        }
        let sheet = page.sheet();
        let (data, _) = press.world.drawable(&serde_json::to_string(&sheet).unwrap());
        let (title, _) = press.world.drawable(&sheet.title);
        let desk = Desk { world: &press.world, data: Bytes::from_string(data) };
        let document = typst::compile::<PagedDocument>(&desk).output.unwrap();
        let mut out = String::new();
        document.pages().iter().for_each(|page| collect(&page.frame, &mut out));
        (squeezed(&out), title)
    }

    fn squeezed(text: &str) -> String {
        text.split_whitespace().collect()
    }

    fn page<'a>(markdown: &'a str, value: &'a str) -> Page<'a> {
        let (title, date) = (Some(value), "2026-10-26".parse::<Day>().unwrap());
        Page { title, organisation: title, contact: title, ..Page::new(markdown, "2026-0007", date) }
    }

    /// Texts of all kinds: any characters, what Typst and JSON would take for their own, and words of some length.
    fn value() -> impl Strategy<Value = String> {
        let hostile = r##"(#read\("/etc/passwd"\)|#\{|\$x\$|\\u\{41\}|\]\)|"\}|//|/\*|= |@ref|<l>|\*|_|`|~|--|æøå|\u{301}| ){0,12}"##;
        prop_oneof![any::<String>(), hostile.prop_map(String::from), "[a-zæøå./-]{0,200}"]
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_value_is_set_as_that_text_wherever_it_stands(value in value()) {
            let press = Press::new().unwrap();
            let data = escape(&value);
            let markdown = format!(
                "# x{data}\n\nÆ{data}Ø **{data}**\n\n- x{data}\n\n| x | y |\n|---|---|\n| x{data} | z |\n"
            );
            let addressee = [format!("Å{value}Ø")];
            let shown = Page { addressee: &addressee, ..page(&markdown, &value) };
            let (text, title) = set_text(&press, &shown);
            // In a paragraph the value stands as it is, but for what no font can draw.
            let (drawn, _) = press.world.drawable(&crate::render::format::visible(&squeezed(&value)));
            prop_assert!(text.contains(&format!("Æ{drawn}Ø")), "{drawn:?} in {text:?}");
            prop_assert!(text.contains(&format!("Å{}Ø", squeezed(&press.world.drawable(&crate::render::format::visible(&value)).0))), "{text:?}");
            prop_assert!(title.starts_with("UTKAST – "));
            prop_assert!(press.pdf(&shown).is_ok());
        }
    }
}
