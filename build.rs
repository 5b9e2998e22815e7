//! Says how the program is linked: at a fixed address, so that no pointer is relocated when it starts.
//!
//! With PDF there are 95,000 of them, in memory pages that would all be copied before the first command is read. The
//! price is that the program's own code lies at the same address in every run; libraries, heap and stack do not.

#[expect(clippy::disallowed_methods, reason = "this is how cargo tells a build script of its target")]
fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let target = |what: &str| std::env::var(format!("CARGO_CFG_TARGET_{what}")).unwrap_or_default();
    if target("OS") == "linux" && target("ENV") == "gnu" {
        println!("cargo:rustc-link-arg-bins=-no-pie");
    }
}
