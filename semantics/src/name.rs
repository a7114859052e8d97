//! Finds a status by its name in the form of a Rust constant.
//!
//! The names are not written a second time: phrases are compared in the form of a constant, and the
//! list of all phrases is sorted at compile time.

use core::cmp::Ordering;

use crate::registry;
use crate::status::{State, Status};

#[derive(Clone, Copy)]
struct Name {
    /// A constant's name or a phrase; both are read through [`Letters`].
    text: &'static str,
    status: &'static Status,
}

/// All names, sorted by their form as a constant. A phrase that equals its constant in this form is next
/// to it and has the same status.
static NAMES: [Name; COUNT] = sorted();

const COUNT: usize = {
    let mut count = 0;
    let mut index = 0;
    while index < registry::ALL.len() {
        count += names_of(&registry::ALL[index]).len;
        index += 1;
    }
    count
};

pub(crate) const fn find(wanted: &str) -> Option<&'static Status> {
    if !is_constant(wanted) {
        return None;
    }
    let (mut low, mut high) = (0, COUNT);
    while low < high {
        let middle = low.midpoint(high);
        match compare(NAMES[middle].text, wanted) {
            Ordering::Less => low = middle + 1,
            Ordering::Greater => high = middle,
            Ordering::Equal => return Some(NAMES[middle].status),
        }
    }
    None
}

/// Without this check, `Not Found` and `Not-Found` would be found like `NOT_FOUND`.
const fn is_constant(name: &str) -> bool {
    let mut rest = name.as_bytes();
    while let [first, others @ ..] = rest {
        if !matches!(first, b'A'..=b'Z' | b'_') {
            return false;
        }
        rest = others;
    }
    true
}

const fn sorted() -> [Name; COUNT] {
    let mut names = [Name { text: "", status: &registry::ALL[0] }; COUNT];
    let mut filled = 0;
    let mut index = 0;
    while index < registry::ALL.len() {
        let status = &registry::ALL[index];
        let of_status = names_of(status);
        let mut next = 0;
        while next < of_status.len {
            let mut place = filled;
            while place > 0 && compare(names[place - 1].text, of_status.texts[next]).is_gt() {
                names[place] = names[place - 1];
                place -= 1;
            }
            names[place] = Name { text: of_status.texts[next], status };
            filled += 1;
            next += 1;
        }
        index += 1;
    }
    names
}

/// The names of one status. No code has more than eight.
struct NamesOf {
    texts: [&'static str; 8],
    len: usize,
}

const fn names_of(status: &'static Status) -> NamesOf {
    let mut names = NamesOf { texts: [""; 8], len: 0 };
    names.add(status.constant);
    // "(Unused)" describes the state of the code and is not its name.
    if !matches!(status.state, State::Unused) {
        names.add(status.phrase);
    }
    let mut index = 0;
    while index < status.aliases.len() {
        names.add(status.aliases[index]);
        index += 1;
    }
    names
}

impl NamesOf {
    const fn add(&mut self, text: &'static str) {
        self.texts[self.len] = text;
        self.len += 1;
    }
}

/// Compares two texts by their forms as constants: `Non-Authoritative Information` and
/// `NON_AUTHORITATIVE_INFORMATION` are equal.
const fn compare(left: &str, right: &str) -> Ordering {
    let mut left = Letters(left.as_bytes());
    let mut right = Letters(right.as_bytes());
    loop {
        match (left.next(), right.next()) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(l), Some(r)) if l < r => return Ordering::Less,
            (Some(l), Some(r)) if l > r => return Ordering::Greater,
            _ => {}
        }
    }
}

/// The letters of a phrase's constant: upper case, `_` for a space or hyphen, nothing for the
/// apostrophe of `I'm a teapot`.
struct Letters<'a>(&'a [u8]);

impl Letters<'_> {
    const fn next(&mut self) -> Option<u8> {
        while let [first, rest @ ..] = self.0 {
            self.0 = rest;
            match first {
                b' ' | b'-' => return Some(b'_'),
                b'\'' => {}
                letter => return Some(letter.to_ascii_uppercase()),
            }
        }
        None
    }
}
