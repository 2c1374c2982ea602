//! Where a request comes from, for counting tries: never a person's exact address for longer than that.

use std::net::IpAddr;

use actix_web::HttpRequest;

const FORWARDED: &str = "X-Forwarded-For";

/// The network place of whoever asks. Behind a trusted proxy it is the last address that the proxies
/// did not add themselves; what a stranger writes into that header counts for nothing.
pub fn place_of(request: &HttpRequest, trusted: &[IpAddr]) -> String {
    let peer = request.peer_addr().map(|address| address.ip());
    found(peer, &said(request), trusted).map(named).unwrap_or_default()
}

/// The exact address of whoever asks, for leave that hangs on it: none where a proxy that is not trusted
/// stands between, or where a trusted one does not say.
pub fn certain_address(request: &HttpRequest, trusted: &[IpAddr]) -> Option<IpAddr> {
    let peer = request.peer_addr()?.ip();
    certain(peer, &said(request), trusted, request.headers().contains_key(FORWARDED))
}

fn certain(peer: IpAddr, said: &[IpAddr], trusted: &[IpAddr], forwarded: bool) -> Option<IpAddr> {
    match found(Some(peer), said, trusted) {
        Some(found) if found == peer && forwarded => None,
        other => other,
    }
}

/// What proxies said, the nearest last. The nearest one's word is the last: what cannot be read hides only
/// what stands before it, which a stranger may have written.
fn said(request: &HttpRequest) -> Vec<IpAddr> {
    let values = request.headers().get_all(FORWARDED).filter_map(|value| value.to_str().ok());
    read(&values.collect::<Vec<_>>().join(","))
}

fn read(values: &str) -> Vec<IpAddr> {
    let mut read: Vec<IpAddr> = values.rsplit(',').map_while(|one| one.trim().parse().ok()).collect();
    read.reverse();
    read
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
    fn what_a_stranger_writes_hides_nothing_that_the_proxy_says() {
        assert_eq!(read("nonsense, 203.0.113.5"), [ip("203.0.113.5")]);
        assert_eq!(read("198.51.100.9, 203.0.113.5"), [ip("198.51.100.9"), ip("203.0.113.5")]);
        assert_eq!(read("203.0.113.5, nonsense"), Vec::<IpAddr>::new());
    }

    #[test]
    fn an_address_is_certain_only_without_a_stranger_in_between() {
        let (here, away) = (ip("127.0.0.1"), ip("203.0.113.5"));
        assert_eq!(certain(here, &[], &[], false), Some(here));
        assert_eq!(certain(here, &[away], &[], true), None, "a proxy that nobody named");
        assert_eq!(certain(here, &[], &[here], false), Some(here), "the proxy's own machine");
        assert_eq!(certain(here, &[away], &[here], true), Some(away));
        assert_eq!(certain(here, &[], &[here], true), None, "a header that cannot be read");
    }

    #[test]
    fn a_household_is_one_place() {
        assert_eq!(named(ip("2001:db8:1:2:3:4:5:6")), named(ip("2001:db8:1:2::9")));
        assert_ne!(named(ip("2001:db8:1:2::1")), named(ip("2001:db8:1:3::1")));
        assert_eq!(named(ip("192.0.2.1")), "192.0.2.1");
    }
}
