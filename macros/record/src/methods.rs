//! The methods of an operation, as constants read them.

use crate::fields::ANY;

/// The methods of an operation: those that are listed, or any.
///
/// [`OperationView`](crate::OperationView) has the same methods, but constants cannot use its iterators.
/// Like [`Codes`](crate::Codes), this reader looks at no byte after those that it needs.
///
/// ```
/// use api_responses_record::MethodList;
///
/// const METHODS: MethodList = MethodList::of("404\u{1e}GET|QUERY\u{1f}/users\u{1e}", &[]);
/// const { assert!(METHODS.lists("QUERY") && !METHODS.lists("PUT") && !METHODS.is_any()) };
/// ```
#[derive(Clone, Copy, Debug)]
pub struct MethodList<'a> {
    /// The text from the list on.
    bytes: &'a [u8],
}

impl<'a> MethodList<'a> {
    /// The methods in a text, which is given as its first part and the others.
    pub const fn of(first: &'a str, mut others: &'a [&'a str]) -> Self {
        let mut bytes = first.as_bytes();
        loop {
            // The codes come before the record of the operation. A part without responses has none.
            bytes = match bytes {
                [b'\x1e', record @ ..] if !record.is_empty() => return Self { bytes: record },
                [_, rest @ ..] => rest,
                [] => match others {
                    [next, rest @ ..] => {
                        others = rest;
                        next.as_bytes()
                    }
                    [] => return Self { bytes: &[] },
                },
            };
        }
    }

    /// Whether the operation is for any method.
    pub const fn is_any(self) -> bool {
        self.lists(ANY)
    }

    /// Whether this name is in the list.
    pub const fn lists(self, name: &str) -> bool {
        let mut bytes = self.bytes;
        let mut wanted = name.as_bytes();
        let mut is_equal = true;
        loop {
            bytes = match bytes {
                [] | [b'\x1e' | b'\x1f', ..] => return is_equal && wanted.is_empty(),
                [b'|', rest @ ..] => {
                    if is_equal && wanted.is_empty() {
                        return true;
                    }
                    wanted = name.as_bytes();
                    is_equal = true;
                    rest
                }
                [byte, rest @ ..] => {
                    match wanted {
                        [first, others @ ..] if *first == *byte => wanted = others,
                        _ => is_equal = false,
                    }
                    rest
                }
            };
        }
    }
}
