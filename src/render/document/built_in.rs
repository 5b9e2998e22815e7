//! The built-in templates, compiled in: one folder a language.

use crate::render::language::Language;

/// The built-in templates of one language, by file name.
struct Folder {
    language: Language,
    templates: &'static [(&'static str, &'static str)],
}

macro_rules! templates {
    ($folder:literal: $($name:literal),+) => {
        &[$((
            concat!($name, ".md.j2"),
            include_str!(concat!("../../../templates/", $folder, "/", $name, ".md.j2")),
        )),+]
    };
}

macro_rules! folder {
    ($language:ident, $folder:literal) => {
        Folder {
            language: Language::$language,
            templates: templates!(
                $folder: "parts", "announcement", "correction", "dossier", "follow-up", "letter", "letter-children",
                "letter-parents", "letter-patients", "message", "processor-notice", "report", "report-edpb",
                "summary", "telephone-note", "withdrawal"
            ),
        }
    };
}

const FOLDERS: [Folder; 3] = [folder!(Bokmal, "nb"), folder!(Nynorsk, "nn"), folder!(English, "en")];

/// Returns the built-in templates of a language by file name.
pub(super) fn built_in(language: Language) -> &'static [(&'static str, &'static str)] {
    FOLDERS.iter().find(|folder| folder.language == language).map_or(&[], |folder| folder.templates)
}
