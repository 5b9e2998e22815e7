# Sendings: the list of recipients, the folder that is sent, and what is said of them.

letters-channel = Channel
letters-language = Language
letters-count = Number
letters-unreachable = Cannot be reached
letters-withheld = Kept out
letters-left-out = Rows with faults
letters-progress = { $done } of { $of } letters
letters-made = The letters are in { $folder }
letters-none-made = No letters have been made in { $folder }, so none can have been sent
letters-none-made-hint = Make them first, by the same command without `--sent`, and use `--sent` when the letters have been sent.
letters-not-recorded = Nothing was recorded in case { $id }
letters-recorded-before = The sending was already recorded in case { $id }
letters-not-reached = { $count } could not be reached.
letters-kept-out =
    { $count ->
        [one] { $count } is kept out of the sending.
       *[other] { $count } are kept out of the sending.
    }
letters-had-faults =
    { $count ->
        [one] { $count } row had faults.
       *[other] { $count } rows had faults.
    }

letters-list = The recipients in { $file } cannot be read: { $cause }
letters-no-krr = { $file } is no answer of the contact and reservation register (KRR) that can be joined to the list
letters-no-krr-hint = Give the list with names and addresses with `--recipients`, and the answer as JSON with `--krr`.
letters-ignored = These columns are not used: { $columns }
letters-not-on-list = { $count } of those who were looked up in KRR are not on the list
letters-sami = { $count } want the letter in Sami, which there is no template for, and get it in { $instead }
letters-faulty = { $count ->
    [one] { $count } fault
   *[other] { $count } faults
} in the list of recipients; no letter was made
letters-faulty-hint = Correct the rows. Give `--leave-out-faulty` to make letters to the rest; the rows are then listed in the folder.
letters-lacking = Line { $line }: the fonts do not have a character of the letter, and � stands in its place; check the name
letters-as-drafted = No text is given in `{ $language }`
letters-as-drafted-hint = Make the draft of `avvik draft letter { $id }` ready, and give it with `--text`. If the draft has been read and can be sent as the case gives it, give `--as-drafted`.
letters-unfinished = The letter is not finished: { $line }
letters-unfinished-hint = Record what is missing in the case. Or finish a draft from `avvik draft letter`, and give it with `--text`.
letters-draft = The letter still says that it is a draft: { $line }
letters-draft-hint = Take out everything above the line, and give the text again.
letters-empty = The letter is empty
letters-empty-hint = Write it, for example from `avvik draft letter`.
letters-personal = The letter in `{ $language }` has something that looks like personal data, and cannot be recorded like that
letters-personal-hint = Write it without. Everyone gets the same text, so it hardly concerns them all.
letters-findings = The check of letters finds errors in the letter in `{ $language }`
letters-findings-hint = `avvik check-letter` shows where, and what you can do. If the letter is to be sent as it is all the same, give `--despite-findings`.
letters-ignored-hint = Mend the headings, or give `--ignore-columns` where the columns mean nothing for the sending.
letters-record-next = When the letters have been sent, the same command with `--sent` records it.
letters-no-contact = The register does not say where the recipients can reach anyone
letters-no-contact-hint = Give the `contact` of the data protection officer or the organisation in `avvik.toml`.
letters-text-unknown = { $text } is not a language and a file
letters-text-unknown-hint = Write `nb`, `nn` or `en`, an equals sign and the file, as in `--text nb=letter.md`.

row-cells = Line { $line }: the row has { $found } cells and should have { $expected }
row-line-break = Line { $line }: the cell of the { $column } goes over several lines; is a quotation mark missing?
row-hidden = Line { $line }: the cell for { $column } has characters that cannot be seen, and may show something else than it says
row-too-long = Line { $line }: the cell of the { $column } has more than { $most } characters
row-not-text = Line { $line }: cell { $cell } is a date, a fraction or an error of the spreadsheet
row-not-understood = Line { $line }: the cell of the { $column } is not valid
row-postcode = Line { $line }: the postcode does not have four digits; a spreadsheet may have taken away a leading nought
row-nobody = Line { $line }: the row has neither a name nor a national identity number
row-twice = Line { $line }: the same person is on line { $first }
row-shipment = Line { $line }: SvarUt does not take the field { $field }
row-krr-id = Person no. { $line } in the answer of KRR: the national identity number is not valid
row-krr-twice = Person no. { $line } in the answer of KRR: the same person is no. { $first }

column-id = national identity number
column-name = name
column-given-name = given name
column-family-name = family name
column-address-1 = address line 1
column-address-2 = address line 2
column-address-3 = address line 3
column-postcode = postcode
column-town = town
column-country = country
column-email = e-mail
column-language = language
column-way = channel
column-withheld = withheld mark

why-wished = the list asks for it
why-has-id = national identity number, not looked up in KRR
why-has-mailbox = has a digital mailbox
why-can-be-notified = can be notified
why-no-id = no national identity number
why-not-looked-up = not in the answer of KRR
why-not-registered = not registered in KRR
why-reserved = wants nothing digital
why-outdated = the contacts are older than 18 months, or there are none
why-no-address = no complete postal address
why-no-name = no name
why-withheld = kept out by the list

list-not-utf8 = line { $line } is not UTF-8
list-not-utf8-hint = Save the list again as “CSV UTF-8” in the spreadsheet, or give it as XLSX.
list-no-head = the first row names no column of names or national identity numbers
list-no-head-hint = Put a row on top with the names of the columns, such as `id;name;address1;postcode;town`.
list-no-rows = it has no rows
list-no-rows-hint = Give a file with at least one recipient.
list-two-columns = two columns are the same: { $heading }
list-two-columns-hint = Give one of the columns another name, or take it out.
list-two-sheets = several sheets have something on them
list-two-sheets-hint = Have the recipients on one sheet, and take away what is on the others.
list-broken = { $cause }
list-broken-hint = Save the file again from the program it comes from.
list-not-krr = it is JSON, but no answer of the contact and reservation register (KRR)
list-not-krr-hint = The answer has a list `personer` with a `personidentifikator` for each person.

outbox-in-repository = { $path } lies in { $repository }, where git may take names and addresses into history
outbox-in-repository-hint = Choose a place outside of the register and of every git folder.
outbox-not-empty = { $path } holds something else
outbox-not-empty-hint = Give a folder that is empty or does not exist yet.
outbox-busy = Another command is writing into { $path }
outbox-busy-hint = Wait until it has ended.
outbox-other-inputs = { $path } was begun with another case, other texts or other recipients
outbox-other-inputs-hint = Choose a new folder. Go on in the old one only with what it was begun with.
outbox-changed = { $path } is not what the manifest says
outbox-changed-hint = Someone has changed the file since it was made. Choose a new folder, and make the letters again.
outbox-no-manifest = { $path } cannot be understood
outbox-no-manifest-hint = Choose a new folder, and make the letters again.
outbox-io = { $path }: { $cause }
outbox-io-hint = Choose a folder where you may write and where there is room. Then give the same command again; what is whole is not made again.
