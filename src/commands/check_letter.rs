//! `avvik check-letter`: whether a letter says what it must, in words that its readers understand.

use clap_complete::ArgValueCandidates;

use super::args::{case_ids, code};
use super::given;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::law::content::contact_point;
use crate::lint::letter::{Audience, Language, Letter, check, missing_languages, unread_language};
use crate::lint::{Finding, Severity};
use crate::message::Message;
use crate::render::findings::{Placed, count};
use crate::render::letter_findings::LetterFindings;
use crate::store::place::{Tree, position};

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  avvik check-letter 7 brev.md --language nb\n  \
    avvik check-letter 7 brev.md --language nb --audience children")]
pub(crate) struct CheckLetterArgs {
    /// The case, such as 2026-0007 or 7
    #[arg(add = ArgValueCandidates::new(case_ids))]
    id: String,
    /// The letter in Markdown, in each of its languages; standard input for `-`
    #[arg(required = true)]
    files: Vec<String>,
    /// Whom it is for; else adults
    #[arg(long, value_parser = code::<Audience>())]
    audience: Option<Audience>,
    /// The language of each file in turn, such as nb, nn, en or pl; else what its words are (can be repeated)
    #[arg(long = "language")]
    languages: Vec<String>,
}

pub(crate) fn run(context: &Context, args: &CheckLetterArgs) -> Result<Exit, Failure> {
    if !args.languages.is_empty() && args.languages.len() != args.files.len() {
        let (files, languages) = (args.files.len(), args.languages.len());
        let uneven = Message::new("check-letter-uneven").with("files", files).with("languages", languages);
        return Err(Failure::new(uneven));
    }
    let store = context.store()?;
    let id = store.resolve(&args.id)?;
    let case = store.load(&id)?;
    context.warn_of_all(&case);
    let (number, case_file) = (id.to_string(), case.path.display().to_string());
    let contact = contact_point(&store.folder.settings);
    let mut findings = Vec::new();
    let mut tags = Vec::new();
    for (index, file) in args.files.iter().enumerate() {
        let text = given::text(file)?;
        let tag = match args.languages.get(index) {
            Some(tag) => tag.as_str(),
            None => Language::detect(&text).ok_or_else(|| unknown(file))?.code,
        };
        tags.push(tag);
        let place = |finding: Finding, at: Option<(usize, usize)>| {
            let line = at.and_then(|(line, _)| text.lines().nth(line - 1)).map(str::to_owned);
            Placed { line, ..Placed::new(number.clone(), file.clone(), at, finding) }
        };
        let Some(language) = Language::of(tag) else {
            findings.push(place(unread_language(tag), None));
            continue;
        };
        let letter =
            Letter { text: &text, language, audience: args.audience.unwrap_or(Audience::Adults), contact };
        let found = check(&letter).into_iter();
        findings.extend(found.map(|found| place(found.finding, Some(position(&text, found.offset)))));
    }
    let missing = missing_languages(&case.case, &tags);
    let at = Tree::of(&case.text).places(missing.iter().map(|finding| finding.place.as_str()));
    let placed = missing.into_iter().zip(at);
    findings.extend(placed.map(|(finding, at)| Placed::new(number.clone(), case_file.clone(), at, finding)));
    context.show(&LetterFindings { findings: &findings, letters: args.files.len() });
    Ok(if count(&findings, Severity::Error) > 0 { Exit::Findings } else { Exit::Done })
}

fn unknown(file: &str) -> Failure {
    Failure::new(Message::new("check-letter-language").with("file", file))
}
