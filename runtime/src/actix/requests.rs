//! What the extractors of actix-web read from the request.
//!
//! Their rejections are those without a configuration. With [`json_config`](super::json_config) and the like, the
//! codes are the same and the content is a problem document.

use std::any::type_name;

use actix_web::{error, web};

use crate::request::{DescribeRequest, RequestDescription};

macro_rules! describe {
    ($($of:ty, $rejection:ident => |$description:ident| $described:expr;)+) => {$(
        impl<T> DescribeRequest for $of {
            fn describe_request() -> RequestDescription {
                let $description = RequestDescription::new();
                $described.with_rejection::<error::$rejection>()
            }

            /// An `Option` is `None` in the place of a rejection.
            fn describe_optional_request() -> RequestDescription {
                Self::describe_request().optional().without_rejections()
            }
        }
    )+};
}

/// A parameter that is read as text is never rejected: bytes that are not UTF-8 are replaced.
impl<T> DescribeRequest for web::Path<T> {
    fn describe_request() -> RequestDescription {
        let description = RequestDescription::new().with_path::<T>();
        if is_text(type_name::<T>()) {
            description
        } else {
            description.with_rejection::<error::PathError>()
        }
    }

    /// An `Option` is `None` in the place of a rejection.
    fn describe_optional_request() -> RequestDescription {
        Self::describe_request().optional().without_rejections()
    }
}

/// Returns whether the type is `String`, or a tuple of them.
fn is_text(name: &str) -> bool {
    let elements = name.trim_start_matches('(').trim_end_matches([',', ')']).split(", ");
    elements.into_iter().all(|element| element == type_name::<String>())
}

describe! {
    web::Query<T>, QueryPayloadError => |request| request.with_query::<T>();
    web::Json<T>, JsonPayloadError => |request| request.with_content::<T>("application/json");
    web::Form<T>, UrlencodedError => |request| request.with_content::<T>("application/x-www-form-urlencoded");
}

/// The content as a stream.
impl DescribeRequest for web::Payload {
    fn describe_request() -> RequestDescription {
        RequestDescription::new().with_content::<bytes::Bytes>("application/octet-stream")
    }
}

#[cfg(test)]
mod tests {
    use std::any::type_name;

    use super::is_text;

    #[test]
    fn text_is_never_rejected() {
        assert!(is_text(type_name::<String>()));
        assert!(is_text(type_name::<(String,)>()) && is_text(type_name::<(String, String)>()));
        assert!(!is_text(type_name::<u64>()) && !is_text(type_name::<(u64, String)>()));
        assert!(!is_text(type_name::<(String, Option<String>)>()) && !is_text(type_name::<()>()));
    }
}
