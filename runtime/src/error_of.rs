//! The bound on errors that an endpoint converts through one of its sets: `#[from] ..Internal`.

/// An error that converts into a set.
///
/// The endpoint implements `From<E>` for every `E: ErrorOf<Internal>`, so it needs no list of its own. A bound on
/// `From` alone would have the same effect, but its message could not say what to write: rustc shows the `label` of
/// this attribute under the `?`, and neither `message` nor `note`.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not convert into `{Set}`",
    label = "`{Set}` does not list `{Self}`: add `#[from({Self})]` to one of its codes, or write `.or_fault()?`"
)]
pub trait ErrorOf<Set>: Sized {
    /// Converts the error into the set.
    fn __convert(self) -> Set;
}

// That the set needs a `From` is said by the label.
#[diagnostic::do_not_recommend]
impl<E, S: From<E>> ErrorOf<S> for E {
    fn __convert(self) -> S {
        S::from(self)
    }
}
