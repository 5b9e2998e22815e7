# Counts, times and factors as they are known, for use within a sentence.

unknown-not-known-yet = not known yet
unknown-cannot-be-determined = cannot be determined

count-exact = { $number }
count-about = about { $number }
count-range = between { $from } and { $to }

when-about = around { $moment }

## Factors of the risk assessment

factor-nature-of-data = the nature of the data
factor-number-of-persons = the number of data subjects
factor-kind-of-harm = the kind of harm that may follow
factor-action-needed = the need for action to reduce the effects
factor-cause = the cause of the breach
factor-who-has-data = who has or may have the data
factor-identifiability = how easily the data subjects can be identified
factor-protection = encryption and other protection
factor-trusted-recipient = whether the recipient can be trusted
factor-backup = backup and restoration
factor-duration = duration

## Roles that every organisation has

role-case-handler = the privacy coordinator
role-dpo = the data protection officer
role-head = the head of the organisation
role-security-coordinator = the security coordinator
role-superior = the superior department
