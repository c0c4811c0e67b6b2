//! Where everything lies: which page holds each report and each claim, and what its anchor is
//! called. Every link of the dossier is made here, so none can point past its target.

use crate::Options;
use crate::desk::Desk;
use crate::strings::Lang;
use std::ops::Range;
use tawatur_account::record::Claim;

/// A part of the dossier, in the order of the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Section {
    Overview,
    Claims,
    Timeline,
    Quantities,
    Passages,
    Sources,
    Entities,
    Reports,
}

impl Section {
    /// Everything that can leave the index.
    pub(crate) const AFTER_OVERVIEW: [Section; 7] =
        [Section::Claims, Section::Timeline, Section::Quantities, Section::Passages, Section::Sources, Section::Entities, Section::Reports];

    /// The anchor of the section and the stem of its files.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Section::Overview => "overview",
            Section::Claims => "claims",
            Section::Timeline => "timeline",
            Section::Quantities => "quantities",
            Section::Passages => "passages",
            Section::Sources => "sources",
            Section::Entities => "entities",
            Section::Reports => "reports",
        }
    }
}

/// One page, whatever its language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct PageKey {
    /// The part it holds; [`Section::Overview`] stands for the index.
    pub(crate) section: Section,
    /// Which page of that part, from 0.
    pub(crate) number: usize,
}

impl PageKey {
    /// The first page.
    pub(crate) const INDEX: PageKey = PageKey { section: Section::Overview, number: 0 };

    /// The file's name.
    pub(crate) fn name(self, lang: Lang) -> String {
        let ending = match lang {
            Lang::Ar => "html",
            Lang::En => "en.html",
        };
        match self.section {
            Section::Overview => format!("index.{ending}"),
            s => format!("{}-{:03}.{ending}", s.id(), self.number + 1),
        }
    }
}

/// The plan of all pages.
pub(crate) struct Places {
    whole: bool,
    /// For each part, the stretch of its items that each page holds.
    chunks: Vec<(Section, Vec<Range<usize>>)>,
    report_page: Vec<usize>,
    claim_page: Vec<usize>,
}

/// Cuts items into pages: at most `most` items and about `weight_limit` of weight a page.
fn cut(weights: impl Iterator<Item = usize>, most: usize, weight_limit: usize) -> Vec<Range<usize>> {
    let (most, mut out) = (most.max(1), Vec::new());
    let (mut start, mut weight, mut end) = (0, 0, 0);
    for w in weights {
        if end > start && (end - start >= most || weight + w > weight_limit) {
            out.push(start..end);
            (start, weight) = (end, 0);
        }
        weight += w;
        end += 1;
    }
    out.push(start..end);
    out
}

/// What a claim weighs on its page, in members shown in full: the rest, and what is folded, is only links.
fn weight(claim: &Claim, options: &Options) -> usize {
    let members = claim.members.len();
    let full = members.min(options.members_shown);
    full + (members - full) / 8
        + claim.joins.len().min(40) / 4
        + claim.origins.folds.iter().map(|f| f.evidence.len().min(12)).sum::<usize>() / 2
}

/// For each item the page that holds it.
fn page_of(chunks: &[Range<usize>]) -> Vec<usize> {
    chunks.iter().enumerate().flat_map(|(page, c)| c.clone().map(move |_| page)).collect()
}

impl Places {
    /// Lays out the pages; `rows` gives the number of rows of the parts that are tables.
    pub(crate) fn plan(desk: &Desk, rows: &[(Section, usize)], options: &Options) -> Self {
        let claims =
            cut(desk.claims.iter().take(desk.shared).map(|c| weight(c.claim, options)), options.claims_per_page, options.members_per_page);
        let reports = cut(desk.reports.iter().map(|r| r.text().len()), options.reports_per_page, options.text_per_page);
        let (report_page, claim_page) = (page_of(&reports), page_of(&claims));
        let mut chunks = vec![(Section::Claims, claims), (Section::Reports, reports)];
        for (section, n) in rows {
            chunks.push((*section, cut((0..*n).map(|_| 1), options.rows_per_page, usize::MAX)));
        }
        chunks.sort_by_key(|(s, _)| *s);
        let whole = chunks.iter().all(|(_, c)| c.len() <= 1);
        Self { whole, chunks, report_page, claim_page }
    }

