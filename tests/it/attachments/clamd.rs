//! Something that speaks as clamd does, on a socket of its own.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{UnixListener, UnixStream};
use tokio::task::JoinHandle;

use crate::world::tempfolder::Folder;

/// What every scanner finds, and no machine minds.
pub const EICAR: &str = r"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

pub struct Clamd {
    folder: Folder,
    finds: String,
    listens: Option<JoinHandle<()>>,
}

impl Clamd {
    /// Not yet there.
    pub fn down() -> Self {
        Self { folder: Folder::new(), finds: EICAR.into(), listens: None }
    }

    pub fn up() -> Self {
        let mut clamd = Self::down();
        clamd.start();
        clamd
    }

    /// One that takes these words for a virus.
    pub fn that_finds(words: &str) -> Self {
        let mut clamd = Self::down();
        clamd.finds = words.into();
        clamd.start();
        clamd
    }

    pub fn address(&self) -> String {
        self.folder.0.join("clamd.ctl").to_str().unwrap().to_owned()
    }

    pub fn start(&mut self) {
        let listener = UnixListener::bind(self.address()).unwrap();
        let finds = self.finds.clone();
        self.listens = Some(tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                answer(stream, &finds).await;
            }
        }));
    }
}

impl Drop for Clamd {
    fn drop(&mut self) {
        if let Some(listens) = &self.listens {
            listens.abort();
        }
    }
}

async fn answer(mut stream: UnixStream, finds: &str) {
    let mut asked = Vec::new();
    while asked.last() != Some(&0) {
        asked.push(stream.read_u8().await.unwrap());
    }
    let said = match &*asked {
        b"zPING\0" => "PONG\0".to_owned(),
        b"zINSTREAM\0" => {
            let mut content = Vec::new();
            loop {
                let length = stream.read_u32().await.unwrap() as usize;
                if length == 0 {
                    break;
                }
                let begins = content.len();
                content.resize(begins + length, 0);
                stream.read_exact(&mut content[begins..]).await.unwrap();
            }
            let found = content.windows(finds.len()).any(|part| part == finds.as_bytes());
            if found { "stream: Eicar-Test-Signature FOUND\0" } else { "stream: OK\0" }.to_owned()
        }
        _ => "UNKNOWN COMMAND\0".to_owned(),
    };
    stream.write_all(said.as_bytes()).await.unwrap();
}
