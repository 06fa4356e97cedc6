//! The texts that are compiled in; `build.rs` writes the two lists by walking the folders.

include!(concat!(env!("OUT_DIR"), "/catalog.rs"));
