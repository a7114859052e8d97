//! A request to try: the `curl` command of an endpoint.

use http_semantics::Method;
use http_semantics::media_type::{essence, is_json};
use percent_encoding::utf8_percent_encode;
use serde_json::Value;

use super::credentials::{capitalized, schemes};
use crate::guide::curl::{Payload, Request};
use crate::guide::documented::DocumentedEndpoint;
use crate::guide::endpoint::Endpoint;
use crate::guide::shape::{Reader, Sampler};
use crate::guide::text::Text;
use crate::request::description::Described;
use crate::request::security::{SecurityKind, SecurityScheme};
use crate::template::{IN_VALUE, Template};

/// Where the API is served, if its author does not say.
const SERVER: &str = "https://example.com";

/// Returns the command. `None` if the endpoint has no path, or a method that is not for requests of clients.
pub(in crate::guide) fn command(
    endpoint: &Endpoint,
    documented: &DocumentedEndpoint,
    reader: Reader<'_>,
    server: Option<&str>,
) -> Option<Text<'static>> {
    let operation = endpoint.operation();
    let path = endpoint.path()?;
    let method = operation.methods().next().filter(|_| !operation.responds_to_any_method());
    let method = method.unwrap_or(Method::Get);
    if method == Method::Connect {
        return None;
    }
    let sampler = Sampler { components: reader.components, is_request: true };
    let attempt = Attempt { documented, sampler };
    let path = Template::parse(&path).filled(|name| attempt.value_of("path", name));
    let mut request = Request {
        method: method.as_str(),
        url: format!("{}{path}", absolute(server)),
        ..Request::default()
    };
    let mut query = attempt.query();
    for scheme in schemes(endpoint).iter().filter(|scheme| !scheme.is_optional) {
        add_credentials(scheme, &mut request, &mut query);
    }
    for (index, pair) in query.iter().enumerate() {
        request.url.push(if index == 0 { '?' } else { '&' });
        request.url.push_str(pair);
    }
    attempt.add_content(endpoint, &mut request);
    Some(Text::new_owned(&request.command()))
}

/// The server's URL without a slash at its end. A relative URL is below an invented host.
fn absolute(server: Option<&str>) -> String {
    let server = server.unwrap_or_default().trim_end_matches('/');
    if server.contains("://") {
        return server.to_owned();
    }
    let slash = if server.is_empty() || server.starts_with('/') { "" } else { "/" };
    format!("{SERVER}{slash}{server}")
}

struct Attempt<'a> {
    documented: &'a DocumentedEndpoint,
    sampler: Sampler<'a>,
}

impl Attempt<'_> {
    /// An example of a parameter, or its name.
    fn value_of(&self, place: &str, name: &str) -> String {
        let mut parameters = self.documented.parameters.iter();
        let parameter = parameters.find(|one| one["in"] == place && one["name"] == name);
        parameter.map_or_else(|| name.to_owned(), |parameter| self.example_of(parameter, name))
    }

    fn example_of(&self, parameter: &Value, name: &str) -> String {
        if let Some(example) = parameter.get("example") {
            return plain(example);
        }
        let sample = self.sampler.sample(&parameter["schema"]);
        match sample.value {
            Value::String(text) if !sample.is_chosen && text == "string" => name.to_owned(),
            value => plain(&value),
        }
    }

    /// The parameters of the query that must be sent. A list is sent as several parameters of one name.
    fn query(&self) -> Vec<String> {
        let mut pairs = Vec::new();
        for parameter in &self.documented.parameters {
            let Some(name) = parameter["name"].as_str() else { continue };
            if parameter["in"] != "query" || parameter["required"] != true {
                continue;
            }
            match self.sampler.sample(&parameter["schema"]).value {
                Value::Array(items) => {
                    pairs.extend(items.iter().map(|item| pair(name, &plain(item))));
                }
                _ => pairs.push(pair(name, &self.example_of(parameter, name))),
            }
        }
        pairs
    }

    fn add_content(&self, endpoint: &Endpoint, request: &mut Request) {
        let described = endpoint.request().described;
        let media_type = described.iter().find_map(|described| match described {
            Described::Content(content) => Some(content.media_type),
            _ => None,
        });
        let documented = self.documented.request.first();
        let Some(media_type) = documented.map_or(media_type, |(media_type, _)| Some(media_type))
        else {
            return;
        };
        let schema = documented.and_then(|(_, content)| content.get("schema"));
        let value = schema.map(|schema| self.sampler.sample(schema).value).unwrap_or_default();
        let content_type = format!("Content-Type: {media_type}");
        request.payload = match essence(media_type) {
            "multipart/form-data" => Payload::Parts(fields_or(&value, "file=@FILE")),
            "application/x-www-form-urlencoded" => Payload::Form(fields_or(&value, "name=value")),
            json if is_json(json) => {
                request.headers.push(content_type);
                let value =
                    if schema.is_none() { Value::Object(serde_json::Map::new()) } else { value };
                Payload::Text(format!("{value:#}"))
            }
            text if text.starts_with("text/") => {
                request.headers.push(content_type);
                Payload::Text("text".to_owned())
            }
            _ => {
                request.headers.push(content_type);
                Payload::File
            }
        };
    }
}

fn add_credentials(scheme: &SecurityScheme, request: &mut Request, query: &mut Vec<String>) {
    match &scheme.kind {
        SecurityKind::Http(name) if name == "basic" => request.user = Some("USER:PASSWORD"),
        SecurityKind::Http(name) => {
            let name = capitalized(name);
            request.headers.push(format!("Authorization: {name} TOKEN"));
        }
        SecurityKind::HeaderField(name) => request.headers.push(format!("{name}: KEY")),
        SecurityKind::Cookie(name) => request.cookies.push(format!("{name}=VALUE")),
        SecurityKind::QueryParameter(name) => query.push(pair(name, "KEY")),
    }
}

/// The fields of an object, each with its value.
fn fields_or(value: &Value, otherwise: &str) -> Vec<String> {
    let fields = value.as_object().into_iter().flatten();
    let fields: Vec<String> =
        fields.map(|(name, value)| format!("{name}={}", plain(value))).collect();
    if fields.is_empty() { vec![otherwise.to_owned()] } else { fields }
}

fn pair(name: &str, value: &str) -> String {
    let encoded = |text| utf8_percent_encode(text, IN_VALUE);
    format!("{}={}", encoded(name), encoded(value))
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
