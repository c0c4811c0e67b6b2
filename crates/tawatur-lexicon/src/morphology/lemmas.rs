//! From the lemma files to all forms.

use rustc_hash::FxHashMap;

use crate::Lexicon;
use crate::conjugate::{Conjugator, FormSpec, Root, VerbForm};
use crate::error::LexiconError;
use crate::format::{RawEntry, items, read};
use crate::joins::Joins;
use crate::morphology::inflect::{Nominal, inflect, inflect_as};
use crate::morphology::table::{Builder, Table};
use crate::morphology::tag::{Ending, Part, Tag};
use crate::sense::Tense;

/// One entry of the dictionary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lemma {
    /// As a careful editor writes it, without vowels: أعلن, مدينة, إلى.
    pub word: String,
    /// Part of speech.
    pub part: Part,
    /// Verbs and what is derived from them: root and form, as in `علن IV`.
    pub root: Option<Box<str>>,
    /// How frequent it is, in bits: one more is twice as frequent.
    pub weight: u8,
    /// What a mark in the files adds to its weight, in bits: `!` for the verb that is meant more often than others
    /// that are written the same, `~` for names that are common words.
    pub bias: i8,
    /// What it wants of the next word.
    pub governs: Governs,
}

/// What a word of the closed classes wants of the word behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Governs {
    /// Nothing.
    #[default]
    Nothing,
    /// في، بعد: a genitive, no verb.
    Genitive,
    /// إنّ، لكنّ: a noun or pronoun, no verb.
    Accusative,
    /// لم
    Jussive,
    /// لن، كي; أن wants it where there is one, and is أنّ where there is none.
    Subjunctive,
    /// سوف
    Imperfect,
    /// قد
    Verb,
    /// الذي، حيث: a clause, most often with its verb first.
    Clause,
    /// كان، بدأ: verbs behind which an imperfect may stand.
    Auxiliary,
}

const GOVERNS: [(&str, Governs); 8] = [
    ("genitive", Governs::Genitive),
    ("accusative", Governs::Accusative),
    ("jussive", Governs::Jussive),
    ("subjunctive", Governs::Subjunctive),
    ("imperfect", Governs::Imperfect),
    ("verb", Governs::Verb),
    ("clause", Governs::Clause),
    ("auxiliary", Governs::Auxiliary),
];

/// The weight of a lemma that no file weighs.
pub const UNWEIGHED: u8 = 2;

/// Kinds of files that hold lemmas. The rest of the lexicon passes over them.
pub const KINDS: [&str; 6] = ["lemma-verb", "lemma-noun", "lemma-adjective", "lemma-name", "closed-class", "lemma-weight"];

/// Gathers lemmas and their forms.
#[derive(Default)]
pub struct Gathering {
    /// All lemmas.
    pub lemmas: Vec<Lemma>,
    /// By spelling and part of speech; verbs by root and form too: وثق I and II are two.
    numbers: FxHashMap<(Box<str>, Part, Box<str>), u32>,
    builder: Builder,
    conjugator: Conjugator,
}

impl Gathering {
    /// Adds a file; what can't be read goes into `errors`. Other kinds of files are passed over.
    pub fn file(&mut self, name: &str, contents: &str, errors: &mut Vec<LexiconError>) {
        if !KINDS.contains(&kind_of(contents)) {
            return;
        }
        let raw = read(name, contents, errors);
        for entry in &raw.entries {
            let done = match raw.kind {
                "lemma-verb" => self.verbs(entry),
                "lemma-noun" => self.nominal(entry, Part::Noun),
                "lemma-adjective" => self.nominal(entry, Part::Adjective),
                "lemma-name" => {
                    for name in entry.list("names") {
                        self.name(name);
                    }
                    Ok(())
                }
                "closed-class" => self.closed(entry),
                _ => self.weight(entry),
            };
            errors.extend(done.err());
        }
    }

