//! The text form of an [`Operation`]: records of fields.

use std::iter::Skip;
use std::slice;
use std::str::SplitTerminator;

use super::Operation;

const RECORD_END: char = '\x1e';
const FIELD_SEPARATOR: char = '\x1f';

/// All records but those of codes, the head of the operation first.
#[derive(Clone, Debug)]
pub(super) struct Records {
    parts: slice::Iter<'static, &'static str>,
    part: Skip<SplitTerminator<'static, char>>,
}

impl Records {
    pub(super) fn of(operation: Operation) -> Self {
        Records { parts: operation.parts.iter(), part: without_codes(operation.part) }
    }
}

impl Iterator for Records {
    type Item = &'static str;

    fn next(&mut self) -> Option<&'static str> {
        loop {
            match self.part.next() {
                None => self.part = without_codes(self.parts.next()?),
                some => return some,
            }
        }
    }
}

fn without_codes(part: &'static str) -> Skip<SplitTerminator<'static, char>> {
    part.split_terminator(RECORD_END).skip(1)
}

/// One field; a field that is not there is empty.
pub(super) fn field(record: &'static str, index: usize) -> &'static str {
    record.split(FIELD_SEPARATOR).nth(index).unwrap_or_default()
}
