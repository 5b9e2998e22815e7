//! The committed JSON Schema is the one that the types make.

use std::fs;
use std::path::Path;
use std::process::Command;

/// Where the schema is committed: for those who read the repository, and where the example cases point to.
const COPIES: [&str; 2] = ["case.schema.json", "cases-example/case.schema.json"];

#[test]
fn the_committed_schema_is_the_one_that_the_types_make() {
    let home = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_avvik"))
        .arg("schema")
        .current_dir(home.path())
        .env_clear()
        .env("HOME", home.path())
        .env("GIT_CONFIG_GLOBAL", home.path().join(".gitconfig"))
        .output()
        .unwrap();
    let made = String::from_utf8(output.stdout).unwrap();
    assert!(made.contains("\"first-considerations\""), "{made}");
    for copy in COPIES {
        let committed = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(copy)).unwrap();
        assert!(committed == made, "{copy} is not what `avvik schema` prints: print it anew");
    }
}
