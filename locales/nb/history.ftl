# Hva `avvik lint` finner i historikken.

lint-awareness-moved = `{ $key }` var { $was } og er { $is } siden innføring { $commit }: meldefristen ble flyttet fra { $was-due } til { $is-due }
lint-awareness-moved-rescued = `{ $key }` var { $was } og er { $is } siden innføring { $commit }: meldefristen ble flyttet fra { $was-due } til { $is-due }, og det synes ikke lenger at den er oversittet
lint-awareness-moved-removed = `{ $key }` var { $was } og ble fjernet i innføring { $commit }: meldefristen { $was-due } kan ikke lenger regnes ut
lint-awareness-moved-removed-rescued = `{ $key }` var { $was } og ble fjernet i innføring { $commit }: det synes ikke lenger at meldefristen { $was-due } er oversittet
lint-awareness-moved-earlier = `{ $key }` var { $was } og er { $is } siden innføring { $commit }: meldefristen ble flyttet fra { $was-due } til { $is-due }
lint-awareness-moved-example = `timeline.aware` ble ført som 2. november kl. 9 og senere endret til 4. november kl. 15.
lint-awareness-moved-help = Var det første tidspunktet riktig, sett det tilbake med `avvik edit`. Var det feil, skriv hvorfor i `timeline.aware-basis`, og la en rolle godta funnet i `waivers.toml`.
lint-awareness-moved-title = Tidspunktet for kjennskap er flyttet
lint-awareness-moved-why = De 72 timene løper fra virksomheten fikk kjennskap til bruddet. Den som kan flytte tidspunktet i ettertid, kan få en oversittet frist til å se overholdt ut.

lint-recorded-late = Tidspunktet de 72 timene løper fra, ble først ført { $at } (innføring { $commit }), { $over } etter fristen { $due }
lint-recorded-late-example = Saken ble ført 9. november med kjennskap 2. november, uten at meldingen vises som forsinket.
lint-recorded-late-help = Skriv i `timeline.aware-basis` hvorfor det ble ført så sent, og ta vare på det som viser når det ble meldt.
lint-recorded-late-title = Ført først etter at fristen var ute
lint-recorded-late-why = Det som først skrives ned når fristen er ute, kan ikke vise at noen fulgte med på fristen.

lint-case-vanished = Saken er fjernet i innføring { $commit }, { $at }
lint-case-vanished-staged = Endringen fjerner en sak som er ført
lint-case-vanished-staged-help = Hent den tilbake med `git restore --staged --worktree` og navnet på filen. En sak som ikke var et brudd, lukkes; den fjernes ikke.
lint-case-vanished-example = En fil under `cases/` ble slettet med `git rm`, eller forsvant i en fletting.
lint-case-vanished-help = Hent den tilbake med kommandoen som `avvik lint` viser, og før den i git. En sak som ikke var et brudd, lukkes; den fjernes ikke.
lint-case-vanished-restore = Hent den tilbake med `git checkout { $kept } -- { $file }`, og før den i git. En sak som ikke var et brudd, lukkes; den fjernes ikke.
lint-case-vanished-title = En sak er borte
lint-case-vanished-why = Alle brudd skal dokumenteres, også de som ikke meldes. En sak som er borte, dokumenterer ingenting.

lint-sent-vanished = Teksten som ble sendt, ble endret eller fjernet i innføring { $commit }, { $at }
lint-sent-vanished-staged = Endringen fjerner eller endrer en tekst som er tatt vare på slik den ble sendt
lint-sent-vanished-staged-help = Hent den tilbake med `git restore --staged --worktree` og navnet på filen. Er noe annet sendt senere, før det med `avvik notify`.
lint-sent-vanished-example = Brevet under `sent/2026-0007/` ble skrevet om etter at det var sendt.
lint-sent-vanished-help = Hent den tilbake med kommandoen som `avvik lint` viser, og før den i git. Er noe annet sendt senere, før det med `avvik notify`.
lint-sent-vanished-restore = Hent den tilbake med `git checkout { $kept } -- { $file }`, og før den i git. Er noe annet sendt senere, før det med `avvik notify`.
lint-sent-vanished-title = En tekst som er sendt, er borte eller endret
lint-sent-vanished-why = Registeret skal kunne vise hva Datatilsynet og de berørte fikk vite.

lint-record-removed-assessment = Vurderingen ({ $at }) er ikke lenger i saken: Den ble fjernet eller fikk et annet tidspunkt i innføring { $commit }
lint-record-removed-notification = Meldingen ({ $at }) er ikke lenger i saken: Den ble fjernet eller fikk et annet tidspunkt i innføring { $commit }
lint-record-removed-undated = uten tidspunkt
lint-record-removed-example = Den første vurderingen sa høy risiko. Noen slettet den fra saksfilen og førte en ny som sier lav.
lint-record-removed-help = Se hva som ble fjernet, med kommandoen som `avvik lint` viser, og før det inn i saken igjen. En ny vurdering føres i tillegg med `avvik assess`, og en melding rettes med `avvik notify --phase correction`.
lint-record-removed-show = Se hva som ble fjernet, med `git show { $commit }`, og før det inn i saken igjen. En ny vurdering føres i tillegg med `avvik assess`, og en melding rettes med `avvik notify --phase correction`.
lint-record-removed-title = En vurdering eller melding er fjernet fra saken
lint-record-removed-why = Saken skal vise alt som er vurdert og meldt, også det som senere viste seg å være feil. Ellers kan ingen se hva beslutningene bygget på.

