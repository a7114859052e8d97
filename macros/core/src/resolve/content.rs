//! The content of a response, from what is written and from defaults.

use http_semantics::media_type::is_json;

use crate::diagnostic::Diagnostics;
use crate::message;
use crate::model::{Argument, Carrier, Content, ErrorFormat, Methods, Placement};
use crate::readable::readable;
use crate::syntax::args::WrittenErrors;
use crate::syntax::entry::WrittenContent;
use crate::syntax::media_types::WrittenMediaTypes;
use crate::syntax::spanned::Spanned;
use crate::syntax::written_type::WrittenType;
use crate::token_list::TokenList;

const JSON: &str = "application/json";

pub(super) fn resolve(
    written: Option<WrittenContent>,
    code: u16,
    placement: Placement,
    argument: Option<&Argument>,
    methods: &Methods,
    format: Option<&ErrorFormat>,
    diagnostics: &mut Diagnostics,
) -> Content {
    match written {
        None if placement == Placement::Outside => Content::Unknown { words: None },
        None => unwritten(code, placement, argument, methods, format),
        Some(WrittenContent::Nothing) => Content::None,
        Some(WrittenContent::Detail(words)) if placement == Placement::Outside => {
            Content::Unknown { words: Some(words) }
        }
        Some(WrittenContent::Detail(detail)) => fixed(Some(detail), format),
        Some(WrittenContent::Argument { underscore, media_types }) => {
            let Some(argument) = argument else {
                diagnostics.error_of_shape(underscore, message::underscore_without_argument());
                return Content::None;
            };
            of_argument(argument, media_types)
        }
        Some(WrittenContent::Type { written, media_types }) => {
            of_type(written, media_types, format, diagnostics)
        }
    }
}

/// The document of a bare error code.
fn fixed(detail: Option<Spanned<String>>, format: Option<&ErrorFormat>) -> Content {
    match format.cloned() {
        Some(format) => Content::FixedError { detail, format },
        None => Content::FixedProblem { detail },
    }
}

/// The custom error format of `errors = …`. The default is `Problem`: if it is written, its tokens are
/// returned as `Err`, so that a wrong path is still an error.
pub(super) fn format(errors: WrittenErrors) -> Result<ErrorFormat, TokenList> {
    let WrittenErrors { written, media_type: media_type_written, origin } = errors;
    if media_type_written.is_none() && written.is_named("Problem") {
        return Err(written.tokens);
    }
    let media_type = media_type_written
        .as_ref()
        .map_or_else(|| JSON.to_owned(), |written| written.value.clone());
    let is_json = is_json(&media_type);
    Ok(ErrorFormat { written, media_type, media_type_written, is_json, origin })
}

/// The content of an entry without a written content.
fn unwritten(
    code: u16,
    placement: Placement,
    argument: Option<&Argument>,
    methods: &Methods,
    format: Option<&ErrorFormat>,
) -> Content {
    if placement == Placement::Claim || methods.forbid_content(code) {
        return Content::None;
    }
    let error = code >= 400;
    // A redirect does not contain the representation of the resource.
    let takes_argument = matches!(code, 200..=300) || error && placement == Placement::Error;
    match argument {
        Some(argument) if takes_argument => of_argument(argument, None),
        _ if error => fixed(None, format),
        _ => Content::None,
    }
}

fn of_type(
    written: WrittenType,
    media_types: Option<WrittenMediaTypes>,
    format: Option<&ErrorFormat>,
    diagnostics: &mut Diagnostics,
) -> Content {
    if let Some(inner) = argument_of_json(&written) {
        diagnostics.error_of_shape(written.blame, message::json_as_content(&inner));
    }
    // With a media type, a type called `Problem` is a type of the user.
    if media_types.is_none() && written.is_named("Problem") {
        return Content::Problem { written: written.tokens };
    }
    if media_types.is_none() && written.is_named("Fault") && !written.is_of_own_crate() {
        return Content::Fault { written: written.tokens, format: format.cloned() };
    }
    if is_raw(&written) {
        let media_type = media_types.map(|media_types| media_types.first.value);
        return Content::Raw { of: Carrier::Entry(written), media_type };
    }
    of_carrier(Carrier::Entry(written), media_types)
}

/// `User` of `Json<User>`, or an example where the argument is missing.
pub(super) fn argument_of_json(written: &WrittenType) -> Option<String> {
    let (name, arguments) = written.last.as_ref()?;
    (name == "Json").then(|| arguments.first().map_or_else(|| "User".to_owned(), readable))
}

fn of_argument(argument: &Argument, media_types: Option<WrittenMediaTypes>) -> Content {
    if is_raw(&argument.written) {
        let media_type = media_types.map(|media_types| media_types.first.value);
        return Content::Raw { of: Carrier::Argument, media_type };
    }
    of_carrier(Carrier::Argument, media_types)
}

/// Whether the type is that of a complete response. With a path in the user's crate, it is a type of the user.
fn is_raw(written: &WrittenType) -> bool {
    written.is_named("Raw") && !written.is_of_own_crate()
}

fn of_carrier(of: Carrier, media_types: Option<WrittenMediaTypes>) -> Content {
    let Some(WrittenMediaTypes { first, others }) = media_types else {
        return Content::Json { of, media_type: JSON.to_owned() };
    };
    let media_type = first.value;
    if is_json(&media_type) && others.iter().all(|other| is_json(&other.value)) {
        Content::Json { of, media_type }
    } else {
        Content::Bytes { of, media_type }
    }
}
