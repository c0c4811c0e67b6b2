@kind trigger
@fields concept | words | class | roles | modality

# Words that tell a concept of concepts.lex. Facts: roots, forms and verbal nouns as in Hans Wehr's dictionary.
#
# words: for `verb` and `passive` a root and a form (`سحب VII`, `قتل I:u`), for `noun` and `phrase` the words without ال.
# class: thing (a weapon: told only where a verb carries it or it is what another event was done with: قتل بعبوة ناسفة; not ضبط
#   عبوة ناسفة), verb (the subject as in roles), passive (the same root and form where it stands in the passive; the subject is
#   what roles say), noun (verbal nouns and names of events), phrase (fixed words, a verb's included).
# roles: `subject`, `object`, a preposition, or `of`: what a noun is annexed to (انسحاب القوات، مقتل جندي).
# modality: `planned`, `demanded`, `possible` where the word itself says so, else `asserted`.

# ---- talk and agreement --------------------------------------------------------------------------------------------
NEGOTIATE | فوض VI | verb | subject=party ; مع=party ; على=topic ; حول=topic ; بشأن=topic | asserted
NEGOTIATE | فوض III | verb | subject=party ; object=party ; على=topic | asserted
NEGOTIATE | بحث VI ; حور VI | verb | subject=party ; مع=party ; حول=topic ; بشأن=topic | asserted
NEGOTIATE | مفاوضات ; مفاوضة ; تفاوض ; محادثات ; محادثة ; مباحثات ; مباحثة ; مشاورات ; مداولات ; حوار ; جولة مفاوضات ; عملية تفاوضية | noun | of=party ; بين=party ; مع=party ; حول=topic ; بشأن=topic ; على=topic ; في=place | asserted
MEDIATE | وسط V | verb | subject=agent ; بين=party ; في=topic ; ل=topic | asserted
MEDIATE | وساطة ; وساطات ; مساعي الوساطة ; جهود الوساطة ; مساع حميدة | noun | of=agent ; بين=party | asserted
MEET | لقي VIII ; جمع VIII | verb | subject=party ; مع=party ; ب=party ; في=place | asserted
MEET | قبل III ; قبل X | verb | subject=party ; object=party ; في=place | asserted
MEET | لقاء ; لقاءات ; اجتماع ; اجتماعات ; قمة ; جلسة ; جلسات ; مؤتمر دولي | noun | of=party ; بين=party ; مع=party ; في=place | asserted
VISIT | زار ; زارت ; زاروا ; يزور ; تزور ; سيزور ; ستزور | phrase | object=destination | asserted
VISIT | زيارة ; زيارات ; جولة ميدانية | noun | of=agent ; إلى=destination ; ل=destination | asserted
CALL | اتصال هاتفي ; مكالمة هاتفية ; محادثة هاتفية ; مهاتفة ; اتصالا هاتفيا | noun | of=party ; مع=party ; بين=party | asserted
AGREE | وفق VIII | verb | subject=party ; مع=party ; على=topic | asserted
AGREE | وصل V | verb | subject=party ; مع=party ; إلى=topic ; ل=topic | asserted
AGREE | برم IV | verb | subject=party ; مع=party ; object=topic ; على=topic | asserted
AGREE | برم IV | passive | subject=topic ; مع=party ; بين=party ; على=topic | asserted
AGREE | وفق VI ; فهم VI | verb | subject=party ; على=topic ; مع=party | asserted
AGREE | اتفاق ; اتفاقات ; اتفاقية ; اتفاقيات ; صفقة ; صفقات ; تفاهم ; تفاهمات ; تسوية ; معاهدة ; مذكرة تفاهم ; بروتوكول | noun | بين=party ; مع=party ; حول=topic ; بشأن=topic ; على=topic ; of=topic | asserted
AGREE | توصل إلى اتفاق ; توصلوا إلى اتفاق ; توصلت إلى اتفاق ; التوصل إلى اتفاق ; التوصل لاتفاق ; تم الاتفاق ; جرى الاتفاق ; وقع اتفاقا ; وقعت اتفاقا ; وقعوا اتفاقا ; وقع اتفاقية ; وقعت اتفاقية ; وقع الطرفان ; توقيع اتفاق ; توقيع الاتفاق ; توقيع اتفاقية ; تم التوصل إلى اتفاق | phrase | بين=party ; مع=party ; على=topic ; حول=topic ; بشأن=topic | asserted
RECONCILE | صلح VI | verb | subject=party ; مع=party | asserted
RECONCILE | مصالحة ; مصالحات ; اتفاق مصالحة ; صلح | noun | بين=party ; مع=party ; في=place | asserted
CEASEFIRE | هدن III | verb | subject=party ; object=party | asserted
CEASEFIRE | هدنة ; هدن ; مهادنة ; تهدئة ; وقف إطلاق النار ; وقف إطلاق نار ; وقف لإطلاق النار ; وقف النار ; وقف القتال ; وقف الأعمال القتالية ; وقف الأعمال العدائية ; وقف العمليات العسكرية ; وقف التصعيد ; خفض التصعيد ; خفض التوتر | noun | بين=party ; مع=party ; في=place | asserted
CEASEFIRE | توقف إطلاق النار ; سكتت المدافع ; إسكات المدافع | phrase | في=place | asserted
VIOLATE | خرق ; خروقات ; خروق ; انتهاك ; انتهاكات | noun | of=theme ; ل=theme ; من=agent | asserted
COLLAPSE-TALKS | انهيار المفاوضات ; انهيار المحادثات ; انهيار الهدنة ; انهيار الاتفاق ; فشل المفاوضات ; فشل المحادثات ; تعثر المفاوضات ; تعثر المحادثات ; وصلت المفاوضات إلى طريق مسدود | phrase | بين=party ; مع=party | asserted
COLLAPSE-TALKS | انهارت المفاوضات ; انهارت المحادثات ; فشلت المفاوضات ; فشلت المحادثات ; انهار الاتفاق ; انهارت الهدنة | phrase | بين=party ; مع=party | asserted
OFFER | مقترح ; مقترحات ; اقتراح ; مبادرة سلام | noun | of=agent ; على=recipient ; ب=topic | asserted
ULTIMATUM | مهل IV | verb | subject=agent ; object=target | asserted
ULTIMATUM | مهل IV | passive | subject=target | asserted
ULTIMATUM | مهلة ; إنذار نهائي ; إنذار أخير ; مهلة أخيرة | noun | of=agent ; ل=target | asserted
COOPERATE | عون VI | verb | subject=party ; مع=party ; في=topic | asserted
COOPERATE | تعاون ; تعاون أمني ; تعاون عسكري | noun | بين=party ; مع=party ; في=topic | asserted
ALLY | حلف VI | verb | subject=party ; مع=party | asserted
ALLY | تحالف مع ; حلف عسكري ; تشكيل تحالف | phrase | مع=party ; بين=party | asserted
COORDINATE | نسق II | verb | subject=party ; مع=party | asserted
COORDINATE | تنسيق ; تنسيق أمني ; تنسيق عسكري | noun | بين=party ; مع=party | asserted
APOLOGISE | عذر VIII | verb | subject=agent ; ل=recipient ; عن=topic | asserted
APOLOGISE | اعتذار ; اعتذارات | noun | of=agent ; ل=recipient ; عن=topic | asserted

