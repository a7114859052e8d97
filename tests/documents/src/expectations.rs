//! The requests to the endpoints that the API has on each framework. Each declared response is provoked.

use crate::requests::Reads::{Content, Limit, Path, Staff, Version};
use crate::requests::{Case, Rejections, to};

const BOOK: &str = r#"{"title":"Lady Susan"}"#;
const EMMA: &str = r#"{"title":"Emma"}"#;
const GRACE: &str = r#"{"name":"grace"}"#;

/// The number of endpoints in [`requests`].
pub const COUNT: usize = 28;

/// Returns all requests. What extractors send depends on the framework.
pub fn requests(of: Rejections) -> Vec<Case> {
    [first(of), loans(of), second(of), members(of), administration(of)].concat()
}

fn first(of: Rejections) -> Vec<Case> {
    let create = to("/api/v1/books", 201).by_staff().json(BOOK);
    let replace = to("/api/v1/books/1", 200).by_staff().with("if-match", "\"1\"").json(BOOK);
    let delete = to("/api/v1/books/1", 204).by_staff();
    let text = to("/api/v1/books/1/text", 200);
    let cover = to("/api/v1/books/1/cover", 200);
    [
        of.endpoint("GET /api/v1/books", to("/api/v1/books?limit=2", 200), &[Limit], []),
        of.endpoint(
            "POST /api/v1/books",
            create.clone(),
            &[Staff, Content],
            [create.at("/api/v1/books", 409).json(EMMA)],
        ),
        of.endpoint(
            "GET /api/v1/books/{id}",
            to("/api/v1/books/1", 200),
            &[Path("/api/v1/books/x")],
            [to("/api/v1/books/1", 304).with("if-none-match", "\"1\""), to("/api/v1/books/9", 404)],
        ),
        of.endpoint(
            "PUT /api/v1/books/{id}",
            replace.clone(),
            &[Staff, Path("/api/v1/books/x"), Version, Content],
            [replace.at("/api/v1/books/9", 404), replace.at("/api/v1/books/2", 412)],
        ),
        of.endpoint(
            "DELETE /api/v1/books/{id}",
            delete.clone(),
            &[Staff, Path("/api/v1/books/x")],
            [delete.at("/api/v1/books/9", 404)],
        ),
        of.endpoint(
            "GET /api/v1/books/{id}/text",
            text.clone(),
            &[Path("/api/v1/books/x/text")],
            [text.at("/api/v1/books/9/text", 404)],
        ),
        of.endpoint(
            "GET /api/v1/books/{id}/cover",
            cover.clone(),
            &[Path("/api/v1/books/x/cover")],
            [cover.at("/api/v1/books/9/cover", 404)],
        ),
    ]
    .concat()
}

fn loans(of: Rejections) -> Vec<Case> {
    let list = to("/api/v1/books/1/loans?limit=1", 200);
    let lend = to("/api/v1/books/1/loans", 201).json(GRACE);
    let back = to("/api/v1/books/1/loans/1", 204);
    [
        of.endpoint(
            "GET /api/v1/books/{id}/loans",
            list.clone(),
            &[Path("/api/v1/books/x/loans"), Limit],
            [list.at("/api/v1/books/9/loans", 404)],
        ),
        of.endpoint(
            "POST /api/v1/books/{id}/loans",
            lend.clone(),
            &[Path("/api/v1/books/x/loans"), Content],
            [lend.at("/api/v1/books/9/loans", 404), lend.at("/api/v1/books/2/loans", 409)],
        ),
        of.endpoint(
            "DELETE /api/v1/books/{id}/loans/{loan}",
            back.clone(),
            &[Path("/api/v1/books/1/loans/x")],
            [back.at("/api/v1/books/1/loans/9", 404)],
        ),
    ]
    .concat()
}

