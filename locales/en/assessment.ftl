### The recommendation: the rules, the questions behind them and the exemptions.

# The rules, each with its sentence.
rule-security-event = At least one of the three elements of a breach is missing. That makes it a security event, and neither article 33 nor 34 applies.
rule-serious-effect = The persons have felt, or may have felt, serious effects on health, safety or an essential service. That is a high risk wherever the data are.
rule-felt-or-away-for-days = The persons have felt the breach, or the data are away for days or for good. Then a risk cannot be ruled out.
rule-harmful-alteration = Data were altered and wrongly used, or that is not ruled out. Then a risk cannot be ruled out.
rule-misused = The data were misused, someone was picked out, or that is not ruled out, and whoever has them is not trusted. That is a high risk.
rule-not-exposed = Nobody who should not has the data, or whoever has them cannot read them. What remains to judge is what else the breach did.
rule-trusted-and-contained = Only a trusted recipient had the data, they are confirmed deleted or returned, and they concern at most { $limit } persons. Then a risk is unlikely.
rule-trusted-but-many = Only a trusted recipient had the data, and they are confirmed deleted or returned, but they concern more than { $limit } persons. Then a risk cannot be ruled out.
rule-trusted-not-contained = A trusted recipient has the data, but it is not confirmed that they are deleted or returned. Then a risk cannot be ruled out.
rule-high-data-exposed = Data that can do great harm are readable and may be with someone who is not trusted. That is a high risk, even for one person and without proof that anyone read them.
rule-private-data-attacked = Private data may have been taken by an attacker, a thief or someone who acted on purpose. That is a high risk.
rule-private-data-of-many = Private data on { $limit } persons or more have gone astray. That is a high risk.
rule-private-data = Private data may be with someone who is not trusted. Then a risk cannot be ruled out.
rule-plain-data-of-many-attacked = Data on { $limit } persons or more may have been taken by an attacker, a thief or someone who acted on purpose. Even plain data then make a high risk.
rule-plain-data-of-few = A slip sent plain data on at most { $limit } persons to recipients who are known, and none of the persons is vulnerable. Then a risk is unlikely.
rule-plain-data = The data are plain, but something speaks against the breach being slight: more than { $limit } persons, vulnerable persons, unknown recipients, or a cause that is no mere human slip.
rule-severity-score = The severity by ENISA's method points to at least this risk. The method may raise a recommendation, never lower it.
rule-subgroup = One group among the persons is more exposed than the others. Judge that group on its own: the recommendation for all does not simply cover it.

# Why it is asked.
asked-breach-test-security-breach = A breach needs security to have failed: something was not protected as it should have been (GDPR art. 4(12)).
asked-breach-test-harmful-event = The failure must have led to loss, alteration, disclosure or access that should not have happened (GDPR art. 4(12)). A weakness is not enough where it is shown that nobody used it. Where that cannot be ruled out, choose “not known yet”.
asked-breach-test-personal-data = It must touch data on persons who can be identified (GDPR art. 4(1) and (12)).
asked-incident-kinds = A breach may touch confidentiality, integrity and availability, alone or together (EDPB Guidelines 9/2022). That decides what else is asked.
asked-impact-disclosure = Answer that disclosure is ruled out only where logs or other traces show it (EDPB Guidelines 01/2021). That nothing was found is not the same.
asked-data-protection = Data that are strongly encrypted, with the key safe, are unreadable to whoever has them (GDPR art. 34(3)(a)).
asked-recipients-reach = It matters much who has the data (EDPB Guidelines 9/2022). A courier, a finder or a stranger who promises to delete is not trusted.
asked-recipients-deletion-confirmed = A trusted recipient who has confirmed deletion or return may take the risk away (EDPB Guidelines 01/2021, case 09).
asked-data-categories = What the data are weighs most when risk is judged (GDPR recitals 75 and 76; EDPB Guidelines 9/2022). Take everything in, also what concerns only some.
asked-data-description = Other data must be described before they can count as plain (GDPR art. 33(3)(a)). Write what they are, with no names.
asked-data-revealing = Special categories and criminal data (GDPR art. 9 and 10) weigh heavily when they really tell something about someone.
asked-data-processing-context = ENISA's method (2013) lets a person adjust the points where the data tell more or less in this setting than they commonly do. Without an answer the basic score is used.
asked-persons-count = The number belongs in the notification as far as it can be told (GDPR art. 33(3)(a)). An estimate or a range will do: the highest number counts.
asked-persons-kinds = Children and other vulnerable persons can bear less (GDPR recital 75). The categories also belong in the notification (GDPR art. 33(3)(a)).
asked-persons-identifiability = The more easily someone is recognised, the higher the risk (EDPB Guidelines 9/2022; ENISA 2013). A name with a national identity number is always direct.
asked-incident-cause = Someone who is after the data is a greater danger than a slip (EDPB Guidelines 01/2021).
asked-incident-deliberate = Malice raises the risk (EDPB Guidelines 9/2022; ENISA 2013). Where the cause does not tell, it must be settled on its own.
asked-impact-outage = Loss of access is a breach too (GDPR art. 4(12)). Hours are often without effect, days seldom (EDPB Guidelines 01/2021, cases 01 to 03).
asked-impact-alteration = Alteration is a breach too (GDPR art. 4(12)). What decides is whether it was used, and whether it can be put right (ENISA 2013).
asked-impact-felt = Effects that were felt already are no longer a mere risk (GDPR recitals 75 and 85).
asked-impact-misuse = Where data are misused or someone is picked out, the persons must be able to protect themselves (GDPR recital 86).

