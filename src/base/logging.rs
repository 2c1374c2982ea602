//! Where the log goes and how it looks.

use tracing_subscriber::EnvFilter;

use super::settings::Log;

/// Begins the log, on standard error; `RUST_LOG` says how much of it.
pub fn begin(settings: &Log) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| "warn,cogrant=info".into());
    let log = tracing_subscriber::fmt().with_writer(std::io::stderr).with_env_filter(filter);
    if settings.json {
        log.json().flatten_event(true).with_span_list(false).init();
    } else {
        log.init();
    }
}
