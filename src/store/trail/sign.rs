//! Signs a commit as git is set up to, or refuses: nothing unsigned is written where signing is on.

use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use git2::{Config, Repository};

use super::Trail;
use super::durable;
use super::error::TrailError;
use super::identity::Person;
use super::places::Places;
use super::setting::{heed_global, optional};

/// Whether commits are signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signing {
    /// Git is not set up to sign.
    Off,
    /// It is, and so is the newest commit.
    Signed,
    /// It is, but the newest commit has no signature.
    NewestUnsigned,
}

impl Trail {
    /// Returns whether git is set up to sign, and whether the newest commit is signed; it is not verified.
    pub fn signing(&self) -> Result<Signing, TrailError> {
        let config = self.repo.config().map_err(TrailError::Unreadable)?;
        if !is_on(&config)? {
            return Ok(Signing::Off);
        }
        let newest = self.head()?;
        Ok(match newest.map(|id| self.repo.extract_signature(&id, None)) {
            Some(Err(_)) => Signing::NewestUnsigned,
            Some(Ok(_)) | None => Signing::Signed,
        })
    }
}

fn is_on(config: &Config) -> Result<bool, TrailError> {
    Ok(optional(config.get_bool("commit.gpgsign"))?.unwrap_or(false))
}

/// Returns the signature of a commit's text, or none when git is not set up to sign.
///
/// Whether and with which key is taken from all of git's configuration; which program to run only from
/// what the user and the machine say, never from the repository, which may come from a stranger.
pub(super) fn signature(
    repo: &Repository,
    places: &Places,
    committer: &Person,
    text: &str,
) -> Result<Option<String>, TrailError> {
    let config = repo.config().map_err(TrailError::Unreadable)?;
    if !is_on(&config)? {
        return Ok(None);
    }
    let format = optional(config.get_string("gpg.format"))?.unwrap_or_else(|| "openpgp".to_owned());
    match format.as_str() {
        "openpgp" => with_gpg(&config, committer, text),
        "ssh" => with_ssh(&config, places, text),
        _ => Err(TrailError::SigningFormat(format)),
    }
    .map(Some)
}

fn with_gpg(config: &Config, committer: &Person, text: &str) -> Result<String, TrailError> {
    let program = program(&["gpg.openpgp.program", "gpg.program"], "gpg")?;
    let key = optional(config.get_string("user.signingkey"))?
        .unwrap_or_else(|| format!("{} <{}>", committer.name, committer.email));
    let arguments = ["--status-fd=2", "-bsau", &key].map(OsStr::new);
    let output = run(&program, &arguments, text)?;
    let status = String::from_utf8_lossy(&output.stderr);
    if !status.lines().any(|line| line.starts_with("[GNUPG:] SIG_CREATED ")) {
        return Err(failure(&program, &output));
    }
    armour(&program, &output)
}

fn with_ssh(config: &Config, places: &Places, text: &str) -> Result<String, TrailError> {
    let program = program(&["gpg.ssh.program"], "ssh-keygen")?;
    let key = optional(config.get_string("user.signingkey"))?.ok_or(TrailError::NoSigningKey)?;
    let sign = |key: &Path, more: &[&str]| {
        let mut arguments: Vec<_> = ["-Y", "sign", "-n", "git", "-f"].map(OsStr::new).to_vec();
        arguments.push(key.as_os_str());
        arguments.extend(more.iter().map(OsStr::new));
        armour(&program, &run(&program, &arguments, text)?)
    };
    let literal = key.strip_prefix("key::").or(key.starts_with("ssh-").then_some(key.as_str()));
    let Some(literal) = literal else {
        let file = optional(config.get_path("user.signingkey"))?.ok_or(TrailError::NoSigningKey)?;
        return sign(&file, &[]);
    };
    // The private half of a key written out in the configuration is with the agent: `-U`.
    let file = places.ours().join("signing.pub");
    fs::write(&file, literal).map_err(|cause| TrailError::Io(file.clone(), cause))?;
    let signature = sign(&file, &["-U"]);
    durable::remove(&file).map_err(|cause| TrailError::Io(file, cause))?;
    signature
}

/// Returns the first of these settings that the user or the machine has, else the usual program.
fn program(keys: &[&str], usual: &str) -> Result<PathBuf, TrailError> {
    let mut config = Config::open_default().map_err(TrailError::Unreadable)?;
    heed_global(&mut config).map_err(TrailError::Unreadable)?;
    for key in keys {
        if let Some(program) = optional(config.get_path(key))? {
            return Ok(program);
        }
    }
    Ok(usual.into())
}

fn run(program: &Path, arguments: &[&OsStr], text: &str) -> Result<Output, TrailError> {
    let not_started = |cause| TrailError::SignerNotStarted(program.to_owned(), cause);
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(not_started)?;
    if let Some(mut input) = child.stdin.take() {
        // A signer that gives up before it has read all says why in its exit status.
        input.write_all(text.as_bytes()).unwrap_or_default();
    }
    child.wait_with_output().map_err(not_started)
}

fn armour(program: &Path, output: &Output) -> Result<String, TrailError> {
    match String::from_utf8(output.stdout.clone()) {
        Ok(armour) if output.status.success() && armour.starts_with("-----BEGIN ") => Ok(armour),
        _ => Err(failure(program, output)),
    }
}

fn failure(program: &Path, output: &Output) -> TrailError {
    let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    TrailError::SignerFailed(program.to_owned(), said)
}
