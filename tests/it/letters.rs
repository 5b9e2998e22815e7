//! `avvik letters` on the real program: each person gets a letter in the right way, and the register hears of nobody.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use avvik::lint::personal::is_national_id;
use avvik::outbox::shipment::check;
use lopdf::Document;
use serde_json::{Value, json};

use super::binary::{Home, Said};
use super::pdf::metadata;

pub(crate) const NOW: &str = "2026-11-22T12:00:00+01:00";
pub(crate) const LATER: &str = "2026-11-24T09:00:00+01:00";

/// A letter as someone made it ready, in bokmål and nynorsk.
const TEXTS: [(&str, &str); 3] = [
    ("nb", "# Brudd på sikkerheten\n\nHei\n\nNoe har skjedd.\n"),
    ("nn", "# Brot på tryggleiken\n\nHei\n\nNoko har hendt.\n"),
    ("en", "# A breach\n\nHello\n\nSomething has happened.\n"),
];

/// Returns the synthetic identity number of a person who does not exist: Skatteetaten's have 80 more in the month.
pub(crate) fn id(number: usize) -> String {
    let begins = format!("{:02}81{:02}{:03}", number % 28 + 1, number % 90 + 10, number % 900 + 50);
    let all = (0..100).map(|control| format!("{begins}{control:02}"));
    all.into_iter().find(|id| is_national_id(id)).unwrap_or_else(|| id(number + 1_000))
}

/// Returns a home with a case, and the texts of its letter beside the register.
pub(crate) fn home() -> Home {
    let home = Home::with_register();
    let said = home.avvik(NOW, &["new", "Brev i feil konvolutt"]);
    assert_eq!(said.code, 0, "{}", said.err);
    for (language, text) in TEXTS {
        fs::write(home.path(&format!("brev-{language}.md")), text).unwrap();
    }
    home
}

/// Runs `avvik letters` on case 1 with the texts and more arguments.
pub(crate) fn letters(home: &Home, now: &str, list: &str, more: &[&str]) -> Said {
    home.avvik(now, &arguments(list, more).iter().map(String::as_str).collect::<Vec<_>>())
}

pub(crate) fn arguments(list: &str, more: &[&str]) -> Vec<String> {
    let texts = TEXTS
        .iter()
        .flat_map(|(language, _)| ["--text".to_owned(), format!("{language}=../brev-{language}.md")]);
    let fixed =
        ["--lang", "en", "letters", "1", "--despite-findings", "--recipients", list, "--out", "../ut"];
    fixed
        .map(str::to_owned)
        .into_iter()
        .chain(texts)
        .chain(more.iter().map(|more| (*more).to_owned()))
        .collect()
}

pub(crate) fn json_of(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap_or_else(|error| panic!("{path:?}: {error}"))).unwrap()
}

fn text(path: PathBuf) -> String {
    fs::read_to_string(path).unwrap()
}

/// Returns every file below a folder, with its mode.
fn files(folder: &Path) -> BTreeSet<(String, u32)> {
    let mut found = BTreeSet::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            let mode = fs::metadata(&path).unwrap().permissions().mode() & 0o777;
            if path.is_dir() {
                assert_eq!(mode, 0o700, "{path:?}");
                folders.push(path);
            } else {
                found.insert((path.strip_prefix(folder).unwrap().display().to_string(), mode));
            }
        }
    }
    found
}

const NAMES: [&str; 7] = ["Ærlig En", "To Testesen", "Tre <b>", "=Fire", "Fem; Fem", "Seks \"Seks\"", "Sju"];

/// Returns a list of seven, and what KRR answered about them.
fn seven() -> (String, String) {
    let mut list = "\u{feff}Navn;Fødselsnummer;Adresselinje 1;Postnr;Poststed;Sperret;Merknad\r\n".to_owned();
    for (at, name) in NAMES.iter().enumerate() {
        let address = if [3, 4].contains(&at) { ";;" } else { "Testveien 1;0150;Testby" };
        let withheld = if at == 5 { "ja" } else { "" };
        let name = name.replace('"', "\"\"");
        list += &format!("\"{name}\";{};{address};{withheld};x\r\n", id(at));
    }
    let active = |at: usize, more: Value| {
        let mut person = json!({ "personidentifikator": id(at), "status": "AKTIV", "reservasjon": "NEI" });
        person.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        person
    };
    let email = |at: &str| json!({ "epostadresse": "test@test.example", "epostadresse_oppdatert": at });
    let persons = json!({ "personer": [
        active(0, json!({ "spraak": "nn", "digital_post": { "postkasseadresse": "test#1" } })),
        active(1, json!({ "reservasjon": "JA", "kontaktinformasjon": email("2026-11-01T10:00:00Z") })),
        json!({ "personidentifikator": id(2), "status": "IKKE_REGISTRERT" }),
        active(3, json!({ "spraak": "en", "kontaktinformasjon": email("2026-06-13T13:42:34+02") })),
        active(4, json!({ "kontaktinformasjon": email("2024-06-13T13:42:34+02") })),
        active(5, json!({ "digital_post": { "postkasseadresse": "test#2" } })),
        active(6, json!({ "spraak": "se", "kontaktinformasjon":
            { "mobiltelefonnummer": "68050000", "mobiltelefonnummer_oppdatert": "2026-11-01T10:00:00Z" } })),
    ] });
    (list, persons.to_string())
}

