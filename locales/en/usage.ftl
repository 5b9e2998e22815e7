### What is wrong with the command line.

usage-value-missing = `{ $culprit }` lacks a value
usage-value-not-listed = “{ $value }” cannot be used for `{ $culprit }`; possible values are { $valid }
usage-value-invalid = “{ $value }” cannot be used for `{ $culprit }`
usage-value-unreadable = “{ $value }” cannot be used for `{ $culprit }`: { $cause }
usage-unknown-argument = Unknown argument: `{ $culprit }`
usage-unknown-command = Unknown command: `{ $culprit }`
usage-command-missing = `{ $culprit }` needs a subcommand: { $valid }
usage-argument-missing = This must be given: { $culprit }
usage-repeated = `{ $culprit }` can be given only once
usage-conflict = `{ $culprit }` cannot be used together with { $prior }
usage-conflict-with-others = `{ $culprit }` cannot be used together with the other arguments
usage-no-equals = `{ $culprit }` needs an equals sign before its value
usage-too-many-values = The value “{ $value }” is one too many for `{ $culprit }`
usage-too-few-values =
    { $expected ->
        [one] `{ $culprit }` needs at least { $expected } value but got { $actual }
       *[other] `{ $culprit }` needs at least { $expected } values but got { $actual }
    }
usage-wrong-number-of-values =
    { $expected ->
        [one] `{ $culprit }` needs { $expected } value but got { $actual }
       *[other] `{ $culprit }` needs { $expected } values but got { $actual }
    }
usage-not-utf8 = The command line holds characters that are not valid UTF-8
usage-other = The command line cannot be understood: { $cause }

usage-did-you-mean = Did you mean `{ $suggestion }`?
usage-see-help = `{ $command } --help` shows how to use the command