    /// True where everything fits the index.
    pub(crate) fn is_whole(&self) -> bool {
        self.whole
    }

    /// The items that a page of a part holds.
    pub(crate) fn range(&self, section: Section, number: usize) -> Range<usize> {
        let chunks = self.chunks.iter().find(|(s, _)| *s == section);
        chunks.and_then(|(_, c)| c.get(number)).cloned().unwrap_or(0..0)
    }

    /// How many pages a part has.
    pub(crate) fn count(&self, section: Section) -> usize {
        self.chunks.iter().find(|(s, _)| *s == section).map_or(1, |(_, c)| c.len())
    }

    /// All pages in order, the index first.
    pub(crate) fn pages(&self) -> Vec<PageKey> {
        let mut out = vec![PageKey::INDEX];
        if !self.whole {
            for (section, chunks) in &self.chunks {
                out.extend((0..chunks.len()).map(|number| PageKey { section: *section, number }));
            }
        }
        out
    }

    fn key(&self, section: Section, number: usize) -> PageKey {
        if self.whole { PageKey::INDEX } else { PageKey { section, number } }
    }

    /// The first page of a part, or any other of its pages.
    pub(crate) fn section(&self, section: Section, number: usize) -> PageKey {
        self.key(section, number)
    }

    /// The page of report `i`.
    pub(crate) fn report(&self, i: usize) -> PageKey {
        self.key(Section::Reports, self.report_page.get(i).copied().unwrap_or(0))
    }

    /// The page of claim `i`, in shown order.
    pub(crate) fn claim(&self, i: usize) -> PageKey {
        self.key(Section::Claims, self.claim_page.get(i).copied().unwrap_or(0))
    }
}

/// The anchor of report `i`.
pub(crate) fn report_id(i: usize) -> String {
    format!("r{}", i + 1)
}

/// The anchor of the words of report `i` that start at code point `start`.
pub(crate) fn words_id(i: usize, start: u32) -> String {
    format!("r{}-o{start}", i + 1)
}

/// The anchor of the statement at `position` of report `i`; its own id where that is plain.
pub(crate) fn statement_id(i: usize, position: usize, id: &str) -> String {
    if is_plain(id) { format!("r{}-{id}", i + 1) } else { format!("r{}-n{}", i + 1, position + 1) }
}

/// The anchor of a claim.
pub(crate) fn claim_id(i: usize, id: &str) -> String {
    if is_plain(id) && id.starts_with('c') { id.to_string() } else { format!("claim-{}", i + 1) }
}

/// True for ids of the contract's own form (`s3`, `cab12`): a letter, then letters and digits, and
/// not one that this crate's own anchors could take.
fn is_plain(id: &str) -> bool {
    let mut letters = id.bytes();
    letters.next().is_some_and(|b| b == b's' || b == b'c')
        && id.len() <= 64
        && id.len() > 1
        && id != "claims"
        && letters.all(|b| b.is_ascii_digit() || (b.is_ascii_lowercase() && id.starts_with('c')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_cut_by_number_and_by_weight() {
        assert_eq!(cut([1, 1, 1].into_iter(), 2, 100), vec![0..2, 2..3]);
        assert_eq!(cut([60, 60, 10].into_iter(), 9, 100), vec![0..1, 1..3]);
        assert_eq!(cut([500].into_iter(), 9, 100), vec![0..1]);
        assert_eq!(cut([].into_iter(), 9, 100), vec![0..0]);
    }

    #[test]
    fn ids_of_other_programs_cannot_break_an_anchor() {
        assert_eq!(statement_id(0, 2, "s3"), "r1-s3");
        assert_eq!(statement_id(0, 2, "s 3\"><b>"), "r1-n3");
        assert_eq!(claim_id(4, "c12ab"), "c12ab");
        assert_eq!(claim_id(4, "claims"), "claim-5");
    }
}
