//! The Chinese phrases of status codes, as tables write them.
//!
//! A phrase with several codes is in use for each of them: 未授权 stands beside 401, and beside 403.

/// Phrases with the codes that they can stand beside; the first is the one that is meant.
const PHRASES: &[(&[&str], &[u16])] = &[
    (&["切换协议"], &[101]),
    (&["已创建", "创建成功", "已建立"], &[201, 200]),
    (&["已接受"], &[202, 200]),
    (&["无内容", "没有内容"], &[204]),
    (&["重置内容"], &[205]),
    (&["部分内容"], &[206]),
    (&["永久移动", "永久重定向", "已永久移动", "永久性重定向"], &[301, 308]),
    (&["临时移动", "临时重定向", "暂时重定向", "暂时性重定向", "临时性重定向"], &[302, 307, 303]),
    (&["未修改", "未更改", "没有修改", "未被修改"], &[304]),
    (
        &[
            "错误请求",
            "错误的请求",
            "请求错误",
            "无效请求",
            "无效的请求",
            "参数错误",
            "请求参数错误",
        ],
        &[400, 422],
    ),
    (
        &[
            "未认证",
            "未登录",
            "未登陆",
            "未经认证",
            "需要登录",
            "请先登录",
            "需要身份验证",
            "身份验证失败",
            "认证失败",
            "未通过身份验证",
            "尚未登录",
            "未經認證",
            "未登入",
            "登录已过期",
        ],
        &[401, 511],
    ),
    (&["未授权", "未经授权", "未授權", "未經授權", "没有授权", "授权失败"], &[401, 403]),
    (&["需要付款", "需要付费"], &[402]),
    (
        &[
            "禁止访问",
            "禁止",
            "拒绝访问",
            "无权限",
            "没有权限",
            "无权访问",
            "权限不足",
            "无访问权限",
            "没有访问权限",
            "禁止訪問",
            "禁止存取",
            "沒有權限",
            "權限不足",
            "被禁止",
        ],
        &[403, 451],
    ),
    (
        &[
            "未找到",
            "找不到",
            "不存在",
            "资源不存在",
            "资源未找到",
            "未找到资源",
            "找不到资源",
            "找不到页面",
            "页面不存在",
            "資源不存在",
        ],
        &[404, 410],
    ),
    (
        &[
            "方法不允许",
            "方法不被允许",
            "不允许的方法",
            "方法禁用",
            "请求方法不允许",
            "请求方法不被允许",
            "不支持的请求方法",
            "请求方法不支持",
        ],
        &[405, 501],
    ),
    (&["不可接受", "无法接受"], &[406]),
    (&["需要代理身份验证", "需要代理授权", "代理需要身份验证"], &[407]),
    (&["请求超时", "請求超時", "请求超时了"], &[408, 504]),
    (&["冲突", "资源冲突", "请求冲突", "衝突"], &[409]),
    (&["已删除", "资源已删除", "永久删除"], &[410, 204, 200]),
    (&["需要内容长度", "需要有效长度"], &[411]),
    (&["先决条件失败", "前提条件失败", "前置条件失败", "未满足前提条件"], &[412]),
    (&["请求实体过大", "请求体过大", "请求内容过大", "内容过大", "负载过大"], &[413]),
    (&["不支持的媒体类型", "不支持的媒體類型", "媒体类型不支持"], &[415]),
    (&["请求范围不符合要求", "范围无效", "请求范围无效", "请求范围不可满足"], &[416]),
    (&["无法处理的实体", "无法处理的内容", "不可处理的实体", "語義錯誤", "语义错误"], &[422, 400]),
    (&["已锁定", "资源被锁定", "已被锁定"], &[423]),
    (&["需要升级"], &[426]),
    (&["要求先决条件", "需要先决条件"], &[428]),
    (
        &[
            "请求过多",
            "请求过于频繁",
            "请求太频繁",
            "过多请求",
            "太多请求",
            "请求次数过多",
            "請求過多",
            "访问过于频繁",
        ],
        &[429, 503],
    ),
    (
        &[
            "服务器内部错误",
            "内部服务器错误",
            "服务器错误",
            "服务端错误",
            "系统内部错误",
            "伺服器內部錯誤",
            "内部错误",
        ],
        &[500],
    ),
    (&["未实现", "尚未实现", "未实施", "尚未实施", "功能未实现"], &[501]),
    (&["网关错误", "错误网关", "错误的网关", "坏网关", "無效的網關"], &[502, 504]),
    (
        &["服务不可用", "服务暂不可用", "暂停服务", "服务器不可用", "服務不可用", "服务器维护"],
        &[503],
    ),
    (&["网关超时", "網關逾時", "网关请求超时"], &[504]),
];

/// Words that stand beside any success, or any error of the server.
const SUCCESSES: [&str; 6] =
    ["成功", "请求成功", "操作成功", "正常", "请求已成功", "服务器成功返回"];

/// Returns the codes that the phrase can stand beside, or nothing if the text is no such phrase.
pub(crate) fn codes_of(phrase: &str) -> Option<&'static [u16]> {
    let phrase = phrase.trim();
    let is_named = |names: &&(&[&str], &[u16])| names.0.contains(&phrase);
    PHRASES.iter().find(is_named).map(|(_, codes)| *codes)
}

/// Returns whether the phrase stands beside any success.
pub(crate) fn is_success(phrase: &str) -> bool {
    SUCCESSES.contains(&phrase.trim())
}

/// Returns whether the phrase is one of this code, or suits it.
pub(crate) fn suits(code: u16, phrase: &str) -> bool {
    codes_of(phrase).is_some_and(|codes| codes.contains(&code))
        || (is_success(phrase) && (200..300).contains(&code))
}

/// Returns the first part of a text, up to a punctuation mark or a bracket.
pub(crate) fn first_part(text: &str) -> &str {
    let text = text.trim_start_matches(|c: char| !is_chinese(c));
    text.split(|c: char| !is_chinese(c)).next().unwrap_or_default()
}

/// Returns whether the text consists of this part only, apart from spaces, a full stop and words in another script.
pub(crate) fn is_all(text: &str, part: &str) -> bool {
    !part.is_empty() && text.chars().filter(|c| is_chinese(*c)).count() == part.chars().count()
}

fn is_chinese(c: char) -> bool {
    ('\u{4E00}'..='\u{9FFF}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_written_once() {
        let all: Vec<&str> =
            PHRASES.iter().flat_map(|(phrases, _)| phrases.iter().copied()).collect();
        for (index, phrase) in all.iter().enumerate() {
            assert!(!all[..index].contains(phrase), "{phrase}");
            assert_eq!(first_part(phrase), *phrase);
        }
        for code in PHRASES.iter().flat_map(|(_, codes)| codes.iter()) {
            assert!(http_semantics::Status::get(*code).is_some(), "{code}");
        }
    }

    #[test]
    fn parts_end_at_punctuation() {
        assert_eq!(first_part("（禁止访问，如…）"), "禁止访问");
        assert!(is_all("Forbidden 禁止访问。", "禁止访问"));
        assert!(!is_all("禁止访问，如下", "禁止访问"));
        assert!(suits(204, "操作成功") && !suits(401, "禁止访问"));
    }
}
