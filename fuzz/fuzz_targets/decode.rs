//! Any bytes become text, with and without a claimed encoding; valid UTF-8 without signs of damage stays as it is.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tawatur_text::decode::decode;

fuzz_target!(|data: &[u8]| {
    for hint in [None, Some("windows-1256"), Some("iso-8859-6"), Some("utf-8"), Some("gbk")] {
        let out = decode(data, hint);
        assert!(!out.text.contains('\0'));
        assert!(out.replaced == 0 || !out.warnings.is_empty());
        if out.warnings.is_empty() && out.encoding == "UTF-8" {
            assert!(data.ends_with(out.text.as_bytes()));
        }
    }
});
