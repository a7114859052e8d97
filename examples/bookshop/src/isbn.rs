//! The International Standard Book Number (ISO 2108).

use std::fmt;

use serde::{Serialize, Serializer};
use utoipa::ToSchema;

/// An ISBN-13 with a correct check digit.
// The first digit is never zero, so the number has all digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ToSchema)]
#[schema(value_type = String, pattern = "^97[89][0-9]{10}$", example = "9780141439518")]
pub(crate) struct Isbn(i64);

impl Isbn {
    /// Parses thirteen digits, with or without hyphens.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let digits = text.chars().filter(|&character| character != '-');
        let digits: Vec<i64> =
            digits.map(|digit| digit.to_digit(10).map(i64::from)).collect::<Option<_>>()?;
        let prefixed = digits.starts_with(&[9, 7, 8]) || digits.starts_with(&[9, 7, 9]);
        let checksum: i64 = digits.iter().zip([1, 3].iter().cycle()).map(|(d, w)| d * w).sum();
        (digits.len() == 13 && prefixed && checksum % 10 == 0)
            .then(|| Self(digits.iter().fold(0, |number, digit| number * 10 + digit)))
    }

    pub(crate) fn from_number(number: i64) -> Self {
        Self(number)
    }

    pub(crate) fn number(self) -> i64 {
        self.0
    }
}

impl fmt::Display for Isbn {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl Serialize for Isbn {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hyphens_are_ignored() {
        let isbn = Isbn::parse("978-0-14-143951-8").unwrap();
        assert_eq!(isbn.to_string(), "9780141439518");
        assert_eq!(Isbn::parse("9780141439518"), Some(isbn));
    }

    #[test]
    fn other_texts_are_rejected() {
        let wrong_check_digit = "9780141439519";
        let right_sum_and_wrong_prefix = "1234567890128";
        for text in [wrong_check_digit, right_sum_and_wrong_prefix, "", "978", "-", "0141439513"] {
            assert_eq!(Isbn::parse(text), None, "{text}");
        }
        for text in ["97801414395180", "978 0141439518", "978014143951X", "٩٧٨٠١٤١٤٣٩٥١٨"]
        {
            assert_eq!(Isbn::parse(text), None, "{text}");
        }
    }
}
