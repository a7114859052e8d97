//! Where a text contains a whole response.

use core::ops::Range;

/// The bits of the offset, and of the length.
const BITS: u32 = 27;
const MASK: u64 = (1 << BITS) - 1;

/// A response without fields, as generated code refers to it: its status code, and the range of bytes of its
/// problem document in the text of the declaration. Without content, the range is empty and begins in the
/// record of the response.
///
/// Generated code contains it as one number, because each further literal has a cost for every response. The
/// status code stands above the offset, and the offset above the length.
///
/// ```
/// use api_responses_record::Place;
///
/// let place = Place::new(404, 120, 80).unwrap();
/// assert_eq!(Place::from_number(place.number()), Some(place));
/// assert_eq!((place.status(), place.range()), (404, 120..200));
/// assert_eq!(Place::from_number(0), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place(u64);

impl Place {
    /// The place of a response. `None` if the text is too long for the number.
    pub const fn new(status: u16, offset: usize, length: usize) -> Option<Self> {
        let (offset, length) = (offset as u64, length as u64);
        if status == 0 || offset > MASK || length > MASK {
            return None;
        }
        Some(Place((status as u64) << (2 * BITS) | offset << BITS | length))
    }

    /// The place that a number stands for. 0 is no place.
    #[inline]
    pub const fn from_number(number: u64) -> Option<Self> {
        if number == 0 { None } else { Some(Place(number)) }
    }

    /// The number that stands for the place.
    pub const fn number(self) -> u64 {
        self.0
    }

    /// The status code.
    #[inline]
    pub const fn status(self) -> u16 {
        (self.0 >> (2 * BITS)) as u16
    }

    /// The bytes of the document. An empty range is a response without content.
    #[inline]
    pub const fn range(self) -> Range<usize> {
        let offset = (self.0 >> BITS & MASK) as usize;
        offset..offset + (self.0 & MASK) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_stands_for_what_it_was_made_from() {
        let limit = (1_usize << BITS) - 1;
        for status in [100, 404, 599] {
            for offset in [0, 1, limit - 1, limit] {
                for length in [0, 1, limit] {
                    let place = Place::new(status, offset, length).unwrap();
                    assert_eq!(Place::from_number(place.number()), Some(place));
                    assert_eq!((place.status(), place.range()), (status, offset..offset + length));
                }
            }
        }
        assert_eq!(Place::new(404, limit + 1, 0), None);
        assert_eq!(Place::new(404, 0, limit + 1), None);
    }
}
