//! A text that contains a status code, built in a constant.

/// Longer than any text of the macro.
const CAPACITY: usize = 512;

pub(super) struct Text {
    bytes: [u8; CAPACITY],
    length: usize,
}

impl Text {
    /// Returns the template with the code in place of each `{}`.
    pub(super) const fn filled(template: &str, code: u16) -> Self {
        let mut text = Text { bytes: [0; CAPACITY], length: 0 };
        let template = template.as_bytes();
        let mut index = 0;
        while index < template.len() {
            if template[index] == b'{' && index + 1 < template.len() && template[index + 1] == b'}'
            {
                text.push_code(code);
                index += 2;
            } else {
                text.push(template[index]);
                index += 1;
            }
        }
        text
    }

    const fn push_code(&mut self, code: u16) {
        let digits = [code / 100, code / 10 % 10, code % 10];
        let mut index = 0;
        while index < digits.len() {
            self.push(b'0' + (digits[index] % 10) as u8);
            index += 1;
        }
    }

    /// Ignores what does not fit.
    const fn push(&mut self, byte: u8) {
        if self.length < CAPACITY {
            self.bytes[self.length] = byte;
            self.length += 1;
        }
    }

    pub(super) const fn as_str(&self) -> &str {
        match str::from_utf8(self.bytes.split_at(self.length).0) {
            Ok(text) => text,
            // The text ends in the middle of a character.
            Err(_) => "this set cannot be included here",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn each_placeholder_is_replaced_by_the_code() {
        assert_eq!(Text::filled("{}, or `Gone = {}`", 410).as_str(), "410, or `Gone = 410`");
        assert_eq!(Text::filled("{ } {", 410).as_str(), "{ } {");
        assert_eq!(Text::filled("", 410).as_str(), "");
    }

    #[test]
    fn a_text_that_is_too_long_is_still_valid() {
        let text = Text::filled(&"é".repeat(400), 410);
        assert_eq!(text.as_str().chars().count(), 256);
        let odd = Text::filled(&format!("a{}", "é".repeat(400)), 410);
        assert!(odd.as_str().starts_with("this set"));
    }
}
