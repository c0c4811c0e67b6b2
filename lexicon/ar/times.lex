# Words that say when.
# classes:
#   month, hijri-month   value 1..12
#   weekday              value mon..sun
#   relative-day         value: days from the day of publication
#   day-part             value: am, pm, night or noon (which half of the clock a bare hour falls in)
#   unit                 value: what is counted; `2day` is a dual, `days` a plural
#   direction            value: past, next, now, last (الأخير), such (هذا), that, and before or following (told from another day)
#   preposition          value: in, since, from, ago, during, after, until, till (looks ahead), by, to, at
#   part                 a part of a longer time (مطلع، أواخر)
#   few                  stands for a number (بضعة، عدة، القليلة)
#   open                 says when, but pins nothing down (مؤخرا)
#   future, past         a word in the clause that tells which way a bare weekday points
#   decade               value: the first of its ten years
#   year-word            value: list where several may follow
#   month-word           stands before several months (شهري تموز وآب)
#   year-kind            stands behind عام (الدراسي)
#   not-time             value: before (no day behind it: صلاة الجمعة), today (no اليوم behind it: روسيا اليوم)
#   late (المتأخرة), era, clock, clock-add, zone, season
# Calendar names are common knowledge of the Arab press; written for Tawatur, no other source.
@kind time-word
@fields forms | class | value

# Months: Levant and Iraq; Egypt, Gulf and Sudan; Algeria and Tunisia; Morocco
كانون الثاني ; كانون ثاني ; كانون ثان ; يناير ; جانفي | month | 1
شباط ; فبراير ; فيفري | month | 2
آذار ; مارس | month | 3
نيسان ; أبريل ; إبريل ; أفريل | month | 4
أيار ; مايو ; ماي ; مايس | month | 5
حزيران ; يونيو ; يونيه ; جوان ; يونية | month | 6
تموز ; يوليو ; يوليه ; جويلية ; يوليوز ; يولية | month | 7
آب ; أغسطس ; أوت ; غشت | month | 8
أيلول ; سبتمبر ; شتنبر ; سبتنبر | month | 9
تشرين الأول ; تشرين أول ; أكتوبر ; أوكتوبر | month | 10
تشرين الثاني ; تشرين ثاني ; تشرين ثان ; نوفمبر ; نونبر | month | 11
كانون الأول ; كانون أول ; ديسمبر ; دجنبر ; دسمبر | month | 12

محرم ; المحرم | hijri-month | 1
صفر | hijri-month | 2
ربيع الأول ; ربيع أول | hijri-month | 3
ربيع الآخر ; ربيع الثاني ; ربيع ثاني | hijri-month | 4
جمادى الأولى ; جمادى الأول | hijri-month | 5
جمادى الآخرة ; جمادى الثانية ; جمادى الآخر ; جمادى الثاني | hijri-month | 6
رجب | hijri-month | 7
شعبان | hijri-month | 8
رمضان | hijri-month | 9
شوال | hijri-month | 10
ذو القعدة ; ذي القعدة ; ذا القعدة | hijri-month | 11
ذو الحجة ; ذي الحجة ; ذا الحجة | hijri-month | 12

الاثنين ; الإثنين | weekday | mon
الثلاثاء ; الثلثاء | weekday | tue
الأربعاء | weekday | wed
الخميس | weekday | thu
الجمعة | weekday | fri
السبت | weekday | sat
الأحد | weekday | sun

اليوم | relative-day | 0
الليلة | relative-day | 0
أمس ; الأمس ; البارحة | relative-day | -1
أمس الأول ; أول أمس ; أول من أمس ; أول البارحة ; قبل أمس | relative-day | -2
غدا ; الغد ; غد | relative-day | 1
بعد غد ; بعد الغد ; بعد غدا | relative-day | 2

صباح ; صباحا ; الصباح ; صبيحة | day-part | am
فجر ; فجرا ; الفجر | day-part | am
ضحى ; الضحى | day-part | am
ظهر ; ظهرا ; الظهر ; ظهيرة ; الظهيرة | day-part | noon
قبل ظهر ; قبل الظهر | day-part | am
بعد ظهر ; بعد الظهر ; بعد الظهيرة | day-part | pm
عصر ; عصرا ; العصر | day-part | pm
مساء ; المساء | day-part | pm
غروب | day-part | pm
ليل ; ليلا ; الليل ; ليلة | day-part | night
منتصف ليل ; منتصف الليل ; منتصف ليلة | day-part | night
نهار ; نهارا ; النهار | day-part | pm
عشية | day-part | pm

