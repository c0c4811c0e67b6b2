//! Forms and look-ups of a small English lexicon.

use super::Sense;
use super::inflect::{Irregular, forms_of, plural_of};
use crate::Lexicon;
use tawatur_text::Text;

fn forms(verb: &str) -> Vec<String> {
    let mut irregular = Irregular::default();
    irregular.insert("give".into(), ["gave".into(), "given".into(), String::new()]);
    irregular.insert("admit".into(), ["admitted".into(), "admitted".into(), "admitting".into()]);
    forms_of(verb, &irregular).into_iter().map(|(f, _)| f).collect()
}

#[test]
fn verbs_inflect_by_rule_or_by_list() {
    assert_eq!(forms("warn"), ["warn", "warns", "warned", "warning"]);
    assert_eq!(forms("deny"), ["deny", "denies", "denied", "denying"]);
    assert_eq!(forms("urge"), ["urge", "urges", "urged", "urging"]);
    assert_eq!(forms("stop"), ["stop", "stops", "stopped", "stopping"]);
    assert_eq!(forms("report"), ["report", "reports", "reported", "reporting"]);
    assert_eq!(forms("give"), ["give", "gives", "gave", "given", "giving"]);
    assert_eq!(forms("admit"), ["admit", "admits", "admitted", "admitting"]);
}

#[test]
fn nouns_have_their_plurals() {
    assert_eq!(["spokesman", "ministry", "witness", "aid worker"].map(plural_of), ["spokesmen", "ministries", "witnesses", "aid workers"]);
}

const FILES: [(&str, &str); 3] = [
    ("v", "@kind reporting-verb\n@language en\n@fields verb | stance | takes\ncall for | demand | object\nclaim | claim | that\n"),
    ("a", "@kind actor\n@fields id | kind | ar | en | aliases | wikidata\nmdp | group | حزب | Marqanian Democrats | - | -\n"),
    ("n", "@kind name\n@language en\n@fields id | names\nmdp | the Democrats ; MDP\n"),
];

#[test]
fn words_of_one_language_are_not_found_in_the_other() {
    let (lexicon, errors) = Lexicon::load(FILES);
    assert!(errors.0.is_empty(), "{errors}");
    let text = Text::of("The Democrats called for calm, the MDP claims");
    let found = lexicon.english.analyse(&text);
    assert_eq!(found.at(1).iter().map(|f| (f.tokens, f.sense)).collect::<Vec<_>>(), [(1, Sense::Actor(0))]);
    assert!(matches!(found.at(2)[0], super::Found { tokens: 2, sense: Sense::Verb(0, f) } if f.past()));
    assert!(matches!(found.at(7)[0].sense, Sense::Actor(0)));
    assert!(matches!(found.at(8)[0].sense, Sense::Verb(1, f) if f.third() && !f.past()));
    assert!(lexicon.analyse(&text).at(2).is_empty());
}

#[test]
fn errors_name_the_line_and_the_remedy() {
    for (file, word) in [
        ("@kind name\n@language en\n@fields id | names\nnobody | Nobody\n", "nobody"),
        ("@kind cue\n@language en\n@fields words | class | stance | hedge\nin hope | vague | assert | -\n", "vague"),
        ("@kind verbs\n@language en\n@fields a | b\nx | y\n", "@kind"),
        ("@kind verbs\n@language tlh\n@fields a | b\nx | y\n", "tlh"),
    ] {
        let (_, errors) = Lexicon::load([("x.lex", file)]);
        assert!(errors.to_string().contains(word), "{errors}");
    }
}
