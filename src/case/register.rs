//! The register's own settings, as they stand in `avvik.toml`.

use std::collections::BTreeMap;

use super::code::{codes, section};
use super::duty::{OwnDuty, Profile};

codes! {
    /// From when a processor's report counts as the controller's awareness (requirement B5).
    ProcessorAwareness in "processor-awareness" {
        /// From when the processor told the controller, as the EDPB says.
        WhenTold = "when-told",
        /// From the processor's own awareness.
        ProcessorAware = "processor-aware",
    }
}

section! {
    /// A role with its contact point (requirement C1).
    Role {
        /// What the role is called in the organisation.
        name: Option<String>,
        /// Where it is reached: an address of the role, not of a person.
        contact: Option<String>,
    }
}

section! {
    /// Who is told when, as names of roles (requirement C2).
    Routing {
        /// On every case.
        every_case: Vec<String>,
        /// On a high-risk case.
        high_risk: Vec<String>,
        /// On a notification to the authority.
        notified: Vec<String>,
    }
}

section! {
    /// Choices the law leaves to the organisation.
    Policy {
        /// From when a processor's report counts as awareness.
        processor_awareness: Option<ProcessorAwareness>,
        /// For how many months a closed case is kept before someone decides what becomes of it.
        retention_months: Option<u32>,
    }
}

section! {
    /// What may stand in the register although it looks like personal data.
    Privacy {
        /// E-mail addresses of roles, such as that of the post room.
        allow: Vec<String>,
    }
}

section! {
    /// The register's settings.
    Register {
        /// The version of the format; this program knows 1.
        format: Option<i64>,
        /// The organisation's name.
        organisation: Option<String>,
        /// Its organisation number.
        organisation_number: Option<String>,
        /// Its address and other contact details.
        contact: Option<String>,
        /// The language of talk and documents.
        language: Option<String>,
        /// The time zone for input and display, such as `Europe/Oslo`.
        time_zone: Option<String>,
        /// The kinds of organisation it is for, which switch on the duties of their sectors.
        profiles: Vec<Profile>,
        /// Choices the law leaves open.
        policy: Policy,
        /// What may stand in the register although it looks like personal data.
        privacy: Privacy,
        /// Roles by their name in the routing.
        roles: BTreeMap<String, Role>,
        /// Who is told when.
        routing: Routing,
        /// Duties that the organisation adds.
        duty: Vec<OwnDuty>,
    }
}

impl Routing {
    /// Returns every role that is named, with its key in `avvik.toml`.
    pub fn roles(&self) -> impl Iterator<Item = (String, &str)> {
        let lists =
            [("every-case", &self.every_case), ("high-risk", &self.high_risk), ("notified", &self.notified)];
        lists.into_iter().flat_map(|(key, roles)| {
            let named = roles.iter().enumerate();
            named.map(move |(index, role)| (format!("routing.{key}.{index}"), role.as_str()))
        })
    }
}

impl Register {
    /// Returns whether `said` is a role, by its key or by its name.
    pub fn is_role(&self, role: &str, said: &str) -> bool {
        let name = self.roles.get(role).and_then(|about| about.name.as_deref());
        [Some(role), name].into_iter().flatten().any(|other| is_same(said, other))
    }

    /// Returns whether this is a role's key or its name; a register that names no roles knows every one.
    pub fn knows_role(&self, role: &str) -> bool {
        self.roles.is_empty() || self.roles.keys().any(|key| self.is_role(key, role))
    }

    /// Returns whether a role, by its key or by its name, is the data protection officer (GDPR art. 38(6)).
    pub fn is_dpo(&self, role: &str) -> bool {
        const NAMES: [&str; 4] = ["dpo", "personvernombud", "personvernombudet", "data protection officer"];
        let name = self.roles.get("dpo").and_then(|dpo| dpo.name.as_deref());
        NAMES.into_iter().chain(name).any(|other| is_same(role, other))
    }
}

/// Returns whether two names are the same but for case and blanks around them.
fn is_same(one: &str, other: &str) -> bool {
    let [letters, others] = [one, other].map(|name| name.trim().chars().flat_map(char::to_lowercase));
    one == other || letters.eq(others)
}
