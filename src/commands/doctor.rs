//! `avvik doctor`: whether what the register rests on is really in place.

use std::fs;

use super::ci::Forge;
use crate::case::Code;
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
type Look = fn(&Store) -> Found;

/// Every look, in the order of output.
const LOOKS: [(&str, Look); 8] = [
    ("identity", identity),
    ("clone", whole_clone),
    ("signing", signing),
    ("copy", copy),
    ("hook", hook),
    ("ci", workflow),
    ("schema", written_schema),
    ("roles", roles),
];

pub(crate) fn run(context: &Context, _: &DoctorArgs) -> Result<Exit, Failure> {
    let store = context.store()?;
    let checks = LOOKS.map(|(id, look)| {
        let (health, found, help) = match look(&store) {
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

fn identity(store: &Store) -> Found {
    let committer = store.trail()?.identity()?.committer;
    let who = Message::new("doctor-identity").with("name", committer.name).with("email", committer.email);
    Ok((Health::InPlace, who))
}

fn whole_clone(store: &Store) -> Found {
    store.trail()?.is_whole()?;
    found(Health::InPlace, "doctor-clone")
}

fn signing(store: &Store) -> Found {
    match store.trail()?.signing()? {
        Signing::Off => found(Health::Absent, "doctor-signing-off"),
        Signing::Signed => found(Health::InPlace, "doctor-signing"),
        Signing::NewestUnsigned => found(Health::Faulty, "doctor-signing-unsigned"),
    }
}

fn copy(store: &Store) -> Found {
    match store.trail()?.has_remote()? {
        true => found(Health::InPlace, "doctor-copy"),
        false => found(Health::Absent, "doctor-copy-none"),
    }
}

fn hook(store: &Store) -> Found {
    match store.hook()? {
        Hook::Ours => found(Health::InPlace, "doctor-hook"),
        Hook::Absent => found(Health::Absent, "doctor-hook-none"),
        Hook::Foreign => found(Health::Absent, "doctor-hook-foreign"),
        Hook::Idle => found(Health::Faulty, "doctor-hook-idle"),
    }
}

/// Looks for a workflow that checks the register on the whole history; a shallow one would see only the last commit.
fn workflow(store: &Store) -> Found {
    let root = store.trail()?.work_tree();
    let read = |forge: &Forge| {
        let (path, _) = forge.workflow();
        fs::read_to_string(root.join(path)).ok().map(|text| (path, text))
    };
    let checking = Forge::ALL.iter().filter_map(read).find(|(_, text)| text.contains("avvik lint"));
    Ok(match checking {
        None => (Health::Absent, Message::new("doctor-ci-none")),
        Some((path, text)) => match WHOLE_HISTORY.iter().any(|setting| text.contains(setting)) {
            true => (Health::InPlace, Message::new("doctor-ci").with("file", path)),
            false => (Health::Faulty, Message::new("doctor-ci-shallow").with("file", path)),
        },
    })
}

/// How a workflow asks for the whole history.
const WHOLE_HISTORY: [&str; 3] = ["fetch-depth: 0", "GIT_DEPTH: \"0\"", "GIT_DEPTH: 0"];

fn written_schema(store: &Store) -> Found {
    match fs::read_to_string(store.folder.root.join("case.schema.json")) {
        Ok(text) if text == schema() => found(Health::InPlace, "doctor-schema"),
        Ok(_) => found(Health::Faulty, "doctor-schema-old"),
        Err(_) => found(Health::Absent, "doctor-schema-none"),
    }
}

fn roles(store: &Store) -> Found {
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
