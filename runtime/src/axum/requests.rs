//! What the extractors of axum, and those of this crate, read from the request.

use axum::extract;

use super::rejection;
use crate::request::{DescribeRequest, RequestDescription};

const FORM: &str = "application/x-www-form-urlencoded";
const JSON: &str = "application/json";

/// Describes each pair of an extractor of axum and the one of the same name of this crate.
macro_rules! describe {
    ($($name:ident: $of_axum:ty, $rejection:ident => |$description:ident| $described:expr;)+) => {$(
        impl<T> DescribeRequest for $of_axum {
            fn describe_request() -> RequestDescription {
                let $description = RequestDescription::new();
                $described.with_rejection::<extract::rejection::$rejection>()
            }
        }

        impl<T> DescribeRequest for super::$name<T> {
            fn describe_request() -> RequestDescription {
                let $description = RequestDescription::new();
                $described.with_rejection::<rejection::$rejection>()
            }
        }
    )+};
}

describe! {
    Path: extract::Path<T>, PathRejection => |request| request.with_path::<T>();
    Query: extract::Query<T>, QueryRejection => |request| request.with_query::<T>();
    Json: axum::Json<T>, JsonRejection => |request| request.with_content::<T>(JSON);
    Form: axum::Form<T>, FormRejection => |request| request.with_content::<T>(FORM);
}

/// The content of a form as bytes.
impl DescribeRequest for extract::RawForm {
    fn describe_request() -> RequestDescription {
        RequestDescription::new()
            .with_content::<bytes::Bytes>(FORM)
            .with_rejection::<extract::rejection::RawFormRejection>()
    }
}

/// The parts of `multipart/form-data` (RFC 7578).
#[cfg(feature = "axum08-multipart")]
impl DescribeRequest for extract::Multipart {
    fn describe_request() -> RequestDescription {
        RequestDescription::new()
            .with_content::<Self>("multipart/form-data")
            .with_rejection::<extract::multipart::MultipartRejection>()
    }
}

/// The handshake of a WebSocket (RFC 6455).
#[cfg(feature = "axum08-ws")]
impl DescribeRequest for extract::ws::WebSocketUpgrade {
    fn describe_request() -> RequestDescription {
        RequestDescription::new()
            .with_rejection::<extract::ws::rejection::WebSocketUpgradeRejection>()
    }
}
