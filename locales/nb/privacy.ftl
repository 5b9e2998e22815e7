# Personopplysninger som ikke skal inn i registeret.

privacy-in-key = `{ $key }`: { $masked } ser ut som { $kind }
privacy-in-text = { $masked } ser ut som { $kind }
privacy-in-name = { $masked } i filnavnet ser ut som { $kind }
privacy-at = { $file }:{ $line }: { $found }
privacy-in-message = Meldingen til git: { $found }

privacy-refused = Dette ser ut til å inneholde personopplysninger, og det som er ført i git, kan ikke enkelt slettes. Ingenting er registrert
privacy-refused-hint = Bruk rollen eller tilknytningen til saken i stedet for nummeret eller adressen. Er det virksomhetens egen fellesadresse, før den opp under `[privacy]` i `avvik.toml`, for eksempel `allow = ["postmottak@kommune.example"]`.
privacy-noticed = { $found }. Det er registrert likevel; ta det ut nå hvis det gjelder en person.

personal-national-id = et fødselsnummer eller D-nummer
personal-national-id-2032 = et fødselsnummer etter regelen fra 2032
personal-synthetic-id = et syntetisk fødselsnummer
personal-account = et kontonummer
personal-mobile = et mobilnummer
personal-fixed-line = et fasttelefonnummer
personal-e-mail = en e-postadresse
personal-card = et kortnummer

lint-personal-data-example = En e-postadresse står i beskrivelsen av hva som skjedde.
lint-personal-data-help = Ta det ut, og bruk for eksempel en rolle i stedet. Er det allerede ført i git, ligger det fortsatt i historikken: Meld fra til personvernombudet, og vurder om historikken må skrives om.
lint-personal-data-title = Noe ser ut til å være opplysninger om en person
lint-personal-data-unread = Filen er ikke ren tekst, så det er ikke kontrollert om den inneholder personopplysninger
lint-personal-data-unread-help = Les gjennom filen selv.
lint-personal-data-why = Dokumentasjonen skal ha fakta, virkninger og tiltak, ikke navn, numre eller adresser. Det som først er registrert i git, følger med i alle kopier. Virksomhetens egne kontaktpunkter i `avvik.toml` og adressene i `allow` under `[privacy]` kan stå.
