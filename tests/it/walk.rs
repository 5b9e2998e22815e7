//! The walk: one breach from the first report to its closing, on the real program and a real repository.
//!
//! A teacher sends the health notes of class 4A to the parents of 4B on Friday 23 October 2026. The clocks go back
//! on the Sunday between awareness and the deadline.

mod afterwards;
mod friday;
mod reading;
mod weekend;

use super::binary::{Home, Said, assert_lines};

/// The case's file.
const CASE: &str = "cases/2026/2026-0001.toml";

/// The register in which the walk is made.
struct Walk(Home);

/// A command that records, and what its commit has to say.
struct Step<'a> {
    /// The time of the command.
    now: &'a str,
    /// What is typed.
    args: &'a [&'a str],
    /// The commit's subject, after the case's number.
    subject: &'a str,
    /// The commit's `Avvik-Action`.
    action: &'a str,
    /// The text that is kept with it, under `sent/`.
    sent: &'a [&'a str],
}

#[test]
fn a_breach_is_carried_from_the_first_report_to_its_closing() {
    let walk = Walk(Home::with_register());
    friday::a_teacher_reports_a_suspicion(&walk);
    friday::the_suspicion_becomes_certain(&walk);
    friday::measures_are_decided_and_done(&walk);
    friday::the_risk_is_assessed_as_high(&walk);
    friday::the_conclusion_is_approved(&walk);
    friday::the_parents_are_informed(&walk);
    weekend::the_clocks_go_back(&walk);
    weekend::the_authority_is_notified_in_time(&walk);
    weekend::copies_are_sent(&walk);
    afterwards::what_happened_is_learnt(&walk);
    afterwards::the_case_cannot_be_closed_too_early(&walk);
    afterwards::the_last_notification_is_sent(&walk);
    afterwards::the_case_is_closed(&walk);
    reading::the_case_reads_in_english(&walk);
    reading::the_case_reads_as_json(&walk);
}

impl Walk {
    /// Runs a command that records, and asserts its one commit: who, when, why, and exactly its own files.
    #[track_caller]
    fn records(&self, step: &Step) -> Said {
        let home = &self.0;
        let count = || home.git(&["rev-list", "--count", "HEAD"]).trim().parse::<usize>().unwrap();
        let before = count();
        let said = home.avvik(step.now, step.args);
        assert_eq!(said.code, 0, "{:?}: {}", step.args, said.err);
        assert_eq!(count(), before + 1, "one command, one commit");
        let head = home.git(&["rev-parse", "HEAD"]);
        assert_lines(&said.err, &[&format!("2026-0001: registrert i {}", &head[..7])]);
        let commit = home.git(&["log", "-1", "--format=%an <%ae>%n%aI%n%cI%n%B"]);
        let time = step.now.replace('+', ":00+");
        let expected = format!(
            "Personvernkoordinator <personvernkoordinator@fjordvik.example>\n{time}\n{time}\n\
             2026-0001: {}\n\nAvvik-Case: 2026-0001\nAvvik-Action: {}",
            step.subject, step.action
        );
        assert_eq!(commit.trim(), expected);
        let files = home.git(&["show", "--name-only", "--format=", "HEAD"]);
        assert_eq!(files.lines().collect::<Vec<_>>(), [&[CASE], step.sent].concat());
        assert_eq!(home.git(&["status", "--porcelain"]), "", "work tree and index follow");
        said
    }

    /// Asserts that the case's file has these lines.
    #[track_caller]
    fn has(&self, lines: &[&str]) {
        assert_lines(&self.0.read(CASE), lines);
    }

    /// Asserts the rules that the check finds, and its exit code.
    #[track_caller]
    fn lint(&self, now: &str, code: i32, rules: &[&str]) {
        let said = self.0.avvik(now, &["lint"]);
        let found = said.out.lines().filter_map(|line| line.split_once(": ")?.1.split_once(": "));
        assert_eq!(found.map(|(label, _)| label).collect::<Vec<_>>(), rules, "{}", said.out);
        assert_eq!(said.code, code, "{}", said.out);
    }

    /// Asserts the lines of what is due, without the blanks that line them up.
    #[track_caller]
    fn due(&self, now: &str, lines: &[&str]) {
        let said = self.0.avvik(now, &["due", "1"]);
        // Below the table, each duty is explained.
        let table = said.out.split("\n\n").next().unwrap_or_default();
        assert_eq!((said.code, rows(table)), (0, lines.iter().map(|line| (*line).to_owned()).collect()));
    }

    /// Asserts that a person who looks at the case sees these lines.
    #[track_caller]
    fn shows(&self, now: &str, lines: &[&str]) {
        let said = self.0.avvik(now, &["show", "1"]);
        assert_eq!(said.code, 0, "{}", said.err);
        assert_lines(&rows(&said.out).join("\n"), lines);
    }

    /// Asserts that a command is refused with this code and says these things, and that nothing is recorded.
    #[track_caller]
    fn refuses(&self, now: &str, args: &[&str], lines: &[&str]) {
        let head = self.0.git(&["rev-parse", "HEAD"]);
        let said = self.0.avvik(now, args);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{}", said.err);
        assert_lines(&said.err, lines);
        assert_eq!(self.0.git(&["rev-parse", "HEAD"]), head);
        assert_eq!(self.0.git(&["status", "--porcelain"]), "");
    }

    /// Writes a text as it was sent, and returns its path.
    fn writes(&self, name: &str, text: &str) -> String {
        let path = self.0.path(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    }
}

/// Returns the rows of a table, its columns parted by ` | `.
fn rows(table: &str) -> Vec<String> {
    let columns = |line: &str| {
        line.trim().split("  ").map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" | ")
    };
    table.lines().map(columns).filter(|line| !line.is_empty()).collect()
}
