//! Migrations are embedded in the program: cargo must look at them again when one is added.
fn main() {
    println!("cargo:rerun-if-changed=migrations");
}
