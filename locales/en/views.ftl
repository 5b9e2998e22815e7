### The words in the tables and views of cases, deadlines, measures and the log.

## Headings

heading-case = Case
heading-title = Title
heading-stage = Stage
heading-risk = Risk
heading-authority = Authority
heading-persons = Data subjects
heading-what = What
heading-due = Due
heading-number = No.
heading-kind = Kind
heading-owner = Owner
heading-state = Status
heading-result = Result

## Where the case stands

stage-unassessed = not assessed
stage-assessed = assessed
stage-approved = approved
stage-closed = closed

state-open = open
state-closed = closed

risk-open = risk not assessed
risk-none = not a breach

## Where the duty stands

duty-notify-authority = Notify the supervisory authority
duty-inform-persons = Inform the data subjects

standing-notify-authority-not-a-breach = not a breach
standing-notify-authority-decided-not = not to be notified
standing-notify-authority-exempt = exempt
standing-notify-authority-not-controller = the controller's duty
standing-notify-authority-no-anchor = time missing
standing-notify-authority-due = { $left } left
standing-notify-authority-undecided = { $left } left, undecided
standing-notify-authority-overdue = { $left } overdue
standing-notify-authority-overdue-undecided = { $left } overdue, undecided
standing-notify-authority-done = notified
standing-notify-authority-done-by-hour-rule = notified, within the last full hour
standing-notify-authority-done-late = notified late

standing-inform-persons-not-a-breach = not a breach
standing-inform-persons-decided-not = not to be informed
standing-inform-persons-exempt = exempt
standing-inform-persons-not-controller = the controller's duty
standing-inform-persons-no-anchor = time missing
standing-inform-persons-due = without undue delay
standing-inform-persons-undecided = undecided
standing-inform-persons-overdue = { $left } overdue
standing-inform-persons-overdue-undecided = { $left } overdue, undecided
standing-inform-persons-done = informed
standing-inform-persons-done-by-hour-rule = informed, within the last full hour
standing-inform-persons-done-late = informed late

## Cases, deadlines and measures

list-empty = No cases to show

due-nothing = Nothing is due
due-measure = Measure { $number }: { $what }
due-look-again = Look at the decision again
due-no-day = no date
due-today = today
due-days-left =
    { $days ->
        [one] { $days } day left
       *[other] { $days } days left
    }
due-days-over =
    { $days ->
        [one] { $days } day overdue
       *[other] { $days } days overdue
    }

measures-empty = The case has no measures

facts-none = No facts have changed

## The log

log-empty = The log is empty
log-recorded = { $at } – recorded by { $author }
log-happened = happened { $at }

## Practice on published cases

drill-own = You
drill-official = Source
drill-rules = Rules
drill-yes = yes
drill-no = no
drill-depends = left it open
drill-not-known-yet = not known
drill-source = Source: { $source }

## What the authority has not been told

show-untold =
    { $count ->
        [one] One fact has changed since the last notification to the authority: `avvik draft follow-up { $id }`
       *[other] { $count } facts have changed since the last notification to the authority: `avvik draft follow-up { $id }`
    }
