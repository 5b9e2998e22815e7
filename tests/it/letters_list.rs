//! Lists of recipients: every row counts or is named by its line, and whatever stands in a cell is data.

use std::fs;

use avvik::case::Moment;
use avvik::outbox::recipients::{Column, FaultKind, Judged, ListError, Way, Why, judge, read};
use avvik::outbox::shipment::{Shipment, check};
use proptest::prelude::*;
use rust_xlsxwriter::Workbook;

use super::letters::{home, id, letters};

const NOW: &str = "2026-11-22T12:00:00+01:00";

fn now() -> Moment {
    NOW.parse().unwrap()
}

fn judged(bytes: &[u8]) -> Judged {
    judge(read(bytes).unwrap(), None, now())
}

#[test]
fn every_bad_row_is_named_by_its_line_and_nothing_is_made_until_they_are_left_out_on_purpose() {
    let home = home();
    let (one, two) = (id(1), id(2));
    let list = format!(
        "navn,fnr,adresse,postnr,poststed,språk,e-post,sperret\n\
         Hel,{one},Testveien 1,0001,Testby,nb,,\n\
         \n\
         Igjen,{one},Testveien 1,0001,Testby,nb,,\n\
         Feil,12345678901,Testveien 1,0001,Testby,nb,,\n\
         ,,Testveien 1,0001,Testby,nb,,\n\
         Sted,{two},Testveien 1,12,Testby,nb,,\n\
         Språk,,Testveien 1,0001,Testby,klingon,,\n\
         E-post,,Testveien 1,0001,Testby,nb,\"a@b.example, c@d.example\",\n\
         Sperret,,Testveien 1,0001,Testby,nb,,kanskje\n\
         Kort,,Testveien 1\n\
         \"Åpen,,Testveien 1,0001,Testby,nb,,\nMer,,Testveien 1,0001,Testby,nb,,\n"
    );
    fs::write(home.path("m.csv"), list).unwrap();
    let said = letters(&home, NOW, "../m.csv", &[]);
    assert_eq!(said.code, 2, "{}", said.err);
    for line in [
        "Line 4: the same person is on line 2",
        "Line 5: the cell of the national identity number is not valid",
        "Line 6: the row has neither a name nor a national identity number",
        "Line 7: the postcode does not have four digits; a spreadsheet may have taken away a leading nought",
        "Line 8: the cell of the language is not valid",
        "Line 9: the cell of the e-mail is not valid",
        "Line 10: the cell of the withheld mark is not valid",
        "Line 11: the row has 3 cells and should have 8",
        "9 faults in the list of recipients; no letter was made",
    ] {
        assert!(said.err.contains(line), "{line} in\n{}", said.err);
    }
    assert!(said.err.contains("Line 12: the row has 1 cells"), "{}", said.err);
    assert!(!said.err.contains("12345678901") && !home.path("ut").exists());
    for more in [&["--leave-out-faulty"][..], &["--leave-out-faulty", "--sent"]] {
        let said = letters(&home, NOW, "../m.csv", more);
        assert_eq!(said.code, 1, "{}", said.err);
    }
    let faulty = fs::read_to_string(home.path("ut/faulty-rows.csv")).unwrap();
    assert_eq!(faulty.lines().count(), 10, "{faulty}");
    assert!(home.path("ut/digital/0001/brev.pdf").exists());
    assert!(home.read("cases/2026/2026-0001.toml").contains("9 rader hadde feil"));
}

#[test]
fn a_spreadsheet_is_read_with_the_noughts_it_took_away_from_identity_numbers() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (at, heading) in
        ["Fornavn", "Etternavn", "Fødselsnummer", "Adresse", "Postnummer", "Poststed"].iter().enumerate()
    {
        sheet.write_string(2, u16::try_from(at).unwrap(), *heading).unwrap();
    }
    let number: f64 = "01914796756".parse().unwrap();
    sheet.write_string(4, 0, "Ærlig").unwrap().write_string(4, 1, "Testesen").unwrap();
    sheet.write_number(4, 2, number).unwrap().write_string(4, 3, "Testveien 1").unwrap();
    sheet.write_string(4, 4, "0150").unwrap().write_string(4, 5, "Oslo").unwrap();
    sheet.write_string(5, 0, "To").unwrap().write_number(5, 2, 1.5).unwrap();
    sheet.write_string(6, 0, "Tre").unwrap().write_number(6, 4, 150).unwrap();
    let judged = judged(&book.save_to_buffer().unwrap());
    assert_eq!(judged.recipients.len(), 1, "{:?}", judged.faults);
    let person = &judged.recipients[0];
    assert_eq!((person.line, person.name.as_deref()), (5, Some("Ærlig Testesen")));
    assert_eq!((person.id.as_deref(), person.way), (Some("01914796756"), Some(Way::Digital)));
    assert_eq!(person.address.on_envelope(), ["Testveien 1", "0150 Oslo"]);
    let faults: Vec<_> = judged.faults.iter().map(|fault| (fault.line, fault.kind.clone())).collect();
    assert_eq!(faults, [(6, FaultKind::NotText { column: 3 }), (7, FaultKind::Postcode)]);
    let mut two = Workbook::new();
    two.add_worksheet().write_string(0, 0, "navn").unwrap();
    two.add_worksheet().write_string(0, 0, "navn").unwrap();
    assert!(matches!(read(&two.save_to_buffer().unwrap()), Err(ListError::TwoSheets)));
}

