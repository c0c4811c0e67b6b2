@kind closed-class
@fields words | part | bound | joins | governs | lemma

# Words that are not inflected, complete for written news. words: spellings of one word; bound: the form that carries
# a pronoun (إلي in إليه); joins: what may stand in front beside و and ف (ال, ب for ب ل ك, س); governs: what it wants
# of the next word (genitive, accusative, jussive, subjunctive, imperfect, verb, clause, auxiliary); lemma: where it is
# not the first of the words.

# ---- prepositions --------------------------------------------------------------------------------------------------
في | preposition | في | - | genitive | -
من | preposition | من | - | genitive | -
منا | preposition | - | - | - | من
إلى | preposition | إلي | - | genitive | -
على | preposition | علي | - | genitive | -
عن | preposition | عن | - | genitive | -
مع | preposition | مع | - | genitive | -
منذ | preposition | - | - | genitive | -
مذ | preposition | - | - | genitive | -
حتى | preposition | - | - | - | -
خلال | preposition | خلال | ب | genitive | -
بين | preposition | بين | - | genitive | -
ب | preposition | ب | - | - | -
ل | preposition | ل | - | - | -
لدى | preposition | لدي | - | genitive | -
لدن | preposition | - | - | genitive | -
سوى | preposition | سوا | - | genitive | -
دون | preposition | دون | ب | genitive | -
عدا | preposition | عدا | - | genitive | -
باستثناء | preposition | - | - | genitive | -
عبر | preposition | عبر | - | genitive | -
عند | preposition | عند | - | genitive | -
قبل | preposition | قبل | ب | genitive | -
بعد | preposition | بعد | - | genitive | -
فوق | preposition | فوق | - | genitive | -
تحت | preposition | تحت | - | genitive | -
أمام | preposition | أمام | - | genitive | -
وراء | preposition | وراء | - | genitive | -
خلف | preposition | خلف | - | genitive | -
حول | preposition | حول | - | genitive | -
ضد | preposition | ضد | - | genitive | -
نحو | preposition | نحو | - | genitive | -
تجاه | preposition | تجاه | ب | genitive | -
إزاء | preposition | إزاء | ب | genitive | -
وسط | preposition | وسط | - | genitive | -
ضمن | preposition | ضمن | - | genitive | -
قرب | preposition | قرب | ب | genitive | -
رغم | preposition | رغم | ب,ال | genitive | -
أثناء | preposition | - | ب | genitive | -
بدون | preposition | - | - | genitive | -
شأن | noun | شأن | ب,ال | genitive | -
حسب | preposition | - | ب | genitive | -
وفق | preposition | وفق | - | genitive | -
طوال | preposition | - | - | genitive | -
طيلة | preposition | - | - | genitive | -
جراء | preposition | - | - | genitive | -
فور | preposition | - | - | genitive | -
عقب | preposition | - | - | genitive | -
إبان | preposition | - | - | genitive | -
داخل | preposition | داخل | ب | genitive | -
خارج | preposition | خارج | ب | genitive | -
مثل | preposition | مثل | - | genitive | -
حيال | preposition | حيال | ب | genitive | -
صوب | preposition | - | - | genitive | -
بيد | particle | - | - | - | -
عوض | preposition | - | - | genitive | -
بدل | preposition | بدل | - | genitive | -
مقابل | preposition | - | - | genitive | -
كما | preposition | - | - | clause | -
كأن | subordinator | كأن | - | accusative | -
عما | preposition | - | - | clause | عن
مما | preposition | - | - | clause | من
ممن | preposition | - | - | clause | من
عمن | preposition | - | - | clause | عن
فيما | preposition | - | - | clause | -
بما | preposition | - | - | clause | ما
لما | preposition | - | - | clause | -
بينما | subordinator | - | - | clause | -
حينما | subordinator | - | - | clause | -
عندما | subordinator | - | - | clause | -
بعدما | subordinator | - | - | clause | -
قبلما | subordinator | - | - | clause | -
حسبما | subordinator | - | - | clause | -
مثلما | subordinator | - | - | clause | -
كيفما | subordinator | - | - | clause | -
حيثما | subordinator | - | - | clause | -
أينما | subordinator | - | - | clause | -
كلما | subordinator | - | - | clause | -
طالما | subordinator | - | - | clause | -
ريثما | subordinator | - | - | clause | -
لاسيما | particle | - | - | - | -
سيما | particle | - | - | - | -
إنما | particle | - | - | - | -
ربما | particle | - | - | - | -
قلما | particle | - | - | - | -

