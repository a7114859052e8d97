//! Tokens of the grammar in any order.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let (arguments, item) = survival::composed::tokens(bytes);
    survival::assert_survives(&arguments, &item);
});
