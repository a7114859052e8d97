use super::field_value::{FieldValue, ToHeaderValue};

/// The types of header fields that HTTP requires: those that always have a value. A bound decides, and not the
/// name of the type, so that an alias of `Option` is refused, too.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not always the value of a header field, and HTTP requires this one",
    label = "might have no value, or fail while the response is being built",
    note = "these always have one: the types of `api_responses::header` (`WwwAuthenticate`, `Allow`, `ETag`, …), integers, `bool`, `http::HeaderValue`",
    note = "convert text when it is received: `http::HeaderValue::try_from(text)?`; for your own type, implement `ToHeaderValue`"
)]
pub trait RequiredFieldValue: FieldValue {}

// Without the attribute, the message would be that of `ToHeaderValue`, which does not say that HTTP requires the
// header field.
#[diagnostic::do_not_recommend]
impl<T: ToHeaderValue + ?Sized> RequiredFieldValue for T {}
