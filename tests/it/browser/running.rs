//! ChromeDriver and its Chromium, as long as a story lasts.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use super::{Browser, Script};
use crate::world::{World, run};

/// ChromeDriver with its Chromium; both go when this is dropped, however the story ended.
pub struct Running {
    process: Child,
    pub port: u16,
    /// Stays open as long as it may speak.
    _says: BufReader<ChildStdout>,
    pub profile: std::path::PathBuf,
}

impl Running {
    /// ChromeDriver takes a free port itself and says which: one that was found free before may be another's
    /// by the time it listens.
    pub fn start() -> Self {
        let mut process = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut says = BufReader::new(process.stdout.take().unwrap());
        let port = says.by_ref().lines().map_while(Result::ok).find_map(|line| {
            line.split_once("started successfully on port ")?.1.trim_end_matches('.').parse().ok()
        });
        let profile = std::env::temp_dir().join(format!("cogrant-chromium-{}", uuid::Uuid::now_v7()));
        Self { process, port: port.expect("ChromeDriver says its port"), profile, _says: says }
    }

    /// Asks ChromeDriver to end with its browsers: killed, it would leave them behind.
    fn shut_down(&mut self) -> std::io::Result<()> {
        let mut asked = TcpStream::connect(("127.0.0.1", self.port))?;
        asked.set_read_timeout(Some(Duration::from_secs(5)))?;
        write!(asked, "GET /shutdown HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", self.port)?;
        let _ = asked.read(&mut [0; 64]);
        for _ in 0..100 {
            if self.process.try_wait()?.is_some() {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.shut_down();
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_dir_all(&self.profile);
    }
}

#[test]
fn a_story_that_breaks_off_leaves_no_browser_behind() {
    run(async {
        let world = World::open().await;
        let Some(browser) = Browser::open(&world.address, Script::Off).await else {
            return world.abandon().await;
        };
        let profile = browser.running.profile.display().to_string();
        let processes = || {
            let folders = std::fs::read_dir("/proc").unwrap().flatten();
            folders
                .filter_map(|folder| std::fs::read(folder.path().join("cmdline")).ok())
                .filter(|line| String::from_utf8_lossy(line).contains(&profile))
                .count()
        };
        assert!(processes() > 0, "nothing runs in {profile}");
        let story = tokio::spawn(async move {
            browser.go("/").await;
            panic!("on purpose");
        });
        assert!(story.await.is_err());
        assert_eq!(processes(), 0, "Chromium still runs in {profile}");
        world.abandon().await;
    });
}
