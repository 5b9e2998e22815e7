//! A document as one HTML file without script, pictures or anything from elsewhere.

use super::tree::{Block, Cell, Inline};
use super::{Page, Sheet};

/// How it looks, on a screen and on A4.
const STYLE: &str = include_str!("../../../templates/page.css");

/// Returns the document as an HTML file.
pub fn html(page: &Page<'_>) -> String {
    let sheet = page.sheet();
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{}</title>\n<style>\n{STYLE}{}</style>\n</head>\n<body>\n",
        sheet.language,
        escaped(&sheet.title),
        margins(&sheet),
    );
    head(&sheet, &mut out);
    out += "<main>\n";
    blocks(&sheet.blocks, &mut out);
    out += "</main>\n</body>\n</html>\n";
    out
}

/// Writes the letterhead: who writes, of what case, when, and whether it is a draft.
fn head(sheet: &Sheet, out: &mut String) {
    *out += "<header>\n";
    let sender = [("organisation", &sheet.organisation), ("contact", &sheet.contact)];
    for (class, text) in sender.into_iter().filter(|(_, text)| !text.is_empty()) {
        *out += &format!("<p class=\"{class}\">{}</p>\n", escaped(text));
    }
    if let Some(mark) = sheet.mark {
        *out += &format!("<p class=\"mark\"><strong>{}</strong></p>\n", escaped(mark));
    }
    let about: Vec<String> = sheet.about.iter().map(|words| escaped(words)).collect();
    *out += &format!("<p class=\"about\">{}</p>\n</header>\n", about.join("<br>"));
    if !sheet.addressee.is_empty() {
        let lines: Vec<String> = sheet.addressee.iter().map(|line| escaped(line)).collect();
        *out += &format!("<p class=\"addressee\">{}</p>\n", lines.join("<br>"));
    }
}

/// Returns the rules for the margins of printed pages.
fn margins(sheet: &Sheet) -> String {
    let [page, of] = sheet.numbering.map(quoted);
    let mark = sheet.mark.map(|mark| format!("  @top-right {{ content: {}; }}\n", quoted(mark)));
    format!(
        "@page {{\n{}  @bottom-left {{ content: {}; }}\n  @bottom-right {{ content: {page} \" \" \
         counter(page) \" \" {of} \" \" counter(pages); }}\n}}\n",
        mark.unwrap_or_default(),
        quoted(&sheet.about.join(" · ")),
    )
}

fn blocks(blocks: &[Block], out: &mut String) {
    for part in blocks {
        block(part, out);
    }
}

fn block(block: &Block, out: &mut String) {
    match block {
        Block::Heading { level, text } => *out += &format!("<h{level}>{}</h{level}>\n", inlines(text)),
        Block::Paragraph { text } => *out += &format!("<p>{}</p>\n", inlines(text)),
        Block::List { start: None, items } => list("<ul>", "</ul>", items, out),
        Block::List { start: Some(start), items } => {
            list(&format!("<ol start=\"{start}\">"), "</ol>", items, out);
        }
        Block::Table { head, rows } => table(head, rows, out),
        Block::Quote { blocks: quoted } => {
            *out += "<blockquote>\n";
            blocks(quoted, out);
            *out += "</blockquote>\n";
        }
        Block::Code { text } => *out += &format!("<pre><code>{}</code></pre>\n", escaped(text)),
        Block::Rule => *out += "<hr>\n",
    }
}

fn list(open: &str, close: &str, items: &[Vec<Block>], out: &mut String) {
    *out += &format!("{open}\n");
    for item in items {
        *out += "<li>\n";
        blocks(item, out);
        *out += "</li>\n";
    }
    *out += &format!("{close}\n");
}

fn table(head: &[Cell], rows: &[Vec<Cell>], out: &mut String) {
    let cells = |cells: &[Cell], open, close| -> String {
        let cells = cells.iter().map(|cell| format!("{open}{}{close}", inlines(cell)));
        format!("<tr>{}</tr>\n", cells.collect::<String>())
    };
    let rows: String = rows.iter().map(|row| cells(row, "<td>", "</td>")).collect();
    *out += &format!(
        "<table>\n<thead>\n{}</thead>\n<tbody>\n{rows}</tbody>\n</table>\n",
        cells(head, "<th scope=\"col\">", "</th>")
    );
}

fn inlines(text: &[Inline]) -> String {
    text.iter().map(inline).collect()
}

fn inline(part: &Inline) -> String {
    match part {
        Inline::Text { text } => escaped(text),
        Inline::Strong { text } => format!("<strong>{}</strong>", inlines(text)),
        Inline::Emphasis { text } => format!("<em>{}</em>", inlines(text)),
        Inline::Code { text } => format!("<code>{}</code>", escaped(text)),
        Inline::Link { to, text } => format!("<a href=\"{}\">{}</a>", escaped(to), inlines(text)),
        Inline::Break => "<br>".to_owned(),
    }
}

/// Returns the text as data, between tags and within quoted attributes.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// Returns the text as a string of CSS that also cannot end the style sheet around it.
fn quoted(text: &str) -> String {
    let letter =
        |c: char| if c.is_alphanumeric() { c.to_string() } else { format!("\\{:06x}", u32::from(c)) };
    format!("\"{}\"", text.chars().map(letter).collect::<String>())
}
