use crate::server::{Seen, Server};

pub(crate) async fn check(seen: &Seen) {
    let server = Server::recording(seen).await;

    for (target, tag, title) in [
        ("/docs", "en", "Bookshop"),
        ("/docs?lang=en", "en", "Bookshop"),
        ("/docs?lang=zh-CN", "zh-CN", "书店"),
        ("/docs?lang=ZH-cn", "zh-CN", "书店"),
    ] {
        let response = server.get(target).await;
        let page = response.html(200);
        assert_eq!(response.field("content-language"), Some(tag));
        assert!(page.contains(&format!("<html lang=\"{tag}\">")), "{page}");
        assert!(page.contains(&format!("<h1 dir=\"auto\">{title}</h1>")), "{page}");
        for operation in bookshop::OPERATIONS {
            let path = operation.path().unwrap();
            assert!(page.contains(&format!("<code>{path}</code>")), "{operation:?} in {page}");
        }
    }
    // The declarations are in the requested language, not only the headings.
    let chinese = server.get("/docs?lang=zh-CN").await;
    assert!(
        chinese.html(200).contains("图书已删除。")
            && !chinese.content.contains("The book was deleted.")
    );

    for unknown in ["lang=tlh", "lang=", "lang=zh", "lang=en&lang=en", "lang=%00"] {
        let response = server.get(&format!("/docs?{unknown}")).await;
        response.assert_problem(400, "Bad Request", "`lang` must be `en` or `zh-CN`.");
    }
}
