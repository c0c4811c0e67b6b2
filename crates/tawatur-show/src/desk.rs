//! The account and its readings laid out for look-up: reports by number, claims in the order they
//! are shown, names by id, and every place in a text that something links to.

use crate::places;
use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap, HashSet};
use tawatur_account::record::{Account, Claim, Entity, Label, Relation};
use tawatur_read::record::{Document, Quantity, Reading, Statement};
use tawatur_text::{CodePoints, Span};

/// One report with all that is known of it.
pub(crate) struct Entry<'a> {
    /// Its place among the reports, from 0.
    pub(crate) number: usize,
    pub(crate) source: &'a str,
    pub(crate) outlet: Option<&'a str>,
    pub(crate) title: Option<&'a str>,
    /// What a report without a title begins with.
    first_words: Option<&'a str>,
    pub(crate) published: Option<&'a str>,
    pub(crate) language: &'a str,
    /// Absent where the account lists a report that no reading was given for.
    pub(crate) reading: Option<&'a Reading>,
    /// Code points at which an anchor is needed, each with the furthest end that was linked.
    pub(crate) anchors: Vec<(u32, u32)>,
    /// Anchors of the statements, in their order.
    pub(crate) statement_ids: Vec<String>,
    points: CodePoints,
    statements: HashMap<&'a str, usize>,
}

impl<'a> Entry<'a> {
    /// The whole text; empty where there is no reading.
    pub(crate) fn text(&self) -> &'a str {
        self.reading.map_or("", |r| r.document.text.as_str())
    }

    /// The document, where there is a reading.
    pub(crate) fn document(&self) -> Option<&'a Document> {
        self.reading.map(|r| &r.document)
    }

    /// A stretch in bytes, clamped to the text.
    pub(crate) fn span(&self, start: u32, end: u32) -> Span {
        self.points.span(self.text(), start, end)
    }

    /// Its title, or the line it begins with.
    pub(crate) fn heading(&self) -> Option<&'a str> {
        self.title.map(str::trim).filter(|t| !t.is_empty()).or(self.first_words)
    }

    /// True where its language is one that is read.
    pub(crate) fn is_read(&self) -> bool {
        self.language.is_empty() || tawatur_read::is_read(self.language)
    }

    /// What its reading warns of, without what [`Entry::is_read`] already tells.
    pub(crate) fn warnings(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let told = !self.is_read();
        let all = self.reading.into_iter().flat_map(|r| &r.warnings).map(String::as_str);
        all.filter(move |w| !(told && w.starts_with("not read:")))
    }

    /// The words of a stretch.
    pub(crate) fn words(&self, start: u32, end: u32) -> &'a str {
        self.span(start, end).slice(self.text())
    }

    /// What stands before and after a stretch in its sentence, at most so many characters on each side.
    pub(crate) fn around(&self, start: u32, end: u32, most: usize) -> (&'a str, &'a str) {
        let (text, span) = (self.text(), self.span(start, end));
        let ends = |c: char| matches!(c, '\n' | '.' | '؟' | '!' | '؛');
        let head = text.get(..span.start as usize).unwrap_or("");
        let head = head.rfind(ends).map_or(head, |at| head[at..].trim_start_matches(ends));
        let cut = head.char_indices().rev().nth(most).map_or(0, |(at, _)| at);
        let before = head[cut..].find(|c: char| cut > 0 && c.is_whitespace()).map_or(&head[cut..], |at| &head[cut + at..]);
        let tail = text.get(span.end as usize..).unwrap_or("");
        let tail = tail.find(ends).map_or(tail, |at| &tail[..at]);
        let cut = tail.char_indices().nth(most).map_or(tail.len(), |(at, _)| at);
        let after = if cut < tail.len() { tail[..cut].rfind(char::is_whitespace).map_or("", |at| &tail[..at]) } else { tail };
        (before.trim_start(), after.trim_end())
    }

    /// A statement and its position.
    pub(crate) fn statement(&self, id: &str) -> Option<(usize, &'a Statement)> {
        let at = *self.statements.get(id)?;
        self.reading.and_then(|r| r.statements.get(at)).map(|s| (at, s))
    }

    /// A quantity.
    pub(crate) fn quantity(&self, id: &str) -> Option<&'a Quantity> {
        self.reading.and_then(|r| r.quantities.iter().find(|q| q.id == id))
    }
}

