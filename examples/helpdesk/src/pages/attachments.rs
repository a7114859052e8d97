//! The files of a ticket.

use actix_web::http::header::{
    Charset, ContentDisposition, DispositionParam, DispositionType, ExtendedValue,
};
use actix_web::{get, post, web};
use api_responses::http::HeaderValue;
use api_responses::{OrFault as _, api_responses, location};

use super::thread::render;
use crate::database::NewAttachment;
use crate::desk::Desk;
use crate::errors::extract::PathRejection;
use crate::errors::{Internal, Missing};
use crate::session::{LoginRequired, Member};
use crate::upload::{Upload, UploadRejection};
use crate::view::{Page, Typed};

/// Attach a file to a ticket.
#[api_responses(
    /// The page of the ticket.
    Attached = 303,
    ..Missing,
    /// No file was chosen: the page of the ticket, which says so.
    422: Page as "text/html; charset=utf-8",
    #[from] ..Internal,
    outside(..LoginRequired, ..PathRejection, ..UploadRejection),
)]
#[post("/tickets/{id}/attachments")]
pub(super) async fn attach_file(
    desk: web::Data<Desk>,
    member: Member,
    id: web::Path<i64>,
    Upload { name, content }: Upload,
) -> Result<AttachFileResponse, AttachFileError> {
    if name.is_empty() {
        let typed = Typed::with_error("file", "Choose a file.");
        let page = render(&desk, &member, *id, typed).await?.ok_or(Missing::NotFound)?;
        return Err(AttachFileError::UnprocessableContent(page));
    }
    if !desk.database.attach(NewAttachment { ticket: *id, name, content }).await? {
        Err(Missing::NotFound)?;
    }
    member.visitor.flash("The file was attached.")?;
    Ok(AttachFileResponse::Attached { location: location!("/tickets/{}", *id) })
}

/// Download a file.
///
/// Browsers store it and do not show it: a page that a user has attached could act in the name of the reader.
#[api_responses(
    200: _ as "application/octet-stream" { content_disposition: HeaderValue },
    ..Missing,
    #[from] ..Internal,
    outside(..LoginRequired, ..PathRejection),
)]
#[get("/attachments/{id}")]
pub(super) async fn get_attachment(
    desk: web::Data<Desk>,
    _: Member,
    id: web::Path<i64>,
) -> Result<GetAttachmentResponse<Vec<u8>>, GetAttachmentError> {
    let file = desk.database.attachment(*id).await?.ok_or(Missing::NotFound)?;
    let content_disposition = HeaderValue::try_from(attachment(&file.name)).or_fault()?;
    Ok(GetAttachmentResponse::Ok { content_disposition, body: file.content })
}

/// Encodes the name, which can contain any character (RFC 6266 §4.3, RFC 8187 §3.2).
fn attachment(name: &str) -> String {
    let name = ExtendedValue {
        charset: Charset::Ext("UTF-8".to_owned()),
        language_tag: None,
        value: name.as_bytes().to_owned(),
    };
    let disposition = ContentDisposition {
        disposition: DispositionType::Attachment,
        parameters: vec![DispositionParam::FilenameExt(name)],
    };
    disposition.to_string()
}

#[cfg(test)]
mod tests {
    use super::attachment;

    #[test]
    fn names_are_encoded() {
        assert_eq!(
            attachment("Grüße \"1\"\r\n.txt"),
            "attachment; filename*=UTF-8''Gr%C3%BC%C3%9Fe%20%221%22%0D%0A.txt"
        );
    }
}
