//! temp
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
/// temp
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct CaseId(String);