/// One claim with what the pages count of it.
pub(crate) struct ClaimEntry<'a> {
    pub(crate) claim: &'a Claim,
    pub(crate) anchor: String,
    /// Members that support, differ, deny.
    pub(crate) relations: [usize; 3],
    /// Reports that speak to it.
    pub(crate) reports: usize,
}

impl ClaimEntry<'_> {
    /// True where members contradict each other.
    pub(crate) fn in_conflict(&self) -> bool {
        self.relations.iter().filter(|n| **n > 0).count() > 1 || self.relations[1] > 0
    }

    /// True where members say that it is so and others that it is not.
    pub(crate) fn is_denied(&self) -> bool {
        self.relations[2] > 0 && self.relations[0] + self.relations[1] > 0
    }

    /// True where one voice in one report is all there is: it is listed with its report only.
    pub(crate) fn is_single(&self) -> bool {
        self.reports < 2 && !self.in_conflict() && self.claim.origins.high < 2
    }

    /// Reports beyond the origins they rest on: many here means one voice told often.
    pub(crate) fn echo(&self) -> usize {
        match self.claim.origins.high as usize {
            // Nobody has counted its origins.
            0 => 0,
            origins => self.reports.saturating_sub(origins),
        }
    }
}

/// The place of a relation in [`ClaimEntry::relations`] and in the columns of a claim.
pub(crate) fn column(relation: Relation) -> usize {
    match relation {
        Relation::Supports => 0,
        Relation::Differs => 1,
        Relation::Denies => 2,
    }
}

/// Everything laid out.
pub(crate) struct Desk<'a> {
    pub(crate) account: &'a Account,
    pub(crate) reports: Vec<Entry<'a>>,
    pub(crate) claims: Vec<ClaimEntry<'a>>,
    by_id: HashMap<&'a str, usize>,
    entities: HashMap<&'a str, &'a Entity>,
    labels: HashMap<&'a str, &'a Label>,
    /// How many claims have pages of their own: those of one voice come after them.
    pub(crate) shared: usize,
    /// For each report, the claims that it alone tells.
    own: Vec<Vec<usize>>,
    /// For each report, the claims of each statement.
    claims_of: Vec<HashMap<&'a str, Vec<usize>>>,
}