#[test]
fn each_person_gets_a_way_and_a_language_and_the_register_hears_of_nobody() {
    let home = home();
    let (list, krr) = seven();
    fs::write(home.path("m.csv"), &list).unwrap();
    fs::write(home.path("krr.json"), krr).unwrap();
    let made = ["--krr", "../krr.json", "--by", "dpo", "--ignore-columns"];
    let sent = [&made[..], &["--sent"]].concat();
    let log = home.git(&["log", "--format=%s"]);
    let said = letters(&home, NOW, "../m.csv", &sent);
    assert!(said.code == 2 && said.err.contains("so none can have been sent"), "{}", said.err);
    assert!(!home.path("ut").exists() && home.git(&["log", "--format=%s"]) == log, "nothing was made");
    let said = letters(&home, NOW, "../m.csv", &made);
    assert_eq!(said.code, 1, "two got no letter: {}", said.err);
    assert!(said.err.contains("These columns are not used: Merknad"), "{}", said.err);
    assert!(said.err.contains("1 want the letter in Sami"), "{}", said.err);
    let out = home.path("ut");
    let expected = [
        "digital/0001/brev.pdf",
        "digital/0001/forsendelse.json",
        "digital/0007/brev.pdf",
        "digital/0007/forsendelse.json",
        "e-mail/0004/brev.pdf",
        "e-mail/0004/e-post.txt",
        "e-mail.csv",
        "manifest.json",
        "manifest.key",
        "print/0002/brev.pdf",
        "print/0003/brev.pdf",
        "print.csv",
        "unreachable.csv",
    ];
    assert_eq!(files(&out), expected.iter().map(|name| ((*name).to_owned(), 0o600)).collect());
    shipment_is_whole(&out);
    lists_are_whole(&out);
    let pdf = Document::load(out.join("digital/0001/brev.pdf")).unwrap();
    assert!(metadata(&pdf).contains("Brot på tryggleiken"), "it is in nynorsk, and no draft");
    assert_eq!(home.git(&["log", "--format=%s"]), log, "nothing is recorded yet");
    let said = letters(&home, NOW, "../m.csv", &sent);
    assert_eq!(said.code, 1, "two got no letter: {}", said.err);
    nobody_is_in_history(&home);
    what_is_recorded(&home);
    // The same once more makes nothing and records nothing.
    let log = home.git(&["log", "--format=%s"]);
    let said = letters(&home, LATER, "../m.csv", &sent);
    assert!(said.code == 1 && said.err.contains("already recorded"), "{}", said.err);
    assert_eq!(home.git(&["log", "--format=%s"]), log);
}

fn shipment_is_whole(out: &Path) {
    let shipment = json_of(&out.join("digital/0001/forsendelse.json"));
    assert_eq!(check(&shipment), Vec::<String>::new());
    assert_eq!(shipment["tittel"], "Viktig brev til deg");
    assert_eq!(shipment["mottaker"]["navn"], NAMES[0]);
    assert_eq!(shipment["mottaker"]["digitalId"], id(0));
    assert_eq!(shipment["mottaker"]["postnummer"], "0150");
    assert_eq!(shipment["dokumenter"][0]["filnavn"], "brev.pdf");
    let manifest = json_of(&out.join("manifest.json"));
    let batch = manifest["batch"].as_str().unwrap();
    assert_eq!(shipment["korrelasjonsid"], format!("2026-0001-{batch}"));
    assert_eq!(shipment["eksternReferanse"], format!("2026-0001-{batch}/0001"));
    assert_eq!(manifest["complete"], true);
    assert_eq!(manifest["letters"].as_array().unwrap().len(), 5);
    let manifest = manifest.to_string();
    assert!(
        NAMES.iter().all(|name| !manifest.contains(name)) && (0..7).all(|at| !manifest.contains(&id(at)))
    );
}

