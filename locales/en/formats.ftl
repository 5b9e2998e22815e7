# Documents as HTML and PDF, and where they are put.

deliver-terminal = A PDF is not for a terminal
deliver-terminal-hint = Give a new file with `--out FILE`, or send the output to a program or a file.
deliver-lacking = The fonts do not have these characters, and � stands in their places: { $characters }
deliver-no-pdf = This `avvik` was built without PDF
deliver-no-pdf-hint = Build it with the feature `pdf` (`cargo install --path . --locked`). Or choose `--as html`, and print that.
deliver-there = { $file } is already there, and was left as it is
deliver-there-hint = Give the name of a file that does not exist yet.
deliver-unwritable = { $file } cannot be written: { $cause }
deliver-unwritable-hint = Give a file in a folder where you may write and where there is room.
deliver-no-day = The time of the document is beyond the calendar
deliver-no-day-hint = Check the clock, or the value of `AVVIK_NOW`.

press-not-ready = The fonts for PDF could not be read
press-not-ready-hint = They are part of the program. Report the fault to the makers of `avvik`.
press-not-written = The document could not be handed over to be set as PDF: { $cause }
press-not-written-hint = Choose `--as html`, and report the fault to the makers of `avvik`.
press-not-set = The document could not be set as PDF: { $cause }
press-not-set-hint = Correct the template of the letterhead if it is your own. Otherwise choose `--as html`, and report the fault to the makers of `avvik`.

format-of-document = `--format` with the form of a document is for drafts only
format-of-document-hint = Use it with `avvik draft`. Other commands answer in text or json.
deliver-two-forms = `--as` and `--format` ask for two different forms
deliver-two-forms-hint = Use one of the two.
