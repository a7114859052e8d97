//! What the extractors of actix-web read from the request.
//!
//! Their rejections are those without a configuration. With [`json_config`](super::json_config) and the like, the
//! codes are the same and the content is a problem document.

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

describe! {
    web::Path<T>, PathError => |request| request.with_path::<T>();
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
