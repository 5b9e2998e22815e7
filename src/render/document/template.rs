//! The templates and the engine that fills them: strict, escaping everything, within limits.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, Value, ValueKind};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, UndefinedBehavior, filters};

use super::built_in::built_in;
use super::facts::Facts;
use super::survey::survey;
use super::{Document, DraftError};
use crate::render::language::Language;
use crate::render::markdown::{escape, escape_paragraphs};

/// The parts that a language's templates have in common.
const PARTS: &str = "parts.md.j2";

/// Where an organisation's template finds the built-in one of the same name.
const BUILT_IN: &str = "built-in/";

/// Instructions a template may take.
const FUEL: usize = 200_000;

/// How deep macros, blocks and templates may nest.
const DEPTH: usize = 50;

/// Bytes a document may have.
const SIZE: usize = 2 << 20;

/// Bytes of values that may be written on the way to a document, also where they are kept for later.
const WRITTEN: usize = 4 * SIZE;

/// Bytes of its own words that an organisation's template may write, also where they are kept for later.
const REPEATED: usize = 128 << 20;

/// How long an organisation's template may take.
const PATIENCE: Duration = Duration::from_secs(5);

/// Bytes that one value may be joined to.
const JOINED: usize = 64 << 10;

/// Returns the document with the facts filled in; an organisation's own template goes before the built-in one.
pub(super) fn render(
    document: Document,
    language: Language,
    facts: &Facts<'_>,
    own: Option<&BTreeMap<String, String>>,
) -> Result<String, DraftError> {
    let own = own.unwrap_or(const { &BTreeMap::new() });
    let file = |name: &str| format!("templates/{}/{name}", language.code());
    let mut fuel = FUEL;
    for (name, text) in own {
        let longest = survey(text).map_err(|fault| DraftError::Forbidden {
            file: file(name),
            line: fault.line,
            found: fault.found,
        })?;
        fuel = fuel.min(REPEATED / longest.max(1));
    }
    let built_in = built_in(language);
    let name = file_name(document);
    let facts = Serde(facts).into();
    let markdown = if own.is_empty() {
        fill(&name, built_in, own, fuel, facts)
    } else {
        let job = (name.clone(), own.clone());
        within(PATIENCE, move || fill(&job.0, built_in, &job.1, fuel, facts))
            .ok_or_else(|| DraftError::TooSlow { file: file(&name) })?
    };
    if matches!(&markdown, Ok(text) if text.trim().is_empty()) {
        return Err(DraftError::Empty { file: file(&name) });
    }
    markdown.map_err(|source| match place(&source, document, own) {
        Some((name, line)) => DraftError::OwnTemplate { file: file(&name), line, source },
        None => DraftError::NotRendered { document, source },
    })
}

/// Returns what the work gives, if it ends in time; the engine does not count what comparing lists of lists costs.
fn within<R: Send + 'static>(limit: Duration, work: impl FnOnce() -> R + Send + 'static) -> Option<R> {
    let (sender, receiver) = mpsc::channel();
    // If it does not end, it ends with the program; and when nobody waits any more, nobody misses what it sends.
    std::thread::spawn(move || sender.send(work()).unwrap_or_default());
    receiver.recv_timeout(limit).ok()
}

/// Returns what went wrong in a template, without where.
pub(super) fn cause(error: &Error) -> String {
    let mut last: &dyn std::error::Error = error;
    while let Some(source) = last.source() {
        last = source;
    }
    match last.downcast_ref::<Error>() {
        Some(error) => match error.detail() {
            Some(detail) => format!("{} ({detail})", error.kind()),
            None => error.kind().to_string(),
        },
        None => last.to_string(),
    }
}

/// Returns the organisation's own template that an error came from or went through, and the line in it; line 0 where the
/// whole document is at fault.
fn place(error: &Error, document: Document, own: &BTreeMap<String, String>) -> Option<(String, usize)> {
    let mut place = own.contains_key(&file_name(document)).then(|| (file_name(document), 0));
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(name) = error.name().filter(|name| own.contains_key(*name)) {
            place = Some((name.to_owned(), error.line().unwrap_or_default()));
        }
        next = std::error::Error::source(error).and_then(|source| source.downcast_ref());
    }
    place
}

fn file_name(document: Document) -> String {
    format!("{}.md.j2", document.template())
}

fn fill(
    document: &str,
    built_in: &[(&str, &str)],
    own: &BTreeMap<String, String>,
    fuel: usize,
    facts: Value,
) -> Result<String, Error> {
    let mut env = environment(fuel)?;
    // A built-in template uses only the common parts; an organisation's own may use them all.
    for (name, text) in
        built_in.iter().filter(|(name, _)| !own.is_empty() || *name == PARTS || *name == document)
    {
        env.add_template(name, text)?;
        if own.contains_key(*name) {
            env.add_template_owned(format!("{BUILT_IN}{name}"), *text)?;
        }
    }
    for (name, text) in own {
        env.add_template_owned(name.clone(), text.clone())?;
    }
    let mut out = Capped(Vec::new());
    env.get_template(document)?.render_captured_to(facts, &mut out)?;
    Ok(one_blank_line(&String::from_utf8_lossy(&out.0)))
}

