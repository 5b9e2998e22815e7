lint-suspicion-left-open = Mistanken er fra { $since }, for { $age } siden, og den er ikke avklart
lint-suspicion-left-open-title = En mistanke er ikke avklart
lint-suspicion-left-open-why = En mistanke setter ikke i gang fristen, men den kan bare undersøkes i kort tid. Drar det ut, regnes virksomheten for å ha fått kjennskap til bruddet.
lint-suspicion-left-open-example = En ansatt ser mandag morgen at en mappe kan ha vært åpen for alle. Onsdag står kjennskap fortsatt som `not-known-yet`.
lint-suspicion-left-open-help = Avklar om det er et brudd, og før tidspunktet med `avvik edit --aware`. Er det ikke et brudd, føres det med `avvik assess`.

lint-persons-informed-late = De berørte ble informert { $after } etter at risikoen ble vurdert som høy
lint-persons-informed-late-title = De berørte ble informert sent
lint-persons-informed-late-why = Loven setter ingen frist i timer, men de berørte skal ha beskjed så fort det lar seg gjøre, så de kan verne seg. Grensen på en uke er programmets egen.
lint-persons-informed-late-example = Risikoen ble vurdert som høy 2. mars. Brevet til de berørte gikk ut 20. mars.
lint-persons-informed-late-help = Det som er sendt, kan ikke gjøres om. Før hvorfor det tok tid, i `persons-reasons` i en ny vurdering, og godta funnet i `waivers.toml` om det trengs.

lint-measure-overdue = Tiltak { $number } skulle vært ferdig { $day }
lint-measure-overdue-title = Et tiltak er ikke gjort i tide
lint-measure-overdue-why = Et tiltak som blir liggende, lar skaden vokse eller lar det skje igjen.
lint-measure-overdue-example = Tilgangen skulle vært stengt 1. mars. Det er 4. mars, og tiltaket står som `planned`.
lint-measure-overdue-help = Gjør det og før det med `avvik measure done`, eller sett en ny dag med `avvik edit`. Er det gitt opp, føres det med `--dropped` og grunnen.

lint-follow-up-unpromised = Datatilsynet fikk en foreløpig melding for { $silence } siden, uten noen dag for resten, og har ikke hørt mer
lint-follow-up-unpromised-title = En foreløpig melding er ikke fulgt opp
lint-follow-up-unpromised-why = Den som melder trinnvis, skal ettersende resten uten ugrunnet opphold. Grensen på to uker er programmets egen.
lint-follow-up-unpromised-example = Første melding gikk 2. mars uten `more-by`. Tre uker senere er ingenting sendt.
lint-follow-up-unpromised-help = Send det dere vet, med `avvik draft follow-up`, eller den siste meldingen med `avvik notify --phase final`. Neste gang: oppgi en dag med `--more-by`.

lint-telephone-not-confirmed = Datatilsynet ble ringt for { $since } siden, og den skriftlige meldingen er ikke sendt
lint-telephone-not-confirmed-title = En melding på telefon er ikke fulgt opp skriftlig
lint-telephone-not-confirmed-why = Telefonen brukes når det haster. Den erstatter ikke meldingen, som skal kunne dokumenteres. Grensen på tre døgn er programmets egen.
lint-telephone-not-confirmed-example = Kommunen ringte mandag morgen. Fredag er det ikke sendt noen melding i Altinn.
lint-telephone-not-confirmed-help = Send den skriftlige meldingen og før den med `avvik notify --phase first`.

lint-retention-reached = Lagringstiden for saken gikk ut { $day }
lint-retention-reached-title = Lagringstiden er nådd
lint-retention-reached-why = Saken skal ikke ligge lenger enn det er behov for. Hvor lenge det er, bestemmer virksomheten i `policy.retention-months`.
lint-retention-reached-example = Registeret har `retention-months = 60`. Saken ble lukket for over fem år siden.
lint-retention-reached-help = Avgjør om saken skal avleveres til arkivet, renses eller slettes. Git glemmer ikke: det som skal bort, må tas ut av historikken i alle kopier.
