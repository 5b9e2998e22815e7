//! `avvik doctor`: whether what the register rests on is really in place.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::message::Message;
use crate::render::doctor::{Check, Checks, Health};
use crate::render::schema::schema;
use crate::store::{Hook, Signing, Store, StoreError};

#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  avvik doctor")]
pub(crate) struct DoctorArgs {}

/// What a look found; a message `<key>-hint` says what to do where there is one.
type Found = Result<(Health, Message), StoreError>;

/// A way to look at one thing.
type Look = fn(&Context, &Store) -> Found;

/// Every look, in the order of output.
const LOOKS: [(&str, Look); 9] = [
    ("identity", identity),
    ("clone", whole_clone),
    ("signing", signing),
    ("copy", copy),
    ("pull", pull),
    ("hook", hook),
    ("ci", workflow),
    ("schema", written_schema),
    ("roles", roles),
];

pub(crate) fn run(context: &Context, _: &DoctorArgs) -> Result<Exit, Failure> {
    let store = context.store()?;
    let checks = LOOKS.map(|(id, look)| {
        let (health, found, help) = match look(context, &store) {
            Ok((health, found)) => (health, found.clone(), Message::new(format!("{}-hint", found.key()))),
            Err(error) => {
                let help = error.hint().unwrap_or_else(|| Message::new("doctor-hint"));
                (Health::Faulty, error.message(), help)
            }
        };
        Check { id, health, found, help: Some(help) }
    });
    context.show(&Checks { checks: &checks });
    let is_faulty = checks.iter().any(|check| check.health == Health::Faulty);
    Ok(if is_faulty { Exit::Findings } else { Exit::Done })
}

fn found(health: Health, key: &'static str) -> Found {
    Ok((health, Message::new(key)))
}

fn identity(_: &Context, store: &Store) -> Found {
    let committer = store.trail()?.identity()?.committer;
    let who = Message::new("doctor-identity").with("name", committer.name).with("email", committer.email);
    Ok((Health::InPlace, who))
}

fn whole_clone(_: &Context, store: &Store) -> Found {
    store.trail()?.is_whole()?;
    found(Health::InPlace, "doctor-clone")
}

fn signing(_: &Context, store: &Store) -> Found {
    match store.trail()?.signing()? {
        Signing::Off => found(Health::Absent, "doctor-signing-off"),
        Signing::Signed => found(Health::InPlace, "doctor-signing"),
        Signing::NewestUnsigned => found(Health::Faulty, "doctor-signing-unsigned"),
    }
}

fn copy(_: &Context, store: &Store) -> Found {
    match store.trail()?.has_remote()? {
        true => found(Health::InPlace, "doctor-copy"),
        false => found(Health::Absent, "doctor-copy-none"),
    }
}

/// Looks at how `git pull` brings together what two people recorded: a rebase makes the records of one of them anew.
fn pull(_: &Context, store: &Store) -> Found {
    match store.trail()?.pulls_by_rebase()? {
        false => found(Health::InPlace, "doctor-pull"),
        true => found(Health::Faulty, "doctor-pull-rebase"),
    }
}

fn hook(context: &Context, store: &Store) -> Found {
    match store.hook()? {
        Hook::Ours if !is_on_path(context) => found(Health::Faulty, "doctor-hook-lost"),
        Hook::Ours => found(Health::InPlace, "doctor-hook"),
        Hook::Absent => found(Health::Absent, "doctor-hook-none"),
        Hook::Foreign => found(Health::Absent, "doctor-hook-foreign"),
        Hook::Idle => found(Health::Faulty, "doctor-hook-idle"),
    }
}

/// Returns whether the system finds this program by its name alone, as a hook calls it.
fn is_on_path(context: &Context) -> bool {
    std::env::split_paths(&context.path).any(|folder| {
        let about = fs::metadata(folder.join("avvik"));
        about.is_ok_and(|about| about.is_file() && about.permissions().mode() & 0o111 != 0)
    })
}

/// Looks for a workflow that checks the register: on the whole history, as a shallow one would see only the last commit, and
/// by the clock, as deadlines pass when nobody pushes. What is commented out does nothing.
fn workflow(_: &Context, store: &Store) -> Found {
    let root = store.trail()?.work_tree();
    let of_a_folder = |folder: &&str| fs::read_dir(root.join(folder)).into_iter().flatten().flatten();
    let in_folders = WORKFLOWS.iter().flat_map(of_a_folder).map(|entry| entry.path());
    let mut files: Vec<PathBuf> = in_folders.chain([root.join(GITLAB)]).collect();
    files.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).ok()?;
        let lines = text.lines().filter(|line| !line.trim_start().starts_with('#'));
        let text = lines.map(|line| line.split(" # ").next().unwrap_or(line)).collect::<Vec<_>>().join("\n");
        text.contains("avvik lint").then_some((path, text))
    };
    let Some((path, text)) = files.into_iter().find_map(read) else {
        return found(Health::Absent, "doctor-ci-none");
    };
    let has = |settings: &[&str]| settings.iter().any(|setting| text.contains(setting));
    let (health, key) = if has(&[PLACEHOLDER]) {
        (Health::Faulty, "doctor-ci-unready")
    } else if !has(&WHOLE_HISTORY) {
        (Health::Faulty, "doctor-ci-shallow")
    } else if !has(&["schedule:", "\"schedule\""]) {
        (Health::Faulty, "doctor-ci-unscheduled")
    } else {
        (Health::InPlace, "doctor-ci")
    };
    let path = path.strip_prefix(root).unwrap_or(&path);
    Ok((health, Message::new(key).with("file", path)))
}

/// Where workflows lie, from the root of the repository.
const WORKFLOWS: [&str; 3] = [".github/workflows", ".forgejo/workflows", ".gitea/workflows"];

/// GitLab's only one.
const GITLAB: &str = ".gitlab-ci.yml";

/// What `avvik init --ci` writes where the source of `avvik` has to be filled in.
const PLACEHOLDER: &str = "example.org/your/avvik";

/// How a workflow asks for the whole history.
const WHOLE_HISTORY: [&str; 3] = ["fetch-depth: 0", "GIT_DEPTH: \"0\"", "GIT_DEPTH: 0"];

fn written_schema(_: &Context, store: &Store) -> Found {
    match fs::read_to_string(store.folder.root.join("case.schema.json")) {
        Ok(text) if text == schema() => found(Health::InPlace, "doctor-schema"),
        Ok(_) => found(Health::Faulty, "doctor-schema-old"),
        Err(_) => found(Health::Absent, "doctor-schema-none"),
    }
}

fn roles(_: &Context, store: &Store) -> Found {
    let roles = &store.folder.settings.roles;
    let unreached = roles.iter().filter(|(_, role)| role.contact.is_none());
    let unreached: Vec<_> = unreached.map(|(key, _)| format!("`{key}`")).collect();
    if roles.is_empty() {
        found(Health::Absent, "doctor-roles-none")
    } else if unreached.is_empty() {
        found(Health::InPlace, "doctor-roles")
    } else {
        Ok((Health::Absent, Message::new("doctor-roles-unreached").with("roles", unreached.join(", "))))
    }
}
