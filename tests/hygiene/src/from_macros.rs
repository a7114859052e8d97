//! Handlers in the output of macros, with all kinds of fragments in the attribute.

use responses::api_responses;

/// A set.
#[api_responses(403, crate = ::responses)]
pub enum AuthError {}

/// A handler with every fragment.
macro_rules! endpoint {
    (
        $name:ident, $response:ident, $error:ident, $content:ty, $path:literal, $code:literal,
        $detail:literal, $other:ty as $media:literal, $field:ident: $kind:ty, $set:path, $from:ty,
        $variant:ident, $runtime:path, $(#[$doc:meta])*
    ) => {
        $(#[$doc])*
        #[api_responses(
            POST $path,
            200 { $field: $kind },
            #[from($from)]
            $code: $detail,
            $variant = 409: $other as $media,
            ..$set,
            outside(413: $detail),
            crate = $runtime,
        )]
        pub async fn $name() -> Result<$response<$content>, $error> {
            std::future::ready(Err(<$from>::default())).await?
        }
    };
}

endpoint!(
    get_name, GetNameResponse, GetNameError, String, "/names/{id}", 404, "No user has this name.",
    Vec<u8> as "application/octet-stream", etag: Option<responses::header::ETag>,
    AuthError, std::fmt::Error, Taken, ::responses,
    /// A name.
    ///
    /// # Errors
    ///
    /// Always fails.
);

/// The whole handler is an argument of two macros.
macro_rules! passed_on {
    ($($handler:item)*) => { $($handler)* };
}

passed_on! {
    /// A handler that is an `item` of a macro.
    #[api_responses(DELETE, 204, 404, ..AuthError, crate = ::responses)]
    pub async fn delete_name() -> DeleteNameResponse {
        std::future::ready(DeleteNameResponse::NotFound).await
    }

    /// A set that is an `item` of a macro.
    #[api_responses(404, crate = ::responses)]
    pub enum Missing {}
}

/// Passes tokens on.
macro_rules! with_attribute {
    ([$($attribute:tt)*] $item:item) => {
        #[api_responses($($attribute)*)]
        $item
    };
}

with_attribute! {
    [GET, 200: String, NOT_FOUND, crate = ::responses]
    /// A handler whose attribute consists of `tt`s.
    pub async fn get_tokens() -> GetTokensResponse {
        std::future::ready(GetTokensResponse::NotFound).await
    }
}

/// A handler with concatenated names.
macro_rules! pasted {
    ($name:ident, $code:literal) => {
        pastey::paste! {
            #[doc = "Lists every " $name "."]
            ///
            /// # Errors
            ///
            /// Always fails.
            #[api_responses(POST, 200, $code, [<Not $name:camel>] = 409, crate = ::responses)]
            pub async fn [<list_ $name s>]()
                -> Result<[<List $name:camel sResponse>]<Vec<u8>>, [<List $name:camel sError>]>
            {
                std::future::ready(Err([<List $name:camel sError>]::[<Not $name:camel>])).await
            }
        }
    };
}

pasted!(book, 404);
