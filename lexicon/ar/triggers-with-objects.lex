# Verbs that tell a concept only with a certain object behind them: فجر is a bombing with سيارة or عبوة, ألقى an attack with
# قنبلة. The subject may stand between the two. Facts: roots, forms as in Hans Wehr's dictionary; the objects are our own.
#
# needs: words without ال, of which one must follow in the clause. The other fields are those of triggers.lex.

@kind trigger
@fields concept | words | class | needs | roles | modality

# ---- fighting ------------------------------------------------------------------------------------------------------
ATTACK | شنن I:u | verb | هجوما ; هجمات ; هجومين ; اعتداء ; اعتداءات ; عدوانا ; عملية ; عمليات ; حربا | subject=agent ; على=target ; ضد=target ; في=place | asserted
STRIKE | شنن I:u | verb | غارة ; غارات ; غارتين ; ضربة ; ضربات | subject=agent ; على=target ; ضد=target ; في=place | asserted
RAID | شنن I:u | verb | حملة ; حملات ; مداهمة ; مداهمات | subject=agent ; على=target ; في=place | asserted
ATTACK | نفذ II | verb | هجوما ; هجمات ; هجومين ; اعتداء ; اعتداءات | subject=agent ; على=target ; ضد=target ; في=place | asserted
STRIKE | نفذ II ; وجه II | verb | غارة ; غارات ; غارتين ; ضربة ; ضربات | subject=agent ; على=target ; إلى=target ; ل=target ; ضد=target ; في=place | asserted
BOMB | نفذ II | verb | تفجير ; تفجيرات ; تفجيرين | subject=agent ; في=place | asserted
MISSILE | طلق IV | verb | صاروخ ; صاروخا ; صواريخ ; صاروخين ; قذيفة ; قذائف ; قذيفتين ; قذائفها ; صواريخها | subject=agent ; على=target ; باتجاه=target ; تجاه=target ; نحو=target ; من=origin | asserted
MISSILE | طلق IV ; سقط I:u | passive | صاروخ ; صواريخ ; صاروخان ; قذيفة ; قذائف ; قذيفتان | على=target ; باتجاه=target ; تجاه=target ; نحو=target ; من=origin ; في=place | asserted
SHELL | سقط I:u | verb | قذيفة ; قذائف ; قذيفتان ; صاروخ ; صواريخ ; صاروخان ; قنابل | على=target ; في=place ; قرب=place | asserted
SHOOT | طلق IV ; فتح I:a | verb | نار ; نيران ; نيرانهم ; نيرانها ; نيرانه ; رصاص ; رصاصة ; رصاصات ; أعيرة ; عيارات ; أسلحتهم ; أسلحته | subject=agent ; على=target ; باتجاه=target ; تجاه=target ; صوب=target ; نحو=target ; في=place | asserted
SHOOT | مطر IV | verb | رصاص ; وابل ; نيران | subject=agent ; object=target ; على=target | asserted
BOMB | فجر II | verb | سيارة ; سيارات ; عبوة ; عبوات ; قنبلة ; قنابل ; حزام ; حزاما ; شاحنة ; شاحنته ; سيارته ; سيارتين ; حافلة ; شحنة ; دراجة ; صهريج ; صهريجا ; قنابلهم ; متفجرات ; لغم ; لغما ; مبنى ; مسجد ; مسجدا ; كنيسة ; كنائس ; جسر ; جسرا ; منزل ; منزلا ; منازل ; أنبوب ; أنابيب ; خط ; مقر ; مرقد ; ضريح ; مدرسة | subject=agent ; في=place ; أمام=place ; قرب=place ; وسط=place ; داخل=place ; ب=instrument | asserted
SUICIDE-BOMB | فجر II | verb | نفسه ; نفسها ; أنفسهم ; نفسيهما ; أنفسهما | subject=agent ; في=place ; وسط=target ; أمام=place ; قرب=place ; داخل=place ; ب=instrument | asserted
BOMB | فجر VII | verb | عبوة ; عبوات ; قنبلة ; قنابل ; مفخخة ; مفخختان ; ناسفة ; ناسف ; مفخخ ; ملغومة ; متفجرات ; عبوتان ; قنبلتان ; عبوتين | في=place ; قرب=place ; ب=target ; أمام=place ; وسط=place ; داخل=place ; لدى=place | asserted
BOMB | فجر V | verb | عبوة ; عبوات ; قنبلة ; قنابل ; مفخخة ; ناسفة ; ناسف ; مفخخ ; ملغومة | في=place ; قرب=place ; أمام=place ; وسط=place ; داخل=place | asserted
BOMB | لقي IV ; رمي I:i ; قذف I:i ; زرع I:a | verb | قنبلة ; قنابل ; قنبلتين ; متفجرات ; عبوة ; عبوات ; عبوتين ; لغم ; ألغام ; ألغاما ; برميل ; براميل ; زجاجات | subject=agent ; على=target ; باتجاه=target ; تجاه=target ; في=place ; داخل=place | asserted
MINE | فجر VII | verb | لغم ; ألغام ; لغمان | ب=target ; في=place ; قرب=place ; تحت=target | asserted
AMBUSH | نصب I:i ; وقع I:a ; وقع IV | verb | كمين ; كمينا ; كمائن | subject=agent ; ل=target ; في=place | asserted
CLASH | دور I:u ; جري I:i ; وقع I:a ; دلع VII ; نشب I:a ; خوض I:u ; شهد I:a | verb | اشتباك ; اشتباكات ; معركة ; معارك ; مواجهات ; قتال ; مصادمات ; صدامات | بين=party ; مع=party ; في=place | asserted
SHOOT-DOWN | سقط IV | verb | طائرة ; طائرات ; طائرتين ; مروحية ; مروحيات ; مروحيتين ; مقاتلة ; مسيرة ; مسيرات ; مسيرتين ; هليكوبتر ; درون ; منطاد | subject=agent ; object=target ; فوق=place ; في=place | asserted
SHOOT-DOWN | سقط IV | passive | طائرة ; طائرات ; مروحية ; مقاتلة ; مسيرة ; هليكوبتر | subject=target ; فوق=place ; في=place | asserted
INTERCEPT | عرض VIII ; سقط IV ; دمر II | verb | صاروخ ; صاروخا ; صواريخ ; صاروخين ; مقذوفا ; قذائف ; مسيرة ; مسيرات ; زورقا ; قارب | subject=agent ; object=target ; فوق=place | asserted
REPEL | صدد I:u ; حبط IV | verb | هجوم ; هجوما ; هجمات ; هجومين ; محاولة ; محاولات ; تسلل ; تسللا ; عدوان ; عدوانا ; مخطط ; مخططا ; عملية ; عمليات ; تقدم ; غارة ; اقتحام ; تفجير | subject=agent ; object=target ; على=place | asserted
VIOLATE | خرق I:i ; نهك VIII | verb | هدنة ; تهدئة ; وقف ; اتفاق ; اتفاقا ; اتفاقية ; اتفاقات ; إطلاق ; تعهد ; تعهدات ; التزامات | subject=agent ; object=theme | asserted
# ---- who is hit ----------------------------------------------------------------------------------------------------
ATTACK | عرض V | verb | هجوم ; هجومين ; هجمات ; اعتداء ; اعتداءات ; استهداف ; كمين | subject=target ; من=agent ; على يد=agent ; في=place | asserted
SHELL | عرض V | verb | قصف ; قذائف ; صواريخ ; نيران | subject=target ; من=agent ; على يد=agent ; في=place | asserted
STRIKE | عرض V | verb | غارة ; غارات ; ضربة ; ضربات | subject=target ; من=agent ; في=place | asserted
SHOOT | عرض V | verb | رصاص ; إطلاق | subject=target ; من=agent ; في=place | asserted
BOMB | عرض V | verb | تفجير ; تفجيرات ; انفجار | subject=target ; في=place | asserted
TORTURE | عرض V ; خضع I:a | verb | تعذيب ; تنكيل | subject=target ; من=agent ; على يد=agent ; في=place | asserted
ASSAULT-PERSON | عرض V | verb | ضرب ; طعن ; سحل ; دهس ; تحرش | subject=target ; من=agent ; على يد=agent ; في=place | asserted
RAPE | عرض V | verb | اغتصاب | subject=target ; من=agent ; على يد=agent ; في=place | asserted
KIDNAP | عرض V | verb | خطف ; اختطاف ; اختفاء | subject=target ; من=agent ; على يد=agent ; في=place | asserted
ASSASSINATE | عرض V ; نجو I:u | verb | اغتيال | subject=target ; في=place ; على يد=agent | asserted
KILL | سقط I:u | verb | قتيل ; قتيلا ; قتلى ; قتيلان ; شهيد ; شهيدا ; شهداء ; ضحايا ; قتيلين | subject=target ; في=place ; برصاص=agent ; بنيران=agent | asserted
WOUND | سقط I:u | verb | جريح ; جرحى ; جريحا ; جريحان | subject=target ; في=place | asserted
KILL | وقع IV ; خلف II ; حصد I:u | verb | قتيل ; قتيلا ; قتلى ; قتيلين ; شهداء ; ضحايا | في=place | asserted
KILL | ودي IV | verb | حياة | ب=target ; في=place | asserted
ASSAULT-PERSON | عدي VIII ; عدي V | verb | على ; بالضرب | subject=agent ; على=target ; في=place | asserted
KIDNAP | قدد VIII ; سوق VIII | verb | جهة ; مكان ; معصوب ; معصوبي | subject=agent ; object=target ; إلى=destination | asserted
ARREST | لقي IV | verb | قبض | subject=agent ; على=target ; في=place | asserted
CAPTURE-PERSON | وقع I:a | verb | أسر ; أسره | subject=target ; في=place | asserted
HUMAN-SHIELD | أخذ VIII ; خدم X | verb | دروع ; دروعا ; درعا | subject=agent ; object=target | asserted
BESIEGE | فرض I:i ; ضرب I:i | verb | حصار ; حصارا ; حصارها ; حصاره ; طوق ; طوقا | subject=agent ; على=target ; حول=target | asserted
  + فرضت القوات حصارا على بلدة وادي شعلوف. => concept=BESIEGE standing=told
  - فرض المعلم نظاما جديدا على تلاميذ وادي شعلوف.
