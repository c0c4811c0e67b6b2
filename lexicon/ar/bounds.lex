# Words by a number that say how sure or how exact it is, or what sort of number it is.
# kind: approx, at_least, at_most bound the number. vague makes it no number (بضع عشرات).
#       count: behind these words a bare number counts people (بينهم 5). label: behind these a number is a name (القرار 2254).
#       Behind `fate` the kind is what happened to those who are counted.
# place: before (touches the number in front), after (behind the counted noun), both,
#        apart (may stand some words before the number: تجاوز عدد القتلى 250).
# Written for Tawatur; no other source.
@kind bound
@fields words | kind | place

نحو | approx | before
زهاء | approx | before
قرابة | approx | before
حوالي | approx | before
ما يقارب | approx | before
ما يقارب من | approx | before
ما يقرب من | approx | before
ما يقرب عن | approx | before
ما يناهز | approx | before
يناهز | approx | before
تناهز | approx | before
ناهز | approx | before
يقارب | approx | before
تقارب | approx | before
يقرب من | approx | before
ما يزيد قليلا عن | approx | before
ما لا يزيد كثيرا عن | approx | before
تقريبا | approx | both
على وجه التقريب | approx | after
بالتقريب | approx | after
حدود | approx | before
في حدود | approx | before
بحدود | approx | before
بضع | vague | before
بضعة | vague | before
عدة | vague | before
معدل | approx | before
بمعدل | approx | before

أكثر من | at_least | before
أكثر عن | at_least | before
أزيد من | at_least | before
ازيد عن | at_least | before
أكبر من | at_least | before
أعلى من | at_least | before
ما لا يقل عن | at_least | before
مالا يقل عن | at_least | before
ما لايقل عن | at_least | before
ما لا تقل عن | at_least | before
لا يقل عن | at_least | before
لا تقل عن | at_least | before
لم يقل عن | at_least | before
ما يزيد عن | at_least | before
ما يزيد على | at_least | before
ما يربو على | at_least | before
ما يربو عن | at_least | before
يربو على | at_least | before
تربو على | at_least | before
يزيد عن | at_least | before
يزيد على | at_least | before
تزيد عن | at_least | before
تزيد على | at_least | before
زاد عن | at_least | before
زاد على | at_least | before
ما يفوق | at_least | before
ما يتجاوز | at_least | before
ما يتعدى | at_least | before
يفوق | at_least | apart
تفوق | at_least | apart
فاق | at_least | apart
فاقت | at_least | apart
تخطى | at_least | apart
تخطت | at_least | apart
يتخطى | at_least | apart
تتخطى | at_least | apart
تجاوز | at_least | apart
تجاوزت | at_least | apart
يتجاوز | at_least | apart
تتجاوز | at_least | apart
تعدى | at_least | apart
تعدت | at_least | apart
يتعدى | at_least | apart
على الأقل | at_least | both
في الأقل | at_least | after
كحد أدنى | at_least | after
بحد أدنى | at_least | both
في الحد الأدنى | at_least | after
على أقل تقدير | at_least | after
فأكثر | at_least | after
أو أكثر | at_least | after
أو يزيد | at_least | after
فما فوق | at_least | after

أقل من | at_most | before
أدنى من | at_most | before
أصغر من | at_most | before
ما دون | at_most | before
لا يتجاوز | at_most | apart
لا تتجاوز | at_most | apart
لم يتجاوز | at_most | apart
لم تتجاوز | at_most | apart
لا يتعدى | at_most | apart
لا تتعدى | at_most | apart
لم يتعد | at_most | apart
لم تتعد | at_most | apart
لا يفوق | at_most | apart
لا تفوق | at_most | apart
لا يزيد عن | at_most | before
لا يزيد على | at_most | before
لا تزيد عن | at_most | before
لا تزيد على | at_most | before
لم يزد عن | at_most | before
لم يزد على | at_most | before
ما لا يزيد عن | at_most | before
ما لا يزيد على | at_most | before
ما لا يتجاوز | at_most | before
ليس أكثر من | at_most | before
بحد أقصى | at_most | both
كحد أقصى | at_most | after
في حد أقصى | at_most | after
على الأكثر | at_most | both
على أبعد تقدير | at_most | after
فأقل | at_most | after
أو أقل | at_most | after
فما دون | at_most | after

