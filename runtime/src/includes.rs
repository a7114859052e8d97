//! What a declaration and the sets that it includes must not say of each other: found in constants,
//! since a macro sees the name of a set and nothing of its codes.
//!
//! The texts come from the macro, with `{}` where the code goes.

mod text;

use text::Text;

use crate::Operation;
use crate::operation::CodeFilter;

/// Refuses a set that does not belong where it is included, as an error under the call.
///
/// - `below_400`: what to say of a code below 400, which only errors may be;
/// - `own`, `twice`: codes that the declaration has itself, and what to say of one that the set has;
/// - `unsuited`: codes that mean nothing for the method, each with what to say of it.
///
/// An empty text asks for nothing.
///
/// # Panics
/// With one of the texts, which is the error.
#[track_caller]
pub const fn included(
    set: &Operation,
    below_400: &str,
    own: &[u16],
    twice: &str,
    unsuited: &[(u16, &str)],
) {
    if !below_400.is_empty()
        && let Some(code) = set.first_code(&CodeFilter::OfHandlerBelow400)
    {
        panic!("{}", Text::filled(below_400, code).as_str());
    }
    if let Some(code) = first_of(own, set) {
        panic!("{}", Text::filled(twice, code).as_str());
    }
    let mut index = 0;
    while index < unsuited.len() {
        let (code, text) = unsuited[index];
        assert!(!set.declares(code), "{}", text);
        index += 1;
    }
}

/// Refuses a set that is declared where a type says itself what it answers, and lacks a code of it.
///
/// `own` and `of_error` are what the return type, and the error in it, claim: see
/// [`covers`](crate::claims::covers).
///
/// # Panics
/// With `missing`, which is the error.
#[track_caller]
pub const fn included_elsewhere(
    set: &Operation,
    own: Option<Operation>,
    of_error: Option<Operation>,
    missing: &str,
) {
    let ((Some(claimed), _) | (None, Some(claimed))) = (own, of_error) else { return };
    if let Some(code) = set.first_code(&CodeFilter::OfHandlerNotIn(&[], &[claimed])) {
        panic!("{}", Text::filled(missing, code).as_str());
    }
}

/// Refuses a return type that answers more than is declared, where it, or the error in it, is a
/// generated one and so answers all of it.
///
/// # Panics
/// With `undeclared`, which is the error.
#[track_caller]
pub const fn returned(
    itself: Option<Operation>,
    of_error: Option<Operation>,
    own: &[u16],
    sets: &[Operation],
    undeclared: &str,
) {
    let ((Some(generated), _) | (None, Some(generated))) = (itself, of_error) else { return };
    if let Some(code) = generated.first_code(&CodeFilter::OfHandlerNotIn(own, sets)) {
        panic!("{}", Text::filled(undeclared, code).as_str());
    }
}

const fn first_of(codes: &[u16], set: &Operation) -> Option<u16> {
    let mut index = 0;
    while index < codes.len() {
        if set.first_code(&CodeFilter::OfHandler(codes[index])).is_some() {
            return Some(codes[index]);
        }
        index += 1;
    }
    None
}
