//! References inside a document: `$ref`.

use super::tree::Node;

/// Follows references inside the document.
pub(super) struct Resolver<'n> {
    root: &'n Node,
}

impl<'n> Resolver<'n> {
    pub(super) fn new(root: &'n Node) -> Self {
        Resolver { root }
    }

    /// Returns the node that a reference leads to, or the node itself. `None` for a reference to another file.
    pub(super) fn resolve(&self, node: &'n Node) -> Option<&'n Node> {
        let mut node = node;
        // A longer chain is a circle.
        for _ in 0..20 {
            let Some(reference) = node.get("$ref").and_then(Node::text) else { return Some(node) };
            let mut target = self.root;
            for part in reference.strip_prefix("#/")?.split('/') {
                let key = decoded(part).replace("~1", "/").replace("~0", "~");
                target = match target.items() {
                    [] => target.get(&key)?,
                    items => items.get(key.parse::<usize>().ok()?)?,
                };
            }
            node = target;
        }
        None
    }
}

/// Decodes `%7B`.
fn decoded(part: &str) -> String {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.as_bytes();
    while let [first, others @ ..] = rest {
        let hex = others.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        let byte = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        if let Some(byte) = byte.filter(|_| *first == b'%') {
            bytes.push(byte);
            rest = &others[2..];
        } else {
            bytes.push(*first);
            rest = others;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
