//! Which way a person is reached, and why.

use super::krr::Contact;
use super::person::Person;
use crate::case::{Channel, Moment, codes};

codes! {
    /// The way a letter goes, the safest first.
    Way in "way" {
        /// Secure digital mail, through SvarUt, which prints for those who do not open it.
        Digital = "digital",
        /// On paper.
        Print = "print",
        /// An e-mail that says there is a letter: not secure.
        Email = "e-mail",
    }
}

codes! {
    /// Why a person is reached this way, or cannot be reached.
    Why in "why" {
        /// The list asks for it.
        Wished = "wished",
        /// The person was not looked up; SvarUt finds the mailbox.
        HasId = "has-id",
        /// The person has a digital mailbox.
        HasMailbox = "has-mailbox",
        /// The person can be told that there is digital post.
        CanBeNotified = "can-be-notified",
        /// The list has no identity number.
        NoId = "no-id",
        /// The answer of KRR does not have the person.
        NotLookedUp = "not-looked-up",
        /// The person is not registered in KRR, or was deleted there.
        NotRegistered = "not-registered",
        /// The person wants nothing digital.
        Reserved = "reserved",
        /// The contacts in KRR are older than 18 months, or there are none.
        Outdated = "outdated",
        /// There is no complete postal address.
        NoAddress = "no-address",
        /// The list has no name.
        NoName = "no-name",
        /// The list keeps the person out of what is sent to many.
        Withheld = "withheld",
    }
}

impl Way {
    /// Returns the channel, as the register knows it.
    pub fn channel(self) -> Channel {
        match self {
            Self::Digital => Channel::DigitalMail,
            Self::Print => Channel::Letter,
            Self::Email => Channel::Email,
        }
    }
}

/// Returns the address of e-mail that may be used: the one of KRR if the person was looked up and not too long ago
/// confirmed it, else the list's own; none for who wants nothing digital.
pub(super) fn email(person: &Person, contact: Option<&Contact>, now: Moment) -> Option<String> {
    match contact {
        Some(contact) if contact.is_reserved => None,
        Some(contact) => contact.email(now).map(str::to_owned).or_else(|| person.email.clone()),
        None => person.email.clone(),
    }
}

/// Returns the way, and why; `looked_up` has nothing inside it for a person whom the answer of KRR lacks.
pub(super) fn choose(
    person: &Person,
    looked_up: Option<Option<&Contact>>,
    has_email: bool,
    now: Moment,
) -> (Option<Way>, Why) {
    if person.is_withheld {
        return (None, Why::Withheld);
    }
    let digital = digital(person, looked_up, now);
    let post = match (&person.name, person.address.is_complete()) {
        (None, _) => Err(Why::NoName),
        (_, false) => Err(Why::NoAddress),
        _ => Ok(()),
    };
    let is_open = |way: Way| match way {
        // SvarUt prints for who does not open the letter, and so needs the address too.
        Way::Digital => digital.is_ok() && post.is_ok(),
        Way::Print => post.is_ok(),
        Way::Email => has_email,
    };
    let way = person.wish.filter(|wish| is_open(*wish));
    if way.is_some() {
        return (way, Why::Wished);
    }
    let ways = [Way::Digital, Way::Print, Way::Email];
    let way = ways.into_iter().find(|way| is_open(*way));
    let why = match (way, digital, post) {
        (Some(Way::Digital), Ok(why), _) | (Some(Way::Print), Err(why), _) => why,
        (_, _, Err(why)) => why,
        (_, Ok(why) | Err(why), _) => why,
    };
    (way, why)
}

fn digital(person: &Person, looked_up: Option<Option<&Contact>>, now: Moment) -> Result<Why, Why> {
    match looked_up {
        _ if person.id.is_none() => Err(Why::NoId),
        None => Ok(Why::HasId),
        Some(None) => Err(Why::NotLookedUp),
        Some(Some(contact)) if !contact.is_active => Err(Why::NotRegistered),
        Some(Some(contact)) if contact.is_reserved => Err(Why::Reserved),
        Some(Some(contact)) if contact.has_mailbox => Ok(Why::HasMailbox),
        Some(Some(contact)) if contact.can_be_notified(now) => Ok(Why::CanBeNotified),
        Some(Some(_)) => Err(Why::Outdated),
    }
}
