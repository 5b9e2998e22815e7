lint-suspicion-left-open = Mistanken oppsto { $since }, for { $age } siden, og er ikke avklart
lint-suspicion-left-open-title = En mistanke er ikke avklart
lint-suspicion-left-open-why = En mistanke setter ikke fristen i gang, men den må undersøkes raskt. Trekker det ut, regnes virksomheten for å ha fått kjennskap til bruddet.
lint-suspicion-left-open-example = En ansatt ser mandag morgen at en mappe kan ha vært åpen for alle. Onsdag står kjennskap fortsatt som `not-known-yet`.
lint-suspicion-left-open-help = Avklar om det er et brudd, og før tidspunktet med `avvik edit --aware`. Er det ikke et brudd, føres det med `avvik assess`.

lint-persons-informed-late = De berørte ble informert { $after } etter at risikoen ble vurdert som høy
lint-persons-informed-late-title = De berørte ble informert sent
lint-persons-informed-late-why = Loven setter ingen frist i timer, men de berørte skal ha beskjed så fort det lar seg gjøre, slik at de kan beskytte seg. Grensen på en uke er satt av programmet, ikke av loven.
lint-persons-informed-late-example = Risikoen ble vurdert som høy 2. mars. Brevet til de berørte gikk ut 20. mars.
lint-persons-informed-late-help = Det som er gjort, kan ikke gjøres om. Vurder saken på nytt, og forklar i `persons-reasons` hvorfor det tok så lang tid. Om nødvendig kan funnet godtas i `waivers.toml`.

lint-measure-overdue = Tiltak { $number } skulle vært ferdig { $day }
lint-measure-overdue-title = Fristen for et tiltak er ute
lint-measure-overdue-why = Blir et tiltak liggende, kan skaden vokse eller bruddet skje igjen.
lint-measure-overdue-example = Tilgangen skulle vært stengt 1. mars. Det er 4. mars, og tiltaket står som `planned`.
lint-measure-overdue-help = Gjennomfør tiltaket og før det med `avvik measure done`, eller sett en ny frist med `avvik edit`. Skal det ikke gjennomføres, føres det med `--dropped` og en begrunnelse.

lint-follow-up-unpromised = Datatilsynet fikk en foreløpig melding for { $silence } siden. Det er ikke sagt når resten kommer, og ingenting er ettersendt
lint-follow-up-unpromised-title = En foreløpig melding er ikke fulgt opp
lint-follow-up-unpromised-why = Den som melder trinnvis, skal ettersende resten uten ugrunnet opphold. Grensen på to uker er satt av programmet, ikke av loven.
lint-follow-up-unpromised-example = Første melding gikk 2. mars uten `more-by`. Tre uker senere er ingenting sendt.
lint-follow-up-unpromised-help = Send det dere vet, med `avvik draft follow-up`, eller den siste meldingen med `avvik notify --phase final`. Neste gang bør dere si når resten kommer, med `--more-by`.

lint-telephone-not-confirmed = Bruddet ble meldt på telefon for { $since } siden, men den skriftlige meldingen er ikke sendt
lint-telephone-not-confirmed-title = En melding på telefon er ikke fulgt opp skriftlig
lint-telephone-not-confirmed-why = Telefonen brukes når det haster. Den erstatter ikke den skriftlige meldingen, som skal kunne dokumenteres. Grensen på tre døgn er satt av programmet, ikke av loven.
lint-telephone-not-confirmed-example = Kommunen ringte mandag morgen. Fredag er det ikke sendt noen melding i Altinn.
lint-telephone-not-confirmed-help = Send den skriftlige meldingen og før den med `avvik notify --phase first`.

lint-retention-reached = Lagringstiden for saken gikk ut { $day }
lint-retention-reached-title = Lagringstiden er ute
lint-retention-reached-why = Saken skal ikke ligge lenger enn det er behov for. Hvor lenge det er, bestemmer virksomheten i `policy.retention-months`.
lint-retention-reached-example = Registeret har `retention-months = 60`. Saken ble lukket for over fem år siden.
lint-retention-reached-help = Avgjør om saken skal avleveres til arkivet, renses eller slettes. Det som skal slettes, må også tas ut av historikken i alle kopier av registeret.
