//! Any rows give reports and failures, the same every time.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tawatur_intake::{Options, from_bytes};

fuzz_target!(|data: &[u8]| {
    let options = Options { published: Some("2018-04-11".into()), outlet: Some("x".into()) };
    for name in ["rows.jsonl", "rows.jsonl.gz", "plain.txt"] {
        let intake = from_bytes(name, data, &options);
        assert!(intake.reports.len() + intake.failures.len() > 0);
        assert_eq!(intake, from_bytes(name, data, &options));
        for report in &intake.reports {
            assert!(!report.text.trim().is_empty());
            assert!(report.id.len() == 35);
        }
    }
});
