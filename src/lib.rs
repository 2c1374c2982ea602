//! Cogrant: grants that organisations of different communities apply for, win and report on together.
//!
//! The table of contents. Each wing and room uses only what stands before it in this list;
//! `docs/ARCHITECTURE.md` walks one request through it and `tests/it/architecture.rs` keeps the order.

pub mod base;
pub mod web;
pub mod notices;
pub mod people;
pub mod rulebook;
pub mod ledger;
pub mod cycle;
pub mod attachments;
pub mod public;
pub mod demo;
pub mod operations;
pub mod app;