لحظة ; اللحظة | unit | second
لحظات ; اللحظات | unit | seconds
ثانية ; الثانية | unit | second
ثوان ; ثواني ; الثواني | unit | seconds
دقيقة ; الدقيقة | unit | minute
دقيقتين ; الدقيقتين ; دقيقتان | unit | 2minute
دقائق ; الدقائق | unit | minutes
ساعة ; الساعة | unit | hour
ساعتين ; الساعتين ; ساعتان | unit | 2hour
ساعات ; الساعات ; سويعات | unit | hours
يوم ; يوما | unit | day
يومين ; يومان ; اليومين ; اليومان | unit | 2day
أيام ; الأيام ; أياما | unit | days
ليال ; ليالي ; الليالي | unit | days
أسبوع ; أسبوعا ; الأسبوع | unit | week
أسبوعين ; أسبوعان ; الأسبوعين | unit | 2week
أسابيع ; الأسابيع | unit | weeks
شهر ; شهرا ; الشهر | unit | month
شهرين ; شهران ; الشهرين ; الشهران | unit | 2month
أشهر ; شهور ; الأشهر ; الشهور ; شهورا | unit | months
عام ; عاما ; العام | unit | year
سنة ; السنة | unit | year
عامين ; عامان ; العامين ; سنتين ; سنتان ; السنتين | unit | 2year
أعوام ; الأعوام ; سنوات ; السنوات ; سنين ; السنين ; أعواما | unit | years
عقد ; عقدا ; العقد | unit | decade
عقدين ; عقدان ; العقدين | unit | 2decade
عقود ; العقود ; عقودا | unit | decades
قرن ; قرنا ; القرن | unit | century
قرنين ; القرنين | unit | 2century
قرون ; القرون ; قرونا | unit | centuries
فترة ; الفترة ; فترات ; مدة ; المدة ; حقبة ; المرحلة ; مرحلة | unit | period
موسم ; الموسم | unit | season
موسمين ; الموسمين ; موسمان | unit | 2season
مواسم ; المواسم | unit | seasons

الماضي ; الماضية ; الماضيين ; الماضيتين ; ماض ; ماضية ; الماضيات | direction | past
الفائت ; الفائتة ; الفائتين ; المنصرم ; المنصرمة ; المنصرمين ; المنقضي ; المنقضية | direction | past
السابق ; السابقة ; السابقين ; السالف ; السالفة | direction | before
الأخير ; الأخيرة ; الأخيرين ; الأخيرتين | direction | last
المقبل ; المقبلة ; المقبلين ; المقبلتين ; مقبلة ; مقبل | direction | next
القادم ; القادمة ; القادمين ; القادمتين ; قادمة | direction | next
الآتي ; الآتية ; الوشيكة ; اللاحق ; اللاحقة | direction | next
التالي ; التالية ; التاليين | direction | following
الجاري ; الجارية ; الحالي ; الحالية ; الراهن ; الراهنة | direction | now
هذا ; هذه ; هذين ; هاتين | direction | such
ذلك ; تلك ; ذات ; نفس | direction | that

في | preposition | in
منذ ; مذ | preposition | since
قبل ; قبيل | preposition | ago
خلال ; أثناء ; في غضون ; غضون ; في خلال | preposition | during
بعد ; بعيد | preposition | after
عقب | preposition | after
حتى | preposition | until
إلى غاية ; لغاية ; إلى حدود | preposition | till
بحلول ; مع حلول ; مع بداية ; مع نهاية | preposition | by
إلى | preposition | to
عند ; قرابة ; نحو ; حوالي ; بحدود ; زهاء ; على ; تمام ; في تمام | preposition | at
اعتبارا من ; ابتداء من ; بدءا من ; انطلاقا من | preposition | from
بتاريخ | preposition | in

مطلع ; بداية ; بدايات ; أوائل ; مستهل ; غرة | part | start
منتصف ; أواسط ; وسط | part | middle
نهاية ; أواخر ; ختام ; نهايات | part | end
عطلة نهاية ; إجازة نهاية | part | end
بقية ; باقي ; ما تبقى | part | rest
آخر | part | last

بضع ; بضعة ; عدة ; عديدة ; معدودة ; معدودات | few | -
القليلة ; القليل ; قليلة ; الطويلة ; طويلة ; قصيرة ; القصيرة ; القلائل ; كثيرة | few | -
الأولى ; الأول ; المتأخرة ; متأخرة ; المبكرة ; مبكرة ; الباكر ; الباكرة ; باكر ; باكرة ; مبكر ; متأخر ; سابق ; لاحق | late | -

عام ; العام ; سنة ; السنة ; عامي ; العامين ; سنتي ; موسم ; الموسم ; موسمي | year-word | -
أعوام ; الأعوام ; سنوات ; السنوات ; مواسم | year-word | list
شهري ; أشهر | month-word | -
المالي ; المالية ; الدراسي ; الدراسية ; الجامعي ; الجامعية ; الضريبي ; الميلادي ; الميلادية ; الهجري ; الهجرية ; التشريعي ; القضائي | year-kind | -
صيف ; شتاء ; خريف ; الصيف ; الشتاء ; الخريف ; ربيع ; الربيع | season | -

