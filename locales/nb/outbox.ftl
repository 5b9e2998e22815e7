# Det som står utenpå brevene: det skal ikke røpe noe.

outbox-title = Viktig brev til deg
outbox-subject = Vi har et viktig brev til deg
outbox-mail =
    Hei

    { $organisation } har et viktig brev til deg om personopplysningene dine. E-post er ikke sikker nok for brevet, så innholdet står ikke her.

    Slik får du brevet: Ta kontakt med oss, og oppgi referansen { $reference }.

    { $contact }

    Denne e-posten har ingen lenker og ingen vedlegg. Vi ber deg aldri om å oppgi passord, kontonummer eller fødselsnummer i e-post. Er du usikker på om den er fra oss, kan du finne kontaktinformasjonen vår selv og spørre.

    Vennlig hilsen
    { $organisation }

outbox-language-nb = bokmål
outbox-language-nn = nynorsk
outbox-language-en = engelsk