fn lists_are_whole(out: &Path) {
    let print = text(out.join("print.csv"));
    assert!(
        print.contains(
            "2;3;To Testesen;Testveien 1;;;0150;Testby;;nb;print/0002/brev.pdf;wants nothing digital\r\n"
        ),
        "{print}"
    );
    assert!(print.contains("3;4;Tre <b>;Testveien 1"), "{print}");
    let mail = text(out.join("e-mail.csv"));
    assert!(
        mail.contains("4;5;'=Fire;;;;;;;en;e-mail/0004/brev.pdf;test@test.example;We have an important"),
        "{mail}"
    );
    let mail = text(out.join("e-mail/0004/e-post.txt"));
    assert!(
        mail.contains("/0004.") && !mail.contains("Fire") && !mail.contains("Something has happened"),
        "{mail}"
    );
    let unreachable = text(out.join("unreachable.csv"));
    assert!(unreachable.contains("5;6;\"Fem; Fem\";;;;;;;;no complete postal address"), "{unreachable}");
    assert!(
        unreachable.contains("6;7;\"Seks \"\"Seks\"\"\";Testveien 1;;;0150;Testby;;;kept out by the list")
    );
}

fn nobody_is_in_history(home: &Home) {
    let objects = home.command("git").args(["cat-file", "--batch-all-objects", "--batch"]).output().unwrap();
    assert!(objects.status.success());
    // Trees hold the ids of objects as bytes.
    let objects = String::from_utf8_lossy(&objects.stdout).into_owned();
    let everything = objects + &home.git(&["log", "--all", "--format=%B%an%ae"]);
    for name in NAMES {
        assert!(name == "Sju" || !everything.contains(name), "{name}");
    }
    for at in 0..7 {
        assert!(!everything.contains(&id(at)));
    }
    for word in ["test@test.example", "68050000", "Testveien"] {
        assert!(!everything.contains(word), "{word}");
    }
    assert!(home.git(&["status", "--porcelain"]).is_empty());
}

fn what_is_recorded(home: &Home) {
    let case = home.read("cases/2026/2026-0001.toml");
    assert_eq!(case.matches("[[communication]]").count(), 4, "{case}");
    for line in [
        "channel = \"digital-mail\"",
        "channel = \"letter\"",
        "channel = \"e-mail\"",
        "count = 2",
        "language = \"nn\"",
        "by = \"dpo\"",
        "reaching = \"individual\"",
        "not-all-because = \"1 kunne ikke nås. 1 er holdt utenfor utsendingen.\"",
    ] {
        assert!(case.contains(line), "{line} in\n{case}");
    }
    assert_eq!(home.read("sent/2026-0001/2026-11-22-persons-nn.md"), TEXTS[1].1);
    assert!(case.contains(&avvik::case::sha256(TEXTS[1].1.as_bytes())), "{case}");
    assert!(home.read("sent/2026-0001/2026-11-22-persons-e-mail-en.txt").contains("important letter"));
    assert!(home.git(&["log", "-1", "--format=%B"]).starts_with("2026-0001: letters – persons informed"));
}

pub(crate) fn plain_list(count: usize) -> String {
    let row = |at: usize| format!("Test {at};{};Testveien {at};0001;Testby\n", id(at));
    "navn;fnr;adresse;postnr;poststed\n".to_owned() + &(0..count).map(row).collect::<String>()
}

#[test]
fn persons_never_come_where_git_could_take_them_along() {
    let home = home();
    fs::write(home.path("m.csv"), plain_list(1)).unwrap();
    fs::write(home.path("register/m.csv"), plain_list(1)).unwrap();
    symlink(home.path("register"), home.path("link")).unwrap();
    let text = ["--text", "nb=../brev-nb.md"];
    let refused = |list: &str, out: &str| {
        let args = ["--lang", "en", "letters", "1", "--recipients", list, "--out", out];
        let said = home.avvik(NOW, &[&args[..], &text].concat());
        assert_eq!(said.code, 2, "{list} {out}: {}", said.err);
        assert!(said.err.contains("where git may take names and addresses into history"), "{}", said.err);
    };
    for out in ["ut", "cases/ut", ".git/ut", "../link/ut", "../register/cases/../ut"] {
        refused("../m.csv", out);
    }
    refused("m.csv", "../ut");
    refused("../link/m.csv", "../ut");
    assert!(!home.path("register/ut").exists() && !home.path("ut").exists());
    fs::remove_file(home.path("register/m.csv")).unwrap();
    fs::create_dir(home.path("full")).unwrap();
    fs::write(home.path("full/x"), "").unwrap();
    let said =
        home.avvik(NOW, &["--lang", "en", "letters", "1", "--recipients", "../m.csv", "--out", "../full"]);
    assert!(said.code == 2 && said.err.contains("holds something else"), "{}", said.err);
}
