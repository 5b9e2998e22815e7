# Filer som ikke lot seg åpne.

open-not-found = Filen { $path } finnes ikke
open-not-found-hint = Se etter om navnet er riktig, og om filen er flyttet eller slettet.
open-outside = { $path } peker ut av registeret
open-outside-hint = Oppgi en bane som ligger inne i registeret.
open-symlink = { $path } er en symbolsk lenke, eller går gjennom en
open-symlink-hint = Bytt lenken ut med en vanlig fil eller mappe. Registeret følger aldri lenker.
open-folder = { $path } er en mappe, ikke en fil
open-folder-hint = Flytt mappen bort, og legg filen på plassen dens.
open-special = { $path } er ikke en vanlig fil
open-special-hint = Fjern det som ligger der. Registeret leser bare vanlige filer.
open-hard-linked = Filen { $path } har flere navn (harde lenker)
open-hard-linked-hint = Lag en egen kopi av filen, og la kopien ta plassen dens.
open-too-large = Filen { $path } er større enn grensen på { $limit } byte
open-too-large-hint = Se etter om filen hører hjemme i registeret.
open-io = Filen { $path } lot seg ikke åpne: { $cause }
open-io-hint = Se etter om du har tilgang til filen og mappene over den.
