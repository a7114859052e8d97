//! Variants of the declarations in `tests/ui`, which differ in one detail that decides about a message.

use proc_macro2::TokenStream;

use super::read::messages;

const ONE_ENUM: &str = "async fn f() -> FResponse { todo!() }";
const TWO_ENUMS: &str = "async fn f() -> Result<FResponse, FError> { todo!() }";
const NOTHING: &str = "no response is declared";
const CLAIMS: &str = "async fn f() -> Result<Json<User>, AppError> { todo!() }";

/// Checks the messages. Each `«` in the arguments marks the place of one; `expected` has their first lines.
fn assert_messages(marked: &str, item: &str, expected: &[&str]) {
    let arguments = marked.replace('«', "");
    let marks = marked.chars().enumerate().filter(|(_, character)| *character == '«');
    let columns = marks.enumerate().map(|(before, (index, _))| index - before + 1);
    let said = messages(arguments.parse().unwrap(), item.parse().unwrap());
    let said: Vec<(usize, &str)> = said
        .iter()
        .map(|(_, column, text)| (*column, text.lines().next().unwrap_or_default()))
        .collect();
    let expected: Vec<(usize, &str)> = columns.zip(expected.iter().copied()).collect();
    assert_eq!(said, expected, "{marked}");
}

#[test]
fn constants_of_fields() {
    assert_messages(
        "GET, 200, 426 { upgrade = «\"h2c/\" }",
        ONE_ENUM,
        &["this is not a value of `upgrade`: a name is missing at byte 4"],
    );
    assert_messages("GET, 200, 426 { upgrade = \"h2c/1\" }", ONE_ENUM, &[]);
}

#[test]
fn content() {
    assert_messages("DELETE, 204: «Problem", ONE_ENUM, &["204 No Content never has content"]);
    assert_messages(
        "GET, 200, 206: String as \"multipart/byteranges; boundary=x\" { etag = \"\\\"v\\\"\" }, 416",
        ONE_ENUM,
        &[],
    );
}

#[test]
fn types_of_problems() {
    assert_messages("GET, 200, #[problem = \"/p\"] 404", CLAIMS, &[]);
    assert_messages(
        "GET, #[problem = «\"/p\"] 200, 404",
        CLAIMS,
        &["200 OK is not an error, so it has no problem type"],
    );
    assert_messages(
        "GET, 200, #[problem = «\"/p\"] 404: ()",
        TWO_ENUMS,
        &["404 Not Found does not send a problem document"],
    );
    assert_messages("GET, 200, #[problem = «\"\"] 404", TWO_ENUMS, &["`` is not a URI reference"]);
    assert_messages(
        "GET, 200, #[problem = «\"http:p\"] 404",
        TWO_ENUMS,
        &["`http:p` is not a URI reference"],
    );
}

#[test]
fn conversions() {
    assert_messages(
        "GET, 200, outside(#[from(«E)] ..AuthError)",
        ONE_ENUM,
        &["a response from outside the handler has no variant to convert into"],
    );
    assert_messages(
        "GET, 200, #[from(«E)] ..AuthError, #[from(E)] 500",
        TWO_ENUMS,
        &["there is already a conversion from `E`"],
    );
}

#[test]
fn types_of_fields() {
    assert_messages("GET, 200, 503 { retry_after: u64 }", ONE_ENUM, &[]);
    assert_messages("GET, 200 { etag: «u64 }", ONE_ENUM, &["`u64` is not a value of `etag`"]);
    assert_messages(
        "GET, 200, 401 { www_authenticate: «Option<WwwAuthenticate> }",
        TWO_ENUMS,
        &["401 Unauthorized always has `www-authenticate`"],
    );
    assert_messages("GET, 200, 401 { www_authenticate: Option<WwwAuthenticate> }", CLAIMS, &[]);
}

#[test]
fn fields_that_a_304_repeats() {
    assert_messages(
        "GET, 200 { etag: ETag }, 304 { etag: «Option<ETag> }",
        ONE_ENUM,
        &["the 200 always has `etag`, and 304 Not Modified repeats it"],
    );
    let other = "GET, 200 { etag: ETag, \"x-page\": Page }, 304 { \"x-page\": Option<Page> }";
    assert_messages(other, ONE_ENUM, &[]);
    let optional =
        "GET, 200 { etag: Option<ETag>, last_modified: LastModified }, 304 { etag: Option<ETag> }";
    assert_messages(optional, ONE_ENUM, &[]);
}

