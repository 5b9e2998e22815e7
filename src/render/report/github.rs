//! Workflow commands: each finding becomes an annotation in the change where it stands.

use super::explained;
use crate::lint::Severity;
use crate::render::findings::Findings;
use crate::render::plain::plain;
use crate::render::talk::Talk;

/// Returns a command for each finding, and the line that sums up.
pub(super) fn text(findings: &Findings, talk: &Talk) -> String {
    let mut text = String::new();
    for placed in findings.findings {
        let command = match placed.finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "notice",
        };
        let mut properties = vec![("file", plain(&findings.file(placed)))];
        if let Some((line, column)) = placed.at {
            properties.extend([("line", line.to_string()), ("col", column.to_string())]);
        }
        properties.push(("title", placed.finding.rule.to_owned()));
        let properties: Vec<String> =
            properties.iter().map(|(name, value)| format!("{name}={}", property(value))).collect();
        text += &format!("::{command} {}::{}\n", properties.join(","), data(&explained(placed, talk)));
    }
    text + &findings.summary(talk) + "\n"
}

/// Returns a command that says that nothing was checked.
pub(super) fn refused(text: &str) -> String {
    format!("::error title=avvik lint::{}\n", data(text))
}

/// Escapes what follows the command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes a property, in which the marks between properties must not stand either.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::{data, property};

    #[test]
    fn marks_are_escaped_where_they_would_end_something() {
        assert_eq!(data("100 %: a,\r\nb"), "100 %25: a,%0D%0Ab");
        assert_eq!(property("a:b,c%3A\n"), "a%3Ab%2Cc%253A%0A");
    }
}