# The exemptions from informing the persons.
exempt-protection-holds = The data are unreadable to whoever has them. The exemption needs the protection to have been there before the breach and the key to be safe, and that must be shown.
exempt-protection-subverted = The data were protected, but the protection may have been got round. The exemption does not apply until it is shown that the protection held.
exempt-protection-none = The data were readable. Then there is no protection to point to.
exempt-protection-unknown = It is not shown that the data were unreadable. Without that the exemption does not apply.
exempt-risk-removed = Needs measures after the breach that make the high risk no longer likely to materialise, and a judgement of the risk that remains.
exempt-effort-for-many = Needs informing each person to be a disproportionate effort, and a public communication, equally effective, in its place. A large number is not enough where contact details are there.
exempt-effort-for-few = Needs informing each person to be a disproportionate effort, and a public communication, equally effective, in its place. With so few persons that will hardly hold unless contact details are missing.
exempt-national = Needs the communication to reveal what must be kept secret for foreign policy, defence and security, to prevent or investigate offences, or under a statutory duty of secrecy. It goes only as far as it must.

# The limits.
limits-are-our-own = The numbers of persons that the rules use are this program's own. No law names them, and an organisation may have good reasons to draw the lines elsewhere.

# What is shown of the recommendation.
recommended-security-event = Recommendation: a security event, not a breach – no duty to notify or inform
recommended-low = Recommendation: low risk – neither notify nor inform
recommended-medium = Recommendation: a risk – notify the authority
recommended-high = Recommendation: a high risk – notify the authority and inform the persons
recommended-why = Why
recommended-rule = { $sentence } [{ $risk }; { $source }]
recommended-unknown = Not known, and taken at its worse value
recommended-turns-on = It would be otherwise if
recommended-turn-becomes = { $fact }: { $values } → { $outcome }
recommended-turn-gains = { $fact }, also: { $values } → { $outcome }
recommended-turn-loses = { $fact }, without: { $values } → { $outcome }
recommended-turn-taken-away = { $fact }: not confirmed → { $outcome }
recommended-confirmed = confirmed
recommended-then-security-event = not a breach
recommended-then-low = low risk
recommended-then-medium = a risk, notify
recommended-then-high = a high risk, notify and inform
recommended-score = Severity by ENISA’s method
recommended-points = { $whole }{ $quarter ->
        [0] {""}
        [1] .25
        [2] .5
       *[3] .75
    }
recommended-score-sum = { $context } (context) × { $identification } (identification) + { $circumstances } (circumstances) = { $total }: { $band }
recommended-score-up = { $points } below the next band
recommended-score-down = { $points } above the band below
recommended-score-many = More than 100 persons are concerned. That changes no point, but is to be weighed.
recommended-score-unreadable = The data are unreadable. That changes no point, but is to be weighed.
recommended-exemptions = Exemptions from informing
recommended-matrix = Likelihood and consequence in the assessment point to { $risk }.
recommended-only = This is a recommendation. A person concludes, and the organisation bears the burden of proof.
