//! What an `#[allow(…)]` on an entry may name beside the lints of rustc.

pub mod http {
    //! The rules of HTTP that an entry can be exempt from.

    /// A code that means nothing for the method. It asks for a reason:
    /// `#[allow(http::meaningless, reason = "…")]`.
    pub const meaningless: () = ();

    /// A code that is in no registry. It asks for a reason and for a name:
    /// `#[allow(http::unregistered, reason = "…")] PageExpired = 419`.
    pub const unregistered: () = ();

    /// A code, or a header field, that is legal and doubtful.
    pub const discouraged: () = ();

    /// Something that ought to stand beside the code is missing.
    pub const incomplete: () = ();

    /// The `Location` that ought to be there is missing.
    pub const missing_location: () = ();
}
