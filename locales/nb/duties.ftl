### Pliktene utover de to som alle saker har: navn, mottakere, hva tiden regnes fra, og hvorfor de gjelder.

heading-id = Navn
heading-period = Frist
heading-law = Grunnlag
heading-certainty = Kilde

duty-own = { $name }
duty-tell-controller = Varsle den behandlingsansvarlige
duty-tell-controller-to = den behandlingsansvarlige
duty-follow-up = Ettersende det Datatilsynet er lovet
duty-follow-up-to = Datatilsynet
duty-follow-up-channel = skjema i Altinn
duty-notify-authority-to = Datatilsynet
duty-notify-authority-channel = skjema i Altinn
duty-inform-persons-to = de berørte

duty-contact-police = Kontakte Kripos om beskyttet adresse
duty-contact-police-to = Kripos
duty-contact-police-note = Normen sier at Kripos skal kontaktes; at det skal skje straks, er praksis.

duty-digital-security = Varsle etter digitalsikkerhetsloven
duty-digital-security-to = tilsynsmyndigheten i sektoren, med kopi til Nasjonal sikkerhetsmyndighet (NSM)
duty-digital-security-channel = skjema til beredskap@nsm.no, merket «varsel digitalsikkerhetsloven»
duty-digital-security-note = Gjelder hendelser som virker betydelig inn på tjenesten. NSM regner de 24 timene fra hendelsen ble oppdaget.
duty-digital-security-update = Sende oppdaterte opplysninger etter digitalsikkerhetsloven
duty-digital-security-update-to = tilsynsmyndigheten i sektoren, med kopi til Nasjonal sikkerhetsmyndighet (NSM)
duty-digital-security-report = Sende hendelsesrapport etter digitalsikkerhetsloven
duty-digital-security-report-to = tilsynsmyndigheten i sektoren, med kopi til Nasjonal sikkerhetsmyndighet (NSM)

duty-dora = Sende første rapport etter DORA-loven
duty-dora-to = Finanstilsynet
duty-dora-channel = skjema KRT-3190 i Altinn
duty-dora-note = Gjelder alvorlige IKT-hendelser. Finanstilsynets side skriver ett sted KRT-1190, og noen foretak har lettelser i helger.
duty-dora-intermediate = Sende statusrapport etter DORA-loven
duty-dora-intermediate-to = Finanstilsynet
duty-dora-intermediate-channel = skjema i Altinn, som kopi av den forrige rapporten
duty-dora-final = Sende sluttrapport etter DORA-loven
duty-dora-final-to = Finanstilsynet
duty-dora-final-channel = skjema i Altinn, som kopi av den forrige rapporten

duty-communications-authority = Varsle Nkom etter ekomloven
duty-communications-authority-to = Nasjonal kommunikasjonsmyndighet (Nkom)
duty-communications-authority-channel = ekomvarsling@nkom.no, vakttelefon 22 33 17 00
duty-communications-authority-note = Paragrafen i den nye loven og ordlyden er ikke kontrollert.
duty-communications-subscribers = Varsle abonnentene etter ekomloven
duty-communications-subscribers-to = abonnenten og brukeren
duty-communications-subscribers-note = Uten ugrunnet opphold og høyst 24 timer, etter den gamle § 2-7. Paragrafen i den nye loven og ordlyden er ikke kontrollert.

duty-trust-service = Varsle Nkom om tillitstjenesten
duty-trust-service-to = Nasjonal kommunikasjonsmyndighet (Nkom)
duty-trust-service-note = Gjelder hendelser med alvorlighetsgrad 3 eller høyere.

duty-security-act = Varsle etter sikkerhetsloven
duty-security-act-to = Nasjonal sikkerhetsmyndighet (NSM) og tilsynsmyndigheten
duty-security-act-channel = etter gradering; NCSC har døgnvakt på 02497
duty-security-act-note = Gjelder sikkerhetstruende hendelser og brudd på krav til sikkerhet.

