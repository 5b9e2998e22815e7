//! Looks over an organisation's template before it runs, for what could use up the memory: values that double.

/// What a template may not have, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Forbidden {
    /// The line, from 1.
    pub(super) line: usize,
    /// The operator or the word.
    pub(super) found: &'static str,
}

/// Operators that make values of values; repeated, they double.
const GROWING: [&str; 3] = ["~", "+", "*"];

/// Returns the length of the longest text that the template writes in one go, in bytes.
///
/// The engine counts instructions, not memory: what an instruction may write is limited here.
pub(super) fn survey(template: &str) -> Result<usize, Forbidden> {
    let mut longest = 0;
    let mut rest = template;
    let mut line = 1;
    while let Some(start) = rest.find("{{").into_iter().chain(rest.find("{%")).chain(rest.find("{#")).min() {
        let (text, tag) = rest.split_at(start);
        line += lines(text);
        longest = longest.max(text.len());
        let end = if tag.starts_with("{#") { tag.find("#}").map(|at| at + 2) } else { inside(tag, line)? };
        let (tag, after) = tag.split_at(end.unwrap_or(tag.len()));
        line += lines(tag);
        rest = after;
    }
    Ok(longest.max(rest.len()))
}

/// Returns where a tag of statements or of an expression ends, if it ends.
fn inside(tag: &str, first_line: usize) -> Result<Option<usize>, Forbidden> {
    let close = if tag.starts_with("{{") { "}}" } else { "%}" };
    let forbidden = |at: usize, found| Forbidden { line: first_line + lines(&tag[..at]), found };
    let statement = tag[2..].trim_start_matches(['-', '+']).trim_start();
    if close == "%}" && statement.starts_with("raw") {
        return Err(forbidden(0, "raw"));
    }
    let mut quote = None;
    let mut is_escaped = false;
    for (at, c) in tag.char_indices().skip(2) {
        match quote {
            Some(open) => {
                let is_end = c == open && !is_escaped;
                is_escaped = c == '\\' && !is_escaped;
                quote = if is_end { None } else { quote };
            }
            None if c == '"' || c == '\'' => quote = Some(c),
            None if tag[at..].starts_with(close) => return Ok(Some(at + 2)),
            None => {
                if let Some(found) = GROWING.into_iter().find(|operator| tag[at..].starts_with(operator)) {
                    return Err(forbidden(at, found));
                }
            }
        }
    }
    Ok(None)
}

fn lines(text: &str) -> usize {
    text.matches('\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_makes_values_grow_is_found_with_its_line() {
        let found = |template: &str| survey(template).expect_err(template);
        assert_eq!(found("a\n{{ x ~ x }}"), Forbidden { line: 2, found: "~" });
        assert_eq!(found("{% set y =\n x + x %}"), Forbidden { line: 2, found: "+" });
        assert_eq!(found("{# ~ #}\n\n{{ 'a' * 9 }}"), Forbidden { line: 3, found: "*" });
        assert_eq!(found("{%- raw %}{{ x }}{% endraw %}"), Forbidden { line: 1, found: "raw" });
    }

    #[test]
    fn the_longest_text_is_measured_and_marks_in_it_are_no_operators() {
        assert_eq!(survey("**+47** ~ {{ x|join(' ~ + \\' *') }}\n- y"), Ok(10));
        assert_eq!(survey(""), Ok(0));
        assert_eq!(survey("abc {{ x"), Ok(4));
    }
}
