use std::fmt::{Display, Write as _};

use http_semantics::uri_reference::Error as Reference;
use http_semantics::uri_template::{self, Error};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::Location;

/// Builds a [`Location`](crate::header::Location) from a template and its arguments. It cannot fail.
///
/// ```
/// use api_responses::location;
///
/// let (id, name) = (7, "a/b?c#d%\u{e9} ..");
/// assert_eq!(location!("/users/{}", id).to_string(), "/users/7");
/// assert_eq!(
///     location!("/files/{}?from={}", name, id).to_string(),
///     "/files/a%2Fb%3Fc%23d%25%C3%A9%20..?from=7",
/// );
/// ```
///
/// The template is a URI reference with `{}` for each argument, in the path, the query or the fragment.
/// An argument is any type that implements [`Display`](std::fmt::Display). All its characters except
/// letters, digits, `-`, `.`, `_` and `~` are percent-encoded (RFC 3986 §2.3), so that it stays one
/// segment or one value.
///
/// Encoding is not enough in two cases, which are handled so that the location cannot lead elsewhere:
///
/// - A segment `.` or `..` refers to another path, encoded or not (RFC 3986 §5.2.4, §6.2.2;
///   <https://url.spec.whatwg.org/#double-dot-path-segment>). If an argument produces such a segment,
///   its dots are encoded twice, so that it refers to nothing. Reject such names when they are received.
/// - If an empty argument produces a path that begins with `//`, which would introduce a host, `/.` is
///   added before it. The path and the host stay the same (RFC 3986 §4.2).
///
/// ```
/// use api_responses::location;
///
/// assert_eq!(location!("/users/{}/books", "..").to_string(), "/users/%252E%252E/books");
/// assert_eq!(location!("/{}/{}", "", "example.com").to_string(), "/.//example.com");
/// ```
///
/// The template is checked at compile time. It is an error if it contains a character that a URI
/// reference cannot contain, if there are names in the braces, if the number of arguments is wrong, or
/// if an argument is in the place of the host.
///
/// ```compile_fail,E0080
/// api_responses::location!("/all users/{}", 1);
/// ```
///
/// ```compile_fail,E0080
/// api_responses::location!("/users/{}/books/{}", 1);
/// ```
///
/// ```compile_fail,E0080
/// api_responses::location!("/users/{}", 1, 2);
/// ```
///
/// ```compile_fail,E0080
/// let id = 1;
/// api_responses::location!("/users/{id}");
/// ```
///
/// ```compile_fail,E0080
/// api_responses::location!("https://{}/users", "example.com");
/// ```
#[macro_export]
macro_rules! location {
    ($template:expr, $argument:expr $(,)?) => {
        $crate::__location!(1, $template, &$argument)
    };
    ($template:expr, $first:expr, $second:expr $(,)?) => {
        $crate::__location!(2, $template, &$first, &$second)
    };
    ($template:expr $(, $argument:expr)* $(,)?) => {
        $crate::__location!(
            <[&::core::primitive::str]>::len(&[$(::core::stringify!($argument)),*]),
            $template $(, &$argument)*
        )
    };
}

/// Receives the number of arguments as an expression: counting them in a constant costs rustc as much as all
/// the rest, so the usual numbers are written as literals.
///
/// The template is checked in a constant item. A `const` block costs rustc more, and is not checked in a
/// generic function that is never called. The type of the constant is `str`, and the arguments are not cast,
/// because types and paths that rustc does not have to resolve cost nothing.
#[doc(hidden)]
#[macro_export]
macro_rules! __location {
    ($arguments:expr, $template:expr $(, $argument:expr)*) => {{
        const __TEMPLATE: &::core::primitive::str =
            $crate::__private::location_template($template, $arguments);
        $crate::__private::location(__TEMPLATE, &[$($argument),*])
    }};
}

/// Everything except `unreserved` (RFC 3986 §2.3).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

const PLACEHOLDER: &str = "{}";

