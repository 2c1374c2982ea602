//! What every page shares: languages, layout, forms and their tokens, replies, errors, assets.

pub mod api;
pub mod assets;
pub mod errors;
pub mod forms;
pub mod labels;
pub mod logs;
pub mod numbers;
pub mod paging;
pub mod percent;
pub mod place;
pub mod replies;
pub mod routes;
pub mod times;
pub mod todo;
pub mod ui;
pub mod upload;
pub mod visitor;
pub mod words;
