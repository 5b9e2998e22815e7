//! Likelihood and consequence for the individual, and the risk that they make together (requirement E1).

use crate::case::{Consequence, Likelihood, Risk};
use Risk::{High, Low, Medium};

/// The risk by likelihood (rows) and consequence (columns), both from the least to the worst.
///
/// Practice varies, and no law draws the lines: these are this project's own. What is grave enough is a risk however
/// unlikely, and what is a mere nuisance is no risk until it is very likely.
const MATRIX: [[Risk; 4]; 4] = [
    [Low, Low, Low, Medium],
    [Low, Low, Medium, High],
    [Low, Medium, High, High],
    [Medium, Medium, High, High],
];

/// Returns the risk of a harm this likely and this bad.
pub fn risk(likelihood: Likelihood, consequence: Consequence) -> Risk {
    let row = match likelihood {
        Likelihood::VeryUnlikely => 0,
        Likelihood::Unlikely => 1,
        Likelihood::Likely => 2,
        Likelihood::VeryLikely => 3,
    };
    let column = match consequence {
        Consequence::Minor => 0,
        Consequence::Moderate => 1,
        Consequence::Severe => 2,
        Consequence::Critical => 3,
    };
    MATRIX[row][column]
}
