//! `.or_fault()?`: one error that a declaration does not list.

use crate::{BoxError, Fault};

/// Converts any error of a [`Result`] into a [`Fault`].
///
/// `?` converts the errors that a declaration lists in `#[from(…)]`. `.or_fault()?` is for any other error that is
/// not expected. A generated error enum with exactly one variant of a `Fault` converts from it:
///
/// ```
/// use api_responses::{IntoHttpResponse, OrFault, api_responses};
///
/// /// Count the visitors.
/// #[api_responses(GET "/visitors", 200, 404, 500: Fault)]
/// fn count_visitors(file: &str) -> Result<CountVisitorsResponse<u64>, CountVisitorsError> {
///     let text = std::fs::read_to_string(file).or_fault()?;
///     Ok(CountVisitorsResponse::Ok(text.trim().parse().or_fault()?))
/// }
/// # use api_responses::Fault;
///
/// assert_eq!(count_visitors("no such file").into_http_response().status(), 500);
/// ```
///
/// For a block of several errors, a closure or an `async` block with the type `Result<_, Fault>` has the same effect:
///
/// ```
/// use api_responses::Fault;
///
/// let sum = (|| -> Result<u64, Fault> {
///     let text = std::str::from_utf8(b"7")?;
///     Ok(text.parse::<u64>()? + "8".parse::<u64>()?)
/// })();
/// assert_eq!(sum.unwrap(), 15);
/// ```
pub trait OrFault {
    /// The value without an error.
    type Value;

    /// Returns the value, or the error as a [`Fault`].
    ///
    /// ```
    /// use api_responses::OrFault;
    ///
    /// let fault = "seven".parse::<u8>().or_fault().unwrap_err();
    /// assert_eq!(fault.error().to_string(), "invalid digit found in string");
    /// ```
    ///
    /// # Errors
    ///
    /// Returns the error in a [`Fault`].
    fn or_fault(self) -> Result<Self::Value, Fault>;
}

impl<T, E: Into<BoxError>> OrFault for Result<T, E> {
    type Value = T;

    fn or_fault(self) -> Result<T, Fault> {
        self.map_err(Fault::new)
    }
}