lint-closed-case-changed = Saken ble endret { $at } i innføring { $commit }, mens den var lukket
lint-closed-case-changed-example = Antallet berørte ble endret for hånd i en lukket sak.
lint-closed-case-changed-help = Se hva som er endret, med `avvik log`. Åpne en lukket sak med `avvik reopen` før den endres, så det vises hvorfor.
lint-closed-case-changed-title = En lukket sak er endret
lint-closed-case-changed-why = Når en sak lukkes, skal dokumentasjonen være fullstendig. Det som endres etterpå uten begrunnelse, svekker tilliten til resten.

lint-commit-outside-tool = Saken ble endret { $at } i innføring { $commit }, som ikke er gjort med `avvik`
lint-commit-outside-tool-example = Noen rettet en skrivefeil i en saksfil og førte den med `git commit`.
lint-commit-outside-tool-help = Se over endringen med kommandoen som `avvik lint` viser. Er den riktig, trenger dere ikke gjøre mer. Med `avvik hook install` blir slike endringer kontrollert før de føres i git.
lint-commit-outside-tool-show = Se over endringen med `git show { $commit }`. Er den riktig, trenger dere ikke gjøre mer. Med `avvik hook install` blir slike endringer kontrollert før de føres i git.
lint-commit-outside-tool-title = Saken er endret på andre måter enn med `avvik`
lint-commit-outside-tool-why = En endring for hånd er ikke kontrollert på forhånd, heller ikke for personopplysninger, og historikken sier ikke hva den gjelder.

lint-clock-backwards = Innføring { $commit } er datert { $at }, før en innføring som den bygger på ({ $newest })
lint-clock-backwards-example = En innføring er datert fem dager før den som den bygger på.
lint-clock-backwards-help = Finn ut om en klokke gikk feil, eller om noen har tilbakedatert innføringen, og skriv ned det dere fant.
lint-clock-backwards-title = En innføring er tilbakedatert
lint-clock-backwards-why = Tidspunktene i historikken viser når noe ble ført. Står de i feil rekkefølge, kan de ikke brukes som dokumentasjon.

lint-history-rewritten = Innføringen fra { $written } er erstattet av en ny, { $commit }, { $at }
lint-history-rewritten-lost = Innføring { $commit } fra { $at } er ikke lenger med i historikken
lint-history-rewritten-begun = Historikken begynner med innføring { $commit }, { $at }, og den har allerede saker: Det som ble ført om dem før, er ikke med
lint-history-rewritten-begun-help = Finn den tidligere historikken igjen i en annen klon eller en sikkerhetskopi, og før registeret videre der. Har registeret ikke ligget i git før, kan en rolle godta funnet i `waivers.toml` med `case = "register"`.
lint-history-rewritten-example = `git commit --amend` etter `avvik notify`, eller `git reset` forbi en innføring.
lint-history-rewritten-help = Kom det av `git pull --rebase`, og var innføringen ikke delt med andre, trenger dere ikke gjøre noe; bruk `git pull --no-rebase` neste gang. Ellers ligger det som er borte, fortsatt i `git reflog`; hent det tilbake med `git merge`. Ikke bruk `git commit --amend`, `git rebase` eller `git reset` på det som er ført.
lint-history-rewritten-title = Historikken er skrevet om
lint-history-rewritten-why = Historikken skal vise hva som var kjent og avgjort når. Det som er byttet ut eller tatt bort, viser ikke det lenger. `git reset` og `git commit --amend` kan bare oppdages sikkert i den klonen der de ble brukt, så beskytt grenen på tjeneren mot å bli skrevet om.

lint-uncommitted-change = Filen har endringer som ikke er ført i git
lint-uncommitted-change-example = En saksfil ble endret i editoren, og endringen er ikke ført.
lint-uncommitted-change-gone = Filen er borte, uten at det er ført i git
lint-uncommitted-change-gone-help = Hent den tilbake med `git restore --source=HEAD --staged --worktree` og navnet på filen. En sak som ikke var et brudd, lukkes; den fjernes ikke.
lint-uncommitted-change-help = Før endringen med `avvik edit`, eller forkast den med `git restore`.
lint-uncommitted-change-title = En endring er ikke ført
lint-uncommitted-change-why = Bare det som er ført i git, har et tidspunkt og en forfatter, og er med i kopiene som andre har.

lint-personal-data-commit = Meldingen til innføring { $commit }: { $found }
lint-personal-data-past = { $found }. Det står ikke lenger i filen, men ligger i historikken, i innføring { $commit }
lint-personal-data-tag = Meldingen til taggen { $tag }: { $found }
lint-personal-data-history-help = Det hjelper ikke å rette filen, for historikken følger med i alle kopier av registeret. Kan andre ha lest registeret, må det behandles som et brudd: Registrer det som en egen sak med `avvik new`, og meld fra til personvernombudet. Skal opplysningen ut av historikken, må alle som har en kopi, være med på det: Skriv om historikken med `git filter-repo` i en ny klon, erstatt den på tjeneren, og slett alle gamle kloner. Skal den ikke ut, må en rolle godta funnet i `waivers.toml`.
