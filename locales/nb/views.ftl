### Ordene i tabellene og visningene av saker, frister, tiltak og logg.

## Overskrifter

heading-case = Sak
heading-title = Tittel
heading-stage = Trinn
heading-risk = Risiko
heading-authority = Datatilsynet
heading-persons = De berørte
heading-what = Hva
heading-due = Frist
heading-number = Nr.
heading-kind = Type
heading-owner = Ansvarlig
heading-state = Status
heading-result = Resultat

## Hvor saken står

stage-unassessed = ikke vurdert
stage-assessed = vurdert
stage-approved = godkjent
stage-closed = lukket

state-open = åpen
state-closed = lukket

risk-open = risiko ikke vurdert
risk-none = ikke et brudd

## Hvor plikten står

duty-notify-authority = Melde til Datatilsynet
duty-inform-persons = Informere de berørte

standing-notify-authority-not-a-breach = ikke et brudd
standing-notify-authority-decided-not = skal ikke meldes
standing-notify-authority-exempt = unntatt
standing-notify-authority-not-controller = den behandlingsansvarliges plikt
standing-notify-authority-no-anchor = tidspunkt mangler
standing-notify-authority-due = { $left } igjen
standing-notify-authority-undecided = { $left } igjen, ikke avgjort
standing-notify-authority-overdue = { $left } over fristen
standing-notify-authority-overdue-undecided = { $left } over fristen, ikke avgjort
standing-notify-authority-done = meldt
standing-notify-authority-done-by-hour-rule = meldt, innen siste hele time
standing-notify-authority-done-late = meldt for sent

standing-inform-persons-not-a-breach = ikke et brudd
standing-inform-persons-decided-not = skal ikke informeres
standing-inform-persons-exempt = unntatt
standing-inform-persons-not-controller = den behandlingsansvarliges plikt
standing-inform-persons-no-anchor = tidspunkt mangler
standing-inform-persons-due = uten ugrunnet opphold
standing-inform-persons-undecided = ikke avgjort
standing-inform-persons-overdue = { $left } over fristen
standing-inform-persons-overdue-undecided = { $left } over fristen, ikke avgjort
standing-inform-persons-done = informert
standing-inform-persons-done-by-hour-rule = informert, innen siste hele time
standing-inform-persons-done-late = informert for sent

## Saker, frister og tiltak

list-empty = Ingen saker å vise

due-nothing = Ingenting venter
due-measure = Tiltak { $number }: { $what }
due-look-again = Vurdere avgjørelsen på nytt
due-no-day = ingen dato
due-today = i dag
due-days-left =
    { $days ->
        [one] { $days } dag igjen
       *[other] { $days } dager igjen
    }
due-days-over =
    { $days ->
        [one] { $days } dag over fristen
       *[other] { $days } dager over fristen
    }

measures-empty = Saken har ingen tiltak

facts-none = Ingen opplysninger er endret

## Loggen

log-empty = Loggen er tom
log-recorded = { $at } – registrert av { $author }
log-happened = skjedde { $at }

## Øving på publiserte saker

drill-own = Du
drill-official = Kilden
drill-rules = Reglene
drill-yes = ja
drill-no = nei
drill-depends = lot det stå åpent
drill-not-known-yet = vet ikke
drill-source = Kilde: { $source }

## Det Datatilsynet ikke har fått

show-untold =
    { $count ->
        [one] Én opplysning er endret etter den siste meldingen til Datatilsynet: `avvik draft follow-up { $id }`
       *[other] { $count } opplysninger er endret etter den siste meldingen til Datatilsynet: `avvik draft follow-up { $id }`
    }
