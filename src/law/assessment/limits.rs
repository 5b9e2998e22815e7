//! The numbers of persons that rules turn on, in one table. They are this project's own: no law names them.
//!
//! They are drawn from where published decisions fall, and another organisation may well draw them elsewhere. That is
//! why a recommendation says when it turns on one of them.

use crate::message::Message;

/// A number of persons at which a rule changes what it says.
#[derive(Debug, PartialEq, Eq)]
pub struct Limit {
    /// The limit's name in the program.
    pub id: &'static str,
    /// The number of persons.
    pub value: u64,
    /// On which side of the number the limit is passed.
    pub passed: Passed,
    /// The rules and exemptions that use it.
    pub used_in: &'static [&'static str],
}

/// On which side of its number a limit is passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passed {
    /// By more persons than the number.
    Above,
    /// By the number itself and more.
    From,
}

/// So few that a slip with plain data can be overseen.
pub const FEW: Limit =
    Limit { id: "few", value: 20, passed: Passed::Above, used_in: &["plain-data-of-few", "plain-data"] };

/// So many that a trusted recipient's word no longer settles it without the authority.
pub const OVERSEEN: Limit = Limit {
    id: "overseen",
    value: 100,
    passed: Passed::Above,
    used_in: &["trusted-and-contained", "trusted-but-many"],
};

/// So many that the scale itself makes the risk high.
pub const MANY: Limit = Limit {
    id: "many",
    value: 1_000,
    passed: Passed::From,
    used_in: &["private-data-of-many", "plain-data-of-many-attacked", "effort-for-many"],
};

/// Every limit, the lowest first.
pub const LIMITS: &[&Limit] = &[&FEW, &OVERSEEN, &MANY];

impl Limit {
    /// Returns whether so many persons pass the limit.
    pub fn is_passed_by(&self, persons: u64) -> bool {
        match self.passed {
            Passed::Above => persons > self.value,
            Passed::From => persons >= self.value,
        }
    }

    /// Returns the last number that does not pass the limit and the first that does.
    pub fn edges(&self) -> [u64; 2] {
        match self.passed {
            Passed::Above => [self.value, self.value + 1],
            Passed::From => [self.value - 1, self.value],
        }
    }

    /// Returns the remark that the limits are this project's own.
    pub fn remark() -> Message {
        Message::new("limits-are-our-own")
    }
}
