//! E-mail addresses.

use memchr::memchr_iter;

use super::{Hit, Kind};

/// The endings of addresses that reach nobody, kept free for examples (RFC 2606, RFC 6761).
const RESERVED: &[&str] =
    &["example", "invalid", "test", "localhost", "example.com", "example.net", "example.org"];

/// Returns every e-mail address in a text, but for those that are kept free for examples.
pub(super) fn find(text: &str) -> impl Iterator<Item = Hit> {
    memchr_iter(b'@', text.as_bytes()).filter_map(|at| {
        let name = |c: char| c.is_alphanumeric() || "._%+-'".contains(c);
        let start = at - before(&text[..at], name).len();
        let host = |c: char| c.is_alphanumeric() || ".-".contains(c);
        let domain = &text[at + 1..];
        let domain = &domain[..domain.find(|c| !host(c)).unwrap_or(domain.len())];
        let domain = domain.trim_end_matches(['.', '-']);
        let (_, top) = domain.rsplit_once('.')?;
        let is_top = top.chars().count() >= 2 && top.chars().all(char::is_alphabetic);
        let is_address = start < at && is_top && !domain.starts_with('.') && !is_reserved(domain);
        is_address.then(|| Hit { range: start..at + 1 + domain.len(), kind: Kind::Email })
    })
}

/// Returns the end of a text as far back as its characters are of a kind, without dots or quotes in front.
fn before(text: &str, is_part: impl Fn(char) -> bool) -> &str {
    let start = text.char_indices().rev().take_while(|(_, c)| is_part(*c)).last();
    start.map_or("", |(start, _)| text[start..].trim_start_matches(['.', '\'', '-']))
}

fn is_reserved(domain: &str) -> bool {
    let domain = domain.to_lowercase();
    let is_below =
        |end: &str| domain.strip_suffix(end).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    RESERVED.iter().any(|end| is_below(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_whole_and_those_for_examples_are_left() {
        let found = |text| find(text).map(|hit| &text[hit.range]).collect::<Vec<_>>();
        assert_eq!(found("<ola.nord+a@post.kommune.no>, 'a@b.no'"), ["ola.nord+a@post.kommune.no", "a@b.no"]);
        assert_eq!(found("Skriv til bjørn@ås.kommune.no."), ["bjørn@ås.kommune.no"]);
        assert_eq!(found("mailto:a@b.no?subject=x"), ["a@b.no"]);
        for text in
            ["a@fjordvik.example", "a@mail.example.org", "a@b", "@a.no", "a@", "a@1.2", "x @ y.no", "a@b.c"]
        {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
