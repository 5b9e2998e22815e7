//! An organisation's own templates: they go before the built-in ones, and nothing in them gets out of the sandbox.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use super::binary::Home;

const NOW: &str = "2026-10-23T12:00+02:00";

/// Returns a home with one case and these templates of bokmål in its register.
fn home(templates: &[(&str, &str)]) -> Home {
    let home = Home::with_register();
    let said = home.avvik(NOW, &["new", "# Tittel *x*", "--aware", "2026-10-23 11:15", "--what", "Et brev"]);
    assert_eq!(said.code, 0, "{}", said.err);
    let folder = home.path("register/templates/nb");
    fs::create_dir_all(&folder).unwrap();
    for (name, text) in templates {
        fs::write(folder.join(name), text).unwrap();
    }
    home
}

/// Asserts that the report cannot be drafted with this template, for a reason in these words.
#[track_caller]
fn refused(template: &str, words: &[&str]) {
    let said = home(&[("report.md.j2", template)]).avvik(NOW, &["draft", "report", "1"]);
    assert_eq!((said.code, said.out.as_str()), (2, ""), "{template}: {}", said.err);
    for word in words.iter().chain(&["templates/nb/report.md.j2"]) {
        assert!(said.err.contains(word), "{word} for {template}: {}", said.err);
    }
}

#[test]
fn an_own_template_goes_before_the_built_in_one_and_its_values_stay_data() {
    let own = "{% import 'parts.md.j2' as p %}\n# Hos oss\n\n{{ title }}\n\n{{ p.gap('kinds') }}\n{% include 'slutt.md.j2' %}";
    let home = home(&[("report.md.j2", own), ("slutt.md.j2", "{% include 'built-in/report.md.j2' %}")]);
    let said = home.avvik(NOW, &["draft", "report", "1"]);
    assert_eq!(said.code, 0, "{}", said.err);
    let (title, text) =
        said.out.split_once("\n\n> **UTKAST** til melding til Datatilsynet – sak 2026-0001").unwrap();
    assert_eq!(title, "# Hos oss");
    assert!(text.contains("\n\n\\# Tittel \\*x\\*\n\n**[mangler: type brudd]**\n"), "{text}");
    assert!(said.out.contains("## 5. Kontaktinformasjon"), "{}", said.out);
    let english = home.avvik(NOW, &["draft", "report", "1", "--language", "en"]);
    assert!(english.out.starts_with("# Notification of a personal data breach"), "{}", english.out);
}

#[test]
fn whatever_a_template_says_the_draft_tells_that_it_is_one_of_which_case_when_and_from_what() {
    let home = home(&[("report.md.j2", "Bare tekst"), ("letter.md.j2", "# Brev\n\nHei\n\n---\n\nMer\n")]);
    let version = home.git(&["rev-parse", "--short=7", "HEAD"]);
    let mark = |document: &str| {
        let made = "laget fredag 23. oktober 2026 kl. 12.00, fra versjon";
        format!("> **UTKAST** til {document} – sak 2026-0001, {made} {} av registeret\n\n", version.trim())
    };
    let report = home.avvik(NOW, &["draft", "report", "1"]).out;
    assert_eq!(report, mark("melding til Datatilsynet") + "Bare tekst\n");
    let letter = home.avvik(NOW, &["draft", "letter", "1"]).out;
    assert_eq!(letter, mark("brev til de berørte") + "# Brev\n\nHei\n\n---\n\nMer\n");
    let html = home.avvik(NOW, &["draft", "report", "1", "--as", "html"]).out;
    assert!(
        html.contains("<strong>UTKAST</strong> til melding") && html.contains("class=\"mark\""),
        "{html}"
    );
    let english = home.avvik(NOW, &["draft", "report", "1", "--language", "en"]).out;
    assert!(english.contains("> **DRAFT**: notification to"), "{english}");
}

#[test]
fn a_template_that_gives_nothing_is_refused() {
    refused("", &["tomt dokument", "slett filen"]);
    refused("{# bare en merknad #}\n\n{% if false %}x{% endif %}\n", &["tomt dokument"]);
}

