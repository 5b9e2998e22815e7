//! Case files and settings that are not as they should be: said with their place, and never overwritten.

use std::fs;
use std::os::unix::fs::symlink;

use rustix::fs::{CWD, FileType, Mode, mknodat};

use super::desk::{Desk, SPOILT, said};

/// Bytes that are no case, with what is said of them, place first.
const UNREADABLE: [(&[u8], &str); 10] = [
    (b"title = \"x\nb", "Linje 2, kolonne 2: filen er ikke gyldig TOML"),
    (b"title = 1\ntitle = 2\n", "Linje 2, kolonne 1: filen er ikke gyldig TOML"),
    (b"title = \"\xe9\"", "Linje 1, kolonne 10: filen er ikke skrevet i UTF-8"),
    (b"\x7fELF\x02\x01\x01\0\0\0", "Linje 1, kolonne 1: styretegnet U+007F"),
    (b"\xff\xfet\0i\0", "Linje 1, kolonne 1: filen er ikke skrevet i UTF-8"),
    (b"\xef\xbb\xbftitle = \"x\"", "BOM"),
    (b"title = \"a\0\"", "Linje 1, kolonne 11: styretegnet U+0000"),
    (b"title = \"a\x1b[2J\"", "Linje 1, kolonne 11: styretegnet U+001B"),
    (b"\ntitle = \"a\\u001b[2J\"", "Linje 2, kolonne 9: styretegnet U+001B"),
    ("title = \"a\u{202e}b\"".as_bytes(), "Linje 1, kolonne 11: tegnet U+202E"),
];

#[test]
fn one_unreadable_case_hides_no_other_and_is_never_overwritten() {
    let desk = Desk::new();
    for (bytes, words) in UNREADABLE {
        desk.write(SPOILT, bytes);
        desk.run(&["list"]).is(1, &[SPOILT, words, "2026-0001", "2026-0003"]);
        desk.run(&["due"]).is(1, &[SPOILT, words, "2026-0001", "2026-0003"]);
        desk.run(&["lint"]).is(1, &["error[case-unreadable]", words, "3 saker kontrollert"]);
        desk.refuses(&["show", "2"], &[SPOILT, words, "git show HEAD:cases/2026/2026-0002.toml"]);
        desk.refuses(&["advise", "2", "--text", "Meld"], &[SPOILT, words]);
        desk.refuses(&["edit", "2", "--set", "title=Ny"], &[SPOILT, words]);
        desk.refuses(&["edit", "2"], &[SPOILT, words]);
        assert_eq!(fs::read(desk.path(SPOILT)).unwrap(), bytes);
    }
}

#[test]
fn a_file_over_the_limit_is_refused_unread() {
    let desk = Desk::new();
    desk.write(SPOILT, "#".repeat((1 << 20) + 1));
    desk.run(&["list"]).is(1, &["større enn grensen på 1 048 576 byte", "2026-0001", "2026-0003"]);
    desk.refuses(&["show", "2"], &["større enn grensen"]);
    desk.refuses(&["advise", "2", "--text", "Meld"], &["større enn grensen"]);
}

