//! SIGTERM and Ctrl-C: what runs is brought to its end, then everything goes.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};

use super::{Home, PATIENCE, Service, until};

/// The process file of a private PostgreSQL somewhere below a folder.
fn postmaster(folder: &Path) -> Option<PathBuf> {
    std::fs::read_dir(folder).ok()?.flatten().find_map(|entry| {
        let path = entry.path();
        if path.is_dir() { postmaster(&path) } else { path.ends_with("postmaster.pid").then_some(path) }
    })
}

#[test]
fn a_running_request_is_answered_before_the_process_ends() {
    let home = Home::new();
    for signal in ["TERM", "INT"] {
        let mut service = Service::start(&home.0, &[], &[]);
        assert!(postmaster(&home.0).is_some(), "the private database runs");
        let mut request = TcpStream::connect(&service.host).unwrap();
        request.set_read_timeout(Some(PATIENCE)).unwrap();
        let body = "email=ana%40example.org";
        let head = format!(
            "POST /password-reset HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Length: {}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nExpect: 100-continue\r\n\r\n",
            service.host,
            body.len()
        );
        request.write_all(head.as_bytes()).unwrap();
        let mut taken = [0; 25];
        request.read_exact(&mut taken).unwrap();
        assert_eq!(
            &taken, b"HTTP/1.1 100 Continue\r\n\r\n",
            "the request has been taken and waits for its form"
        );

        service.signal(signal);
        until("nobody new is let in", || TcpStream::connect(&service.host).is_err());
        assert!(service.child.try_wait().unwrap().is_none(), "it waits for the request");
        request.write_all(body.as_bytes()).unwrap();
        let mut answer = String::new();
        request.read_to_string(&mut answer).unwrap();
        // The form lacks its token: that is the answer, and all of it.
        assert!(answer.starts_with("HTTP/1.1 403"), "{signal}: {answer}{}", service.log());
        assert!(answer.contains("</html>"), "{signal}: {answer}");
        assert_eq!(service.end(), Some(0), "{signal}: {}", service.log());
        assert_eq!(postmaster(&home.0), None, "{signal}: the private database has ended");
    }
}
