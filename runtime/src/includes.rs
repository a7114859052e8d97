//! Checks of included sets. They run in constants, because a macro sees the name of a set but not its
//! codes.
//!
//! The texts come from the macro, with `{}` in place of the code.

mod text;

use text::Text;

use crate::Operation;
use crate::operation::CodeFilter;

/// Rejects a set that must not be included here, with an error under the call.
///
/// - `below_300`: the error for a code below 300, because only errors and redirects may be included;
/// - `own`, `twice`: the codes that the declaration has itself, and the error if the set has one of them;
/// - `unsuited`: the codes that are not allowed for the method, each with its error.
///
/// An empty text turns a check off.
///
/// # Panics
///
/// Panics with one of the texts, which is the compile error.
#[track_caller]
pub const fn check_set(
    set: &Operation,
    below_300: &str,
    own: &[u16],
    twice: &str,
    unsuited: &[(u16, &str)],
) {
    if !below_300.is_empty()
        && let Some(code) = set.first_code(&CodeFilter::OfHandlerBelow300)
    {
        panic!("{}", Text::filled(below_300, code).as_str());
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

/// Rejects a code of a part that the set does not declare.
///
/// # Panics
///
/// Panics with `missing`, which is the compile error.
#[track_caller]
pub const fn check_part(set: &Operation, code: u16, missing: &str) {
    assert!(set.declares(code), "{}", missing);
}

/// Rejects a part of a set that is included where the return type declares its own codes, if that type lacks
/// one of these codes.
///
/// # Panics
///
/// Panics with `missing`, which is the compile error.
#[track_caller]
pub const fn check_part_of_claim(
    codes: &[u16],
    own: Option<Operation>,
    of_error: Option<Operation>,
    missing: &str,
) {
    let ((Some(claimed), _) | (None, Some(claimed))) = (own, of_error) else { return };
    let mut index = 0;
    while index < codes.len() {
        let text = Text::filled(missing, codes[index]);
        assert!(claimed.declares(codes[index]), "{}", text.as_str());
        index += 1;
    }
}

/// Rejects a set that is included where the return type declares its own codes, if that type lacks a
/// code of the set.
///
/// `own` and `of_error` are the claims of the return type and of the error in it: see
/// [`covers`](crate::claims::covers).
///
/// # Panics
///
/// Panics with `missing`, which is the compile error.
#[track_caller]
pub const fn check_set_of_claim(
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

/// Rejects a generated return type, or one with a generated error, that has more codes than the handler
/// declares.
///
/// # Panics
///
/// Panics with `undeclared`, which is the compile error.
#[track_caller]
pub const fn check_return_type(
    return_type: Option<Operation>,
    of_error: Option<Operation>,
    own: &[u16],
    sets: &[Operation],
    undeclared: &str,
) {
    let ((Some(generated), _) | (None, Some(generated))) = (return_type, of_error) else { return };
    // A claimed error that the type does not have is reported already.
    let mut index = 0;
    while index < own.len() {
        if own[index] >= 400 && !generated.declares(own[index]) {
            return;
        }
        index += 1;
    }
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
