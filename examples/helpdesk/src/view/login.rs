use maud::html;

use super::{Page, Viewer, page};

/// Shows the form again with the name, and never with the password.
pub(crate) fn login_page(viewer: &Viewer, name: &str, error: Option<&str>) -> Page {
    let content = html! {
        form method="post" action="/login" {
            @if let Some(error) = error {
                p.error role="alert" { (error) }
            }
            label { "Name" input type="text" name="name" value=(name) autocomplete="username" required; }
            label {
                "Password"
                input type="password" name="password" autocomplete="current-password" required;
            }
            button { "Log in" }
        }
    };
    page("Log in", viewer, &content)
}
