use api_responses::{api_responses, location};

/// Open the start page.
///
/// It is this guide, so that a browser which opens the address of the shop finds it.
#[api_responses(
    GET "/",
    /// The guide is at `Location`.
    #[zh = "本指南位于 `Location`。"]
    307,
)]
#[zh = "打开首页。\n\n首页就是本指南：用浏览器打开书店的地址即可看到。"]
pub(super) async fn show_start() -> ShowStartResponse {
    ShowStartResponse::TemporaryRedirect { location: location!("/docs") }
}