# ---- leaving, giving up, coming back -------------------------------------------------------------------------------
WITHDRAW | سحب VII ; رجع VI | verb | subject=agent ; من=origin ; إلى=destination ; عن=origin ; نحو=destination | asserted
WITHDRAW | سحب I:a | verb | subject=agent ; object=theme ; من=origin | asserted
WITHDRAW | سحب I:a | passive | subject=theme ; من=origin | asserted
WITHDRAW | انسحاب ; انسحابات ; سحب القوات ; سحب قوات ; سحب مقاتلين ; تقهقر | noun | of=agent ; من=origin ; إلى=destination ; نحو=destination | asserted
EVACUATE | جلو IV ; خلي IV | verb | subject=agent ; object=target ; من=origin ; إلى=destination | asserted
EVACUATE | جلو IV ; خلي IV | passive | subject=target ; من=origin ; إلى=destination | asserted
EVACUATE | إجلاء ; إخلاء ; إخراج ; خروج المقاتلين ; خروج مقاتلي ; خروج المدنيين ; خروج المسلحين ; خروج مسلحي ; خروج الدفعة ; عملية إجلاء ; عمليات إجلاء ; قافلة إجلاء ; الدفعة الأولى ; دفعة أولى ; الدفعة الثانية ; دفعة ثانية ; دفعة جديدة ; دفعة من المقاتلين ; دفعات | noun | of=target ; من=origin ; إلى=destination ; نحو=destination | asserted
LEAVE | غدر III | verb | subject=agent ; object=origin ; إلى=destination ; من=origin ; نحو=destination | asserted
LEAVE | خرج I:u | verb | subject=agent ; من=origin ; إلى=destination ; عن=origin ; نحو=destination | asserted
LEAVE | مغادرة ; خروج ; رحيل | noun | of=agent ; من=origin ; إلى=destination ; عن=origin | asserted
SURRENDER | سلم X | verb | subject=agent ; ل=recipient ; في=place | asserted
SURRENDER | استسلام ; إلقاء السلاح ; تسليم أنفسهم ; رفع الراية البيضاء | noun | of=agent ; ل=recipient | asserted
SURRENDER | سلموا أنفسهم ; سلم نفسه ; ألقوا السلاح ; ألقى السلاح ; ألقوا أسلحتهم ; رفعوا الراية البيضاء | phrase | ل=recipient ; إلى=recipient | asserted
HANDOVER | سلم II | verb | subject=agent ; object=theme ; ل=recipient ; إلى=recipient | asserted
HANDOVER | سلم II | passive | subject=theme ; ل=recipient ; إلى=recipient | asserted
HANDOVER | سلم V ; سلم VIII | verb | subject=recipient ; object=theme ; من=agent | asserted
HANDOVER | تسليم ; تسليم المدينة ; تسليم السلاح ; تسليم الأسلحة ; تسليم جثة | noun | of=theme ; ل=recipient ; إلى=recipient ; من=agent | asserted
DISARM | نزع السلاح ; نزع سلاح ; تسليم السلاح الثقيل ; تسليم الأسلحة الثقيلة ; جمع السلاح ; تجريد من السلاح | noun | of=target ; من=target | asserted
DISPLACE | نزح I:a ; شرد V | verb | subject=target ; من=origin ; إلى=destination ; عن=origin ; نحو=destination | asserted
DISPLACE | شرد II | verb | subject=agent ; object=target ; من=origin | asserted
DISPLACE | شرد II | passive | subject=target ; من=origin | asserted
DISPLACE | نزوح ; حركة نزوح ; موجة نزوح ; تشرد ; لجوء | noun | of=target ; من=origin ; إلى=destination ; عن=origin ; نحو=destination | asserted
EXPEL-PEOPLE | هجر II | verb | subject=agent ; object=target ; من=origin ; إلى=destination | asserted
EXPEL-PEOPLE | هجر II | passive | subject=target ; من=origin ; إلى=destination | asserted
EXPEL-PEOPLE | تهجير ; تهجير قسري ; ترحيل قسري ; تغيير ديموغرافي ; تغيير ديمغرافي ; تطهير عرقي | noun | of=target ; من=origin ; إلى=destination | asserted
RETURN | عاد ; عادت ; عادوا ; يعود ; تعود ; يعودون ; سيعود ; ستعود | phrase | إلى=destination ; من=origin ; ل=destination | asserted
RETURN | رجع I:i | verb | subject=agent ; إلى=destination ; من=origin ; ل=destination | asserted
RETURN | عودة ; رجوع ; عودة النازحين ; عودة اللاجئين | noun | of=agent ; إلى=destination ; من=origin | asserted
LIFT-SIEGE | فك الحصار ; رفع الحصار ; كسر الحصار ; فك حصار ; إنهاء الحصار | noun | عن=place ; of=place | asserted
LIFT-SIEGE | كسرت الحصار ; كسروا الحصار | phrase | عن=place | asserted
DEFECT | شقق VII | verb | subject=agent ; عن=origin ; من=origin | asserted
DEFECT | انشقاق ; انشقاقات | noun | of=agent ; عن=origin | asserted
SETTLE-STATUS | تسوية أوضاع ; تسوية الأوضاع ; تسوية وضع ; تسوية أوضاعهم ; تسوية وضعهم | noun | of=target ; في=place | asserted
PASSAGE | ممر آمن ; ممرات آمنة ; ممر إنساني ; ممرات إنسانية ; طريق آمن ; معبر آمن ; خروج آمن | noun | ل=target ; إلى=destination ; من=origin | asserted