    /// Adds what the rest of the lexicon knows: reporting verbs, counted nouns, places and given names of one word.
    pub fn lexicon(&mut self, lexicon: &Lexicon) {
        for verb in &lexicon.verbs {
            if let (Ok(root), Ok(form)) = (Root::read(&verb.root), FormSpec::read(&verb.form)) {
                self.verb(&root, &form);
            }
        }
        for noun in &lexicon.nouns {
            // Abbreviations (كم, كلم) and بالمئة are not inflected.
            let short = |w: &str| w.chars().count() < 3 || w.starts_with("بال");
            if noun.singular.contains(' ') || short(&noun.singular) || noun.plurals.iter().any(|p| short(p)) {
                continue;
            }
            let listed = |p: &String| !p.contains(' ') && !p.ends_with("ين") && !p.starts_with(noun.singular.as_str());
            let mut plurals: Vec<String> = noun.plurals.iter().filter(|p| listed(p)).cloned().collect();
            if noun.plurals.iter().any(|p| p.ends_with("ون")) {
                plurals = vec!["ون".to_owned()];
            }
            self.add_nominal(&Nominal { word: noun.singular.clone(), plurals, feminine: None, part: Part::Noun, is_feminine: false });
        }
        let places = lexicon.places.iter().flat_map(|p| p.aliases.iter().chain([&p.ar]));
        let actors = lexicon.actors.iter().flat_map(|a| a.aliases.iter().chain([&a.ar]));
        for name in places.chain(actors) {
            let bare = name.trim_start_matches('~').trim();
            if !bare.contains(' ') && bare.chars().count() > 1 {
                let lemma = self.name(bare);
                if bare.len() < name.len() {
                    self.lemmas[lemma as usize].bias = -4;
                }
            }
        }
        for name in lexicon.given_names.iter().filter(|n| !n.name.contains(' ') && n.name.chars().count() > 1) {
            let lemma = self.name(&name.name);
            if name.common {
                self.lemmas[lemma as usize].bias = -4;
            }
        }
    }

    /// All lemmas, and the table of their forms.
    pub fn finish(self) -> (Vec<Lemma>, Table) {
        (self.lemmas, self.builder.build())
    }

    fn number(&mut self, word: &str, part: Part, root: Option<&str>) -> u32 {
        let key = (Box::from(word), part, Box::from(root.filter(|_| part == Part::Verb).unwrap_or("")));
        if let Some(n) = self.numbers.get(&key) {
            return *n;
        }
        let n = self.lemmas.len() as u32;
        self.numbers.insert(key, n);
        self.lemmas.push(Lemma {
            word: word.to_owned(),
            part,
            root: root.map(Box::from),
            weight: UNWEIGHED,
            bias: 0,
            governs: Governs::Nothing,
        });
        n
    }

    fn name(&mut self, name: &str) -> u32 {
        let (bare, article) = match name.strip_prefix("ال").filter(|b| b.chars().count() > 2) {
            Some(bare) => (bare, true),
            None => (name, false),
        };
        let lemma = self.number(bare, Part::Name, None);
        let tag = Tag { feminine: bare.ends_with('ة'), ..Tag::plain(Part::Name) };
        let joins = if article { Joins::NAME_OR_NOUN } else { Joins::NAME };
        self.builder.add(bare, lemma, tag, joins);
        lemma
    }

    fn verbs(&mut self, e: &RawEntry<'_>) -> Result<(), LexiconError> {
        let written = e.need("root")?;
        let remedy = "write the root's letters, a hamza as أ";
        let root = Root::read(written).map_err(|error| e.error("root", written, error.to_string(), remedy))?;
        for written in items(e.need("forms")?) {
            let spec = written.trim_end_matches('!');
            let form = FormSpec::read(spec).map_err(|error| e.error("forms", spec, error.to_string(), "correct the form"))?;
            let Some(lemma) = self.verb(&root, &form) else {
                return Err(e.error("forms", spec, "I to X with three letters, QI to QIV with four", "correct the root or the form"));
            };
            if spec.len() < written.len() {
                self.lemmas[lemma as usize].bias = 4;
            }
            self.governs(e, lemma)?;
        }
        Ok(())
    }

