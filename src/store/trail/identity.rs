//! Who makes a record, as git is told.

use chrono::{DateTime, FixedOffset};
use git2::{ErrorCode, Repository, Signature, Time};

use super::error::TrailError;

/// A name and an address, as git knows people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The name.
    pub name: String,
    /// The e-mail address.
    pub email: String,
}

/// The two people of a commit, usually the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Who did what is recorded.
    pub author: Person,
    /// Who recorded it.
    pub committer: Person,
}

impl Identity {
    /// Returns who `GIT_AUTHOR_*` and `GIT_COMMITTER_*` name, else who git's configuration names.
    pub(super) fn of(repo: &Repository) -> Result<Self, TrailError> {
        let known = |person: Result<Signature<'_>, git2::Error>| match person {
            Ok(signature) => Ok(Person::of(&signature)),
            Err(e) if e.code() == ErrorCode::NotFound => Err(TrailError::NoIdentity),
            Err(e) => Err(TrailError::IdentityUnusable(e)),
        };
        Ok(Self { author: known(repo.author_from_env())?, committer: known(repo.committer_from_env())? })
    }
}

impl Person {
    pub(super) fn of(signature: &Signature<'_>) -> Self {
        let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
        Self { name: text(signature.name_bytes()), email: text(signature.email_bytes()) }
    }

    /// Returns the person at this moment, to the second, as git writes it down.
    pub(super) fn at(&self, moment: DateTime<FixedOffset>) -> Result<Signature<'static>, TrailError> {
        let time = Time::new(moment.timestamp(), moment.offset().local_minus_utc() / 60);
        Signature::new(&self.name, &self.email, &time).map_err(TrailError::IdentityUnusable)
    }
}
