//! The words of the grammar in any order.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let (arguments, item) = robustness::words::read(bytes);
    robustness::assert_invariants_of_input(bytes, &arguments, &item);
});
