//! An input of the fuzzer.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use proc_macro2::TokenStream;

use crate::{assert_invariants, assert_invariants_once};

/// One in so many inputs is expanded twice.
const SHARE: u64 = 8;

/// Checks the invariants for an attribute and an item that were read from these bytes.
///
/// Whether the second output is the same is checked for every eighth input. The bytes decide, so that a failure
/// can be repeated. Any mistake of this kind concerns many inputs: the order of a `HashMap`, or what an earlier
/// input has left behind.
///
/// # Panics
///
/// As [`assert_invariants`].
///
/// ```
/// let bytes = [0, 1, 2, 3];
/// let (arguments, item) = robustness::words::read(&bytes);
/// robustness::assert_invariants_of_input(&bytes, &arguments, &item);
/// ```
pub fn assert_invariants_of_input(bytes: &[u8], arguments: &TokenStream, item: &TokenStream) {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    if hasher.finish().is_multiple_of(SHARE) {
        assert_invariants(arguments, item);
    } else {
        assert_invariants_once(arguments, item);
    }
}
