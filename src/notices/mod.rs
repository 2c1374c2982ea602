//! Letters: written in the transaction of the act they tell of, sent later by the worker.
//!
//! A letter's words are fixed when it is written, in its reader's language: what was decided at
//! that moment is what is sent, however late.

mod notice;
mod outbox;
pub mod sender;
pub mod worker;

pub use notice::{Notice, Recipient};
pub use outbox::{Counts, Kept, counts, enqueue, find, kept, take_back, written_since};
