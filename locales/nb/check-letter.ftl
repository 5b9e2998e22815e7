# Kontrollen av brev til de berørte.

audience-adults = voksne
audience-children = barn og unge
audience-parents = foreldre og foresatte
audience-patients = pasienter og eldre

check-letter-summary =
    { $letters ->
        [one] { $letters } brev kontrollert
       *[other] { $letters } brev kontrollert
    }: { $errors } feil, { $warnings ->
        [one] { $warnings } advarsel
       *[other] { $warnings } advarsler
    }
check-letter-uneven = Det er oppgitt { $languages } språk til { $files } filer
check-letter-uneven-hint = Oppgi `--language` én gang for hver fil, i samme rekkefølge som filene, eller la det være.
check-letter-language = Det går ikke fram hvilket språk { $file } er skrevet på
check-letter-language-hint = Oppgi det med `--language`, for eksempel `--language nb` eller `--language pl`.

lint-letter-part-missing = Brevet mangler noe det skal inneholde: { $part }
lint-letter-part-missing-example = Brevet sier hva som har skjedd, men ikke hva det kan bety for den som får det.
lint-letter-part-missing-help = Skriv det under en egen overskrift, slik `avvik draft letter` gjør: Hva har skjedd? Hva kan det bety for deg? Hva gjør vi? Før også opp telefon eller e-post.
lint-letter-part-missing-title = Brevet mangler en av de fire delene loven krever
lint-letter-part-missing-why = De berørte skal få vite hva som har skjedd, hvem de kan kontakte, hva det kan bety for dem, og hva virksomheten gjør.

lint-letter-advice-missing = Brevet mangler råd: { $part }
lint-letter-advice-missing-example = Et passord kan være på avveie, og brevet sier ikke at det bør byttes.
lint-letter-advice-missing-help = Skriv konkrete råd under en overskrift som «Hva kan du gjøre?»: bytte passord, sperre kort, følge med på kontoen, si fra. Er det ingenting å gjøre, så si det.
lint-letter-advice-missing-title = Brevet sier ikke hva den berørte selv kan gjøre
lint-letter-advice-missing-why = Formålet med brevet er at den berørte skal kunne beskytte seg mot følgene.

lint-letter-gap = Dette er ikke fylt ut: { $gap }
lint-letter-gap-example = «**[mangler: type personopplysninger]**» står fortsatt i brevet.
lint-letter-gap-help = Fyll det ut i saken og lag utkastet på nytt, eller skriv det inn i brevet.
lint-letter-gap-title = Et åpent felt fra utkastet står igjen
lint-letter-gap-why = Mottakeren skal ikke få et brev der noe mangler.

lint-letter-hides = «{ $words }» skjuler hva som har skjedd. Skriv heller { $instead }
lint-letter-hides-example = «Det har oppstått en uregelmessighet» i stedet for «Vi sendte brevet til feil person».
lint-letter-hides-help = Si rett ut hva som skjedde, hvem som gjorde hva, og hvilke opplysninger det gjelder.
lint-letter-hides-title = Et ord skjuler hva som har skjedd
lint-letter-hides-why = Brevet skal være klart og enkelt. Den som ikke forstår hva som har skjedd, kan ikke beskytte seg.

lint-letter-hard-to-read = Brevet har lesbarhetsindeks (LIX) { $lix }. Grensen for { $audience } er { $limit }
lint-letter-hard-to-read-example = Et brev til barn med ord som «personopplysningssikkerheten» i hver setning.
lint-letter-hard-to-read-help = Del lange setninger, og bytt lange ord med korte: «opplysningene dine» i stedet for «personopplysningene», «vi sendte» i stedet for «oversendelsen».
lint-letter-hard-to-read-title = Brevet er for tungt å lese for dem det er skrevet for
lint-letter-hard-to-read-why = Loven krever klart og enkelt språk. LIX er ord i hver setning pluss prosenten av ord med mer enn seks bokstaver. Grensene er programmets egne.

lint-letter-long-sentence = Setningen har { $words } ord. Grensen er { $limit }
lint-letter-long-sentence-example = En setning på førti ord om hva som skjedde, hvorfor og hva virksomheten gjør.
lint-letter-long-sentence-help = Del den i flere setninger, med det viktigste først.
lint-letter-long-sentence-title = En setning er for lang
lint-letter-long-sentence-why = Loven krever klart og enkelt språk. I lange setninger forsvinner det leseren trenger. Grensen er programmets egen.

lint-letter-passive = Passive verb hoper seg opp: { $verbs }
lint-letter-passive-example = «Det ble sendt, ble åpnet og skal slettes.»
lint-letter-passive-help = Si hvem som gjorde det: «vi sendte» i stedet for «det ble sendt».
lint-letter-passive-title = Passive verb hoper seg opp
lint-letter-passive-why = Når ingen gjør noe i teksten, ser det ut som om ingen har ansvaret. Ett slikt verb i en setning går bra, flere på rad gjør det ikke.

lint-letter-mixed = «{ $words }» tyder på at brevet også handler om noe annet enn bruddet
lint-letter-mixed-example = Brevet slutter med en invitasjon til å melde seg på nyhetsbrevet.
lint-letter-mixed-help = Send annen informasjon i et eget brev. Handler det likevel om bruddet, kan det stå.
lint-letter-mixed-title = Brevet ser ut til å inneholde annen informasjon
lint-letter-mixed-why = Informasjon om et brudd skal sendes alene, så den ikke blir borte i noe annet.

lint-letter-language-mixed = Setningen ser ut til å være på `{ $found }`, og brevet er på `{ $language }`
lint-letter-language-mixed-example = Brevet er på nynorsk, men det som har skjedd, står på bokmål slik det er ført i saken.
lint-letter-language-mixed-help = Oversett setningen, og det som hører til den.
lint-letter-language-mixed-title = En del av brevet er på et annet språk
lint-letter-language-mixed-why = Den som trenger brevet på sitt eget språk, trenger hele brevet. Opplysninger fra saken er på språket de er ført på.

lint-letter-language-missing = Ingen av filene er på `{ $language }`, som noen av de berørte trenger
lint-letter-language-missing-example = `persons.languages = ["nb", "pl"]`, og bare brevet på bokmål er kontrollert.
lint-letter-language-missing-help = Skriv brevet på det språket også, og kontroller alle filene samlet. Språkene står i `persons.languages`.
lint-letter-language-missing-title = Brevet mangler på et språk de berørte trenger
lint-letter-language-missing-why = Den som ikke forstår språket, er ikke informert.

lint-letter-language-unread = Brevet på `{ $language }` er ikke kontrollert. Programmet kan bokmål, nynorsk og engelsk
lint-letter-language-unread-example = Et brev på polsk kontrolleres med `--language pl`.
lint-letter-language-unread-help = La en som kan språket, lese det opp mot brevet på norsk.
lint-letter-language-unread-title = Brevet er på et språk programmet ikke kan
lint-letter-language-unread-why = Et brev som ikke er kontrollert, skal ikke se ut som om det er det.
