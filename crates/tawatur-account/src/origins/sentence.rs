//! The count of origins in words.

use crate::record::{Fold, FoldReason, Label, Member, Relation};
use crate::units::Unit;
use std::collections::BTreeSet;

/// "5 reports, 2 origins: three quote the coalition; two share their words".
pub(super) fn because(of: &[&Unit], members: &[Member], folds: &[Fold], (low, high): (u32, u32), denying: u32) -> Label {
    let reports = of.iter().map(|u| u.doc).collect::<BTreeSet<_>>().len();
    let mut ar = format!("{}، {}", reports_ar(reports), origins_ar(low, high));
    let mut en = format!("{}, {}", reports_en(reports), origins_en(low, high));
    let mut parts: Vec<Label> = folds.iter().map(|f| part(members, f)).collect();
    parts.sort();
    parts.dedup();
    if parts.is_empty() {
        parts.extend(roots(members));
    }
    if !parts.is_empty() {
        ar = format!("{ar}: {}", parts.iter().map(|p| p.ar.as_str()).collect::<Vec<_>>().join("؛ "));
        en = format!("{en}: {}", parts.iter().map(|p| p.en.as_str()).collect::<Vec<_>>().join("; "));
    }
    if denying > 0 {
        ar = format!("{ar}؛ وينفيه {}", one_origins_ar(denying));
        en = format!("{en}; denied by {}", origins_en(denying, denying));
    }
    Label { ar, en }
}

/// Origins that a sentence names at most.
const NAMED: usize = 4;

/// Nothing was folded: who the origins are.
fn roots(members: &[Member]) -> Option<Label> {
    let any = members.iter().any(|m| m.relation != Relation::Denies);
    let mut seen = BTreeSet::new();
    let mut names: Vec<Label> = Vec::new();
    for m in members.iter().filter(|m| m.relation != Relation::Denies || !any).filter(|m| seen.insert(m.origin.as_str())) {
        let link = m.chain.last()?;
        let own = link.role == "outlet" || m.origin.starts_with("outlet:");
        let unnamed = m.chain.len() == 1 && !own;
        names.push(match () {
            () if unnamed || m.origin.starts_with("unnamed:") && link.start == link.end => {
                Label { ar: "مصدر لم يُسمَّ".to_owned(), en: "an unnamed source".to_owned() }
            }
            () if own => {
                Label { ar: format!("رواية {} نفسها", link.label.ar), en: format!("{} in its own voice", link.label.en) }
            }
            () => link.label.clone(),
        });
    }
    names.dedup();
    let more = names.len() > NAMED;
    names.truncate(NAMED);
    let join = |of: fn(&Label) -> &str, sep: &str| names.iter().map(of).collect::<Vec<_>>().join(sep);
    let (ar, en) = (join(|l| &l.ar, "، "), join(|l| &l.en, ", "));
    let (more_ar, more_en) = if more { ("، وغيرها", " and others") } else { ("", "") };
    (!names.is_empty()).then(|| Label { ar: format!("{ar}{more_ar}"), en: format!("{en}{more_en}") })
}

fn part(members: &[Member], fold: &Fold) -> Label {
    let of = |i: &u32| &members[*i as usize];
    let reports = fold.members.iter().map(|i| of(i).document.as_str()).collect::<BTreeSet<_>>().len();
    let (n_ar, n_en) = (reports_ar(reports), reports_en(reports));
    let source = fold.members.first().map(of).and_then(|m| m.chain.last()).map(|l| l.label.clone()).unwrap_or_default();
    match fold.because {
        FoldReason::SamePassage => Label {
            ar: format!("{n_ar} {} في النص نفسه", if reports == 2 { "يشتركان" } else { "تشترك" }),
            en: format!("{n_en} share the same words"),
        },
        FoldReason::SameSource => Label {
            ar: format!("{n_ar} عن المصدر نفسه ({})", source.ar),
            en: format!("{n_en} from the same source ({})", source.en),
        },
        FoldReason::SameRelease => Label {
            ar: format!("{n_ar} عن البيان نفسه ({})", source.ar),
            en: format!("{n_en} from the same release ({})", source.en),
        },
        FoldReason::Credited => Label {
            ar: format!("{n_ar} {}", if reports == 2 { "ينقل أحدهما عن الآخر" } else { "ينقل بعضها عن بعض" }),
            en: format!("{n_en} of which one credits another"),
        },
        FoldReason::Unnamed => Label {
            ar: format!("{n_ar} عن مصادر لم تُسمَّ قد تكون واحدة"),
            en: format!("{n_en} from unnamed sources that may be the same"),
        },
    }
}

fn reports_ar(n: usize) -> String {
    match n {
        1 => "تقرير واحد".to_owned(),
        2 => "تقريران".to_owned(),
        3..=10 => format!("{n} تقارير"),
        _ if (3..=10).contains(&(n % 100)) => format!("{n} تقارير"),
        _ if n.is_multiple_of(100) => format!("{n} تقرير"),
        _ => format!("{n} تقريرًا"),
    }
}

fn reports_en(n: usize) -> String {
    if n == 1 { "1 report".to_owned() } else { format!("{n} reports") }
}

fn one_origins_ar(n: u32) -> String {
    match n {
        1 => "أصل واحد".to_owned(),
        2 => "أصلان".to_owned(),
        3..=10 => format!("{n} أصول"),
        _ if (3..=10).contains(&(n % 100)) => format!("{n} أصول"),
        _ if n.is_multiple_of(100) => format!("{n} أصل"),
        _ => format!("{n} أصلًا"),
    }
}

fn origins_ar(low: u32, high: u32) -> String {
    if low == high {
        return one_origins_ar(low);
    }
    // Behind a preposition the dual is أصلين.
    let from = match low {
        1 => "أصل واحد".to_owned(),
        2 => "أصلين".to_owned(),
        n => n.to_string(),
    };
    let to = if high == 2 { "أصلين".to_owned() } else { one_origins_ar(high) };
    format!("من {from} إلى {to}")
}

fn origins_en(low: u32, high: u32) -> String {
    match (low, high) {
        (1, 1) => "1 origin".to_owned(),
        _ if low == high => format!("{low} origins"),
        _ => format!("{low} to {high} origins"),
    }
}