#[test]
fn sets() {
    let twice = "GET, 200, #[cfg(a)] ..AuthError, «..AuthError";
    assert_messages(twice, TWO_ENUMS, &["`AuthError` is included twice"]);
    let exclusive = "GET, 200, #[cfg(a)] ..AuthError, #[cfg(not(a))] ..AuthError";
    assert_messages(exclusive, TWO_ENUMS, &[]);
    assert_messages(
        "401, #[«err] ..OtherError",
        "pub enum AuthError {}",
        &["an included set is always part of the error enum"],
    );
    assert_messages(
        "GET, 200, #[«err] ..AuthError",
        CLAIMS,
        &["an included set is always part of the error enum"],
    );
}

/// Two entries that both have a `cfg` are assumed to exclude each other.
#[test]
fn codes_and_names_under_a_cfg() {
    let twice = "404 is declared twice";
    assert_messages("GET, 200, #[cfg(a)] 404, «404", TWO_ENUMS, &[twice]);
    assert_messages("GET, 200, 404, #[cfg(a)] «404", TWO_ENUMS, &[twice]);
    assert_messages("GET, 200, #[cfg(a)] 404, #[cfg(not(a))] 404", TWO_ENUMS, &[]);
    assert_messages("GET, 200, outside(404, «404), 404", TWO_ENUMS, &[twice]);
    let names = "GET, 200, #[cfg(a)] Gone = 404, #[cfg(not(a))] Gone = 403";
    assert_messages(names, TWO_ENUMS, &[]);
}

#[test]
fn attributes_after_the_code() {
    assert_messages(
        "GET, 200 «#[cfg(unix)], 404",
        TWO_ENUMS,
        &["an attribute must stand before the status code that it describes"],
    );
}

/// Entries without commas between them are one mistake. Another mistake among them is reported as well, and then
/// the list is not suggested.
#[test]
fn missing_commas() {
    let comma = |found: &str| format!("expected a comma, found `{found}`");
    for (marked, found) in [
        ("GET «200 404 422", &["200"][..]),
        ("GET \"/users\" «200, 404", &["200"]),
        ("GET, 200 «404, 410 «422 429", &["404", "422"]),
        ("GET, 200 «NOT_FOUND Taken = 409", &["NOT_FOUND"]),
        ("GET, 200 «Taken = CONFLICT lang = \"en\"", &["Taken"]),
        ("GET, 200 «..AuthError Auth = ..::auth::Error", &["."]),
        ("GET, 200 «#[cfg(unix)] 404 outside(413 «429)", &["#", "429"]),
        ("GET, 200 «..404 422", &["."]),
        ("GET, 200 «User 404", &["User"]),
        ("GET «User, 200", &["User"]),
    ] {
        let arguments = marked.replace('«', "").parse().unwrap();
        let said = messages(arguments, TWO_ENUMS.parse().unwrap());
        let commas = said.iter().filter(|(_, _, text)| text.starts_with("expected a comma"));
        let commas: Vec<(usize, &str)> = commas
            .map(|(_, column, text)| (*column, text.lines().next().unwrap_or_default()))
            .collect();
        let marks = marked.chars().enumerate().filter(|(_, character)| *character == '«');
        let columns = marks.enumerate().map(|(before, (index, _))| index - before + 1);
        let expected: Vec<String> = found.iter().copied().map(comma).collect();
        let expected: Vec<_> = columns.zip(expected.iter().map(String::as_str)).collect();
        assert_eq!(commas, expected, "{marked}");
    }
    for (arguments, help) in [
        ("GET 200 404: Vec<User>", "write commas between the entries: `GET, 200, 404: Vec<User>`"),
        ("GET, 200 404 4.04", "write commas between the entries: `200, 404`"),
    ] {
        let said = messages(arguments.parse().unwrap(), TWO_ENUMS.parse().unwrap());
        let is_shown = |(_, _, text): &(usize, usize, String)| text.contains(help);
        assert!(said.iter().any(is_shown), "{said:?}");
    }
}

