//! The methods of an operation.

use http_semantics::{ContentRule, Method, Status};

use crate::syntax::spanned::Spanned;

pub(crate) enum Methods {
    /// Neither the attribute nor a route attribute names a method.
    Unknown,
    /// `ANY`
    Any,
    Known(Vec<Spanned<Method>>),
}

impl Methods {
    /// The methods of which a code must suit at least one: the declared ones, or else all.
    pub(crate) fn candidates(&self) -> Vec<Method> {
        match self {
            Methods::Known(methods) => methods.iter().map(|method| method.value).collect(),
            Methods::Unknown | Methods::Any => Method::ALL.to_vec(),
        }
    }

    /// The method, if the operation has exactly one.
    pub(crate) fn only(&self) -> Option<Method> {
        match self {
            Methods::Known(methods) => match methods.as_slice() {
                [only] => Some(only.value),
                _ => None,
            },
            Methods::Unknown | Methods::Any => None,
        }
    }

    /// Whether a response with this code cannot have content, because of the code or of the only method.
    pub(crate) fn forbid_content(&self, code: u16) -> bool {
        let only = self.only();
        let Some(status) = Status::get(code) else { return only == Some(Method::Head) };
        let rule = only.map_or(status.content, |method| status.content_for(method));
        rule == ContentRule::Forbidden
    }
}
