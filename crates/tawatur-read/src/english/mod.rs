//! English: the rules of its syntax, one module a layer. Its words lie in `lexicon/en/`.
//!
//! The layers and their order are those of every language; what is found goes into the same structs ([`crate::found`]),
//! so that the record, the account and the pages need not know which language a report is in.

mod facts;
mod header;
mod mentions;
mod numbers;
mod quantities;
mod scene;
mod sentences;
mod statements;
mod times;

use crate::boilerplate::{self, Phrases};
use crate::language::Layers;
use crate::record::MentionKind;
use scene::Scene;
use tawatur_lexicon::Lexicon;
use tawatur_text::segments::Run;
use tawatur_text::{Report, Span, Text};

/// Reads the layers of an English report.
pub(crate) fn layers(report: &Report, text: &Text, lexicon: &Lexicon, phrases: &Phrases) -> Layers {
    let analyses = lexicon.english.analyse(text);
    let boilerplate = boilerplate::find(report, text, phrases);
    let furniture: Vec<Span> = boilerplate.iter().map(|b| b.span).collect();
    let mut scene = Scene::new(text, lexicon, &analyses, &furniture);
    let header = header::read(&scene);
    let times = times::find(&scene, report.published.as_deref());
    let runs: Vec<Run> = times.iter().map(|t| t.tokens).collect();
    scene.set_times(&runs, &furniture);
    let quantities = quantities::find(&scene);
    let mentions = mentions::find(&scene);
    scene.meet(mentions.iter().filter(|m| m.kind == MentionKind::Person).map(|m| m.run));
    let statements = statements::find(&scene, &mentions);
    let facts =
        facts::find(&facts::Input { scene: &scene, times: &times, quantities: &quantities, mentions: &mentions, statements: &statements });
    Layers { boilerplate, header, times, quantities, mentions, statements, facts }
}
