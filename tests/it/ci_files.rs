//! The workflows that `init --ci` writes, and the hook for the pre-commit framework.

use std::fs;
use std::path::Path;

use saphyr::{LoadableYamlNode, Yaml};

use super::binary::{AVVIK, Home};
use super::lint_outputs::NOW;

const FORGES: [(&str, &str); 3] = [
    ("github", ".github/workflows/avvik.yml"),
    ("gitlab", ".gitlab-ci.yml"),
    ("forgejo", ".forgejo/workflows/avvik.yml"),
];

#[test]
fn each_workflow_is_yaml_and_every_command_in_it_is_understood() {
    for (forge, file) in FORGES {
        let home = Home::with_register();
        let said = home.avvik(NOW, &["init", "--ci", forge]);
        assert_eq!(said.code, 0, "{}", said.err);
        let text = home.read(file);
        let documents = Yaml::load_from_str(&text).unwrap();
        let [Yaml::Mapping(top)] = &documents[..] else { panic!("{file} is one mapping") };
        assert!(!top.is_empty());
        assert!(text.contains("AVVIK_REGISTER: \".\""), "{text}");
        assert!(text.contains("--since") && text.contains("--waivers-from"), "{text}");
        assert!(text.contains("schedule") && text.contains("due --within 24h"), "{text}");
        let depth = if forge == "gitlab" { "GIT_DEPTH: \"0\"" } else { "fetch-depth: 0" };
        assert!(text.contains(depth), "{text}");
        for line in text.lines().filter(|line| line.contains("avvik lint")) {
            let (_, command) = line.split_once("avvik lint").unwrap();
            let command = command.split(['>', '|']).next().unwrap().replace("$scope", "--since $BASE");
            let args: Vec<&str> = command
                .split_whitespace()
                .map(|word| if word.contains("$BASE") { "HEAD" } else { word })
                .collect();
            let said = home.avvik(NOW, &[&["lint"], &args[..]].concat());
            assert_eq!(said.code, 0, "{line}: {}", said.err);
        }
        let again = home.avvik(NOW, &["init", "--ci", forge, "--lang", "en"]);
        assert_eq!(again.code, 2);
        assert!(again.err.contains("is there already, and it was left alone"), "{}", again.err);
        assert_eq!(home.read(file), text);
    }
}

#[test]
fn the_job_on_gitlab_tells_what_is_due_when_the_check_fails_and_fails_for_either() {
    let home = Home::with_register();
    assert_eq!(home.avvik(NOW, &["init", "--ci", "gitlab", "--lang", "en"]).code, 0);
    let text = home.read(".gitlab-ci.yml");
    let (_, script) = text.split_once("  script:\n").unwrap();
    let lines =
        script.lines().map_while(|line| line.strip_prefix("    ")).filter(|line| !line.starts_with('#'));
    let script: Vec<_> = lines.map(|line| line.strip_prefix("- ").unwrap()).collect();
    let run = |source: &str| {
        let path = format!("{}:/usr/bin:/bin", Path::new(AVVIK).parent().unwrap().display());
        let mut shell = home.command("sh");
        shell
            .env("PATH", path)
            .env("AVVIK_NOW", NOW)
            .env("AVVIK_LANG", "en")
            .env("CI_PIPELINE_SOURCE", source);
        let output = shell.args(["-ec", &script.join("\n")]).output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    assert_eq!(run("push").0, Some(0));
    let said = home.avvik("2026-10-01T12:00+02:00", &["new", "Brev", "--aware", "2026-10-01T11:00:00+02:00"]);
    assert_eq!(said.code, 0, "{}", said.err);
    for (source, tells_due) in [("push", false), ("schedule", true)] {
        let (code, out) = run(source);
        assert_eq!(code, Some(1), "{out}");
        assert!(out.contains("error[report-overdue]"), "{out}");
        assert_eq!(out.contains("Notify the supervisory authority"), tells_due, "{out}");
    }
    for report in ["gl-code-quality-report.json", "avvik.xml"] {
        assert!(home.read(report).contains("report-overdue"));
    }
    // Where nothing can be checked, the job fails as well.
    home.edit("avvik.toml", |text| text.replacen("format = 1", "format = 2", 1));
    assert_eq!(run("schedule").0, Some(1));
    assert!(home.read("gl-code-quality-report.json").contains("blocker"));
}

#[test]
fn a_new_register_in_a_folder_of_a_repository_gets_its_workflow_at_the_root() {
    let home = Home::with_register();
    let init = ["init", "brudd \"a\"", "--organisation", "Fjordvik kommune", "--ci", "github"];
    let said = home.avvik(NOW, &init);
    assert_eq!(said.code, 0, "{}", said.err);
    let text = home.read(".github/workflows/avvik.yml");
    assert!(text.contains("AVVIK_REGISTER: \"brudd \\\"a\\\"\""), "{text}");
    assert!(Yaml::load_from_str(&text).is_ok());
    // The register is made even where a workflow is there already, and that is told.
    let said = home.avvik(NOW, &["init", "annet", "--organisation", "Fjordvik kommune", "--ci", "github"]);
    assert_eq!(said.code, 3, "{}", said.err);
    assert!(home.path("register/annet/avvik.toml").exists());
}

#[test]
fn the_pre_commit_frameworks_hook_is_yaml_and_its_command_is_understood() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(".pre-commit-hooks.yaml");
    let text = fs::read_to_string(file).unwrap();
    let documents = Yaml::load_from_str(&text).unwrap();
    let hook = &documents[0][0];
    assert_eq!(hook["language"].as_str(), Some("rust"));
    assert_eq!(hook["pass_filenames"].as_bool(), Some(false));
    let entry: Vec<&str> = hook["entry"].as_str().unwrap().split(' ').collect();
    assert_eq!(entry[0], Path::new(AVVIK).file_name().unwrap().to_str().unwrap());
    let said = Home::with_register().avvik(NOW, &entry[1..]);
    assert_eq!(said.code, 0, "{}", said.err);
}
