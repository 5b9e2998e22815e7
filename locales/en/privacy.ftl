# Personal data that must not enter the register.

privacy-in-key = `{ $key }`: { $masked } looks like { $kind }
privacy-in-text = { $masked } looks like { $kind }
privacy-in-name = { $masked } in the file's name looks like { $kind }
privacy-at = { $file }:{ $line }: { $found }
privacy-in-message = The message to git: { $found }

privacy-refused = This seems to hold personal data, and git does not forget. Nothing was recorded
privacy-refused-hint = Write it without: the role or the part in the case instead of the number or the address. If it is a shared address of the organisation itself, list it under `[privacy]` in `avvik.toml`, such as `allow = ["postmottak@kommune.example"]`.
privacy-noticed = { $found }. It was recorded all the same; take it out now if it is a person's.

personal-national-id = a national identity number or D-number
personal-national-id-2032 = a national identity number by the rule of 2032
personal-synthetic-id = a synthetic national identity number
personal-account = an account number
personal-mobile = a mobile number
personal-fixed-line = a fixed-line number
personal-e-mail = an e-mail address
personal-card = a card number

lint-personal-data-example = An e-mail address stands in the account of what happened.
lint-personal-data-help = Write it without. If it was recorded, it still stands in the history: tell the data protection officer, and consider whether the history must be rewritten.
lint-personal-data-title = Something looks like data about a person
lint-personal-data-unread = The file is no plain text, so it was not checked for personal data
lint-personal-data-unread-help = Look through it yourself.
lint-personal-data-why = The documentation is to hold facts, effects and measures, not names, numbers or addresses. What was once recorded in git goes along with every copy. The organisation's own contact points in `avvik.toml` and the addresses in `allow` under `[privacy]` may stand.
