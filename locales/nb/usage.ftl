### Det som er galt med kommandolinjen.

usage-value-missing = `{ $culprit }` mangler en verdi
usage-value-not-listed = «{ $value }» kan ikke brukes for `{ $culprit }`; mulige verdier er { $valid }
usage-value-invalid = «{ $value }» kan ikke brukes for `{ $culprit }`
usage-value-unreadable = «{ $value }» kan ikke brukes for `{ $culprit }`: { $cause }
usage-unknown-argument = Ukjent argument: `{ $culprit }`
usage-unknown-command = Ukjent kommando: `{ $culprit }`
usage-command-missing = `{ $culprit }` trenger en underkommando: { $valid }
usage-argument-missing = Dette må oppgis: { $culprit }
usage-repeated = `{ $culprit }` kan bare oppgis én gang
usage-conflict = `{ $culprit }` kan ikke brukes sammen med { $prior }
usage-conflict-with-others = `{ $culprit }` kan ikke brukes sammen med de andre argumentene
usage-no-equals = `{ $culprit }` må ha likhetstegn foran verdien
usage-too-many-values = Verdien «{ $value }» er én for mye for `{ $culprit }`
usage-too-few-values =
    { $expected ->
        [one] `{ $culprit }` trenger minst { $expected } verdi, men fikk { $actual }
       *[other] `{ $culprit }` trenger minst { $expected } verdier, men fikk { $actual }
    }
usage-wrong-number-of-values =
    { $expected ->
        [one] `{ $culprit }` trenger { $expected } verdi, men fikk { $actual }
       *[other] `{ $culprit }` trenger { $expected } verdier, men fikk { $actual }
    }
usage-not-utf8 = Kommandolinjen inneholder tegn som ikke er gyldig UTF-8
usage-other = Kommandolinjen kan ikke forstås: { $cause }

usage-did-you-mean = Mente du `{ $suggestion }`?
usage-see-help = `{ $command } --help` viser hvordan kommandoen brukes
