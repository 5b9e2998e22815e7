//! The fields of SvarUt's second model with their limits, as a table, and what holds between them.

use std::collections::BTreeSet;

use serde_json::Value;

/// A field of the model.
struct Field {
    name: &'static str,
    shape: Shape,
    /// Whether it must be there.
    is_required: bool,
}

/// What a field may hold.
#[derive(Clone, Copy)]
enum Shape {
    /// A text of at most so many characters.
    Text(usize),
    /// A text of any length.
    AnyText,
    /// A text of at most so many characters, all of them among these besides letters from A to Z and digits.
    Code(usize, &'static str),
    /// The name of a file: at most so many characters, none of them among these.
    FileName(usize, &'static str),
    /// One of these words.
    Word(&'static [&'static str]),
    /// True or false.
    Flag,
    /// A whole number.
    Number,
    /// Fields of their own.
    Fields(&'static [Field]),
    /// A list of at most so many, each with fields of its own.
    List(usize, &'static [Field]),
    /// A list of different values of this shape.
    Set(&'static Shape),
}

const ANY: usize = usize::MAX;

const fn may(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, is_required: false }
}

const fn must(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, is_required: true }
}

const SHIPMENT: &[Field] = &[
    must("tittel", Shape::Text(1_000)),
    must("mottaker", Shape::Fields(ADDRESS)),
    may("eksponertFor", Shape::Set(&Shape::AnyText)),
    may("avgivendeSystem", Shape::Text(100)),
    may("avgivendeSystemAktor", Shape::AnyText),
    may("konteringskode", Shape::Code(20, "_-.øæåØÆÅ")),
    may("kunDigitalLevering", Shape::Flag),
    may("kryptert", Shape::Flag),
    may("utskriftskonfigurasjon", Shape::Fields(PRINTING)),
    may("krevNiva4Innlogging", Shape::Flag),
    may("svarSendesTil", Shape::Fields(ADDRESS)),
    may("svarPaForsendelse", Shape::Code(36, "-")),
    may("svarPaForsendelseLink", Shape::Flag),
    may("dokumenter", Shape::List(ANY, DOCUMENT)),
    may("lenker", Shape::List(5, LINK)),
    may("forsendelsestype", Shape::Text(100)),
    may("eksternReferanse", Shape::Text(100)),
    may("korrelasjonsid", Shape::Text(100)),
    may("signeringUtloper", Shape::AnyText),
    may("signaturType", Shape::Word(&["AUTENTISERT_SIGNATUR", "AVANSERT_SIGNATUR"])),
    may("taushetsbelagtPost", Shape::Flag),
];

const ADDRESS: &[Field] = &[
    must("navn", Shape::AnyText),
    may("digitalId", Shape::AnyText),
    may("adresselinje1", Shape::AnyText),
    may("adresselinje2", Shape::AnyText),
    may("adresselinje3", Shape::AnyText),
    may("postnummer", Shape::AnyText),
    may("poststed", Shape::AnyText),
    may("land", Shape::AnyText),
];

const PRINTING: &[Field] = &[may("utskriftMedFarger", Shape::Flag), may("tosidig", Shape::Flag)];

const DOCUMENT: &[Field] = &[
    must("filnavn", Shape::FileName(226, "*:\"\\/<>|?")),
    must("mimeType", Shape::AnyText),
    may("skalSigneres", Shape::Flag),
    may("dokumentType", Shape::AnyText),
    may("giroarkSider", Shape::Set(&Shape::Number)),
    may("skalEkskluderesFraUtskrift", Shape::Flag),
    may("ekstraMetadata", Shape::List(ANY, METADATA)),
    may("inneholderPersonsensitivInformasjon", Shape::Flag),
];

const METADATA: &[Field] = &[must("key", Shape::AnyText), must("value", Shape::AnyText)];

const LINK: &[Field] =
    &[must("url", Shape::AnyText), must("tekst", Shape::AnyText), may("ledetekst", Shape::AnyText)];

/// Returns the fields of a shipment that SvarUt would not take, in the form `mottaker.navn`; none when it would.
///
/// The data of a Noark archive are not in the table: this program sends none.
pub fn check(shipment: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    fields("", SHIPMENT, shipment, &mut faults);
    faults.extend(between(shipment));
    faults
}

fn fields(path: &str, known: &[Field], value: &Value, faults: &mut Vec<String>) {
    let Some(object) = value.as_object() else { return faults.push(path.to_owned()) };
    let at = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    let is_unknown = |name: &&String| known.iter().all(|field| field.name != **name);
    faults.extend(object.keys().filter(is_unknown).map(|name| at(name)));
    for field in known {
        match object.get(field.name) {
            Some(value) => shape(&at(field.name), field.shape, value, faults),
            None if field.is_required => faults.push(at(field.name)),
            None => {}
        }
    }
}

fn shape(path: &str, shape: Shape, value: &Value, faults: &mut Vec<String>) {
    let text = value.as_str();
    let within = |most: usize| text.is_some_and(|text| text.chars().count() <= most);
    let all = |is_right: &dyn Fn(char) -> bool| text.is_some_and(|text| text.chars().all(is_right));
    let is_right = match shape {
        Shape::Text(most) => within(most),
        Shape::AnyText => text.is_some(),
        Shape::Code(most, more) => within(most) && all(&|c| c.is_ascii_alphanumeric() || more.contains(c)),
        Shape::FileName(most, none_of) => within(most) && all(&|c| !none_of.contains(c)),
        Shape::Word(words) => text.is_some_and(|text| words.contains(&text)),
        Shape::Flag => value.is_boolean(),
        Shape::Number => value.is_i64(),
        Shape::Fields(known) => return fields(path, known, value, faults),
        Shape::List(most, known) => {
            let items = value.as_array().map_or(&[][..], Vec::as_slice);
            for (at, item) in items.iter().enumerate() {
                fields(&format!("{path}.{at}"), known, item, faults);
            }
            value.is_array() && items.len() <= most
        }
        Shape::Set(inner) => {
            let items = value.as_array().map_or(&[][..], Vec::as_slice);
            for (at, item) in items.iter().enumerate() {
                self::shape(&format!("{path}.{at}"), *inner, item, faults);
            }
            let different: BTreeSet<String> = items.iter().map(Value::to_string).collect();
            value.is_array() && different.len() == items.len()
        }
    };
    if !is_right {
        faults.push(path.to_owned());
    }
}

/// Returns the fields that others make necessary.
fn between(shipment: &Value) -> Vec<String> {
    let is = |name: &str| shipment[name] == Value::Bool(true);
    let to = &shipment["mottaker"];
    let lacks = |name: &str| to[name].as_str().is_none_or(|text| text.trim().is_empty());
    let is_digital_only = is("kunDigitalLevering");
    let documents = shipment["dokumenter"].as_array().map_or(&[][..], Vec::as_slice);
    let names: BTreeSet<&str> =
        documents.iter().filter_map(|document| document["filnavn"].as_str()).collect();
    let is_out_of_print = |document: &Value| document["skalEkskluderesFraUtskrift"] == Value::Bool(true);
    let cannot_be_printed = |document: &Value| {
        document["mimeType"].as_str() != Some("application/pdf") && !is_out_of_print(document)
    };
    let faults = [
        ("mottaker.navn", lacks("navn")),
        ("mottaker.digitalId", is_digital_only && lacks("digitalId")),
        ("mottaker.poststed", !is_digital_only && lacks("poststed")),
        ("mottaker.postnummer", !is_digital_only && lacks("land") && lacks("postnummer")),
        ("dokumenter.filnavn", names.len() < documents.len()),
        (
            "dokumenter.skalEkskluderesFraUtskrift",
            !is_digital_only && documents.iter().any(cannot_be_printed),
        ),
        ("krevNiva4Innlogging", is("krevNiva4Innlogging") && !is("kryptert")),
        ("svarSendesTil", is("svarPaForsendelseLink") && shipment["svarSendesTil"]["digitalId"].is_null()),
    ];
    faults.into_iter().filter(|(_, is_fault)| *is_fault).map(|(field, _)| field.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn whole() -> Value {
        json!({
            "tittel": "Viktig brev til deg",
            "mottaker": {
                "navn": "TEST TESTESEN", "digitalId": "20914695016",
                "adresselinje1": "Testveien 1", "postnummer": "0001", "poststed": "Oslo",
            },
            "avgivendeSystem": "avvik 0.1.0",
            "konteringskode": "personvern-å",
            "krevNiva4Innlogging": false,
            "utskriftskonfigurasjon": { "utskriftMedFarger": false, "tosidig": true },
            "dokumenter": [{ "filnavn": "brev.pdf", "mimeType": "application/pdf", "giroarkSider": [1, 2] }],
        })
    }

    #[test]
    fn each_limit_is_found_by_its_field() {
        assert_eq!(check(&whole()), Vec::<String>::new());
        let long = |length: usize| Value::from("å".repeat(length));
        for (pointer, value, field) in [
            ("/tittel", long(1_001), "tittel"),
            ("/avgivendeSystem", long(101), "avgivendeSystem"),
            ("/konteringskode", Value::from("a b"), "konteringskode"),
            ("/konteringskode", long(21), "konteringskode"),
            ("/krevNiva4Innlogging", Value::from("nei"), "krevNiva4Innlogging"),
            ("/krevNiva4Innlogging", Value::from(true), "krevNiva4Innlogging"),
            ("/mottaker/navn", Value::from(" "), "mottaker.navn"),
            ("/mottaker/navn", Value::Null, "mottaker.navn"),
            ("/mottaker/poststed", Value::from(""), "mottaker.poststed"),
            ("/mottaker/postnummer", Value::from(""), "mottaker.postnummer"),
            ("/utskriftskonfigurasjon/tosidig", Value::from(1), "utskriftskonfigurasjon.tosidig"),
            ("/dokumenter/0/filnavn", Value::from("a/b.pdf"), "dokumenter.0.filnavn"),
            ("/dokumenter/0/filnavn", long(227), "dokumenter.0.filnavn"),
            ("/dokumenter/0/mimeType", Value::from("text/plain"), "dokumenter.skalEkskluderesFraUtskrift"),
            ("/dokumenter/0/giroarkSider", json!([1, 1]), "dokumenter.0.giroarkSider"),
            ("/dokumenter", Value::Null, "dokumenter"),
        ] {
            let mut shipment = whole();
            *shipment.pointer_mut(pointer).unwrap() = value;
            assert!(check(&shipment).iter().any(|found| found == field), "{pointer}: {:?}", check(&shipment));
        }
        for (name, value) in [("fodselsNummer", json!("1")), ("lenker", json!([{}, {}, {}, {}, {}, {}]))] {
            let mut shipment = whole();
            shipment[name] = value;
            assert!(check(&shipment).iter().any(|found| found.starts_with(name)), "{name}");
        }
    }
}