SANCTION | فرض I:i | verb | عقوبات ; عقوبة | subject=agent ; على=target ; ضد=target | asserted
CURFEW | فرض I:i | verb | تجول ; تجوال | subject=agent ; في=place ; على=place | asserted
EVACUATE | خرج IV | verb | من ; إلى ; نحو | subject=agent ; object=target ; من=origin ; إلى=destination ; نحو=destination | asserted
  + أخرجت الحافلات المدنيين من بلدة وادي شعلوف. => concept=EVACUATE
  - أخرج سمير الهادي فيلما عن وادي شعلوف.
EVACUATE | خرج IV | passive | من ; إلى ; نحو | subject=target ; من=origin ; إلى=destination | asserted
MEET | عقد I:i | verb | لقاء ; اجتماع ; اجتماعا ; لقاءات ; اجتماعات ; قمة ; جلسة ; محادثات ; مباحثات ; مشاورات | subject=party ; مع=party ; في=place | asserted
  + عقد الوزير اجتماعا مع نظيره في وادي شعلوف. => concept=MEET standing=told
  - عقد التاجر صفقة في وادي شعلوف.
CALL | لقي V | verb | اتصال ; اتصالا ; مكالمة | subject=party ; مع=party ; ب=party ; من=party | asserted
VISIT | قوم I:u ; بدأ I:a | verb | زيارة ; بزيارة ; جولة ; بجولة | subject=agent ; إلى=destination ; ل=destination ; في=destination | asserted
INVESTIGATE | فتح I:a | verb | تحقيق ; تحقيقا ; تحقيقات | subject=agent ; في=topic ; حول=topic ; بشأن=topic | asserted
PROTEST | نظم II ; خرج I:u | verb | مظاهرة ; مظاهرات ; تظاهرة ; تظاهرات ; احتجاجا ; احتجاجات ; مسيرة ; مسيرات ; اعتصاما ; وقفة | subject=agent ; ضد=topic ; في=place | asserted
HANDOVER | نقل I:u | verb | ملكية ; سلطة ; صلاحيات | subject=agent ; إلى=recipient ; ل=recipient | asserted
HACK | خرق VIII | verb | موقع ; مواقع ; حساب ; حسابات ; حسابه ; بريد ; نظام ; أنظمة ; شبكة ; شبكات ; خوادم ; هاتف ; هواتف ; أجهزة ; حاسوب ; حواسيب ; قاعدة ; بيانات | subject=agent ; object=target | asserted
  + اخترق قراصنة حسابات البلدية في وادي شعلوف. => concept=HACK
  - اخترقت المقاتلات أجواء وادي شعلوف.
