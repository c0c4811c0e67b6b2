//! What the lexicon files hold, as plain data: one struct a kind of entry.

/// What a source does with the content, as written in the files: `assert`, `claim`, `deny` …
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stance {
    /// Says, announces, confirms, adds, explains.
    Assert,
    /// Says so, while the outlet keeps its distance.
    Claim,
    /// Says that it is untrue.
    Deny,
    /// Refuses or opposes an offer, an act or a demand.
    Reject,
    /// Accuses somebody of something.
    Accuse,
    /// Predicts, believes, estimates, hopes or fears.
    Expect,
    /// Calls for, asks, conditions.
    Demand,
    /// Warns or threatens.
    Warn,
    /// Promises or undertakes.
    Pledge,
    /// Says: it was we.
    ClaimResponsibility,
    /// Praises or condemns a named act or fact.
    PraiseCondemn,
    /// Refuses to say or does not acknowledge.
    Decline,
}

/// What a cue takes as its content. One cue may take several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Takes {
    /// A clause with أن / إن / بأن: `that`.
    That,
    /// A quotation, or any clause behind a colon: `quote`.
    Quote,
    /// A noun phrase as object (نفى وجود مفاوضات): `object`.
    Object,
    /// A verbal noun as object (أورد اكتمال العملية), but no other noun: `event`.
    Event,
    /// A preposition that belongs to the cue (كشف عن، أشار إلى): `عن`, `إلى` … as folded.
    Preposition(String),
    /// An attached بـ that belongs to the content (أفاد بمقتل): `ب`.
    AttachedB,
    /// A person as object first, then the content (اتهم الجيش بقصف …): the content starts at the object: `accused`.
    Accused,
    /// Carries another's words: the source stands behind عن (نقل … عن … أن): `carrier`.
    Carrier,
    /// A word that must stand behind the verb for it to report (حمّل … المسؤولية): `needs:مسؤولية`, as folded.
    Needs(String),
    /// A clause without any particle (القتال توقف، بحسب …): `clause`.
    Clause,
    /// Its imperfect always has somebody for a subject (يأمل أن), where others are read as a passive (يعتقد أن): `personal`.
    Personal,
    /// Its imperfect without a subject is the outlet's own remark (يذكر أن), never somebody's going on: `impersonal`.
    Impersonal,
    /// Gives a thing a name or a quality (وصف X بـ): behind ما it is somebody's own word for it (ما وصفه بالعدوان): `describes`.
    Describes,
}

/// A verb that reports, by root and form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportingVerb {
    /// Root letters, folded, such as `قول`.
    pub root: String,
    /// `I:u`, `II`, `IV`, `X`, `QI` …: form, and for form I the vowel of the imperfect.
    pub form: String,
    /// What the source does with the content.
    pub stance: Stance,
    /// What it takes.
    pub takes: Vec<Takes>,
    /// English, for readers of the file.
    pub gloss: String,
}

/// How a cue that is no verb is built into its sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CueClass {
    /// بحسب، وفق، حسب، نقلا عن: the source follows; the content stands before, around or after: `preposition`.
    Preposition,
    /// على حد قوله، حسب تعبيرهم: the source is the pronoun at its end: `pronoun`.
    Pronoun,
    /// نفي من، تأكيد من، باعتراف من: a verbal noun with its agent: `nominal`.
    Nominal,
    /// من المتوقع أن، يعتقد أن، هناك مخاوف من: nobody is named: `impersonal`.
    Impersonal,
    /// أنباء عن، تقارير تحدثت عن: hearsay, nobody is named: `hearsay`.
    Hearsay,
    /// جاء في، ورد في: the document that follows is the source: `document`.
    Document,
}

/// A cue that is no verb: words, as they stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cue {
    /// The words.
    pub words: String,
    /// How it is built in.
    pub class: CueClass,
    /// What the source does with the content.
    pub stance: Stance,
    /// What it takes.
    pub takes: Vec<Takes>,
    /// `reported` where the words mark hearsay.
    pub hedge: Option<String>,
    /// English.
    pub gloss: String,
}

/// What sort of source, actor or mention an entry names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A named human.
    Person,
    /// An armed, political or state actor.
    Group,
    /// A body, ministry, NGO, monitor, company.
    Organisation,
    /// A news outlet, agency, correspondent.
    Outlet,
    /// An unnamed or only titled office holder.
    Official,
    /// An unnamed source.
    Anonymous,
    /// Activists.
    Activists,
    /// An eyewitness or resident.
    Witness,
    /// A statement, report, video.
    Document,
    /// Nobody is named.
    Unattributed,
    /// A place.
    Place,
}

/// The head of a source phrase: مصدر، متحدث، وزارة، رئيس، مراسل، شهود.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Its forms: singular, plurals, duals, feminine.
    pub forms: Vec<String>,
    /// What sort of source it makes when no name follows.
    pub kind: Kind,
    /// `title` where a person's name may follow (الوزير، العقيد), `body` (وزارة، وكالة), `people` (شهود، سكان), `source` (مصدر).
    pub class: HeadClass,
    /// English.
    pub gloss: String,
}

/// What may follow a head.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HeadClass {
    /// A person's name may follow: it becomes a named person.
    Title,
    /// A body: what follows names it.
    Body,
    /// Unnamed people.
    People,
    /// Unnamed sources.
    Source,
    /// Documents.
    Document,
}

/// An actor or an outlet with its many names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// Short stable id.
    pub id: String,
    /// What sort.
    pub kind: Kind,
    /// The name to show in Arabic.
    pub ar: String,
    /// The name to show in English.
    pub en: String,
    /// Other names.
    pub aliases: Vec<String>,
    /// Wikidata id.
    pub wikidata: Option<String>,
}

