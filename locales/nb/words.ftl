# Antall, tider og momenter slik de er kjent, til bruk midt i en setning.

unknown-not-known-yet = ikke kjent ennå
unknown-cannot-be-determined = kan ikke fastslås

count-exact = { $number }
count-about = omtrent { $number }
count-range = mellom { $from } og { $to }

when-about = omkring { $moment }

## Momenter i risikovurderingen

factor-nature-of-data = opplysningenes art
factor-number-of-persons = antall berørte
factor-kind-of-harm = hva slags skade som kan oppstå
factor-action-needed = behov for tiltak som begrenser følgene
factor-cause = årsaken til bruddet
factor-who-has-data = hvem som har eller kan ha opplysningene
factor-identifiability = hvor lett de berørte kan identifiseres
factor-protection = kryptering og annen beskyttelse
factor-trusted-recipient = om mottakeren er til å stole på
factor-backup = sikkerhetskopi og gjenoppretting
factor-duration = varighet

## Roller som alle virksomheter har

role-case-handler = personvernkoordinatoren
role-dpo = personvernombudet
role-head = virksomhetens leder
role-security-coordinator = sikkerhetskoordinatoren
role-superior = overordnet enhet
