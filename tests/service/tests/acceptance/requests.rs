//! The requests, and the codes that they provoke.

use crate::worlds::World;

#[derive(Clone, Copy, Debug)]
pub(crate) struct Request {
    pub(crate) world: World,
    pub(crate) operation: &'static str,
    pub(crate) method: &'static str,
    pub(crate) target: &'static str,
    pub(crate) headers: &'static [(&'static str, &'static str)],
    pub(crate) is_json: bool,
    pub(crate) content: &'static str,
    pub(crate) expected: u16,
}

const USER: &[(&str, &str)] = &[("authorization", "Bearer ada-token")];
const VISITOR: &[(&str, &str)] = &[("cookie", "session=ada-token")];
/// A user who has read the first version.
const READER: &[(&str, &str)] = &[("authorization", "Bearer ada-token"), ("if-match", "\"1\"")];
const SECOND: &[(&str, &str)] = &[("authorization", "Bearer ada-token"), ("if-match", "\"2\"")];
const OTHER: &[(&str, &str)] = &[("authorization", "Bearer ada-token"), ("if-match", "\"9\"")];
const KNOWN: &[(&str, &str)] = &[("authorization", "Bearer ada-token"), ("if-none-match", "\"1\"")];
const NONE: &[(&str, &str)] = &[];

/// 1,200 bytes.
const LONG: &str = match str::from_utf8(&[b'1'; 1200]) {
    Ok(text) => text,
    Err(_) => "",
};

impl Request {
    pub(crate) const fn get(operation: &'static str, target: &'static str, expected: u16) -> Self {
        Self {
            world: World::Normal,
            operation,
            method: "GET",
            target,
            headers: NONE,
            is_json: false,
            content: "",
            expected,
        }
    }

    /// A request with the same method, target and headers.
    const fn expects(self, expected: u16) -> Self {
        Self { expected, ..self }
    }

    const fn at(self, target: &'static str) -> Self {
        Self { target, ..self }
    }

    const fn by(self, headers: &'static [(&'static str, &'static str)]) -> Self {
        Self { headers, ..self }
    }

    const fn json(self, content: &'static str) -> Self {
        Self { is_json: true, content, ..self }
    }

    const fn within(self, world: World) -> Self {
        Self { world, ..self }
    }
}

fn request(
    operation: &'static str,
    method: &'static str,
    target: &'static str,
    headers: &'static [(&'static str, &'static str)],
) -> Request {
    Request { method, headers, ..Request::get(operation, target, 0) }
}

/// Content that is not the expected JSON.
fn refused_content(request: Request) -> [Request; 4] {
    [
        request.json("}").expects(400),
        request.json(LONG).expects(413),
        request.expects(415),
        request.json("7").expects(422),
    ]
}

/// A target with an id: without a session, and with something else than an id.
fn refused_access(request: Request, odd: &'static str) -> [Request; 2] {
    [request.by(NONE).expects(401), request.at(odd).expects(400)]
}

/// All requests. Those of a world are sent to one server, in this order.
pub(crate) fn all() -> Vec<Request> {
    [accounts(), notes(), changes(), pages(), last()].concat()
}

