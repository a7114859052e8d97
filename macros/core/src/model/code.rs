//! A status code in documentation and messages.

use http_semantics::Status;

/// `404 Not Found`, or the number alone when it has no registered phrase.
pub(crate) fn code_and_phrase(&self) -> String {
        code_and_phrase(self.status.value)
    }

    /// The header fields that are fields of the variant, in order.
    pub(crate) fn header_fields(&self) -> impl Iterator<Item = (Ident, &Header, &WrittenType)> {
        let mut seen: Vec<String> = Vec::new();
        if self.content.has_field() {
            seen.push("body".to_owned());
        }
        self.headers.iter().filter_map(move |header| match &header.value {
            HeaderValue::Type(written) => {
                let field = header.field()?;
                // A repeated name has been reported, so rustc should not report it too.
                let name = field.to_string();
                let is_new = !seen.contains(&name);
                seen.push(name);
                is_new.then_some((field, header, written))
            }
            HeaderValue::Constant(_) => None,
        })
    }

    /// Whether the response has a header field of this name, given in lower case.
    pub(crate) fn has_header(&self, name: &str) -> bool {
        self.headers.iter().any(|header| header.name.value == name)
    }

    /// Whether the status code says that something went wrong.
    pub(crate) fn is_error_code(&self) -> bool {
        self.status.value >= 400
    }
}
