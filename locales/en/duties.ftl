### Duties besides the two that every case has: names, recipients, what the time is counted from, and why they apply.

heading-id = Name
heading-period = Time
heading-law = Law
heading-certainty = Source

duty-own = { $name }
duty-tell-controller = Tell the controller
duty-tell-controller-to = the controller
duty-follow-up = Send the supervisory authority what was promised
duty-follow-up-to = the supervisory authority (Datatilsynet)
duty-follow-up-channel = the form in Altinn
duty-notify-authority-to = the supervisory authority (Datatilsynet)
duty-notify-authority-channel = the form in Altinn
duty-inform-persons-to = the data subjects

duty-contact-police = Contact Kripos about a protected address
duty-contact-police-to = the National Criminal Investigation Service (Kripos)
duty-contact-police-note = Normen says that Kripos is to be contacted; that it is to be at once is practice.

duty-digital-security = Notify under the digital security act
duty-digital-security-to = the sector's supervisory authority, with a copy to the National Security Authority (NSM)
duty-digital-security-channel = a form to beredskap@nsm.no, marked "varsel digitalsikkerhetsloven"
duty-digital-security-note = For incidents that significantly affect the service. NSM counts the 24 hours from the discovery of the incident.
duty-digital-security-update = Send updated information under the digital security act
duty-digital-security-update-to = the sector's supervisory authority, with a copy to the National Security Authority (NSM)
duty-digital-security-report = Send the incident report under the digital security act
duty-digital-security-report-to = the sector's supervisory authority, with a copy to the National Security Authority (NSM)

duty-dora = Send the initial report under DORA
duty-dora-to = the Financial Supervisory Authority (Finanstilsynet)
duty-dora-channel = form KRT-3190 in Altinn
duty-dora-note = For major ICT incidents. Finanstilsynet's page writes KRT-1190 in one place, and some entities have relief at weekends.
duty-dora-intermediate = Send the intermediate report under DORA
duty-dora-intermediate-to = the Financial Supervisory Authority (Finanstilsynet)
duty-dora-intermediate-channel = the form in Altinn, as a copy of the report before
duty-dora-final = Send the final report under DORA
duty-dora-final-to = the Financial Supervisory Authority (Finanstilsynet)
duty-dora-final-channel = the form in Altinn, as a copy of the report before

duty-communications-authority = Notify Nkom under the electronic communications act
duty-communications-authority-to = the Norwegian Communications Authority (Nkom)
duty-communications-authority-channel = ekomvarsling@nkom.no, duty telephone 22 33 17 00
duty-communications-authority-note = The section of the new act and its wording have not been verified.
duty-communications-subscribers = Tell the subscribers under the electronic communications act
duty-communications-subscribers-to = the subscriber and the user
duty-communications-subscribers-note = Without undue delay and at most 24 hours, by section 2-7 of the old act. The section of the new act and its wording have not been verified.

duty-trust-service = Notify Nkom about the trust service
duty-trust-service-to = the Norwegian Communications Authority (Nkom)
duty-trust-service-note = For incidents of severity 3 or above.

duty-security-act = Notify under the national security act
duty-security-act-to = the National Security Authority (NSM) and the supervisory authority
duty-security-act-channel = by classification; NCSC is on duty day and night on 02497
duty-security-act-note = For security-threatening events and breaches of security requirements.

## Where the duty stands

standing-duty-not-a-breach = not a breach
standing-duty-decided-not = does not apply
standing-duty-exempt = exempt
standing-duty-not-controller = the controller's duty
standing-duty-no-anchor = cannot be counted
standing-duty-due = { $left } left
standing-duty-due-no-limit = without undue delay
standing-duty-due-at-once = at once
standing-duty-undecided = { $left } left, may apply
standing-duty-undecided-no-limit = may apply, without undue delay
standing-duty-undecided-at-once = may apply, at once
standing-duty-day-undecided = { $left }, may apply
standing-duty-overdue = { $left } overdue
standing-duty-overdue-undecided = { $left } overdue, may apply
standing-duty-done = done
standing-duty-done-by-hour-rule = done, within the last full hour
standing-duty-done-late = done late

## Why it applies, and what its time is counted from

duty-why = { $law }: { $reason }
duty-law = { $law }
duty-law-from = { $law } (from { $day })
duty-to = To { $to }
duty-to-by = To { $to }: { $channel }
duty-decide = Decide it with `avvik duty { $id } { $duty }`.
duty-check-source = Check it against the source ({ $source }).
duty-check-source-again = Check it against the source ({ $source }); last checked { $checked }.
duty-not-verified = Not held against the law: check the source ({ $source }) before you rely on the row.

duty-anchor = { $period } from { $label }: { $time }
duty-anchor-missing = { $period }, but the time it is counted from is missing: set it with `avvik edit { $id } --set { $key }=…`.
duty-anchor-done = { $period } after "{ $duty }": { $time }
duty-anchor-done-missing = { $period } after "{ $duty }", which is not done yet
duty-anchor-not-stated = { $period }, but the source does not say from when: check it against the source.

period-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
period-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
period-promised = Until the day that was promised, or else without undue delay
period-without-undue-delay = Without undue delay
period-at-once = At once
period-earlier-of = { $first }, but at most { $second }

certainty-a = read in the source
certainty-b = check the source
certainty-c = not verified

reason-assessed = so the assessment decides
reason-risk = a risk was concluded, and then the duty applies whatever was decided
reason-risk-open = nobody has decided whether there is a risk, and the time runs
reason-high-risk = the risk is high
reason-high-risk-open = nobody has decided whether the risk is high
reason-not-a-breach = the event is not a personal data breach
reason-not-controller = the organisation is the processor, and the duty is the controller's
reason-processor = the organisation is the processor, and tells without assessing the risk first
reason-phases = the last notification is not the final one
reason-protected-address = persons with a protected address are concerned
reason-every-breach = it applies on every breach
reason-notified = the authority has been notified
reason-notified-open = nobody has decided whether the authority is notified
reason-to-be-decided = nobody has decided whether it applies, and the time runs
reason-recorded = it was decided that it applies: { $reasons }
reason-recorded-not = it was decided that it does not apply: { $reasons }
reason-recorded-open = it is not known yet whether it applies: { $reasons }
