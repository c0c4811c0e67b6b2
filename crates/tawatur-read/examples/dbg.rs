use tawatur_lexicon::Lexicon;
use tawatur_text::Text;
fn main() {
    let l = Lexicon::builtin().unwrap();
    for w in std::env::args().skip(1) {
        let t = Text::of(&w);
        let a = l.analyse(&t);
        for i in 0..t.tokens.len() {
            println!("{}: classes {:?}", t.word(i), l.classes.of(t.word(i)));
            for x in a.at(i) {
                println!("   {:?} {:?} before {:?} after {} tok {}", x.sense, l.entry(x.sense), x.before, x.after, x.tokens);
            }
        }
    }
}
