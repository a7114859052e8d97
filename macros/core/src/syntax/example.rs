//! `#[example = "…"]` and `#[example(name = "…", …)]`

use super::cursor::Cursor;
use super::spanned::Spanned;
use super::text;

/// An example of the content of a response.
pub(crate) struct Example {
    /// The name, of one of several.
    pub(crate) name: Option<Spanned<String>>,
    pub(crate) text: Spanned<String>,
}

/// Parses what stands after the name of the attribute. Returns `None` if it has another form.
pub(super) fn parse(mut input: Cursor<'_>) -> Option<Vec<Example>> {
    if input.punct('=').is_some() {
        let text = text::parse(&mut input)?;
        return input.is_finished().then(|| vec![Example { name: None, text }]);
    }
    let (_, contents) = input.contents()?;
    let mut list = input;
    list.group();
    if !list.is_empty() {
        return None;
    }
    let mut inner = input.part(contents);
    let mut examples = Vec::new();
    while !inner.is_empty() {
        let ident = inner.ident()?;
        let name = Spanned::new(ident.text.to_owned(), ident.span());
        inner.punct('=')?;
        examples.push(Example { name: Some(name), text: text::parse(&mut inner)? });
        if !inner.is_empty() {
            inner.punct(',')?;
        }
    }
    (!examples.is_empty()).then_some(examples)
}
