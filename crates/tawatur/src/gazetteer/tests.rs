use super::*;
use proptest::prelude::*;
use std::sync::LazyLock;

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::lenient([]).0);

/// The lexicon file and the bad lines that rows give.
fn written(read: impl FnOnce(&mut dyn FnMut(Row) -> io::Result<()>) -> io::Result<()>) -> (String, Vec<String>, Counts) {
    let mut out = Vec::new();
    let mut bad = Vec::new();
    let mut writer = LexWriter::new(&mut out, &LEXICON, "a test").expect("memory");
    read(&mut |row| {
        bad.extend(writer.take(row)?.map(|b| b.to_string()));
        Ok(())
    })
    .expect("memory");
    let counts = writer.counts;
    let text = String::from_utf8(out).expect("UTF-8");
    (text.lines().skip(4).map(|l| format!("{l}\n")).collect(), bad, counts)
}

fn geonames(dump: &str, names: &str) -> (String, Vec<String>, Counts) {
    let mut bad = Vec::new();
    let alternate = geonames::alternate_names::<()>(&mut names.as_bytes(), "names.txt", &mut |b| {
        bad.push(b.to_string());
        Ok(())
    });
    let alternate = alternate.expect("nothing fails");
    let units = geonames::units(&mut dump.as_bytes(), "XY.txt", &alternate);
    let (text, more, counts) = written(|hand| geonames::read(&mut dump.as_bytes(), "XY.txt", &alternate, &units, hand));
    bad.extend(more);
    (text, bad, counts)
}

/// A row of the dump: id, English, names, latitude, longitude, class, code, country, admin1, people.
fn row(cells: [&str; 10]) -> String {
    let [id, en, names, lat, lon, class, code, country, admin1, people] = cells;
    format!(
        "{id}\t{en}\t{en}\t{names}\t{lat}\t{lon}\t{class}\t{code}\t{country}\t\t{admin1}\t\t\t\t{people}\t\t\tAsia/Nowhere\t2031-01-01\n"
    )
}

#[test]
fn geonames_rows_become_places() {
    let dump = row(["7", "Shaanub Province", "محافظة شعنوب", "33.0", "36.0", "A", "ADM1", "SY", "09", "0"])
        + &row(["8", "Big Shaanub", "شعنوب,Shaanub,شعنوب الكبرى", "33.123", "36.456", "P", "PPL", "SY", "09", "600000"])
        + &row(["9", "Hotel", "فندق", "33.1", "36.4", "S", "HTL", "SY", "09", "0"])
        + &row(["10", "Nameless", "Nameless", "33.1", "36.4", "P", "PPL", "SY", "09", "0"]);
    let (text, bad, counts) = geonames(&dump, "");
    assert!(bad.is_empty(), "{bad:?}");
    assert_eq!(
        text,
        "gn-7 | region | محافظة شعنوب | Shaanub Province | - | SY | 33.00 | 36.00 | محافظة شعنوب | - | a test\n\
         gn-8 | city | شعنوب | Big Shaanub | شعنوب الكبرى | SY | 33.12 | 36.46 | محافظة شعنوب | 600000 | a test\n"
    );
    assert_eq!((counts.written, counts.unnamed, counts.passed), (2, 1, 1));
}

#[test]
fn the_file_of_alternate_names_goes_first() {
    let dump = row(["8", "Shaanub", "شعنوب", "33.1", "36.4", "P", "PPLA", "SY", "09", "600000"]);
    let names = "1\t8\tar\tشعنوبة\t\t\t\t\n2\t8\tar\tمدينة شعنوب\t1\t\t\t\n3\t8\tfa\tشعنوبه\t\t\t\t\n4\t8\tar\tقديمة\t\t\t\t1\nbroken\n";
    let (text, bad, _) = geonames(&dump, names);
    assert!(text.starts_with("gn-8 | city | مدينة شعنوب | Shaanub | شعنوبة | SY"), "{text}");
    assert!(bad.len() == 1 && bad[0].starts_with("names.txt:5: read 1 columns"), "{bad:?}");
}

