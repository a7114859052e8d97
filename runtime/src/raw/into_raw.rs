use super::complete_response::Raw;

/// The types of variants that are declared with `Raw`. The macro knows `Raw` by its name only, so the message is about
/// a type of the user with the same name.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not `api_responses::Raw`, a complete response",
    label = "`Raw` without a path is `api_responses::Raw`",
    note = "for a type of your own with this name, write its path: `200: crate::Raw as \"text/csv\"`",
    note = "otherwise import the type: `use api_responses::Raw`"
)]
pub trait IntoRaw: Into<Raw> {}

// Without the attribute, the message would be about `From`.
#[diagnostic::do_not_recommend]
impl<T: Into<Raw>> IntoRaw for T {}
