//! The times of a case, each a claim with its own meaning.

use super::code::section;
use super::when::When;

section! {
    /// When things happened and became known (requirements B3, B5; GDPR art. 33(1)–(2)).
    Timeline {
        /// When the breach began.
        occurred_from: Option<When>,
        /// When the breach ended.
        occurred_to: Option<When>,
        /// When someone first suspected it. Suspicion is not awareness.
        suspected: Option<When>,
        /// When it was discovered.
        discovered: Option<When>,
        /// When the processor became aware.
        processor_aware: Option<When>,
        /// When the processor told the organisation.
        processor_told_us: Option<When>,
        /// When the organisation became aware with reasonable certainty: the 72 hours run from here.
        aware: Option<When>,
        /// Why awareness is set when it is.
        aware_basis: Option<String>,
        /// When the incident was classified as major (Regulation (EU) 2022/2554 art. 19).
        classified_major: Option<When>,
        /// Other remarks on the times.
        remarks: Option<String>,
    }
}
