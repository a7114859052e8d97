//! Sets and handlers that a macro writes, twice.

macro_rules! set_and_handler {
    ($module:ident) => {
        /// Written by a macro.
        pub mod $module {
            use api_responses::api_responses;

            /// A set.
            #[api_responses(404, 409)]
            pub enum MacroError {}

            /// A handler.
            #[api_responses(GET, 204, ..MacroError, ..$crate::InCrate)]
            pub async fn handler() -> Result<HandlerResponse, HandlerError> {
                Ok(HandlerResponse::NoContent)
            }
        }
    };
}

set_and_handler!(one);
set_and_handler!(two);
