//! What fills a fact: from the short name in the tables, the command that a person can paste.

use crate::case::CaseId;

/// Commands that the tables name; what such a name begins with is no key of the case file.
const COMMANDS: [&str; 7] =
    ["approve", "assess", "draft correction", "draft report", "draft withdrawal", "measure add", "notify"];

/// Sections that stand in a case any number of times, so that `--set` cannot name one of them.
const REPEATED: [&str; 5] = ["assessment.", "communication.", "measure.", "notification.", "party."];

/// Where the person writes the value.
const VALUE: &str = " \"…\"";

/// Returns the command line that fills what has this name, such as `avvik edit 2026-0007 --set persons.count="…"`.
///
/// A setting of the register has no command: its name says the file and the key. What stands in a repeated section is
/// filled in the case file itself.
pub fn command(fills: &str, id: &CaseId) -> String {
    if fills.starts_with("avvik.toml") {
        return fills.to_owned();
    }
    let Some(command) = COMMANDS.iter().find(|command| fills.starts_with(**command)) else {
        return match REPEATED.iter().any(|section| fills.starts_with(section)) {
            true => format!("avvik edit {id}"),
            false => format!("avvik edit {id} --set {fills}={}", VALUE.trim()),
        };
    };
    let options = &fills[command.len()..];
    let takes_words = *command == "measure add";
    let is_open = options.rsplit(' ').next().is_some_and(|word| word.starts_with("--"));
    let value = |is_wanted| if is_wanted { VALUE } else { "" };
    format!("avvik {command} {id}{}{options}{}", value(takes_words), value(is_open))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::keys;

    #[test]
    fn the_sections_that_repeat_are_those_of_the_case_file() {
        let repeats = |path: &str| keys().iter().any(|key| key.is_repeated && key.path.starts_with(path));
        assert!(REPEATED.into_iter().all(repeats));
    }

    #[test]
    fn a_name_becomes_a_command_line() {
        let id = "2026-0007".parse().expect("an id");
        for (name, line) in [
            ("avvik.toml: contact", "avvik.toml: contact"),
            ("incident.what", "avvik edit 2026-0007 --set incident.what=\"…\""),
            ("party.name", "avvik edit 2026-0007"),
            ("assess", "avvik assess 2026-0007"),
            ("notify --delay-reasons", "avvik notify 2026-0007 --delay-reasons \"…\""),
            ("measure add --aim cause", "avvik measure add 2026-0007 \"…\" --aim cause"),
            ("draft correction --reason", "avvik draft correction 2026-0007 --reason \"…\""),
        ] {
            assert_eq!(command(name, &id), line);
        }
    }
}
