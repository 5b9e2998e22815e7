# Times, days and numbers as people type them.

count-not-understood = `{ $text }` is not understood as a number
count-not-understood-hint = Write a number (`27`), an approximate number (`~30`), a range with the smaller number first (`20-40`), `not-known-yet` or `cannot-be-determined`.
