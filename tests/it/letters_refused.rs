//! Letters that must not go out: what is refused before a single one is made.

use std::fs;

use serde_json::{Value, json};

use super::binary::Home;
use super::drafts::folder;
use super::letters::{LATER, NOW, home, letters, plain_list};

#[test]
fn a_text_that_is_no_finished_letter_is_refused_and_nothing_is_made() {
    let home = home();
    fs::write(home.path("m.csv"), plain_list(2)).unwrap();
    let begins = "# Brev\n\nHei\n\n";
    for (text, words) in [
        (String::new(), "The letter is empty"),
        (format!("Hei\n\n> **UTKAST** til brev\n\n{begins}"), "still says that it is a draft"),
        (format!("{begins}Det gjelder **[mangler: type]**.\n"), "The letter is not finished"),
        (format!("{begins}Ring Kari på 912 34 567.\n"), "looks like personal data"),
    ] {
        fs::write(home.path("brev-nb.md"), &text).unwrap();
        for more in [&["--dry-run"][..], &[]] {
            let said = letters(&home, NOW, "../m.csv", more);
            assert!(said.code == 2 && said.err.contains(words), "{text}: {}", said.err);
        }
        assert!(!home.path("ut").exists());
    }
}

#[test]
fn a_text_with_errors_by_the_check_of_letters_needs_a_word_that_it_goes_all_the_same() {
    let home = home();
    fs::write(home.path("m.csv"), plain_list(1)).unwrap();
    let args = ["--lang", "en", "letters", "1", "--recipients", "../m.csv", "--out", "../ut"];
    let said = home.avvik(NOW, &[&args[..], &["--text", "nb=../brev-nb.md"]].concat());
    assert!(said.code == 2 && said.err.contains("finds errors in the letter in `nb`"), "{}", said.err);
    assert!(said.err.contains("Caused by: The letter lacks advice"), "{}", said.err);
    let said = home.avvik(NOW, &args);
    assert!(said.code == 2 && said.err.contains("No text is given in `nb`"), "{}", said.err);
    assert!(!home.path("ut").exists());
}

#[test]
fn a_column_that_nothing_reads_may_be_a_misspelt_one_and_is_refused() {
    let home = home();
    let list = plain_list(1).replacen("navn", "sperra;navn", 1).replacen("Test 0", "ja;Test 0", 1);
    fs::write(home.path("m.csv"), &list).unwrap();
    let said = letters(&home, NOW, "../m.csv", &[]);
    assert!(said.code == 2 && said.err.contains("sperra"), "{list}\n{}", said.err);
    assert!(!home.path("ut").exists());
}

#[test]
fn an_unfinished_letter_or_a_closed_case_is_refused_and_a_dry_run_makes_nothing() {
    let home = home();
    fs::write(home.path("m.csv"), plain_list(2)).unwrap();
    let args = ["--lang", "en", "letters", "1", "--as-drafted", "--recipients", "../m.csv", "--out", "../ut"];
    let said = home.avvik(NOW, &args);
    assert!(said.code == 2 && said.err.contains("The letter is not finished: **[mangler:"), "{}", said.err);
    let said = letters(&home, NOW, "../m.csv", &["--dry-run", "--format", "json"]);
    assert_eq!(said.code, 0, "{}", said.err);
    let shown: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(shown["letters"], json!([{ "channel": "digital-mail", "language": "nb", "count": 2 }]));
    assert!(!home.path("ut").exists());
    let said = letters(&home, NOW, "../m.csv", &[]);
    assert!(said.code == 0 && said.err.contains("Nothing was recorded in case 2026-0001"), "{}", said.err);
    let said = letters(&home, LATER, "../m.csv", &["--sent"]);
    assert!(said.code == 0 && home.read("cases/2026/2026-0001.toml").contains("count = 2"), "{}", said.err);
}

#[test]
fn a_letter_as_drafted_with_facts_in_another_language_is_refused() {
    let home = Home::with_register();
    let case = folder("full").join("case.toml").display().to_string();
    let said = home.avvik(NOW, &["new", "--from", &case]);
    assert_eq!(said.code, 0, "{}", said.err);
    for (language, code, words) in [("nb", 0, ""), ("nn", 2, "The sentence seems to be in `nb`")] {
        let list = format!("navn;adresse;postnr;poststed;målform\nTest;Testveien 1;0001;Testby;{language}\n");
        fs::write(home.path("m.csv"), list).unwrap();
        let args = ["--lang", "en", "letters", "1", "--as-drafted", "--dry-run", "--recipients", "../m.csv"];
        let said = home.avvik(NOW, &[&args[..], &["--out", "../ut"]].concat());
        assert!(said.code == code && said.err.contains(words), "{language}: {}", said.err);
    }
}
