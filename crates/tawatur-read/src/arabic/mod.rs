//! The whole way of an Arabic report: layer upon layer.

pub mod facts;
pub mod mentions;
pub mod numbers;
pub mod quantities;
pub mod scene;
pub mod statements;
pub mod times;

use crate::arabic::scene::Scene;
use crate::boilerplate::{self, Phrases};
use crate::found::FoundMention;
use crate::language::{Header, Layers};
use crate::record::MentionKind;
use tawatur_lexicon::Lexicon;
use tawatur_text::segments::Run;
use tawatur_text::{Report, Span, Text};

/// Reads the layers of an Arabic report.
pub(crate) fn layers(report: &Report, text: &Text, lexicon: &Lexicon, phrases: &Phrases) -> Layers {
    let analyses = lexicon.analyse(text);
    let boilerplate = boilerplate::find(report, text, phrases);
    let header = boilerplate::header::read(text, lexicon, &analyses, &boilerplate);
    let said = |span: Option<Span>| span.map(|s| s.slice(&report.text).to_owned());
    let header = Header {
        outlet: said(header.outlet).map(|name| without_preposition(&name)),
        byline: said(header.byline),
        title: said(header.title),
    };

    let furniture: Vec<Span> = boilerplate.iter().map(|b| b.span).collect();
    let body = |span: Span| !furniture.iter().any(|b| b.overlaps(span));
    let mut times = times::find(text, lexicon, &analyses, report.published.as_deref());
    let mut quantities = quantities::find(text, lexicon, &analyses, &times);
    times.retain(|t| body(t.span));
    quantities::keep(&mut quantities, body);
    let runs: Vec<Run> = times.iter().map(|t| t.tokens).collect();
    let mut scene = Scene::new(text, lexicon, &analyses, &runs, &furniture);
    let mut mentions = mentions::find(&scene);
    mentions.retain(|m| body(m.span));
    let named = |m: &&FoundMention| m.kind == MentionKind::Person && !m.rule.starts_with("description/");
    scene.meet(mentions.iter().filter(named).map(|m| m.run));
    let statements = statements::find(&scene);
    let facts =
        facts::find(&facts::Input { scene: &scene, times: &times, quantities: &quantities, mentions: &mentions, statements: &statements });
    Layers { boilerplate, header, times, quantities, mentions, statements, facts }
}

/// `مصدر خاص للرقة24`: the outlet is الرقة24; the preposition has swallowed the alef of its article.
fn without_preposition(name: &str) -> String {
    name.strip_prefix("لل").map_or_else(|| name.to_owned(), |rest| format!("ال{rest}"))
}
