//! Names as comparison wants them: folded words without article, with spellings of one sound unified.

use tawatur_text::fold;

/// The words of a name, ready to compare.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct NameKey(Vec<String>);

impl NameKey {
    /// How many words it has.
    pub fn words(&self) -> usize {
        self.0.len()
    }

    /// Its words.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// True where the last words are those of `short`.
    pub fn ends_with(&self, short: &NameKey) -> bool {
        self.0.ends_with(&short.0)
    }
}

/// The key of a name: سورية and سوريا, البوفاريكي and بوفاريكي give one key.
pub(crate) fn key(name: &str) -> NameKey {
    let folded = fold(name);
    // باسمها مروان القندلي: what is left of an office is no part of the name.
    let words =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).skip_while(|w| matches!(*w, "باسم" | "باسمها" | "باسمه"));
    let unify = |w: &str| {
        let bare = w.strip_prefix("ال").filter(|b| b.chars().count() >= 3).unwrap_or(w);
        let mut bare = bare.to_owned();
        // A final ه (from ة) and a final ا are one sound in foreign names.
        if bare.chars().count() >= 4 && bare.ends_with('ه') {
            bare.pop();
            bare.push('ا');
        }
        bare
    };
    NameKey(words.map(unify).collect())
}

/// True where two full names have the same words but one of at least five letters, in which one letter differs or two are swapped.
pub(crate) fn one_letter_apart(a: &NameKey, b: &NameKey) -> bool {
    if a.0.len() != b.0.len() {
        return false;
    }
    let mut differing = a.0.iter().zip(&b.0).filter(|(x, y)| x != y);
    let (Some((x, y)), None) = (differing.next(), differing.next()) else { return false };
    let (x, y): (Vec<char>, Vec<char>) = (x.chars().collect(), y.chars().collect());
    if x.len() < 5 || y.len() < 5 {
        return false;
    }
    let same = x.iter().zip(&y).take_while(|(p, q)| p == q).count();
    let (rest_x, rest_y) = (&x[same..], &y[same..]);
    match (rest_x.len(), rest_y.len()) {
        (p, q) if p == q => {
            rest_x[1..] == rest_y[1..] || (p >= 2 && rest_x[0] == rest_y[1] && rest_x[1] == rest_y[0] && rest_x[2..] == rest_y[2..])
        }
        (p, q) if p == q + 1 => rest_x[1..] == *rest_y,
        (p, q) if q == p + 1 => rest_y[1..] == *rest_x,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variants_meet_and_namesakes_do_not() {
        assert_eq!(key("قوات سورية الديمقراطية"), key("قوات سوريا الديمقراطية"));
        assert_eq!(key("الرقة"), key("الرقه"));
        assert!(one_letter_apart(&key("سمير الخاشقجي"), &key("سمير خاشجقي")));
        assert!(one_letter_apart(&key("نادر البوشريفي"), &key("نادر البوشرفي")));
        assert!(!one_letter_apart(&key("أحمد سالم"), &key("أحمد سليم")));
        assert!(!one_letter_apart(&key("سمير الطويل"), &key("نادر الطويلي")));
    }
}
