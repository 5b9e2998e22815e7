//! Stops or breaks the protocol at named points for the tests; without the feature `faults` it is nothing.

/// The points of the protocol in order, each named for what has just been done.
pub const POINTS: &[&str] = &[
    "locked",
    "index-locked",
    "objects",
    "index-prepared",
    "journal",
    "reference-locked",
    "index",
    "reference",
    "work-tree-temporary",
    "work-tree",
    "journal-removed",
    "index-unlocked",
];

#[cfg(feature = "faults")]
mod switched_on {
    use std::process::Command;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use rustix::process::{Signal, getpid, kill_process};

    /// Dies here, as by `kill -9`, when `AVVIK_FAULT_POINT` is `name` or, for the second passing,
    /// `name:2`; with a shell command in `AVVIK_FAULT_RUN`, runs that and lives on.
    pub fn point(name: &str) {
        static PASSED: AtomicUsize = AtomicUsize::new(0);
        let Some(wanted) = variable("AVVIK_FAULT_POINT") else { return };
        let (wanted, nth) = wanted.split_once(':').unwrap_or((&wanted, "1"));
        if wanted != name || (PASSED.fetch_add(1, Ordering::Relaxed) + 1).to_string() != nth {
            return;
        }
        let outcome = match variable("AVVIK_FAULT_RUN") {
            Some(command) => Command::new("sh").arg("-c").arg(command).status().map(|_| ()),
            None => kill_process(getpid(), Signal::KILL).map_err(Into::into),
        };
        outcome.expect("a fault can be made");
    }

    /// Tells whether `AVVIK_FAULT_MUTATION` asks for this step of the protocol to be left out.
    pub fn left_out(step: &str) -> bool {
        variable("AVVIK_FAULT_MUTATION").is_some_and(|mutation| mutation == step)
    }

    #[expect(clippy::disallowed_methods, reason = "a test's switch, never in a release")]
    fn variable(name: &str) -> Option<String> {
        std::env::var(name).ok()
    }
}

#[cfg(not(feature = "faults"))]
mod switched_off {
    /// Does nothing.
    pub fn point(_: &str) {}

    /// Returns false: every step is taken.
    pub fn left_out(_: &str) -> bool {
        false
    }
}

#[cfg(feature = "faults")]
pub use switched_on::{left_out, point};

#[cfg(not(feature = "faults"))]
pub use switched_off::{left_out, point};