# ---- fighting ------------------------------------------------------------------------------------------------------
STRIKE | أغار ; أغارت ; أغاروا ; أغارت على ; أغار على | phrase | على=target | asserted
STRIKE | غارة ; غارات ; غارة جوية ; غارات جوية ; ضربة ; ضربات ; ضربة جوية ; ضربات جوية ; قصف جوي | noun | of=agent ; على=target ; في=place ; ضد=target | asserted
STRIKE | برميل متفجر ; براميل متفجرة | thing | على=target ; في=place | asserted
STRIKE | شنت طائرات ; شن طيران ; شنت مقاتلات ; أغارت طائرات ; قصفت طائرات ; قصف الطيران ; قصف طيران | phrase | على=target ; object=target | asserted
SHELL | قصف I:i ; دكك I:u | verb | subject=agent ; object=target ; ب=instrument | asserted
SHELL | قصف I:i ; دكك I:u | passive | subject=target ; ب=instrument ; من=agent | asserted
SHELL | قصف ; قصف مدفعي ; قصف صاروخي ; قصف عنيف ; قصف مكثف ; سقوط قذائف ; سقوط قذيفة ; قصف بالمدفعية | noun | على=target ; of=target ; ب=instrument ; من=agent | asserted
SHELL | قذيفة ; قذائف ; قذيفة هاون ; قذائف هاون | thing | على=target ; في=place | asserted
MISSILE | طلق IV صاروخا ; طلق IV صواريخ ; طلق IV صاروخين ; طلق IV قذائف ; طلق IV قذيفة | verb | subject=agent ; على=target ; باتجاه=target ; تجاه=target ; نحو=target ; من=origin | asserted
MISSILE | إطلاق صاروخ ; إطلاق صواريخ ; إطلاق الصواريخ ; سقوط صاروخ ; سقوط صواريخ ; سقوط صاروخين ; هجوم صاروخي ; رشقة صاروخية | noun | على=target ; باتجاه=target ; تجاه=target ; نحو=target ; من=origin | asserted
MISSILE | صاروخ باليستي ; صواريخ باليستية ; صاروخ بالستي ; صواريخ بالستية | thing | على=target ; باتجاه=target ; تجاه=target ; نحو=target ; من=origin | asserted
DRONE-ATTACK | هجوم بطائرة مسيرة ; هجوم بطائرات مسيرة ; هجمات بطائرات مسيرة ; قصف بطائرة مسيرة ; ضربة بطائرة مسيرة ; غارة لطائرة مسيرة ; غارة لطائرة بدون طيار ; غارة لطائرة من دون طيار ; هجوم بطائرة بدون طيار ; هجوم بطائرة من دون طيار ; هجوم بطائرات بدون طيار ; هجوم بطائرات من دون طيار | noun | على=target | asserted
BOMB | نسف I:i ; فخخ II | verb | subject=agent ; object=target ; ب=instrument | asserted
BOMB | نسف I:i ; فخخ II | passive | subject=target ; ب=instrument | asserted
BOMB | فجرت ; فجروا ; فجر عبوة ; فجر سيارة ; فجر مسلحون ; فجر مجهولون | phrase | object=target ; في=place | asserted
BOMB | انفجار سيارة مفخخة ; انفجار سيارات مفخخة ; انفجار سيارتين مفخختين ; انفجار شاحنة مفخخة ; انفجار دراجة مفخخة ; انفجار عبوة ناسفة ; انفجار عبوات ناسفة ; انفجار عبوتين ناسفتين ; انفجار قنبلة ; انفجار قنابل ; انفجار قنبلتين ; انفجار عبوة ; انفجار عبوتين ; انفجار مفخخة ; انفجار حزام ناسف | noun | ب=target ; في=place ; قرب=place ; داخل=place | asserted
BOMB | تفجير ; تفجيرات | noun | of=target ; في=place ; ب=instrument | asserted
BOMB | عبوة ناسفة ; عبوات ناسفة ; سيارة مفخخة ; سيارات مفخخة ; دراجة مفخخة ; عبوة متفجرة ; قنبلة ; قنابل ; مفخخة ; مفخخات | thing | في=place | asserted
SUICIDE-BOMB | تفجير انتحاري ; تفجيرات انتحارية ; هجوم انتحاري ; هجمات انتحارية ; عملية انتحارية | noun | في=place ; على=target | asserted
SUICIDE-BOMB | حزام ناسف ; انتحاري ; انتحاريون | thing | في=place ; على=target | asserted
SUICIDE-BOMB | فجر نفسه ; فجرت نفسها ; فجروا أنفسهم | phrase | في=place | asserted
EXPLODE | فجر VII | verb | subject=theme ; في=place ; ب=target | asserted
EXPLODE | انفجار ; انفجارات ; دوي انفجار ; دوي انفجارات | noun | of=theme ; في=place | asserted
MINE | انفجار لغم | noun | في=place | asserted
MINE | لغم ; ألغام ; لغم أرضي ; ألغام أرضية ; حقل ألغام | thing | في=place | asserted
CHEMICAL-ATTACK | هجوم كيميائي ; هجمات كيميائية ; هجوم كيماوي ; هجمات كيماوية ; هجوم بالغاز ; قصف كيماوي ; قصف كيميائي ; استخدام أسلحة كيميائية ; استخدام السلاح الكيميائي ; استخدام الأسلحة الكيميائية ; استخدام أسلحة كيماوية ; استخدام السلاح الكيماوي ; استخدام الأسلحة الكيماوية ; استخدام غازات | noun | على=target ; في=place | asserted
CHEMICAL-ATTACK | غاز الكلور ; غاز السارين ; غازات سامة ; مواد سامة | thing | على=target ; في=place | asserted
ATTACK | هجم III ; هجم I:u | verb | subject=agent ; object=target ; على=target | asserted
ATTACK | هجم III | passive | subject=target ; من=agent | asserted
ATTACK | هدف X | verb | subject=agent ; object=target ; ب=instrument | asserted
ATTACK | هدف X | passive | subject=target ; ب=instrument ; في=place | asserted
ATTACK | هجوم ; هجمات ; هجمة ; اعتداء مسلح ; استهداف ; عملية عسكرية ; عمليات عسكرية ; حملة عسكرية ; عدوان ; عملية إرهابية | noun | على=target ; ضد=target ; of=agent ; في=place | asserted
CLASH | شبك VIII ; قتل VIII ; قتل VI ; صدم VI | verb | subject=party ; مع=party ; في=place | asserted
CLASH | قتل III ; حرب III | verb | subject=party ; object=party ; في=place | asserted
CLASH | اشتباك ; اشتباكات ; معركة ; معارك ; مواجهات ; قتال ; اقتتال ; صدام مسلح ; صدامات ; مواجهات مسلحة ; تبادل إطلاق النار ; تبادل إطلاق نار | noun | بين=party ; مع=party ; of=party ; في=place | asserted
CLASH | اندلعت اشتباكات ; دارت اشتباكات ; تدور معارك ; دارت معارك ; اندلعت معارك | phrase | بين=party ; في=place | asserted
SHOOT | إطلاق النار ; إطلاق نار ; إطلاق رصاص ; إطلاق الرصاص ; رصاص حي ; قنص ; رصاص قناص | noun | على=target ; من=agent ; في=place | asserted
SHOOT | طلق IV النار ; طلق IV الرصاص ; طلق IV النيران ; فتح I:a النار ; فتح I:a نيران | verb | subject=agent ; على=target ; باتجاه=target | asserted
SHOOT | قنص I:i | verb | subject=agent ; object=target | asserted
SHOOT | قنص I:i | passive | subject=target ; على يد=agent | asserted
SHOOT-DOWN | إسقاط طائرة ; إسقاط مروحية ; إسقاط الطائرة ; إسقاط طائرات ; إسقاط مقاتلة | noun | of=target ; فوق=place ; من=agent | asserted
INTERCEPT | اعتراض صاروخ ; اعتراض صواريخ ; اعتراض الصاروخ ; اعتراض صاروخين ; تصدي الدفاعات | noun | of=target ; فوق=place | asserted
AMBUSH | كمين ; كمائن | noun | of=agent ; ل=target ; في=place | asserted
RAID | دهم III | verb | subject=agent ; object=target | asserted
RAID | دهم III | passive | subject=target | asserted
RAID | مداهمة ; مداهمات ; حملة أمنية ; حملة مداهمات ; عملية أمنية ; حملة تفتيش | noun | of=target ; في=place | asserted
STORM | قحم VIII | verb | subject=agent ; object=target | asserted
STORM | قحم VIII | passive | subject=target ; من قبل=agent | asserted
STORM | اقتحام ; اقتحامات ; محاولة اقتحام | noun | of=target | asserted
INFILTRATE | سلل V | verb | subject=agent ; إلى=destination ; من=origin | asserted
INFILTRATE | تسلل ; محاولة تسلل ; محاولات تسلل | noun | of=agent ; إلى=destination ; من=origin | asserted
REPEL | صدي V | verb | subject=agent ; ل=target | asserted
REPEL | صد ; تصد ; تصدي ; إحباط هجوم ; إحباط محاولة | noun | of=target ; ل=target ; على=place ; في=place | asserted
ADVANCE | قدم V ; زحف I:a ; وغل V | verb | subject=agent ; نحو=place ; باتجاه=place ; في=place ; إلى=place | asserted
ADVANCE | تقدم ; زحف ; توغل ; تقدم ميداني | noun | of=agent ; نحو=place ; باتجاه=place ; في=place | asserted
CAPTURE | ولي X ; حلل VIII | verb | subject=agent ; على=target ; object=target | asserted
CAPTURE | حلل VIII | passive | subject=target ; من قبل=agent | asserted
CAPTURE | سقوط المدينة ; سقوط البلدة ; استيلاء ; احتلال | noun | of=target ; على=target ; بيد=agent | asserted
CAPTURE | بسط سيطرته ; بسطت سيطرتها ; فرض سيطرته ; فرضت سيطرتها ; أحكم سيطرته ; أحكمت سيطرتها ; سقطت بيد ; وقعت بيد ; سقطت في يد ; وقعت تحت سيطرة | phrase | على=target | asserted
RECAPTURE | استعاد ; استعادت ; استعادوا ; استعادها ; استعادتها ; يستعيد ; تستعيد ; استعيد ; استعيدت | phrase | object=target ; من=origin | asserted
RECAPTURE | حرر II ; رجع X ; طهر II | verb | subject=agent ; object=target ; من=origin | asserted
RECAPTURE | رجع X ; طهر II | passive | subject=target ; من=origin | asserted
RECAPTURE | حرر II | passive | subject=target ; من=origin | asserted
RECAPTURE | استعادة ; تحرير ; استعادة السيطرة ; استرجاع ; استرداد | noun | of=target ; من=origin ; على=target | asserted
RECAPTURE | استعاد السيطرة ; استعادت السيطرة ; استعادوا السيطرة | phrase | على=target ; من=origin | asserted
CONTROL | سيطر QI | verb | subject=agent ; على=target | asserted
CONTROL | سيطرة ; نفوذ ; تحت سيطرة ; خاضعة لسيطرة ; الخاضعة لسيطرة ; الواقعة تحت سيطرة ; مناطق سيطرة | noun | of=agent ; على=target | asserted
BESIEGE | حصر III ; طوق II | verb | subject=agent ; object=target | asserted
BESIEGE | حصر III ; طوق II | passive | subject=target ; في=place | asserted
BESIEGE | حصار ; محاصرة ; محاصر ; محاصرون ; محاصرين ; محاصرة المدينة ; تطويق | noun | of=target ; على=target ; في=place | asserted
BLOCK-ROAD | قطع الطريق ; قطع طريق ; قطع الطرق ; إغلاق الطريق ; إغلاق الطرق ; إغلاق طريق | noun | of=target | asserted
BLOCK-ROAD | قطعوا الطريق ; قطعت الطريق ; أغلقوا الطريق ; قطعوا الطرق ; أغلقوا الطرق | phrase | بين=target | asserted
MOBILISE | حشد I:u ; نفر X | verb | subject=agent ; object=theme ; على=place ; في=place | asserted
MOBILISE | حشود عسكرية ; تعبئة عامة ; تعبئة ; نفير عام ; استنفار | noun | of=agent ; على=place ; في=place | asserted
DEPLOY | نشر VIII | verb | subject=agent ; في=place ; على=place | asserted
DEPLOY | نشر قوات ; نشر جنود ; نشر القوات ; انتشار القوات ; انتشار الجيش ; انتشار قوات ; نشر صواريخ ; نشر منظومة ; إعادة انتشار ; إعادة تموضع | noun | of=theme ; في=place ; على=place | asserted
DEPLOY | نشر قواته ; نشرت قواتها ; نشرت قوات ; نشر قوات | phrase | في=place ; على=place | asserted
REINFORCE | تعزيزات ; تعزيزات عسكرية ; إمدادات عسكرية ; أرتال عسكرية ; رتل عسكري | noun | of=agent ; إلى=destination ; من=origin | asserted
EXERCISE | مناورات ; مناورة ; مناورات عسكرية ; تدريبات مشتركة ; مناورات بحرية | noun | of=agent ; في=place | asserted
SUPPLY-ARMS | سلحت ; سلحوا ; يسلح ; يسلحون | phrase | object=recipient | asserted
SUPPLY-ARMS | تسليح ; توريد السلاح ; توريد أسلحة ; صفقة أسلحة ; صفقات أسلحة ; شحنة أسلحة ; شحنات أسلحة ; تزويد بالسلاح ; إمداد بالسلاح ; بيع أسلحة ; بيع الأسلحة | noun | of=recipient ; إلى=recipient ; ل=recipient ; من=agent | asserted
TRAIN | دربت ; يدرب ; يدربون | phrase | subject=agent ; object=target ; على=theme | asserted
TRAIN | تدريب المقاتلين ; تدريب القوات ; تدريب قوات ; تدريب عسكري ; معسكر تدريب | noun | of=target | asserted
RECRUIT | جندت ; جندوا ; يجند ; يجندون | phrase | subject=agent ; object=target | asserted
RECRUIT | تجنيد ; تجنيد إجباري ; تجنيد الأطفال ; خدمة إلزامية | noun | of=target | asserted
JOIN | ضمم VII ; لحق VIII | verb | subject=agent ; إلى=recipient ; ب=recipient ; ل=recipient | asserted
JOIN | انضمام ; التحاق | noun | of=agent ; إلى=recipient ; ب=recipient | asserted
SPLIT | قسم VII | verb | subject=agent | asserted
SPLIT | انقسام ; انقسامات ; انفصال ; تصدع | noun | of=agent ; في=agent ; داخل=agent | asserted
MERGE | دمج VII ; وحد V | verb | subject=party ; مع=party ; في=party | asserted
MERGE | اندماج ; توحد ; توحيد الصفوف ; دمج الفصائل | noun | of=party | asserted
SMUGGLE | تهريب ; عمليات تهريب ; مهرب ; مهربون | noun | of=theme ; من=origin ; إلى=destination | asserted
SEIZE-GOODS | صادرت ; صادروا ; يصادر ; تصادر ; صودر ; صودرت | phrase | object=theme | asserted
SEIZE-GOODS | ضبط I:u | verb | subject=agent ; object=theme | asserted
SEIZE-GOODS | ضبط I:u | passive | subject=theme | asserted
SEIZE-GOODS | مصادرة ; ضبط أسلحة ; ضبط شحنة ; ضبط كمية ; حجز كمية | noun | of=theme | asserted
LOOT | نهب I:a | verb | subject=agent ; object=target | asserted
LOOT | نهب I:a | passive | subject=target | asserted
LOOT | نهب ; سلب ; أعمال نهب ; تعفيش | noun | of=target | asserted
DESTROY | دمر II ; هدم I:i ; خرب II | verb | subject=agent ; object=target | asserted
DESTROY | دمر II ; هدم I:i ; خرب II | passive | subject=target | asserted
DESTROY | دمر V ; هدم V ; ضرر V | verb | subject=target | asserted
DESTROY | دمار ; تدمير ; تخريب ; هدم ; خراب ; أضرار مادية ; أضرار ; إحراق ; دمار كامل | noun | of=target ; في=place | asserted
HACK | قرصن QI | verb | subject=agent ; object=target | asserted
HACK | قرصن QI | passive | subject=target | asserted
HACK | قرصنة ; اختراق إلكتروني ; هجوم إلكتروني ; هجمات إلكترونية ; هجوم سيبراني | noun | of=target ; على=target | asserted