#[test]
fn a_row_that_may_be_read_in_two_ways_is_refused_and_never_guessed_at() {
    let list = "navn;adresse;postnr;poststed;land;\n\
        Kort;Testveien 1;015;Oslo;;\n\
        Lang;Testveien 1;00150;Oslo;;\n\
        Utland;Testveien 1;015;Testby;Sverige;\n\
        Snu\u{202e}dd;Testveien 1;0150;Oslo;;\n\
        Usynlig;Test\u{200b}veien 1;0150;Oslo;;\n\
        Lyd\u{7};Testveien 1;0150;Oslo;;\n\
        Flere;Testveien 1;0150;Oslo;;;\n\
        Utenfor;Testveien 1;0150;Oslo;;x\n\
        Hel;Testveien 1;0150;Oslo;;\n";
    let judged = judged(list.as_bytes());
    let names: Vec<_> = judged.recipients.iter().filter_map(|person| person.name.as_deref()).collect();
    assert_eq!(names, ["Utland", "Hel"]);
    let hidden = |column| FaultKind::Hidden { column };
    let cells = |found, expected| FaultKind::Cells { found, expected };
    let faults: Vec<_> = judged.faults.into_iter().map(|fault| (fault.line, fault.kind)).collect();
    let expected = [
        (2, FaultKind::Postcode),
        (3, FaultKind::Postcode),
        (5, hidden(Column::Name)),
        (6, hidden(Column::Address1)),
        (7, hidden(Column::Name)),
        (8, cells(7, 6)),
        (9, cells(6, 5)),
    ];
    assert_eq!(faults, expected);
}

#[test]
fn what_is_no_list_is_refused_whole() {
    let error = |bytes: &[u8]| read(bytes).map(|list| judge(list, None, now())).unwrap_err();
    assert!(matches!(error(b"navn;adresse\nK\xe5re;x\n"), ListError::NotUtf8 { line: 2 }));
    assert!(matches!(error(b"\xff\xfen\0a\0"), ListError::NotUtf8 { line: 1 }));
    assert!(matches!(error(b""), ListError::NoHead));
    assert!(matches!(error(b"Testveien 1;0001\nx;y\n"), ListError::NoHead));
    assert!(matches!(error(b"navn;adresse\n;\n"), ListError::NoRows));
    assert!(matches!(error(b"navn;name\na;b\n"), ListError::TwoColumns { .. }));
    assert!(matches!(error(b"PK\x03\x04nothing"), ListError::Broken { .. }));
    assert!(matches!(error(b"{\"feil\": 1}"), ListError::NotKrr));
}

#[test]
fn an_answer_of_krr_alone_reaches_by_e_mail_who_may_be_reached_so() {
    let krr = format!(
        r#"{{"personer":[
        {{"personidentifikator":"{}","status":"AKTIV","reservasjon":"NEI","kontaktinformasjon":
        {{"epostadresse":"test@test.example","epostadresse_sist_verifisert":"2026-06-13T13:42:34+02"}}}},
        {{"personidentifikator":"{}","status":"AKTIV","reservasjon":"JA"}}]}}"#,
        id(1),
        id(2)
    );
    let judged = judged(krr.as_bytes());
    let ways: Vec<_> = judged.recipients.iter().map(|person| (person.way, person.why)).collect();
    assert_eq!(ways, [(Some(Way::Email), Why::NoName), (None, Why::NoName)]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_name_and_address_reach_the_shipment_as_they_are(name in "[^\\p{C}\\p{Zl}\\p{Zp}\u{e0000}-\u{e0fff}]{0,60}", line in "[^\\p{C}\\p{Zl}\\p{Zp}\u{e0000}-\u{e0fff}]{0,60}") {
        let name = format!("x{name}");
        let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
        let list = format!("navn;fnr;adresse;postnr;poststed\n{};{};{};0001;Testby\n", quoted(&name), id(1), quoted(&line));
        let judged = judged(list.as_bytes());
        prop_assert_eq!(&judged.faults, &[]);
        let person = &judged.recipients[0];
        prop_assert_eq!(person.name.as_deref(), Some(name.trim()));
        let text = Shipment::new(person, "Viktig brev til deg", "2026-0001-x").json().to_string();
        let read: serde_json::Value = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(check(&read), Vec::<String>::new());
        prop_assert_eq!(read["mottaker"]["navn"].as_str(), Some(name.trim()));
        prop_assert_eq!(read["mottaker"]["adresselinje1"].as_str().unwrap_or_default(), line.trim());
    }

    #[test]
    fn nothing_makes_reading_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300), head in any::<bool>()) {
        let head: &[u8] = if head { b"navn;fnr\n" } else { b"" };
        if let Ok(list) = read(&[head, &bytes].concat()) {
            judge(list, None, now());
        }
    }
}
