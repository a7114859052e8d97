//! The search for status codes of an operation in constants.

use api_responses_record::{Code, Codes};

use super::declaration::{Included, Operation};

/// Selects status codes of an operation.
pub(crate) enum CodeFilter<'a> {
    /// This code, from the handler or from outside it.
    Is(u16),
    /// This code, if the handler sends it.
    OfHandler(u16),
    /// The codes below 300 that the handler sends.
    OfHandlerBelow300,
    /// The codes that the handler sends and that are neither in the list nor declared by an operation.
    OfHandlerNotIn(&'a [u16], &'a [Operation]),
}

impl Operation {
    /// Whether a response with this status code is declared, by itself or in a set, or with any status code. It can
    /// stand in a constant assertion.
    pub const fn declares(&self, code: u16) -> bool {
        self.first_code(&CodeFilter::Is(code)).is_some()
    }

    /// The first selected code of the operation and of its sets.
    pub(crate) const fn first_code(&self, filter: &CodeFilter<'_>) -> Option<u16> {
        self.first_code_within(filter, None)
    }

    const fn first_code_within(
        &self,
        filter: &CodeFilter<'_>,
        within: Option<&Within<'_>>,
    ) -> Option<u16> {
        let found = filter.first_in(self.part, within);
        if found.is_some() {
            return found;
        }
        let mut part = 0;
        while part < self.parts.len() {
            let found = filter.first_in(self.parts[part], within);
            if found.is_some() {
                return found;
            }
            part += 1;
        }
        let mut set = 0;
        while set < self.sets.len() {
            let included = &self.sets[set];
            let within = Within { set: included, outer: within };
            let found = included.operation().first_code_within(filter, Some(&within));
            if found.is_some() {
                return found;
            }
            set += 1;
        }
        None
    }
}

/// The sets through which a declaration is included. Each may include only some codes.
struct Within<'a> {
    set: &'a Included,
    outer: Option<&'a Within<'a>>,
}

impl Within<'_> {
    const fn include(&self, code: u16) -> bool {
        self.set.includes(code)
            && match self.outer {
                Some(outer) => outer.include(code),
                None => true,
            }
    }
}

impl CodeFilter<'_> {
    const fn first_in(&self, part: &str, within: Option<&Within<'_>>) -> Option<u16> {
        let mut codes = Codes::of(part);
        while let Some(code) = codes.next() {
            let is_included = match within {
                Some(within) => within.include(code.number),
                None => true,
            };
            if self.selects(code) && is_included {
                return Some(code.number);
            }
        }
        None
    }

    const fn selects(&self, Code { number: code, by_handler }: Code) -> bool {
        match *self {
            // 0 is any status code.
            CodeFilter::Is(wanted) => code == wanted || code == 0,
            CodeFilter::OfHandler(wanted) => by_handler && code == wanted,
            CodeFilter::OfHandlerBelow300 => by_handler && code < 300 && code != 0,
            CodeFilter::OfHandlerNotIn(codes, operations) => {
                if !by_handler || code == 0 {
                    return false;
                }
                let mut index = 0;
                while index < codes.len() {
                    if codes[index] == code {
                        return false;
                    }
                    index += 1;
                }
                let mut index = 0;
                while index < operations.len() {
                    if operations[index].declares(code) {
                        return false;
                    }
                    index += 1;
                }
                true
            }
        }
    }
}