HACK | خرق VIII | passive | موقع ; حساب ; حسابات ; بريد ; نظام ; شبكة ; هاتف ; بيانات | subject=target | asserted
# ---- verbs of concepts that else have nouns only -------------------------------------------------------------------
OFFER | قدم II | verb | مبادرة ; مقترح ; مقترحا ; مقترحات ; وساطة ; وساطته ; اقتراحا ; عرضا | subject=agent ; على=recipient ; إلى=recipient ; ل=recipient | asserted
DISARM | نزع I:i ; جرد II | verb | سلاح ; أسلحة ; سلاحها ; أسلحتهم | subject=agent ; من=target | asserted
LIFT-SIEGE | فكك I:u ; رفع I:a ; كسر I:i | verb | حصار ; حصارها ; حصاره ; طوق | subject=agent ; عن=place | asserted
  + فكت القوات الحصار عن بلدة وادي شعلوف. => concept=LIFT-SIEGE standing=told
  - فك النجار باب البيت في وادي شعلوف.
SETTLE-STATUS | سوي II | verb | أوضاع ; أوضاعهم ; وضعه ; وضعهم ; أوضاعه | subject=target ; في=place | asserted
PASSAGE | أمن II ; فتح I:a | verb | ممر ; ممرا ; ممرات | subject=agent ; ل=target ; أمام=target ; إلى=destination | asserted
CHEMICAL-ATTACK | خدم X ; قصف I:i ; هجم III | verb | كلور ; سارين ; كيميائي ; كيميائية ; كيماوي ; كيماوية ; غازات ; خردل | subject=agent ; ضد=target ; على=target ; في=place | asserted
  + استخدمت الميليشيا غازات سامة في وادي شعلوف. => concept=CHEMICAL-ATTACK
  - استخدم الفلاح سمادا جديدا في وادي شعلوف.
