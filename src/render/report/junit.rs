//! A test report: a test that failed for each finding that is denied, and one that passed for each case without findings.

use std::collections::HashSet;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::explained;
use crate::render::findings::{Findings, Placed};
use crate::render::plain::plain;
use crate::render::talk::Talk;

type Xml = Writer<Vec<u8>>;

/// Returns the report; what does not make the check fail stands as a skipped test.
pub(super) fn text(findings: &Findings, talk: &Talk) -> String {
    let faulty: HashSet<&str> = findings.findings.iter().map(|placed| placed.case.as_str()).collect();
    let ids = findings.checked.iter().map(ToString::to_string);
    let clean: Vec<String> = ids.filter(|id| !faulty.contains(id.as_str())).collect();
    let failures = findings.findings.iter().filter(|placed| findings.is_denied(placed)).count();
    let tests = (clean.len() + findings.findings.len()).to_string();
    let (skipped, failures) = ((findings.findings.len() - failures).to_string(), failures.to_string());
    let counts = [("name", "avvik lint"), ("tests", &tests), ("failures", &failures), ("errors", "0")];
    suite(counts, Some(("skipped", &skipped)), |xml| {
        for placed in findings.findings {
            test(xml, findings, placed, talk)?;
        }
        clean.iter().try_for_each(|id| {
            let attributes = [("classname", id.as_str()), ("name", "lint")];
            xml.create_element("testcase").with_attributes(attributes).write_empty().map(drop)
        })
    })
}

/// Returns the report of a test that could not be run.
pub(super) fn refused(text: &str) -> String {
    let counts = [("name", "avvik lint"), ("tests", "1"), ("failures", "0"), ("errors", "1")];
    let message = text.lines().next().unwrap_or_default();
    suite(counts, None, |xml| {
        let case = xml.create_element("testcase").with_attributes([("classname", "avvik"), ("name", "lint")]);
        let error = |xml: &mut Xml| {
            let error = xml.create_element("error").with_attribute(("message", message));
            error.write_text_content(BytesText::new(text)).map(drop)
        };
        case.write_inner_content(error).map(drop)
    })
}

/// Returns a report of one suite of tests.
fn suite(
    counts: [(&str, &str); 4],
    skipped: Option<(&str, &str)>,
    tests: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> String {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    let written = xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None))).and_then(|()| {
        let suites = xml.create_element("testsuites").with_attributes(counts);
        let suite = |xml: &mut Xml| {
            let suite = xml.create_element("testsuite").with_attributes(counts).with_attributes(skipped);
            suite.write_inner_content(tests).map(drop)
        };
        suites.write_inner_content(suite).map(drop)
    });
    written.expect("writing to memory does not fail");
    String::from_utf8(xml.into_inner()).expect("XML of text is UTF-8") + "\n"
}

fn test(xml: &mut Xml, findings: &Findings, placed: &Placed, talk: &Talk) -> io::Result<()> {
    let finding = &placed.finding;
    let (file, scope) = (plain(&findings.file(placed)), plain(placed.scope()));
    let name = [finding.rule, &plain(&finding.place)].join(" ");
    let message = plain(&talk.say_masked(&finding.message));
    let line = placed.at.map(|(line, _)| line.to_string());
    let place = line.as_ref().map_or_else(|| file.clone(), |line| format!("{file}:{line}"));
    let mut case = xml.create_element("testcase").with_attributes([
        ("classname", scope.as_str()),
        ("name", name.trim_end()),
        ("file", file.as_str()),
    ]);
    if let Some(line) = &line {
        case = case.with_attribute(("line", line.as_str()));
    }
    case.write_inner_content(|xml| {
        if findings.is_denied(placed) {
            let failure = [("type", finding.rule), ("message", message.as_str())];
            let text = format!("{place}\n{}", explained(placed, talk));
            let element = xml.create_element("failure").with_attributes(failure);
            element.write_text_content(BytesText::new(&text))?;
        } else {
            xml.create_element("skipped").with_attribute(("message", message.as_str())).write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}
