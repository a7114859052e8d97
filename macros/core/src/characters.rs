//! Characters that mean something in the language that a text is written into. Most texts have none of
//! them, and stay as they are.

/// Some of the ASCII characters.
pub(crate) struct Special([bool; 256]);

impl Special {
    pub(crate) const fn characters(characters: &[u8]) -> Self {
        let mut table = [false; 256];
        let mut rest = characters;
        while let [first, others @ ..] = rest {
            table[*first as usize] = true;
            rest = others;
        }
        Special(table)
    }

    /// Together with the control characters below the space.
    pub(crate) const fn and_controls(self) -> Self {
        let Special(mut table) = self;
        let mut control = 0;
        while control < 0x20 {
            table[control] = true;
            control += 1;
        }
        Special(table)
    }

    /// Step by step, since in a macro, which is not optimized, each step of an iterator is several calls.
    pub(crate) fn are_in(&self, text: &str) -> bool {
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