impl<'a> Desk<'a> {
    /// Lays out an account and its readings.
    pub(crate) fn of(account: &'a Account, readings: &'a [Reading]) -> Self {
        let mut order: Vec<&Reading> = readings.iter().collect();
        order.sort_by(|a, b| (&a.document.id, &a.document.source).cmp(&(&b.document.id, &b.document.source)));
        let mut read: HashMap<&str, &Reading> = HashMap::new();
        for reading in &order {
            read.entry(&reading.document.id).or_insert(reading);
        }
        let mut reports = Vec::new();
        let mut by_id = HashMap::new();
        for r in &account.reports {
            if by_id.contains_key(r.id.as_str()) {
                continue;
            }
            let reading = read.get(r.id.as_str()).copied();
            by_id.insert(r.id.as_str(), reports.len());
            reports.push(Entry {
                source: &r.source,
                outlet: r.outlet.as_deref(),
                title: r.title.as_deref().or(reading.and_then(|r| r.document.title.as_deref())),
                published: r.published.as_deref(),
                language: match (r.language.is_empty(), reading) {
                    (true, Some(reading)) => &reading.document.language,
                    _ => &r.language,
                },
                ..entry(reading, reports.len())
            });
        }
        for reading in order {
            let d = &reading.document;
            if by_id.contains_key(d.id.as_str()) {
                continue;
            }
            by_id.insert(d.id.as_str(), reports.len());
            reports.push(entry(Some(reading), reports.len()));
        }
        let mut desk = Self {
            account,
            reports,
            claims: shown_order(account),
            shared: 0,
            own: Vec::new(),
            by_id,
            entities: account.entities.iter().map(|e| (e.id.as_str(), e)).collect(),
            labels: HashMap::new(),
            claims_of: Vec::new(),
        };
        for link in account.claims.iter().flat_map(|c| &c.members).flat_map(|m| &m.chain) {
            desk.labels.entry(&link.who).or_insert(&link.label);
        }
        desk.shared = desk.claims.partition_point(|c| !c.is_single());
        desk.own.resize_with(desk.reports.len(), Vec::new);
        desk.claims_of.resize_with(desk.reports.len(), HashMap::new);
        for (i, c) in desk.claims.iter().enumerate() {
            if i >= desk.shared {
                let told = c.claim.members.first().and_then(|m| desk.by_id.get(m.document.as_str()));
                if let Some(own) = told.and_then(|r| desk.own.get_mut(*r)) {
                    own.push(i);
                }
                continue;
            }
            for m in &c.claim.members {
                let told = desk.by_id.get(m.document.as_str()).and_then(|r| desk.claims_of.get_mut(*r));
                if let (Some(told), Some(st)) = (told, &m.statement) {
                    let claims = told.entry(st).or_default();
                    if claims.last() != Some(&i) {
                        claims.push(i);
                    }
                }
            }
        }
        // In the order of the text, not of the claims.
        for own in &mut desk.own {
            own.sort_by_key(|i| desk.claims[*i].claim.members.first().map(|m| (m.start, m.end)));
        }
        desk.set_anchors();
        desk
    }

    /// The claims that only report `i` tells, in the order of its text.
    pub(crate) fn own(&self, i: usize) -> &[usize] {
        self.own.get(i).map_or(&[], Vec::as_slice)
    }

    /// The claims of more than one voice that a statement of report `i` speaks to.
    pub(crate) fn claims_of(&self, i: usize, statement: &str) -> &[usize] {
        self.claims_of.get(i).and_then(|c| c.get(statement)).map_or(&[], Vec::as_slice)
    }

    /// The number of a report.
    pub(crate) fn number(&self, document: &str) -> Option<usize> {
        self.by_id.get(document).copied()
    }

    /// A report with its number.
    pub(crate) fn report(&self, document: &str) -> Option<(usize, &Entry<'a>)> {
        let i = self.number(document)?;
        self.reports.get(i).map(|r| (i, r))
    }

    /// The entity of an id.
    pub(crate) fn entity(&self, id: &str) -> Option<&'a Entity> {
        self.entities.get(id).copied()
    }

    /// The report that `outlet:` and its id stand for, where nobody says who published it.
    pub(crate) fn nameless(&self, id: &str) -> Option<(usize, &Entry<'a>)> {
        self.report(id.strip_prefix("outlet:")?).filter(|(_, r)| r.outlet.is_none())
    }

    /// The name that some chain gives to an id.
    pub(crate) fn chain_label(&self, id: &str) -> Option<&'a Label> {
        self.labels.get(id).copied().filter(|l| !l.ar.is_empty() || !l.en.is_empty())
    }

    /// Collects every stretch that the account points at.
    fn set_anchors(&mut self) {
        let mut wanted: Vec<BTreeSet<(u32, u32)>> = vec![BTreeSet::new(); self.reports.len()];
        let mut want = |document: &str, start: u32, end: u32| {
            if let Some(set) = self.by_id.get(document).and_then(|i| wanted.get_mut(*i)) {
                set.insert((start, end));
            }
        };
        for claim in &self.account.claims {
            for m in &claim.members {
                want(&m.document, m.start, m.end);
                m.chain.iter().for_each(|l| want(&l.document, l.start, l.end));
            }
            let evidence = claim.origins.folds.iter().flat_map(|f| &f.evidence);
            evidence.for_each(|e| want(&e.document, e.start, e.end));
        }
        for p in &self.account.passages {
            want(&p.a.document, p.a.start, p.a.end);
            want(&p.b.document, p.b.start, p.b.end);
        }
        for (entry, set) in self.reports.iter_mut().zip(wanted) {
            for (start, end) in set {
                match entry.anchors.last_mut() {
                    Some(last) if last.0 == start => last.1 = last.1.max(end),
                    _ => entry.anchors.push((start, end)),
                }
            }
        }
    }
}

