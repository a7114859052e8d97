//! What the terminal prints, one fault a file, the file named after its rule.

#[test]
fn mistakes_do_not_compile() {
    trybuild::TestCases::new().compile_fail("ui/fail/*.rs");
}

/// A warning does not fail a build, so these files deny it; its text and its place stay the same.
#[test]
fn doubts_are_warnings() {
    trybuild::TestCases::new().compile_fail("ui/warn/*.rs");
}

/// Every form of the grammar, under lints that are as strict as they come.
#[test]
fn forms_compile() {
    trybuild::TestCases::new().pass("ui/pass/*.rs");
}
