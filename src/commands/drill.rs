//! `avvik drill`: judge a published case, then see the official outcome beside your own and the rules'.

mod cases;

use self::cases::Published;
use super::args::code;
use super::asking::Asking;
use crate::case::{Answer, Code};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::law::assessment::recommend;
use crate::message::Message;
use crate::render::drill::{Conclusions, Drills, Judged, Told};
use crate::ui::Format;

#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  avvik drill\n  avvik drill 7 --notify no --inform no")]
pub(crate) struct DrillArgs {
    /// The case's number in the list that is shown without one
    number: Option<usize>,
    /// Whether you would notify the authority
    #[arg(long, value_parser = code::<Answer>())]
    notify: Option<Answer>,
    /// Whether you would inform the persons
    #[arg(long, value_parser = code::<Answer>())]
    inform: Option<Answer>,
}

pub(crate) fn run(context: &Context, args: &DrillArgs) -> Result<Exit, Failure> {
    let all = Published::all();
    let language = context.ui.talk.language();
    let told = |number: usize| {
        let words = all[number - 1].words(language);
        Told { number, id: &all[number - 1].id, title: &words.title, text: words.text.trim_end() }
    };
    let Some(number) = args.number else {
        context.show(&Drills(&(1..=all.len()).map(told).collect::<Vec<_>>()));
        return Ok(Exit::Done);
    };
    let published = number.checked_sub(1).and_then(|index| all.get(index)).ok_or_else(|| {
        Failure::new(Message::new("drill-no-such-case").with("number", number).with("count", all.len()))
    })?;
    let told = told(number);
    if context.ui.format == Format::Text {
        context.show(&told);
    }
    let mut ask = Asking::without_register(context)?;
    let notify = ask.needed_code("--notify", args.notify, "ask-drill-notify")?;
    let inform = ask.needed_code("--inform", args.inform, "ask-drill-inform")?;
    ask.finish()?;
    let recommendation = recommend(&published.facts());
    let outcome = recommendation.outcome;
    let word = |yes: bool| if yes { "yes" } else { "no" };
    context.show(&Judged {
        told,
        source: &published.source,
        why: published.words(language).why.trim_end(),
        conclusions: [
            Conclusions {
                heading: "duty-notify-authority",
                own: notify.map(Code::code),
                official: published.authority.code(),
                rules: word(outcome.notify_authority()),
            },
            Conclusions {
                heading: "duty-inform-persons",
                own: inform.map(Code::code),
                official: published.persons.code(),
                rules: word(outcome.inform_subjects()),
            },
        ],
        recommendation: &recommendation,
    });
    Ok(Exit::Done)
}
