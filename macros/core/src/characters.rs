//! Characters that have a meaning in the language of an output: Markdown, JSON, Rust literals.
//!
//! Most texts contain none of them and need no escaping.

/// A list of ASCII characters.
pub(crate) struct Characters([bool; 256]);

impl Characters {
    pub(crate) const fn listed(characters: &[u8]) -> Self {
        let mut table = [false; 256];
        let mut rest = characters;
        while let [first, others @ ..] = rest {
            table[*first as usize] = true;
            rest = others;
        }
        Characters(table)
    }

    /// Adds the control characters below the space.
    pub(crate) const fn and_control_characters(self) -> Self {
        let Characters(mut table) = self;
        let mut control = 0;
        while control < 0x20 {
            table[control] = true;
            control += 1;
        }
        Characters(table)
    }

    /// Whether a text contains any of the characters.
    ///
    /// The loop has an index, because macros are not optimized: each step of an iterator would be several
    /// calls.
    pub(crate) fn occur_in(&self, text: &str) -> bool {
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            if self.0[bytes[at] as usize] {
                return true;
            }
            at += 1;
        }
        false
    }
}
