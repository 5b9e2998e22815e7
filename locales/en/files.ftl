# Case ids and files.

case-id-not-understood = `{ $text }` is not a case id
case-id-not-understood-hint = Write the year and the number, for example `2026-0007`. `avvik list` shows the ids in use.
