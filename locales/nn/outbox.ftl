# Det som står utanpå breva: det skal ikkje røpe noko.

outbox-title = Viktig brev til deg
outbox-subject = Vi har eit viktig brev til deg
outbox-mail =
    Hei

    { $organisation } har eit viktig brev til deg om personopplysningane dine. E-post er ikkje trygg nok for brevet, så innhaldet står ikkje her.

    Slik får du brevet: Ta kontakt med oss, og oppgi referansen { $reference }.

    { $contact }

    Denne e-posten har ingen lenkjer og ingen vedlegg. Vi ber deg aldri om å oppgi passord, kontonummer eller fødselsnummer i e-post. Er du usikker på om han er frå oss, kan du finne kontaktinformasjonen vår sjølv og spørje.

    Venleg helsing
    { $organisation }

outbox-language-nb = bokmål
outbox-language-nn = nynorsk
outbox-language-en = engelsk