# ---- conjunctions and particles --------------------------------------------------------------------------------------
و | conjunction | - | - | - | -
أو | conjunction | - | - | - | -
أم | conjunction | - | - | - | -
ثم | conjunction | - | - | - | -
بل | conjunction | - | - | - | -
لكن | conjunction | لكن | - | accusative | -
إما | conjunction | - | - | - | -
أما | particle | - | - | - | -
أن | subordinator | أن | ب | subjunctive | -
إن | particle | إن | - | accusative | -
ألا | subordinator | - | ب | subjunctive | -
إذ | subordinator | - | - | clause | -
إذا | subordinator | - | ب | clause | -
لو | subordinator | - | - | clause | -
لولا | subordinator | - | - | genitive | -
لئلا | subordinator | - | - | subjunctive | -
كي | subordinator | - | ب | subjunctive | -
لأن | subordinator | لأن | - | accusative | -
لعل | particle | لعل | - | accusative | -
ليت | particle | ليت | - | accusative | -
حيث | subordinator | - | ب | clause | -
لم | particle | - | - | jussive | -
لن | particle | - | - | subjunctive | -
لا | particle | - | ب | - | -
ليس | verb | - | - | auxiliary | -
ليست ; ليسوا ; لست ; لسنا ; لستم ; ليسا ; ليستا ; لسن | verb | - | - | auxiliary | ليس
قد | particle | - | - | verb | -
لقد | particle | - | - | verb | -
سوف | particle | - | - | imperfect | -
هل | particle | - | - | clause | -
نعم | particle | - | - | - | -
كلا | particle | - | - | - | -
أجل | particle | - | - | - | -
إلا | particle | - | - | - | -
أي | pronoun | - | ب | genitive | -
أيا | pronoun | - | - | - | أي
أية | pronoun | - | ب | genitive | أي
غير | particle | غير | ب,ال | genitive | -
سواء | particle | - | - | - | -
يا | particle | - | - | - | -
أيها | particle | - | - | - | -
أيتها | particle | - | - | - | أيها
ها | particle | - | - | - | -
هنا | adverb | - | - | - | -
هناك | adverb | - | - | - | -
هنالك | adverb | - | - | - | -
ثمة | adverb | - | - | - | -
الآن | adverb | - | - | - | آن
هكذا | adverb | - | - | - | -
فقط | adverb | - | - | - | -
أيضا | adverb | - | - | - | -
حاليا | adverb | - | - | - | -
جدا | adverb | - | - | - | -
معا | adverb | - | - | - | -
كذلك | adverb | - | - | - | -
لذا | adverb | - | - | - | -
لذلك | adverb | - | - | - | -
إذن | adverb | - | - | - | -
قط | adverb | - | - | - | -
أبدا | adverb | - | - | - | -
أمس | adverb | - | ب,ال | - | -
غدا | adverb | - | - | - | -
اليوم | noun | - | - | - | يوم
حينئذ | adverb | - | - | - | -
آنذاك | adverb | - | - | - | -
عندئذ | adverb | - | - | - | -
يومئذ | adverb | - | - | - | -
وقتئذ | adverb | - | - | - | -
بعدئذ | adverb | - | - | - | -
أين | adverb | - | - | - | -
متى | adverb | - | - | - | -
كيف | adverb | - | - | - | -
لماذا | adverb | - | - | clause | -
كم | adverb | - | - | - | -
بضع | noun | - | ب | genitive | -
بضعة | noun | - | ب | genitive | -

# ---- pronouns --------------------------------------------------------------------------------------------------------
هو ; هي ; هم ; هن ; هما ; أنا ; نحن ; أنت ; أنتم ; أنتما ; أنتن | pronoun | - | - | - | هو
إيا | pronoun | إيا | - | - | -
هذا ; هذه ; هذان ; هذين ; هاتان ; هاتين ; هؤلاء | demonstrative | - | ب | - | هذا
ذلك ; تلك ; ذاك | demonstrative | - | ب | - | ذلك
أولئك | demonstrative | - | ب | - | -
الذي ; التي ; الذين ; اللذان ; اللذين ; اللتان ; اللتين ; اللاتي ; اللواتي ; اللائي | relative | - | ب | clause | الذي
للذين ; للذي ; للتي | relative | - | - | clause | الذي
ما | pronoun | - | ب | clause | -
من | pronoun | - | ب | clause | -
ماذا | pronoun | - | ب | - | -
مهما | pronoun | - | - | clause | -

