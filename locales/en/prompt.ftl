### What is said around a question.

prompt-enter-default = Enter: { $answer }
prompt-enter-unknown = Enter: not known yet
prompt-enter-skip = Enter: skip
prompt-mark-unknown = ?: not known yet
prompt-mark-skip = ?: skip
prompt-several = Type one or more numbers, such as 1 3
prompt-yes-or-no = Answer yes or no (y/n)

prompt-answer-needed = An answer is needed here
prompt-not-a-choice = “{ $answer }” is not one of the choices; type a number from 1 to { $count }
prompt-neither-yes-nor-no = “{ $answer }” is neither yes nor no

prompt-interrupted = Interrupted; nothing was recorded
prompt-terminal = Cannot ask on the terminal: { $cause }
prompt-terminal-hint = Give the answers on the command line instead; `--help` lists them
prompt-not-kept = Cannot keep the answer in case you are interrupted: { $cause }
prompt-not-kept-hint = See whether the disk is full and whether you may write in the register's `.git` folder

prompt-missing =
    { $count ->
        [one] An answer is missing: { $flags }
       *[other] { $count } answers are missing: { $flags }
    }
prompt-missing-hint = Nothing is asked without a terminal. Give the answers on the command line; `--help` shows how