/// What is missing in the attribute of a method is reported there, and not at the attribute of the block.
#[test]
fn attributes_of_methods() {
    let said = |list: &str| {
        let item = format!("impl A {{ #[x::api_responses{list}] fn f(&self) -> FResponse {{ }} }}");
        let said = messages(TokenStream::new(), item.parse().unwrap());
        let first_lines = said.into_iter().map(|(line, column, text)| {
            (line, column, text.lines().next().unwrap_or_default().to_owned())
        });
        first_lines.collect::<Vec<_>>()
    };
    let at_attribute = |text: &str| vec![(1, 10, text.to_owned())];
    assert_eq!(said(""), at_attribute(NOTHING));
    assert_eq!(said("()"), at_attribute(NOTHING));
    let without_method = [at_attribute("expected a method, found ``"), at_attribute(NOTHING)];
    assert_eq!(said("(GET | )"), without_method.concat());
    assert_eq!(said("[GET, 200, 404]"), []);
    assert_eq!(said("{GET, 200, 404}"), []);
}

/// A function is not known to be in a block unless it has `self` or no body.
#[test]
fn methods_without_a_block() {
    let said = |item: &str| messages("GET, 200".parse().unwrap(), item.parse().unwrap()).len();
    for method in [
        "fn f(&self) -> FResponse { FResponse::Ok }",
        "async fn f(mut self: Box<Self>) -> Result<FResponse, FError> where Self: A { body }",
        "fn f() -> FResponse;",
    ] {
        assert_eq!(said(method), 1, "{method}");
    }
    assert_eq!(said("fn f() -> FResponse { FResponse::Ok }"), 0);
    // While it is typed, the compiler reports it.
    assert_eq!(said("fn f() -> FResponse"), 0);
}

/// The messages about an enum with these variants. `«` marks their places.
fn assert_variants(marked: &str, expected: &[&str]) {
    let before = "enum E { ";
    let columns = marked.chars().enumerate().filter(|(_, character)| *character == '«');
    let columns: Vec<usize> =
        columns.enumerate().map(|(count, (at, _))| before.len() + at - count).collect();
    let item = format!("{before}{} }}", marked.replace('«', ""));
    let said = messages("".parse().unwrap(), item.parse().unwrap());
    let said: Vec<(usize, &str)> = said
        .iter()
        .map(|(_, column, text)| (column - 1, text.lines().next().unwrap_or_default()))
        .collect();
    let expected: Vec<(usize, &str)> = columns.into_iter().zip(expected.iter().copied()).collect();
    assert_eq!(said, expected, "{marked}");
}

#[test]
fn variants_with_codes() {
    assert_variants("#[api_responses(404)] A, #[api_responses(404)] B(u8)", &[]);
    assert_variants(
        "#[api_responses(404)] A, «B { a: u8 }, «C = 3",
        &["`B` has no status code", "`C` has no status code"],
    );
    assert_variants("#[x::api_responses(404, ..A, «409)] A", &["a variant sends one status code"]);
    assert_variants("#[api_responses(..A, «..B)] A(A)", &["a variant sends one status code"]);
    assert_variants(
        "#[api_responses(«outside(404), 404)] A",
        &["`outside` cannot be written on a variant"],
    );
    assert_variants(
        "#[api_responses(500: «Display)] A",
        &[
            "the text of a 500 Internal Server Error is never sent: it could show an attacker how the \
         server works",
        ],
    );
    // A path is a type of the author.
    assert_variants("#[api_responses(500: own::Display)] A(own::Display)", &[]);
    assert_variants("#[api_responses(404: Display { «a })] A", &["`A` has no field `a`"]);
    assert_variants("#[api_responses(404 { «a b })] A", &["`a` has neither a type nor a value"]);
    assert_variants("#[api_responses(«404x)] A", &["`404x` is not a status code"]);
    assert_variants(
        "#[api_responses(404: «Raw)] A(Raw)",
        &["a complete response cannot be in the error enum: errors are converted by reference"],
    );
    assert_variants(
        "#[api_responses(#[problem = «\"/p\"] 404: ())] A",
        &["404 Not Found does not send a problem document"],
    );
    assert_variants(
        "#[api_responses(«305)] A",
        &["305 Use Proxy is not an error, and this enum is a set of errors"],
    );
    assert_variants(
        "#[api_responses(«407)] A",
        &["407 requires the header field `Proxy-Authenticate`"],
    );
    assert_variants("#[api_responses(407 { proxy_authenticate = \"Basic\" })] A", &[]);
    assert_variants("#[api_responses(401 { www_authenticate })] A { www_authenticate: W }", &[]);
    // The compiler reports two variants with one name.
    assert_variants("#[api_responses(404)] A, #[api_responses(404)] A", &[]);
}
