//! Resolves entries and sets in the context of their declaration: placement, variant, content.

use proc_macro2::Ident;

use super::{content, headers, names};
use crate::diagnostic::Diagnostics;
use crate::model::{ErrorFormat, Methods, Placement, Response, Set, Subject};
use crate::syntax::entry::{Entry, WrittenContent};
use crate::syntax::set::WrittenSet;

/// The context in which entries and sets are resolved.
pub(super) struct Context<'a> {
    pub(super) subject: &'a Subject,
    pub(super) methods: &'a Methods,
    pub(super) errors: Option<&'a ErrorFormat>,
    /// Whether responses are decoded.
    pub(super) decodes: bool,
    /// Whether they are in `outside(…)`.
    pub(super) outside: bool,
}

impl Context<'_> {
    pub(super) fn response(&self, entry: Entry, diagnostics: &mut Diagnostics) -> Response {
        let Entry { attributes, name, status, content, headers, .. } = entry;
        let placement = self.placement(status.value, attributes.err.is_some());
        let argument = self.subject.argument(placement);
        let media_types = content.as_ref().and_then(WrittenContent::media_types).cloned();
        let (media_type, other_media_types) = match media_types {
            Some(written) => (Some(written.first), written.others),
            None => (None, Vec::new()),
        };
        let content = content::resolve(
            content,
            status.value,
            placement,
            argument,
            self.methods,
            self.errors,
            diagnostics,
        );
        let named = name.is_some();
        let (name, variant) = if let Some(variant) = name {
            (variant.to_string().into(), variant)
        } else {
            let name = names::of_status(status.value);
            // With the span of the code, rustc's messages about the variant are at the code.
            let variant = Ident::new(&name, status.span);
            (name, variant)
        };
        Response {
            name,
            variant,
            named,
            status,
            placement,
            content,
            media_type,
            other_media_types,
            headers: headers::written(headers, diagnostics),
            field: None,
            members: Vec::new(),
            can_have_cause: false,
            has_unsent_fields: false,
            problem: attributes.problem,
            examples: attributes.examples,
            from: attributes.from,
            relay: attributes.relay,
            from_content: attributes.from_content,
            err: attributes.err,
            overrides: attributes.overrides,
            doc: attributes.doc,
            translations: attributes.translations,
            cfg: attributes.cfg,
            cfg_predicates: attributes.cfg_predicates,
            levels: attributes.levels,
            deprecated: attributes.deprecated,
        }
    }

    fn placement(&self, code: u16, err: bool) -> Placement {
        if self.outside {
            return Placement::Outside;
        }
        let wanted =
            if code >= 400 || err && code >= 300 { Placement::Error } else { Placement::Success };
        match self.subject {
            Subject::OwnType { .. } => Placement::Claim,
            Subject::ExistingEnum(_) => Placement::Error,
            Subject::EmptyEnum(_, placement) => *placement,
            Subject::Handler(output) => match (wanted, &output.success, &output.error) {
                (Placement::Success, Some(_), _) => Placement::Success,
                (Placement::Error, _, Some(_)) => Placement::Error,
                (Placement::Error, Some(_), None) if !output.in_result => Placement::Success,
                _ => Placement::Claim,
            },
        }
    }

    pub(super) fn set(&self, written: WrittenSet) -> Set {
        let WrittenSet { attributes, name, path, codes, blame } = written;
        let placement = self.placement_of_set(attributes.err.is_some());
        let through = match self.subject {
            Subject::Handler(output) => output.claimed_through.as_ref(),
            Subject::EmptyEnum(..) | Subject::OwnType { .. } | Subject::ExistingEnum(_) => None,
        };
        let is_returned = placement == Placement::Claim
            && through.is_some_and(|error| error.to_string() == path.tokens.to_string());
        let named = name.is_some();
        let variant = name.unwrap_or_else(|| names::of_set(&path, blame.end));
        let field = None;
        Set { path, codes, blame, placement, variant, named, is_returned, field, attributes }
    }

    /// Sets contain errors. `#[err]` on a set is for an empty enum that methods return in a `Result` with the
    /// set: the set is then no variant of the enum.
    fn placement_of_set(&self, err: bool) -> Placement {
        match self.subject {
            _ if self.outside => Placement::Outside,
            Subject::OwnType { .. } => Placement::Claim,
            Subject::ExistingEnum(_) => Placement::Error,
            Subject::EmptyEnum(_, Placement::Success) if err => Placement::Claim,
            Subject::EmptyEnum(_, placement) => *placement,
            Subject::Handler(output) => match (&output.success, &output.error) {
                (_, Some(_)) => Placement::Error,
                (Some(_), None) if !output.in_result => Placement::Success,
                _ => Placement::Claim,
            },
        }
    }
}
