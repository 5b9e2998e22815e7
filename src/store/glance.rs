//! The part of a case file that says what history rules compare, so that thousands of old states need not be read whole.

use std::borrow::Cow;

use memchr::memmem;

/// Sections that are taken, besides what stands above all sections.
const TAKEN: [&str; 2] = ["timeline", "closing"];

/// Lists of which it is taken how many there are and the time of each.
const DATED: [&str; 2] = ["assessment", "notification"];

/// Words that are values where a section could be named.
const VALUES: [&str; 4] = ["true", "false", "inf", "nan"];

/// What a text of several lines begins and ends with.
const MARK: &str = "\"\"\"";

/// Returns the lines of a case file above its first section and those of `[timeline]` and `[closing]`, and the heading and
/// the time of each assessment and notification; the whole text
/// where it is written in any way in which these could stand elsewhere too.
pub(super) fn glance(text: &str) -> Cow<'_, str> {
    part(text).map_or(Cow::Borrowed(text), Cow::Owned)
}

fn part(text: &str) -> Option<String> {
    if memmem::find(text.as_bytes(), b"'''").is_some() {
        return None;
    }
    let (mut part, mut is_taken, mut is_dated, mut is_text) = (String::new(), true, false, false);
    let (mut marks, mut end) = (memmem::find_iter(text.as_bytes(), MARK).peekable(), 0);
    for line in text.split_inclusive('\n') {
        let (bare, whole) = (line.trim_start(), line.trim_end());
        end += line.len();
        let mut has_mark = false;
        while marks.next_if(|at| *at < end).is_some() {
            has_mark = true;
        }
        if has_mark {
            let is_clear = if is_text { ends_text(whole) } else { begins_text(whole) };
            if !is_clear {
                return None;
            }
            is_text = !is_text;
        } else if !is_text && bare.starts_with('[') {
            let section = section(whole)?;
            is_taken = TAKEN.contains(&section);
            is_dated = bare.starts_with("[[") && DATED.contains(&section);
            let is_near = TAKEN.iter().any(|taken| section.contains(taken));
            if is_near && !is_taken && !section.starts_with("closing.") {
                return None;
            }
        } else if !is_text && bare.starts_with(['"', '\'']) && bare.contains('=') {
            return None;
        }
        let is_time = || !is_text && (bare.starts_with("[[") || is_time(bare));
        if is_taken || (is_dated && is_time()) {
            part.push_str(line);
        }
    }
    Some(part)
}

/// Returns whether a line says when something was and can say nothing else.
fn is_time(line: &str) -> bool {
    line.strip_prefix("at = ").is_some_and(|time| time.starts_with(|first: char| first.is_ascii_digit()))
}

/// Returns whether a line begins a text of several lines and can be nothing else.
fn begins_text(line: &str) -> bool {
    let opened = line.strip_suffix('\\').unwrap_or(line).strip_suffix(MARK);
    opened.and_then(|line| line.strip_suffix(" = ")).is_some_and(|key| key.bytes().all(is_bare))
}

/// Returns whether a line ends a text of several lines and can be nothing else.
fn ends_text(line: &str) -> bool {
    line.strip_suffix(MARK).is_some_and(|text| !text.ends_with('\\') && !text.contains(MARK))
}

fn is_bare(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.')
}

/// Returns the name of the section that a line begins, if it is plain and can be nothing else.
fn section(line: &str) -> Option<&str> {
    let name = line.strip_prefix('[')?.strip_suffix(']')?;
    let name = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
    let is_plain =
        name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'));
    let is_name = name.starts_with(|first: char| first.is_ascii_lowercase()) && !VALUES.contains(&name);
    let is_list = line.starts_with("[[") && TAKEN.contains(&name);
    (is_plain && is_name && !is_list).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::part;
    use crate::case::Case;
    use crate::lint::history::records;

    #[test]
    fn what_stands_above_the_sections_and_in_two_of_them_is_taken() {
        let text = "title = \"a\"\n[data]\nb = \"\"\"\\\n[timeline]\nno\"\"\"\n[timeline]\naware = 2\n[[measure]]\nc = 3\n[closing]\nd = 4\n[closing.learning]\ne = 5\n";
        assert_eq!(part(text).unwrap(), "title = \"a\"\n[timeline]\naware = 2\n[closing]\nd = 4\n");
    }

    #[test]
    fn a_glance_at_a_shipped_case_says_what_the_whole_says() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/cases-example/cases/2026");
        for file in std::fs::read_dir(folder).unwrap() {
            let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
            let part = part(&text).expect("shipped cases are plain");
            assert!(part.len() < text.len());
            let [whole, part]: [Case; 2] = [&text, &part].map(|text| toml::from_str(text).unwrap());
            let closed = |case: &Case| case.closing.as_ref().map(|closing| (closing.at, closing.reopened));
            assert_eq!((&part.timeline, part.reported_through), (&whole.timeline, whole.reported_through));
            assert_eq!(closed(&part), closed(&whole));
            assert_eq!(records(&part), records(&whole));
        }
    }

    #[test]
    fn what_could_stand_elsewhere_has_the_whole_file_read() {
        for text in [
            "a = \"\"\"b\"\"\"\n[timeline]\naware = 1",
            "# a = \"\"\"\n[timeline]\naware = 1",
            "a = \"\"\"\n\\\"\"\"\n[timeline]\n\"\"\"",
            "a = '''\n[data]\n'''\ntimeline.aware = 1",
            " [timeline]\naware = 1",
            "[timeline] # now\naware = 1",
            "[ timeline ]\naware = 1",
            "[\"time\\u006cine\"]\naware = 1",
            "\"time\\u006cine\".aware = 1",
            "[timeline.more]\na = 1",
            "[[closing]]\na = 1",
            "a = [\n[1]\n]\ntimeline.aware = 1",
            "a = [\n[true]\n]\ntimeline.aware = 1",
            "a = [\n[\n]]\ntimeline.aware = 1",
        ] {
            assert_eq!(part(text), None, "{text}");
        }
    }
}
