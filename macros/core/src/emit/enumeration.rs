//! A generated enum: its responses and its type.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;

use super::tokens::Tokens;
use crate::diagnostic::Blame;
use crate::model::{
    Argument, Carrier, Content, EnumHead, Operation, Placement, Response, Set, Subject,
};
use crate::token_list::TokenList;

/// One of the generated enums, with its responses.
pub(crate) struct Enumeration<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) head: &'a EnumHead,
    pub(crate) placement: Placement,
    pub(crate) responses: Vec<&'a Response>,
    /// The position of each of these responses in the operation.
    pub(crate) positions: Vec<usize>,
    pub(crate) sets: Vec<&'a Set>,
}

impl<'a> Enumeration<'a> {
    /// The enums that are generated for an operation: none, one or two.
    pub(crate) fn all(operation: &'a Operation) -> Vec<Self> {
        match &operation.subject {
            Subject::Handler(output) => {
                let success =
                    Enumeration::of(operation, output.success.as_ref(), Placement::Success);
                let error = Enumeration::of(operation, output.error.as_ref(), Placement::Error);
                success.into_iter().chain(error).collect()
            }
            Subject::EmptyEnum(head, placement) => {
                vec![Enumeration::new(operation, head, *placement)]
            }
            Subject::ExistingEnum(existing) => {
                vec![Enumeration::new(operation, &existing.head, Placement::Error)]
            }
            Subject::OwnType { .. } => Vec::new(),
        }
    }

    fn new(operation: &'a Operation, head: &'a EnumHead, placement: Placement) -> Self {
        let mut responses = Vec::with_capacity(operation.responses.len());
        let mut positions = Vec::with_capacity(operation.responses.len());
        let mut position = 0;
        while position < operation.responses.len() {
            let response = &operation.responses[position];
            if response.placement == placement {
                responses.push(response);
                positions.push(position);
            }
            position += 1;
        }
        let mut sets = Vec::new();
        for set in &operation.sets {
            if set.placement == placement {
                sets.push(set);
            }
        }
        Enumeration { operation, head, placement, responses, positions, sets }
    }

    fn of(
        operation: &'a Operation,
        head: Option<&'a EnumHead>,
        placement: Placement,
    ) -> Option<Self> {
        head.map(|head| Enumeration::new(operation, head, placement))
    }

    /// Whether this is the success enum of a pair, or the only one.
    pub(crate) fn is_first(&self) -> bool {
        match &self.operation.subject {
            Subject::Handler(output) => {
                self.placement != Placement::Error || output.success.is_none()
            }
            Subject::EmptyEnum(..) | Subject::ExistingEnum(_) | Subject::OwnType { .. } => true,
        }
    }

    /// Keeps one variant of each name, and no set that is the enum itself, so that a reported error causes no
    /// further one.
    pub(crate) fn without_clashes(mut self) -> Self {
        let mut names = BTreeSet::new();
        self.responses.retain(|response| names.insert(response.name.to_string()));
        self.positions.clear();
        self.sets.retain(|set| {
            names.insert(set.variant.to_string()) && self.head.ident != set.path.tokens.to_string()
        });
        self
    }

