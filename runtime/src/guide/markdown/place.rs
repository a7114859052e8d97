/// Where Markdown is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A line of its own, which may be broken.
    Line,
    /// A table cell or a list item: one line, in which `|` ends the cell.
    Cell,
}