# Behind these a bare number counts.
بينهم | count | before
بينهن | count | before
بينها | count | before
من بينهم | count | before
من بينها | count | before
منهم | count | before
منهن | count | before
منها | count | before
عددهم | count | before
عددها | count | before
مقتل | count | before
قتل | count | before
قتلت | count | before
قتلوا | count | before
مصرع | count | before
استشهاد | count | before
استشهد | count | before
إصابة | count | before
أصيب | count | before
أصاب | count | before
جرح | count | before
وفاة | count | before
توفي | count | before
إجلاء | count | before
إجلاؤهم | count | before
نزوح | count | before
نزح | count | before
تشريد | count | before
تهجير | count | before
فقدان | count | before
فقد | count | before
إنقاذ | count | before
اعتقال | count | before
اعتقلت | count | before
اعتقل | count | before
احتجاز | count | before
توقيف | count | before
اختطاف | count | before
خطف | count | before
أسر | count | before
وفيات | count | before
القتلى | count | before
الجرحى | count | before
الضحايا | count | before
المصابين | count | before
المفقودين | count | before
الوفيات | count | before
الحصيلة | count | before

# Behind these a number is a name or a place in a row.
رقم | label | before
الرقم | label | before
قرار | label | before
القرار | label | before
القرارات | label | before
المادة | label | before
المادتين | label | before
المواد | label | before
الفقرة | label | before
الفصل | label | before
الفصلين | label | before
البند | label | before
القانون | label | before
قانون | label | before
مرسوم | label | before
المرسوم | label | before
الدورة | label | before
النسخة | label | before
الطبعة | label | before
العدد | label | before
الصفحة | label | before
صفحة | label | before
الحلقة | label | before
قناة | label | before
القناة | label | before
فوج | label | before
الفوج | label | before
لواء | label | before
اللواء | label | before
الفرقة | label | before
فرقة | label | before
كتيبة | label | before
الكتيبة | label | before
الوحدة | label | before
غرفة | label | before
الغرفة | label | before
الطريق | label | before
طريق | label | before
الشارع | label | before
شارع | label | before
حركة | label | before
ميدان | label | before
ساحة | label | before
جسر | label | before
كيلو | label | before
الكيلو | label | before
نقطة | label | before
مونديال | label | before
كأس العالم | label | before
أولمبياد | label | before
أولمبي | label | before
الرحلة | label | before
رحلة | label | before
بوينغ | label | before
بوينج | label | before
إيرباص | label | before
إليوشن | label | before
توبوليف | label | before
أنتونوف | label | before
سوخوي | label | before
سو | label | before
ميغ | label | before
ميج | label | before
اف | label | before
تو | label | before
مي | label | before
إل | label | before
إس | label | before
اس | label | before
تي | label | before
طراز | label | before
آيفون | label | before
جالاكسي | label | before
فرانس | label | before
قسم | label | before
مجموعة | label | before
تحت | label | before
دون | label | before
أبولو | label | before
رؤية | label | before

# In front of these a bare number counts.
بجروح | count | after
بجراح | count | after
بحالة | count | after

# What happened to those who are counted behind these (fate), or in front of the plural verbs (13 مدنيا قتلوا).
قتل ; قتلت ; قتلوا ; مقتل ; بمقتل ; لمقتل ; مصرع ; بمصرع ; لقي مصرعه ; لقوا مصرعهم ; استشهد ; استشهدوا ; استشهاد ; باستشهاد ; توفي ; توفوا ; وفاة ; بوفاة ; قضى ; قضوا ; إعدام ; أعدم ; أعدموا ; بحياة | dead | fate
أصيب ; أصيبوا ; إصابة ; بإصابة ; جرح ; جرحوا ; بجرح ; وجرح | wounded | fate
فقد ; فقدوا ; فقدان ; بفقدان ; اختفى ; اختفوا ; اختفاء | missing | fate
نزح ; نزحوا ; نزوح ; بنزوح ; تشريد ; شرد ; شردوا ; تهجير ; هجر ; هجروا ; فر ; فروا ; فرار | displaced | fate
اعتقل ; اعتقلت ; اعتقلوا ; اعتقال ; باعتقال ; أوقف ; أوقفت ; أوقفوا ; توقيف ; احتجز ; احتجزوا ; احتجاز ; سجن ; سجنوا ; ضبط | detained | fate
اختطف ; خطف ; خطفوا ; اختطفوا ; اختطاف ; أسر ; أسروا ; أسرت | abducted | fate
أفرج عن ; الإفراج عن ; إطلاق سراح ; أطلق سراح ; تحرير ; حرر ; حرروا | released | fate
إنقاذ ; أنقذ ; أنقذت ; أنقذوا ; نجا ; نجوا ; نجاة | rescued | fate
إجلاء ; أجلي ; أجلت ; أجلوا ; إخلاء | evacuated | fate
