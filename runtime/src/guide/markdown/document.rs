/// Blocks that are separated by blank lines.
#[derive(Default)]
pub(super) struct Document {
    text: String,
}

impl Document {
    pub(super) fn block(&mut self, block: impl AsRef<str>) {
        let lines = block.as_ref().trim_matches('\n');
        if lines.is_empty() {
            return;
        }
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        for line in lines.split('\n') {
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }
}
