//! Puts clap's help into bokmål; in English it stays clap's own, from the doc comments.

use std::collections::BTreeSet;

use clap::{Arg, ArgAction, Command};

use crate::message::Message;
use crate::render::language::Language;
use crate::render::talk::Talk;

/// Returns the command with all its help in the language of the talk.
///
/// Translating takes a walk through every subcommand, so it is for when help is about to be shown.
pub fn in_language(command: Command, talk: &Talk) -> Command {
    match talk.language() {
        Language::English => command,
        Language::Bokmal | Language::Nynorsk => translated(command, &mut |message| talk.say(message)),
    }
}

/// Returns the key of every text that the help of the command needs.
pub fn keys(command: Command) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    translated(command, &mut |message| {
        keys.insert(message.key().to_owned());
        String::new()
    });
    keys
}

/// Whatever puts a message into words.
pub type Say<'a> = dyn FnMut(&Message) -> String + 'a;

/// Returns the command with all its help in other words.
pub fn translated(mut command: Command, say: &mut Say<'_>) -> Command {
    command.build();
    let mut word = |key: &'static str| say(&Message::new(key)).leak() as &str;
    let frame = Frame {
        usage: word("help-usage"),
        commands: word("help-commands"),
        arguments: word("help-arguments"),
        options: word("help-options"),
        command_value: word("help-command-value"),
        option_value: word("help-option-value"),
    };
    translate(command, "help", &frame, say)
}

/// The words that stand between the texts: headings, and what clap writes by itself.
///
/// Clap takes only static text for some of them, and help is shown once in a run, so they are never freed.
struct Frame {
    usage: &'static str,
    commands: &'static str,
    arguments: &'static str,
    options: &'static str,
    command_value: &'static str,
    option_value: &'static str,
}

/// Translates a built command and those below it; the key of a subcommand is the path to it, where clap's own
/// `help` does not count.
fn translate(command: Command, key: &str, frame: &Frame, say: &mut Say<'_>) -> Command {
    let own = if command.get_name() == "help" { "help-command-help" } else { key };
    let command = texts(command, own, say);
    let command = command.mut_args(|arg| argument(arg, key, frame, say));
    let command = command.mut_subcommands(|sub| {
        let below = match sub.get_name() {
            "help" => key.to_owned(),
            name => format!("{key}-{name}"),
        };
        translate(sub, &below, frame, say)
    });
    framed(command, frame)
}

fn texts(command: Command, key: &str, say: &mut Say<'_>) -> Command {
    let (mut command, aliases) = with_aliases(command, say);
    let mut text = |suffix: &str| say(&Message::new(format!("{key}{suffix}")));
    if command.get_about().is_some() {
        let about = text("") + &aliases;
        if command.get_long_about().is_some() {
            command = command.long_about(format!("{about}\n\n{}", text("-long")));
        }
        command = command.about(about);
    }
    if let Some(examples) = command.get_after_help().map(ToString::to_string) {
        // The examples themselves are the same in every language: only what stands above them is translated.
        let (heading, lines) = examples.split_once('\n').unwrap_or((&examples, ""));
        let heading = say(&Message::new(heading_key(heading)));
        command = command.after_help(format!("{heading}:\n{lines}"));
    }
    command
}

/// Returns the command with its aliases hidden from clap, which would name them in English, and the words for them.
fn with_aliases(command: Command, say: &mut Say<'_>) -> (Command, String) {
    let visible: Vec<&'static str> =
        command.get_visible_aliases().map(|alias| &*alias.to_owned().leak()).collect();
    if visible.is_empty() {
        return (command, String::new());
    }
    let said = say(&Message::new("help-aliases").with("aliases", visible.join(", ")));
    (command.visible_alias(None).aliases(visible), format!(" {said}"))
}

fn argument(arg: Arg, key: &str, frame: &Frame, say: &mut Say<'_>) -> Arg {
    let key = match arg.get_action() {
        ArgAction::Help | ArgAction::HelpShort | ArgAction::HelpLong => "help-flag-help".to_owned(),
        ArgAction::Version => "help-flag-version".to_owned(),
        _ if arg.is_global_set() => format!("help-{}", kebab(&arg)),
        _ => format!("{key}-{}", kebab(&arg)),
    };
    let heading = match arg.get_help_heading() {
        Some(heading) => say(&Message::new(heading_key(heading))).leak(),
        None if arg.is_positional() => frame.arguments,
        None => frame.options,
    };
    let arg = arg.help_heading(heading);
    if arg.is_hide_set() || arg.get_help().is_none() {
        return arg;
    }
    let values = values(&arg, say);
    let help = say(&Message::new(key.clone()));
    let long = arg.get_long_help().is_some() && !key.starts_with("help-flag-");
    let long = long.then(|| format!("{help}\n\n{}{values}", say(&Message::new(format!("{key}-long")))));
    let short = format!("{help}{values}");
    let arg = arg.hide_possible_values(true).hide_default_value(true);
    arg.long_help(long.unwrap_or_else(|| short.clone())).help(short)
}

/// Returns what clap would append about the values that may be given and the one taken otherwise.
fn values(arg: &Arg, say: &mut Say<'_>) -> String {
    let mut appended = String::new();
    let mut append = |key: &'static str, values: Vec<String>| {
        if !values.is_empty() {
            appended.push(' ');
            appended.push_str(&say(&Message::new(key).with("values", values.join(", "))));
        }
    };
    if arg.get_action().takes_values() && !arg.is_hide_default_value_set() {
        let defaults = arg.get_default_values().iter();
        append("help-default", defaults.map(|value| value.to_string_lossy().into_owned()).collect());
    }
    if arg.get_action().takes_values() && !arg.is_hide_possible_values_set() {
        let possible = arg.get_possible_values();
        let visible = possible.iter().filter(|value| !value.is_hide_set());
        append("help-possible-values", visible.map(|value| value.get_name().to_owned()).collect());
    }
    appended
}

fn framed(mut command: Command, frame: &Frame) -> Command {
    let style = *command.get_styles().get_usage();
    let template = format!(
        "{{before-help}}{{about-with-newline}}\n{style}{}:{style:#} {{usage}}\n\n{{all-args}}{{after-help}}",
        frame.usage
    );
    command = command
        .help_template(template)
        .subcommand_help_heading(frame.commands)
        .subcommand_value_name(frame.command_value);
    let usage = command.render_usage().ansi().to_string();
    let usage = usage.split_once(' ').map_or("", |(_heading, usage)| usage);
    let usage = usage.replace("[OPTIONS]", &format!("[{}]", frame.option_value));
    command.override_usage(usage)
}

fn heading_key(heading: &str) -> String {
    format!("help-heading-{}", heading.trim_end_matches(':').to_lowercase().replace(' ', "-"))
}

fn kebab(arg: &Arg) -> String {
    arg.get_id().as_str().to_lowercase().replace('_', "-")
}
