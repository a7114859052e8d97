//! Finds a status by its phrase.
//!
//! The texts of responses are compared with all phrases. Nearly always there is at most one with the
//! length and the first letter of the text, so the phrases are sorted by length at compile time.

use crate::registry;
use crate::status::Status;

#[derive(Clone, Copy)]
struct Phrase {
    text: &'static str,
    status: &'static Status,
}

/// All phrases, by length. Those of one length are in the order of the registry.
static PHRASES: [Phrase; COUNT] = {
    let mut phrases = [Phrase { text: "", status: &registry::ALL[0] }; COUNT];
    let mut next = STARTS;
    let mut index = 0;
    while index < registry::ALL.len() {
        let status = &registry::ALL[index];
        let mut nth = 0;
        while nth <= status.aliases.len() {
            let text = nth_phrase(status, nth);
            phrases[next[text.len()] as usize] = Phrase { text, status };
            next[text.len()] += 1;
            nth += 1;
        }
        index += 1;
    }
    phrases
};

/// For each length, the index of the first phrase that is at least as long.
static STARTS: [u8; LONGEST + 2] = {
    assert!(COUNT <= u8::MAX as usize);
    let mut starts = [0; LONGEST + 2];
    let mut index = 0;
    while index < registry::ALL.len() {
        let status = &registry::ALL[index];
        let mut nth = 0;
        while nth <= status.aliases.len() {
            starts[nth_phrase(status, nth).len() + 1] += 1;
            nth += 1;
        }
        index += 1;
    }
    let mut length = 1;
    while length < starts.len() {
        starts[length] += starts[length - 1];
        length += 1;
    }
    starts
};

const COUNT: usize = {
    let mut count = 0;
    let mut index = 0;
    while index < registry::ALL.len() {
        count += 1 + registry::ALL[index].aliases.len();
        index += 1;
    }
    count
};

const LONGEST: usize = {
    let mut longest = 0;
    let mut index = 0;
    while index < registry::ALL.len() {
        let status = &registry::ALL[index];
        let mut nth = 0;
        while nth <= status.aliases.len() {
            let length = nth_phrase(status, nth).len();
            if length > longest {
                longest = length;
            }
            nth += 1;
        }
        index += 1;
    }
    longest
};

/// The present phrase, followed by the former ones.
const fn nth_phrase(status: &Status, nth: usize) -> &'static str {
    if nth == 0 { status.phrase } else { status.aliases[nth - 1] }
}

/// The first status that has the phrase, in any case, or had it once.
pub(crate) fn find(text: &[u8]) -> Option<&'static Status> {
    if text.is_empty() || text.len() > LONGEST {
        return None;
    }
    let mut index = STARTS[text.len()] as usize;
    let end = STARTS[text.len() + 1] as usize;
    while index < end {
        let phrase = &PHRASES[index];
        // Letters differ in this bit only where they differ in case.
        let is_candidate = (phrase.text.as_bytes()[0] ^ text[0]) & !0x20 == 0;
        if is_candidate && phrase.text.as_bytes().eq_ignore_ascii_case(text) {
            return Some(phrase.status);
        }
        index += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::format;
    use std::string::ToString as _;

    use super::*;

    #[test]
    fn the_first_status_with_a_phrase_is_found() {
        for status in registry::ALL {
            for nth in 0..=status.aliases.len() {
                let text = nth_phrase(status, nth);
                let has_text = |other: &&Status| {
                    let mut phrases = (0..=other.aliases.len()).map(|nth| nth_phrase(other, nth));
                    phrases.any(|phrase| phrase.eq_ignore_ascii_case(text))
                };
                let first = registry::ALL.iter().find(has_text);
                for text in [text.to_string(), text.to_lowercase(), text.to_uppercase()] {
                    assert_eq!(find(text.as_bytes()), first, "{text}");
                }
                for other in [format!("{text}x"), format!("x{text}"), text[1..].to_string()] {
                    assert_eq!(find(other.as_bytes()), None, "{other}");
                }
            }
        }
        assert_eq!(find(b""), None);
        assert_eq!(find(b"No user has this id."), None);
    }
}