#[test]
fn what_lies_in_a_case_s_place_and_is_no_file_is_said_and_neither_followed_nor_waited_for() {
    let desk = Desk::new();
    let spoilt = desk.path(SPOILT);
    let pipe = || mknodat(CWD, &spoilt, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap();
    let kinds: [(&str, &dyn Fn()); 3] = [
        ("er en symbolsk lenke", &|| symlink("2026-0001.toml", &spoilt).unwrap()),
        ("er ikke en vanlig fil", &pipe),
        ("er en mappe, ikke en fil", &|| fs::create_dir(&spoilt).unwrap()),
    ];
    for (words, make) in kinds {
        fs::remove_file(&spoilt).or_else(|_| fs::remove_dir(&spoilt)).unwrap();
        make();
        desk.run(&["list"]).is(1, &[SPOILT, "2026-0001", "2026-0003"]);
        desk.run(&["lint"]).is(1, &["error[stray-file]", SPOILT]);
        for id in ["2", "2026-0002"] {
            desk.refuses(&["show", id], &[SPOILT, words]);
            desk.refuses(&["approve", id, "--by", "head"], &[SPOILT, words]);
        }
    }
    assert!(desk.read("cases/2026/2026-0001.toml").contains("feil klasse"));
}

#[test]
fn odd_values_are_warned_of_with_their_place_and_stay_byte_for_byte() {
    let desk = Desk::new();
    let odd = "title = 7 # ett tall\nunknwn   = 1\n\n[incident]\nkinds = [ \"confidentialty\" ]\n";
    desk.write(SPOILT, odd);
    desk.git(&["commit", "-qam", "By hand"]);
    let warnings = [
        "2026-0002.toml:1:1: `title` passer ikke her",
        "2026-0002.toml:2:1: Ukjent nøkkel: `unknwn`",
        "2026-0002.toml:5:11: `incident.kinds.0` har en ukjent kode",
    ];
    desk.run(&["show", "2"]).is(0, &warnings);
    desk.run(&["list"]).is(0, &warnings);
    desk.run(&["lint"]).is(1, &["error[value-not-understood]", "warning[key-unknown]", ":5:11:"]);
    desk.run(&["advise", "2", "--text", "Meld"]).is(0, &["registrert"]);
    let after = desk.read(SPOILT);
    assert!(odd.lines().all(|line| after.lines().any(|kept| kept == line)), "{after}");
    assert_eq!(desk.git(&["show", &format!("HEAD:{SPOILT}")]), after);
}

#[test]
fn settings_that_cannot_be_used_are_said_before_anything_is_done() {
    let desk = Desk::new();
    for (text, words) in [
        ("format = 2\n", "har format 2, men dette programmet kjenner bare format 1"),
        ("format = \"x", "Linje 1, kolonne 12: filen er ikke gyldig TOML"),
        ("language = \"nb\"\n", "avvik.toml"),
        (
            "format = 1\ntime-zone = \"Mars/Olympus\"\n",
            "tidssonen «Mars/Olympus», som dette programmet ikke kjenner",
        ),
    ] {
        desk.write("avvik.toml", text);
        desk.refuses(&["list"], &[words]);
        desk.refuses(&["new", "X"], &[words]);
        assert_eq!(desk.read("avvik.toml"), text);
    }
    desk.write("avvik.toml", "format = 2\n");
    desk.run(&["--lang", "en", "list"]).is(2, &["Error: ", "Hint: "]);
}

#[test]
fn a_text_that_is_handed_over_is_taken_whole_or_refused() {
    let desk = Desk::new();
    let given = |bytes: &[u8]| fs::write(desk.at("given"), bytes).unwrap();
    let (path, nowhere) = (desk.at("given"), desk.at("nowhere"));
    let (path, nowhere) = (path.to_str().unwrap(), nowhere.to_str().unwrap());
    let long = ["title = \"x\"\n", &"# fyll\n".repeat(200_000)].concat();
    for (bytes, words) in
        [(long.as_bytes(), "er større enn 1024 KiB"), (b"\x89PNG\r\n\x1a\n\0", "er ikke tekst i UTF-8")]
    {
        given(bytes);
        desk.refuses(&["new", "--from", path], &[words]);
        desk.refuses(&["notify", "1", "--to", "dpo", "--text", path], &[words]);
    }
    for file in [nowhere, desk.at("home").to_str().unwrap(), ""] {
        desk.refuses(&["new", "--from", file], &["kan ikke leses"]);
        desk.refuses(&["notify", "1", "--to", "dpo", "--text", file], &["kan ikke leses"]);
    }
    given(b"titel = \"x\"\n");
    desk.refuses(&["new", "--from", path], &["beskriver ikke en sak", "Ukjent nøkkel: `titel`"]);
    let mut endless = desk.avvik(&["new", "--from", "-"]);
    said(endless.stdin(fs::File::open("/dev/zero").unwrap())).is(2, &["er større enn 1024 KiB"]);
}

#[test]
fn a_register_is_not_made_with_a_zone_that_is_not_known() {
    let desk = Desk::new();
    let words = "tidssonen «Mars/Olympus», som dette programmet ikke kjenner";
    let init = ["init", "ny", "--organisation", "Fjordvik", "--organisation-number", "1", "--contact", "c"];
    let zone = ["--dpo", "d", "--time-zone", "Mars/Olympus"];
    desk.refuses(&[&init[..], &zone[..]].concat(), &[words]);
    assert!(!desk.path("ny").exists());
}