    /// A verb with its participles and verbal nouns; none where root and form do not go together.
    fn verb(&mut self, root: &Root, spec: &FormSpec) -> Option<u32> {
        let mut forms: Vec<(String, VerbForm)> = Vec::with_capacity(160);
        if self.conjugator.spelled(root, spec, &mut |word, form| forms.push((word.to_owned(), form))).is_err() {
            return None;
        }
        let letters: String = root.letters().iter().collect();
        let name = format!("{letters} {:?}", spec.form);
        let first = |of: Tense, passive: bool| {
            let is = |f: &VerbForm| f.inflection.tense == of && f.inflection.passive == passive && f.joins.has(Joins::BARE);
            // قاضي, not قاض: the form that takes ال is the dictionary's.
            let dictionary = |f: &VerbForm| is(f) && (of == Tense::Perfect || f.joins.has(Joins::ARTICLE));
            forms.iter().find(|(_, f)| dictionary(f)).map(|(w, _)| w.clone())
        };
        let verb = first(Tense::Perfect, false).map(|w| self.number(&w, Part::Verb, Some(&name)));
        let active = first(Tense::ActiveParticiple, false).map(|w| self.number(&w, Part::Adjective, Some(&name)));
        let passive = first(Tense::PassiveParticiple, true).map(|w| self.number(&w, Part::Adjective, Some(&name)));
        let mut masdar = first(Tense::Masdar, false).map(|w| self.number(&w, Part::Noun, Some(&name)));
        for (word, form) in &forms {
            let i = form.inflection;
            // فِعال of form III is listed where it is in use: قتال, but كتاب is no verbal noun of كاتب.
            if i.tense == Tense::Masdar && spec.form == crate::conjugate::Form::III && !word.ends_with(['ة', 'ت']) {
                continue;
            }
            let (lemma, part) = match i.tense {
                Tense::Perfect | Tense::Imperfect => (verb, Part::Verb),
                Tense::ActiveParticiple => (active, Part::Adjective),
                Tense::PassiveParticiple => (passive, Part::Adjective),
                Tense::Masdar => {
                    // Each verbal noun is a lemma; its forms follow one another.
                    if i.number == crate::Number::Singular && form.joins.has(Joins::ARTICLE) {
                        masdar = Some(self.number(word, Part::Noun, Some(&name)));
                    }
                    (masdar, Part::Noun)
                }
            };
            let Some(lemma) = lemma else { continue };
            let ending = match i.tense {
                Tense::Perfect | Tense::Imperfect => Ending::Plain,
                _ if form.joins == Joins::ACCUSATIVE => Ending::Alef,
                _ if form.joins == Joins::WITH_NUN => Ending::Nun,
                _ if form.joins == Joins::CONSTRUCT || !form.joins.has(Joins::BARE) => Ending::Construct,
                _ => Ending::Plain,
            };
            let tag = Tag {
                part,
                tense: Some(i.tense),
                moods: form.moods,
                passive: i.passive,
                person: i.person,
                feminine: i.feminine || (i.tense == Tense::Masdar && word.ends_with('ة')),
                number: i.number,
                ending,
            };
            self.builder.add(word, lemma, tag, form.joins);
        }
        for word in &spec.masdars {
            let nominal = Nominal { word: word.clone(), plurals: Vec::new(), feminine: None, part: Part::Noun, is_feminine: false };
            let lemma = self.number(word.trim_end_matches('ٍ'), Part::Noun, Some(&name));
            let builder = &mut self.builder;
            inflect_as(&nominal, Some(Tense::Masdar), &mut |w, tag, joins| builder.add(w, lemma, tag, joins));
        }
        verb
    }

    fn governs(&mut self, e: &RawEntry<'_>, lemma: u32) -> Result<(), LexiconError> {
        let Some(read) = e.get("governs") else { return Ok(()) };
        let Some((_, governs)) = GOVERNS.iter().find(|(n, _)| *n == read) else {
            let names: Vec<&str> = GOVERNS.iter().map(|(n, _)| *n).collect();
            return Err(e.error("governs", read, format!("one of {}", names.join(", ")), "correct the word"));
        };
        self.lemmas[lemma as usize].governs = *governs;
        Ok(())
    }