# ---- people: killed, hurt, held ------------------------------------------------------------------------------------
KILL | قتل I:u | verb | subject=agent ; object=target ; في=place | asserted
KILL | قتل I:u | passive | subject=target ; في=place ; على يد=agent | asserted
KILL | ذبح I:a | verb | subject=agent ; object=target | asserted
KILL | ذبح I:a | passive | subject=target | asserted
KILL | مقتل ; قتل ; استشهاد ; مصرع ; ذبح ; تصفية ; قتيل ; قتلى ; قتيلة ; شهيد ; شهداء ; شهيدة ; قتيلان ; ضحية ; ضحايا ; سقوط قتلى ; سقوط قتيل ; سقوط ضحايا ; سقوط شهداء | noun | of=target ; في=place ; على يد=agent ; برصاص=agent ; بنيران=agent | asserted
KILL | شهد X | verb | subject=target ; في=place | asserted
KILL | سقط قتيلا ; سقطوا قتلى ; أودى بحياة ; أودت بحياة ; يودي بحياة ; أسفر عن مقتل ; أسفرت عن مقتل ; أدى إلى مقتل ; أدت إلى مقتل ; خلف قتلى ; خلفت قتلى ; أوقع قتلى ; أوقعت قتلى | phrase | of=target | asserted
DIE | مات ; ماتت ; ماتوا ; يموت ; تموت ; يموتون | phrase | في=place ; ب=cause ; جراء=cause | asserted
DIE | وفي V ; هلك I:i | verb | subject=target ; في=place ; ب=cause ; جراء=cause | asserted
DIE | وفاة ; وفيات ; موت ; هلاك ; حالة وفاة ; حالات وفاة | noun | of=target ; في=place ; ب=cause ; جراء=cause | asserted
DIE | قضى ; قضت ; قضوا | phrase | في=place | asserted
DIE | لقي ; لقيت ; لقوا | phrase | في=place | asserted
DIE | لقي مصرعه ; لقيت مصرعها ; لقوا مصرعهم ; لقي حتفه ; لقيت حتفها ; لقوا حتفهم ; لقي مصرعهم ; فارق الحياة ; فارقت الحياة ; فارقوا الحياة ; وافته المنية ; وافتها المنية ; قضى نحبه ; قضوا نحبهم ; فقد حياته ; فقدت حياتها ; فقدوا حياتهم ; قضوا في ; قضوا جراء | phrase | في=place | asserted
WOUND | جرح I:a ; صوب IV | verb | subject=agent ; object=target | asserted
WOUND | جرح I:a ; صوب IV | passive | subject=target ; ب=theme ; في=place | asserted
WOUND | إصابة ; إصابات ; جرح ; جريح ; جرحى ; جريحة ; مصاب ; مصابون ; مصابين ; مصابة ; جروح ; سقوط جرحى ; اختناق ; حالات اختناق ; حالة اختناق | noun | of=target ; في=place ; ب=theme | asserted
WOUND | أصيب بجروح ; أصيبت بجروح ; أصيبوا بجروح ; أسفر عن إصابة ; أسفرت عن إصابة ; أدى إلى إصابة ; أدت إلى إصابة | phrase | of=target | asserted
MASSACRE | مجزرة ; مجازر ; مذبحة ; مذابح ; إبادة جماعية ; إبادة | noun | في=place ; ضد=target ; بحق=target | asserted
ASSASSINATE | غول VIII | verb | subject=agent ; object=target ; في=place | asserted
ASSASSINATE | غول VIII | passive | subject=target ; في=place | asserted
ASSASSINATE | اغتيال ; اغتيالات ; محاولة اغتيال ; تصفية جسدية | noun | of=target ; في=place | asserted
EXECUTE | عدم IV ; شنق I:u | verb | subject=agent ; object=target | asserted
EXECUTE | عدم IV ; شنق I:u | passive | subject=target | asserted
EXECUTE | إعدام ; إعدامات ; إعدام ميداني ; إعدامات ميدانية ; شنقا | noun | of=target ; ب=instrument | asserted
TORTURE | عذب II | verb | subject=agent ; object=target | asserted
TORTURE | عذب II | passive | subject=target | asserted
TORTURE | تعذيب ; تحت التعذيب | noun | of=target ; في=place | asserted
ASSAULT-PERSON | اعتداء ; اعتداءات ; ضرب مبرح ; طعن ; عملية طعن ; دهس ; عملية دهس | noun | على=target ; of=target ; في=place | asserted
ASSAULT-PERSON | اعتدى على ; اعتدت على ; اعتدوا على | phrase | على=target | asserted
RAPE | غصب VIII | verb | subject=agent ; object=target | asserted
RAPE | غصب VIII | passive | subject=target ; في=place ; على يد=agent | asserted
RAPE | اغتصاب ; عنف جنسي ; اعتداء جنسي ; اعتداءات جنسية ; تحرش جنسي | noun | of=target ; على=target | asserted
HUMAN-SHIELD | دروع بشرية ; دروعا بشرية ; درع بشري ; درعا بشريا | noun | of=target | asserted
KIDNAP | خطف I:a ; خطف VIII | verb | subject=agent ; object=target ; من=origin ; في=place | asserted
KIDNAP | خطف I:a ; خطف VIII | passive | subject=target ; من=origin ; في=place ; على يد=agent | asserted
KIDNAP | خطف ; اختطاف ; اختفاء قسري ; عملية خطف ; مخطوف ; مخطوفون ; مخطوفين ; مختطف ; مختطفون ; مختطفين ; رهينة ; رهائن ; احتجاز رهائن | noun | of=target ; في=place ; على يد=agent | asserted
HIJACK | خطف طائرة ; اختطاف طائرة ; خطف سفينة ; اختطاف سفينة ; قرصنة بحرية ; خطف حافلة ; اختطاف حافلة | noun | of=target | asserted
DETAIN | حجز VIII | verb | subject=agent ; object=target ; في=place | asserted
DETAIN | حجز VIII | passive | subject=target ; في=place | asserted
DETAIN | احتجاز ; احتجازات ; توقيف ; محتجز ; محتجزون ; محتجزين ; سجن ; حبس ; حبس احتياطي | noun | of=target ; في=place ; لدى=agent | asserted
ARREST | عقل VIII | verb | subject=agent ; object=target ; في=place | asserted
ARREST | عقل VIII | passive | subject=target ; في=place | asserted
ARREST | اعتقال ; اعتقالات ; حملة اعتقالات ; إيقاف المشتبه ; معتقل ; معتقلون ; معتقلين ; إلقاء القبض ; القبض على ; القبض عليه ; القبض عليهم | noun | of=target ; على=target ; في=place | asserted
ARREST | ألقى القبض على ; ألقت القبض على ; ألقي القبض على ; قبض على ; قبضت على ; أوقفت الشرطة | phrase | على=target | asserted
CAPTURE-PERSON | أسرت ; أسروا ; أسر جندي ; أسر جنود ; أسر مقاتلين ; أسر عناصر ; أسر عدد ; وقع في الأسر ; وقعوا في الأسر | phrase | object=target ; of=target | asserted
CAPTURE-PERSON | أسير ; أسرى ; وقوع في الأسر | noun | of=target ; لدى=agent | asserted
RELEASE | فرج IV | verb | subject=agent ; عن=target | asserted
RELEASE | حرر II | passive | subject=target | asserted
RELEASE | إفراج ; إطلاق سراح ; الإفراج عن ; إخلاء سبيل ; تحرير أسرى ; تحرير الأسرى ; تحرير رهائن ; تحرير المختطفين | noun | of=target ; عن=target ; من=agent | asserted
RELEASE | طلق IV سراح ; خلي IV سبيل | verb | subject=agent ; of=target | asserted
RELEASE | أطلق سراحه ; أطلق سراحها ; أطلق سراحهم ; أخلي سبيله ; أخلي سبيلهم | phrase | of=target | asserted
EXCHANGE-PRISONERS | تبادل أسرى ; تبادل الأسرى ; تبادل معتقلين ; تبادل للأسرى ; صفقة تبادل ; عملية تبادل ; تبادل سجناء ; تبادل السجناء ; مبادلة أسرى | noun | بين=party ; مع=party | asserted
GO-MISSING | فقد أثره ; فقد أثرهم ; فقد الاتصال ; فقد الاتصال بها ; انقطع الاتصال | phrase | ب=target ; في=place | asserted
GO-MISSING | فقدان ; مفقود ; مفقودون ; مفقودين ; اختفاء ; في عداد المفقودين ; فقدان الاتصال | noun | of=target ; في=place | asserted
GO-MISSING | خفي VIII | verb | subject=target ; في=place | asserted
ESCAPE | فرر I:i ; هرب I:u | verb | subject=agent ; من=origin ; إلى=destination | asserted
ESCAPE | فرار ; هروب ; هرب ; هروب جماعي | noun | of=agent ; من=origin ; إلى=destination | asserted
SURVIVE | نجو I:u | verb | subject=target ; من=origin | asserted
SURVIVE | نجاة ; ناج ; ناجون ; ناجين ; ناجية ; ناجي ; على قيد الحياة | noun | of=target ; من=origin | asserted
STARVE | جوع II | verb | subject=agent ; object=target | asserted
STARVE | جوع II | passive | subject=target | asserted
STARVE | تجويع ; مجاعة ; سوء تغذية ; جوع | noun | of=target ; في=place | asserted
INFECT | عدوى ; وباء ; تفشي الكوليرا ; كوليرا ; تفشي المرض ; تفشي وباء ; حالة إصابة ; حالات إصابة | noun | في=place ; ب=theme | asserted
BURY | دفن I:i ; شيع II | verb | subject=agent ; object=target ; في=place | asserted
BURY | دفن I:i ; شيع II | passive | subject=target ; في=place | asserted
BURY | دفن ; تشييع ; جنازة ; جنازات ; مقبرة جماعية ; مقابر جماعية | noun | of=target ; في=place | asserted
RECOVER-BODY | نشل VIII | verb | subject=agent ; object=target ; من=origin | asserted
RECOVER-BODY | نشل VIII | passive | subject=target ; من=origin | asserted
RECOVER-BODY | عثر على جثة ; عثر على جثث ; عثر على جثته ; عثر على جثمان ; عثر على جثتي ; عثرت على جثة ; عثرت على جثث | phrase | في=place | asserted
RECOVER-BODY | انتشال ; انتشال الجثث ; انتشال جثة ; انتشال جثث ; العثور على جثة ; العثور على جثث ; جثة ; جثث ; جثامين ; جثمان ; أشلاء | noun | of=target ; من=origin | asserted
CASUALTY-COMPOSITION | من بين القتلى ; بين القتلى ; من بين الضحايا ; بين الضحايا ; من ضمن القتلى ; من ضمن الضحايا ; أغلب القتلى ; معظم القتلى ; غالبية القتلى ; أغلب الضحايا ; معظم الضحايا ; غالبية الضحايا ; معظمهم ; أغلبهم ; غالبيتهم ; بينهم ; من بينهم ; بينهن ; من ضمنهم ; جلهم | phrase | of=theme | asserted
TOLL | حصيلة ; حصيلة القتلى ; حصيلة الضحايا ; عدد القتلى ; عدد الضحايا ; حصيلة أولية ; حصيلة نهائية ; حصيلة مؤقتة ; عدد الوفيات ; عدد المصابين ; عدد الجرحى | noun | of=target ; في=place | asserted