/// Checks a template and returns it.
///
/// # Panics
///
/// Panics if the text is not a template, or does not have a placeholder for each argument. The panic is a
/// compile error, because `location!` calls this in a constant.
#[must_use]
pub const fn location_template(template: &'static str, arguments: usize) -> &'static str {
    if uri_template::is_certainly_valid(template, arguments) {
        return template;
    }
    let layout = match uri_template::parse(template) {
        Ok(layout) => layout,
        Err(error) => panic!("{}", explained(error)),
    };
    assert!(
        layout.placeholders >= arguments,
        "the template has too few `{{}}`: write one for each argument",
    );
    assert!(
        layout.placeholders <= arguments,
        "there are too few arguments: give one for each `{{}}` of the template",
    );
    template
}

/// Replaces the placeholders of a checked template by the arguments.
pub fn location(template: &'static str, arguments: &[&dyn Display]) -> Location {
    let path_end = template.find(['?', '#']).unwrap_or(template.len());
    let (path, rest) = template.split_at(path_end);
    let mut arguments = arguments.iter();
    let mut filled = String::with_capacity(2 * template.len());
    for (index, segment) in path.split('/').enumerate() {
        if index > 0 {
            filled.push('/');
        }
        let start = filled.len();
        push_filled(&mut filled, segment, &mut arguments);
        if segment.contains(PLACEHOLDER) {
            encode_dot_segment(&mut filled, start);
        }
    }
    push_filled(&mut filled, rest, &mut arguments);
    if let Some(start) = path_without_authority(template)
        && filled[start..].starts_with("//")
    {
        filled.insert_str(start, "/.");
    }
    Location::from_encoded(filled)
}

/// Returns the index at which the path of a checked template begins, if there is no host before it.
fn path_without_authority(template: &str) -> Option<usize> {
    // Most templates need no parser.
    if template.starts_with('/') {
        return (!template.starts_with("//")).then_some(0);
    }
    let layout = uri_template::parse(template).ok()?;
    (!layout.has_authority).then_some(layout.path)
}

fn push_filled<'a>(
    filled: &mut String,
    piece: &str,
    arguments: &mut impl Iterator<Item = &'a &'a dyn Display>,
) {
    let mut pieces = piece.split(PLACEHOLDER);
    filled.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        if let Some(argument) = arguments.next() {
            // Only the `Display` of the argument can fail. The text so far is kept.
            let _ = write!(Encoder(filled), "{argument}");
        }
        filled.push_str(piece);
    }
}

/// Encodes the dots twice if the segment that begins at `start` is `.` or `..`.
fn encode_dot_segment(filled: &mut String, start: usize) {
    // The longest such segment is `%2e%2e`: the template may contain encoded dots.
    if filled.len() - start > 6 {
        return;
    }
    let dots = filled[start..].replace("%2e", ".").replace("%2E", ".");
    if dots == "." || dots == ".." {
        filled.truncate(start);
        filled.extend(dots.chars().map(|_| "%252E"));
    }
}

struct Encoder<'a>(&'a mut String);

impl std::fmt::Write for Encoder<'_> {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.0.extend(utf8_percent_encode(text, RESERVED));
        Ok(())
    }
}

const fn explained(error: Error) -> &'static str {
    match error {
        Error::Reference(Reference::ForbiddenCharacter { .. }) => {
            "the template contains a character that is not allowed in a URI reference: percent-encode \
             it, for example a space as `%20` (RFC 3986 §2)"
        }
        Error::Reference(Reference::MalformedEncoding { .. }) => {
            "the template contains a `%` that is not followed by two hexadecimal digits: write `%25` \
             for the character itself (RFC 3986 §2.1)"
        }
        Error::Reference(Reference::NoScheme { .. }) => {
            "the text before the first colon of the template is not a scheme: begin a relative path \
             with `./` (RFC 3986 §4.2)"
        }
        Error::Reference(Reference::NoHost { .. }) => {
            "the template has no host: write `https://example.com/…`, or the path alone (RFC 9110 \
             §4.2.1)"
        }
        Error::Reference(Reference::UserInformation { .. }) => {
            "the template has a user name before the host, which is not allowed: leave it out \
             (RFC 9110 §4.2.4)"
        }
        Error::InvalidPlaceholder { .. } => {
            "the template has a brace that is not part of `{}`: write `{}`, and the argument after \
             the template"
        }
        Error::PlaceholderBeforePath { .. } => {
            "an argument cannot be the host or the beginning of the template: write those into the \
             template, or check the complete text with `Location::try_from(text)?`"
        }
        _ => "the template is not a URI reference with `{}` for its arguments (RFC 3986 §4.1)",
    }
}