#[test]
fn what_does_not_exist_is_an_error_with_file_and_line() {
    refused("a\n{{ no_such_fact }}", &["linje 2", "undefined"]);
    refused("\n\n{% if %}", &["linje 3"]);
    refused("{{ title|safe }}", &["linje 1", "safe"]);
    refused("{{ range(9) }}", &["linje 1", "range"]);
    refused("{% include 'nothing.md.j2' %}", &["linje 1", "nothing.md.j2"]);
}

#[test]
fn loops_and_nesting_come_to_an_end() {
    let ten = "[1,2,3,4,5,6,7,8,9,10]";
    let nested: String = (0..9).map(|depth| format!("{{% for a{depth} in {ten} %}}")).collect();
    refused(&(nested + "x" + &"{% endfor %}".repeat(9)), &["linje 1"]);
    refused("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", &["linje 1", "recursion"]);
    refused("{% include 'report.md.j2' %}", &["linje 1"]);
    let lists = "{% set x = [x, x] %}{% set y = [y, y] %}".repeat(40);
    refused(
        &format!("{{% set x = [1] %}}{{% set y = [1] %}}{lists}{{% if x == y %}}{{% endif %}}"),
        &["for lang tid"],
    );
}

#[test]
fn output_and_memory_are_limited() {
    let line = "x".repeat(60 << 10);
    let ten = "[1,2,3,4,5,6,7,8,9,10]";
    refused(
        &format!("{{% for a in {ten} %}}{{% for b in {ten} %}}{line}{{% endfor %}}{{% endfor %}}"),
        &["2 MiB"],
    );
    // Each step doubles what is kept: without a limit, 2 to the power of 40 bytes.
    let doubling = "{% set x %}{{ x }}{{ x }}{% endset %}".repeat(40);
    refused(&format!("{{% set x %}}abc{{% endset %}}{doubling}"), &["linje 1"]);
    refused("{% set x = [title, title]|join(title) %}\n{% set y = x ~ x %}", &["linje 2", "`~`"]);
    refused("{{ 'x' * 100000000 }}", &["linje 1", "`*`"]);
    refused("{{ [1] + [2] }}", &["linje 1", "`+`"]);
    let lists = "{% set x = [x, x] %}".repeat(40);
    refused(&format!("{{% set x = [1] %}}{lists}{{{{ x }}}}"), &["linje 1", "list"]);
    refused(&format!("{{% set x = [1] %}}{lists}{{{{ x|join(',') }}}}"), &["linje 1", "list"]);
}

#[test]
fn nothing_outside_of_the_folder_is_read() {
    for path in ["../../avvik.toml", "/etc/passwd", "../en/report.md.j2", "nb/report.md.j2"] {
        refused(&format!("{{% include '{path}' %}}"), &["linje 1"]);
    }
    let outside = home(&[]);
    fs::write(outside.path("secret"), "hemmelig").unwrap();
    let link = outside.path("register/templates/nb/report.md.j2");
    symlink(outside.path("secret"), &link).unwrap();
    refuses_to_read(&outside, "symbolsk");
    fs::remove_file(&link).unwrap();
    fs::hard_link(outside.path("secret"), &link).unwrap();
    refuses_to_read(&outside, "templates/nb/report.md.j2");
    fs::remove_file(&link).unwrap();
    fs::write(&link, "x".repeat(65 << 10)).unwrap();
    refuses_to_read(&outside, "større enn grensen");
    fs::write(&link, [0xff, 0xfe]).unwrap();
    refuses_to_read(&outside, "UTF-8");
    fs::remove_file(&link).unwrap();
    let folder = outside.path("register/templates");
    fs::remove_dir_all(&folder).unwrap();
    let elsewhere = outside.path("elsewhere");
    fs::create_dir_all(elsewhere.join("nb")).unwrap();
    fs::write(elsewhere.join("nb/report.md.j2"), "hemmelig").unwrap();
    symlink(Path::new(&elsewhere), &folder).unwrap();
    refuses_to_read(&outside, "symbolsk");
}

#[track_caller]
fn refuses_to_read(home: &Home, word: &str) {
    let said = home.avvik(NOW, &["draft", "report", "1"]);
    assert_eq!((said.code, said.out.as_str()), (2, ""), "{}", said.err);
    assert!(said.err.contains(word), "{word}: {}", said.err);
}