عشرينات ; العشرينات ; عشرينيات ; العشرينيات | decade | 20
ثلاثينات ; الثلاثينات ; ثلاثينيات ; الثلاثينيات | decade | 30
أربعينات ; الأربعينات ; أربعينيات ; الأربعينيات | decade | 40
خمسينات ; الخمسينات ; خمسينيات ; الخمسينيات | decade | 50
ستينات ; الستينات ; ستينيات ; الستينيات | decade | 60
سبعينات ; السبعينات ; سبعينيات ; السبعينيات | decade | 70
ثمانينات ; الثمانينات ; ثمانينيات ; الثمانينيات | decade | 80
تسعينات ; التسعينات ; تسعينيات ; التسعينيات | decade | 90

هجري ; هجرية ; الهجري ; للهجرة ; هـ | era | hijri
ميلادي ; ميلادية ; الميلادي ; الميلادية ; للميلاد ; م | era | ce
قبل الميلاد | era | bce

الساعة | clock | -
النصف | clock-add | 30
الربع ; ربع | clock-add | 15
الثلث ; ثلث | clock-add | 20

بتوقيت غرينتش ; بتوقيت جرينتش ; بتوقيت غرينيتش ; توقيت غرينتش ; ت غ ; غرينتش | zone | utc
بالتوقيت المحلي ; التوقيت المحلي ; بتوقيت مكة المكرمة ; بتوقيت مكة ; بتوقيت القاهرة ; بتوقيت دمشق ; بتوقيت القدس ; بتوقيت بغداد ; بتوقيت بيروت ; بتوقيت السعودية ; بتوقيت موسكو ; حسب التوقيت المحلي | zone | local

مؤخرا ; أخيرا ; حديثا ; في الآونة الأخيرة ; في الفترة الأخيرة ; خلال الآونة الأخيرة | open | past
حاليا ; الآن ; حتى الآن ; إلى الآن ; لحد الآن ; حتى اللحظة ; حتى هذه اللحظة ; لحد الساعة ; حتى الساعة ; إلى حدود الساعة ; إلى حد الساعة ; إلى حد الآن ; حتى هذه الساعة ; حتى حينه | open | now
في الوقت الحالي ; في الوقت الراهن ; في الوقت الحاضر ; في هذه الأثناء ; حتى يومنا هذا | open | now
في هذه اللحظة ; هذه اللحظة ; للآن ; لغاية الآن ; لغاية اللحظة ; منذ الآن ; من الآن | open | now
في وقت سابق ; فيما سبق ; سابقا ; آنفا ; في السابق ; في الماضي ; ذات يوم ; قبل قليل ; منذ قليل ; قبل وقت قصير ; في وقت مضى ; في ما مضى ; فيما مضى | open | past
في وقت لاحق ; إلى وقت لاحق ; لاحقا ; فيما بعد ; في ما بعد ; بعد حين ; بعد قليل ; حينها ; آنذاك ; حينئذ ; وقتها ; يومها ; في حينه ; حينذاك ; عندئذ ; ساعتئذ ; في ذلك الوقت ; في ذلك الحين ; في تلك الفترة ; منذ ذلك الحين ; منذ ذلك الوقت | open | then
قريبا ; عما قريب ; في القريب العاجل ; في المستقبل القريب ; في المستقبل ; مستقبلا ; في وقت قريب ; في أقرب وقت ; في أقرب وقت ممكن ; في أسرع وقت ; في أسرع وقت ممكن ; في المدى القريب ; في أقرب فرصة | open | next

سوف ; مقرر ; مقررا ; مقررة ; المقرر ; المقررة ; متوقع ; المتوقع ; المتوقعة ; منتظر ; المنتظر ; المنتظرة ; مرتقب ; المرتقب ; المرتقبة ; المزمع ; يبدأ ; تبدأ ; ينطلق ; تنطلق ; يعتزم ; تعتزم ; يستعد ; تستعد ; موعد ; موعدا ; يوافق ; تقام ; يقام ; تقيم ; يقيم ; تجرى ; يجرى ; يخوض ; تخوض ; يستضيف ; تستضيف ; يلتقي ; تلتقي ; يلاقي ; تلاقي ; يحتضن ; تحتضن | future | -
كان ; كانت ; كانوا ; لم | past | -

صلاة ; خطبة ; الواحد ; سوق ; جامع ; مسجد ; خان ; صحيفة ; جريدة ; قناة | not-time | before
المصري ; روسيا ; فلسطين ; أخبار ; الأخبار | not-time | today
