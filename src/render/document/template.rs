//! The templates and the engine that fills them: strict, escaping everything, within limits.

use std::io::{self, Write};

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, Value};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior};

use super::facts::Facts;
use super::{Document, DraftError};
use crate::render::language::Language;
use crate::render::markdown::{escape, escape_paragraphs};

/// One document in one language.
struct Template {
    document: Document,
    language: Language,
    text: &'static str,
    /// The macros of the language.
    parts: &'static str,
}

macro_rules! template {
    ($document:ident, $language:ident, $folder:literal, $name:literal) => {
        Template {
            document: Document::$document,
            language: Language::$language,
            text: include_str!(concat!("../../../templates/", $folder, "/", $name, ".md.j2")),
            parts: include_str!(concat!("../../../templates/", $folder, "/parts.md.j2")),
        }
    };
}

const TEMPLATES: &[Template] =
    &[template!(Report, Bokmal, "nb", "report"), template!(Letter, Bokmal, "nb", "letter")];

/// Instructions a template may take.
const FUEL: u64 = 200_000;

/// How deep macros and blocks may nest.
const DEPTH: usize = 50;

/// Bytes a document may have.
const SIZE: usize = 2 << 20;

/// Returns the document with the facts filled in.
pub(super) fn render(
    document: Document,
    language: Language,
    facts: &Facts<'_>,
) -> Result<String, DraftError> {
    let template = TEMPLATES
        .iter()
        .find(|template| template.document == document && template.language == language)
        .ok_or(DraftError::NoTemplate { document, language })?;
    let markdown = fill(template.text, template.parts, Serde(facts).into());
    markdown.map_err(|source| DraftError::NotRendered { document, source })
}

fn fill(text: &str, parts: &str, facts: Value) -> Result<String, Error> {
    let mut env = environment()?;
    env.add_template("parts.md.j2", parts)?;
    env.add_template("document.md.j2", text)?;
    let mut out = Capped(Vec::new());
    env.get_template("document.md.j2")?.render_captured_to(facts, &mut out)?;
    Ok(one_blank_line(&String::from_utf8_lossy(&out.0)))
}

fn environment<'source>() -> Result<Environment<'source>, Error> {
    let mut env = Environment::new();
    env.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
    env.set_undefined_behavior(UndefinedBehavior::Strict);
    env.set_fuel(Some(FUEL));
    env.set_recursion_limit(DEPTH);
    env.remove_global("debug");
    env.remove_filter("safe");
    env.set_auto_escape_callback(|_| AutoEscape::Custom("markdown".into()));
    env.set_formatter(write_escaped);
    env.add_filter("paragraphs", paragraphs);
    Ok(env)
}

/// Writes a value as data on one line; whatever the template says, only what macros wrote is left as it is.
fn write_escaped(out: &mut Output<'_>, _: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    if value.is_undefined() || value.is_none() {
        return Err(Error::new(ErrorKind::UndefinedError, "a value that is absent was to be written"));
    }
    let text = value.to_string();
    out.write_str(&if value.is_safe() { text } else { escape(&text) }).map_err(Error::from)
}

/// Returns a text as data with its paragraphs kept.
fn paragraphs(value: &Value) -> Value {
    if value.is_safe() {
        value.clone()
    } else {
        Value::from_safe_string(escape_paragraphs(&value.to_string()))
    }
}

/// Returns the document with no more than one blank line in a row and one line break at its end.
fn one_blank_line(markdown: &str) -> String {
    let mut out = String::with_capacity(markdown.len());
    for line in markdown.trim().lines().map(str::trim_end) {
        if !(line.is_empty() && out.ends_with("\n\n")) {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

/// A buffer that refuses to grow beyond the size of a document.
struct Capped(Vec<u8>);

impl Write for Capped {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() + bytes.len() > SIZE {
            return Err(io::Error::other("the document is larger than 2 MiB"));
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(text: &str) -> Result<String, String> {
        let facts = minijinja::context! { hostile => "# *x* {{ y }}\n\n- z", nothing => () };
        fill(text, "", facts).map_err(|error| format!("{error:#}"))
    }

    #[test]
    fn no_way_of_writing_a_value_leaves_it_unescaped() {
        for text in [
            "{{ hostile }}",
            "{% autoescape false %}{{ hostile }}{% endautoescape %}",
            "{% autoescape 'html' %}{{ hostile }}{% endautoescape %}",
            "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(hostile) }}",
        ] {
            assert_eq!(filled(text).expect("it renders"), "\\# \\*x\\* \\{\\{ y \\}\\} - z\n", "{text}");
        }
        assert_eq!(
            filled("{{ [hostile]|join(', ') }}").expect("it renders"),
            "\\# \\*x\\* \\{\\{ y \\}\\} - z\n"
        );
        assert!(filled("{{ hostile|safe }}").is_err());
        assert!(filled("{{ debug() }}").is_err());
    }

    #[test]
    fn an_absent_value_is_an_error_and_not_a_hole() {
        for text in
            ["{{ no_such_fact }}", "{{ nothing }}", "{% if no_such_fact %}x{% endif %}", "{{ hostile.x }}"]
        {
            assert!(filled(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_template_has_limits() {
        for text in [
            "{% for i in range(100000) %}{% for j in range(100000) %}x{% endfor %}{% endfor %}",
            "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
            "{{ ('x' * 3000000) }}",
            "{% include 'parts.md.j2/../../../etc/passwd' %}",
        ] {
            assert!(filled(text).is_err(), "{text}");
        }
    }
}