# ---- help ----------------------------------------------------------------------------------------------------------
AID | غوث IV | verb | subject=agent ; object=recipient | asserted
AID | مساعدات ; مساعدة إنسانية ; مساعدات إنسانية ; مساعدات غذائية ; مساعدات طبية ; معونات ; معونة ; إغاثة ; إسعاف ; مواد إغاثية ; مواد غذائية ; قافلة مساعدات ; قوافل مساعدات ; قافلة إنسانية ; قافلة إغاثية | noun | of=theme ; إلى=recipient ; ل=recipient ; من=agent | asserted
DELIVER | دخل IV المساعدات ; دخل IV مساعدات ; وصل IV المساعدات ; وصل IV مساعدات | verb | subject=agent ; object=theme ; إلى=destination | asserted
DELIVER | إيصال المساعدات ; إيصال مساعدات ; إدخال المساعدات ; إدخال مساعدات ; وصول المساعدات ; دخول المساعدات ; دخول قافلة ; إيصال ; توزيع المساعدات ; توزيع مساعدات ; إسقاط مساعدات | noun | of=theme ; إلى=destination | asserted
FUND | مول II | verb | subject=agent ; object=recipient | asserted
FUND | مول II | passive | subject=recipient ; من=agent ; من قبل=agent | asserted
FUND | تمويل ; تبرع ; تبرعات | noun | of=recipient ; ل=recipient ; من=agent | asserted
FUND | برع V | verb | subject=agent ; ب=theme ; ل=recipient | asserted
PROTECT | حمي I:i | verb | subject=agent ; object=target | asserted
PROTECT | حمي I:i | passive | subject=target | asserted
PROTECT | حماية ; تأمين ; ضمانات أمنية ; منطقة آمنة ; مناطق آمنة | noun | of=target ; من=theme | asserted
SUPPORT | دعم I:a ; سند III ; أزر III | verb | subject=agent ; object=recipient | asserted
SUPPORT | دعم I:a | passive | subject=recipient ; من=agent | asserted
SUPPORT | دعم ; مساندة ; مؤازرة ; دعم عسكري ; دعم لوجستي ; غطاء جوي ; إسناد جوي | noun | of=recipient ; ل=recipient ; من=agent | asserted
RESCUE | نقذ IV | verb | subject=agent ; object=target ; من=origin | asserted
RESCUE | نقذ IV | passive | subject=target ; من=origin | asserted
RESCUE | إنقاذ ; عملية إنقاذ ; عمليات إنقاذ ; عمليات الإنقاذ ; فرق الإنقاذ | noun | of=target ; من=origin ; في=place | asserted
SEARCH | بحث عن ناجين ; البحث عن ناجين ; البحث عن مفقودين ; البحث عن المفقودين ; عمليات البحث ; عملية بحث ; أعمال البحث ; تمشيط ; عمليات تمشيط | noun | عن=target ; في=place | asserted
TREAT | علج III ; سعف IV | verb | subject=agent ; object=target ; في=place | asserted
TREAT | علج III ; سعف IV | passive | subject=target ; في=place | asserted
TREAT | علاج ; معالجة المصابين ; معالجة الجرحى ; إسعاف المصابين ; إسعاف الجرحى ; عناية مركزة | noun | of=target ; في=place | asserted
SHELTER | إيواء ; مركز إيواء ; مراكز إيواء ; إسكان النازحين | noun | of=target ; في=place | asserted
REBUILD | إعادة إعمار ; إعادة الإعمار ; إعادة بناء ; ترميم | noun | of=target | asserted
OPEN-CROSSING | فتح معبر ; فتح المعبر ; فتح المعابر ; إعادة فتح معبر ; إعادة فتح المعبر ; فتح طريق ; فتح الطريق ; فتح ممر ; فتح الحدود ; فتح ممرات | noun | of=target ; أمام=recipient | asserted
CLOSE-CROSSING | إغلاق معبر ; إغلاق المعبر ; إغلاق المعابر ; إغلاق الحدود ; إغلاق المطار ; إغلاق المجال الجوي ; غلق المعبر ; غلق الحدود | noun | of=target ; أمام=recipient | asserted
OBSTRUCT-AID | منع دخول المساعدات ; عرقلة المساعدات ; عرقلة وصول المساعدات ; منع المساعدات ; عرقلة إيصال المساعدات | noun | إلى=destination ; من=agent | asserted

