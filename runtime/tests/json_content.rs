//! JSON content of any length, also while other values are serialized.

use std::cell::RefCell;

use api_responses::__private::ResponseBuilder;
use api_responses::{__private, Response};
use http_body_util::BodyExt as _;
use serde::ser::{Error as _, Serialize, Serializer};

/// The response that a function writes.
fn built(write: impl FnOnce(&mut ResponseBuilder)) -> Response {
    let mut builder = ResponseBuilder::new();
    write(&mut builder);
    builder.finish()
}

const MEDIA_TYPE: &str = "application/json";

fn json<T: Serialize + ?Sized>(status: u16, media_type: &'static str, content: &T) -> Response {
    built(|to| __private::json(to, status, media_type, content))
}

async fn text(response: Response) -> String {
    let bytes = response.into_body().collect().await.unwrap().to_bytes();
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[tokio::test]
async fn responses_do_not_share_their_buffer() {
    let responses = ["a longer text", "short", ""].map(|text| json(200, MEDIA_TYPE, text));
    let [first, second, third] = responses;
    assert_eq!(text(third).await, r#""""#);
    assert_eq!(text(first).await, r#""a longer text""#);
    assert_eq!(text(second).await, r#""short""#);
}

#[tokio::test]
async fn a_value_that_builds_a_response_while_it_is_serialized() {
    struct Outer(RefCell<Option<Response>>);

    impl Serialize for Outer {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let value = serde_json::json!([1, json(200, MEDIA_TYPE, "inner").status().as_u16()]);
            *self.0.borrow_mut() = Some(json(200, MEDIA_TYPE, "inner"));
            value.serialize(serializer)
        }
    }

    let outer = Outer(RefCell::new(None));
    assert_eq!(text(json(200, MEDIA_TYPE, &(7, &outer, 8))).await, "[7,[1,200],8]");
    assert_eq!(text(outer.0.take().unwrap()).await, r#""inner""#);
}

#[tokio::test]
async fn the_buffer_of_a_failed_serialization_is_cleared() {
    struct Fails;

    impl Serialize for Fails {
        fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            Err(S::Error::custom("no"))
        }
    }

    assert_eq!(json(200, MEDIA_TYPE, &("half", Fails)).status(), 500);
    assert_eq!(text(json(200, MEDIA_TYPE, "next")).await, r#""next""#);
}

#[tokio::test]
async fn of_any_length() {
    for length in [1, 127, 128, 16_381, 16_382, 16_383, 16_384, 16_385, 1_000_000, 1] {
        let sent = text(json(200, MEDIA_TYPE, &"x".repeat(length))).await;
        assert!(sent == format!("\"{}\"", "x".repeat(length)), "{length}");
    }
}

#[test]
fn where_a_thread_ends() {
    thread_local! {
        static LAST: RefCell<Option<Last>> = const { RefCell::new(None) };
    }

    struct Last(std::sync::mpsc::Sender<u16>);

    impl Drop for Last {
        fn drop(&mut self) {
            let _ = self.0.send(json(200, MEDIA_TYPE, "last").status().as_u16());
        }
    }

    let (sender, receiver) = std::sync::mpsc::channel();
    let thread = std::thread::spawn(move || {
        // Destructors run in one order or the other; with one of this kind on either side, one of the
        // two runs when the buffer is gone.
        let early = sender.clone();
        LAST.with(|last| *last.borrow_mut() = Some(Last(early)));
        let _ = json(200, MEDIA_TYPE, "first");
        thread_local! {
            static LATER: RefCell<Option<Last>> = const { RefCell::new(None) };
        }
        LATER.with(|last| *last.borrow_mut() = Some(Last(sender)));
    });
    thread.join().unwrap();
    assert_eq!(receiver.iter().collect::<Vec<_>>(), [200, 200]);
}
