//! Who reads the output.

use crate::syntax::item::Item;

/// Who reads the output. It decides about documentation, which costs compile time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reader {
    /// rustc, which compiles a program. It discards the documentation.
    Program,
    /// rustc, which compiles a library. Other crates can re-export what is `pub`, and rustdoc then shows the
    /// documentation that rustc has kept.
    Library,
    /// rustdoc, or a program that may read all documentation.
    #[default]
    Documentation,
    /// rust-analyzer.
    Editor,
}

impl Reader {
    /// Whether the documentation of an item, and of the enums that are generated beside it, is read.
    pub(crate) fn reads_documentation(self, item: &Item) -> bool {
        match self {
            Reader::Program => false,
            Reader::Library => item.target.is_public(),
            Reader::Documentation | Reader::Editor => true,
        }
    }
}
