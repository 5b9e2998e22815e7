//! A letter in Markdown as sections of sentences, each with its place; a draft's notes are no part of it.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use unicode_segmentation::UnicodeSegmentation;

/// How the mark of a draft begins, in each language.
pub const DRAFTS: [&str; 2] = ["> **UTKAST**", "> **DRAFT**"];

/// The line below which the letter begins, where notes to who makes it ready stand above it.
const RULE: &str = "---";

/// Abbreviations that a number or a name follows, with the space before them.
const ABBREVIATIONS: [&str; 7] = [" kl.", " nr.", " ca.", " jf.", " tlf.", " bl.a.", " f.eks."];

/// A sentence, or a heading.
#[derive(Debug, Default)]
pub(super) struct Sentence {
    /// Where it begins in the letter, in bytes.
    pub(super) offset: usize,
    pub(super) text: String,
}

/// What opens a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Opening {
    /// The letter's title, or nothing: what follows has no heading of its own.
    Title,
    /// A heading.
    Heading,
    /// The first words of a paragraph, in bold.
    LeadIn,
}

/// A heading with what follows it.
#[derive(Debug)]
pub(super) struct Section {
    pub(super) opening: Opening,
    /// The heading; empty at the top of a letter without one.
    pub(super) heading: Sentence,
    pub(super) sentences: Vec<Sentence>,
}

impl Sentence {
    pub(super) fn words(&self) -> Vec<&str> {
        self.text.unicode_words().collect()
    }

    /// Returns the first words that begin like this, up to the end of the last, in small letters.
    pub(super) fn find(&self, sign: &str) -> Option<String> {
        let text = self.text.to_lowercase();
        let is_start = |at: usize| !text[..at].ends_with(char::is_alphanumeric);
        let (start, _) = text.match_indices(sign).find(|(at, _)| is_start(*at))?;
        let rest = &text[start + sign.len()..];
        let end = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
        Some(text[start..start + sign.len() + end].to_owned())
    }

    /// Returns whether words begin like this.
    pub(super) fn has(&self, sign: &str) -> bool {
        self.find(sign).is_some()
    }
}

/// Returns where the letter begins in a draft, in bytes: below the notes, which have no heading, or else below the mark.
pub fn begins(markdown: &str) -> usize {
    let text = markdown.trim_start();
    let mut at = markdown.len() - text.len();
    if !DRAFTS.iter().any(|mark| text.starts_with(mark)) {
        return 0;
    }
    let mut below_mark = None;
    for line in text.split_inclusive('\n').take_while(|line| !line.starts_with('#')) {
        at += line.len();
        below_mark.get_or_insert(at);
        if line.trim() == RULE {
            return at;
        }
    }
    below_mark.unwrap_or(at)
}

/// Reads a letter.
pub(super) fn sections(markdown: &str) -> Vec<Section> {
    let begin = begins(markdown);
    let mut reader = Reader::default();
    for (event, range) in Parser::new_ext(&markdown[begin..], Options::ENABLE_TABLES).into_offset_iter() {
        reader.take(event, begin + range.start);
    }
    reader.end_block();
    reader.sections
}

#[derive(Default)]
struct Reader {
    sections: Vec<Section>,
    /// The text of the block so far.
    text: String,
    /// Where parts of it stand: an offset in the text, and that in the letter.
    places: Vec<(usize, usize)>,
    is_heading: bool,
    is_lead_in: bool,
}