#[test]
fn a_bad_line_is_named_and_loses_no_other() {
    let dump = row(["x", "Bad id", "شعنوب", "33.1", "36.4", "P", "PPL", "SY", "", "1"])
        + "too\tfew\n"
        + &row(["11", "Bad place", "شعنوب", "north", "36.4", "P", "PPL", "SY", "", "1"])
        + &row(["12", "Good", "برنوق", "33.1", "36.4", "P", "PPLA", "SY", "", "90000"]);
    let (text, bad, counts) = geonames(&dump, "");
    assert_eq!((counts.written, counts.bad), (1, 3));
    assert!(text.contains("gn-12"));
    assert!(bad[0].starts_with("XY.txt:1: geonameid: read `x`"), "{bad:?}");
    assert!(bad[1].starts_with("XY.txt:2: read 2 columns, expected the 19"), "{bad:?}");
    assert!(bad[2].starts_with("XY.txt:3: coordinates: read `north`"), "{bad:?}");
}

#[test]
fn words_of_the_language_are_marked() {
    let place = |names: &str, people: &str| {
        let (text, _, _) = geonames(&row(["1", "X", names, "33.1", "36.4", "P", "PPL", "SY", "", people]), "");
        text.split(" | ").nth(2).unwrap_or_default().to_owned()
    };
    assert_eq!(place("الوحدة", "900000"), "~الوحدة");
    assert_eq!(place("الجديدة", "800"), "~الجديدة");
    assert_eq!(place("شعنوب", "800"), "~شعنوب");
    assert_eq!(place("شعنوب", "800000"), "شعنوب");
    assert_eq!(place("خان شعنوب", "0"), "خان شعنوب");
    assert_eq!(place("محمد صالح", "0"), "~محمد صالح");
}

#[test]
fn whos_on_first_tables_and_records() {
    let table = "wof:id,wof:placetype,name:ara_x_preferred,name:eng_x_preferred,geom:latitude,geom:longitude,iso:country,region_id\n\
        421,locality,\"شعنوب|خان شعنوب\",Shaanub,33.1,36.4,sy,85\n422,venue,مقهى,Café,33.1,36.4,sy,85\nx,locality,شعنوب,X,33.1,36.4,sy,85\n";
    let (text, bad, counts) = written(|hand| whosonfirst::read_lines(&mut table.as_bytes(), "t.csv", hand));
    assert_eq!(text, "wof-421 | village | ~شعنوب | Shaanub | خان شعنوب | SY | 33.10 | 36.40 | wof-85 | - | a test\n");
    assert!(bad.len() == 1 && bad[0].starts_with("t.csv:4: wof:id"), "{bad:?}");
    assert_eq!(counts.passed, 1);

    let record = r#"{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[1,2],[3,4]]]},"properties":{"wof:id":421,
        "wof:placetype":"region","name:ara_x_preferred":["إقليم شعنوب"],"wof:name":"Shaanub","geom:latitude":33.1,"geom:longitude":36.4,
        "iso:country":"SY","wof:hierarchy":[{"country_id":5,"region_id":421}]}}"#;
    let (text, bad, _) = written(|hand| whosonfirst::read_geojson(&mut record.as_bytes(), "421.geojson", hand));
    assert!(bad.is_empty(), "{bad:?}");
    assert_eq!(text, "wof-421 | region | إقليم شعنوب | Shaanub | - | SY | 33.10 | 36.40 | - | - | a test\n");
    let (_, bad, _) = written(|hand| whosonfirst::read_geojson(&mut &record.as_bytes()[..90], "421.geojson", hand));
    assert!(bad[0].starts_with("421.geojson:1: no GeoJSON"), "{bad:?}");
}

