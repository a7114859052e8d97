//! The variant that a response was built from, in the extensions of the response.

use crate::DeclaredResponse;
use crate::Operation;
#[cfg(debug_assertions)]
use crate::variant::HasVariant;
use crate::variant::Variant;

/// The variant that a response was built from.
#[derive(Clone, Copy, Debug)]
pub struct Sent(Variant);

/// Adds the variant to a response.
#[inline]
pub(crate) fn mark(extensions: &mut http::Extensions, sent: Option<Sent>) {
    if let Some(sent) = sent {
        extensions.insert(sent);
    }
}

impl Sent {
    /// Returns the variant of a generated type.
    #[cfg(debug_assertions)]
    pub(crate) fn of<T: HasVariant>(value: &T) -> Self {
        Self(value.__variant())
    }

    /// Returns the number of the response among these, which have the same status code. Another layer may have changed
    /// the code since the response was built: then it is another response.
    pub(crate) fn number(self, declared: &[(usize, DeclaredResponse)]) -> Option<usize> {
        let Self(variant) = self;
        let has_name = |response: DeclaredResponse| {
            response.variant() == Some(variant.name())
                && response.status().as_u16() == variant.status()
        };
        let mut named = declared.iter().filter(|(_, response)| has_name(*response));
        let is_of_set = |response: DeclaredResponse| {
            let of_set: Option<Operation> = response.set();
            of_set.is_some() && of_set == variant.operation()
        };
        let of_set = named.clone().find(|(_, response)| is_of_set(*response));
        of_set.or_else(|| named.next()).map(|(number, _)| *number)
    }
}
