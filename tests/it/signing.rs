//! Signing: as git is set up to, checked by git itself, and nothing at all when it fails.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};

use crate::harness::{CASE, Register, Scratch, hermetic};

/// Returns a register whose global configuration says to sign with this format and key.
fn signing_register(scratch: &Scratch, format: &str, key: &str) -> Register {
    let register = scratch.register("r");
    register.git(&["config", "--global", "commit.gpgsign", "true"]);
    register.git(&["config", "--global", "gpg.format", format]);
    register.git(&["config", "--global", "user.signingkey", key]);
    register
}

/// Makes an ssh key that git takes for the coordinator's, and returns its path.
fn ssh_key(scratch: &Scratch) -> String {
    let key = scratch.path("key").display().to_string();
    run(Command::new("ssh-keygen").args(["-q", "-t", "ed25519", "-N", "", "-f", &key]));
    let public = fs::read_to_string(format!("{key}.pub")).unwrap();
    let allowed = scratch.path("allowed");
    fs::write(&allowed, format!("koordinator@example.org {public}")).unwrap();
    run(Command::new("git").args(["config", "--global", "gpg.ssh.allowedSignersFile"]).arg(allowed));
    key
}

fn run(command: &mut Command) {
    let status = command.stdout(Stdio::null()).status().unwrap();
    assert!(status.success(), "{command:?}");
}

/// Writes a program that leaves a mark that it was run, and fails.
fn canary(scratch: &Scratch) -> String {
    let program = scratch.path("canary");
    fs::write(&program, "#!/bin/sh\necho no agent >&2\ntouch $HOME/ran\nexit 1\n").unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    program.display().to_string()
}

#[test]
fn git_verifies_what_was_signed_with_an_ssh_key() {
    hermetic(|scratch| {
        let key = ssh_key(scratch);
        let register = signing_register(scratch, "ssh", &key);
        register.record(&[(CASE, "new\n")]).unwrap();
        register.git(&["verify-commit", "HEAD"]);
        assert_eq!(register.git(&["log", "-1", "--format=%G? %GS"]), "G koordinator@example.org\n");
        register.git(&["fsck", "--strict"]);
        // From the home, as git reads it.
        register.git(&["config", "--global", "user.signingkey", "~/key"]);
        register.record(&[(CASE, "newer\n")]).unwrap();
        register.git(&["verify-commit", "HEAD"]);
    });
}

#[test]
fn git_verifies_what_was_signed_by_an_agent() {
    hermetic(|scratch| {
        let key = ssh_key(scratch);
        let public = fs::read_to_string(format!("{key}.pub")).unwrap();
        let register = signing_register(scratch, "ssh", &format!("key::{}", public.trim()));
        assert_eq!(register.refusal(), "trail-signer-failed", "there is no agent yet");
        let test = std::env::current_exe().unwrap();
        let mut agent = Command::new("ssh-agent");
        agent.args(["sh", "-c", "ssh-add -q $HOME/key && exec \"$0\" harness::elsewhere --exact"]).arg(test);
        run(agent.env("AVVIK_TEST_FILES", CASE).current_dir(&register.folder));
        register.git(&["verify-commit", "HEAD"]);
        assert!(!register.path(".git/avvik/signing.pub").exists());
    });
}

#[test]
fn git_verifies_what_was_signed_with_gpg() {
    hermetic(|scratch| {
        fs::create_dir(scratch.path(".gnupg")).unwrap();
        fs::set_permissions(scratch.path(".gnupg"), fs::Permissions::from_mode(0o700)).unwrap();
        let who = "Personvernkoordinator <koordinator@example.org>";
        let batch =
            ["--batch", "--quiet", "--passphrase", "", "--quick-generate-key", who, "ed25519", "sign"];
        run(Command::new("gpg").args(batch).stderr(Stdio::null()));
        let register = signing_register(scratch, "openpgp", "koordinator@example.org");
        register.record(&[(CASE, "new\n")]).unwrap();
        register.git(&["config", "--global", "--unset", "user.signingkey"]);
        register.record(&[(CASE, "newer\n")]).unwrap();
        for commit in ["HEAD", "HEAD~1"] {
            register.git(&["verify-commit", commit]);
        }
        run(Command::new("gpgconf").args(["--kill", "all"]));
    });
}

#[test]
fn nothing_is_recorded_unsigned_where_signing_is_on() {
    hermetic(|scratch| {
        let register = signing_register(scratch, "x509", "key");
        let set = |key: &str, value: &str| register.git(&["config", "--global", key, value]);
        assert_eq!(register.refusal(), "trail-signing-format");
        set("gpg.format", "ssh");
        assert_eq!(register.refusal(), "trail-signer-failed", "the key does not exist");
        set("gpg.ssh.program", "/nowhere/signer");
        assert_eq!(register.refusal(), "trail-signer-not-started");
        set("gpg.ssh.program", &canary(scratch));
        assert_eq!(register.refusal(), "trail-signer-failed");
        set("gpg.ssh.program", "true");
        assert_eq!(register.refusal(), "trail-signer-failed", "a program that only says it signed");
        set("gpg.format", "openpgp");
        set("gpg.program", "true");
        assert_eq!(register.refusal(), "trail-signer-failed");
        register.git(&["config", "--global", "gpg.format", "ssh"]);
        register.git(&["config", "--global", "--unset", "user.signingkey"]);
        assert_eq!(register.refusal(), "trail-no-signing-key");
        assert_eq!(register.git(&["status", "--porcelain"]), "A  notes.txt\n");
    });
}

#[test]
fn a_repository_may_not_name_the_program_that_signs() {
    hermetic(|scratch| {
        let key = ssh_key(scratch);
        let register = signing_register(scratch, "ssh", &key);
        register.git(&["config", "gpg.ssh.program", &canary(scratch)]);
        register.git(&["config", "gpg.program", &canary(scratch)]);
        register.record(&[(CASE, "new\n")]).unwrap();
        assert!(!scratch.path("ran").exists());
        register.git(&["config", "--unset", "gpg.ssh.program"]);
        register.git(&["verify-commit", "HEAD"]);
    });
}
