//! The messages of the compiler, one mistake a file.
//!
//! `TRYBUILD=overwrite cargo test -p api-responses-tests --test ui` writes the expected messages.

/// A warning does not fail a build. The files in `warn` therefore deny it, which changes neither its text
/// nor its place.
#[test]
fn messages_are_as_expected() {
    // One run, so that cargo checks all files at once.
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui/*/fail/*.rs");
    cases.compile_fail("ui/*/warn/*.rs");
}

/// Every form of the grammar, under the strictest lints.
#[test]
fn valid_declarations_compile() {
    trybuild::TestCases::new().pass("ui/*/pass/*.rs");
}