DRONE-ATTACK | هجم III ; قصف I:i ; هدف X | verb | مسيرة ; مسيرات ; درون | subject=agent ; object=target ; على=target ; في=place | asserted
BLOCK-ROAD | قطع I:a ; غلق IV | verb | طريق ; طرق ; طرقات ; شارع ; شوارع ; أوتوستراد | subject=agent ; في=place ; بين=target | asserted
  + قطع المحتجون الطريق في وادي شعلوف. => concept=BLOCK-ROAD
  - قطع الطفل التفاحة في وادي شعلوف.
REINFORCE | رسل IV ; دفع I:a ; قدم X | verb | تعزيزات ; أرتال ; رتلا ; حشودا | subject=agent ; إلى=destination ; نحو=destination ; من=origin | asserted
EXERCISE | نفذ II ; جري IV ; بدأ I:a | verb | مناورات ; مناورة | subject=agent ; في=place ; مع=agent | asserted
SUPPLY-ARMS | زود II ; مدد IV | verb | سلاح ; أسلحة ; صواريخ ; ذخائر ; ذخيرة ; بالسلاح | subject=agent ; object=recipient | asserted
TRAIN | درب II | verb | مقاتلين ; قوات ; عناصر ; جنود ; مسلحين ; عناصرها ; مقاتليها | subject=agent ; object=target ; في=place | asserted
RECRUIT | جند II | verb | أطفال ; أطفالا ; مقاتلين ; شبان ; شبابا ; شبانا ; عناصر ; مرتزقة ; متطوعين ; قاصرين | subject=agent ; object=target ; في=place | asserted
SMUGGLE | هرب II | verb | أسلحة ; سلاح ; مخدرات ; بضائع ; وقود ; أشخاصا ; مهاجرين ; آثار ; آثارا ; سجائر ; أموال ; نفط ; ذخائر ; مواد | subject=agent ; object=theme ; من=origin ; إلى=destination ; عبر=origin | asserted
  + هرب التجار أسلحة إلى بلدة وادي شعلوف. => concept=SMUGGLE
  - هرب التجار من بلدة وادي شعلوف.
