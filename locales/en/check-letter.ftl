# The check of letters to the persons.

audience-adults = adults
audience-children = children and young people
audience-parents = parents and guardians
audience-patients = patients and elderly people

check-letter-summary =
    { $letters ->
        [one] { $letters } letter checked
       *[other] { $letters } letters checked
    }: { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }
check-letter-uneven = { $languages } languages were given for { $files } files
check-letter-uneven-hint = Give `--language` once for each file, in the order of the files, or leave it out.
check-letter-language = It does not show what language { $file } is written in
check-letter-language-hint = Give it with `--language`, such as `--language nb` or `--language pl`.

lint-letter-part-missing = The letter lacks something that it must contain: { $part }
lint-letter-part-missing-example = The letter says what happened, but not what it may mean for its reader.
lint-letter-part-missing-help = Write it under a heading of its own, as `avvik draft letter` does: What happened? What may it mean for you? What are we doing? Give a telephone number or an e-mail address too.
lint-letter-part-missing-title = The letter lacks one of the four parts that the law asks for
lint-letter-part-missing-why = The data subjects are to learn what happened, whom they can contact, what it may mean for them and what the organisation is doing.

lint-letter-advice-missing = The letter lacks advice: { $part }
lint-letter-advice-missing-example = A password may be in the wrong hands, and the letter does not say that it should be changed.
lint-letter-advice-missing-help = Write concrete advice under a heading such as “What can you do?”: change a password, block a card, keep an eye on the account, tell us. If there is nothing to do, say so.
lint-letter-advice-missing-title = The letter does not say what the data subject can do
lint-letter-advice-missing-why = The letter is there so that the data subject can guard against the effects.

lint-letter-gap = This has not been filled in: { $gap }
lint-letter-gap-example = “**[missing: type of personal data]**” is still in the letter.
lint-letter-gap-help = Fill it in in the case and draft the letter again, or write it into the letter.
lint-letter-gap-title = A place that the draft left open is still there
lint-letter-gap-why = Nobody should get a letter with something missing.

lint-letter-hides = “{ $words }” hides what happened. Rather write { $instead }
lint-letter-hides-example = “An irregularity has occurred” instead of “We sent the letter to the wrong person”.
lint-letter-hides-help = Say plainly what happened, who did what, and which data are concerned.
lint-letter-hides-title = A word hides what happened
lint-letter-hides-why = The letter is to be clear and plain. Those who do not understand what happened cannot protect themselves.

lint-letter-hard-to-read = The letter has a readability index (LIX) of { $lix }. The limit for { $audience } is { $limit }
lint-letter-hard-to-read-example = A letter to children with words such as “confidentiality” and “unauthorised” in every sentence.
lint-letter-hard-to-read-help = Split long sentences, and put short words for long ones.
lint-letter-hard-to-read-title = The letter is too hard to read for those it is for
lint-letter-hard-to-read-why = The law asks for clear and plain language. LIX is words a sentence plus the percentage of words with more than six letters. The limits are this program’s own.

lint-letter-long-sentence = The sentence has { $words } words. The limit is { $limit }
lint-letter-long-sentence-example = A sentence of forty words on what happened, why, and what the organisation is doing.
lint-letter-long-sentence-help = Split it into several sentences, the most important thing first.
lint-letter-long-sentence-title = A sentence is too long
lint-letter-long-sentence-why = The law asks for clear and plain language. What the reader needs is lost in long sentences. The limit is this program’s own.

lint-letter-passive = Passive verbs pile up: { $verbs }
lint-letter-passive-example = “It was sent, was opened and will be deleted.”
lint-letter-passive-help = Say who did it: “we sent” instead of “it was sent”.
lint-letter-passive-title = Passive verbs pile up
lint-letter-passive-why = Where nobody does anything in the text, nobody seems to be responsible. One such verb in a sentence is fine, several in a row are not.

lint-letter-mixed = “{ $words }” points to other information than that on the breach
lint-letter-mixed-example = The letter ends with an invitation to subscribe to the newsletter.
lint-letter-mixed-help = Send other information by itself. If the word concerns the breach, it may stand.
lint-letter-mixed-title = The letter seems to hold other information
lint-letter-mixed-why = Information on a breach is to be sent on its own, so that it is not lost among other things.

lint-letter-language-mixed = The sentence seems to be in `{ $found }`, and the letter is in `{ $language }`
lint-letter-language-mixed-example = The letter is in English, but what has happened is in bokmål, as it was recorded in the case.
lint-letter-language-mixed-help = Translate the sentence, and what belongs to it.
lint-letter-language-mixed-title = A part of the letter is in another language
lint-letter-language-mixed-why = Who needs the letter in a language of their own needs all of it. Facts of the case are in the language they were recorded in.

lint-letter-language-missing = None of the files is in `{ $language }`, which some of the data subjects need
lint-letter-language-missing-example = `persons.languages = ["nb", "pl"]`, and only the letter in bokmål was checked.
lint-letter-language-missing-help = Write the letter in that language too, and check all the files together. The languages stand in `persons.languages`.
lint-letter-language-missing-title = The letter is missing in a language that the data subjects need
lint-letter-language-missing-why = Someone who does not understand the language has not been informed.

lint-letter-language-unread = The letter in `{ $language }` has not been checked. The program knows bokmål, nynorsk and English
lint-letter-language-unread-example = A letter in Polish is checked with `--language pl`.
lint-letter-language-unread-help = Have someone who knows the language read it against the letter in Norwegian.
lint-letter-language-unread-title = The letter is in a language that the program does not know
lint-letter-language-unread-why = A letter that has not been checked should not look as if it had been.
