//! What the checks know of a language, and which language a letter is in.

use unicode_segmentation::UnicodeSegmentation;

use super::{en, nb, nn};

/// The words of a language that the checks look for; a language is a row.
#[derive(Debug)]
pub struct Language {
    /// Its tag.
    pub code: &'static str,
    /// Frequent words that the other rows' languages do not have.
    pub(super) common: &'static [&'static str],
    /// Frequent words that it shares with the nearest of the other rows' languages alone.
    pub(super) shared: &'static [&'static str],
    /// How a place begins that a draft leaves open.
    pub gap: &'static str,
    /// What tells that a part is there.
    pub(super) parts: &'static [Signs],
    /// Words that hide what happened, each with what to write instead.
    pub(super) hiding: &'static [(&'static str, &'static str)],
    /// Signs of information that has nothing to do with the breach.
    pub(super) mixed: &'static [&'static str],
    /// How the passive is made.
    pub(super) passive: Passive,
}

/// Frequent words of bokmål and nynorsk alike.
pub(super) const NORWEGIAN: &[&str] = &[
    "og", "er", "på", "av", "det", "som", "til", "hos", "vi", "ut", "har", "kan", "med", "om", "oss", "skal",
    "når", "eller", "dette", "den",
];

/// What tells that a part of a letter is there: words of its heading, or of a sentence under no part's heading.
#[derive(Debug)]
pub(super) struct Signs {
    /// The content's id in `law/content.rs` and `law/guidance.rs`.
    pub(super) id: &'static str,
    pub(super) headings: &'static [&'static str],
    pub(super) sentences: &'static [&'static str],
}

/// How a language makes the passive.
#[derive(Debug)]
pub(super) struct Passive {
    /// Forms of the verb that a participle follows.
    pub(super) auxiliaries: &'static [&'static str],
    /// How a participle ends.
    pub(super) participles: &'static [&'static str],
    /// Participles that end otherwise.
    pub(super) irregular: &'static [&'static str],
    /// How a verb ends that is passive by itself.
    pub(super) endings: &'static [&'static str],
    /// Words that end so and are neither, and endings of such words after a hyphen.
    pub(super) neither: &'static [&'static str],
}

/// The languages that letters can be checked in.
pub const LANGUAGES: [&Language; 3] = [&nb::NB, &nn::NN, &en::EN];

/// Frequent words that tell a language, if there are this many and at least one among so many words.
const ENOUGH: usize = 2;
const SHARE: usize = 20;

impl Language {
    /// Returns the row of a language's tag; region and script do not count.
    pub fn of(tag: &str) -> Option<&'static Self> {
        let primary = primary(tag);
        LANGUAGES.into_iter().find(|language| language.code == primary)
    }

    /// Returns the language that most of a text's frequent words belong to, if they are enough to tell.
    pub fn detect(text: &str) -> Option<&'static Self> {
        let text = text.to_lowercase();
        let words: Vec<&str> = text.unicode_words().collect();
        let count = |language: &Self| words.iter().filter(|word| language.common.contains(word)).count();
        let counted = LANGUAGES.into_iter().map(|language| (count(language), language));
        let (count, language) = counted.max_by_key(|(count, _)| *count)?;
        (count >= ENOUGH && SHARE * count >= words.len()).then_some(language)
    }
}

impl Language {
    /// Returns another language that more of a sentence's frequent words belong to than to this one, if they are enough.
    pub(super) fn other(&self, sentence: &str) -> Option<&'static Self> {
        let sentence = sentence.to_lowercase();
        let count = |language: &Self| {
            let is_its = |word: &&str| language.common.contains(word) || language.shared.contains(word);
            let is_only_its = |word: &&str| is_its(word) && !self.shared.contains(word);
            sentence.unicode_words().filter(is_only_its).count()
        };
        let own = sentence.unicode_words().filter(|word| self.common.contains(word)).count();
        let others = LANGUAGES.into_iter().filter(|other| other.code != self.code);
        let counted = others.map(|other| (count(other), other)).rev();
        let (count, other) = counted.max_by_key(|(count, _)| *count)?;
        (count >= ENOUGH && count > own).then_some(other)
    }
}

/// Returns a tag's language: `nb-NO` and `no` are `nb`.
pub(super) fn primary(tag: &str) -> String {
    let primary = tag.trim().split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    if primary == "no" { "nb".to_owned() } else { primary }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_in_the_language_of_its_frequent_words() {
        let detected = |text| Language::detect(text).map(|language| language.code);
        assert_eq!(detected("Vi vet ikke hva som har skjedd."), Some("nb"));
        assert_eq!(detected("Vi veit ikkje kva som har skjedd."), Some("nn"));
        assert_eq!(detected("We do not know what the breach means for you."), Some("en"));
        assert_eq!(detected("Nie wiemy, co się stało. Proszę zadzwonić do nas."), None);
    }

    #[test]
    fn a_sentence_in_another_language_is_known_by_words_that_are_not_the_letters() {
        let other =
            |code, text| Language::of(code).and_then(|language| language.other(text)).map(|it| it.code);
        assert_eq!(other("en", "Fem fakturaer er hos oss igjen."), Some("nb"));
        assert_eq!(other("en", "Vi veit ikkje kva som har skjedd."), Some("nn"));
        assert_eq!(other("nn", "I konvoluttene lå det også en faktura til en annen mottaker."), Some("nb"));
        assert_eq!(other("nn", "Fem fakturaer er hos oss igjen."), None, "it is both");
        assert_eq!(other("nb", "Ring oss på 68 05 00 00, og si fra om det er noe."), None);
        assert_eq!(other("nb", "What the breach means is not known."), Some("en"));
        assert_eq!(other("en", "You can write to Kommunen ved Storgata, or call us."), None);
    }

    #[test]
    fn a_tag_names_its_language_whatever_the_region() {
        assert_eq!(["nb-NO", "no", "NN"].map(primary), ["nb", "nb", "nn"]);
        assert!(Language::of("pl").is_none() && Language::of("en_GB").is_some());
    }
}
