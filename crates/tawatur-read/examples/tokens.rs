//! Scratch: tokens with their senses.
fn main() {
    let lexicon = tawatur_lexicon::Lexicon::builtin().unwrap();
    for line in std::io::stdin().lines() {
        let line = line.unwrap();
        let text = tawatur_text::Text::of(&line);
        let a = lexicon.analyse(&text);
        for i in 0..text.tokens.len() {
            let s: Vec<String> = a.at(i).iter().map(|x| format!("{}{:?}+{}:{}", x.before.particle.map_or(String::new(), |c| c.to_string()), x.sense, x.after, x.tokens)).collect();
            println!("{} {:?} {}", text.word(i), lexicon.classes.of(text.word(i)), s.join(" | "));
        }
        let r = tawatur_read::read(&tawatur_text::Report { text: line.clone(), language: "ar".into(), published: Some("2018-01-05".into()), ..Default::default() }, &lexicon);
        for s in &r.statements { println!("== {:?} {} src={:?} content={:?} {}", s.stance, s.cue.text, s.source.as_ref().map(|x| &x.text), s.content.iter().map(|c| line.chars().skip(c.start as usize).take((c.end-c.start) as usize).collect::<String>()).collect::<Vec<_>>(), s.rule); }
    }
}