fn accounts() -> Vec<Request> {
    let health = request("check_health", "GET", "/health", NONE);
    let sign_up = request("sign_up", "POST", "/users", NONE);
    let sign_in = request("sign_in", "POST", "/sessions", NONE);
    let user = request("get_user", "GET", "/users/1", USER);
    let bob = r#"{"name":"bob","password":"12345"}"#;
    let ada = r#"{"name":"ada","password":"lovelace"}"#;
    let mut requests = vec![
        health.expects(204),
        health.within(World::Maintenance).expects(503),
        sign_up.json(bob).expects(201),
        sign_up.json(bob).expects(409),
        sign_up.json(r#"{"name":"eve","password":"1"}"#).expects(422),
        sign_up.json(bob).within(World::Broken).expects(500),
        sign_in.json(ada).expects(200),
        sign_in.json(bob).within(World::Broken).expects(500),
        sign_in.json(r#"{"name":"ada","password":"?"}"#).expects(401),
        user.expects(200),
        user.at("/users/99").expects(404),
        user.within(World::Broken).expects(500),
    ];
    requests.extend(refused_content(sign_up));
    requests.extend(refused_content(sign_in));
    requests.extend(refused_access(user, "/users/x"));
    requests
}

/// Requests that read or create notes.
fn notes() -> Vec<Request> {
    let list = request("list_notes", "GET", "/notes", USER);
    let create = request("create_note", "POST", "/notes", USER);
    let note = request("get_note", "GET", "/notes/1", USER);
    let text = request("get_text", "GET", "/notes/1/text", USER);
    let import = request("import_notes", "POST", "/imports", USER);
    let statistics = request("get_statistics", "GET", "/statistics", USER);
    let weather = request("get_weather", "GET", "/weather/berlin", USER);
    let new = r#"{"title":"New","text":"Fresh"}"#;
    let mut requests = vec![
        list.expects(200),
        list.by(NONE).expects(401),
        list.within(World::Broken).expects(500),
        create.json(new).expects(201),
        create.json(new).expects(409),
        create.json(r#"{"title":"","text":""}"#).expects(422),
        create.json(new).by(NONE).expects(401),
        create.json(new).within(World::Broken).expects(500),
        note.expects(200),
        note.by(KNOWN).expects(304),
        note.at("/notes/99").expects(404),
        note.at("/notes/3").expects(410),
        note.within(World::Broken).expects(500),
        text.expects(200),
        text.at("/notes/99/text").expects(404),
        text.at("/notes/3/text").expects(410),
        text.within(World::Broken).expects(500),
        import.json(r#"["Imported: yes"]"#).expects(200),
        import.json(r#"["no colon"]"#).expects(422),
        import.json("[]").by(NONE).expects(401),
        import.json(r#"["Imported: again"]"#).expects(500),
        statistics.expects(200),
        statistics.by(NONE).expects(401),
        statistics.within(World::Broken).expects(500),
        weather.expects(200),
        weather.at("/weather/atlantis").expects(404),
        weather.at("/weather/odd").expects(502),
        weather.within(World::Alone).expects(502),
        weather.by(NONE).expects(401),
    ];
    requests.extend(refused_content(create));
    requests.extend(refused_content(import));
    requests.extend(refused_access(note, "/notes/x"));
    requests.extend(refused_access(text, "/notes/x/text"));
    requests
}

/// Requests that change notes.
fn changes() -> Vec<Request> {
    let replace = request("replace_note", "PUT", "/notes/1", READER);
    let delete = request("delete_note", "DELETE", "/notes/1", USER);
    let lock = request("lock_note", "POST", "/notes/1/lock", USER);
    let unlock = request("unlock_note", "DELETE", "/notes/1/lock", USER);
    let json = r#"{"title":"First","text":"Changed"}"#;
    let changed = replace.json(json);
    let mut requests = vec![
        changed.expects(200),
        changed.at("/notes/99").expects(404),
        changed.by(SECOND).json(r#"{"title":"Locked","text":""}"#).expects(409),
        changed.at("/notes/3").expects(410),
        changed.by(OTHER).expects(412),
        changed.json(r#"{"title":"","text":""}"#).expects(422),
        changed.at("/notes/2").expects(423),
        changed.by(USER).expects(428),
        changed.within(World::Exhausted).expects(429),
        changed.at("/notes/4").json(r#"{"title":"Due","text":""}"#).expects(500),
        changed.within(World::Broken).expects(500),
        changed.by(SECOND).json(r#"{"title":"First","text":"","city":"odd"}"#).expects(502),
        changed
            .within(World::Alone)
            .json(r#"{"title":"A","text":"","city":"berlin"}"#)
            .expects(502),
        changed.within(World::Maintenance).expects(503),
        lock.expects(204),
        lock.expects(409),
        lock.at("/notes/99/lock").expects(404),
        lock.at("/notes/3/lock").expects(410),
        lock.within(World::Broken).expects(500),
        unlock.expects(204),
        unlock.at("/notes/99/lock").expects(404),
        unlock.at("/notes/3/lock").expects(410),
        unlock.within(World::Broken).expects(500),
        delete.at("/notes/99").expects(404),
        delete.within(World::Broken).expects(500),
    ];
    requests.extend(refused_content(replace));
    requests.extend(refused_access(changed, "/notes/x"));
    requests.extend(refused_access(lock, "/notes/x/lock"));
    requests.extend(refused_access(unlock, "/notes/x/lock"));
    requests.extend(refused_access(delete, "/notes/x"));
    requests
}

fn pages() -> Vec<Request> {
    let login = request("login", "POST", "/login", NONE);
    let home = request("show_home", "GET", "/", VISITOR);
    let page = request("show_note", "GET", "/pages/1", VISITOR);
    let ada = r#"{"name":"ada","password":"lovelace"}"#;
    let mut requests = vec![
        request("show_login", "GET", "/login", NONE).expects(200),
        login.json(ada).expects(303),
        login.json(r#"{"name":"ada","password":"?"}"#).expects(403),
        login.json(ada).within(World::Broken).expects(500),
        home.expects(200),
        home.by(NONE).expects(303),
        home.within(World::Broken).expects(500),
        page.expects(200),
        page.by(NONE).expects(303),
        page.at("/pages/x").expects(400),
        page.at("/pages/99").expects(404),
        page.within(World::Broken).expects(500),
    ];
    requests.extend(refused_content(login));
    requests
}

/// Requests after which others fail.
fn last() -> Vec<Request> {
    let delete = request("delete_note", "DELETE", "/notes/1", USER);
    let sign_out = request("sign_out", "DELETE", "/sessions", USER);
    vec![delete.expects(204), delete.expects(410), sign_out.expects(204), sign_out.expects(401)]
}
