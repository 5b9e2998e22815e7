# What stands on the outside of letters: it must tell nothing.

outbox-title = Important letter to you
outbox-subject = We have an important letter for you
outbox-mail =
    Hello

    { $organisation } has an important letter for you about your personal data. E-mail is not secure enough for the letter, so its content is not here.

    How to get the letter: contact us, and give the reference { $reference }.

    { $contact }

    This e-mail has no links and no attachments. We never ask you to give a password, an account number or a national identity number in an e-mail. If you are not sure that it is from us, find our contact details yourself and ask.

    Kind regards
    { $organisation }

outbox-language-nb = Bokmål
outbox-language-nn = Nynorsk
outbox-language-en = English
