//! Any text reads, and every range lies inside it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;
use tawatur_lexicon::Lexicon;
use tawatur_read::Reader;
use tawatur_text::Report;

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::builtin().expect("the built-in lexicon loads"));
static READER: LazyLock<Reader<'static>> = LazyLock::new(|| Reader::new(&LEXICON));

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data).into_owned();
    let length = text.chars().count() as u32;
    let report = Report { id: "b3:fuzz".into(), language: "ar".into(), text, published: Some("2018-04-11".into()), ..Report::default() };
    let reading = READER.read(&report);
    for s in &reading.statements {
        assert!(s.content.iter().all(|c| c.start < c.end && c.end <= length));
    }
});
