//! What the columns of a list hold, by the names that people give them.

use crate::case::{Code, codes};

codes! {
    /// What a column of a list holds.
    Column in "column" {
        /// The national identity number.
        Id = "id",
        /// The whole name.
        Name = "name",
        /// The given name.
        GivenName = "given-name",
        /// The family name.
        FamilyName = "family-name",
        /// The first line of the address.
        Address1 = "address-1",
        /// The second.
        Address2 = "address-2",
        /// The third.
        Address3 = "address-3",
        /// The postcode.
        Postcode = "postcode",
        /// The town that the postcode belongs to.
        Town = "town",
        /// The country; none is Norway.
        Country = "country",
        /// The address of e-mail.
        Email = "email",
        /// The language that the person wants.
        Language = "language",
        /// The way that is wanted for the person.
        Way = "way",
        /// Whether the person is kept out of what is sent to many, as an address that is protected must be.
        Withheld = "withheld",
    }
}

/// Names of columns, as [`simple`] writes them.
const NAMES: &[(Column, &[&str])] = &[
    (
        Column::Id,
        &[
            "fødselsnummer",
            "fodselsnummer",
            "fnr",
            "dnummer",
            "personnummer",
            "personidentifikator",
            "identitetsnummer",
            "digitalid",
            "nationalid",
            "identitynumber",
        ],
    ),
    (Column::Name, &["navn", "name", "fulltnavn", "fullname", "mottaker", "recipient"]),
    (Column::GivenName, &["fornavn", "givenname", "firstname"]),
    (Column::FamilyName, &["etternavn", "familyname", "lastname", "surname"]),
    (
        Column::Address1,
        &["adresse", "adresse1", "adresselinje1", "gateadresse", "postadresse", "address", "address1"],
    ),
    (Column::Address2, &["adresse2", "adresselinje2", "address2"]),
    (Column::Address3, &["adresse3", "adresselinje3", "address3"]),
    (Column::Postcode, &["postnummer", "postnr", "postcode", "zip", "postalcode"]),
    (Column::Town, &["poststed", "sted", "town", "city", "place"]),
    (Column::Country, &["land", "country"]),
    (Column::Email, &["epost", "epostadresse", "email", "emailaddress", "mail"]),
    (Column::Language, &["språk", "spraak", "målform", "maalform", "malform", "language"]),
    (Column::Way, &["kanal", "channel", "way"]),
    (Column::Withheld, &["sperret", "adressesperre", "skjermet", "withheld", "protected"]),
];

impl Column {
    /// Returns what a column of this name holds.
    pub(super) fn named(heading: &str) -> Option<Self> {
        let heading = simple(heading);
        let is_named = |column: &Column| {
            column.code().replace('-', "") == heading
                || NAMES.iter().any(|(named, names)| named == column && names.contains(&heading.as_str()))
        };
        Self::ALL.iter().copied().find(is_named)
    }
}

/// Returns the letters and digits alone, in small letters.
fn simple(heading: &str) -> String {
    heading.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
