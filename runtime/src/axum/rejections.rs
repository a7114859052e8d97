//! What axum's own extractors answer in the place of the handler, declared for their rejections.
//!
//! What a client can cause is declared. Where a rejection also speaks of a mistake in the program
//! (the route has no such parameter), the 500 (Internal Server Error) that axum sends for it is
//! none of the contract and is left out; a rejection that speaks of nothing else declares it,
//! because a type that says how it answers has to say that.

mod content;
#[cfg(feature = "axum-multipart")]
mod multipart;
mod program;
mod target;
#[cfg(feature = "axum-ws")]
mod upgrade;

/// Gives each rejection what is declared above the marker of its name.
macro_rules! as_marked {
    ($of:ident: $($name:ident),+) => {$(
        impl $crate::DescribeResponses for $of::$name {
            const OPERATION: $crate::Operation = <$name as $crate::DescribeResponses>::OPERATION;
        }
    )+};
}
use as_marked;