## Hvor plikten står

standing-duty-not-a-breach = ikke et brudd
standing-duty-decided-not = gjelder ikke
standing-duty-exempt = unntatt
standing-duty-not-controller = den behandlingsansvarliges plikt
standing-duty-no-anchor = fristen kan ikke regnes ut
standing-duty-due = { $left } igjen
standing-duty-due-no-limit = uten ugrunnet opphold
standing-duty-due-at-once = straks
standing-duty-undecided = { $left } igjen, kan gjelde
standing-duty-undecided-no-limit = kan gjelde, uten ugrunnet opphold
standing-duty-undecided-at-once = kan gjelde, straks
standing-duty-day-undecided = { $left }, kan gjelde
standing-duty-overdue = { $left } over fristen
standing-duty-overdue-undecided = { $left } over fristen, kan gjelde
standing-duty-done = gjort
standing-duty-done-by-hour-rule = gjort, innen siste hele time
standing-duty-done-late = gjort for sent

## Hvorfor den gjelder, og hva tiden regnes fra

duty-why = { $law }: { $reason }
duty-law = { $law }
duty-law-from = { $law } (fra { $day })
duty-to = Til { $to }
duty-to-by = Til { $to }: { $channel }
duty-decide = Avgjør det med `avvik duty { $id } { $duty }`.
duty-check-source = Kontroller mot kilden ({ $source }).
duty-check-source-again = Kontroller mot kilden ({ $source }); sist kontrollert { $checked }.
duty-not-verified = Ikke kontrollert mot loven: kontroller mot kilden ({ $source }) før du stoler på raden.

duty-anchor = { $period } fra { $label }: { $time }
duty-anchor-missing = { $period }, men tidspunktet det regnes fra, mangler: sett det med `avvik edit { $id } --set { $key }=…`.
duty-anchor-done = { $period } etter «{ $duty }»: { $time }
duty-anchor-done-missing = { $period } etter «{ $duty }», som ikke er gjort ennå
duty-anchor-not-stated = { $period }, men kilden sier ikke hva det regnes fra: kontroller mot kilden.

period-hours =
    { $count ->
        [one] { $count } time
       *[other] { $count } timer
    }
period-months =
    { $count ->
        [one] { $count } måned
       *[other] { $count } måneder
    }
period-promised = Til dagen som er lovet, ellers uten ugrunnet opphold
period-without-undue-delay = Uten ugrunnet opphold
period-at-once = Straks
period-earlier-of = { $first }, men høyst { $second }

certainty-a = lest i kilden
certainty-b = kontroller mot kilden
certainty-c = ikke kontrollert

reason-assessed = det er avgjort i vurderingen
reason-risk = det er konkludert med risiko, og da gjelder plikten uansett hva som er besluttet
reason-risk-open = det er ikke avgjort om bruddet medfører risiko, og tiden løper
reason-high-risk = risikoen er høy
reason-high-risk-open = det er ikke avgjort om risikoen er høy
reason-not-a-breach = hendelsen er ikke et brudd på personopplysningssikkerheten
reason-not-controller = virksomheten er databehandler, og plikten er den behandlingsansvarliges
reason-processor = virksomheten er databehandler og skal varsle uten å vurdere risikoen først
reason-phases = den siste meldingen er ikke avsluttende
reason-protected-address = personer med beskyttet adresse er berørt
reason-every-breach = den gjelder ved hvert brudd
reason-notified = bruddet er meldt til Datatilsynet
reason-notified-open = det er ikke avgjort om bruddet meldes til Datatilsynet
reason-to-be-decided = det er ikke avgjort om den gjelder, og tiden løper
reason-recorded = det er avgjort at den gjelder: { $reasons }
reason-recorded-not = det er avgjort at den ikke gjelder: { $reasons }
reason-recorded-open = det er ikke kjent ennå om den gjelder: { $reasons }