#[test]
fn cod_tables_give_every_level_once() {
    let table = "admin0Name_en,admin0Pcode,admin1Name_en,admin1Name_ar,admin1Pcode,admin2Name_en,admin2Name_ar,admin2Pcode,Latitude,Longitude\n\
        #country+name,#country+code,#adm1+name,#adm1+name+ar,#adm1+code,#adm2+name,#adm2+name+ar,#adm2+code,#geo+lat,#geo+lon\n\
        Nowhere,SY,Shaanub,إقليم شعنوب,SY90,Barnuq,قضاء برنوق,SY9001,33.1,36.4\n\
        Nowhere,SY,Shaanub,إقليم شعنوب,SY90,Zanbaq,قضاء الزنبوق,SY9002,33.2,36.5\n\
        Nowhere,SY,Shaanub\n";
    let (text, bad, counts) = written(|hand| cod::read(&mut table.as_bytes(), "syr.csv", hand));
    assert_eq!(
        text,
        "cod-SY90 | region | إقليم شعنوب | Shaanub | - | SY | - | - | - | - | a test\n\
         cod-SY9001 | region | قضاء برنوق | Barnuq | - | SY | 33.10 | 36.40 | إقليم شعنوب | - | a test\n\
         cod-SY9002 | region | قضاء الزنبوق | Zanbaq | - | SY | 33.20 | 36.50 | إقليم شعنوب | - | a test\n"
    );
    assert!(bad.len() == 1 && bad[0].starts_with("syr.csv:5: read 3 columns, expected 10"), "{bad:?}");
    assert_eq!(counts.written, 3);
}

#[test]
fn what_is_written_can_be_read() {
    let hostile = row(["1", "@A | B ; ~C", "خان شعنوب,@kind", "33.1", "36.4", "P", "PPL", "SY", "", "9000"]);
    let (text, _, _) = geonames(&hostile, "");
    let file = format!("@kind place\n@fields id | kind | ar | en | aliases | country | lat | lon | admin | population | source\n{text}");
    let (lexicon, errors) = Lexicon::lenient([("geonames.lex", file.as_str())]);
    assert!(errors.0.is_empty(), "{errors}");
    assert!(lexicon.place("gn-1").is_some());
}

#[test]
fn broken_encodings_are_named() {
    let mut bytes = row(["1", "X", "شعنوب", "33.1", "36.4", "P", "PPLA", "SY", "", "90000"]).into_bytes();
    bytes.extend_from_slice(b"\xff\xfe broken\n");
    bytes.extend_from_slice(row(["2", "Y", "برنوق", "33.1", "36.4", "P", "PPLA", "SY", "", "90000"]).as_bytes());
    let names = geonames::AlternateNames::new();
    let (text, bad, counts) = written(|hand| geonames::read(&mut bytes.as_slice(), "XY.txt", &names, &geonames::Units::new(), hand));
    assert_eq!(counts.written, 2, "{text}");
    assert!(bad[0].starts_with("XY.txt:2: byte 1 is no UTF-8"), "{bad:?}");
}

proptest! {
    #[test]
    fn any_bytes_are_taken(bytes in prop::collection::vec(any::<u8>(), 0..400), text in "([0-9]{1,3}|[\t,\"|;\n{}:]|شعنوب|SY|PPL|P|wof:id|admin1Pcode|admin1Name_ar){0,60}") {
        for input in [bytes.as_slice(), text.as_bytes()] {
            let names = geonames::AlternateNames::new();
            let _ = geonames::alternate_names::<()>(&mut &*input, "f", &mut |_| Ok(()));
            let _ = written(|hand| geonames::read(&mut &*input, "f", &names, &geonames::Units::new(), hand));
            let _ = written(|hand| whosonfirst::read_lines(&mut &*input, "f", hand));
            let _ = written(|hand| whosonfirst::read_geojson(&mut &*input, "f", hand));
            let _ = written(|hand| cod::read(&mut &*input, "f", hand));
        }
    }
}