    fn nominal(&mut self, e: &RawEntry<'_>, part: Part) -> Result<(), LexiconError> {
        let written = e.need("word")?;
        let (word, is_feminine) = match written.strip_suffix('♀') {
            Some(word) => (word.trim(), true),
            None => (written, false),
        };
        let known = |w: &str| w.chars().count() > 1 && w.chars().all(|c| matches!(c, 'ء'..='ي' | 'ٍ' | 'ٰ'));
        let plurals: Vec<String> = e.list("plurals").into_iter().map(str::to_owned).collect();
        // An elative has no feminine of its own: أهم.
        let elative = e.get("feminine") == Some("=");
        let feminine = e.get("feminine").filter(|_| !elative).map(str::to_owned);
        if let Some(bad) = std::iter::once(word).chain(plurals.iter().map(String::as_str)).chain(feminine.as_deref()).find(|w| !known(w)) {
            return Err(e.error("word", bad, "one word in Arabic letters without vowels", "correct the word"));
        }
        // An adjective that names no plural has the sound ones; one with its own feminine has none of them.
        let mut plurals = plurals;
        if part == Part::Adjective && feminine.is_none() && !elative && !plurals.iter().any(|p| p == "ون") {
            plurals.push("ون".to_owned());
        }
        self.add_nominal(&Nominal { word: word.to_owned(), plurals, feminine, part, is_feminine });
        Ok(())
    }

    fn add_nominal(&mut self, nominal: &Nominal) {
        let word = match nominal.word.strip_suffix('ٍ') {
            Some(stem) => format!("{stem}ي"),
            None => nominal.word.clone(),
        };
        let lemma = self.number(&word, nominal.part, None);
        let builder = &mut self.builder;
        inflect(nominal, &mut |word, tag, joins| builder.add(word, lemma, tag, joins));
    }

    fn closed(&mut self, e: &RawEntry<'_>) -> Result<(), LexiconError> {
        let read = e.need("part")?;
        let Some((_, part)) = Part::NAMES.iter().find(|(n, _)| *n == read) else {
            let names: Vec<&str> = Part::NAMES.iter().map(|(n, _)| *n).collect();
            return Err(e.error("part", read, format!("one of {}", names.join(", ")), "correct the word"));
        };
        let words = e.list("words");
        let lemma = match e.get("lemma").or_else(|| words.first().copied()) {
            Some(lemma) => self.number(lemma, *part, None),
            None => return Err(e.error("words", "-", "a word", "fill the field")),
        };
        self.governs(e, lemma)?;
        let joined = e.get("joins").unwrap_or_default();
        let mut joins = Joins::BARE;
        for name in joined.split(',').map(str::trim).filter(|n| !n.is_empty()) {
            joins = joins.or(match name {
                "ال" => Joins::ARTICLE,
                "ب" => Joins::PREPOSITION.or(Joins::LIKE),
                "س" => Joins::FUTURE,
                other => return Err(e.error("joins", other, "ال, ب or س", "say what may be written in front of the word")),
            });
        }
        let tag = |word: &str| Tag { feminine: word.ends_with('ة') || word.ends_with("ذه"), ..Tag::plain(*part) };
        for word in &words {
            self.builder.add(word, lemma, tag(word), joins);
        }
        for word in e.list("bound") {
            let verbal = if matches!(part, Part::Particle | Part::Subordinator | Part::Preposition) { Joins::VERBAL } else { Joins::BARE };
            let joins = joins.without(Joins::BARE).or(Joins::PRONOUN).or(verbal.without(Joins::BARE));
            self.builder.add(word, lemma, tag(word), joins);
        }
        Ok(())
    }

    fn weight(&mut self, e: &RawEntry<'_>) -> Result<(), LexiconError> {
        let read = e.need("weight")?;
        let weight: u8 = read.parse().map_err(|_| e.error("weight", read, "a number from 0 to 30", "correct the number"))?;
        let name = e.need("part")?;
        let part = Part::NAMES.iter().find(|(n, _)| *n == name).map(|(_, p)| *p);
        let part = part.ok_or_else(|| e.error("part", name, "a part of speech", "correct the word"))?;
        for written in e.list("words") {
            let (word, root) = written.strip_suffix(')').and_then(|w| w.split_once(" (")).unwrap_or((written, ""));
            // A weight outlives the lemma that it was made for.
            if let Some(n) = self.numbers.get(&(Box::from(word), part, Box::from(root))) {
                self.lemmas[*n as usize].weight = weight;
            }
        }
        Ok(())
    }
}

/// What `@kind` says, without reading the file.
pub fn kind_of(contents: &str) -> &str {
    contents.lines().find_map(|l| l.strip_prefix("@kind")).map_or("", str::trim)
}
