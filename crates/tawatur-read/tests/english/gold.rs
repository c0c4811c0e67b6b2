//! Reads the marked-up reports, and scores readings against them.

use tawatur_read::record::Reading;

/// A stretch of code points.
pub type Stretch = (u32, u32);

/// One annotated statement.
#[derive(Debug, Default, Clone)]
pub struct Statement {
    pub number: u32,
    pub cue: Stretch,
    pub content: Stretch,
    pub source: Option<(Stretch, String)>,
    pub stance: String,
    pub mode: String,
}

/// One annotated report.
#[derive(Debug, Default)]
pub struct Gold {
    pub published: String,
    pub outlet: String,
    pub text: String,
    pub statements: Vec<Statement>,
    /// Place, least and greatest value; vague ones are left out, as in the score.
    pub quantities: Vec<(Stretch, Option<f64>, Option<f64>)>,
    pub times: Vec<(Stretch, Option<String>)>,
}

/// Reads one marked-up file.
pub fn parse(file: &str) -> Gold {
    let (head, body) = file.split_once("\n\n").expect("a head, an empty line, the text");
    let field = |name: &str| head.lines().find_map(|l| l.strip_prefix(name)).unwrap_or_default().trim().to_owned();
    let mut gold = Gold { published: field("published:"), outlet: field("outlet:"), ..Gold::default() };
    let mut open: Vec<(String, u32)> = Vec::new();
    let mut marks: Vec<(String, Stretch)> = Vec::new();
    let mut at = 0;
    let mut rest = body.trim_end_matches('\n');
    while let Some(c) = rest.chars().next() {
        if let Some((tag, behind)) = rest.strip_prefix('[').and_then(|r| r.split_once('|')) {
            assert!(!tag.contains(['[', ']', '\n']), "not a mark: {tag}");
            open.push((tag.to_owned(), at));
            rest = behind;
            continue;
        }
        rest = &rest[c.len_utf8()..];
        if c == ']' {
            let (tag, start) = open.pop().expect("a mark that was opened");
            marks.push((tag, (start, at)));
        } else {
            gold.text.push(c);
            at += 1;
        }
    }
    assert!(open.is_empty(), "never closed: {open:?}");
    gold.text.push('\n');
    for (tag, stretch) in marks {
        mark(&mut gold, &tag, stretch);
    }
    gold.statements.sort_by_key(|s| s.number);
    gold
}

fn mark(gold: &mut Gold, tag: &str, stretch: Stretch) {
    let words: Vec<&str> = tag.split(' ').collect();
    let value = words.get(1).copied().unwrap_or_default();
    match tag.as_bytes()[0] {
        b'q' => gold.quantities.extend(bounds(value).map(|(low, high)| (stretch, low, high))),
        b't' => gold.times.push((stretch, Some(value).filter(|v| *v != "-").map(str::to_owned))),
        kind => {
            for number in words[0][1..].split('+') {
                let number = number.parse().expect("the number of a statement");
                let known = gold.statements.iter().position(|s| s.number == number);
                let at = known.unwrap_or_else(|| {
                    gold.statements.push(Statement { number, ..Statement::default() });
                    gold.statements.len() - 1
                });
                let chars = |(a, b): Stretch| gold.text.chars().skip(a as usize).take((b - a) as usize).collect::<String>();
                let named = chars(stretch);
                let s = &mut gold.statements[at];
                match kind {
                    b'k' => {
                        s.cue = stretch;
                        s.stance = value.to_owned();
                        s.mode = words[2].to_owned();
                    }
                    b'c' => s.content = stretch,
                    b's' => s.source = Some((stretch, named)),
                    b'v' => {}
                    _ => panic!("no such mark: {tag}"),
                }
            }
        }
    }
}

/// Least and greatest value; none for a vague one.
fn bounds(value: &str) -> Option<(Option<f64>, Option<f64>)> {
    let number = |v: &str| match v.strip_suffix('m') {
        Some(millions) => millions.parse::<f64>().unwrap() * 1.0e6,
        None => v.parse::<f64>().unwrap(),
    };
    Some(if value == "vague" {
        return None;
    } else if let Some(v) = value.strip_suffix('+') {
        (Some(number(v)), None)
    } else if let Some(v) = value.strip_prefix('-') {
        (None, Some(number(v)))
    } else if let Some((low, high)) = value.split_once('-') {
        (Some(number(low)), Some(number(high)))
    } else {
        let v = number(value.trim_start_matches('~'));
        (Some(v), Some(v))
    })
}

/// How many were annotated, read, and both.
#[derive(Debug, Default, Clone, Copy)]
pub struct Tally {
    gold: usize,
    read: usize,
    hit: usize,
}

impl Tally {
    pub fn f1(&self) -> f64 {
        2.0 * self.hit as f64 / ((self.gold + self.read) as f64).max(1.0)
    }
}

