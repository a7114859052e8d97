//! Files from forms.

use std::future::Future;
use std::pin::Pin;

use actix_multipart::MultipartError;
use actix_multipart::form::MultipartForm;
use actix_multipart::form::bytes::Bytes;
use actix_web::dev::Payload;
use actix_web::error::PayloadError;
use actix_web::{FromRequest, HttpRequest};
use api_responses::api_responses;
use api_responses::request::{DescribeRequest, RequestDescription};

use crate::view::ErrorPage;

#[derive(MultipartForm)]
struct Form {
    #[multipart(limit = "1 MiB")]
    file: Bytes,
}

/// A file that a user has chosen in a form.
pub(crate) struct Upload {
    /// The name without a folder. Without a choice, browsers send an empty name.
    pub(crate) name: String,
    pub(crate) content: Vec<u8>,
}

/// The responses to forms from which no file can be read.
#[api_responses(
    400: "The form is incomplete, or has no file.",
    413: "A file can have at most 1 MiB.",
    415: "Send the file as multipart/form-data.",
    errors = ErrorPage as "text/html; charset=utf-8",
)]
pub(crate) enum UploadRejection {}

impl From<actix_web::Error> for UploadRejection {
    fn from(error: actix_web::Error) -> Self {
        match error.as_error() {
            // By default, actix-multipart sends 400 for a file that is too long.
            Some(MultipartError::Payload(PayloadError::Overflow)) => Self::ContentTooLarge,
            Some(
                MultipartError::ContentTypeMissing
                | MultipartError::ContentTypeParse
                | MultipartError::ContentTypeIncompatible,
            ) => Self::UnsupportedMediaType,
            _ => Self::BadRequest,
        }
    }
}

impl FromRequest for Upload {
    type Error = UploadRejection;
    type Future = Pin<Box<dyn Future<Output = Result<Self, UploadRejection>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let form = MultipartForm::<Form>::from_request(request, payload);
        Box::pin(async {
            let MultipartForm(Form { file }) = form.await?;
            let name = file.file_name.unwrap_or_default();
            // Some clients send the folder, too (RFC 7578 §4.2).
            let name = name.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
            Ok(Self { name, content: file.data.into() })
        })
    }
}

impl DescribeRequest for Upload {
    fn describe_request() -> RequestDescription {
        RequestDescription::new()
            .with_content::<Form>("multipart/form-data")
            .with_rejection::<UploadRejection>()
    }
}