impl Reader {
    fn take(&mut self, event: Event<'_>, offset: usize) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                self.places.push((self.text.len(), offset));
                self.text.push_str(&text);
            }
            Event::SoftBreak | Event::HardBreak => self.text.push(' '),
            Event::Start(Tag::Strong) => self.is_lead_in = !self.is_heading && self.text.trim().is_empty(),
            // A bracket is where something is still to be filled in, and no heading.
            Event::End(TagEnd::Strong) if self.is_lead_in && !self.text.starts_with('[') => {
                self.open(Opening::LeadIn);
            }
            Event::Start(Tag::Heading { .. }) => {
                self.end_block();
                self.is_heading = true;
            }
            Event::End(TagEnd::Heading(HeadingLevel::H1)) => self.open(Opening::Title),
            Event::End(TagEnd::Heading(_)) => self.open(Opening::Heading),
            Event::Start(tag) if is_block(&tag) => self.end_block(),
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::TableCell | TagEnd::CodeBlock) => {
                self.end_block();
            }
            _ => {}
        }
    }

    /// Makes the text so far a heading.
    fn open(&mut self, opening: Opening) {
        self.is_heading = false;
        self.is_lead_in = false;
        let places = std::mem::take(&mut self.places);
        let offset = places.first().map_or(0, |(_, offset)| *offset);
        let heading = Sentence { offset, text: std::mem::take(&mut self.text) };
        self.sections.push(Section { opening, heading, sentences: Vec::new() });
    }

    /// Makes the text so far sentences of the section.
    fn end_block(&mut self) {
        let text = std::mem::take(&mut self.text);
        let places = std::mem::take(&mut self.places);
        if text.trim().is_empty() {
            return;
        }
        let sentences = split(&text).into_iter().map(|(at, text)| {
            let place = places.iter().rfind(|(start, _)| *start <= at);
            let offset = place.map_or(0, |(start, offset)| offset + at - start);
            Sentence { offset, text: text.trim().to_owned() }
        });
        if self.sections.is_empty() {
            let (opening, heading) = (Opening::Title, Sentence::default());
            self.sections.push(Section { opening, heading, sentences: Vec::new() });
        }
        if let Some(section) = self.sections.last_mut() {
            section.sentences.extend(sentences);
        }
    }
}

/// Returns the sentences of a text with their places; an abbreviation ends none.
fn split(text: &str) -> Vec<(usize, &str)> {
    let mut sentences: Vec<(usize, &str)> = Vec::new();
    for (at, piece) in text.split_sentence_bound_indices() {
        let is_short = |text: &str| ABBREVIATIONS.iter().any(|short| text.trim_end().ends_with(short));
        match sentences.last_mut() {
            Some((start, last)) if is_short(last) => *last = &text[*start..at + piece.len()],
            _ => sentences.push((at, piece)),
        }
    }
    sentences.retain(|(_, text)| !text.trim().is_empty());
    sentences
}

fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(tag, Tag::Strong | Tag::Emphasis | Tag::Link { .. } | Tag::Image { .. } | Tag::Strikethrough)
}

#[cfg(test)]
mod tests {
    use super::*;

    type Shape = (Opening, String, Vec<(usize, String)>);

    fn shape(markdown: &str) -> Vec<Shape> {
        let line = |offset| 1 + markdown[..offset].matches('\n').count();
        let shape = |section: Section| {
            let sentences = section.sentences.into_iter();
            let sentences = sentences.map(|sentence| (line(sentence.offset), sentence.text));
            (section.opening, section.heading.text, sentences.collect())
        };
        sections(markdown).into_iter().map(shape).collect()
    }

    #[test]
    fn headings_and_lead_ins_open_sections_and_sentences_keep_their_lines() {
        let text = "Hei\n\n# Brev\n\nEn setning kl. 10.30\nover to linjer. En til.\n\n**Hva nå?** Ring.\n\n## Mer\n\n- a\n- b\n";
        let line = |line, text: &str| (line, text.to_owned());
        assert_eq!(
            shape(text),
            [
                (Opening::Title, String::new(), vec![line(1, "Hei")]),
                (
                    Opening::Title,
                    "Brev".to_owned(),
                    vec![line(5, "En setning kl. 10.30 over to linjer."), line(6, "En til.")]
                ),
                (Opening::LeadIn, "Hva nå?".to_owned(), vec![line(8, "Ring.")]),
                (Opening::Heading, "Mer".to_owned(), vec![line(12, "a"), line(13, "b")]),
            ]
        );
    }

    #[test]
    fn the_notes_of_a_draft_are_no_part_of_the_letter() {
        let letter = "# Brev\n\nHei\n\n---\n\nMer\n";
        assert_eq!(shape(&format!("> **UTKAST** til brev\n\n**Sjekk**\n\n---\n\n{letter}")).len(), 1);
        assert_eq!(
            shape(&format!("> **UTKAST** til brev\n\n{letter}"))[0].2,
            [(5, "Hei".to_owned()), (9, "Mer".to_owned())]
        );
        assert_eq!(shape(letter)[0].2.len(), 2);
    }
}