# ---- law and state -------------------------------------------------------------------------------------------------
INVESTIGATE | يحقق في ; تحقق في ; حققت في ; يحققون في ; يحقق مع ; تحقق مع ; حققت مع | phrase | subject=agent ; في=topic ; مع=target | asserted
INVESTIGATE | تحقيق في ; تحقيقا في ; التحقيق في ; التحقيق مع ; تحقيقات ; تحقيق دولي ; تحقيق مستقل ; تحقيق أولي ; لجنة تحقيق ; فتح تحقيق ; تحقيق عاجل ; تحريات ; تقصي الحقائق ; لجنة تقصي حقائق | noun | في=topic ; حول=topic ; مع=target | asserted
CHARGE | توجيه الاتهام ; توجيه تهمة ; توجيه تهم ; لائحة اتهام ; وجهت إليه تهمة ; وجهت له تهمة ; وجهت النيابة | phrase | إلى=target ; ل=target ; ب=topic | asserted
TRIAL | حوكم ; حوكموا ; يحاكم ; تحاكم ; يحاكمون ; مثل أمام المحكمة ; مثلوا أمام المحكمة ; يمثل أمام المحكمة | phrase | ب=topic | asserted
TRIAL | محاكمة ; محاكمات ; مثول أمام المحكمة ; مقاضاة ; جلسة محاكمة | noun | of=target ; ب=topic | asserted
SENTENCE | حكم الإعدام ; عقوبة الإعدام ; حكم بإعدام ; حكم السجن ; أحكام الإعدام ; أحكام بالإعدام | noun | ب=theme ; على=target ; بحق=target | asserted
SENTENCE | حكم بالسجن ; حكم بالإعدام ; حكما بالسجن ; حكما بالإعدام ; أحكاما بالسجن ; حكم عليه ; حكم عليهم ; قضت المحكمة ; قضت محكمة ; حكمت المحكمة ; حكمت محكمة | phrase | على=target ; ب=theme | asserted
PARDON | عفو I:u | verb | subject=agent ; عن=target | asserted
PARDON | عفو ; عفو عام ; عفو رئاسي | noun | of=agent ; عن=target | asserted
SANCTION | عقب III | verb | subject=agent ; object=target | asserted
SANCTION | عقب III | passive | subject=target ; ب=topic | asserted
SANCTION | عقوبات ; حظر أسلحة ; حظر السلاح ; تجميد أصول ; تجميد الأصول ; عقوبات اقتصادية | noun | على=target ; ضد=target ; من=agent | asserted
EXPEL | طرد I:u | verb | subject=agent ; object=target ; من=origin | asserted
EXPEL | طرد I:u | passive | subject=target ; من=origin | asserted
EXPEL | طرد ; طرد دبلوماسيين ; طرد السفير ; إبعاد | noun | of=target ; من=origin | asserted
DEPORT | رحل II | verb | subject=agent ; object=target ; إلى=destination ; من=origin | asserted
DEPORT | رحل II | passive | subject=target ; إلى=destination ; من=origin | asserted
DEPORT | ترحيل ; إبعاد قسري ; ترحيلات | noun | of=target ; إلى=destination ; من=origin | asserted
RECALL-ENVOY | استدعت سفيرها ; استدعى سفيره ; استدعت السفير ; استدعى السفير ; سحبت سفيرها ; سحب سفيره | phrase | من=place ; لدى=place | asserted
RECALL-ENVOY | استدعاء السفير ; استدعاء سفير ; استدعاء سفيرها ; سحب السفير ; سحب سفيرها ; استدعاء القائم بالأعمال | noun | of=target | asserted
CUT-TIES | قطع العلاقات ; قطع علاقاتها ; قطع العلاقات الدبلوماسية ; قطعت علاقاتها ; قطعت العلاقات ; قطع علاقاته | phrase | مع=target | asserted
RECOGNISE | اعتراف رسمي ; الاعتراف بدولة ; الاعتراف بالدولة ; الاعتراف بالقدس ; اعترفت بدولة | phrase | ب=target | asserted
ELECT | نخب VIII | verb | subject=agent ; object=target | asserted
ELECT | نخب VIII | passive | subject=target | asserted
ELECT | انتخاب ; انتخابات ; انتخابات رئاسية ; انتخابات تشريعية ; انتخابات برلمانية ; اقتراع | noun | of=target ; في=place | asserted
VOTE | صوتت ; صوتوا ; يصوت ; يصوتون ; صوت على ; صوت ضد ; صوت لصالح ; صوت البرلمان ; صوت مجلس | phrase | على=topic ; ضد=topic | asserted
VOTE | قرع VIII | verb | subject=agent ; على=topic ; ل=topic ; ضد=topic | asserted
VOTE | تصويت ; اقتراع سري ; استفتاء | noun | على=topic ; of=agent | asserted
VETO | حق النقض ; فيتو ; الفيتو ; استخدام الفيتو ; حق الفيتو | noun | ضد=topic ; على=topic | asserted
APPOINT | عينت ; عينه ; عينته ; عينوا ; يعين ; عين رئيسا ; عين وزيرا ; عين قائدا | phrase | object=target | asserted
APPOINT | تعيين ; تعيينات | noun | of=target | asserted
RESIGN | قيل X ; نحو V | verb | subject=agent ; من=origin ; عن=origin | asserted
RESIGN | استقالة ; استقالات ; تنح ; تنحي | noun | of=agent ; من=origin ; عن=origin | asserted
DISMISS | أقال ; أقالت ; أقيل ; أقيلت ; أقاله | phrase | object=target ; من=origin | asserted
DISMISS | عزل I:i ; عفو IV | verb | subject=agent ; object=target ; من=origin | asserted
DISMISS | عزل I:i | passive | subject=target ; من=origin | asserted
DISMISS | عفو IV | passive | subject=target ; من=origin | asserted
DISMISS | إقالة ; عزل ; إعفاء من منصبه ; إعفاء من منصب | noun | of=target ; من=origin | asserted
FORM-GOVERNMENT | تشكيل حكومة ; تشكيل الحكومة ; حكومة جديدة ; حكومة انتقالية ; تأليف الحكومة ; تعديل وزاري | noun | of=agent | asserted
COUP | انقلاب ; محاولة انقلاب ; انقلاب عسكري ; محاولة انقلابية | noun | على=target ; ضد=target | asserted
EMERGENCY | حالة طوارئ ; حالة الطوارئ ; قانون الطوارئ ; أحكام عرفية | noun | في=place | asserted
CURFEW | حظر تجول ; حظر التجول ; حظر للتجول ; منع التجول | noun | في=place | asserted
BAN | حظر I:u ; منع I:a | verb | subject=agent ; object=target ; من=theme | asserted
BAN | حظر I:u ; منع I:a | passive | subject=target ; من=theme ; في=place | asserted
BAN | حظر ; منع | noun | of=target | asserted
MOURN | نعي I:a | verb | subject=agent ; object=topic | asserted
MOURN | حداد ; حداد وطني ; تعاز ; تعازي ; تعزية ; عزاء ; تنكيس الأعلام | noun | على=topic ; في=topic ; ل=recipient | asserted
PROTEST | ظهر VI ; حجج VIII ; عصم VIII | verb | subject=agent ; ضد=topic ; على=topic ; في=place | asserted
PROTEST | مظاهرة ; مظاهرات ; تظاهرة ; تظاهرات ; احتجاج ; احتجاجات ; مسيرة ; مسيرات ; اعتصام ; اعتصامات ; وقفة احتجاجية ; وقفات احتجاجية ; حراك شعبي | noun | of=agent ; ضد=topic ; على=topic ; في=place | asserted
RIOT | أعمال شغب ; شغب ; أعمال عنف ; عنف طائفي | noun | في=place ; بين=party | asserted
STRIKE-LABOUR | ضرب IV | verb | subject=agent ; عن=topic | asserted
STRIKE-LABOUR | إضراب ; إضرابات ; إضراب عام ; عصيان مدني | noun | of=agent ; في=place | asserted
HUNGER-STRIKE | إضراب عن الطعام ; إضرابا عن الطعام ; الإضراب عن الطعام ; معركة الأمعاء الخاوية ; أضرب عن الطعام ; مضرب عن الطعام ; مضربون عن الطعام | phrase | في=place | asserted
REPRESS | فرقت الشرطة ; فرقت قوات الأمن ; فرقت المتظاهرين | phrase | object=target ; ب=instrument | asserted
REPRESS | قمع I:a | verb | subject=agent ; object=target ; ب=instrument | asserted
REPRESS | قمع I:a | passive | subject=target ; ب=instrument | asserted
REPRESS | قمع ; تفريق المتظاهرين ; تفريق المحتجين ; تفريق مظاهرة ; غاز مسيل للدموع ; الغاز المسيل للدموع ; قنابل الغاز | noun | of=target | asserted
THREATEN | تهديد ; تهديدات ; وعيد | noun | of=agent ; ب=topic ; ل=target | asserted
REQUEST | مطالبة ; مطالب ; مناشدة ; مناشدات ; نداء ; نداءات ; دعوة ; دعوات | noun | of=agent ; ب=topic ; إلى=topic ; ل=topic | demanded
ACCUSE | اتهام ; اتهامات ; تهمة ; تهم | noun | of=agent ; ب=topic ; ل=target | asserted
REJECT | رفض ; رفض قاطع ; معارضة الاتفاق | noun | of=topic ; ل=topic | asserted

