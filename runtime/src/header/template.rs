use std::fmt::{Display, Write as _};

use http_semantics::uri_reference::Error as Reference;
use http_semantics::uri_template::{self, Error, Layout};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::Location;

/// Makes a [`Location`](crate::header::Location) of a template and its arguments. It cannot fail.
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
/// The template is a URI reference with `{}` wherever an argument belongs: in the path, the query or
/// the fragment. An argument is anything that implements [`Display`](std::fmt::Display). Everything
/// in it is percent-encoded but letters, digits, `-`, `.`, `_` and `~` (RFC 3986 §2.3), so that it
/// stays one segment or one value.
///
/// Two things no encoding can express, and these are kept from leading elsewhere:
///
/// - A segment `.` or `..` stands for another path, encoded or not (RFC 3986 §5.2.4, §6.2.2;
///   <https://url.spec.whatwg.org/#double-dot-path-segment>). Where arguments make one, its dots are
///   encoded twice, so that it names nothing instead of the path above. Refuse such names where they
///   come in.
/// - Where empty arguments would make a path begin with `//`, which stands before a host, `/.` is
///   put before it, which means the same path on the same host (RFC 3986 §4.2).
///
/// ```
/// use api_responses::location;
///
/// assert_eq!(location!("/users/{}/books", "..").to_string(), "/users/%252E%252E/books");
/// assert_eq!(location!("/{}/{}", "", "example.com").to_string(), "/.//example.com");
/// ```
///
/// The template is checked while compiling. What it says wrongly does not compile: a character that
/// no URI reference has, names in the braces, other arguments than places, an argument in the place
/// of the host.
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
    ($template:expr $(, $argument:expr)* $(,)?) => {{
        const __TEMPLATE: $crate::__private::Template = $crate::__private::Template::new(
            $template,
            <[&::core::primitive::str]>::len(&[$(::core::stringify!($argument)),*]),
        );
        __TEMPLATE.fill(&[$(&$argument as &dyn ::core::fmt::Display),*])
    }};
}

/// Everything but `unreserved` (RFC 3986 §2.3).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

const PLACE: &str = "{}";

/// A template that has been checked.
#[derive(Clone, Copy, Debug)]
pub struct Template {
    text: &'static str,
    layout: Layout,
}

impl Template {
    /// # Panics
    ///
    /// If the text is no template, or has other than `arguments` places: while compiling, since
    /// `location!` calls it for a constant.
    #[must_use]
    pub const fn new(text: &'static str, arguments: usize) -> Self {
        let layout = match uri_template::parse(text) {
            Ok(layout) => layout,
            Err(fault) => panic!("{}", explained(fault)),
        };
        assert!(
            layout.placeholders >= arguments,
            "there are more arguments than places in the template: write `{{}}` for each",
        );
        assert!(
            layout.placeholders <= arguments,
            "there are fewer arguments than places in the template: give one for each `{{}}`",
        );
        Self { text, layout }
    }

    /// The template with its arguments.
    pub fn fill(self, arguments: &[&dyn Display]) -> Location {
        let (path, rest) = self.text.split_at(self.layout.path_end);
        let mut arguments = arguments.iter();
        let mut filled = String::with_capacity(2 * self.text.len());
        for (index, segment) in path.split('/').enumerate() {
            if index > 0 {
                filled.push('/');
            }
            let start = filled.len();
            push_filled(&mut filled, segment, &mut arguments);
            if segment.contains(PLACE) {
                disarm_dots(&mut filled, start);
            }
        }
        push_filled(&mut filled, rest, &mut arguments);
        if !self.layout.has_authority && filled[self.layout.path..].starts_with("//") {
            filled.insert_str(self.layout.path, "/.");
        }
        Location::from_encoded(filled)
    }
}

fn push_filled<'a>(
    filled: &mut String,
    piece: &str,
    arguments: &mut impl Iterator<Item = &'a &'a dyn Display>,
) {
    let mut pieces = piece.split(PLACE);
    filled.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        if let Some(argument) = arguments.next() {
            // Only the argument itself can fail; what it has written until then stays.
            let _ = write!(Encoder(filled), "{argument}");
        }
        filled.push_str(piece);
    }
}

/// Encodes the dots twice if what begins at `start` is a segment `.` or `..`.
fn disarm_dots(filled: &mut String, start: usize) {
    // Dots that the template has in their encoded form count as well.
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

const fn explained(fault: Error) -> &'static str {
    match fault {
        Error::Reference(Reference::ForbiddenCharacter { .. }) => {
            "the template has a character that no URI reference has there: percent-encode it, as \
             `%20` for a space (RFC 3986 §2)"
        }
        Error::Reference(Reference::MalformedEncoding { .. }) => {
            "the template has a `%` without two hexadecimal digits behind it: write `%25` for the \
             character itself (RFC 3986 §2.1)"
        }
        Error::Reference(Reference::NoScheme { .. }) => {
            "what stands before the first colon of the template is no scheme: begin a relative path \
             with `./` (RFC 3986 §4.2)"
        }
        Error::Reference(Reference::NoHost { .. }) => {
            "the template has no host: write `https://example.com/…`, or the path alone (RFC 9110 \
             §4.2.1)"
        }
        Error::Reference(Reference::UserInformation { .. }) => {
            "the template has a user name before the host, which no message may hold: leave it out \
             (RFC 9110 §4.2.4)"
        }
        Error::InvalidPlaceholder { .. } => {
            "the template has a brace that is not part of `{}`: write `{}`, and the argument behind \
             the template"
        }
        Error::PlaceholderBeforePath { .. } => {
            "an argument cannot be the host or the beginning of the template: write those into the \
             template, or check the whole with `Location::try_from(text)?`"
        }
        _ => "the template is no URI reference with `{}` for its arguments (RFC 3986 §4.1)",
    }
}
