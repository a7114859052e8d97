//! The implementation of `client::Decode`, for declarations with the option `decode`.

/// Implements `Decode`: the type, everything before the name of the trait in an `impl`, the bounds, the name of the
/// response, and the cases.
#[cfg(feature = "client")]
#[doc(hidden)]
#[macro_export]
macro_rules! __decode {
    ([$type:ty] [$($head:tt)*] [$($where:tt)*] $from:ident [$($cases:tt)*]) => {
        $($head)* $crate::client::Decode for $type $($where)* {
            fn __decode(
                $from: &$crate::__private::client::Undecoded<'_>,
            ) -> ::core::option::Option<Self> {
                $from.first_of(&[$($cases)*])
            }
        }
    };
}

/// Without the feature, the option is a mistake.
///
/// ```compile_fail
/// # use api_responses::api_responses;
/// #[api_responses(GET "/visitors", 200, decode)]
/// fn count_visitors() -> CountVisitorsResponse<u64> {
///     CountVisitorsResponse::Ok(7)
/// }
/// ```
#[cfg(not(feature = "client"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __decode {
    ($($tokens:tt)*) => {
        ::core::compile_error! {
            "`decode` needs the feature `client` of `api-responses`\n\
             help: write `features = [\"client\"]` behind the version of `api-responses` in `Cargo.toml`, \
             or remove `decode`"
        }
    };
}