    /// The set of `#[from] ..Internal`: what converts into the set also converts into this enum.
    pub(crate) fn set_of_sources(&self) -> Option<&'a Set> {
        let is_marked = |set: &&'a Set| set.attributes.from_content.is_some();
        self.sets.iter().copied().find(is_marked).filter(|_| self.placement == Placement::Error)
    }

    pub(crate) fn argument(&self) -> Option<&'a Argument> {
        self.head.argument.as_ref()
    }

    /// `<T>`, or nothing.
    pub(crate) fn parameters(&self) -> Option<TokenStream> {
        self.argument().map(|argument| {
            let parameter = &argument.parameter;
            quote!(<#parameter>)
        })
    }

    /// The enum for any content: `GetUserResponse<T>`.
    pub(crate) fn general(&self) -> TokenStream {
        let (ident, parameters) = (&self.head.ident, self.parameters());
        quote!(#ident #parameters)
    }

    /// The enum as the handler returns it: `GetUserResponse<User>`.
    pub(crate) fn concrete(&self) -> TokenStream {
        let mut concrete = Tokens::default();
        self.push_concrete(&mut concrete);
        concrete.into()
    }

    /// Adds the enum as the handler returns it.
    pub(super) fn push_concrete(&self, to: &mut Tokens) {
        to.ident(&self.head.ident);
        if let Some(argument) = self.argument() {
            to.punct('<').list(&argument.written.tokens).punct('>');
        }
    }

    /// The `#[cfg]`s of the item, which all generated items repeat.
    pub(crate) fn cfg(&self) -> &'a TokenStream {
        &self.operation.cfg
    }

    /// The lint levels of the item, for generated items that mention its types. Includes
    /// `#[allow(deprecated)]` where a variant is deprecated, because the impls mention it.
    pub(crate) fn levels(&self) -> TokenStream {
        let mut levels = self.operation.levels.clone();
        let mut has_deprecated = false;
        for response in &self.responses {
            has_deprecated |= response.deprecated.is_some();
        }
        for set in &self.sets {
            has_deprecated |= set.attributes.deprecated.is_some();
        }
        if has_deprecated {
            levels.extend(quote!(#[allow(deprecated)]));
        }
        levels
    }

    /// The type of the field for the content.
    pub(crate) fn content_type(&self, content: &Content) -> Option<TokenList> {
        match content {
            Content::None
            | Content::FixedProblem { .. }
            | Content::FixedError { .. }
            | Content::Text { .. }
            | Content::Failure { .. }
            | Content::Unknown { .. } => None,
            Content::Problem { written } | Content::Fault { written, .. } => Some(written.clone()),
            Content::Json { of, .. } | Content::Bytes { of, .. } | Content::Raw { of, .. } => {
                Some(self.carried(of))
            }
        }
    }

    fn carried(&self, carrier: &Carrier) -> TokenList {
        match (carrier, self.argument()) {
            (Carrier::Entry(written), _) => written.tokens.clone(),
            (Carrier::Argument, Some(argument)) => {
                vec![TokenTree::Ident(argument.parameter.clone())].into()
            }
            (Carrier::Argument, None) => quote!(()).into(),
        }
    }

    /// Whether the content can only be moved into the response: streams and complete responses can. Errors are
    /// converted by reference, because frameworks keep them.
    pub(crate) fn moves(&self, response: &Response) -> bool {
        self.placement != Placement::Error
            && matches!(response.content, Content::Bytes { .. } | Content::Raw { .. })
    }

    /// The spans of the first and the last token of the content's type, for errors of rustc about it.
    pub(crate) fn content_spans(&self, response: &Response) -> (Span, Span) {
        let written = match &response.content {
            Content::Problem { written } | Content::Fault { written, .. } => {
                Some(Blame::from(written))
            }
            content => match content.carrier() {
                Some(Carrier::Entry(written)) => Some(written.blame),
                Some(Carrier::Argument) => self.argument().map(|argument| argument.written.blame),
                None => None,
            },
        };
        let blame = written.unwrap_or_else(|| response.status.span.into());
        let located = |span| Span::call_site().located_at(span);
        (located(blame.start), located(blame.end))
    }
}

/// The name without its span, so that rustc does not treat the generated code as a use by the author.
pub(crate) fn unspanned(variant: &Ident) -> Ident {
    let mut variant = variant.clone();
    variant.set_span(Span::call_site());
    variant
}

/// The enum that has the declaration: one that can be named outside the handler, and preferably one without a type
/// argument, because the other enum repeats its type. If none can be named, each enum has its own copy.
pub(crate) fn holder(enumerations: &[Enumeration]) -> Option<usize> {
    let mut holder = None;
    let mut index = 0;
    while index < enumerations.len() {
        match enumerations[index].argument() {
            None => return Some(index),
            Some(argument) if argument.default && holder.is_none() => holder = Some(index),
            Some(_) => {}
        }
        index += 1;
    }
    holder
}
