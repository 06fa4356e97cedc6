//! Any text as a date: in the style that its form shows, in both orders, and once more as written anew.

#![no_main]

libfuzzer_sys::fuzz_target!(|text: &[u8]| batonpass::ingest::fuzz::date(text));
