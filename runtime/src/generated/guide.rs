//! The guide's part of what is generated, with the feature `guide` and without.
//!
//! Three things in brackets: the `cfg`s of the item, what it declares, and the generated types as the
//! handler returns them.

/// Puts an endpoint among those that are collected when the program is linked.
#[cfg(feature = "guide")]
#[doc(hidden)]
#[macro_export]
macro_rules! __endpoint {
    ([$($attribute:tt)*] [$operation:expr] [$($concrete:tt)*]) => {
        $($attribute)*
        $crate::__private::inventory::submit! {
            $crate::guide::Endpoint::__new($operation, ::core::module_path!())
        }
    };
}

/// The feature is off: nothing.
#[cfg(not(feature = "guide"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __endpoint {
    ($($all:tt)*) => {};
}
