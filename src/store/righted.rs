//! What commits did and others have put right.

use std::collections::BTreeMap;
use std::path::Path;

use super::trail::{Oid, Trail, TrailError};
use crate::lint::history::{Kept, Kind, Mark};

/// Returns the marks without what has been put right: what was gone is there again, as it was. Of several that tell of the
/// same file that it is gone, the last is left.
pub(super) fn standing(trail: &Trail, head: Oid, marks: Vec<Mark>) -> Result<Vec<Mark>, TrailError> {
    let mut gone: BTreeMap<String, Mark> = BTreeMap::new();
    let mut left = Vec::new();
    for mark in marks {
        let is_back = |kept: &Kept| {
            let now = trail.id_at(head, Path::new(&mark.file))?;
            Ok::<_, TrailError>(now.is_some_and(|now| now.to_string() == kept.blob))
        };
        match &mark.kind {
            Kind::CaseGone(kept) if !is_back(kept)? => drop(gone.insert(mark.file.clone(), mark)),
            Kind::SentChanged(kept) if !is_back(kept)? => left.push(mark),
            Kind::CaseGone(_) | Kind::SentChanged(_) | Kind::Garbled(_) => {}
            _ => left.push(mark),
        }
    }
    left.extend(gone.into_values());
    left.sort_by(|a, b| (&a.file, &a.commit).cmp(&(&b.file, &b.commit)));
    Ok(left)
}
