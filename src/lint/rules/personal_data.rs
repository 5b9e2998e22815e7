//! Something that looks like a person's number or address stands in the register, which git does not forget.

use crate::lint::history::{Kind, Mark};
use crate::lint::personal::{Found, masked};
use crate::lint::{Finding, Finds, Group, Rule, Severity};
use crate::message::Message;

/// A national identity number, an account, a telephone, an e-mail address or a card in free text, a comment, a text that
/// was sent, a file's name or the message of a commit or a tag, now or in any version that the history has; only the contact
/// points that earlier settings had are left. It stands in texts, not in cases, so whoever reads the texts finds it.
pub(crate) const RULE: Rule = Rule {
    id: "personal-data",
    group: Group::Privacy,
    severity: Severity::Error,
    source: "GDPR art. 5(1)(c)",
    finds: Finds::WhileReading,
};

/// Returns the finding of a piece of text, as grave as its kind is.
pub(crate) fn finding(found: &Found) -> Finding {
    Finding { severity: found.severity, ..RULE.says(found.key(), found.message()) }
}

/// Returns that a file could not be searched as text.
pub(crate) fn unread() -> Finding {
    let help = Some(Message::new(RULE.key("-unread-help")));
    Finding { severity: Severity::Info, help, ..RULE.says("", Message::new(RULE.key("-unread"))) }
}

/// Returns the finding of a piece of a commit's or a tag's message.
pub(crate) fn in_message(mark: &Mark, found: &Found) -> Finding {
    let message = match &mark.kind {
        Kind::Tag { name, .. } => Message::new(RULE.key("-tag")).with("tag", masked(name)),
        _ => Message::new(RULE.key("-commit")).with("commit", mark.commit.short()),
    };
    in_history(found, message)
}

/// Returns the finding of a piece of text that was taken out of a file and is still in its history.
pub(crate) fn in_past(mark: &Mark, found: &Found) -> Finding {
    let commit = match &mark.kind {
        Kind::Cleaned(kept) => kept.commit(),
        _ => mark.commit.short(),
    };
    in_history(found, Message::new(RULE.key("-past")).with("commit", commit))
}

fn in_history(found: &Found, message: Message) -> Finding {
    let help = Some(Message::new(RULE.key("-history-help")));
    Finding { severity: found.severity, help, ..RULE.says("", message.with("found", found.message())) }
}