fn second(of: Rejections) -> Vec<Case> {
    let change = to("/api/v2/books/978-1", 200).by_staff().json(BOOK);
    let delete = to("/api/v2/books/978-1", 204).by_staff();
    let titles = to("/api/v2/books/978-1/titles", 200);
    let change_of = |route| {
        let unknown = change.at("/api/v2/books/978-9", 404);
        of.endpoint(route, change.clone(), &[Staff, Content], [unknown])
    };
    [
        of.endpoint("GET /api/v2/books", to("/api/v2/books?limit=2", 200), &[Limit], []),
        of.endpoint(
            "POST /api/v2/books",
            to("/api/v2/books", 202).by_staff().json(BOOK),
            &[Staff, Content],
            [],
        ),
        of.endpoint(
            "GET /api/v2/books/{isbn}",
            to("/api/v2/books/978-1", 200),
            &[],
            [
                to("/api/v2/books/978-9", 404),
                to("/api/v2/books/%FF", of.not_text),
                to("/api/v2/books/978-0", 410),
            ],
        ),
        change_of("PUT /api/v2/books/{isbn}"),
        change_of("PATCH /api/v2/books/{isbn}"),
        of.endpoint(
            "DELETE /api/v2/books/{isbn}",
            delete.clone(),
            &[Staff],
            [delete.at("/api/v2/books/978-9", 404), delete.at("/api/v2/books/%FF", of.not_text)],
        ),
        of.endpoint(
            "GET /api/v2/books/{isbn}/titles",
            titles.clone(),
            &[Limit],
            [
                titles.at("/api/v2/books/978-1/titles?limit=0", 204),
                titles.at("/api/v2/books/978-9/titles", 404),
            ],
        ),
        of.endpoint(
            "GET /api/v2/titles/{title}",
            to("/api/v2/titles/Emma", 303),
            &[],
            [to("/api/v2/titles/Evelina", 404), to("/api/v2/titles/%FF", of.not_text)],
        ),
    ]
    .concat()
}

fn members(of: Rejections) -> Vec<Case> {
    const ALL: &str = "/api/v1/branches/1/members";
    const ADA: &str = "/api/v1/branches/1/members/ada";
    const BOB: &str = "/api/v1/branches/1/members/bob";
    let sign_up = to(ALL, 201).json(GRACE);
    let rename = to(ADA, 200).json(GRACE);
    let delete = to(ADA, 204).by_staff();
    let card = to("/api/v1/branches/1/members/ada/card", 204);
    [
        of.endpoint(
            "GET /api/v1/branches/{branch}/members",
            to(ALL, 200).by_staff(),
            &[Staff, Path("/api/v1/branches/x/members")],
            [],
        ),
        of.endpoint(
            "POST /api/v1/branches/{branch}/members",
            sign_up.clone(),
            &[Path("/api/v1/branches/x/members"), Content],
            [sign_up.at(ALL, 409).json(r#"{"name":"ada"}"#)],
        ),
        of.endpoint(
            "GET /api/v1/branches/{branch}/members/{name}",
            to(ADA, 200),
            &[Path("/api/v1/branches/x/members/ada")],
            [to("/api/v1/branches/2/members/ada", 200), to(BOB, 404)],
        ),
        of.endpoint(
            "PATCH /api/v1/branches/{branch}/members/{name}",
            rename.clone(),
            &[Path("/api/v1/branches/x/members/ada"), Content],
            [rename.at(BOB, 404), rename.at(ADA, 422).json(r#"{"name":""}"#)],
        ),
        of.endpoint(
            "DELETE /api/v1/branches/{branch}/members/{name}",
            delete.clone(),
            &[Staff, Path("/api/v1/branches/x/members/ada")],
            [delete.at(BOB, 404)],
        ),
        of.endpoint(
            "HEAD /api/v1/branches/{branch}/members/{name}/card",
            card.clone(),
            &[Path("/api/v1/branches/x/members/ada/card")],
            [card.at("/api/v1/branches/1/members/bob/card", 404)],
        ),
    ]
    .concat()
}

fn administration(of: Rejections) -> Vec<Case> {
    let start = to("/api/admin/jobs?limit=1", 202).by_staff();
    let look = to("/api/admin/jobs/1", 200).by_staff();
    let stop = to("/api/admin/jobs/1", 204).by_staff();
    let unknown = "/api/admin/jobs/9";
    [
        of.endpoint(
            "GET /api/admin/statistics",
            to("/api/admin/statistics", 200).by_staff(),
            &[Staff],
            [],
        ),
        of.endpoint(
            "POST /api/admin/jobs",
            start.clone(),
            &[Staff, Limit],
            [start.at("/api/admin/jobs?limit=0", 429)],
        ),
        of.endpoint(
            "GET /api/admin/jobs/{id}",
            look.clone(),
            &[Staff, Path("/api/admin/jobs/x")],
            [look.at("/api/admin/jobs/2", 303), look.at(unknown, 404)],
        ),
        of.endpoint(
            "DELETE /api/admin/jobs/{id}",
            stop.clone(),
            &[Staff, Path("/api/admin/jobs/x")],
            [stop.at("/api/admin/jobs/2", 409), stop.at(unknown, 404)],
        ),
        of.endpoint("GET /health", to("/health", 204), &[], []),
    ]
    .concat()
}