# ---- quantifiers -----------------------------------------------------------------------------------------------------
مرأة | noun | مرأت | ب,ال | - | امرأة
وحد | noun | وحد | ب | - | -
كل | noun | كل | ب,ال | genitive | -
كلا | noun | كلا ; كلي | ب | genitive | -
كلتا | noun | كلتا ; كلتي | ب | genitive | كلا
بعض | noun | بعض | ب,ال | genitive | -
جميع ; جميعا | noun | جميع | ب,ال | genitive | -
كافة | noun | - | ب | genitive | -
سوية ; سويا | adverb | - | - | - | -
معظم | noun | معظم | ب | genitive | -
عدة | noun | - | ب | genitive | -
نفس | noun | نفس | ب,ال | genitive | -
ذات | noun | ذات | ب,ال | genitive | -
أحد | noun | أحد | ب,ال | genitive | -
إحدى | noun | إحدا | ب | genitive | أحد
ذو ; ذا ; ذي ; ذوي ; ذوو | noun | ذوي ; ذوو | ب | genitive | ذو
مائة ; مئة | number | - | ب,ال | genitive | مائة
مئات ; مئتا ; مئتي ; مئتين ; مئتان ; مائتا ; مائتي ; مائتين ; مائتان | number | - | ب,ال | genitive | مائة
واحد ; واحدة | number | - | ب,ال | - | واحد
اثنان ; اثنين ; اثنا ; اثني ; اثنتان ; اثنتين ; اثنتا ; اثنتي | number | - | ب,ال | - | اثنان
ثلاثة ; ثلاث | number | ثلاثت | ب,ال | genitive | ثلاثة
أربعة ; أربع | number | أربعت | ب,ال | genitive | أربعة
خمسة ; خمس | number | خمست | ب,ال | genitive | خمسة
ستة ; ست | number | ستت | ب,ال | genitive | ستة
سبعة ; سبع | number | سبعت | ب,ال | genitive | سبعة
ثمانية ; ثماني ; ثمان | number | - | ب,ال | genitive | ثمانية
تسعة ; تسع | number | - | ب,ال | genitive | تسعة
عشرة ; عشر | number | - | ب,ال | genitive | عشرة
عشرون ; عشرين | number | - | ب,ال | - | عشرون
ثلاثون ; ثلاثين | number | - | ب,ال | - | ثلاثون
أربعون ; أربعين | number | - | ب,ال | - | أربعون
خمسون ; خمسين | number | - | ب,ال | - | خمسون
ستون ; ستين | number | - | ب,ال | - | ستون
سبعون ; سبعين | number | - | ب,ال | - | سبعون
ثمانون ; ثمانين | number | - | ب,ال | - | ثمانون
تسعون ; تسعين | number | - | ب,ال | - | تسعون
ألف ; آلاف ; ألفا ; ألفي ; ألفان ; ألفين | number | - | ب,ال | genitive | ألف
مليون ; ملايين ; مليونا ; مليوني ; مليونان ; مليونين | number | - | ب,ال | genitive | مليون
مليار ; مليارات ; مليارا ; ملياري ; ملياران ; مليارين | number | - | ب,ال | genitive | مليار
بليون ; بلايين ; بليونا | number | - | ب,ال | genitive | بليون
تريليون ; تريليونات ; تريليونا | number | - | ب,ال | genitive | تريليون
عشرات | number | - | ب,ال | genitive | عشرة
ثلاثمائة ; ثلاثمئة | number | - | ب | genitive | ثلاثمائة
أربعمائة ; أربعمئة | number | - | ب | genitive | أربعمائة
خمسمائة ; خمسمئة | number | - | ب | genitive | خمسمائة
ستمائة ; ستمئة | number | - | ب | genitive | ستمائة
سبعمائة ; سبعمئة | number | - | ب | genitive | سبعمائة
ثمانمائة ; ثمانمئة | number | - | ب | genitive | ثمانمائة
تسعمائة ; تسعمئة | number | - | ب | genitive | تسعمائة