/// What a reading alone tells of its report; `i` is the report's number.
fn entry(reading: Option<&Reading>, i: usize) -> Entry<'_> {
    let mut statements = HashMap::new();
    let mut statement_ids = Vec::new();
    let mut taken = HashSet::new();
    for (at, s) in reading.iter().flat_map(|r| &r.statements).enumerate() {
        statements.entry(s.id.as_str()).or_insert(at);
        let id = places::statement_id(i, at, &s.id);
        let id = if taken.insert(id.clone()) { id } else { places::statement_id(i, at, "") };
        statement_ids.push(id);
    }
    let d = reading.map(|r| &r.document);
    Entry {
        number: i,
        first_words: reading.and_then(first_words),
        source: d.map_or("", |d| &d.source),
        outlet: d.and_then(|d| d.outlet.as_deref()),
        title: d.and_then(|d| d.title.as_deref()),
        published: d.and_then(|d| d.published.as_deref()),
        language: d.map_or("", |d| &d.language),
        reading,
        anchors: Vec::new(),
        statement_ids,
        points: CodePoints::of(d.map_or("", |d| &d.text)),
        statements,
    }
}

/// The first line of a report that is no boilerplate and more than a dateline; a short one where there is no other.
fn first_words(reading: &Reading) -> Option<&str> {
    let (mut point, mut short) = (0, None);
    for line in reading.document.text.split_inclusive('\n') {
        let end = point + line.chars().count() as u32;
        let boiler = reading.boilerplate.iter().any(|b| b.start < end && point < b.end);
        if !boiler && line.split_whitespace().nth(5).is_some() {
            return Some(line.trim());
        }
        if !boiler && !line.trim().is_empty() {
            short = short.or(Some(line.trim()));
        }
        point = end;
    }
    short
}

/// Claims most worth a look first: denied, then disputed in value, then told by many reports, then
/// told by more reports than origins; those of one voice last. Ties go by id.
fn shown_order(account: &Account) -> Vec<ClaimEntry<'_>> {
    let mut claims: Vec<ClaimEntry> = account
        .claims
        .iter()
        .map(|claim| {
            let mut relations = [0; 3];
            claim.members.iter().for_each(|m| relations[column(m.relation)] += 1);
            let documents: HashSet<&str> = claim.members.iter().map(|m| m.document.as_str()).collect();
            ClaimEntry { claim, anchor: String::new(), relations, reports: documents.len() }
        })
        .collect();
    claims.sort_by(|a, b| {
        let key = |c: &ClaimEntry| Reverse((!c.is_single(), c.is_denied(), c.in_conflict(), c.reports, c.echo(), c.claim.members.len()));
        key(a).cmp(&key(b)).then_with(|| a.claim.id.cmp(&b.claim.id))
    });
    let mut taken = HashSet::new();
    for (i, c) in claims.iter_mut().enumerate() {
        let id = places::claim_id(i, &c.claim.id);
        c.anchor = if taken.insert(id.clone()) { id } else { places::claim_id(i, "") };
    }
    claims
}
