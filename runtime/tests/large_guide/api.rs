//! Fifty endpoints, each with types of its own.

#![allow(dead_code, reason = "only the declarations and schemas are read")]

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use utoipa::openapi::{Object, ObjectBuilder, Ref, RefOr, Schema, Type};
use utoipa::{PartialSchema, ToSchema};

/// What a client sends.
#[derive(Deserialize)]
pub(crate) struct Draft<const NUMBER: u16> {}

/// What the service sends.
#[derive(Serialize)]
pub(crate) struct Thing<const NUMBER: u16> {}

/// A part of a thing.
#[derive(ToSchema)]
pub(crate) struct Place {
    /// The name of the town.
    town: String,
    /// The places around it.
    #[schema(no_recursion)]
    around: Vec<Place>,
}

fn fields() -> ObjectBuilder {
    let text = |description: &str| -> Object {
        let of = ObjectBuilder::new().schema_type(Type::String);
        of.description(Some(description)).min_length(Some(1)).max_length(Some(200)).build()
    };
    let number = |description: &str| -> Object {
        let of = ObjectBuilder::new().schema_type(Type::Integer);
        of.description(Some(description)).minimum(Some(0)).build()
    };
    ObjectBuilder::new()
        .property("title", text("The title, on one line."))
        .property("author", text("Who made it, or the company."))
        .property("text", text("What it is, in some sentences."))
        .property("year", number("The year in which it was made."))
        .property("price_cents", number("The price, in cents."))
        .property("stock", number("The copies in stock."))
        .property("place", Ref::from_schema_name("Place"))
        .required("title")
        .required("price_cents")
}

impl<const NUMBER: u16> PartialSchema for Draft<NUMBER> {
    fn schema() -> RefOr<Schema> {
        fields().into()
    }
}

impl<const NUMBER: u16> PartialSchema for Thing<NUMBER> {
    fn schema() -> RefOr<Schema> {
        let id = ObjectBuilder::new().schema_type(Type::String);
        fields().property("id", id).required("id").into()
    }
}

impl<const NUMBER: u16> ToSchema for Draft<NUMBER> {
    fn name() -> Cow<'static, str> {
        format!("Draft{NUMBER}").into()
    }

    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        schemas.push(("Place".to_owned(), Place::schema()));
    }
}

impl<const NUMBER: u16> ToSchema for Thing<NUMBER> {
    fn name() -> Cow<'static, str> {
        format!("Thing{NUMBER}").into()
    }
}

macro_rules! endpoints {
    ($($name:ident $path:literal $number:literal,)*) => {$(
        mod $name {
            use api_responses::axum::Json;
            use api_responses::header::ETag;
            use api_responses::api_responses;

            use super::{Draft, Thing};

            /// Replace a thing, or add one.
            ///
            /// The whole thing is replaced: send all fields, also those that do not change. The `ETag` of the
            /// response is needed for the next change.
            #[api_responses(
                PUT $path,
                /// The thing as it is stored now.
                #[example = r#"{"id": "7", "title": "Emma", "price_cents": 1099, "stock": 3}"#]
                200 { etag: ETag },
                401 { www_authenticate = "Bearer" },
                403: "The thing belongs to somebody else.",
                #[problem = "/problems/taken"] Taken = 409: "The title is taken by another thing.",
                /// The stored thing is not the one in `If-Match`.
                412,
                outside(429),
            )]
            async fn replace_thing(
                _draft: Json<Draft<$number>>,
            ) -> Result<ReplaceThingResponse<Thing<$number>>, ReplaceThingError> {
                Err(ReplaceThingError::Taken)
            }
        }
    )*};
}

endpoints! {
    thing_0 "/things0/{id}" 0,
    thing_1 "/things1/{id}" 1,
    thing_2 "/things2/{id}" 2,
    thing_3 "/things3/{id}" 3,
    thing_4 "/things4/{id}" 4,
    thing_5 "/things5/{id}" 5,
    thing_6 "/things6/{id}" 6,
    thing_7 "/things7/{id}" 7,
    thing_8 "/things8/{id}" 8,
    thing_9 "/things9/{id}" 9,
    thing_10 "/things10/{id}" 10,
    thing_11 "/things11/{id}" 11,
    thing_12 "/things12/{id}" 12,
    thing_13 "/things13/{id}" 13,
    thing_14 "/things14/{id}" 14,
    thing_15 "/things15/{id}" 15,
    thing_16 "/things16/{id}" 16,
    thing_17 "/things17/{id}" 17,
    thing_18 "/things18/{id}" 18,
    thing_19 "/things19/{id}" 19,
    thing_20 "/things20/{id}" 20,
    thing_21 "/things21/{id}" 21,
    thing_22 "/things22/{id}" 22,
    thing_23 "/things23/{id}" 23,
    thing_24 "/things24/{id}" 24,
    thing_25 "/things25/{id}" 25,
    thing_26 "/things26/{id}" 26,
    thing_27 "/things27/{id}" 27,
    thing_28 "/things28/{id}" 28,
    thing_29 "/things29/{id}" 29,
    thing_30 "/things30/{id}" 30,
    thing_31 "/things31/{id}" 31,
    thing_32 "/things32/{id}" 32,
    thing_33 "/things33/{id}" 33,
    thing_34 "/things34/{id}" 34,
    thing_35 "/things35/{id}" 35,
    thing_36 "/things36/{id}" 36,
    thing_37 "/things37/{id}" 37,
    thing_38 "/things38/{id}" 38,
    thing_39 "/things39/{id}" 39,
    thing_40 "/things40/{id}" 40,
    thing_41 "/things41/{id}" 41,
    thing_42 "/things42/{id}" 42,
    thing_43 "/things43/{id}" 43,
    thing_44 "/things44/{id}" 44,
    thing_45 "/things45/{id}" 45,
    thing_46 "/things46/{id}" 46,
    thing_47 "/things47/{id}" 47,
    thing_48 "/things48/{id}" 48,
    thing_49 "/things49/{id}" 49,
}
