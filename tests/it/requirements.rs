//! The requirements of a register of personal-data breaches, and the rules that check them.

/// A requirement.
pub(crate) struct Requirement {
    /// Its id.
    pub(crate) id: &'static str,
    /// What it asks for.
    pub(crate) title: &'static str,
    /// The rules that check it.
    pub(crate) rules: &'static [&'static str],
    /// What of it no rule checks, and why.
    pub(crate) besides: &'static str,
}

const fn row(
    id: &'static str,
    title: &'static str,
    rules: &'static [&'static str],
    besides: &'static str,
) -> Requirement {
    Requirement { id, title, rules, besides }
}

/// Every requirement, in the order of their ids; those without a number are about the register as files.
#[rustfmt::skip]
pub(crate) const REQUIREMENTS: &[Requirement] = &[
    row("A1", "three elements of a breach; else a security event, with reasons",
        &["decision-without-reasons", "unknown-in-closed-case", "background-missing"], "Whether the answers are true is for people."),
    row("A2", "confidentiality, integrity, availability", &["facts-missing", "facts-contradict"], ""),
    row("A3", "cause and root cause", &["background-missing", "facts-contradict", "cause-returned"], "Whether the analysis goes deep enough."),
    row("A4", "scenario from a catalogue", &["background-missing", "value-not-understood"], ""),
    row("A5", "kinds of data and persons, and their numbers",
        &["facts-missing", "unknown-in-closed-case", "notification-incomplete", "special-categories-low-risk", "facts-contradict"], ""),
    row("A6", "not knowing yet is lawful", &["suspicion-left-open", "unknown-in-closed-case"], "While a case is open, an unknown is no fault."),
    row("A7", "who got the data, and what they did", &["background-missing", "deletion-not-confirmed", "facts-contradict", "form-incomplete"], ""),
    row("B1", "the internal report, of which only the title is needed at once", &["background-missing", "facts-missing"], "Asked for when the case is closed, not before."),
    row("B2", "seven things to consider at once", &["first-steps-unanswered"], ""),
    row("B3", "reports from a processor", &["processor-notice-missing", "awareness-missing"], "Whether the processor may notify on behalf is read from the contract."),
    row("B4", "reports from outside", &["background-missing"], ""),
    row("B5", "suspicion is not awareness; both times, with reasons",
        &["awareness-missing", "suspicion-left-open", "awareness-unexplained", "times-out-of-order", "time-in-future", "awareness-moved", "recorded-late"], ""),
    row("B6", "import from other tools", &[], "No state of a case: what was imported is checked like any other."),
    row("C1", "roles with contact points", &["role-without-contact", "role-unknown"], ""),
    row("C2", "who is told when", &["copy-missing", "role-unknown"], ""),
    row("C3", "the conclusion is approved at the right level", &["conclusion-not-approved", "approved-by-dpo", "changed-after-approval"], "Which role has the authority, only the organisation knows."),
    row("D1", "measures with owner, day, state and result", &["measure-incomplete", "measure-overdue"], ""),
    row("D2", "aimed at the effects or the cause", &["residual-risk-missing", "cause-returned"], "A measure need not say it."),
    row("E1", "likelihood and consequence give the risk", &["risk-below-matrix"], ""),
    row("E2", "factors, each answered", &["background-missing", "special-categories-low-risk"], "The facts behind the factors are asked for; the words on each may be absent where the facts say it."),
    row("E3", "rights and freedoms, read widely", &[], "A matter of judgement; `assess` lists the kinds of harm."),
    row("E4", "not notifying needs near certainty, and reasons", &["decision-without-reasons", "not-notified-despite-risk", "decide-anew", "look-again-due"], "Whether the reasons are good."),
    row("E5", "typical cases of no risk", &["protection-claimed", "deletion-not-confirmed"], "The recommendation of `assess` tells them."),
    row("E6", "the human’s conclusion stands beside the recommendation, differences have reasons", &["decision-without-reasons", "advice-unanswered"], "Every conclusion needs reasons, whatever was recommended."),
    row("F1", "72 hours from awareness, where a risk is likely", &["report-overdue", "report-due-soon", "decision-missing", "not-notified-despite-risk"], "“Without undue delay” within the 72 hours."),
    row("F2", "reasons for a late notification", &["late-without-reasons"], ""),
    row("F3", "in phases, until the case is handled", &["follow-up-overdue", "follow-up-unpromised", "report-outdated", "closed-with-duty-open"], ""),
    row("F4", "contents of art. 33(3)", &["notification-incomplete"], "The facts are checked, not the words of the text that was sent."),
    row("F5", "what the authority asks for besides, and a copy of the text", &["form-incomplete", "sent-text-missing"], ""),
    row("F6", "by telephone first; the written one follows", &["telephone-not-confirmed", "reference-missing"], ""),
    row("F7", "the draft follows the form", &[], "A property of `draft`, held by its tests."),
    row("F8", "what was sent, its reference and receipt, are kept and archived", &["reference-missing", "sent-text-missing", "journal-missing"], ""),
    row("F9", "supplemented, corrected, withdrawn", &["sent-against-decision", "report-outdated"], ""),
    row("F10", "every decision is kept, with reasons", &["decision-missing", "decision-without-reasons", "duty-undecided", "record-removed"], ""),
    row("G1", "informing the persons at a high risk, without undue delay", &["persons-not-informed", "persons-informed-late", "not-all-informed"], ""),
    row("G2", "voluntary information has the same contents", &["communication-incomplete"], ""),
    row("G3", "exemptions, each with its own conditions",
        &["decision-without-reasons", "protection-claimed", "residual-risk-missing", "public-notice-missing", "public-notice-instead"], "Whether secrecy by law covers the case (personopplysningsloven § 16) is read from that law."),
    row("G4", "contents of art. 34(2)", &["communication-incomplete", "letter-part-missing", "letter-advice-missing", "letter-gap"], "Letters are checked by `check-letter`, before they are sent."),
    row("G5", "direct, on its own, in plain words, fitted to the audience",
        &["public-notice-instead", "letter-hides", "letter-hard-to-read", "letter-long-sentence", "letter-passive", "letter-mixed", "letter-language-mixed", "letter-language-missing", "letter-language-unread"], "Signs of what is hard to read; whether a text is understood, its readers know."),
    row("G6", "channels; some are insecure", &["insecure-channel"], "Contact data are kept outside the register."),
    row("G7", "individual or collective; reasons against informing", &["decision-without-reasons", "public-notice-instead"], "What the authority is likely to order."),
    row("G8", "no names or addresses of recipients", &["personal-data"], "Names cannot be found by rules."),
    row("H1", "facts, effects, remedial action and reasons, of every breach", &["facts-missing", "decision-without-reasons", "times-out-of-order", "facts-contradict"], ""),
    row("H2", "one readable dossier with its dated trail", &["case-unreadable", "key-unknown", "value-not-understood", "case-vanished", "sent-vanished", "record-removed", "closed-case-changed", "commit-outside-tool", "clock-backwards", "history-rewritten", "uncommitted-change"], "The dossier itself is a draft, held by its tests."),
    row("H3", "overview of all incidents", &["stray-file", "id-duplicate", "case-unreadable"], "No case is left out of the overview."),
    row("H4", "archive package", &["journal-missing"], "The package itself is no state of a case."),
    row("I1", "seven questions at closing", &["learning-missing", "cause-returned"], "Whether what was learnt is done is `measure-overdue`’s."),
    row("–", "other duties: sectors, contracts, insurers", &["duty-undecided", "duty-unknown", "duty-row-unusable", "report-overdue"], "Whether an incident reaches a law’s threshold is for people."),
    row("–", "a closed case owes nothing", &["closed-with-duty-open", "facts-missing"], ""),
    row("–", "cases are kept no longer than needed", &["retention-reached"], "Only where `policy.retention-months` says how long; no law gives a number."),
    row("–", "files can be read and are what they seem", &["case-unreadable", "stray-file", "value-not-understood", "key-unknown", "id-differs", "id-duplicate", "schema-line-missing"],
        "A register of a newer format, or of none, is refused by every command before anything is checked."),
    row("–", "accepted findings have a reason, a role and an end", &["waiver-invalid", "waiver-expired"], ""),
];
