//! The format of a type that is either JSON or other content.

use std::marker::PhantomData;

use http_semantics::media_type::is_json;
use serde::Serialize;

use crate::{Body, DeclaredError, ErrorFormat};

/// Finds out how a type can be sent. Its own constants have precedence over those of [`NotJson`] and [`NotContent`], and
/// exist only if the type has the traits.
#[derive(Debug)]
pub struct FormatOf<E>(PhantomData<E>);

impl<E: From<DeclaredError> + Serialize> FormatOf<E> {
    /// The format for media types of JSON.
    pub const JSON: Option<ErrorFormat> = Some(ErrorFormat::json::<E>());
}

impl<E: From<DeclaredError> + Into<Body>> FormatOf<E> {
    /// The format for other media types; which one it is, is set afterwards.
    pub const CONTENT: Option<ErrorFormat> = Some(ErrorFormat::content::<E>("text/plain"));
}

/// A type that is not `Serialize`.
pub trait NotJson {
    /// None.
    const JSON: Option<ErrorFormat> = None;
}

/// A type that is not `Into<Body>`.
pub trait NotContent {
    /// None.
    const CONTENT: Option<ErrorFormat> = None;
}

impl<E> NotJson for FormatOf<E> {}
impl<E> NotContent for FormatOf<E> {}

/// Chooses the format by the media type, as `errors = ApiError as "media/type"` does.
///
/// # Panics
///
/// Panics if the type cannot be sent in this way. In a constant, this is a compile error.
pub const fn custom_format(
    media_type: &'static str,
    json: Option<ErrorFormat>,
    content: Option<ErrorFormat>,
) -> ErrorFormat {
    let format = if is_json(media_type) {
        json.expect("the error format must be `Serialize`, because its media type is JSON")
    } else {
        content.expect("the error format must be `Into<Body>`, because its media type is not JSON")
    };
    format.with_media_type(media_type)
}

/// Defines the format of a module with extractors.
#[doc(hidden)]
#[macro_export]
macro_rules! __custom_format {
    ($error:ty as $media_type:literal) => {{
        #[allow(unused_imports)]
        use $crate::__private::{NotContent as _, NotJson as _};
        type Format = $crate::__private::FormatOf<$error>;
        $crate::__private::custom_format($media_type, Format::JSON, Format::CONTENT)
    }};
}
