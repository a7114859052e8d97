//! The definition of a generated enum.

use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use crate::diagnostic::Blame;
use crate::model::{
    Argument, Carrier, Content, EnumHead, Operation, Placement, Response, Set, Subject,
};
use crate::readable::field_name;
use crate::syntax::attribute::EntryAttributes;

/// One of the generated enums, with its responses.
pub(crate) struct Enumeration<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) head: &'a EnumHead,
    pub(crate) placement: Placement,
    pub(crate) responses: Vec<&'a Response>,
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
            Subject::OwnType { .. } => Vec::new(),
        }
    }

    fn new(operation: &'a Operation, head: &'a EnumHead, placement: Placement) -> Self {
        let responses =
            operation.responses.iter().filter(|response| response.placement == placement);
        let sets = operation.sets.iter().filter(|set| set.placement == placement).collect();
        Enumeration { operation, head, placement, responses: responses.collect(), sets }
    }

    fn of(
        operation: &'a Operation,
        head: Option<&'a EnumHead>,
        placement: Placement,
    ) -> Option<Self> {
        head.map(|head| Enumeration::new(operation, head, placement))
    }

    /// Keeps one variant of each name, and no set that is the enum itself, so that a reported error causes no
    /// further one.
    pub(crate) fn without_clashes(mut self) -> Self {
        let mut names = HashSet::new();
        self.responses.retain(|response| names.insert(response.variant.to_string()));
        self.sets.retain(|set| {
            names.insert(set.variant.to_string()) && self.head.ident != set.path.tokens.to_string()
        });
        self
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
        let ident = &self.head.ident;
        let argument = self.argument().map(|argument| {
            let written = &argument.written.tokens;
            quote!(<#written>)
        });
        quote!(#ident #argument)
    }

    /// The enum for some content, where an associated constant is the same for any content.
    pub(crate) fn nameable(&self) -> TokenStream {
        let ident = &self.head.ident;
        let argument = self.argument().map(|_| quote!(<()>));
        quote!(#ident #argument)
    }

    /// The `#[cfg]`s of the item, which all generated items repeat.
    pub(crate) fn cfg(&self) -> &'a TokenStream {
        &self.operation.cfg
    }

    /// The lint levels of the item, for generated items that mention its types. Includes
    /// `#[allow(deprecated)]` where a variant is deprecated, because the impls mention it.
    pub(crate) fn levels(&self) -> TokenStream {
        let levels = &self.operation.levels;
        let response = self.responses.iter().any(|response| response.deprecated.is_some());
        let set = self.sets.iter().any(|set| set.attributes.deprecated.is_some());
        let allow = (response || set).then(|| quote!(#[allow(deprecated)]));
        quote!(#levels #allow)
    }

    pub(crate) fn definition(
        &self,
        docs: &TokenStream,
        doc_of: impl Fn(&Response) -> TokenStream,
        doc_of_set: impl Fn(&Set) -> TokenStream,
    ) -> TokenStream {
        let variants: TokenStream = self
            .responses
            .iter()
            .map(|response| {
                let docs = doc_of(response);
                self.variant(response, &docs)
            })
            .chain(self.sets.iter().map(|set| variant_of_set(set, &doc_of_set(set))))
            .collect();
        let parameter = self.declared_parameter();
        self.with_variants(docs, parameter.as_ref(), &variants)
    }

    /// The definition for an operation with errors. It has a parameter for each argument in the return type.
    pub(crate) fn makeshift_definition(
        &self,
        docs: &TokenStream,
        doc_of: impl Fn(&Response) -> TokenStream,
    ) -> TokenStream {
        let variants =
            self.responses.iter().map(|response| self.variant(response, &doc_of(response)));
        let sets = self.sets.iter().map(|set| variant_of_set(set, &TokenStream::new()));
        let variants = variants.chain(sets);
        let surplus = &self.head.surplus;
        let parameters = self.declared_parameter().into_iter();
        let parameters: Vec<_> =
            parameters.chain(surplus.iter().map(|surplus| quote!(#surplus = ()))).collect();
        // rustc would report parameters that no variant uses.
        let unused = self.argument().filter(|_| !self.carries_argument());
        let unused = unused.map(|argument| &argument.parameter).into_iter().chain(surplus);
        let unused: Vec<_> = unused.collect();
        let carrier = (!unused.is_empty())
            .then(|| quote!(__Content(::core::marker::PhantomData<(#(#unused,)*)>),));
        let variants = quote!(#(#variants)* #carrier);
        let parameters = (!parameters.is_empty()).then(|| quote!(#(#parameters),*));
        self.with_variants(docs, parameters.as_ref(), &variants)
    }

    fn carries_argument(&self) -> bool {
        let is_argument =
            |response: &&Response| matches!(response.content.carrier(), Some(Carrier::Argument));
        self.responses.iter().any(is_argument)
    }

    /// `T = User`
    fn declared_parameter(&self) -> Option<TokenStream> {
        self.argument().map(|argument| {
            let parameter = &argument.parameter;
            let default = argument.default.then(|| {
                let written = &argument.written.tokens;
                quote!(= #written)
            });
            quote!(#parameter #default)
        })
    }

    fn with_variants(
        &self,
        docs: &TokenStream,
        parameters: Option<&TokenStream>,
        variants: &TokenStream,
    ) -> TokenStream {
        let EnumHead { ident, visibility, .. } = self.head;
        let parameters = parameters.map(|parameters| quote!(<#parameters>));
        let derives = self.operation.derives.iter().map(|list| quote!(#[derive(#list)]));
        // The attributes of an empty enum are emitted with it.
        let inherited = match self.operation.subject {
            Subject::EmptyEnum(..) => None,
            _ => Some((self.cfg(), &self.operation.levels)),
        };
        let must_use = (inherited.is_some() && self.placement == Placement::Success)
            .then(|| quote!(#[must_use]));
        let (cfg, levels) = inherited.unzip();
        quote! {
            #docs
            #cfg
            #levels
            #must_use
            #(#derives)*
            #visibility enum #ident #parameters { #variants }
        }
    }

    fn variant(&self, response: &Response, docs: &TokenStream) -> TokenStream {
        let Response { variant, cfg, levels, deprecated, .. } = response;
        let content = self.content_type(&response.content);
        let words = &self.operation.language.words;
        let fields: Vec<TokenStream> = response
            .header_fields()
            .map(|(field, header, written)| {
                let name = format!("`{}`", field_name(&header.name.value));
                let doc = format!(" {}", words.field.replacen("{}", &name, 1));
                let written = &written.tokens;
                quote!(#[doc = #doc] #field: #written)
            })
            .collect();
        let shape = match (fields.as_slice(), content) {
            ([], None) => None,
            ([], Some(content)) => Some(quote!((#content))),
            (fields, None) => Some(quote!({ #(#fields),* })),
            (fields, Some(content)) => {
                let doc = format!(" {}", words.the_content);
                Some(quote!({ #(#fields,)* #[doc = #doc] body: #content }))
            }
        };
        // rustc treats a variant as written by the user only if all of its tokens are, braces included.
        let shape = shape.into_iter().flatten().map(|mut tree| {
            tree.set_span(variant.span());
            tree
        });
        quote! {
            #docs
            #cfg
            #levels
            #deprecated
            #variant #(#shape)*,
        }
    }

    /// The type of the field for the content.
    pub(crate) fn content_type(&self, content: &Content) -> Option<TokenStream> {
        match content {
            Content::None
            | Content::FixedProblem { .. }
            | Content::FixedError { .. }
            | Content::Unknown { .. } => None,
            Content::Problem { written } | Content::Fault { written, .. } => Some(written.clone()),
            Content::Json { of, .. } | Content::Bytes { of, .. } | Content::Raw { of, .. } => {
                Some(self.carried(of))
            }
        }
    }

    fn carried(&self, carrier: &Carrier) -> TokenStream {
        match (carrier, self.argument()) {
            (Carrier::Entry(written), _) => written.tokens.clone(),
            (Carrier::Argument, Some(argument)) => {
                let parameter: &Ident = &argument.parameter;
                quote!(#parameter)
            }
            (Carrier::Argument, None) => quote!(()),
        }
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

/// The variant of a set.
fn variant_of_set(set: &Set, docs: &TokenStream) -> TokenStream {
    let Set { variant, path, attributes, .. } = set;
    let EntryAttributes { cfg, levels, deprecated, .. } = attributes;
    let path = &path.tokens;
    let field = quote_spanned!(variant.span()=> (#path));
    quote! {
        #docs
        #cfg
        #levels
        #deprecated
        #variant #field,
    }
}
