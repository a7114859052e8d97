//! How long a guide of 1,000 endpoints takes to write: `cargo bench -p api-responses --features guide`.

use std::hint::black_box;
use std::time::{Duration, Instant};

use api_responses::Operation;
use api_responses::guide::Guide;

const ENDPOINTS: usize = 1_000;
const ROUNDS: usize = 21;

fn main() {
    let guide = Guide::from_operations((0..ENDPOINTS).map(operation));
    assert_eq!(guide.endpoints().len(), ENDPOINTS);
    report("Markdown", || guide.to_markdown());
    report("HTML", || guide.to_html());
}

fn report(name: &str, write: impl Fn() -> String) {
    let length = write().len();
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let begin = Instant::now();
            black_box(write());
            begin.elapsed()
        })
        .collect();
    times.sort();
    let [best, median] = [times[0], times[ROUNDS / 2]];
    println!("{name}: {median:.1?} (median of {ROUNDS}, best {best:.1?}), {} KiB", length / 1024);
}

/// Seven responses, with docs of three paragraphs.
fn operation(number: usize) -> Operation {
    let head = format!(
        "GET\x1f/things/{number}/{{id}}\x1fget_thing_{number}\x1fLook up *one* thing of kind {number}.\
         \x1fIt is looked up by its `id`:\n\n- first here,\n- then [there](https://example.com/).\n\n\
         A paragraph that says what else there is to say, over some\nlines.\x1e"
    );
    let responses = [
        "200\x1fs\x1fOk\x1f\x1fThe **thing** itself.\x1f\x1fapplication/json\x1fThing\x1f\x1fETag\x1c:\x1cETag\x1e",
        "304\x1fs\x1fNotModified\x1e",
        "401\x1fe\x1fUnauthorized\x1f\x1f\x1f\x1fapplication/problem+json\x1f\x1f\x1fWWW-Authenticate\x1c=\x1cBearer\x1e",
        "403\x1fe\x1fForbidden\x1f\x1f\x1fNot yours.\x1fapplication/problem+json\x1e",
        "404\x1fe\x1fNotFound\x1f\x1f\x1fNo such thing.\x1fapplication/problem+json\x1e",
        "429\x1fo\x1f\x1f\x1fAt most 100 a minute.\x1f\x1f\x1f\x1f\x1fRetry-After\x1c:\x1cRetryAfter\x1e",
        "500\x1fe\x1fInternalServerError\x1f\x1f\x1f\x1fapplication/problem+json\x1fFault\x1e",
    ];
    let text = format!("200304401403404500\x1f429\x1e{head}{}", responses.concat());
    Operation::__new(text.leak())
}
