//! Prints the API guide of this program: `cargo run -p guide -- --html --lang zh-CN > guide.html`.

use std::process::ExitCode;

use api_responses::api_responses;
use api_responses::guide::Guide;
use api_responses::http_semantics::Language;

/// Greet a person.
#[api_responses(GET "/greetings/{name}", 200: _ as "text/plain; charset=utf-8", 404: "No person has this name.")]
#[zh = "问候某人。"]
fn greet(name: &str) -> Result<GreetResponse<String>, GreetError> {
    if name.is_empty() {
        return Err(GreetError::NotFound);
    }
    Ok(GreetResponse::Ok(format!("Hello, {name}!")))
}

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (mut html, mut language) = (false, Some(Language::ENGLISH));
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--html" => html = true,
            "--lang" => language = arguments.next().as_deref().and_then(Language::by_tag),
            _ => language = None,
        }
    }
    let Some(language) = language else {
        eprintln!("usage: guide [--html] [--lang en|zh-CN]");
        return ExitCode::FAILURE;
    };
    // The guide collects the endpoints itself. A real program would route them here.
    let (_, _) = (greet, guide::health);
    let guide = Guide::from_program().with_title("Greetings").with_language(language);
    print!("{}", if html { guide.to_html() } else { guide.to_markdown() });
    ExitCode::SUCCESS
}
