//! A small account made by hand, on an invented flood in invented places: a count that grows, a
//! count that another outlet contradicts, a denial, a copied agency text, an unnamed source, a
//! statement inside a statement, a share bar, a report in English, and one hostile report.

pub mod account;
pub mod readings;

/// The report of the agency.
pub const AGENCY: &str = "غادر نحو 800 مدني بلدة السرو، الثلاثاء، بعد تصدّع في سد الوادي، بحسب هيئة السدود في ولاية المروج.\n\
وقال مدير الهيئة سالم الحدّاد إن «الوضع تحت السيطرة، ولا خطر على البلدات الأخرى».\n\
وأضاف أن مهندسين أبلغوه بأن محافظ المروج نفى علمه بأي تحذير سابق.\n";

/// A newspaper that printed the agency's text with small edits.
pub const COPY: &str = "غادر نحو 800 مدني بلدة السرو، مساء الثلاثاء، بعد تصدّع في سد الوادي، بحسب هيئة السدود في ولاية المروج، وفق ما نقلت وكالة أنباء المروج.\n\
شارك الخبر على مواقع التواصل\n\
طباعة   إرسال   تعليق\n\
وتقول الصحيفة إن مدير الهيئة سالم الحداد سيعقد مؤتمرا صحفيا غدا.\n";

/// An outlet that gives another number and a denial.
pub const RIVAL: &str = "قال مصدر مطّلع لمنبر الجبل إن عدد من غادروا بلدة السرو بلغ 1200 شخص حتى مساء الأربعاء.\n\
ونفى رئيس بلدية السرو نادر العلي أن يكون أحد من السكان قد غادر البلدة، قائلا: «لم يغادر أحد».\n";

/// A report that is kept but not read.
pub const ENGLISH: &str = "About 800 people left the town of Sarw on Tuesday, the dam authority said.\n";

/// A report that tries to be more than text.
pub const HOSTILE: &str = "قال <script>alert(1)</script> إن \"><img src=x onerror=alert(2)> غادر\u{202E}البلدة\u{2066} 2000 شخص &amp; </article></main>\u{0}\u{7}.\nسطر أخير";

/// Where words stand in a text, in code points.
fn at(text: &str, words: &str) -> (u32, u32) {
    let byte = text.find(words).unwrap_or_else(|| panic!("«{words}» is not in the text"));
    let start = text[..byte].chars().count();
    (start as u32, (start + words.chars().count()) as u32)
}
