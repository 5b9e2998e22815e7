# Dokumenter som HTML og PDF, og hvor de legges.

deliver-terminal = En PDF kan ikke vises i terminalen
deliver-terminal-hint = Oppgi en ny fil med `--out FIL`, eller send resultatet til et program eller en fil.
deliver-lacking = Skriftene mangler disse tegnene, så � står i stedet: { $characters }
deliver-no-pdf = Denne `avvik` er bygd uten PDF
deliver-no-pdf-hint = Bygg den med egenskapen `pdf` (`cargo install --path . --locked`). Eller velg `--as html`, og skriv ut den.
deliver-there = { $file } finnes allerede og er ikke endret
deliver-there-hint = Oppgi navnet på en fil som ikke finnes ennå.
deliver-unwritable = { $file } kan ikke skrives: { $cause }
deliver-unwritable-hint = Oppgi en fil i en mappe der du har lov til å skrive, og der det er plass.
deliver-no-day = Tidspunktet for dokumentet ligger utenfor kalenderen
deliver-no-day-hint = Kontroller klokken eller verdien av `AVVIK_NOW`.

press-not-ready = Skriftene til PDF kunne ikke leses
press-not-ready-hint = De er en del av programmet. Meld feilen til dem som lager `avvik`.
press-not-written = Dokumentet kunne ikke leveres videre for å settes som PDF: { $cause }
press-not-written-hint = Velg `--as html`, og meld feilen til dem som lager `avvik`.
press-not-set = Dokumentet kunne ikke settes som PDF: { $cause }
press-not-set-hint = Rett brevmalen hvis den er deres egen. Velg ellers `--as html`, og meld feilen til dem som lager `avvik`.

format-of-document = `--format` med en dokumentform gjelder bare utkast
format-of-document-hint = Bruk den med `avvik draft`. Andre kommandoer svarer med text eller json.
deliver-two-forms = `--as` og `--format` ber om hver sin form
deliver-two-forms-hint = Bruk én av dem.
