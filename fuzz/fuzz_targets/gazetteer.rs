//! Any bytes as a gazetteer's file: rows that can't be read are named, and what is written can be read as a lexicon.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;
use tawatur::Lexicon;
use tawatur::gazetteer::{LexWriter, Row, cod, geonames, whosonfirst};

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::lenient([]).0);

fuzz_target!(|bytes: &[u8]| {
    let names = geonames::alternate_names::<()>(&mut &*bytes, "f", &mut |_| Ok(())).unwrap_or_default();
    let units = geonames::units(&mut &*bytes, "f", &names);
    let mut out = Vec::new();
    if let Ok(mut writer) = LexWriter::new(&mut out, &LEXICON, "fuzz") {
        let mut hand = |row: Row| writer.take(row).map(|_| ());
        let _ = geonames::read(&mut &*bytes, "f", &names, &units, &mut hand);
        let _ = whosonfirst::read_lines(&mut &*bytes, "f", &mut hand);
        let _ = whosonfirst::read_geojson(&mut &*bytes, "f", &mut hand);
        let _ = cod::read(&mut &*bytes, "f", &mut hand);
    }
    let text = String::from_utf8(out).expect("lexicon files are UTF-8");
    let (_, errors) = Lexicon::load([("fuzz.lex", text.as_str())]);
    assert!(errors.0.is_empty(), "{errors}");
});
