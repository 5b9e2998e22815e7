//! Arguments that several commands share: codes from closed lists, and the filter of commands that take many cases.

use clap::builder::{PossibleValuesParser, TypedValueParser};

use crate::case::{Code, Risk};

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

/// Which cases a command takes.
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
