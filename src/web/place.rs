//! Where a request comes from, for counting tries: never a person's exact address for longer than that.

use std::net::IpAddr;

use actix_web::HttpRequest;

const FORWARDED: &str = "X-Forwarded-For";

/// The network place of whoever asks. Behind a trusted proxy it is the last address that the proxies
/// did not add themselves; what a stranger writes into that header counts for nothing.
pub fn place_of(request: &HttpRequest, trusted: &[IpAddr]) -> String {
    let peer = request.peer_addr().map(|address| address.ip());
    let said = request.headers().get_all(FORWARDED).filter_map(|value| value.to_str().ok());
    let said: Vec<IpAddr> =
        said.flat_map(|value| value.split(',')).map_while(|one| one.trim().parse().ok()).collect();
    found(peer, &said, trusted).map(named).unwrap_or_default()
}

fn found(peer: Option<IpAddr>, said: &[IpAddr], trusted: &[IpAddr]) -> Option<IpAddr> {
    let is_trusted = |address: &IpAddr| trusted.contains(address);
    if peer.is_some_and(|peer| is_trusted(&peer)) {
        said.iter().rev().find(|address| !is_trusted(address)).copied().or(peer)
    } else {
        peer
    }
}

/// In version 6 one household has a whole network of addresses: its first half is the place.
fn named(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn only_a_trusted_proxy_is_believed() {
        let said = [ip("198.51.100.9"), ip("203.0.113.5"), ip("10.0.0.3")];
        let trusted = [ip("10.0.0.2"), ip("10.0.0.3")];
        assert_eq!(found(Some(ip("192.0.2.1")), &said, &trusted), Some(ip("192.0.2.1")));
        assert_eq!(found(Some(ip("10.0.0.2")), &said, &trusted), Some(ip("203.0.113.5")));
        assert_eq!(found(Some(ip("10.0.0.2")), &[], &trusted), Some(ip("10.0.0.2")));
        assert_eq!(found(Some(ip("10.0.0.2")), &said, &[]), Some(ip("10.0.0.2")));
    }

    #[test]
    fn a_household_is_one_place() {
        assert_eq!(named(ip("2001:db8:1:2:3:4:5:6")), named(ip("2001:db8:1:2::9")));
        assert_ne!(named(ip("2001:db8:1:2::1")), named(ip("2001:db8:1:3::1")));
        assert_eq!(named(ip("192.0.2.1")), "192.0.2.1");
    }
}
