# Case ids and files.

case-id-not-understood = `{ $text }` is not a case id
case-id-not-understood-hint = Write the year and the number, for example `2026-0007`. `avvik list` shows the ids in use.

file-too-large = The file is larger than { $limit } KiB
file-too-large-hint = A case is text. Move attachments and logs out of the file, and say in the case where they are.
file-not-utf8 = Line { $line }, column { $column }: the file is not written in UTF-8
file-not-utf8-hint = Save the file again in UTF-8.
file-byte-order-mark = The file begins with an invisible byte order mark
file-byte-order-mark-hint = Save the file again as UTF-8 without a byte order mark.
file-control-character = Line { $line }, column { $column }: the control character { $code } cannot stand in a case
file-control-character-hint = Delete the character. Only line breaks and tabs are allowed.
file-direction-character = Line { $line }, column { $column }: the character { $code } turns the direction of the text, so that it looks like something it is not
file-direction-character-hint = Delete the character. Most editors do not show it.
file-no-toml = Line { $line }, column { $column }: the file is not valid TOML: { $detail }
file-no-toml-hint = Correct the line. Text stands in quotes, and each key may stand only once in each part.
file-other-kind = Line { $line }, column { $column }: this is not a file of the right kind: { $detail }
file-other-kind-hint = Check that the file is in its right place in the register.

file-wrong-type = `{ $path }` does not fit here: `{ $given }` ({ $detail })
file-wrong-type-hint = Correct the value. Until then the file is read as if it did not stand there.
file-unknown-code = `{ $path }` has an unknown code: `{ $given }`
file-unknown-code-hint = The codes that may stand here are { $expected }.
file-unknown-code-nearest-hint = Did you mean `{ $nearest }`? The codes that may stand here are { $expected }.
file-unknown-key = Unknown key: `{ $path }`
file-unknown-key-hint = Look for a misspelling. The key stays in the file, but it has no effect.
file-unknown-key-nearest-hint = Did you mean `{ $nearest }`? The key stays in the file, but it has no effect.
file-value-not-allowed = `{ $path }` cannot be `{ $given }` ({ $detail })
file-value-not-allowed-hint = Correct the value. Until then the file is read as if it did not stand there.

edit-value = The change cannot be written as TOML: { $detail }
edit-value-hint = Nothing was changed. This is an error in the program, please report it.
edit-file = The file is not valid TOML, so the change cannot be written into it: { $detail }
edit-file-hint = Correct the file with `avvik edit` first.
edit-odd = `{ $path }` in the file has a value that cannot be read, and the change would have overwritten it
edit-odd-hint = Nothing was changed. Correct the value with `avvik edit` first.
edit-outcome = The change cannot be written into the file as it is laid out
edit-outcome-hint = Nothing was changed. Make the change by hand with `avvik edit`.

scan-failed = The folder { $path } cannot be read: { $cause }
scan-failed-hint = Check that you may read { $path }.
stray-name = { $path } is no case: names look like `cases/2026/2026-0007.toml`
stray-year = { $path } lies in the folder of another year than the case is from
stray-symlink = { $path } is a symbolic link, and the register never follows links
stray-folder = { $path } is a folder where a file should be
stray-special = { $path } is neither a plain file nor a folder where one should be
stray-hint = Move { $path } out of `cases` or to its right place. What it holds is not read.

file-not-opened = `{ $file }` cannot be opened: { $cause }
file-not-opened-hint = See whether the file was moved, deleted or replaced, and get it back from git.
file-facts-changed = The facts as reported were changed afterwards: `{ $file }` no longer has the fingerprint that the case states
file-facts-changed-hint = Get the file back from git, for example with `git checkout`.
file-template-not-text = The template `{ $file }` is no text in UTF-8
file-template-not-text-hint = Save the template as UTF-8.
file-templates-too-many = There are more than { $most } templates in `{ $file }`
file-templates-too-many-hint = Take away the templates that are not in use.
