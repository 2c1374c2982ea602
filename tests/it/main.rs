//! Every test that needs the house as a whole: one binary, real PostgreSQL, real HTTP.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::as_conversions,
    clippy::pedantic,
    clippy::zombie_processes,
    clippy::allow_attributes_without_reason,
    dead_code,
    unused_imports
)]

mod world;

mod accounts;
mod api;
mod applications;
mod architecture;
mod attachments;
mod awards;
mod bad_input;
mod browser;
mod calls;
mod clarifications;
mod costs;
mod disbursements;
mod eligibility;
mod flags;
mod forms;
mod granted;
mod kept;
mod languages;
mod lists;
mod local_postgres;
mod log;
mod migrations;
mod notices;
mod operations;
mod organisations;
mod permissions;
mod places;
mod problems;
mod process;
mod programmes;
mod progress;
mod public;
mod reports;
mod reviews;
mod sanctions;
mod searches;
mod scenario_a;
mod scenario_b;
mod twice;
