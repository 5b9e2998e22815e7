### Anbefalingen: reglene, spørsmålene bak dem og unntakene.

# Reglene, hver med sin setning.
rule-security-event = Minst ett av de tre vilkårene for et brudd mangler. Da er det en sikkerhetshendelse, og verken art. 33 eller art. 34 gjelder.
rule-serious-effect = De berørte har merket, eller kan ha merket, alvorlige følger for helse, sikkerhet eller en viktig tjeneste. Det er høy risiko uansett hvor opplysningene er.
rule-felt-or-away-for-days = De berørte har merket bruddet, eller opplysningene er borte i dager eller for godt. Da kan risiko ikke utelukkes.
rule-harmful-alteration = Opplysninger er endret og brukt feil, eller det er ikke utelukket. Da kan risiko ikke utelukkes.
rule-misused = Opplysningene er misbrukt, noen er valgt ut som mål, eller det er ikke utelukket, og den som har dem, regnes ikke som pålitelig. Det er høy risiko.
rule-not-exposed = Ingen uvedkommende har opplysningene, eller de er uleselige for den som har dem. Det som er igjen å vurdere, er hva bruddet ellers gjorde.
rule-trusted-and-contained = Bare en pålitelig mottaker hadde opplysningene, de er bekreftet slettet eller levert tilbake, og de gjelder høyst { $limit } personer. Da er risiko lite sannsynlig.
rule-trusted-but-many = Bare en pålitelig mottaker hadde opplysningene, og de er bekreftet slettet eller levert tilbake, men de gjelder flere enn { $limit } personer. Da kan risiko ikke utelukkes.
rule-trusted-not-contained = En pålitelig mottaker har opplysningene, men det er ikke bekreftet at de er slettet eller levert tilbake. Da kan risiko ikke utelukkes.
rule-high-data-exposed = Opplysninger som kan gjøre stor skade, er lesbare og kan være hos noen som ikke er pålitelig. Det er høy risiko, også for én person og uten bevis for at noen har lest dem.
rule-private-data-attacked = Private opplysninger kan være tatt av en angriper, en tyv eller noen som handlet med vilje. Det er høy risiko.
rule-private-data-of-many = Private opplysninger om { $limit } personer eller flere er på avveie. Det er høy risiko.
rule-private-data = Private opplysninger kan være hos noen som ikke er pålitelig. Da kan risiko ikke utelukkes.
rule-plain-data-of-many-attacked = Opplysninger om { $limit } personer eller flere kan være tatt av en angriper, en tyv eller noen som handlet med vilje. Selv enkle opplysninger gir da høy risiko.
rule-plain-data-of-few = Ved en feil ble enkle opplysninger om høyst { $limit } personer sendt til kjente mottakere, og ingen av de berørte er sårbare. Da er risiko lite sannsynlig.
rule-plain-data = Opplysningene er enkle, men noe taler imot at bruddet er ubetydelig: flere enn { $limit } personer, sårbare personer, ukjente mottakere, eller en årsak som ikke er en ren menneskelig feil.
rule-severity-score = Alvorlighetsgraden etter metoden til ENISA tilsier minst denne risikoen. Metoden kan heve en anbefaling, aldri senke den.
rule-subgroup = En gruppe blant de berørte er mer utsatt enn de andre. Vurder den gruppen for seg: anbefalingen for alle dekker den ikke uten videre.

# Hvorfor det spørres.
asked-breach-test-security-breach = Et brudd forutsetter at sikkerheten sviktet: noe ble ikke vernet slik det skulle (art. 4 nr. 12).
asked-breach-test-harmful-event = Svikten må ha ført til tap, endring, utlevering eller tilgang som ikke skulle ha skjedd (art. 4 nr. 12). En sårbarhet er ikke nok når det er vist at ingen har brukt den. Kan det ikke utelukkes, velg «ikke kjent ennå».
asked-breach-test-personal-data = Det må gjelde opplysninger om personer som kan identifiseres (art. 4 nr. 1 og 12).
asked-incident-kinds = Et brudd kan gjelde konfidensialitet, integritet og tilgjengelighet, alene eller sammen (EDPB 9/2022). Det avgjør hva det spørres mer om.
asked-impact-disclosure = Svar «påvist at ingenting er utlevert» bare når logger eller andre spor viser det (EDPB 01/2021). At ingenting er funnet, er ikke det samme.
asked-data-protection = Opplysninger som er sterkt kryptert, med nøkkelen i behold, er uleselige for den som har dem (art. 34 nr. 3 bokstav a).
asked-recipients-reach = Det betyr mye hvem som har opplysningene (EDPB 9/2022). Et bud, en finner eller en fremmed som lover å slette, regnes ikke som pålitelig.
asked-recipients-deletion-confirmed = En pålitelig mottaker som har bekreftet sletting eller retur, kan ta bort risikoen (EDPB 01/2021, sak 09).
asked-data-categories = Hva opplysningene er, veier tyngst når risikoen skal vurderes (fortalepunkt 75 og 76; EDPB 9/2022). Ta med alt, også det som bare gjelder noen.
asked-data-description = Andre opplysninger må beskrives før de kan regnes som enkle (art. 33 nr. 3 bokstav a). Skriv hva de er, uten navn.
asked-data-revealing = Særlige kategorier og opplysninger om straffbare forhold (art. 9 og 10) er tungtveiende når de virkelig sier noe om noen.
asked-data-processing-context = Metoden til ENISA (2013) lar et menneske justere poengene når opplysningene i denne sammenhengen sier mer eller mindre enn vanlig. Uten svar brukes grunnverdien for hver type opplysninger.
asked-persons-count = Antallet skal med i meldingen så langt det er mulig (art. 33 nr. 3 bokstav a). Et anslag eller et spenn er nok: det høyeste tallet teller.
asked-persons-kinds = Barn og andre sårbare tåler mindre (fortalepunkt 75). Kategoriene skal også med i meldingen (art. 33 nr. 3 bokstav a).
asked-persons-identifiability = Jo lettere noen kan kjennes igjen, desto høyere risiko (EDPB 9/2022; ENISA 2013). Navn sammen med fødselsnummer er alltid direkte.
asked-incident-cause = Noen som er ute etter opplysningene, er en større fare enn en feil (EDPB 01/2021).
asked-incident-deliberate = Hensikt om å skade øker risikoen (EDPB 9/2022; ENISA 2013). Når årsaken ikke sier det, må det avklares for seg.
asked-impact-outage = Også tap av tilgang er et brudd (art. 4 nr. 12). Timer er ofte uten følger, dager sjelden (EDPB 01/2021, sak 01 til 03).
asked-impact-alteration = Også endring er et brudd (art. 4 nr. 12). Det avgjørende er om endringen er brukt, og om den kan rettes opp (ENISA 2013).
asked-impact-felt = Følger som allerede er merket, er ikke lenger bare en risiko (fortalepunkt 75 og 85).
asked-impact-misuse = Når opplysninger er misbrukt eller noen er valgt ut som mål, må de berørte kunne verne seg (fortalepunkt 86).

