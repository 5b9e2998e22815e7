//! Reads Markdown into the parts of a document; HTML and pictures in it are text.

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag};

use super::tree::{Block, Cell, Inline, visible, words};

/// How deep parts may stand in each other; deeper ones lose their form and keep their text.
const DEPTH: usize = 8;

/// The most characters that the address of a link may have.
const ADDRESS: usize = 1_000;

/// Where a link may lead.
const SCHEMES: [&str; 3] = ["https://", "http://", "mailto:"];

/// Returns the title of a document in Markdown, which is its first heading of the highest rank, and its parts.
pub(super) fn document(markdown: &str) -> (Option<String>, Vec<Block>) {
    let events = Parser::new_ext(markdown, Options::ENABLE_TABLES);
    let mut blocks = Reader { events }.blocks(0);
    let headings = blocks.iter().filter_map(Block::heading);
    let title = headings.min_by_key(|(level, _)| *level).map(|(_, text)| words(text));
    let mut above = 0;
    for block in &mut blocks {
        if let Block::Heading { level, .. } = block {
            *level = (*level).min(above + 1);
            above = *level;
        }
    }
    (title, blocks)
}

struct Reader<'a> {
    events: Parser<'a>,
}

impl Reader<'_> {
    /// Reads up to the end of the part that has begun.
    fn blocks(&mut self, depth: usize) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut loose = Vec::new();
        let mut too_deep = 0_usize;
        while let Some(event) = self.events.next() {
            let block = match event {
                Event::End(_) if too_deep > 0 => {
                    too_deep -= 1;
                    end_paragraph(&mut blocks, &mut loose);
                    continue;
                }
                Event::End(_) => break,
                Event::Rule => Some(Block::Rule),
                Event::Start(tag) if is_inline(&tag) => {
                    self.inline(tag, &mut loose, 0);
                    continue;
                }
                Event::Start(tag) => match self.block(&tag, depth) {
                    Ok(block) => block,
                    Err(TooDeep) => {
                        too_deep += 1;
                        None
                    }
                },
                event => {
                    loose.extend(leaf(event));
                    continue;
                }
            };
            end_paragraph(&mut blocks, &mut loose);
            blocks.extend(block);
        }
        end_paragraph(&mut blocks, &mut loose);
        blocks
    }

    /// Reads the part that begins with the tag; nothing comes of one that is empty.
    fn block(&mut self, tag: &Tag<'_>, depth: usize) -> Result<Option<Block>, TooDeep> {
        let inner = depth + 1;
        Ok(match tag {
            // Headings count at the top only: inside a list or a quotation they are text.
            Tag::Heading { level, .. } if depth == 0 => {
                let text = self.text();
                let level = rank(*level);
                (!words(&text).trim().is_empty()).then_some(Block::Heading { level, text })
            }
            Tag::Heading { .. } | Tag::Paragraph | Tag::HtmlBlock => paragraph(self.text()),
            Tag::CodeBlock(_) => Some(Block::Code { text: self.lines() }),
            _ if inner > DEPTH => return Err(TooDeep),
            Tag::List(start) => Some(Block::List { start: *start, items: self.items(inner) }),
            Tag::Table(_) => {
                let (head, rows) = self.rows();
                Some(Block::Table { head, rows })
            }
            _ => Some(Block::Quote { blocks: self.blocks(inner) }),
        })
    }

    fn items(&mut self, depth: usize) -> Vec<Vec<Block>> {
        let mut items = Vec::new();
        while let Some(Event::Start(_)) = self.events.next() {
            items.push(self.blocks(depth));
        }
        items
    }

    /// Reads a table: its head, then its rows.
    fn rows(&mut self) -> (Vec<Cell>, Vec<Vec<Cell>>) {
        let mut rows = Vec::new();
        while let Some(Event::Start(_)) = self.events.next() {
            let mut cells = Vec::new();
            while let Some(Event::Start(_)) = self.events.next() {
                cells.push(self.text());
            }
            rows.push(cells);
        }
        let head = if rows.is_empty() { Vec::new() } else { rows.remove(0) };
        (head, rows)
    }

    /// Reads the lines of a block of code.
    fn lines(&mut self) -> String {
        let mut lines = String::new();
        while let Some(Event::Text(text)) = self.events.next() {
            lines.push_str(&text);
        }
        lines.lines().map(visible).collect::<Vec<_>>().join("\n")
    }

    fn text(&mut self) -> Vec<Inline> {
        let mut text = Vec::new();
        self.inlines(&mut text, 0);
        text
    }

    /// Reads text up to the end of the part that has begun.
    fn inlines(&mut self, out: &mut Vec<Inline>, depth: usize) {
        let mut too_deep = 0_usize;
        while let Some(event) = self.events.next() {
            match event {
                Event::End(_) if too_deep > 0 => too_deep -= 1,
                Event::End(_) => return,
                Event::Start(_) if depth == DEPTH => too_deep += 1,
                Event::Start(tag) => self.inline(tag, out, depth + 1),
                event => out.extend(leaf(event)),
            }
        }
    }

    fn inline(&mut self, tag: Tag<'_>, out: &mut Vec<Inline>, depth: usize) {
        let mut text = Vec::new();
        self.inlines(&mut text, depth);
        match tag {
            Tag::Strong => out.push(Inline::Strong { text }),
            Tag::Emphasis => out.push(Inline::Emphasis { text }),
            Tag::Link { dest_url, .. } if may_lead_to(&dest_url) => {
                out.push(Inline::Link { to: visible(&dest_url), text });
            }
            _ => out.extend(text),
        }
    }
}

/// The part stands deeper than parts may.
struct TooDeep;

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Strong | Tag::Emphasis | Tag::Link { .. } | Tag::Image { .. } | Tag::Strikethrough)
}

fn leaf(event: Event<'_>) -> Option<Inline> {
    let text = |text: CowStr<'_>| Some(Inline::Text { text: visible(&text) });
    match event {
        Event::Code(code) => Some(Inline::Code { text: visible(&code) }),
        Event::HardBreak => Some(Inline::Break),
        Event::SoftBreak => text(" ".into()),
        Event::Text(words) | Event::Html(words) | Event::InlineHtml(words) => text(words),
        _ => None,
    }
}

fn end_paragraph(blocks: &mut Vec<Block>, loose: &mut Vec<Inline>) {
    blocks.extend(paragraph(std::mem::take(loose)));
}

fn paragraph(text: Vec<Inline>) -> Option<Block> {
    (!text.is_empty()).then_some(Block::Paragraph { text })
}

fn may_lead_to(address: &str) -> bool {
    address.len() <= ADDRESS && SCHEMES.iter().any(|scheme| address.starts_with(scheme))
}

fn rank(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
