//! Tells the states of an order or a task from status codes: 状态码 can be the heading of both.

use http_semantics::Status;

use super::entry::Run;
use crate::{names, translations};

/// Words about orders, payments, tasks and accounts.
const WORDS: [&str; 42] = [
    "订单",
    "付款",
    "支付",
    "发货",
    "收货",
    "退款",
    "审核",
    "待处理",
    "处理中",
    "已完成",
    "已取消",
    "待确认",
    "已确认",
    "草稿",
    "已提交",
    "已发布",
    "已下架",
    "已签收",
    "排队",
    "启用",
    "停用",
    "禁用",
    "訂單",
    "付款",
    "出貨",
    "已取消",
    "draft",
    "submitted",
    "pending",
    "shipped",
    "delivered",
    "paid",
    "cancelled",
    "canceled",
    "refunded",
    "queued",
    "running",
    "archived",
    "approved",
    "completed",
    "in transit",
    "on hold",
];

/// Returns whether the numbers are states of something else, judging by the texts beside them. A name of a
/// status code shows that they are not.
pub(super) fn are_states<'a>(rows: impl Iterator<Item = (u16, &'a str)>) -> bool {
    let (mut all, mut hundreds, mut registered, mut spoken) = (0, 0, 0, 0);
    for (code, text) in rows {
        if is_named(code, text) {
            return false;
        }
        all += 1;
        hundreds += usize::from(code % 100 == 0);
        registered += usize::from(Status::get(code).is_some());
        let text = text.to_lowercase();
        spoken += usize::from(WORDS.iter().any(|word| text.contains(word)));
    }
    let is_half = |count: usize| count * 2 >= all;
    all >= 2
        && (is_half(spoken) || (all >= 3 && hundreds == all) || (all >= 4 && registered * 2 < all))
}

/// Returns whether a part of the text is a name of the code, in English or Chinese.
pub(super) fn is_named(code: u16, text: &str) -> bool {
    text.split('|').any(|cell| {
        let run = Run::at(
            cell.trim_start_matches(|c: char| c.is_ascii_digit() || " :：-–()".contains(c)),
        );
        let is_own = |words: &str| names::recognise(code, words, false).is_some();
        is_own(&run.words) || translations::suits(code, translations::first_part(cell))
    })
}
