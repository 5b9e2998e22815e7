# Talet på noko, tidspunkt og moment slik dei er kjende, til bruk midt i ei setning.

unknown-not-known-yet = ikkje kjent enno
unknown-cannot-be-determined = kan ikkje fastslåast

count-exact = { $number }
count-about = om lag { $number }
count-range = mellom { $from } og { $to }

when-about = omkring { $moment }

## Moment i risikovurderinga

factor-nature-of-data = kva slags opplysningar det gjeld
factor-number-of-persons = talet på dei det gjeld
factor-kind-of-harm = kva slags skade som kan oppstå
factor-action-needed = behov for tiltak som avgrensar følgjene
factor-cause = årsaka til brotet
factor-who-has-data = kven som har eller kan ha opplysningane
factor-identifiability = kor lett det er å identifisere dei det gjeld
factor-protection = kryptering og anna vern
factor-trusted-recipient = om mottakaren er til å stole på
factor-backup = tryggingskopi og gjenoppretting
factor-duration = kor lenge det varte

## Roller som alle verksemder har

role-case-handler = personvernkoordinatoren
role-dpo = personvernombodet
role-head = leiaren av verksemda
role-security-coordinator = tryggleikskoordinatoren
role-superior = overordna eining