/// The figures over a set of reports, computed as the public score does.
#[derive(Debug, Default)]
pub struct Score {
    pub statements: Tally,
    /// Statements with the right source and stance.
    pub attributions: Tally,
    pub quantities: Tally,
    pub times: Tally,
    matched: usize,
    source: usize,
    stance: usize,
    mode: usize,
    valued: usize,
    value: usize,
    /// What was missed or read otherwise, for whoever develops.
    pub wrong: Vec<String>,
}

fn share(part: usize, of: usize) -> f64 {
    part as f64 / of.max(1) as f64
}

impl Score {
    pub fn source(&self) -> f64 {
        share(self.source, self.matched)
    }
    pub fn stance(&self) -> f64 {
        share(self.stance, self.matched)
    }
    pub fn mode(&self) -> f64 {
        share(self.mode, self.matched)
    }
    pub fn time_value(&self) -> f64 {
        share(self.value, self.valued)
    }

    /// Adds one report.
    pub fn add(&mut self, name: &str, gold: &Gold, reading: &Reading) {
        let word = |v: serde_json::Value| v.as_str().unwrap_or_default().to_owned();
        let got = &reading.statements;
        let content = |s: &tawatur_read::record::Statement| (s.content[0].start, s.content[0].end);
        let alike = |g: &Statement, s: &tawatur_read::record::Statement| {
            let touches = g.cue.0 < s.cue.end && s.cue.start < g.cue.1;
            overlap(g.content, content(s)) + if touches { 0.2 } else { 0.0 }
        };
        let pairs = pair(&gold.statements, got, alike, 0.5);
        let mut good = 0;
        for (i, j) in &pairs {
            let (g, s) = (&gold.statements[*i], &got[*j]);
            let stance = word(serde_json::to_value(s.stance).unwrap()) == g.stance;
            let source = same_source(g, s);
            self.matched += 1;
            self.stance += usize::from(stance);
            self.source += usize::from(source);
            self.mode += usize::from(word(serde_json::to_value(s.mode).unwrap()) == g.mode);
            good += usize::from(stance && source);
            if !(stance && source) {
                self.wrong.push(format!("{name} {}: read {:?} {:?}", g.number, s.stance, s.source.as_ref().map(|s| &s.text)));
            }
        }
        for (i, g) in gold.statements.iter().enumerate().filter(|(i, _)| !pairs.iter().any(|(p, _)| p == i)) {
            self.wrong.push(format!("{name} {}: missed {i}", g.number));
        }
        self.statements.add(gold.statements.len(), got.len(), pairs.len());
        self.attributions.add(gold.statements.len(), got.len(), good);
        let counts: Vec<_> = reading.quantities.iter().filter(|q| q.low.is_some() || q.high.is_some()).collect();
        let same = |g: &(Stretch, Option<f64>, Option<f64>), q: &&tawatur_read::record::Quantity| {
            if (g.1, g.2) == (q.low, q.high) { overlap(g.0, (q.start, q.end)) } else { 0.0 }
        };
        self.quantities.add(gold.quantities.len(), counts.len(), pair(&gold.quantities, &counts, same, 0.4).len());
        let when = pair(&gold.times, &reading.times, |g, t| overlap(g.0, (t.start, t.end)), 0.4);
        self.times.add(gold.times.len(), reading.times.len(), when.len());
        for (i, j) in when {
            if let Some(value) = &gold.times[i].1 {
                self.valued += 1;
                self.value += usize::from(reading.times[j].value.as_deref().unwrap_or_default().starts_with(value.as_str()));
            }
        }
    }
}

impl Tally {
    fn add(&mut self, gold: usize, read: usize, hit: usize) {
        self.gold += gold;
        self.read += read;
        self.hit += hit;
    }
}

fn overlap(a: Stretch, b: Stretch) -> f64 {
    let both = a.1.min(b.1).saturating_sub(a.0.max(b.0));
    f64::from(both) / f64::from((a.1 - a.0) + (b.1 - b.0) - both).max(1.0)
}

/// The best pairs, one to one, the likest first.
fn pair<A, B>(gold: &[A], got: &[B], alike: impl Fn(&A, &B) -> f64, least: f64) -> Vec<(usize, usize)> {
    let mut all: Vec<(f64, usize, usize)> = Vec::new();
    for (i, g) in gold.iter().enumerate() {
        all.extend(got.iter().enumerate().map(|(j, s)| (alike(g, s), i, j)).filter(|(v, ..)| *v >= least));
    }
    all.sort_by(|a, b| b.0.total_cmp(&a.0).then((b.1, b.2).cmp(&(a.1, a.2))));
    let mut out: Vec<(usize, usize)> = Vec::new();
    for (_, i, j) in all {
        if !out.iter().any(|(a, b)| *a == i || *b == j) {
            out.push((i, j));
        }
    }
    out
}

fn same_source(g: &Statement, s: &tawatur_read::record::Statement) -> bool {
    match (&g.source, &s.source) {
        (None, read) => read.is_none(),
        (Some(_), None) => false,
        (Some((stretch, words)), Some(read)) => {
            let text = read.text.trim();
            overlap(*stretch, (read.start, read.end)) >= 0.5 || text.len() >= 3 && (words.contains(text) || text.contains(words.as_str()))
        }
    }
}
