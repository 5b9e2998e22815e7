//! Documents as programs from outside see them, where `AVVIK_CHECKERS` names those that are there.

use std::ffi::OsStr;
use std::fs;
use std::process::Command;

use avvik::render::format::html;
use tempfile::TempDir;

use super::formats::{drafts, page};
use super::harness::variable;

/// Returns whether a program is said to be there; if so it must do its work.
fn is_here(program: &str) -> bool {
    variable("AVVIK_CHECKERS").is_some_and(|here| here.split(' ').any(|name| name == program))
}

/// Returns what a program says on both its streams; it must end well.
fn said<A: AsRef<OsStr>>(folder: &TempDir, program: &str, args: impl IntoIterator<Item = A>) -> String {
    let output = Command::new(program).args(args).env("HOME", folder.path()).output().expect(program);
    let said =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program}: {said}");
    said
}

#[cfg(feature = "pdf")]
fn each_pdf(check: impl Fn(&TempDir, &std::path::Path, &str)) {
    let press = avvik::render::format::Press::new().unwrap();
    let folder = tempfile::tempdir().unwrap();
    for (_, markdown) in drafts() {
        let file = folder.path().join("brev.pdf");
        fs::write(&file, press.pdf(&page(&markdown)).unwrap().bytes).unwrap();
        check(&folder, &file, &markdown);
    }
}

#[cfg(feature = "pdf")]
#[test]
fn qpdf_finds_no_fault() {
    if !is_here("qpdf") {
        return;
    }
    each_pdf(|folder, file, _| {
        let said = said(folder, "qpdf", [OsStr::new("--check"), file.as_os_str()]);
        assert!(said.contains("No syntax or stream encoding errors found"), "{said}");
    });
}

#[cfg(feature = "pdf")]
#[test]
fn poppler_reads_title_tags_fonts_and_every_word() {
    if !is_here("pdfinfo") {
        return;
    }
    each_pdf(|folder, file, markdown| {
        let info = said(folder, "pdfinfo", [file]);
        for line in [
            "Author:          Nordvik kommune",
            "Tagged:          yes",
            "Page size:       595.276 x 841.89 pts (A4)",
        ] {
            assert!(info.contains(line), "{line} in {info}");
        }
        assert!(
            info.contains("Title:           UTKAST – ") && info.contains("JavaScript:      no"),
            "{info}"
        );
        assert!(
            info.contains("PDF subtype:     PDF/A-2a") || info.contains("PDF version:     1.7"),
            "{info}"
        );
        let fonts = said(folder, "pdffonts", [file]);
        for font in fonts.lines().skip(2) {
            // Embedded, a subset, and with the characters that its glyphs stand for.
            assert!(font.contains(" yes yes yes "), "{fonts}");
        }
        let pages = info.lines().find_map(|line| line.strip_prefix("Pages:")).unwrap().trim().to_owned();
        let text = said(folder, "pdftotext", [OsStr::new("-layout"), file.as_os_str(), OsStr::new("-")]);
        assert!(text.contains(&format!("Side {pages} av {pages}")), "{text}");
        assert_eq!(
            text.matches("Sak 2026-0007 · 26. oktober 2026 · Versjon 1a2b3c4").count().to_string(),
            pages
        );
        assert_eq!(text.matches("UTKAST\n").count().to_string(), pages, "{text}");
        for heading in markdown.lines().filter_map(|line| line.strip_prefix("## ")) {
            assert!(text.contains(heading), "{heading} in {text}");
        }
    });
}

/// Returns the drafts that a browser is shown: those of the full case in bokmål, and the letters in every language.
fn to_browse() -> Vec<(String, String)> {
    let is_shown =
        |name: &str| name.contains("/full/") && (name.ends_with("-nb.md") || name.contains("-letter"));
    drafts().into_iter().filter(|(name, _)| is_shown(name)).collect()
}

#[test]
fn chromium_shows_html_without_complaint_and_prints_as_many_pages_as_the_pdf_has() {
    if !is_here("chromium") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (file, print) = (folder.path().join("brev.html"), folder.path().join("brev.pdf"));
    #[cfg(feature = "pdf")]
    let press = with_fonts_of_the_pdf(&folder);
    for (name, markdown) in to_browse() {
        fs::write(&file, html(&page(&markdown))).unwrap();
        let flags = "--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage --enable-logging=stderr \
            --no-first-run --disable-background-networking --disable-component-update --disable-sync --dump-dom \
            --no-pdf-header-footer --generate-pdf-document-outline";
        let profile = format!("--user-data-dir={}", folder.path().join("profile").display());
        let print_to = format!("--print-to-pdf={}", print.display());
        let address = format!("file://{}", file.display());
        let args = flags.split_whitespace().map(str::to_owned).chain([profile, print_to, address]);
        let said = said(&folder, "chromium", args);
        assert!(!said.contains("CONSOLE"), "{name}: {said}");
        let headings: Vec<usize> = said
            .match_indices("<h")
            .filter_map(|(at, _)| said[at + 2..].split('>').next()?.parse().ok())
            .collect();
        assert_eq!(headings.iter().filter(|level| **level == 1).count(), 1, "{name}: {said}");
        assert!(
            headings[0] == 1 && headings.is_sorted_by(|above, below| *below <= above + 1),
            "{name}: {headings:?}"
        );
        let pages = lopdf::Document::load(&print).unwrap().get_pages().len();
        assert!(pages > 0, "{name}");
        #[cfg(feature = "pdf")]
        assert!(is_as_long(&name, pages, &press.pdf(&page(&markdown)).unwrap().bytes), "{name}: {pages}");
        if is_here("pdfinfo") {
            let text =
                self::said(&folder, "pdftotext", [OsStr::new("-layout"), print.as_os_str(), OsStr::new("-")]);
            assert!(text.contains(&format!("Side {pages} av {pages}")), "{name}: {text}");
        }
    }
}

/// Returns whether a PDF has so many pages: a letter exactly; for longer documents, where two typesetters break pages by
/// rules of their own, give or take one.
#[cfg(feature = "pdf")]
fn is_as_long(name: &str, pages: usize, pdf: &[u8]) -> bool {
    let own = lopdf::Document::load_mem(pdf).unwrap().get_pages().len();
    own.abs_diff(pages) <= usize::from(!name.contains("-letter"))
}

/// Gives a home the fonts that a PDF is set in, so that a browser there breaks lines and pages at the same places.
#[cfg(feature = "pdf")]
fn with_fonts_of_the_pdf(home: &TempDir) -> avvik::render::format::Press {
    let fonts = home.path().join(".fonts");
    fs::create_dir(&fonts).unwrap();
    for (number, font) in typst_assets::fonts().enumerate() {
        fs::write(fonts.join(format!("{number}.otf")), font).unwrap();
    }
    avvik::render::format::Press::new().unwrap()
}
