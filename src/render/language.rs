//! The languages the program talks and writes in, and which one it picks.

use std::str::FromStr;

/// A language of talk (prompts, tables, findings, help) or of documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// Norwegian bokmål, which in talk also answers to `nn` and `no`.
    Bokmal,
    /// Norwegian nynorsk: for documents only.
    Nynorsk,
    /// English.
    English,
}

/// What may decide the language of talk, strongest first.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wishes<'a> {
    /// The value of `--lang`.
    pub flag: Option<&'a str>,
    /// The value of `AVVIK_LANG`.
    pub environment: Option<&'a str>,
    /// The `language` of the register.
    pub register: Option<&'a str>,
    /// The values of `LC_ALL`, `LC_MESSAGES` and `LANG`, of which the first that is not empty counts.
    pub locale: [Option<&'a str>; 3],
}

impl Language {
    /// Every language of talk.
    pub const ALL: [Self; 2] = [Self::Bokmal, Self::English];

    /// Every language of documents.
    pub const DOCUMENTS: [Self; 3] = [Self::Bokmal, Self::Nynorsk, Self::English];

    /// Returns the language of documents that a code or a language tag names; bokmål when it names none of them.
    pub fn of_documents(tag: &str) -> Self {
        if primary(tag) == "nn" { Self::Nynorsk } else { tag.parse().unwrap_or(Self::Bokmal) }
    }

    /// Returns the language that the strongest wish names; bokmål when none names one we speak.
    pub fn choose(wishes: &Wishes<'_>) -> Self {
        let locale = wishes.locale.into_iter().flatten().find(|value| !value.is_empty());
        [wishes.flag, wishes.environment, wishes.register, locale]
            .into_iter()
            .flatten()
            .find_map(|tag| tag.parse().ok())
            .unwrap_or(Self::Bokmal)
    }

    /// Returns the language's code, which is also its folder in `locales/`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Bokmal => "nb",
            Self::Nynorsk => "nn",
            Self::English => "en",
        }
    }
}

/// The tag names no language that the program talks in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownLanguage;

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// Reads a code, a language tag or a POSIX locale: `nb`, `nn-NO`, `en_GB.UTF-8`.
    fn from_str(tag: &str) -> Result<Self, UnknownLanguage> {
        match primary(tag).as_str() {
            "nb" | "nn" | "no" => Ok(Self::Bokmal),
            "en" => Ok(Self::English),
            _ => Err(UnknownLanguage),
        }
    }
}

/// Returns the language of a tag or a POSIX locale, without region, script and character set.
fn primary(tag: &str) -> String {
    tag.split(['-', '_', '.', '@']).next().unwrap_or_default().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_strongest_wish_wins() {
        let wishes = Wishes {
            flag: Some("en"),
            environment: Some("nb"),
            register: Some("nn"),
            locale: [None, None, Some("nb_NO.UTF-8")],
        };
        assert_eq!(Language::choose(&wishes), Language::English);
        assert_eq!(Language::choose(&Wishes { flag: None, ..wishes }), Language::Bokmal);
    }

    #[test]
    fn bokmal_is_spoken_when_nothing_says() {
        assert_eq!(Language::choose(&Wishes::default()), Language::Bokmal);
        let unknown = Wishes { locale: [Some("C.UTF-8"), None, Some("en_US.UTF-8")], ..Wishes::default() };
        assert_eq!(Language::choose(&unknown), Language::Bokmal);
        let empty = Wishes { locale: [Some(""), None, Some("en_US.UTF-8")], ..Wishes::default() };
        assert_eq!(Language::choose(&empty), Language::English);
    }

    #[test]
    fn nynorsk_and_plain_norwegian_are_read_as_bokmal() {
        for tag in ["nb", "nn", "no", "NB", "nn-NO", "no_NO.UTF-8", "nb_NO@euro"] {
            assert_eq!(tag.parse(), Ok(Language::Bokmal), "{tag}");
        }
        assert_eq!("english".parse::<Language>(), Err(UnknownLanguage));
    }

    #[test]
    fn documents_are_written_in_nynorsk_too() {
        let languages = ["nn-NO", "nb", "en_GB", "se"].map(Language::of_documents);
        assert_eq!(languages, [Language::Nynorsk, Language::Bokmal, Language::English, Language::Bokmal]);
    }
}
