//! Asking clamd, the daemon of ClamAV, over its socket: `PING`, and `INSTREAM` for a file chunk by chunk.

use std::time::Duration;

use anyhow::{Context, bail};
use futures_util::TryStreamExt;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpStream, UnixStream};
use tokio::time::timeout;

use crate::base::files::Chunks;

/// How long a connection, and how long one file, may take.
const TO_CONNECT: Duration = Duration::from_secs(3);
const TO_SCAN: Duration = Duration::from_mins(2);
/// Its answer is one line.
const LONGEST_ANSWER: u64 = 4096;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    Clean,
    /// And what it is called.
    Infected(String),
}

trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Stream for T {}

async fn connect(address: &str) -> anyhow::Result<Box<dyn Stream>> {
    let connecting = async {
        Ok::<Box<dyn Stream>, std::io::Error>(if address.starts_with('/') {
            Box::new(UnixStream::connect(address).await?)
        } else {
            Box::new(TcpStream::connect(address).await?)
        })
    };
    timeout(TO_CONNECT, connecting).await.context("clamd took too long to connect")?.context("clamd is away")
}

/// Whether it is there and works.
pub async fn answers(address: &str) -> bool {
    let asked = async {
        let mut stream = connect(address).await?;
        stream.write_all(b"zPING\0").await?;
        answer(&mut stream).await
    };
    matches!(timeout(TO_CONNECT, asked).await, Ok(Ok(said)) if said == "PONG")
}

/// What it says of these bytes. Anything but a clear word is an error.
pub async fn scan(address: &str, chunks: Chunks) -> anyhow::Result<Verdict> {
    timeout(TO_SCAN, ask(address, chunks)).await.context("clamd took too long")?
}

async fn ask(address: &str, mut chunks: Chunks) -> anyhow::Result<Verdict> {
    let mut stream = connect(address).await?;
    stream.write_all(b"zINSTREAM\0").await?;
    while let Some(chunk) = chunks.try_next().await.context("the file cannot be read")? {
        if chunk.is_empty() {
            // An empty chunk would say that this is the end.
            continue;
        }
        stream.write_all(&u32::try_from(chunk.len())?.to_be_bytes()).await?;
        stream.write_all(&chunk).await?;
    }
    stream.write_all(&0_u32.to_be_bytes()).await?;
    let said = answer(&mut stream).await?;
    let said = said.strip_prefix("stream: ").unwrap_or(&said);
    match said.strip_suffix(" FOUND") {
        Some(found) => Ok(Verdict::Infected(found.chars().take(200).collect())),
        None if said == "OK" => Ok(Verdict::Clean),
        None => bail!("clamd says: {said}"),
    }
}

async fn answer(stream: &mut Box<dyn Stream>) -> anyhow::Result<String> {
    let mut said = Vec::new();
    stream.take(LONGEST_ANSWER).read_to_end(&mut said).await?;
    let said = String::from_utf8_lossy(&said);
    Ok(said.trim_end_matches(['\0', '\n']).to_owned())
}
