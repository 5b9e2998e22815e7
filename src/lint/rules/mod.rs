//! The rules, one file each, named for the fault.

pub(super) mod advice_unanswered;
pub(super) mod approved_by_dpo;
pub(super) mod awareness_missing;
pub(super) mod case_unreadable;
pub(super) mod changed_after_approval;
pub(super) mod conclusion_not_approved;
pub(super) mod decide_anew;
pub(super) mod decision_missing;
pub(super) mod decision_without_reasons;
pub(super) mod deletion_not_confirmed;
pub(super) mod duty_row_unusable;
pub(super) mod duty_undecided;
pub(super) mod duty_unknown;
pub(super) mod follow_up_overdue;
pub(super) mod key_unknown;
pub(super) mod late_without_reasons;
pub(super) mod look_again_due;
pub(super) mod personal_data;
pub(super) mod persons_not_informed;
pub(super) mod report_due_soon;
pub(super) mod report_outdated;
pub(super) mod report_overdue;
pub(super) mod stray_file;
pub(super) mod time_in_future;
pub(super) mod times_out_of_order;
pub(super) mod value_not_understood;
