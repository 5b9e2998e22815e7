### Spørsmål som stilles på en terminal. Et hint hører til spørsmålet og sier hvorfor det spørres.

ask-new-title = Kort tittel på saken
ask-new-title-hint = Skriv hva saken gjelder, uten navn på personer. Alt annet kan fylles ut senere.
ask-new-what = Hva har skjedd?
ask-new-what-hint = Beskriv det dere vet nå, uten navn på personer (personvernforordningen art. 33 nr. 3 bokstav a).
ask-new-reported-by = Hvilken rolle meldte fra?
ask-new-source = Hvordan ble det oppdaget?
ask-new-kinds = Hva slags brudd er det?
ask-new-kinds-hint = Velg ett eller flere: konfidensialitet, integritet, tilgjengelighet (art. 4 nr. 12).
ask-new-discovered = Når ble det oppdaget?
ask-new-discovered-hint = Skriv for eksempel «i går 14:30», «fredag 15:30» eller «2026-10-23 15:30».
ask-new-aware = Når fikk virksomheten kjennskap til bruddet?
ask-new-aware-hint = Kjennskap er rimelig grad av visshet for at et sikkerhetsbrudd har rammet personopplysninger. En mistanke er ikke nok. De 72 timene løper herfra (art. 33 nr. 1). La svaret stå tomt hvis det ikke er avklart.
ask-new-persons = Hvor mange personer gjelder det?
ask-new-persons-hint = Skriv for eksempel «27», «ca 30», «20-40» eller «ukjent». Et anslag er nok nå.
ask-new-records = Hvor mange registreringer gjelder det?
ask-new-records-hint = Hvor mange e-poster, journaler, rader eller lignende, for eksempel «27», «ca 30», «20-40» eller «ukjent». Antallet skal med i meldingen så langt det er mulig (art. 33 nr. 3 bokstav a).

ask-step-map-events = Er hendelsesforløpet kartlagt?
ask-step-limit-damage = Er skaden begrenset?
ask-step-switch-off = Er systemer slått av?
ask-step-stop-access = Er tilgangen stoppet (passord, kontoer)?
ask-step-restore-data = Er opplysningene gjenopprettet?
ask-step-report-crime = Er forholdet anmeldt til politiet?
ask-step-secure-evidence = Er bevis sikret?

ask-fact-breach-test-security-breach = Er det brudd på sikkerheten?
ask-fact-breach-test-harmful-event = Har bruddet ført til tilintetgjøring, tap, endring, utlevering eller tilgang?
ask-fact-breach-test-personal-data = Gjelder det personopplysninger?
ask-fact-incident-kinds = Hva slags brudd er det?
ask-fact-impact-disclosure = Har opplysninger kommet til noen som ikke skulle ha dem?
ask-fact-data-protection = Er opplysningene uleselige for den som har dem?
ask-fact-recipients-reach = Hvem har, eller kan ha, opplysningene?
ask-fact-recipients-deletion-confirmed = Når bekreftet mottakeren at opplysningene er slettet eller levert tilbake?
ask-fact-data-categories = Hvilke opplysninger gjelder det?
ask-fact-data-description = Hva slags andre opplysninger er det?
ask-fact-data-revealing = Røper opplysningene (særlige kategorier eller straffbare forhold) faktisk noe om den enkelte?
ask-fact-data-processing-context = Hvilke poeng gir sammenhengen?
ask-fact-persons-count = Hvor mange personer gjelder det?
ask-fact-persons-kinds = Hvem er de berørte?
ask-fact-persons-identifiability = Hvor lett kan de berørte kjennes igjen?
ask-fact-incident-cause = Hva er årsaken?
ask-fact-incident-deliberate = Ble det gjort med vilje?
ask-fact-impact-outage = Hvor lenge var, eller blir, opplysningene utilgjengelige?
ask-fact-impact-alteration = Hvordan er opplysningene endret?
ask-fact-impact-felt = Hva har de berørte merket?
ask-fact-impact-misuse = Er opplysningene misbrukt?

