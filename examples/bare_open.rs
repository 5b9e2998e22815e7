//! The least that a program about a repository does: opens the one around the working folder with git2.
#![allow(clippy::print_stdout, reason = "a program of its own")]

use std::path::Path;

use git2::{Repository, RepositoryOpenFlags};

fn main() -> Result<(), git2::Error> {
    let repo = Repository::open_ext(".", RepositoryOpenFlags::empty(), [] as [&Path; 0])?;
    println!("{}", repo.path().display());
    Ok(())
}
