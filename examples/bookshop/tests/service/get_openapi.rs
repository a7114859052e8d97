use std::collections::BTreeSet;

use api_responses::{DeclaredHeader, DeclaredResponse, HeaderPresence};
use serde_json::{Value, json};

use crate::server::{Seen, Server};

pub(crate) async fn check(seen: &Seen) {
    let server = Server::recording(seen).await;

    server.get("/openapi.json?lang=fr").await.problem(400);
    let chinese = server.get("/openapi.json?lang=zh-CN").await.json(200);
    assert_eq!(chinese["info"]["title"], "书店");
    let document = server.get("/openapi.json").await.json(200);
    assert!(document["openapi"].as_str().unwrap().starts_with("3.1."));
    assert_eq!(document["info"]["title"], "Bookshop");
    assert_eq!(document["info"]["version"], env!("CARGO_PKG_VERSION"));

    let mut declared = BTreeSet::new();
    for operation in bookshop::OPERATIONS {
        let [method] = operation.methods().collect::<Vec<_>>()[..] else {
            panic!("{operation:?}");
        };
        let (path, method) = (operation.path().unwrap(), method.as_str().to_lowercase());
        let documented = &document["paths"][path][&method];
        assert_eq!(documented["operationId"], operation.name());
        assert_eq!(documented["summary"].as_str(), operation.summary());
        let responses: Vec<DeclaredResponse> = operation.responses().collect();
        assert_same_responses(documented["responses"].as_object().unwrap(), &responses);
        declared.insert((path.to_owned(), method));
    }
    let paths = document["paths"].as_object().unwrap().iter();
    let documented: BTreeSet<(String, String)> = paths
        .flat_map(|(path, item)| {
            let methods = item.as_object().unwrap().keys();
            methods.map(|method| (path.clone(), method.clone()))
        })
        .collect();
    assert_eq!(documented, declared);

    assert_references_resolve(&document, &document);
}

/// Checks that exactly the declared responses are documented, with their content and header fields.
fn assert_same_responses(
    documented: &serde_json::Map<String, Value>,
    declared: &[DeclaredResponse],
) {
    let codes: BTreeSet<&str> = documented.keys().map(String::as_str).collect();
    let declared_codes: BTreeSet<String> =
        declared.iter().map(|response| response.status().as_str().to_owned()).collect();
    assert_eq!(codes, declared_codes.iter().map(String::as_str).collect());

    for (code, documented) in documented {
        let of_code =
            || declared.iter().filter(|response| response.status().as_str() == code.as_str());

        let media_types = keys(&documented["content"]);
        let declared: BTreeSet<&str> =
            of_code().filter_map(|response| response.media_type()).collect();
        assert_eq!(media_types, declared, "{documented}");

        let fields = keys(&documented["headers"]);
        let headers = || of_code().flat_map(|response| response.headers());
        let declared: BTreeSet<&str> = headers().map(DeclaredHeader::name).collect();
        assert_eq!(fields, declared, "{documented}");
        for header in headers().filter(|header| header.presence() == HeaderPresence::Constant) {
            let schema = &documented["headers"][header.name()]["schema"];
            assert_eq!(*schema, json!({ "type": "string", "enum": [header.value()] }));
        }

        let description = documented["description"].as_str().unwrap();
        for response in of_code() {
            // Fixed texts are escaped, so that they are not read as Markdown.
            let meaning = response.meaning().unwrap();
            assert!(description.replace('\\', "").contains(meaning), "{description}");
        }
    }
}

fn keys(object: &Value) -> BTreeSet<&str> {
    object.as_object().into_iter().flat_map(|object| object.keys().map(String::as_str)).collect()
}

fn assert_references_resolve(value: &Value, document: &Value) {
    if let Some(reference) = value.get("$ref") {
        let pointer = reference.as_str().unwrap().strip_prefix('#').unwrap();
        assert!(document.pointer(pointer).is_some(), "{reference}");
    }
    let members = value.as_object().into_iter().flat_map(|members| members.values());
    for part in members.chain(value.as_array().into_iter().flatten()) {
        assert_references_resolve(part, document);
    }
}
