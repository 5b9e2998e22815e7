### Hjelpetekstene. På engelsk står de som kommentarer i koden.

help-usage = Bruk
help-commands = Kommandoer
help-arguments = Argumenter
help-options = Valg
help-command-value = KOMMANDO
help-option-value = VALG
help-default = [standard: { $values }]
help-possible-values = [mulige verdier: { $values }]
help-flag-help = Vis hjelp
help-flag-version = Vis versjonen
help-command-help = Vis denne hjelpen eller hjelpen til en kommando
