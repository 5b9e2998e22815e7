//! Flags for the facts of a case, shared by `new` and `edit`: each is a short name for a key of the file.

use clap::builder::PossibleValuesParser;

use crate::case::{BreachKind, Case, Cause, Code, DataCategory, PersonKind, Reach, Scenario, Source};
use crate::context::Context;
use crate::failure::Failure;
use crate::message::Message;
use crate::store::Store;

// Facts given by flags; a doc comment would become the help of the command that takes them.
#[derive(Debug, Default, clap::Args)]
pub(crate) struct FactArgs {
    /// What happened, with no names of persons
    #[arg(long)]
    what: Option<String>,
    /// How it came about
    #[arg(long)]
    how: Option<String>,
    /// Where: systems, services, places
    #[arg(long)]
    systems: Option<String>,
    /// Kind of breach (can be repeated)
    #[arg(long = "kind", value_parser = words::<BreachKind>())]
    kinds: Vec<String>,
    /// Scenario from the catalogue (can be repeated)
    #[arg(long = "scenario", value_parser = words::<Scenario>())]
    scenarios: Vec<String>,
    /// Who or what caused it
    #[arg(long, value_parser = words::<Cause>())]
    cause: Option<String>,
    /// The role that reported it
    #[arg(long)]
    reported_by: Option<String>,
    /// How the organisation came to hear of it
    #[arg(long, value_parser = words::<Source>())]
    source: Option<String>,
    /// When the breach began
    #[arg(long, allow_hyphen_values = true, value_name = "TIME")]
    occurred_from: Option<String>,
    /// When the breach ended
    #[arg(long, allow_hyphen_values = true, value_name = "TIME")]
    occurred_to: Option<String>,
    /// When someone first suspected it
    #[arg(long, allow_hyphen_values = true, value_name = "TIME")]
    suspected: Option<String>,
    /// When it was discovered
    #[arg(long, allow_hyphen_values = true, value_name = "TIME")]
    discovered: Option<String>,
    /// When the organisation became aware: the 72 hours run from here
    #[arg(long, allow_hyphen_values = true, value_name = "TIME")]
    aware: Option<String>,
    /// Why awareness is set when it is
    #[arg(long)]
    aware_basis: Option<String>,
    /// Number of persons: 27, ~30, 20-40, not-known-yet
    #[arg(long, value_name = "COUNT")]
    persons: Option<String>,
    /// Kind of persons (can be repeated)
    #[arg(long = "person-kind", value_parser = words::<PersonKind>())]
    person_kinds: Vec<String>,
    /// Kind of personal data (can be repeated)
    #[arg(long = "data", value_parser = words::<DataCategory>())]
    data: Vec<String>,
    /// Number of records: 27, ~30, 20-40, not-known-yet
    #[arg(long, value_name = "COUNT")]
    records: Option<String>,
    /// Who has, or may have, the data
    #[arg(long, value_parser = words::<Reach>())]
    reach: Option<String>,
    /// Set any key of the file, such as persons.count=27; an empty value takes it away (can be repeated)
    #[arg(long = "set", value_name = "KEY=VALUE")]
    set: Vec<String>,
}

/// Returns the case with facts given by flags of their own, then those given as `KEY=VALUE`.
pub(crate) fn with_facts(
    case: &Case,
    named: &[(&'static str, Option<String>)],
    set: &[String],
    context: &Context,
    store: &Store,
) -> Result<Case, Failure> {
    let mut case = case.clone();
    for (key, words) in named {
        if let Some(words) = words {
            case = case.set(key, words, context.now, store.folder.zone)?;
        }
    }
    for pair in set {
        let Some((key, words)) = pair.split_once('=') else {
            return Err(Failure::new(Message::new("set-without-value").with("pair", pair.as_str())));
        };
        case = case.set(key.trim(), words, context.now, store.folder.zone)?;
    }
    Ok(case)
}

/// Returns the words of a repeated flag as a list, or none where it was not given.
pub(crate) fn many(words: &[String]) -> Option<String> {
    (!words.is_empty()).then(|| words.join(","))
}

/// Returns the reader of a code's word.
pub(crate) fn words<C: Code>() -> PossibleValuesParser {
    PossibleValuesParser::new(C::ALL.iter().map(|code| code.code()))
}

impl FactArgs {
    /// Returns whether no flag was given.
    pub(crate) fn is_empty(&self) -> bool {
        self.set.is_empty() && self.named().iter().all(|(_, words)| words.is_none())
    }

    /// Returns whether the key was given by its flag or by `--set`.
    pub(crate) fn gives(&self, key: &str) -> bool {
        let named = self.named().iter().any(|(named, words)| *named == key && words.is_some());
        named || self.set.iter().any(|pair| pair.split_once('=').is_some_and(|(set, _)| set == key))
    }

    /// Returns the case with every fact that the flags give.
    pub(crate) fn apply(&self, case: &Case, context: &Context, store: &Store) -> Result<Case, Failure> {
        with_facts(case, &self.named(), &self.set, context, store)
    }

    fn named(&self) -> Vec<(&'static str, Option<String>)> {
        let one = |words: &Option<String>| words.clone();
        vec![
            ("reported-by", one(&self.reported_by)),
            ("reported-through", one(&self.source)),
            ("incident.what", one(&self.what)),
            ("incident.how", one(&self.how)),
            ("incident.systems", one(&self.systems)),
            ("incident.kinds", many(&self.kinds)),
            ("incident.scenarios", many(&self.scenarios)),
            ("incident.cause", one(&self.cause)),
            ("timeline.occurred-from", one(&self.occurred_from)),
            ("timeline.occurred-to", one(&self.occurred_to)),
            ("timeline.suspected", one(&self.suspected)),
            ("timeline.discovered", one(&self.discovered)),
            ("timeline.aware", one(&self.aware)),
            ("timeline.aware-basis", one(&self.aware_basis)),
            ("persons.count", one(&self.persons)),
            ("persons.kinds", many(&self.person_kinds)),
            ("data.categories", many(&self.data)),
            ("data.records", one(&self.records)),
            ("recipients.reach", one(&self.reach)),
        ]
    }
}