/// Returns an engine that knows only what documents need: each filter is one that cannot make values grow.
fn environment<'source>(fuel: usize) -> Result<Environment<'source>, Error> {
    let mut env = Environment::empty();
    env.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
    env.set_undefined_behavior(UndefinedBehavior::Strict);
    env.set_fuel(Some(fuel as u64));
    env.set_recursion_limit(DEPTH);
    env.set_auto_escape_callback(|_| AutoEscape::Custom("markdown".into()));
    let written = AtomicUsize::new(0);
    env.set_formatter(move |out, _, value| write_escaped(out, value, &written));
    env.add_filter("paragraphs", paragraphs);
    env.add_filter("quoted", quoted);
    env.add_filter("join", join);
    env.add_filter("select", filters::select);
    env.add_filter("first", filters::first);
    env.add_filter("last", filters::last);
    env.add_filter("length", filters::length);
    env.add_filter("lower", filters::lower);
    env.add_filter("upper", filters::upper);
    Ok(env)
}

/// Writes a value as data on one line; whatever the template says, only what macros wrote is left as it is.
fn write_escaped(out: &mut Output<'_>, value: &Value, written: &AtomicUsize) -> Result<(), Error> {
    let text = said(value)?;
    let text = if value.is_safe() { text } else { escape(&text) };
    if written.fetch_add(text.len(), Ordering::Relaxed) > WRITTEN {
        return Err(Error::new(ErrorKind::InvalidOperation, "the values are written too many times"));
    }
    out.write_str(&text).map_err(Error::from)
}

/// Returns a single value as text; a list of lists may be larger written out than any memory.
fn said(value: &Value) -> Result<String, Error> {
    match value.kind() {
        ValueKind::Undefined | ValueKind::None => {
            Err(Error::new(ErrorKind::UndefinedError, "a value that is absent was to be written"))
        }
        ValueKind::String | ValueKind::Number | ValueKind::Bool => Ok(value.to_string()),
        _ => Err(Error::new(ErrorKind::InvalidOperation, "a list was to be written as one value")),
    }
}

/// Returns a text as data with its paragraphs kept.
fn paragraphs(value: &Value) -> Result<Value, Error> {
    if value.is_safe() {
        return Ok(value.clone());
    }
    Ok(Value::from_safe_string(escape_paragraphs(&said(value)?)))
}

/// Returns a text as a quotation that keeps its lines.
fn quoted(value: &Value) -> Result<Value, Error> {
    let text = said(value)?;
    let lines: Vec<String> = text.trim().lines().map(escape).collect();
    let goes_on = |at: usize| lines.get(at + 1).is_some_and(|next| !next.is_empty());
    let quote = |(at, line): (usize, &String)| match line.as_str() {
        "" => ">\n".to_owned(),
        line if goes_on(at) => format!("> {line}\\\n"),
        line => format!("> {line}\n"),
    };
    Ok(Value::from_safe_string(lines.iter().enumerate().map(quote).collect()))
}

/// Returns the values as one text, with a text between each two.
fn join(values: &Value, between: &str) -> Result<String, Error> {
    let mut joined = String::new();
    for (at, value) in values.try_iter()?.enumerate() {
        joined.push_str(if at == 0 { "" } else { between });
        joined.push_str(&said(&value)?);
        if joined.len() > JOINED {
            return Err(Error::new(ErrorKind::InvalidOperation, "the joined text is larger than 64 KiB"));
        }
    }
    Ok(joined)
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
        let own = BTreeMap::from([("x.md.j2".to_owned(), text.to_owned())]);
        fill("x.md.j2", &[], &own, FUEL, facts).map_err(|error| cause(&error))
    }

    #[test]
    fn no_way_of_writing_a_value_leaves_it_unescaped() {
        for text in [
            "{{ hostile }}",
            "{% autoescape false %}{{ hostile }}{% endautoescape %}",
            "{% autoescape 'html' %}{{ hostile }}{% endautoescape %}",
            "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(hostile) }}",
            "{{ [hostile]|join(', ') }}",
        ] {
            assert_eq!(filled(text).expect("it renders"), "\\# \\*x\\* \\{\\{ y \\}\\} - z\n", "{text}");
        }
        for text in
            ["{{ hostile|safe }}", "{{ debug() }}", "{{ range(9) }}", "{{ hostile|replace('x', 'xx') }}"]
        {
            assert!(filled(text).is_err(), "{text}");
        }
    }

    #[test]
    fn an_absent_value_is_an_error_and_not_a_hole() {
        for text in
            ["{{ no_such_fact }}", "{{ nothing }}", "{% if no_such_fact %}x{% endif %}", "{{ hostile.x }}"]
        {
            assert!(filled(text).is_err(), "{text}");
        }
    }
}
