//! Which outlet published each report, and whom each report credits.

use crate::view::View;
use crate::wording;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeSet;
use tawatur_lexicon::{Kind, Lexicon};
use tawatur_read::record::{MentionKind, SourceKind};
use tawatur_text::{fold, tokens::TokenKind};

/// Outlets of the reports and the credits between them.
#[derive(Debug, Default)]
pub(crate) struct Outlets {
    ids: Vec<Option<String>>,
    credits: Vec<BTreeSet<String>>,
}

impl Outlets {
    /// Reads outlets and credits off the reports.
    pub fn of_reports(views: &[View], lexicon: &Lexicon) -> Self {
        let mut names: FxHashMap<Vec<String>, String> = FxHashMap::default();
        for actor in lexicon.actors.iter().filter(|a| a.kind == Kind::Outlet) {
            for name in [&actor.ar, &actor.en].into_iter().chain(&actor.aliases) {
                names.entry(words(name)).or_insert_with(|| actor.id.clone());
            }
        }
        let ids: Vec<Option<String>> = views
            .iter()
            .map(|v| {
                let name = words(v.reading.document.outlet.as_deref()?);
                if name.is_empty() {
                    return None;
                }
                Some(names.get(&name).cloned().unwrap_or_else(|| format!("name:{}", name.join(" "))))
            })
            .collect();
        for (view, id) in views.iter().zip(&ids) {
            if let (Some(name), Some(id)) = (&view.reading.document.outlet, id) {
                names.insert(words(name), id.clone());
            }
        }
        names.remove(&Vec::new());
        let longest = names.keys().map(Vec::len).max().unwrap_or(0);
        let firsts: FxHashSet<&str> = names.keys().filter_map(|n| n.first().map(String::as_str)).collect();
        let credits = views.iter().map(|v| credits(v, &names, &firsts, longest)).collect();
        let mut out = Self { ids, credits };
        for (own, credits) in out.ids.iter().zip(&mut out.credits) {
            if let Some(own) = own {
                credits.remove(own);
            }
        }
        out
    }

    /// The outlet id of report `doc`.
    pub fn of(&self, doc: usize) -> Option<&str> {
        self.ids.get(doc)?.as_deref()
    }

    /// True where report `doc` credits the outlet.
    pub fn credits(&self, doc: usize, outlet: &str) -> bool {
        self.credits.get(doc).is_some_and(|c| c.contains(outlet))
    }

    /// The first outlet that both reports credit.
    pub fn common_credit(&self, a: usize, b: usize) -> Option<&str> {
        self.credits.get(a)?.intersection(self.credits.get(b)?).next().map(String::as_str)
    }
}

/// The words of a name without the nouns that only say what sort of outlet it is.
fn words(name: &str) -> Vec<String> {
    let folded = fold(name);
    let all: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let core: Vec<&str> = all.iter().copied().filter(|w| !wording::OUTLET_NOUNS.contains(w)).collect();
    let kept = if core.is_empty() { all } else { core };
    kept.into_iter().map(str::to_owned).collect()
}

fn credits(view: &View, names: &FxHashMap<Vec<String>, String>, firsts: &FxHashSet<&str>, longest: usize) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    let tokens = &view.text.tokens;
    for i in 0..tokens.len() {
        if tokens[i].kind != TokenKind::Word || !is_credit_place(view, i) {
            continue;
        }
        // ل, ب, و may be written with the name: لرويترز.
        let word = view.text.word(i);
        let starts = [word, word.get(2..).filter(|_| word.starts_with(['ل', 'ب', 'و'])).unwrap_or("")];
        for start in starts.into_iter().filter(|w| firsts.contains(w)) {
            let mut name = vec![start.to_owned()];
            let mut at = i + 1;
            loop {
                if let Some(id) = names.get(&name) {
                    out.insert(id.clone());
                }
                if name.len() >= longest || tokens.get(at).is_none_or(|t| t.kind != TokenKind::Word) {
                    break;
                }
                let next = view.text.word(at);
                if !wording::OUTLET_NOUNS.contains(&next) {
                    name.push(next.to_owned());
                }
                at += 1;
            }
        }
    }
    for s in &view.reading.statements {
        for carrier in s.carriers.iter().chain(&s.source) {
            if carrier.kind == SourceKind::Outlet
                && let Some(entity) = &carrier.entity
            {
                out.insert(entity.id.clone());
            }
        }
    }
    let in_brackets = |m: &tawatur_read::record::Mention| {
        let at = view.tokens_in(m.start, m.end).start;
        at > 0 && tokens[at - 1].is_mark('(')
    };
    out.extend(view.reading.mentions.iter().filter(|m| m.kind == MentionKind::Outlet && in_brackets(m)).map(|m| m.entity.id.clone()));
    out
}

/// True behind نقلا عن and the like, and in brackets or before a dash at the head of a line: places where outlets are credited.
fn is_credit_place(view: &View, i: usize) -> bool {
    let near = (1..=3).filter_map(|back| i.checked_sub(back)).any(|j| wording::CREDIT_WORDS.contains(&view.text.word(j)));
    near || (i > 0 && view.text.tokens[i - 1].is_mark('('))
}