ask-assess-test-reasons = Hvorfor er det ikke et brudd på personopplysningssikkerheten?
ask-assess-test-reasons-hint = Saken blir stående i registeret som en sikkerhetshendelse, med begrunnelsen.
ask-assess-likelihood = Hvor sannsynlig er det at personene blir skadelidende?
ask-assess-consequence = Hvor alvorlig vil det være for den enkelte?
ask-assess-consequence-hint = Velg det verste som er rimelig å regne med, for dem det rammer hardest.
ask-assess-harms = Hva slags skade kan det føre til?
ask-assess-consequences = Hva kan det få å si for personene?
ask-assess-consequences-hint = Beskriv de sannsynlige konsekvensene. Teksten brukes i meldingen og i brevet (art. 33 nr. 3 bokstav c).
ask-assess-risk = Hvor stor er risikoen for personenes rettigheter og friheter?
ask-assess-risk-hint = Er dere i tvil, velg det høyeste. Lav betyr at det er lite trolig at bruddet medfører noen risiko.
ask-assess-reasons = Hvorfor er risikoen vurdert slik?
ask-assess-reasons-hint = Begrunnelsen skal dokumenteres uansett utfall (art. 33 nr. 5).
ask-assess-authority = Skal bruddet meldes til Datatilsynet?
ask-assess-authority-hint = Bruddet skal meldes med mindre det er lite trolig at det medfører risiko. Virksomheten har bevisbyrden (art. 33 nr. 1).
ask-assess-authority-reasons = Hvorfor skal bruddet ikke meldes?
ask-assess-authority-departs = Hvorfor skal bruddet meldes, når anbefalingen er å la være?
ask-assess-persons = Skal personene informeres?
ask-assess-persons-hint = Ved høy risiko skal de informeres uten ugrunnet opphold (art. 34 nr. 1). Ved lavere risiko er det frivillig.
ask-assess-persons-reasons = Hvorfor skal personene ikke informeres?
ask-assess-persons-departs = Hvorfor skal personene informeres, når anbefalingen er å la være?
ask-assess-exemption = Hvilket unntak gjelder?
ask-assess-exemption-hint = Unntakene står i art. 34 nr. 3 og personopplysningsloven § 16.
ask-assess-exemption-reasons = Hvorfor gjelder unntaket her?
ask-assess-residual-risk = Hvilken risiko står igjen etter tiltakene?
ask-assess-public-communication = Hvordan er allmennheten informert i stedet?
ask-assess-public-communication-hint = Når det krever uforholdsmessig stor innsats å informere hver enkelt, skal allmennheten informeres, eller de berørte nås på en annen, like effektiv måte.
ask-assess-look-again = Hva skal føre til at dette vurderes på nytt?
ask-assess-look-again-hint = Skriv en hendelse, for eksempel «hvis flere har fått e-posten». En bestemt dag gis med `--look-again-on`.
ask-assess-by = Hvilken rolle har vurdert saken?

ask-approve-by = Hvilken rolle godkjenner konklusjonen?
ask-approve-by-hint = Konklusjonen skal forankres på riktig ledernivå, uansett risiko.
ask-advise-text = Hva er personvernombudets råd?
ask-advise-authority = Råder ombudet til å melde bruddet til Datatilsynet?
ask-advise-persons = Råder ombudet til å informere personene?

ask-measure-what = Hva skal gjøres?
ask-measure-kind = Strakstiltak eller langsiktig tiltak?
ask-measure-aim = Hva er tiltaket rettet mot?
ask-measure-owner = Hvilken rolle har ansvaret?
ask-measure-due = Når skal det være gjort?
ask-measure-due-hint = Skriv for eksempel «2026-12-01» eller «+14d».
ask-measure-result = Hva kom ut av tiltaket?

ask-notify-phase = Hvilken melding er dette?
ask-notify-phase-hint = Meldingen kan sendes trinnvis. Si fra i den første at det kommer mer (art. 33 nr. 4).
ask-notify-channel = Hvordan ble det sendt?
ask-notify-reference = Mottakerens referansenummer
ask-notify-more-by = Når er det lovet at mer skal komme?
ask-notify-more-by-hint = Skriv for eksempel «2026-12-01» eller «+14d».
ask-notify-delay-reasons = Hvorfor kommer meldingen senere enn 72 timer?
ask-notify-delay-reasons-hint = Årsaken til forsinkelsen skal oppgis (art. 33 nr. 1).
ask-notify-count = Hvor mange personer ble det sendt til?
ask-notify-reaching = Ble personene informert enkeltvis eller samlet?

ask-drill-notify = Ville du meldt bruddet til Datatilsynet?
ask-drill-inform = Ville du informert de berørte?

ask-reopen-reasons = Hvorfor åpnes saken igjen?

ask-close-by = Hvilken rolle lukker saken?
ask-close-why-not-prevented = Hvorfor hindret ikke tiltakene dere hadde, at det skjedde?
ask-close-changes = Må systemer eller styrende dokumenter endres?
ask-close-control = Var kontrollen god nok?
ask-close-supplier = Må leverandøren byttes eller avtalen endres?
ask-close-awareness = Visste de ansatte at dette kunne skje?
ask-close-training = Trengs det mer opplæring?
ask-close-resources = Var det nok ressurser?
ask-close-effect-checked = Hvordan er virkningen av tiltakene kontrollert?

ask-init-profiles = Hva slags virksomhet er dette?
ask-init-profiles-hint = Det slår på varslingspliktene i sektoren, og kan endres senere i `avvik.toml`.
ask-notify-other = Hvem ble varslet?
ask-duty = Hvilken plikt gjelder avgjørelsen?
ask-duty-applies = Gjelder plikten i denne saken?
ask-duty-applies-hint = Plikten, avgjørelsen og varselet er tre ting. Til det er avgjort, løper tiden likevel.
ask-duty-reasons = Hvorfor?
ask-duty-by = Hvilken rolle avgjør det?