DECLARE | إعلان الحرب ; إعلان الاستقلال ; إعلان النصر ; أعلن الحرب ; أعلنت الحرب ; أعلن الاستقلال ; أعلنت الاستقلال ; أعلن النصر | phrase | على=target | asserted

# ---- movement, accidents, nature -----------------------------------------------------------------------------------
ARRIVE | وصل I:i | verb | subject=agent ; إلى=destination ; من=origin ; object=destination | asserted
ARRIVE | وصول ; قدوم | noun | of=agent ; إلى=destination ; من=origin | asserted
ENTER | عبروا الحدود ; عبرت الحدود ; عبر الحدود | phrase | إلى=destination ; من=origin | asserted
ENTER | دخل I:u | verb | subject=agent ; object=destination ; إلى=destination | asserted
ENTER | دخول ; عبور | noun | of=agent ; إلى=destination ; من=origin | asserted
DEPART | طلق VII ; قلع IV | verb | subject=agent ; من=origin ; إلى=destination ; نحو=destination ; باتجاه=destination | asserted
DEPART | إقلاع ; انطلاق ; إقلاعها ; مغادرتها المطار | noun | of=agent ; من=origin ; إلى=destination | asserted
TRANSPORT | نقل I:u | verb | subject=agent ; object=theme ; إلى=destination ; من=origin | asserted
TRANSPORT | نقل I:u | passive | subject=theme ; إلى=destination ; من=origin | asserted
TRANSPORT | نقل ; نقل الجرحى ; نقل المصابين ; نقل المقاتلين ; نقل المدنيين ; نقل مقاتلين ; نقل جوي | noun | of=theme ; إلى=destination ; من=origin | asserted
BOUND-FOR | وجه VIII ; وجه V | verb | subject=theme ; إلى=destination ; نحو=destination ; ل=destination | asserted
BOUND-FOR | متجهة إلى ; متجه إلى ; متجها إلى ; متجهين إلى ; متوجهة إلى ; متوجها إلى ; متوجهين إلى ; في طريقها إلى ; في طريقه إلى ; في طريقهم إلى ; كانت متجهة ; وجهتها ; وجهتهم ; متجهة نحو ; متجهين نحو ; متوجهة نحو | phrase | إلى=destination ; نحو=destination | asserted
BOUND-FOR | في رحلة ; في طريقها ; في طريقه ; في طريقهم | phrase | إلى=destination ; من=origin ; عبر=via | asserted
ONBOARD | تقل ; يقل ; كانت تقل ; كان يقل ; كانت تحمل ; كان يحمل ; وعلى متنها ; وعلى متنه | phrase | of=theme | asserted
ONBOARD | على متن ; على متنها ; على متنه ; كان على متنها ; كانوا على متن ; كانت تقل ; تقل على متنها ; كان على متن ; من على متن | phrase | of=theme | asserted
ONBOARD | ركاب ; راكب ; راكبا ; طاقم ; أفراد الطاقم ; طاقم الطائرة ; مسافرون ; مسافرين | noun | of=theme | asserted
TYPE-OF | من طراز ; طراز ; من نوع ; من فئة | phrase | of=value | asserted
CRASH | سقطت الطائرة ; سقطت طائرة ; الطائرة سقطت ; طائرة سقطت ; سقطت مروحية ; سقطت المروحية ; سقطت مقاتلة | phrase | في=place ; قرب=place ; فوق=place ; على=place | asserted
CRASH | حطم V | verb | subject=theme ; في=place ; قرب=place ; فوق=place | asserted
CRASH | تحطم ; سقوط طائرة ; سقوط الطائرة ; سقوط مروحية ; حادث تحطم ; حادث سقوط ; تحطم طائرة ; كارثة جوية ; حادث الطائرة ; حادثة الطائرة ; سقوط طائرة عسكرية | noun | of=theme ; في=place ; قرب=place | asserted
LAND | هبط I:i | verb | subject=theme ; في=place | asserted
LAND | هبوط ; هبوط اضطراري | noun | of=theme ; في=place | asserted
DIVERT | تغيير مسار ; تغيير مسارها ; غيرت مسارها ; غير مساره ; تجنب المنازل ; تفادي المنازل ; ابتعد عن المنازل ; تجنب السقوط ; تفادى السقوط ; تجنب كارثة ; تجنب وقوع كارثة ; تفادى كارثة ; جنب المنطقة كارثة ; انحرفت الطائرة | phrase | عن=origin ; إلى=destination | asserted
SINK | غرق I:ia | verb | subject=theme ; في=place | asserted
SINK | غرق ; غرق قارب ; غرق مركب ; غرق سفينة ; غرق عبارة ; انقلاب قارب ; غريق ; غرقى | noun | of=theme ; في=place | asserted
COLLIDE | صدم VIII | verb | subject=party ; ب=party ; مع=party | asserted
COLLIDE | تصادم ; اصطدام ; حادث تصادم ; حادث سير ; حادث مرور ; حوادث السير ; حوادث المرور | noun | بين=party ; of=party ; ب=party ; في=place | asserted
COLLAPSE | هور VII | verb | subject=theme ; في=place | asserted
COLLAPSE | انهيار ; انهيارات ; انهيار مبنى ; انهيار سد ; انهيار جسر ; تحت الأنقاض ; تحت الركام | noun | of=theme ; في=place | asserted
FIRE | حرق VIII | verb | subject=theme ; في=place | asserted
FIRE | حرق IV ; حرق I:i ; ضرم IV | verb | subject=agent ; object=theme | asserted
FIRE | حرق IV ; حرق I:i ; ضرم IV | passive | subject=theme ; في=place | asserted
FIRE | حريق ; حرائق ; احتراق ; نشوب حريق ; اندلاع حريق ; ألسنة اللهب ; نيران الغابات | noun | of=theme ; في=place | asserted
EARTHQUAKE | زلزل QI | verb | subject=agent ; object=place | asserted
EARTHQUAKE | زلزال ; زلازل ; هزة أرضية ; هزات أرضية ; هزة ارتدادية ; هزات ارتدادية ; الهزات الارتدادية | noun | of=place ; في=place ; بقوة=value | asserted
TSUNAMI | تسونامي ; موجات مد عاتية ; أمواج مد عاتية ; موجات المد ; أمواج المد ; موجة مد ; أمواج عاتية ; مد بحري | noun | في=place ; of=place | asserted
FLOOD | فيض I:i | verb | subject=theme ; على=place | asserted
FLOOD | فيضان ; فيضانات ; سيل ; سيول ; غمرت المياه ; أمطار غزيرة ; أمطار طوفانية | noun | of=place ; في=place | asserted
STORM-WEATHER | عاصفة ; عواصف ; إعصار ; أعاصير ; عاصفة رملية ; عاصفة ثلجية ; رياح شديدة | noun | of=place ; في=place | asserted
ERUPT | ثوران ; ثوران بركان ; بركان ; انفجار بركان ; حمم بركانية | noun | of=theme ; في=place | asserted
LANDSLIDE | انهيار أرضي ; انهيارات أرضية ; انزلاق أرضي ; انزلاق التربة ; انزلاقات أرضية ; انهيارات طينية ; انهيار طيني ; تسييل التربة | noun | في=place | asserted
DROUGHT | جفاف ; قحط ; شح المياه | noun | في=place | asserted
OUTAGE | قطع VII | verb | subject=theme ; عن=place ; في=place | asserted
OUTAGE | انقطاع ; انقطاع الكهرباء ; انقطاع التيار ; انقطاع المياه ; انقطاع الاتصالات | noun | of=theme ; عن=place ; في=place | asserted
CAUSE | سبب V ; سفر IV ; أدي II | verb | subject=cause ; object=theme ; في=theme ; ب=theme ; عن=theme ; إلى=theme | asserted
CAUSE | سبب ; أسباب ; خلل تقني ; خلل فني ; عطل فني ; عطل تقني ; خطأ بشري ; بسبب ; نتيجة ; من جراء ; جراء ; ناجم عن ; ناجمة عن ; يعود إلى ; تعود إلى ; سوء الأحوال الجوية | phrase | of=theme | asserted
CAUSE | السبب ; الأسباب ; أسبابه ; أسبابها ; سببه ; سببها | phrase | of=theme | asserted
HALT | وقف V | verb | subject=theme ; عن=theme ; في=place | asserted
HALT | وقف IV ; علق II ; جمد II | verb | subject=agent ; object=theme | asserted
HALT | وقف IV ; علق II ; جمد II | passive | subject=theme | asserted
HALT | توقف ; وقف ; إيقاف ; تعليق العمل ; تعليق المفاوضات ; تعليق الرحلات ; تعليق المشاركة ; تعليق مشاركة ; تجميد ; تعليق عملية ; تعليق الاتفاق ; توقف عملية ; توقف عمليات | noun | of=theme ; عن=theme | asserted
RESUME | أنف X | verb | subject=agent ; object=theme | asserted
RESUME | أنف X | passive | subject=theme | asserted
RESUME | استئناف ; معاودة | noun | of=theme ; من=agent | asserted
POSTPONE | رجأ IV | verb | subject=agent ; object=theme ; إلى=time | asserted
POSTPONE | رجأ IV | passive | subject=theme ; إلى=time | asserted
POSTPONE | أجل V ; أخر V ; عثر V | verb | subject=theme ; إلى=time | asserted
POSTPONE | يؤجل ; تؤجل ; تم تأجيل ; تأجلت | phrase | إلى=time | asserted
POSTPONE | تأجيل ; إرجاء ; تأخير ; تأخر ; تعثر ; تأجل | noun | of=theme ; إلى=time | asserted
CANCEL | لغي IV | verb | subject=agent ; object=theme | asserted
CANCEL | لغي IV | passive | subject=theme | asserted
CANCEL | إلغاء ; فسخ | noun | of=theme ; من=agent | asserted
BEGIN | بدأ I:a ; دشن II | verb | subject=agent ; object=theme ; ب=theme ; في=theme | asserted
BEGIN | دشن II | passive | subject=theme ; في=place | asserted
BEGIN | بدء ; بداية ; انطلاق عملية ; انطلاق المفاوضات ; انطلاق معركة | noun | of=theme | asserted
END | نهي VIII | verb | subject=theme ; من=theme | asserted
END | كمل VIII | verb | subject=agent ; object=theme | asserted
END | نهي IV | verb | subject=agent ; object=theme | asserted
END | نهي IV | passive | subject=theme | asserted
END | انتهاء ; إنهاء ; اكتمال ; نهاية العملية | noun | of=theme ; من=theme | asserted
INCREASE | رفع VIII ; زيد VIII ; صعد VI ; زيد VI | verb | subject=theme ; إلى=value ; ب=value | asserted
INCREASE | ارتفاع ; ازدياد ; زيادة ; تصاعد ; تزايد | noun | of=theme ; إلى=value ; ب=value | asserted
DECREASE | خفض VII ; رجع VI ; قلص V | verb | subject=theme ; إلى=value ; ب=value | asserted
DECREASE | انخفاض ; تراجع الأسعار ; هبوط الأسعار ; تقلص ; تناقص | noun | of=theme ; إلى=value ; ب=value | asserted
# ---- nouns of concepts that else have verbs only -------------------------------------------------------------------
COLLAPSE-TALKS | انهيار مفاوضات ; فشل مفاوضات ; فشل محادثات ; انهيار الهدنة ; انهيار وقف إطلاق النار | noun | بين=party ; مع=party | asserted
CHARGE | توجيه الاتهام ; توجيه تهمة ; توجيه تهم ; لائحة اتهام | noun | إلى=target ; ل=target ; ب=topic | asserted
CUT-TIES | قطع العلاقات الدبلوماسية ; قطع علاقات ; قطيعة دبلوماسية | noun | مع=target ; بين=target | asserted
RECOGNISE | اعتراف بدولة ; اعتراف باستقلال ; اعتراف دبلوماسي | noun | ب=target ; من=agent | asserted
ALLY | تحالف عسكري ; تحالف أمني ; تحالف دفاعي | noun | بين=party ; مع=party | asserted
