//! The list of recipients, with what KRR answered about them.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::LettersArgs;
use crate::case::Moment;
use crate::context::Context;
use crate::failure::Failure;
use crate::message::Message;
use crate::outbox::place::outside;
use crate::outbox::recipients::{Judged, List, judge, read};

/// The most bytes a list may have.
const LIMIT: u64 = 64 << 20;

/// Returns everyone on the list with the way and the language of each, as of a time.
///
/// # Errors
/// A file cannot be read, is not what it should be, or lies where git could take it along.
pub(super) fn judged(
    context: &Context,
    args: &LettersArgs,
    register: &Path,
    at: Moment,
) -> Result<Judged, Failure> {
    let recipients = list(&args.recipients, register)?;
    let looked_up = match &args.krr {
        None => None,
        Some(file) => match list(file, register)? {
            List::Contacts(contacts) if matches!(recipients, List::Rows(_)) => Some(contacts),
            _ => return Err(Failure::new(Message::new("letters-no-krr").with("file", file.as_path()))),
        },
    };
    let judged = judge(recipients, looked_up.as_ref(), at);
    if !judged.ignored.is_empty() {
        let ignored = Message::new("letters-ignored").with("columns", judged.ignored.join(", "));
        // Such a column may be a misspelt one that keeps somebody out.
        if !args.ignore_columns {
            return Err(Failure::new(ignored));
        }
        context.ui.warning(&ignored);
    }
    if judged.not_on_list > 0 {
        context.ui.warning(&Message::new("letters-not-on-list").with("count", judged.not_on_list));
    }
    Ok(judged)
}

fn list(file: &Path, register: &Path) -> Result<List, Failure> {
    let about = |key| Message::new(key).with("file", file);
    let unreadable = |error| Failure::io(about("given-unreadable"), &error);
    outside(file, register)?;
    let mut bytes = Vec::new();
    let source = File::open(file).map_err(unreadable)?;
    source.take(LIMIT + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > LIMIT {
        let limit = usize::try_from(LIMIT >> 10).unwrap_or_default();
        return Err(Failure::new(about("given-too-large").with("limit", limit)));
    }
    read(&bytes).map_err(|error| {
        let cause = error.message();
        let hints = vec![cause.hint()];
        Failure { hints, ..Failure::new(about("letters-list").with("cause", cause)) }
    })
}
