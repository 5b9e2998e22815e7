//! What a document in Markdown is sent as: one HTML file, or PDF.

mod html;
mod labels;
mod parse;
#[cfg(feature = "pdf")]
mod press;
mod tree;

use chrono::Datelike;
use serde::Serialize;

pub use self::html::html;
use self::labels::Labels;
#[cfg(feature = "pdf")]
pub use self::press::{Pdf, Press, PressError, on_all_cores};
use self::tree::{Block, visible};
use crate::case::Day;

/// The form of a document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Form {
    /// Text with marks, to go on writing in
    #[default]
    Markdown,
    /// One file for the web and for printing
    Html,
    /// PDF/A-2a with PDF/UA-1 tags, for archives and screen readers
    Pdf,
    /// A report as the fields of the EDPB's template, by number
    EdpbJson,
}

/// A document in Markdown, with what its pages say around it.
#[derive(Clone, Copy, Debug)]
pub struct Page<'a> {
    /// The text; HTML in it is text too.
    pub markdown: &'a str,
    /// The language of the text as a tag, such as `nb`, `nn` or `en`; one without labels gets those of bokmål.
    pub language: &'a str,
    /// The title among a reader's windows and files; none takes the first of the highest headings.
    pub title: Option<&'a str>,
    /// The sender.
    pub organisation: Option<&'a str>,
    /// Where the sender is reached.
    pub contact: Option<&'a str>,
    /// The case's id.
    pub case: &'a str,
    /// The document's date.
    pub date: Day,
    /// The short id of the commit that the case was read from, if it was committed.
    pub version: Option<&'a str>,
    /// Whether the document may be sent as it is.
    pub stage: Stage,
    /// The lines of the recipient's name and address; none on what goes to nobody in particular.
    pub addressee: &'a [String],
    /// How large it is set.
    pub type_size: TypeSize,
}

/// How large a document is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TypeSize {
    /// As what is to be one page is.
    Small,
    /// As letters are.
    #[default]
    Normal,
    /// For who sees badly.
    Large,
}

impl TypeSize {
    fn points(self) -> u8 {
        match self {
            Self::Small => 10,
            Self::Normal => 11,
            Self::Large => 15,
        }
    }
}

/// How far a document has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Every page says that it is a draft.
    Draft,
    /// It may be sent.
    Final,
}

/// What every format draws, all of it text that is shown as it stands.
#[derive(Debug, Serialize)]
struct Sheet {
    language: &'static str,
    title: String,
    organisation: String,
    contact: String,
    /// Case, date and version in words.
    about: Vec<String>,
    /// Year, month and day.
    date: (i32, u32, u32),
    addressee: Vec<String>,
    /// The size of the letters, in points.
    points: u8,
    /// The word for a draft, on drafts.
    mark: Option<&'static str>,
    /// The words around the number of a page and the number of all.
    numbering: [&'static str; 2],
    blocks: Vec<Block>,
}

impl<'a> Page<'a> {
    /// Returns a draft in bokmål of a case and a day, from nobody and to nobody.
    pub fn new(markdown: &'a str, case: &'a str, date: Day) -> Self {
        Self {
            markdown,
            language: "nb",
            title: None,
            organisation: None,
            contact: None,
            case,
            date,
            version: None,
            stage: Stage::Draft,
            addressee: &[],
            type_size: TypeSize::Normal,
        }
    }

    fn sheet(&self) -> Sheet {
        let labels = Labels::of(self.language);
        let (heading, blocks) = parse::document(self.markdown);
        let title = self.title.map(visible).or(heading).unwrap_or_else(|| self.case.to_owned());
        let mark = (self.stage == Stage::Draft).then_some(labels.draft);
        let about = [
            Some(format!("{} {}", labels.case, self.case)),
            Some(labels.date(self.date)),
            self.version.map(|version| format!("{} {version}", labels.version)),
        ];
        let date = self.date.date();
        Sheet {
            language: labels.language,
            title: mark.map_or_else(|| title.clone(), |mark| format!("{mark} – {title}")),
            organisation: self.organisation.map(visible).unwrap_or_default(),
            contact: self.contact.map(visible).unwrap_or_default(),
            about: about.into_iter().flatten().map(|words| visible(&words)).collect(),
            date: (date.year(), date.month(), date.day()),
            addressee: self.addressee.iter().map(|line| visible(line)).collect(),
            points: self.type_size.points(),
            mark,
            numbering: labels.numbering,
            blocks,
        }
    }
}
