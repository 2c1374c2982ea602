//! The end of the process, when it is asked for from outside: SIGTERM from a service manager, or Ctrl-C.

use std::io;
use std::time::Duration;

use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

/// Known to everything that must come to an end by itself.
#[derive(Debug, Clone)]
pub struct Stop(watch::Receiver<bool>);

impl Stop {
    /// Listens from now on; until then a signal ends the process at once.
    pub fn on_signals() -> io::Result<Self> {
        let mut terminate = signal(SignalKind::terminate())?;
        let mut interrupt = signal(SignalKind::interrupt())?;
        let (tell, told) = watch::channel(false);
        tokio::spawn(async move {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
            tracing::info!("asked to end: what runs is brought to its end");
            tell.send_replace(true);
        });
        Ok(Self(told))
    }

    pub fn is_asked(&self) -> bool {
        *self.0.borrow()
    }

    pub async fn asked(&mut self) {
        // Whoever would tell is gone: nothing is left to run for.
        let _ = self.0.wait_for(|asked| *asked).await;
    }

    /// Waits at most this long; says whether the end was asked for.
    pub async fn asked_within(&mut self, pause: Duration) -> bool {
        tokio::time::timeout(pause, self.asked()).await.is_ok()
    }
}
