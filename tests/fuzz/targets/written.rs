//! Text in the syntax of Rust, with words of its own.

#![no_main]

use libfuzzer_sys::Corpus;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| -> Corpus {
    let Some((arguments, item)) = survival::written::tokens(bytes) else {
        return Corpus::Reject;
    };
    survival::assert_survives(&arguments, &item);
    Corpus::Keep
});
