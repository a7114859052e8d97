//! What the compiler says about mistakes on these frameworks.

#[test]
fn mistakes_are_one_error() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
