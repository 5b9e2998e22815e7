//! Says what clap found wrong with the command line, in the language chosen.

use std::error::Error as _;

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use crate::message::{Arg, Message};
use crate::store::oddity::nearest;

/// Returns what is wrong with the command line.
///
/// A parser of values that failed with a [`Message`] is quoted in the chosen language.
pub fn message(error: &Error) -> Message {
    let text = |kind| text(error, kind);
    let cause = match error.source() {
        Some(cause) => {
            cause.downcast_ref::<Message>().map_or_else(|| cause.to_string().into(), |m| m.clone().into())
        }
        None => Arg::Text(String::new()),
    };
    let culprit = [ContextKind::InvalidArg, ContextKind::InvalidSubcommand].into_iter().find_map(text);
    let valid = [ContextKind::ValidValue, ContextKind::ValidSubcommand].into_iter().find_map(text);
    Message::new(key(error))
        .with("culprit", culprit.unwrap_or_default())
        .with("value", text(ContextKind::InvalidValue).unwrap_or_default())
        .with("prior", text(ContextKind::PriorArg).unwrap_or_default())
        .with("valid", valid.unwrap_or_default())
        .with("expected", number(error, &[ContextKind::ExpectedNumValues, ContextKind::MinValues]))
        .with("actual", number(error, &[ContextKind::ActualNumValues]))
        .with("cause", cause)
}

/// Returns what to try instead: the nearest word that exists, else the command's help.
pub fn hint(error: &Error) -> Message {
    let suggestions = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand];
    let meant = || match error.get(ContextKind::ValidValue)? {
        ContextValue::Strings(known) => nearest(&text(error, ContextKind::InvalidValue)?, known),
        _ => None,
    };
    match suggestions.into_iter().find_map(|kind| text(error, kind)).or_else(meant) {
        Some(suggestion) => Message::new("usage-did-you-mean").with("suggestion", suggestion),
        None => Message::new("usage-see-help").with("command", command(error)),
    }
}

/// Returns the key of what is wrong; several kinds come in two forms, by what clap knows.
fn key(error: &Error) -> &'static str {
    let has = |kind| text(error, kind).is_some_and(|text| !text.is_empty());
    let same = text(error, ContextKind::PriorArg) == text(error, ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::InvalidValue if !has(ContextKind::InvalidValue) => "usage-value-missing",
        ErrorKind::InvalidValue if has(ContextKind::ValidValue) => "usage-value-not-listed",
        ErrorKind::InvalidValue => "usage-value-invalid",
        ErrorKind::ValueValidation => "usage-value-unreadable",
        ErrorKind::UnknownArgument => "usage-unknown-argument",
        ErrorKind::InvalidSubcommand => "usage-unknown-command",
        ErrorKind::MissingSubcommand => "usage-command-missing",
        ErrorKind::MissingRequiredArgument => "usage-argument-missing",
        ErrorKind::ArgumentConflict if same => "usage-repeated",
        ErrorKind::ArgumentConflict if has(ContextKind::PriorArg) => "usage-conflict",
        ErrorKind::ArgumentConflict => "usage-conflict-with-others",
        ErrorKind::NoEquals => "usage-no-equals",
        ErrorKind::TooManyValues => "usage-too-many-values",
        ErrorKind::TooFewValues => "usage-too-few-values",
        ErrorKind::WrongNumberOfValues => "usage-wrong-number-of-values",
        ErrorKind::InvalidUtf8 => "usage-not-utf8",
        _ => "usage-other",
    }
}

fn text(error: &Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => Some(texts.join(", ")),
        _ => None,
    }
}

fn number(error: &Error, kinds: &[ContextKind]) -> Arg {
    let number = kinds.iter().find_map(|&kind| match error.get(kind)? {
        ContextValue::Number(number) => i64::try_from(*number).ok(),
        _ => None,
    });
    Arg::Number(number.unwrap_or_default())
}

/// Returns the command that was being read: the words of its usage line before the first placeholder.
fn command(error: &Error) -> String {
    let usage = match error.get(ContextKind::Usage) {
        Some(ContextValue::StyledStr(usage)) => usage.to_string(),
        _ => String::new(),
    };
    let words = usage.split_whitespace().skip(1).take_while(|word| !word.starts_with(['[', '<', '-']));
    let words: Vec<_> = words.collect();
    if words.is_empty() { env!("CARGO_PKG_NAME").to_owned() } else { words.join(" ") }
}