# Unntakene fra å informere de berørte.
exempt-protection-holds = Opplysningene er uleselige for den som har dem. Unntaket krever at vernet var på plass før bruddet og at nøkkelen er i behold, og det må kunne vises.
exempt-protection-subverted = Opplysningene var vernet, men vernet kan være omgått. Unntaket gjelder ikke før det er vist at vernet holdt.
exempt-protection-none = Opplysningene var lesbare. Da er det ikke noe vern å vise til.
exempt-protection-unknown = Det er ikke vist at opplysningene var uleselige. Uten det gjelder ikke unntaket.
exempt-risk-removed = Krever tiltak etter bruddet som gjør at den høye risikoen trolig ikke lenger blir til virkelighet, og en vurdering av risikoen som er igjen.
exempt-effort-for-many = Krever at det er uforholdsmessig krevende å informere hver enkelt, og at det i stedet informeres offentlig på en like effektiv måte. Et stort antall er ikke nok når kontaktopplysningene finnes.
exempt-effort-for-few = Krever at det er uforholdsmessig krevende å informere hver enkelt, og at det i stedet informeres offentlig på en like effektiv måte. Med så få berørte holder det neppe, med mindre kontaktopplysninger mangler.
exempt-national = Krever at informasjonen ville røpe noe som må holdes hemmelig av hensyn til utenrikspolitikk, forsvar og sikkerhet, for å forebygge eller etterforske lovbrudd, eller på grunn av lovbestemt taushetsplikt. Gjelder bare så langt det er nødvendig.

# Grensene.
limits-are-our-own = Tallene som reglene bruker for antall personer, er programmets egne. Ingen lov nevner dem, og virksomheten kan ha gode grunner for å trekke grensene et annet sted.

# Det som vises av anbefalingen.
recommended-security-event = Anbefaling: en sikkerhetshendelse, ikke et brudd – ingen plikt til å melde eller informere
recommended-low = Anbefaling: lav risiko – verken melde eller informere
recommended-medium = Anbefaling: risiko – meld til Datatilsynet
recommended-high = Anbefaling: høy risiko – meld til Datatilsynet og informer de berørte
recommended-why = Hvorfor
recommended-rule = { $sentence } [{ $risk }; { $source }]
recommended-unknown = Ikke kjent, og regnet som det verste
recommended-turns-on = Dette ville endret anbefalingen
recommended-turn-becomes = { $fact }: { $values } → { $outcome }
recommended-turn-gains = { $fact }, også: { $values } → { $outcome }
recommended-turn-loses = { $fact }, uten: { $values } → { $outcome }
recommended-turn-taken-away = { $fact }: ikke bekreftet → { $outcome }
recommended-confirmed = bekreftet
recommended-then-security-event = ikke et brudd
recommended-then-low = lav risiko
recommended-then-medium = risiko, meld
recommended-then-high = høy risiko, meld og informer
recommended-score = Alvorlighetsgrad etter ENISA
recommended-points = { $whole }{ $quarter ->
        [0] {""}
        [1] ,25
        [2] ,5
       *[3] ,75
    }
recommended-score-sum = { $context } (sammenheng) × { $identification } (identifisering) + { $circumstances } (omstendigheter) = { $total }: { $band }
recommended-score-up = { $points } under neste nivå
recommended-score-down = { $points } over nivået under
recommended-score-many = Flere enn 100 personer er berørt. Det endrer ikke poengene, men skal veies inn.
recommended-score-unreadable = Opplysningene er uleselige. Det endrer ikke poengene, men skal veies inn.
recommended-exemptions = Unntak fra å informere
recommended-matrix = Sannsynlighet og alvorlighet i vurderingen tilsier { $risk }.
recommended-only = Dette er en anbefaling. Et menneske konkluderer, og virksomheten har bevisbyrden.
