//! Takes out the findings that the organisation has accepted, and finds the waivers that do not count.

use std::path::Path;

use super::LintArgs;
use super::checking::{Page, sited};
use super::chosen::Chosen;
use crate::context::Context;
use crate::failure::Failure;
use crate::lint::personal::Guard;
use crate::lint::{WaiverContext, is_waived, judge, unreadable_waivers};
use crate::render::findings::Placed;
use crate::store::place::Tree;
use crate::store::{Store, StoreError, WAIVERS_FILE, WaiverFile};

/// Takes the findings that a waiver excuses out of those that were found and returns them; adds what is wrong with the
/// waivers themselves.
///
/// The waivers of the work tree, or those that are staged, are judged in any case; those that excuse may be those of another commit.
///
/// # Errors
/// There is no commit to read the waivers from.
pub(super) fn waive(
    context: &Context,
    guard: &Guard,
    store: &Store,
    args: &LintArgs,
    chosen: &Chosen,
    findings: &mut Vec<Placed>,
) -> Result<Vec<Placed>, Failure> {
    let Some(today) = context.now.day(store.folder.zone) else { return Ok(Vec::new()) };
    let against = WaiverContext { cases: &chosen.all, register: &store.folder.settings, today };
    let here = store.waivers(args.side());
    let elsewhere =
        args.waivers_from.as_deref().map(|revision| from(context, store, revision)).transpose()?;
    let none = WaiverFile::default();
    let file = here.as_ref().unwrap_or(&none);
    let judged = judge(&file.waivers, &against);
    let valid = match &elsewhere {
        Some(file) => judge(&file.waivers, &against).valid,
        None => judged.valid,
    };
    let (waived, left) = std::mem::take(findings)
        .into_iter()
        .partition(|placed| is_waived(&valid, placed.finding.rule, &placed.case));
    *findings = left;
    if chosen.is_about(WAIVERS_FILE) && chosen.is_about_all() {
        let page = Page { case: String::new(), file: WAIVERS_FILE.to_owned(), text: &file.text };
        let found = sited(&Tree::of(&file.text), judged.findings);
        findings.extend(page.place(&file.oddities, found, &guard.in_toml(&file.text)));
        if let Err(error) = &here {
            let text = store.raw(args.side(), Path::new(WAIVERS_FILE)).unwrap_or_default();
            let page = Page { text: &text, ..page };
            findings.push(page.placed(unreadable_waivers(error.message()), place_of(error)));
            findings.extend(page.place(&[], Vec::new(), &guard.in_toml(&text)));
        }
    }
    Ok(waived)
}

/// Returns the waivers of a commit; none counts where its file cannot be read, which is told.
fn from(context: &Context, store: &Store, revision: &str) -> Result<WaiverFile, Failure> {
    match store.waivers_at(revision) {
        Err(error @ StoreError::Broken { .. }) => {
            context.ui.warning(&unreadable_waivers(error.message()).message);
            Ok(WaiverFile::default())
        }
        read => Ok(read?),
    }
}

/// Returns the line and the column of what makes a file no TOML.
pub(super) fn place_of(error: &StoreError) -> Option<(usize, usize)> {
    match error {
        StoreError::Broken { source, .. } => Some((source.line, source.column)),
        _ => None,
    }
}
