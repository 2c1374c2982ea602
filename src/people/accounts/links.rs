//! Addresses of this room.

pub const ACCOUNT: &str = "/account";
pub const TOKENS: &str = "/account/tokens";
pub const SIGN_IN: &str = "/sign-in";
pub const SIGN_UP: &str = "/sign-up";

pub fn confirmation(secret: &str) -> String {
    format!("/sign-up/confirmation?secret={secret}")
}

pub fn reset(secret: &str) -> String {
    format!("/password-reset/new?secret={secret}")
}

/// Where to go after sign-in: a path of this site, never an address elsewhere. Browsers drop tabs and
/// line breaks and take `\` for `/`, and a header holds only what is printable: nothing else passes.
pub fn safe_back(back: &str) -> &str {
    let printable = back.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    if printable && back.starts_with('/') && !back.starts_with("//") { back } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::safe_back;

    #[test]
    fn the_way_back_never_leads_off_the_site() {
        assert_eq!(safe_back("/calls?x=1"), "/calls?x=1");
        let wrong =
            ["//evil.example", "https://evil.example", "/\\evil.example", "/\t/evil.example", "/\u{1}", "/č"];
        for elsewhere in wrong.into_iter().chain(["", "calls"]) {
            assert_eq!(safe_back(elsewhere), "/", "{elsewhere}");
        }
    }
}
