//! The contents of requests and responses, with their shapes and examples.

use http_semantics::media_type::is_json;
use serde_json::Value;

use super::shape::{Reader, Sampler, Shape, TypeName};
use super::text::Text;
use crate::DeclaredResponse;

/// The content of a request, or of one or several responses.
pub(super) struct Body {
    /// The status codes. Empty for a request.
    pub(super) codes: Vec<u16>,
    pub(super) name: TypeName,
    pub(super) media_types: Vec<Text<'static>>,
    pub(super) shape: Shape,
    pub(super) examples: Vec<Example>,
    /// The indexes of the types whose fields are shown here.
    pub(super) unfolded: Vec<usize>,
}

/// An example of a content.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Example {
    pub(super) name: Option<Text<'static>>,
    pub(super) text: Text<'static>,
}

/// Returns the content of the request with this media type, if there is something to show.
pub(super) fn of_request(media_type: &str, content: &Value, reader: Reader<'_>) -> Option<Body> {
    let shape = content.get("schema").map(|schema| reader.shape(schema)).unwrap_or_default();
    let mut examples = Vec::new();
    if is_json(media_type)
        && let Some(schema) = content.get("schema")
    {
        let sampler = Sampler { components: reader.components, is_request: true };
        examples.extend(of_sampler(sampler, schema));
    }
    let body = Body {
        codes: Vec::new(),
        name: shape.name.clone(),
        media_types: vec![Text::new_owned(media_type)],
        shape,
        examples,
        unfolded: Vec::new(),
    };
    body.is_worth_showing().then_some(body)
}

/// Returns the content of a response, if there is something to show. `name` is the name of its type.
pub(super) fn of_response(
    response: DeclaredResponse,
    name: Option<TypeName>,
    contents: &[(String, Value)],
    reader: Reader<'_>,
) -> Option<Body> {
    let declared = response
        .examples()
        .map(|(name, text)| Example { name: name.map(Text::new), text: Text::new(text) });
    let mut examples: Vec<Example> = declared.collect();
    let mut shape = Shape::default();
    // A problem document without members is the same everywhere.
    let is_usual_problem = response.media_type() == Some("application/problem+json")
        && matches!(response.content(), None | Some("Problem" | "Fault"))
        && response.problem_members().next().is_none();
    let first = contents.first().filter(|_| !is_usual_problem);
    if let Some((media_type, content)) = first {
        if let Some(schema) = content.get("schema") {
            shape = reader.shape(schema);
        }
        if examples.is_empty() && is_json(media_type) {
            examples.extend(generated(content));
            if examples.is_empty()
                && let Some(schema) = content.get("schema")
            {
                let sampler = Sampler { components: reader.components, is_request: false };
                examples.extend(of_sampler(sampler, schema));
            }
        }
    }
    let body = Body {
        codes: vec![response.status().as_u16()],
        name: name.unwrap_or_default(),
        media_types: response.media_types().map(Text::new).collect(),
        shape,
        examples,
        unfolded: Vec::new(),
    };
    body.is_worth_showing().then_some(body)
}

impl Body {
    fn is_worth_showing(&self) -> bool {
        !self.examples.is_empty()
            || self.shape.has_parts()
            || self.shape.name.named().next().is_some()
    }

    /// Adds another response to a content that is the same, and returns whether it is.
    pub(super) fn absorb(&mut self, other: &mut Self) -> bool {
        let is_same = self.name == other.name
            && self.media_types == other.media_types
            && self.shape == other.shape;
        if is_same {
            for code in other.codes.drain(..) {
                if !self.codes.contains(&code) {
                    self.codes.push(code);
                }
            }
            for example in other.examples.drain(..) {
                if !self.examples.contains(&example) {
                    self.examples.push(example);
                }
            }
        }
        is_same
    }
}

/// The documents of a custom error format.
fn generated(content: &Value) -> Vec<Example> {
    let examples = content["examples"].as_object().into_iter().flatten();
    let example = |(name, example): (&String, &Value)| Example {
        name: Some(Text::new_owned(name)),
        text: pretty(&example["value"]),
    };
    examples.map(example).collect()
}

/// An example that the author of a type has chosen, at least in part.
fn of_sampler(sampler: Sampler<'_>, schema: &Value) -> Option<Example> {
    let sample = sampler.sample(schema);
    sample.is_chosen.then(|| Example { name: None, text: pretty(&sample.value) })
}

fn pretty(value: &Value) -> Text<'static> {
    Text::new_owned(&format!("{value:#}"))
}
