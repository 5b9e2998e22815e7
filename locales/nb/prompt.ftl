### Det som sies rundt et spørsmål.

prompt-enter-default = Enter: { $answer }
prompt-enter-unknown = Enter: vet ikke ennå
prompt-enter-skip = Enter: hopp over
prompt-mark-unknown = ?: vet ikke ennå
prompt-mark-skip = ?: hopp over
prompt-several = Skriv ett eller flere tall, for eksempel 1 3
prompt-yes-or-no = Svar ja eller nei (j/n)

prompt-answer-needed = Her trengs det et svar
prompt-not-a-choice = «{ $answer }» er ikke et av valgene; skriv et tall fra 1 til { $count }
prompt-neither-yes-nor-no = «{ $answer }» er verken ja eller nei

prompt-interrupted = Avbrutt; ingenting er registrert
prompt-terminal = Kan ikke stille spørsmål i terminalen: { $cause }
prompt-terminal-hint = Gi svarene som valg på kommandolinjen i stedet; `--help` viser dem
prompt-not-kept = Kan ikke ta vare på svaret i tilfelle du blir avbrutt: { $cause }
prompt-not-kept-hint = Se etter om disken er full og om du kan skrive i registerets `.git`-mappe

prompt-missing =
    { $count ->
        [one] Det mangler et svar: { $flags }
       *[other] Det mangler { $count } svar: { $flags }
    }
prompt-missing-hint = Uten terminal blir det ikke stilt spørsmål. Gi svarene på kommandolinjen; `--help` viser hvordan
