#[cfg(test)]
mod local_postgres;
