//! poem and salvo turn a handler into a unit struct. A binding of generated code with the same name would
//! become a pattern that matches the struct.

/// Defines a handler for every name that generated code could bind, here or in the runtime, all in one scope.
/// Each handler declares every kind of response.
macro_rules! handlers {
    ($answer:path, $handler:path) => {
        $crate::unit_structs::handlers! {
            $answer; $handler;
            f FResponse FError,
            b BResponse BError,
            e EResponse EError,
            s SResponse SError,
            t TResponse TError,
            c CResponse CError,
            r RResponse RError,
            v VResponse VError,
            location LocationResponse LocationError,
            status StatusResponse StatusError,
            content ContentResponse ContentError,
            response ResponseResponse ResponseError,
            error ErrorResponse ErrorError,
            request RequestResponse RequestError,
            fmt FmtResponse FmtError,
            other OtherResponse OtherError,
            value ValueResponse ValueError,
            from FromResponse FromError,
            code CodeResponse CodeError,
            context ContextResponse ContextError,
            data DataResponse DataError,
            detail DetailResponse DetailError,
            field FieldResponse FieldError,
            formatter FormatterResponse FormatterError,
            header HeaderResponse HeaderError,
            headers HeadersResponse HeadersError,
            id IdResponse IdError,
            input InputResponse InputError,
            json JsonResponse JsonError,
            name NameResponse NameError,
            output OutputResponse OutputError,
            problem ProblemResponse ProblemError,
            raw RawResponse RawError,
            result ResultResponse ResultError,
            set SetResponse SetError,
            source SourceResponse SourceError,
            text TextResponse TextError,
            title TitleResponse TitleError,
            this ThisResponse ThisError,
            to ToResponse ToError,
            r#type TypeResponse TypeError,
            variant VariantResponse VariantError,
            www_authenticate WwwAuthenticateResponse WwwAuthenticateError,
        }
    };
    ($answer:path; $handler:path;
        $($name:ident $response:ident $error:ident,)+
    ) => {
        $(
            #[allow(dead_code, reason = "only one of the declared responses is sent")]
            #[api_responses::api_responses(
                POST,
                200 { etag: Option<api_responses::header::ETag>, vary = "accept" },
                201,
                202: &'static str as "text/plain",
                303,
                404: "No book.",
                409: api_responses::Problem,
                Taken = 409: $crate::Book,
                #[from(std::fmt::Error)]
                500: api_responses::Fault,
                #[from(std::num::ParseIntError)]
                503 { retry_after: Option<api_responses::header::RetryAfter> },
                ..$crate::unit_structs::AuthError,
            )]
            #[$handler]
            async fn $name() -> Result<$response<$crate::Book>, $error> {
                Err($crate::unit_structs::AuthError::Forbidden)?
            }

        )+

        /// The handlers with their names.
        pub(super) fn all() -> Vec<(&'static str, Box<dyn $answer>)> {
            vec![$((stringify!($name), Box::new($name)),)+]
        }
    };
}

pub(crate) use handlers;

/// Who may not.
#[allow(dead_code, reason = "only one of the declared responses is sent")]
#[api_responses::api_responses(401 { www_authenticate = "Bearer" }, 403: "This is for the staff.")]
pub(crate) enum AuthError {}
