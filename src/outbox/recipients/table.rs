//! Rows under a head, whatever file they came from.

use std::collections::BTreeMap;

use super::column::Column;
use super::fault::{Fault, FaultKind, ListError};
use crate::case::is_invisible;

/// The most characters a cell may have: more is a quotation mark that nobody closed.
const MOST: usize = 200;

/// A row as it stands in a file.
#[derive(Debug)]
pub(super) struct Raw {
    /// Its line, from 1.
    pub(super) line: usize,
    /// Its cells, or why they are not known.
    pub(super) cells: Result<Vec<String>, FaultKind>,
}

/// A row by what its columns hold; an empty cell is absent.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) line: usize,
    pub(super) cells: BTreeMap<Column, String>,
}

/// All the rows of a list.
#[derive(Debug, Default)]
pub struct Table {
    pub(super) rows: Vec<Row>,
    pub(super) faults: Vec<Fault>,
    pub(super) ignored: Vec<String>,
}

impl Table {
    /// Returns the rows below the first, which is the head; rows without anything in them are no rows.
    pub(super) fn of(raw: Vec<Raw>) -> Result<Self, ListError> {
        let mut raw = raw.into_iter().filter(
            |row| !matches!(&row.cells, Ok(cells) if cells.iter().all(|cell| cell.trim().is_empty())),
        );
        let head = raw.next().ok_or(ListError::NoHead)?;
        let head = head.cells.map_err(|_| ListError::NoHead)?;
        let columns: Vec<Option<Column>> = head.iter().map(|name| Column::named(name)).collect();
        let tells_who = |column: &Option<Column>| {
            matches!(column, Some(Column::Id | Column::Name | Column::GivenName | Column::FamilyName))
        };
        if !columns.iter().any(tells_who) {
            return Err(ListError::NoHead);
        }
        let named = |at: usize| columns[at].is_some() && columns[..at].contains(&columns[at]);
        if let Some(at) = (0..columns.len()).find(|at| named(*at)) {
            return Err(ListError::TwoColumns { heading: head[at].clone() });
        }
        let unknown =
            head.iter().zip(&columns).filter(|(name, column)| column.is_none() && !name.trim().is_empty());
        let mut table = Self { ignored: unknown.map(|(name, _)| name.clone()).collect(), ..Self::default() };
        for Raw { line, cells } in raw {
            match cells.and_then(|cells| by_column(&head, &columns, &cells)) {
                Ok(cells) => table.rows.push(Row { line, cells }),
                Err(kind) => table.faults.push(Fault { line, kind }),
            }
        }
        if table.rows.is_empty() && table.faults.is_empty() { Err(ListError::NoRows) } else { Ok(table) }
    }
}

fn by_column(
    head: &[String],
    columns: &[Option<Column>],
    cells: &[String],
) -> Result<BTreeMap<Column, String>, FaultKind> {
    // What stands below no heading is a cell too many, as after a comma that belongs to a name.
    let is_named = |at: usize| head.get(at).is_some_and(|name| !name.trim().is_empty());
    let named = (0..head.len()).filter(|at| is_named(*at)).count();
    let more =
        cells.iter().enumerate().filter(|(at, cell)| !is_named(*at) && !cell.trim().is_empty()).count();
    if more > 0 {
        return Err(FaultKind::Cells { found: named + more, expected: named });
    }
    if cells.len() != head.len() {
        return Err(FaultKind::Cells { found: cells.len(), expected: head.len() });
    }
    let mut row = BTreeMap::new();
    for (column, cell) in columns.iter().zip(cells) {
        let (Some(column), cell) = (column, cell.trim()) else { continue };
        if cell.contains(['\n', '\r']) {
            return Err(FaultKind::LineBreak { column: *column });
        }
        if cell.contains(is_invisible) {
            return Err(FaultKind::Hidden { column: *column });
        }
        if cell.chars().count() > MOST {
            return Err(FaultKind::TooLong { column: *column, most: MOST });
        }
        if !cell.is_empty() {
            row.insert(*column, cell.to_owned());
        }
    }
    Ok(row)
}
