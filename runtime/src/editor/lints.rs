//! What `#[allow(…)]` on an entry can name, in addition to the lints of rustc.

pub mod http {
    //! The rules of HTTP that an entry can override.

    /// A code that is not allowed for the method. It requires a reason:
    /// `#[allow(http::meaningless, reason = "…")]`.
    pub const meaningless: () = ();

    /// A code that is not registered. It requires a reason and a name:
    /// `#[allow(http::unregistered, reason = "…")] PageExpired = 419`.
    pub const unregistered: () = ();

    /// A code or header that is allowed but doubtful.
    pub const discouraged: () = ();

    /// A missing code or header that should accompany an entry.
    pub const incomplete: () = ();

    /// A missing `Location`, which is added by default.
    pub const missing_location: () = ();
}
