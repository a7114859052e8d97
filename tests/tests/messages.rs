//! What the terminal prints, one fault a file, the file named after its rule.

/// A warning does not fail a build, so the files in `warn` deny it. Its text and its place stay the same.
#[test]
fn messages_are_as_expected() {
    // One run, so that cargo checks all files at once.
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui/*/fail/*.rs");
    cases.compile_fail("ui/*/warn/*.rs");
}

/// Every form of the grammar, under lints that are as strict as they come.
#[test]
fn forms_compile() {
    trybuild::TestCases::new().pass("ui/*/pass/*.rs");
}
