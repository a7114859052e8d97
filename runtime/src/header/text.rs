//! Header values as text.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};

/// Converts text that has been checked, or that can only be visible ASCII, into a header value.
///
/// Such text is always a field value (RFC 9110 §5.5), so the fallback is never sent. It exists because
/// building a response must not panic.
pub(super) fn ascii(text: String) -> HeaderValue {
    HeaderValue::try_from(text).unwrap_or_else(|_| HeaderValue::from_static(""))
}

/// The numbers with two digits.
const TWO_DIGITS: &[u8; 200] = b"\
    0001020304050607080910111213141516171819\
    2021222324252627282930313233343536373839\
    4041424344454647484950515253545556575859\
    6061626364656667686970717273747576777879\
    8081828384858687888990919293949596979899";

/// Converts a number into a header value.
///
/// The conversion of `http` allocates twice: a buffer for the longest number, and the counter of the value
/// that shares it. This allocates once, and not at all for numbers below 100, which most delays are.
pub(super) fn decimal(number: u64) -> HeaderValue {
    let digits = match usize::try_from(number) {
        Ok(small @ 0..10) => &TWO_DIGITS[2 * small + 1..][..1],
        Ok(small @ 10..100) => &TWO_DIGITS[2 * small..][..2],
        _ => return long_decimal(number),
    };
    // Digits are a field value, so the fallback is never sent.
    HeaderValue::from_maybe_shared(Bytes::from_static(digits))
        .unwrap_or_else(|_| HeaderValue::from_static(""))
}

fn long_decimal(mut number: u64) -> HeaderValue {
    let mut buffer = [0; 20];
    let mut start = buffer.len();
    while start > 0 {
        start -= 1;
        buffer[start] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    HeaderValue::from_bytes(&buffer[start..]).unwrap_or_else(|_| HeaderValue::from_static(""))
}

/// Returns the text of a value that [`ascii`] has built.
pub(super) fn text(value: &HeaderValue) -> &str {
    value.to_str().unwrap_or_default()
}

/// Adds a field line. A map holds about 24,000 names, and `append` would panic beyond that; no recipient
/// accepts so many.
pub(crate) fn append(headers: &mut HeaderMap, name: HeaderName, value: HeaderValue) {
    let _ = headers.try_append(name, value);
}

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn numbers_are_written_in_decimal() {
        for number in (0..1_100).chain([u64::MAX / 10, u64::MAX / 10 + 1, u64::MAX]) {
            assert_eq!(decimal(number), number.to_string());
        }
    }
}
