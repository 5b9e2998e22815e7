//! `avvik init`: a new register, empty or filled with the example cases.

use std::path::{Path, PathBuf};

use super::args::code;
use super::asking::Asking;
use super::ci::{self, Forge};
use super::example;
use crate::case::{Profile, Register, Role};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::message::Message;
use crate::render::schema::schema;
use crate::store::{FORMAT, Folder, SETTINGS_FILE, Store};

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  avvik init register --organisation \"Fjordvik kommune\" --dpo personvernombud@fjordvik.example \\\n    \
    --profile essential-service\n  \
    avvik init demo --example --ci github"
)]
pub(crate) struct InitArgs {
    /// The folder [default: this one]
    dir: Option<PathBuf>,
    /// Fill it with example cases and a believable history
    #[arg(long, conflicts_with_all = ["organisation", "organisation_number", "contact", "dpo", "profiles"])]
    example: bool,
    /// The organisation's name
    #[arg(long)]
    organisation: Option<String>,
    /// Its organisation number
    #[arg(long)]
    organisation_number: Option<String>,
    /// Its address and other contact details
    #[arg(long)]
    contact: Option<String>,
    /// Where the data protection officer is reached
    #[arg(long)]
    dpo: Option<String>,
    /// Kind of organisation, which switches on the duties of its sector (can be repeated)
    #[arg(long = "profile", value_parser = code::<Profile>())]
    profiles: Vec<Profile>,
    /// The language of talk and documents: nb, nn or en
    #[arg(long, default_value = "nb", value_parser = ["nb", "nn", "en"])]
    language: String,
    /// The time zone for input and display
    #[arg(long, default_value = "Europe/Oslo")]
    time_zone: String,
    /// Write a ready workflow that checks the register, also into a register that is there already
    #[arg(long, value_name = "FORGE", value_parser = code::<Forge>())]
    ci: Option<Forge>,
}

/// Case files keep their line ends wherever they are checked out, so that what is recorded is what is read.
const GIT_ATTRIBUTES: &str = "cases/** text eol=lf\nsent/** text eol=lf\n";

/// Drafts and merged letters stay out of history.
const GIT_IGNORE: &str = "/out/\n/evidence/\n";

pub(crate) fn run(context: &Context, args: &InitArgs) -> Result<Exit, Failure> {
    let dir = context.start.join(args.dir.as_deref().unwrap_or(Path::new("")));
    if dir.join(SETTINGS_FILE).symlink_metadata().is_ok() {
        let there = Failure::new(Message::new("init-already").with("folder", dir.as_path()));
        let forge = args.ci.ok_or(there)?;
        return ci::write(context, &Store::open(Folder::open(&dir)?)?, forge);
    }
    let settings = if args.example { example::SETTINGS.to_owned() } else { ask(context, args)? };
    let files = [
        (SETTINGS_FILE, settings),
        (".gitattributes", GIT_ATTRIBUTES.to_owned()),
        (".gitignore", GIT_IGNORE.to_owned()),
        ("case.schema.json", schema()),
    ];
    let at = if args.example { example::founded()? } else { context.now };
    let (store, recorded) = Store::create(&dir, &files, at)?;
    let exit = context.founded(&dir, &recorded);
    if args.example {
        example::fill(&store)?;
    }
    // The register is there, whatever becomes of the workflow.
    let exit = match args.ci.map(|forge| ci::write(context, &store, forge)) {
        Some(Err(failure)) => {
            context.ui.warning(&failure.message);
            Exit::Lagging
        }
        _ => exit,
    };
    context.ui.hint(&Message::new(if args.example { "init-next-example" } else { "init-next" }));
    Ok(exit)
}

/// Asks for the register's settings and returns them as the text of its file.
fn ask(context: &Context, args: &InitArgs) -> Result<String, Failure> {
    let mut ask = Asking::without_register(context)?;
    let organisation = ask.needed("--organisation", args.organisation.as_deref(), "ask-init-organisation")?;
    let number = args.organisation_number.as_deref();
    let organisation_number = ask.wanted("--organisation-number", number, "ask-init-organisation-number")?;
    let contact = ask.wanted("--contact", args.contact.as_deref(), "ask-init-contact")?;
    let dpo = ask.wanted("--dpo", args.dpo.as_deref(), "ask-init-dpo")?;
    let profiles = ask.codes::<Profile>("--profile", &args.profiles, "ask-init-profiles")?;
    ask.finish()?;
    let role = |contact: Option<String>| Role { contact, ..Role::default() };
    let roles = ["case-handler", "security-coordinator", "head", "superior"].map(|name| (name, role(None)));
    let settings = Register {
        format: Some(FORMAT),
        organisation,
        organisation_number,
        contact,
        language: Some(args.language.clone()),
        time_zone: Some(args.time_zone.clone()),
        profiles,
        roles: roles
            .into_iter()
            .chain([("dpo", role(dpo))])
            .map(|(name, role)| (name.into(), role))
            .collect(),
        ..Register::default()
    };
    Ok(Store::settings_text(&settings))
}
