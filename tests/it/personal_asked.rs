//! Personal data typed by a person: a question is asked again, and what was typed in an editor stays in the file.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use super::binary::{Home, assert_lines};
use super::walk_asked::{CASE, FRIDAY, ends_with, start, wait_for};

#[test]
fn personal_data_typed_in_the_editor_stay_in_the_file_and_are_not_recorded() {
    let home = Home::with_register();
    assert_eq!(home.avvik(FRIDAY, &["new", "Tapt nettbrett"]).code, 0);
    let head = home.git(&["rev-parse", "HEAD"]);
    let editor = home.path("editor");
    fs::write(&editor, "#!/bin/sh\nsed -i 's/Tapt/Kari 912 34 567:/' \"$1\"\n").unwrap();
    fs::set_permissions(&editor, fs::Permissions::from_mode(0o755)).unwrap();
    let said = ends_with(start(&home, FRIDAY, &["edit", "1"]), 2);
    assert!(
        said.contains("`title`: 91****** ser ut som et mobilnummer") && !said.contains("34 567"),
        "{said}"
    );
    assert_eq!(home.git(&["rev-parse", "HEAD"]), head, "nothing is recorded");
    assert_lines(&home.read(CASE), &["title = \"Kari 912 34 567: nettbrett\""]);
    // It says where the text is, and how to be rid of it.
    for word in [&format!("r i {CASE}"), "`avvik edit 2026-0001`"] {
        assert!(said.contains(word), "{said}");
    }
    let discard = format!("git restore {CASE}");
    assert!(said.contains(&format!("`{discard}`")), "{said}");
    home.git(&discard.split(' ').skip(1).collect::<Vec<_>>());
    assert_lines(&home.read(CASE), &["title = \"Tapt nettbrett\""]);
}

#[test]
fn an_answer_with_personal_data_is_asked_for_again_and_nothing_else_is_lost() {
    let home = Home::with_register();
    let mut session = start(&home, FRIDAY, &["new"]);
    wait_for(&mut session, "");
    session.send_line("Kari Nordmann 912 34 567").unwrap();
    session.exp_string("91****** ser ut som et mobilnummer").expect("the answer is not taken");
    session.send_line("Brev til feil mottaker").unwrap();
    for _ in 0..15 {
        session.send_line("").unwrap();
    }
    let said = ends_with(session, 0);
    assert!(said.contains("2026-0001: registrert i "), "{said}");
    assert_lines(&home.read(CASE), &["title = \"Brev til feil mottaker\""]);
}
