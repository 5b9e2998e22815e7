//! Arguments that several commands share: codes from closed lists, and the filter of commands that take many cases.

use clap::builder::{PossibleValuesParser, TypedValueParser};

use clap_complete::CompletionCandidate;

use crate::case::{Code, Risk};
use crate::lint::RULES;
use crate::store::Folder;
use crate::store::scan::scan;

/// Returns the parser of a code from a closed list; help and completion show the whole list.
pub(crate) fn code<C: Code + Send + Sync>() -> impl TypedValueParser<Value = C> {
    PossibleValuesParser::new(C::ALL.iter().map(|code| code.code()))
        .map(|text| C::find(&text).expect("clap lets only the list's codes through"))
}

crate::case::codes! {
    /// Whether a case is open or closed.
    State in "state" {
        /// Open.
        Open = "open",
        /// Closed.
        Closed = "closed",
    }
}

// Which cases a command takes; a doc comment would become the help of that command.
#[derive(Debug, Default, clap::Args)]
pub(crate) struct Filter {
    /// Take only cases of this year
    #[arg(long)]
    pub(crate) year: Option<u16>,
    /// Take only cases in this state
    #[arg(long, value_parser = code::<State>())]
    pub(crate) state: Option<State>,
    /// Take only cases whose newest assessment concludes this risk
    #[arg(long, value_parser = code::<Risk>())]
    pub(crate) risk: Option<Risk>,
}

/// Returns the numbers of the cases in the nearest register, for completion: from the folder's names alone.
pub(crate) fn case_ids() -> Vec<CompletionCandidate> {
    let here = std::env::current_dir().ok();
    let register = here.and_then(|here| Folder::find(&here).ok());
    let found = register.and_then(|register| scan(&register.root).ok());
    found
        .into_iter()
        .flat_map(|found| found.cases)
        .map(|id| CompletionCandidate::new(id.to_string()))
        .collect()
}

/// Returns the ids of the rules, for completion.
pub(crate) fn rule_ids() -> Vec<CompletionCandidate> {
    RULES.iter().map(|rule| CompletionCandidate::new(rule.id)).collect()
}
