//! The dossier: the texts that left the house stand in it as they were sent, and its commits by one kind of id.

use std::fs;

use avvik::case::sha256;

use super::binary::{Home, assert_lines};

const NOW: &str = "2026-10-24T12:00+02:00";

/// Returns a home with a case whose notification and letter were recorded with their texts, and one notification without.
fn home() -> Home {
    let home = Home::with_register();
    fs::write(home.path("melding.md"), "# Melding\n\nDet gjelder:\n- *ett* brev\n- to brev\n").unwrap();
    fs::write(home.path("brev.md"), "# Brev\n\nHei\n").unwrap();
    let first = ["notify", "1", "--phase", "first", "--channel", "altinn", "--reference", "AR1"];
    let persons = ["notify", "1", "--to", "persons", "--channel", "letter", "--reaching", "individual"];
    for args in [
        &["new", "Brev på avveie", "--aware", "2026-10-23 11:15"][..],
        &[&first[..], &["--text", "../melding.md", "--more-by", "2026-10-26"]].concat(),
        &[&persons[..], &["--count", "2", "--text", "../brev.md"]].concat(),
        &["notify", "1", "--phase", "follow-up", "--channel", "altinn", "--reference", "AR2"],
    ] {
        let said = home.avvik(NOW, args);
        assert_eq!(said.code, 0, "{args:?}: {}", said.err);
    }
    home
}

#[test]
fn the_texts_stand_in_it_as_they_were_sent_with_date_file_and_fingerprint() {
    let home = home();
    let dossier = home.avvik(NOW, &["draft", "dossier", "1"]).out;
    let hash = sha256(home.read("sent/2026-0001/2026-10-24-first.md").as_bytes());
    assert_lines(
        &dossier,
        &[
            "## Tekstene som er sendt",
            "### Melding til Datatilsynet: førstegangsmelding, lørdag 24. oktober 2026 kl. 12.00",
            &format!("Filen `sent/2026-0001/2026-10-24-first.md`, SHA-256 `{hash}`"),
            "> \\# Melding",
            "> \\- \\*ett\\* brev\\",
            "### Informasjon til de berørte, lørdag 24. oktober 2026 kl. 12.00",
            "> Hei",
            "Teksten er ikke tatt vare på i registeret.",
        ],
    );
    home.edit("sent/2026-0001/2026-10-24-first.md", |text| text.replace("to brev", "tre brev"));
    let dossier = home.avvik(NOW, &["draft", "dossier", "1"]).out;
    assert_lines(
        &dossier,
        &["**Merk:** Filen er ikke lenger slik den ble ført. Slik er den nå:", "> \\- tre brev"],
    );
    fs::remove_file(home.path("register/sent/2026-0001/2026-10-24-first.md")).unwrap();
    let dossier = home.avvik(NOW, &["draft", "dossier", "1"]).out;
    assert_lines(&dossier, &["**Merk:** Filen finnes ikke i registeret lenger."]);
}

#[test]
fn every_commit_is_named_by_seven_digits() {
    let dossier = home().avvik(NOW, &["draft", "dossier", "1"]).out;
    let commits = dossier.split("versjon ").skip(1);
    let commits: Vec<&str> = commits.map(|rest| rest.split([' ', '.']).next().unwrap()).collect();
    assert_eq!(commits.len(), 5, "the mark and four entries");
    for commit in commits {
        assert!(commit.len() == 7 && commit.chars().all(|c| c.is_ascii_hexdigit()), "{commit}");
    }
}