/// A place.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Short stable id.
    pub id: String,
    /// `country`, `city`, `village` …
    pub kind: String,
    /// The name to show in Arabic.
    pub ar: String,
    /// The name to show in English.
    pub en: String,
    /// Other names; one with `~` in front counts only behind a place noun or في / إلى / من.
    pub aliases: Vec<String>,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Degrees north and east, two decimals.
    pub at: Option<(f32, f32)>,
    /// What it lies in, the smallest first: names, or codes of its gazetteer.
    pub admin: Vec<String>,
    /// How many people live there, as its gazetteer has it.
    pub population: Option<u64>,
    /// The gazetteer it is from and its licence; `None` for the files that come with the program.
    pub source: Option<String>,
    /// True where `ar` itself has a `~`: it counts only behind a place noun or the like.
    pub guarded: bool,
    /// True for a place of the user's files: its names with `~` are found by what stands around them only.
    pub own: bool,
}

/// A noun that is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedNoun {
    /// Singular.
    pub singular: String,
    /// Plurals and other forms.
    pub plurals: Vec<String>,
    /// `person`, `family`, `vehicle`, `percent`, `km`, `money`, `strike`, `building` …
    pub unit: String,
    /// `civilian`, `fighter`, `child`, `dead`, `wounded` …
    pub population: Option<String>,
    /// English.
    pub gloss: String,
}

/// A number word.
#[derive(Debug, Clone, PartialEq)]
pub struct NumberWord {
    /// Its forms in all cases and genders, as written, without ال.
    pub forms: Vec<String>,
    /// Its value.
    pub value: f64,
    /// Its part in a number phrase.
    pub class: NumberClass,
}

/// The part a number word plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NumberClass {
    /// ثلاثة … تسعة، واحد، اثنان
    Unit,
    /// عشرة، عشر (and the second half of 11 to 19)
    Ten,
    /// عشرون … تسعون
    Tens,
    /// مئة، مئتان، ثلاثمئة
    Hundreds,
    /// ألف، مليون، مليار and their duals and plurals
    Multiplier,
    /// نصف، ثلث، ربع
    Fraction,
    /// أرباع، أخماس: behind a number (ثلاثة أرباع)
    Part,
    /// عشرات، مئات، آلاف
    Vague,
    /// أول، ثانية …
    Ordinal,
    /// فاصلة: what follows are decimals
    Point,
    /// سالب، ناقص
    Minus,
}

/// Words that bound a quantity: نحو، أكثر من، على الأقل.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// The words.
    pub words: String,
    /// `approx`, `at_least`, `at_most`.
    pub kind: String,
    /// `before`, `after` or `both`: where it stands by the number.
    pub place: String,
}

/// A word of time: a month, a weekday, a part of the day, a relative day, a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeWord {
    /// Its forms.
    pub forms: Vec<String>,
    /// `month`, `hijri-month`, `weekday`, `day-part`, `relative-day`, `unit`, `direction`, `open`, `preposition` …
    pub class: String,
    /// Its value: `1`…`12`, `mon`…`sun`, `-1`, `day` …
    pub value: String,
}

/// A concept of the conflict-news ontology.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concept {
    /// Such as `NEGOTIATE`.
    pub id: String,
    /// Arabic label (a verbal noun).
    pub ar: String,
    /// English label.
    pub en: String,
    /// PLOVER event type.
    pub plover: String,
    /// CAMEO root or code.
    pub cameo: String,
    /// ACLED event and sub-event type.
    pub acled: String,
    /// Roles, such as `agent`, `target`, `party`.
    pub roles: Vec<String>,
}

/// Words that tell a concept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trigger {
    /// The concept's id.
    pub concept: String,
    /// For a verb `root form` such as `نسحب I:a` or `سحب VII`; for nouns the words themselves.
    pub words: Vec<String>,
    /// `verb`, `noun` (a verbal noun: انسحاب), `thing` (a weapon: عبوة ناسفة), `passive` (the subject is the target: قُتل), `phrase`.
    pub class: String,
    /// What the subject, the object and the prepositions, folded, fill: `subject=agent`, `object=target`, `من=place` …
    pub roles: Vec<(String, String)>,
    /// `asserted`, or `planned`, `demanded` where the word itself says so.
    pub modality: String,
    /// Words of which one must follow in the clause, folded: فجر tells a bombing with سيارة, عبوة … behind it.
    pub needs: Vec<String>,
}

/// Words that give an event's word another sense: هجوم لاذع, خطف الأضواء.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherSense {
    /// Ids of the concepts whose words are meant.
    pub concepts: Vec<String>,
    /// The words, folded, without ال.
    pub with: Vec<String>,
    /// `near`, `next` or `before`.
    pub place: String,
}

/// A person's given name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenName {
    /// The name.
    pub name: String,
    /// True where it is also a common word (written with `~` in front).
    pub common: bool,
}

/// Words of a closed class, such as `negation` or `relative`: readers ask for them by the class's name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordClass {
    /// The class's name.
    pub class: String,
    /// Its words.
    pub words: Vec<String>,
}

/// An example from below an entry: a text, and what must or must not be read in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The entry above it, as it stands.
    pub entry: String,
    /// True where the entry must fire; false where it must not.
    pub fires: bool,
    /// The text.
    pub text: String,
    /// What must be read, as pairs: `cue`, `source`, `stance` …
    pub expected: Vec<(String, String)>,
}

/// What news sites put round a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoilerplateWords {
    /// Several wordings of one thing, as written.
    pub words: Vec<String>,
    /// `share-bar`, `comment-form`, `read-also` …
    pub kind: String,
    /// `head`, `tail` or `any`: where it counts.
    pub place: String,
    /// `line`, `start`, `long`, `piece`, `opens`, `bio`: how much of the line or block it takes.
    pub shape: String,
}
