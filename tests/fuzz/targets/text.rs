//! Text in the syntax of Rust.

#![no_main]

use libfuzzer_sys::Corpus;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| -> Corpus {
    let Some((arguments, item)) = robustness::text::read(bytes) else {
        return Corpus::Reject;
    };
    robustness::assert_invariants_of_input(bytes, &arguments, &item);
    Corpus::Keep
});
