//! Any page gives a report or a failure; marks lie inside the text, in order, apart from each other.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tawatur_intake::{Options, from_bytes};

fuzz_target!(|data: &[u8]| {
    let intake = from_bytes("page.html", data, &Options::default());
    assert_eq!(intake.reports.len() + intake.failures.len(), 1);
    for report in &intake.reports {
        let mut last = 0;
        for (span, _) in &report.marked {
            assert!(span.start >= last && !span.slice(&report.text).is_empty());
            last = span.end;
        }
    }
});