MASSACRE | ركب VIII | verb | مجزرة ; مجازر ; مذبحة ; مذابح ; إبادة | subject=agent ; في=place ; بحق=target ; ضد=target | asserted
HIJACK | خطف I:a ; خطف VIII | verb | طائرة ; سفينة ; حافلة ; ناقلة ; قطارا ; زورقا ; سفن ; طائرات | subject=agent ; في=place ; قبالة=place | asserted
EXCHANGE-PRISONERS | بدل VI | verb | أسرى ; سجناء ; معتقلين ; محتجزين ; جثث ; جثامين | subject=party ; مع=party ; بين=party | asserted
INFECT | فشي V | verb | مرض ; وباء ; كوليرا ; فيروس ; عدوى ; حمى ; أمراض ; حصبة | في=place ; بين=target | asserted
TOLL | بلغ I:u ; وصل I:i | verb | حصيلة ; حصيلته | في=place | asserted
SEARCH | بحث I:a | verb | ناجين ; مفقودين ; ناج ; مفقود ; جثث ; مفقودي ; ضحايا | subject=agent ; عن=target ; في=place | asserted
REBUILD | عود IV | verb | بناء ; إعمار ; بناءها ; إعمارها | subject=agent ; of=target ; في=place | asserted
OPEN-CROSSING | فتح I:a | verb | معبر ; معابر ; حدود ; حدودها ; مطار | subject=agent ; أمام=recipient ; مع=recipient | asserted
CLOSE-CROSSING | غلق IV | verb | معبر ; معابر ; حدود ; حدودها ; مطار ; أجواء ; أجواءها | subject=agent ; أمام=recipient ; مع=recipient | asserted
OBSTRUCT-AID | منع I:a ; عرقل QI | verb | مساعدات ; قوافل ; قافلة ; إغاثة | subject=agent ; إلى=destination ; من=theme | asserted
CHARGE | وجه II | verb | تهمة ; تهم ; تهما ; تهمتي | subject=agent ; إلى=target ; ل=target | asserted
TRIAL | حكم III | verb | متهم ; متهمين ; متهما ; معتقلين ; ناشطين ; ناشطا ; صحفيا ; صحفيين ; بتهمة ; بتهم | subject=agent ; object=target ; ب=topic | asserted
SENTENCE | حكم I:u | verb | سجن ; إعدام ; حبس ; مؤبد ; سجنه ; حبسه ; إعدامه | subject=agent ; على=target ; ب=theme | asserted
RECALL-ENVOY | دعو X ; سحب I:a | verb | سفير ; سفيرها ; سفيره ; سفراءها ; سفراء | subject=agent ; من=place ; لدى=place | asserted
CUT-TIES | قطع I:a | verb | علاقات ; علاقاتها ; علاقاته | subject=agent ; مع=target | asserted
RECOGNISE | عرف VIII | verb | دولة ; استقلال ; حكومة ; سيادة ; عاصمة ; استقلالها | subject=agent ; ب=target | asserted
VETO | خدم X | verb | نقض ; فيتو | subject=agent ; ضد=topic ; على=topic | asserted
APPOINT | عين II | verb | رئيسا ; وزيرا ; قائدا ; سفيرا ; مديرا ; مبعوثا ; محافظا ; خلفا ; حاكما ; مستشارا ; ناطقا | subject=agent ; object=target | asserted
FORM-GOVERNMENT | شكل II ; ألف II | verb | حكومة ; حكومته ; حكومتها | subject=agent | asserted
RIOT | دلع VII | verb | شغب ; عنف | في=place ; بين=party | asserted
HUNGER-STRIKE | ضرب IV | verb | طعام | subject=agent ; في=place | asserted
ERUPT | ثور I:u | verb | بركان | في=place | asserted
EARTHQUAKE | ضرب I:i ; هزز I:u | verb | زلزال ; هزة ; زلازل | object=place ; في=place | asserted
STORM-WEATHER | ضرب I:i | verb | عاصفة ; إعصار ; عواصف ; أعاصير | object=place ; في=place | asserted
TSUNAMI | ضرب I:i | verb | تسونامي | object=place ; في=place | asserted
DROUGHT | ضرب I:i | verb | جفاف | object=place ; في=place | asserted
