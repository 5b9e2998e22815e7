//! A letter as SvarUt's second model takes it (`POST /v2/kontoer/{kontoId}/forsendelser`), and the check of its limits.
//!
//! The limits are those of KS's published description of that model, read on 22 November 2026.

mod limits;

use serde::Serialize;

pub use self::limits::check;
use super::recipients::Recipient;

/// A letter to be sent; the names of the fields are SvarUt's.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Shipment<'a> {
    /// What is shown in the list of a digital mailbox, so it must tell nothing.
    #[serde(rename = "tittel")]
    pub title: &'a str,
    /// To whom.
    #[serde(rename = "mottaker")]
    pub recipient: Receiver<'a>,
    /// The system that made it.
    #[serde(rename = "avgivendeSystem")]
    pub system: &'static str,
    /// How it is printed for those who do not open it.
    #[serde(rename = "utskriftskonfigurasjon")]
    pub printing: Printing,
    /// What this letter is called by its sender: the case, the sending and a running number.
    #[serde(rename = "eksternReferanse")]
    pub reference: String,
    /// What all letters of the sending have in common.
    #[serde(rename = "korrelasjonsid")]
    pub correlation: String,
    /// The files, in order.
    #[serde(rename = "dokumenter")]
    pub documents: [Document; 1],
}

/// Whom a letter goes to.
#[derive(Clone, Debug, Serialize)]
pub struct Receiver<'a> {
    #[serde(rename = "navn")]
    name: Option<&'a str>,
    #[serde(rename = "digitalId", skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    #[serde(rename = "adresselinje1", skip_serializing_if = "Option::is_none")]
    line_1: Option<&'a str>,
    #[serde(rename = "adresselinje2", skip_serializing_if = "Option::is_none")]
    line_2: Option<&'a str>,
    #[serde(rename = "adresselinje3", skip_serializing_if = "Option::is_none")]
    line_3: Option<&'a str>,
    #[serde(rename = "postnummer", skip_serializing_if = "Option::is_none")]
    postcode: Option<&'a str>,
    #[serde(rename = "poststed", skip_serializing_if = "Option::is_none")]
    town: Option<&'a str>,
    #[serde(rename = "land", skip_serializing_if = "Option::is_none")]
    country: Option<&'a str>,
}

/// How a letter is printed.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Printing {
    #[serde(rename = "utskriftMedFarger")]
    in_colour: bool,
    #[serde(rename = "tosidig")]
    on_both_sides: bool,
}

/// A file of a letter.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Document {
    #[serde(rename = "filnavn")]
    name: &'static str,
    #[serde(rename = "mimeType")]
    kind: &'static str,
    #[serde(rename = "inneholderPersonsensitivInformasjon")]
    is_sensitive: bool,
}

/// The name of the letter's file.
pub const LETTER: &str = "brev.pdf";

impl<'a> Shipment<'a> {
    /// Returns the letter to a recipient, with a title that tells nothing.
    pub fn new(recipient: &'a Recipient, title: &'a str, correlation: &str) -> Self {
        let address = &recipient.address;
        let line = |at: usize| address.lines.get(at).map(String::as_str);
        Self {
            title,
            recipient: Receiver {
                name: recipient.name.as_deref(),
                id: recipient.id.as_deref(),
                line_1: line(0),
                line_2: line(1),
                line_3: line(2),
                postcode: address.postcode.as_deref(),
                town: address.town.as_deref(),
                country: address.country.as_deref(),
            },
            system: concat!("avvik ", env!("CARGO_PKG_VERSION")),
            printing: Printing { in_colour: false, on_both_sides: true },
            reference: reference(correlation, recipient),
            correlation: correlation.to_owned(),
            documents: [Document { name: LETTER, kind: "application/pdf", is_sensitive: true }],
        }
    }

    /// Returns the letter as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::to_value(self).expect("a shipment can be written as JSON")
    }
}

/// Returns what a letter is called by its sender.
pub fn reference(correlation: &str, recipient: &Recipient) -> String {
    format!("{correlation}/{:04}", recipient.number)
}
