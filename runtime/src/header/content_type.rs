use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use super::InvalidValue;
use super::invalid::Subject;

/// The media type of content, if it is known only at run time: one of a declared list.
///
/// `200: _ as ["image/png", "image/webp"]` becomes a variant with the fields `content_type` and `body`. The type of
/// `content_type` is `ContentType<R>`, where `R` is the generated enum, so that no media type outside the list can be
/// sent. Its name is rarely written: the field determines `R` and `N`, the number of the list in the enum.
///
/// Text from a file or a database is parsed. A media type that is not declared is an error there:
///
/// ```
/// use api_responses::{Fault, IntoHttpResponse as _, api_responses};
///
/// # struct Picture { media_type: String, bytes: Vec<u8> }
/// # fn picture(id: u64) -> Option<Picture> {
/// #     let media_type = if id == 1 { "image/webp" } else { "image/svg+xml" }.to_owned();
/// #     Some(Picture { media_type, bytes: vec![0] })
/// # }
/// /// Unexpected errors.
/// #[api_responses(#[from(api_responses::header::InvalidValue)] 500: Fault)]
/// pub enum Internal {}
///
/// /// Send the picture of a user.
/// #[api_responses(
///     GET "/users/{id}/picture",
///     200: _ as ["image/png", "image/webp"],
///     404,
///     #[from(api_responses::header::InvalidValue)] ..Internal,
/// )]
/// fn get_picture(id: u64) -> Result<GetPictureResponse<Vec<u8>>, GetPictureError> {
///     let picture = picture(id).ok_or(GetPictureError::NotFound)?;
///     Ok(GetPictureResponse::Ok { content_type: picture.media_type.parse()?, body: picture.bytes })
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let response = get_picture(1).into_http_response();
/// assert_eq!(response.headers()["content-type"], "image/webp");
/// // The stored picture is `image/svg+xml`, which can contain scripts.
/// assert_eq!(get_picture(2).into_http_response().status(), 500);
/// # }
/// ```
///
/// [`from_static`](Self::from_static) takes a literal, which the compiler can check.
pub struct ContentType<R, const N: usize = 0> {
    text: &'static str,
    of: PhantomData<fn() -> R>,
}

/// The list with the number `N` in a generated enum.
#[diagnostic::on_unimplemented(
    message = "`{Self}` declares no list of media types",
    note = "declare them: `200: _ as [\"image/png\", \"image/webp\"]`"
)]
pub trait MediaTypes<const N: usize> {
    /// The media types, in the order of the declaration.
    const LIST: &'static [&'static str];
}

const SUBJECT: Subject =
    Subject { field: "Content-Type", instead: "one of the media types of the declaration" };

impl<R: MediaTypes<N>, const N: usize> ContentType<R, N> {
    /// Returns the declared media type. In a `const` block, one that is not declared is an error of the compiler.
    ///
    /// # Panics
    ///
    /// Panics if the media type is not declared.
    ///
    /// ```
    /// use api_responses::api_responses;
    /// use api_responses::header::ContentType;
    ///
    /// /// Export all books.
    /// #[api_responses(GET "/books", 200: _ as ["text/csv; charset=utf-8", "application/json"])]
    /// fn export_books(as_csv: bool) -> ExportBooksResponse<String> {
    ///     if as_csv {
    ///         ExportBooksResponse::Ok {
    ///             content_type: const { ContentType::from_static("text/csv; charset=utf-8") },
    ///             body: "isbn;title\n".to_owned(),
    ///         }
    ///     } else {
    ///         ExportBooksResponse::Ok {
    ///             content_type: const { ContentType::from_static("application/json") },
    ///             body: "[]".to_owned(),
    ///         }
    ///     }
    /// }
    /// # assert!(matches!(export_books(true), ExportBooksResponse::Ok { content_type, .. }
    /// #     if content_type.as_str() == "text/csv; charset=utf-8"));
    /// ```
    ///
    /// ```compile_fail
    /// # use api_responses::api_responses;
    /// # use api_responses::header::ContentType;
    /// # #[api_responses(GET "/books", 200: _ as ["text/csv", "application/json"])]
    /// # fn export_books() -> ExportBooksResponse<String> {
    /// ExportBooksResponse::Ok {
    ///     content_type: const { ContentType::from_static("text/xml") }, // not declared
    ///     body: String::new(),
    /// }
    /// # }
    /// # export_books();
    /// ```
    pub const fn from_static(media_type: &str) -> Self {
        match find(R::LIST, media_type) {
            Some(text) => Self { text, of: PhantomData },
            None => panic!("this media type is not declared"),
        }
    }
}

#[cfg(feature = "client")]
impl<R: MediaTypes<N>, const N: usize> ContentType<R, N> {
    /// The declared media type that a received one is, whatever its parameters.
    pub(crate) fn received(media_type: &str) -> Option<Self> {
        use http_semantics::media_type::essence;

        let is_same =
            |text: &&&'static str| essence(text).eq_ignore_ascii_case(essence(media_type));
        let exact = find(R::LIST, media_type);
        let text = exact.or_else(|| R::LIST.iter().find(is_same).copied())?;
        Some(Self { text, of: PhantomData })
    }
}

impl<R, const N: usize> ContentType<R, N> {
    /// Returns the media type as it is declared.
    pub const fn as_str(&self) -> &'static str {
        self.text
    }
}

/// Compares whole media types, with their parameters, without regard to case and spaces: a text with another
/// `charset` must not get the declared one.
impl<R: MediaTypes<N>, const N: usize> FromStr for ContentType<R, N> {
    type Err = InvalidValue;

    fn from_str(media_type: &str) -> Result<Self, InvalidValue> {
        match find(R::LIST, media_type) {
            Some(text) => Ok(Self { text, of: PhantomData }),
            None => Err(SUBJECT.refused(format!("{media_type:?} is not one of {:?}", R::LIST))),
        }
    }
}

const fn find(list: &'static [&'static str], media_type: &str) -> Option<&'static str> {
    let mut at = 0;
    while at < list.len() {
        if is_same(list[at].as_bytes(), media_type.as_bytes()) {
            return Some(list[at]);
        }
        at += 1;
    }
    None
}

const fn is_same(one: &[u8], other: &[u8]) -> bool {
    let (mut first, mut second) = (0, 0);
    loop {
        first = after_spaces(one, first);
        second = after_spaces(other, second);
        if first == one.len() || second == other.len() {
            return first == one.len() && second == other.len();
        }
        if !one[first].eq_ignore_ascii_case(&other[second]) {
            return false;
        }
        first += 1;
        second += 1;
    }
}

const fn after_spaces(text: &[u8], mut at: usize) -> usize {
    while at < text.len() && matches!(text[at], b' ' | b'\t') {
        at += 1;
    }
    at
}

// The enum need not implement these traits, so they are not derived.

impl<R, const N: usize> Clone for ContentType<R, N> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R, const N: usize> Copy for ContentType<R, N> {}

impl<R, const N: usize> PartialEq for ContentType<R, N> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<R, const N: usize> Eq for ContentType<R, N> {}

impl<R, const N: usize> Hash for ContentType<R, N> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<R, const N: usize> fmt::Debug for ContentType<R, N> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "ContentType({:?})", self.text)
    }
}

impl<R, const N: usize> fmt::Display for ContentType<R, N> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.text)
    }
}
