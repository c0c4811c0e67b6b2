@kind head
@fields forms | kind | class | gloss

# Heads of source phrases: what stands first in a phrase that names a source. Settled by reading news prose; ranks and
# offices as in the Arab states' own usage.
#
# forms: singular, plurals, feminine, as base forms without ال; duals, case endings and pronouns are generated.
# kind: the kind of source when no name follows. class `title`: a person's name may follow and makes a person.

# ---- offices and spokespeople --------------------------------------------------------------------------------------
متحدث ; متحدثة ; متحدثون | official | title | spokesperson
ناطق ; ناطقة ; ناطقون | official | title | spokesperson
مسؤول ; مسؤولة ; مسؤولون ; مسئول ; مسئولة ; مسئولون | official | title | official
رئيس ; رئيسة ; رؤساء | official | title | president, head
نائب ; نائبة ; نواب | official | title | deputy, member of parliament
وزير ; وزيرة ; وزراء | official | title | minister
وكيل ; وكيلة ; وكلاء | official | title | undersecretary
أمين ; أمينة ; أمناء | official | title | secretary (أمين عام)
أمين عام ; أمينة عامة ; أمناء عامون | official | title | secretary-general
مدير ; مديرة ; مديرون ; مدراء | official | title | director
محافظ ; محافظون | official | title | governor
والي ; وال ; ولاة | official | title | governor (wali)
عمدة ; عمد | official | title | mayor
مختار ; مخاتير | official | title | village head
حاكم ; حكام | official | title | ruler, governor
سفير ; سفيرة ; سفراء | official | title | ambassador
قنصل ; قناصل | official | title | consul
مبعوث ; مبعوثة ; مبعوثون | official | title | envoy
موفد ; موفدة ; موفدون | official | title | envoy
مندوب ; مندوبة ; مندوبون | official | title | delegate
ممثل ; ممثلة ; ممثلون | official | title | representative
منسق ; منسقة ; منسقون | official | title | coordinator
مفوض ; مفوضة ; مفوضون | official | title | commissioner
مستشار ; مستشارة ; مستشارون | official | title | adviser
عضو ; عضوة ; أعضاء | official | title | member
قيادي ; قيادية ; قياديون | official | title | leading member
قائد ; قائدة ; قادة ; قواد | official | title | commander
زعيم ; زعيمة ; زعماء | official | title | leader
كبير المفاوضين ; كبير المستشارين ; كبيرة المفاوضين | official | title | chief negotiator
دبلوماسي ; دبلوماسية ; دبلوماسيون ; ديبلوماسي ; ديبلوماسيون | official | title | diplomat
رئيس الوزراء ; رئيسة الوزراء ; رؤساء الوزراء | official | title | prime minister
رئيس الحكومة ; رئيسة الحكومة ; رؤساء الحكومات | official | title | head of government
رئيس الأركان ; رئيس هيئة الأركان ; رئيس أركان | official | title | chief of staff
مستشارة ألمانيا ; المستشارة الألمانية ; المستشار الألماني | official | title | German chancellor
ملك ; ملكة ; ملوك | official | title | king
أمير ; أميرة ; أمراء | official | title | prince, emir
سلطان ; سلاطين | official | title | sultan
ولي العهد | official | title | crown prince
عاهل ; عواهل | official | title | monarch
شيخ ; شيخة ; شيوخ ; مشايخ | official | title | sheikh
إمام ; أئمة | official | title | imam
مفتي ; مفت ; مفتون | official | title | mufti
مرشد ; مرشدة | official | title | (supreme) guide
بطريرك ; بطاركة | official | title | patriarch
مطران ; مطارنة | official | title | bishop
بابا | official | title | pope
كاهن ; كهنة | official | title | priest
قاض ; قاضي ; قاضية ; قضاة | official | title | judge
محام ; محامي ; محامية ; محامون | official | title | lawyer
مدع ; مدعي ; مدعية ; مدعون | official | title | prosecutor
مدعي عام ; مدع عام ; المدعي العام ; المدعية العامة | official | title | public prosecutor
نائب عام ; النائب العام | official | title | attorney general
محقق ; محققة ; محققون | official | title | investigator
مفتش ; مفتشة ; مفتشون | official | title | inspector
برلماني ; برلمانية ; برلمانيون | official | title | member of parliament
سيناتور ; سناتور | official | title | senator
نقيب ; نقباء | official | title | captain, head of a union
كاتب الدولة ; كاتبة الدولة | official | title | secretary of state
مساعد ; مساعدون | official | title | assistant
معاون ; معاونون | official | title | aide
ملحق ; ملحقون | official | title | attaché
مراقب ; مراقبون | official | title | monitor, observer
وسيط ; وسيطة ; وسطاء | official | title | mediator
مفاوض ; مفاوضون | official | title | negotiator
مقرر ; مقررة ; مقررون | official | title | rapporteur
حقوقي ; حقوقية ; حقوقيون | activists | title | rights worker
سكرتير ; سكرتيرة | official | title | secretary
عقيلة | person | title | wife of (an office holder)

# ---- ranks ---------------------------------------------------------------------------------------------------------
مشير | official | title | field marshal
فريق أول | official | title | lieutenant general, first
فريق ركن | official | title | staff lieutenant general
لواء ; ألوية ; لواء ركن ; لواء متقاعد | official | title | major general
عميد ; عمداء ; عميد ركن | official | title | brigadier
عقيد ; عقداء ; عقيد ركن | official | title | colonel
مقدم ; مقدمون ; مقدم ركن | official | title | lieutenant colonel
رائد ; رواد | official | title | major
ملازم ; ملازم أول ; ملازمون | official | title | lieutenant
رقيب ; رقباء | official | title | sergeant
عريف ; عرفاء | official | title | corporal
جنرال ; جنرالات | official | title | general
كولونيل ; كولونيلات | official | title | colonel
ميجر ; ميجور | official | title | major
أميرال ; أدميرال ; أميرالات | official | title | admiral
ضابط ; ضابطة ; ضباط | official | title | officer
طيار ; طيارون | official | title | pilot
قبطان ; قباطنة ; ربان | official | title | captain of a ship
جندي ; جندية ; جنود | official | people | soldier
شرطي ; شرطية ; شرطيون | official | people | policeman

# ---- professions that are quoted -----------------------------------------------------------------------------------
طبيب ; طبيبة ; أطباء | official | title | doctor
دكتور ; دكتورة ; دكاترة | official | title | Dr
مسعف ; مسعفة ; مسعفون | witness | title | paramedic
ممرض ; ممرضة ; ممرضون | witness | title | nurse
متطوع ; متطوعة ; متطوعون | witness | title | volunteer
منقذ ; منقذون | witness | people | rescuer
مهندس ; مهندسة ; مهندسون | official | title | engineer
أستاذ ; أستاذة ; أساتذة | official | title | professor
بروفيسور ; بروفسور ; بروفيسورة | official | title | professor
باحث ; باحثة ; باحثون | official | title | researcher
خبير ; خبيرة ; خبراء | official | title | expert
محلل ; محللة ; محللون | official | title | analyst
علماء ; عالمة | official | title | scholar, scientist
اقتصادي ; اقتصاديون | official | title | economist
كاتب ; كاتبة | official | title | writer
مؤرخ ; مؤرخة ; مؤرخون | official | title | historian
سياسي ; سياسيون | official | title | politician
مدرب ; مدربة ; مدربون | official | title | coach
لاعب ; لاعبة ; لاعبون | official | title | player
فنان ; فنانة ; فنانون | official | title | artist
معارض ; معارضون | official | title | opponent
مرشح ; مرشحة ; مرشحون | official | title | candidate
القائم بالأعمال ; القائمة بالأعمال ; القائم بأعمال ; القائمة بأعمال | official | title | chargé d'affaires
آمر ; آمرة | official | title | commanding officer
أسقف ; أساقفة | official | title | bishop
راهب ; راهبة ; رهبان | official | title | monk, nun
إمبراطور ; إمبراطورة | official | title | emperor
مؤسس ; مؤسسون | official | title | founder
صاحب ; صاحبة ; أصحاب | official | title | owner
محدث ; محدثة | official | title | speaker
مشرف ; مشرفة ; مشرفون | official | title | supervisor
منظم ; منظمون | official | title | organiser
مصمم ; مصممة ; مصممون | official | title | designer
مخرج ; مخرجة ; مخرجون | official | title | film director
منتج ; منتجة ; منتجون | official | title | producer
مغن ; مغني ; مغنية ; مغنون | official | title | singer
نجم ; نجمة ; نجوم | official | title | star
حارس مرمى ; لاعب وسط | official | title | football player
زميل ; زميلة ; زملاء | official | title | colleague
داعية ; دعاة | official | title | preacher
سيد ; سيدة ; سادة | person | title | Mr, Mrs
شاعر ; شاعرة ; شعراء | official | title | poet
مأمور ; مأمورة | official | title | commissioner, official in charge
قائمقام ; متصرف | official | title | district governor
شهيد ; شهيدة ; مرحوم ; مرحومة | person | title | the late
حاج | person | title | hajji
سائق ; سائقة ; سائقون | witness | title | driver

# ---- unnamed sources -----------------------------------------------------------------------------------------------
مصدر ; مصادر | anonymous | source | source
  + أكد مصدر أمني أن الطريق آمن. => cue=أكد source=مصدر أمني stance=assert
  - تعد الزراعة مصدر رزق للأهالي.
مقرب ; مقربة ; مقربون | anonymous | source | someone close to
مطلع ; مطلعون | anonymous | source | someone informed
جهة ; جهات | anonymous | source | party, quarter
معلومات | unattributed | source | information
أنباء | unattributed | source | reports
أوساط | anonymous | source | circles
دوائر | anonymous | source | circles
شخص ; أشخاص | anonymous | people | person
مجهول ; مجهولون | anonymous | people | unknown person

# ---- activists -----------------------------------------------------------------------------------------------------
ناشط ; ناشطة ; ناشطون ; نشطاء | activists | title | activist
إعلامي ; إعلامية ; إعلاميون | activists | title | media worker
مدون ; مدونة ; مدونون | activists | title | blogger
مغرد ; مغردة ; مغردون | activists | people | someone who tweets
رواد مواقع التواصل ; رواد مواقع التواصل الاجتماعي ; رواد التواصل الاجتماعي | activists | people | users of social networks
مستخدمو مواقع التواصل ; مستخدمو مواقع التواصل الاجتماعي ; مستخدمو الإنترنت | activists | people | users of social networks
صفحة ; صفحات | activists | body | page (on a social network)
تنسيقية ; تنسيقيات | activists | body | coordination committee

# ---- witnesses and residents ---------------------------------------------------------------------------------------
شاهد ; شاهدة ; شهود | witness | people | witness
شاهد عيان ; شاهدة عيان ; شهود عيان ; شهود العيان | witness | people | eyewitness
أهالي ; أهال ; أهل | witness | people | people of a place
سكان ; ساكن | witness | people | residents
أحد الأهالي ; أحد السكان ; أحد المدنيين ; أحد الناجين ; أحد المواطنين ; أحد الشهود ; إحدى الناجيات | witness | people | one of the residents
قاطن ; قاطنون | witness | people | inhabitant
مقيم ; مقيمة ; مقيمون | witness | people | resident
مواطن ; مواطنة ; مواطنون | witness | people | citizen
مدني ; مدنيون | witness | people | civilian
ناج ; ناجي ; ناجية ; ناجون | witness | people | survivor
نازح ; نازحة ; نازحون | witness | people | displaced person
لاجئ ; لاجئة ; لاجئون | witness | people | refugee
مهاجر ; مهاجرة ; مهاجرون | witness | people | migrant
مهجر ; مهجرة ; مهجرون | witness | people | displaced person
معتقل ; معتقلة ; معتقلون | witness | people | detainee
سجين ; سجينة ; سجناء | witness | people | prisoner
جريح ; جريحة ; جرحى | witness | people | wounded person
مصاب ; مصابة ; مصابون | witness | people | injured person
قروي ; قرويون | witness | people | villager
جار ; جارة ; جيران | witness | people | neighbour
والد ; والدة | witness | title | father, mother of
أقارب | witness | people | relative
ذوو ; ذوي | witness | people | relatives of
عائلة ; عائلات | witness | people | family
أسرة ; أسر | witness | people | family
شقيق ; شقيقة ; أشقاء | witness | title | brother, sister
زوج ; زوجة | witness | title | husband, wife
ابن ; ابنة | witness | title | son, daughter
راكب ; راكبة ; ركاب | witness | people | passenger
سائح ; سائحة ; سياح | witness | people | tourist
طالب ; طالبة ; طلاب ; طلبة | witness | people | student
  - طالب الأهالي بفتح الطريق.
عامل ; عاملة ; عمال | witness | people | worker
موظف ; موظفة ; موظفون | official | people | employee
متظاهر ; متظاهرة ; متظاهرون | witness | people | demonstrator
محتج ; محتجة ; محتجون | witness | people | protester
مقاتل ; مقاتلة ; مقاتلون | witness | people | fighter
منشق ; منشقة ; منشقون | witness | people | defector
متعامل ; متعاملون | witness | people | trader
مستثمر ; مستثمرون | witness | people | investor
مستخدم ; مستخدمون | witness | people | user
معلم ; معلمة ; معلمون | witness | title | teacher
ناخب ; ناخبون | witness | people | voter
تاجر ; تجار | witness | people | merchant
مزارع ; مزارعون | witness | people | farmer
وجيه ; وجهاء | witness | people | notable
أعيان | witness | people | notables
صياد ; صيادون | witness | people | fisherman

# ---- bodies --------------------------------------------------------------------------------------------------------
قسم ; أقسام | organisation | body | department
وزارة ; وزارات | organisation | body | ministry
  + قالت وزارة الصحة إن المرض انحسر. => cue=قالت source=وزارة الصحة stance=assert
منظمة ; منظمات | organisation | body | organisation
هيئة ; هيئات | organisation | body | authority, commission
مرصد ; مراصد | organisation | body | observatory, monitor
مكتب ; مكاتب | organisation | body | office
مفوضية ; مفوضيات | organisation | body | commission
لجنة ; لجان | organisation | body | committee
مديرية ; مديريات | organisation | body | directorate
إدارة ; إدارات | organisation | body | administration
دائرة | organisation | body | department
بلدية ; بلديات | organisation | body | municipality
أمانة ; أمانات | organisation | body | secretariat
رئاسة | organisation | body | presidency
مجلس ; مجالس | organisation | body | council
برلمان ; برلمانات | organisation | body | parliament
شركة ; شركات | organisation | body | company
مؤسسة ; مؤسسات | organisation | body | foundation, institution
جمعية ; جمعيات | organisation | body | association
مركز ; مراكز | organisation | body | centre
كلية ; كليات | organisation | body | college, faculty
بورصة ; بورصات | organisation | body | stock exchange
مدرسة ; مدارس | organisation | body | school
متصرفية ; قائمقامية | organisation | body | seat of an Ottoman or mandate district
خطوط جوية ; الخطوط الجوية | organisation | body | airline
معهد ; معاهد | organisation | body | institute
جامعة ; جامعات | organisation | body | university, league
مستشفى ; مستشفيات ; مشفى ; مشافي ; مشاف | organisation | body | hospital
نيابة ; نيابات | organisation | body | prosecution
ادعاء | organisation | body | prosecution (الادعاء العام)
محكمة ; محاكم | organisation | body | court
شرطة | organisation | body | police
دفاع مدني ; الدفاع المدني | organisation | body | civil defence
هلال أحمر ; الهلال الأحمر | organisation | body | Red Crescent
صليب أحمر ; الصليب الأحمر | organisation | body | Red Cross
إسعاف | organisation | body | ambulance service
فرق الإنقاذ ; فرق الإسعاف ; فرق الإطفاء ; رجال الإنقاذ | organisation | body | rescue teams
خفر السواحل | organisation | body | coast guard
سفارة ; سفارات | organisation | body | embassy
قنصلية ; قنصليات | organisation | body | consulate
بعثة ; بعثات | organisation | body | mission
برنامج ; برامج | organisation | body | programme
صندوق ; صناديق | organisation | body | fund
بنك ; بنوك ; مصرف ; مصارف | organisation | body | bank
اتحاد ; اتحادات | organisation | body | union
نقابة ; نقابات | organisation | body | trade union
رابطة ; روابط | organisation | body | league
شبكة ; شبكات | organisation | body | network
مبادرة ; مبادرات | organisation | body | initiative
حملة ; حملات | organisation | body | campaign
فريق ; فرق | organisation | body | team
مجموعة ; مجموعات | organisation | body | group
جهاز ; أجهزة | organisation | body | service, agency
مصلحة ; مصالح | organisation | body | department
أرصاد ; الأرصاد الجوية | organisation | body | weather service
كنيسة ; كنائس | organisation | body | church
أزهر | organisation | body | al-Azhar
بيت أبيض ; البيت الأبيض | organisation | body | White House
دار الإفتاء ; دار النشر ; دار القضاء | organisation | body | house
أكاديمية ; أكاديميات | organisation | body | academy
قضاء | organisation | body | judiciary
غرفة التجارة ; غرف التجارة | organisation | body | chamber of commerce
منتدى ; منتديات | organisation | body | forum
حلف ; حلف شمال الأطلسي | group | body | alliance
نادي ; ناد ; أندية | organisation | body | club
ديوان ; دواوين | organisation | body | court, bureau
غرفة عمليات ; غرفة العمليات ; غرف عمليات | organisation | body | operations room
خلية ; خلايا | organisation | body | cell (خلية الإعلام الأمني)

# ---- actors --------------------------------------------------------------------------------------------------------
جيش ; جيوش | group | body | army
قوات ; قوة | group | body | forces
حكومة ; حكومات | group | body | government
حركة ; حركات | group | body | movement
فصيل ; فصائل | group | body | faction
جبهة ; جبهات | group | body | front
حزب ; أحزاب | group | body | party
تنظيم ; تنظيمات | group | body | organisation (armed)
جماعة ; جماعات | group | body | group
ميليشيا ; ميليشيات ; مليشيا ; مليشيات | group | body | militia
كتيبة ; كتائب | group | body | battalion
سرية ; سرايا | group | body | company (of fighters)
فيلق ; فيالق | group | body | corps
فرقة | group | body | division
حرس ; الحرس الثوري ; الحرس الوطني | group | body | guard
تحالف ; تحالفات | group | body | coalition
ائتلاف ; ائتلافات | group | body | coalition
معارضة | group | body | opposition
نظام ; أنظمة | group | body | regime
سلطات ; سلطة | group | body | authorities
قيادة ; قيادات | group | body | command, leadership
وفد ; وفود | group | body | delegation
وحدات ; وحدة | group | body | units
مقاومة | group | body | resistance
ثوار ; ثائر | group | body | revolutionaries
متمردون ; متمرد | group | body | rebels
مسلحون ; مسلح | group | body | gunmen
مسلحو المعارضة | group | body | armed opposition
حوثيون ; حوثي | group | body | Houthis
طرف ; أطراف ; طرفا | group | body | party, side
الجانب الروسي ; الجانب الأمريكي ; الجانب الأميركي ; الجانب التركي ; الجانب السوري ; الجانب الإيراني ; الجانبان ; الجانبين | group | body | side
دولة ; دول | group | body | state
مملكة | group | body | kingdom
إمارة | group | body | emirate
ديمقراطيون ; ديمقراطي | group | people | Democrats
جمهوريون ; جمهوري | group | people | Republicans
جناح ; أجنحة | group | body | wing
كتلة ; كتل | group | body | bloc
تيار ; تيارات | group | body | current
قبيلة ; قبائل | group | body | tribe
عشيرة ; عشائر | group | body | clan
حشد ; الحشد الشعبي ; الحشد العشائري | group | body | mobilisation forces
استخبارات ; مخابرات | group | body | intelligence service
أمن ; الأمن العام ; أجهزة الأمن | group | body | security service
درك ; الدرك الوطني | group | body | gendarmerie
أسطول ; أساطيل | group | body | fleet
سلاح الجو ; القوات الجوية | group | body | air force
دفاع جوي ; الدفاعات الجوية | group | body | air defence
مجلس الأمن ; مجلس الأمن الدولي | organisation | body | Security Council
مجتمع دولي ; المجتمع الدولي | group | body | international community
كونغرس ; الكونغرس ; الكونجرس | organisation | body | Congress
بنتاغون ; البنتاغون ; البنتاجون | organisation | body | Pentagon
كرملين ; الكرملين | organisation | body | Kremlin

# ---- outlets -------------------------------------------------------------------------------------------------------
وكالة ; وكالات | outlet | body | agency
  + ذكرت وكالة الأنباء المحلية أن السد امتلأ. => cue=ذكرت source=وكالة الأنباء المحلية stance=assert
قناة ; قنوات | outlet | body | channel
  - أغلقت قناة الري أسبوعا.
فضائية ; فضائيات | outlet | body | satellite channel
صحيفة ; صحف | outlet | body | newspaper
جريدة ; جرائد | outlet | body | newspaper
يومية ; يوميات | outlet | body | daily
أسبوعية ; أسبوعيات | outlet | body | weekly
مجلة ; مجلات | outlet | body | magazine
إذاعة ; إذاعات | outlet | body | radio
راديو | outlet | body | radio
تلفزيون ; تلفزيونات ; تليفزيون ; تلفاز | outlet | body | television
محطة ; محطات | outlet | body | station
موقع ; مواقع | outlet | body | website
  - قصفت الطائرات موقعا عسكريا.
إعلام | outlet | body | media (الإعلام الرسمي)
وسائل إعلام ; وسائل الإعلام ; وسيلة إعلام ; وسيلة إعلامية ; وسائل إعلامية | outlet | body | media
صحافة | outlet | body | press
مراسل ; مراسلة ; مراسلون | outlet | title | correspondent
موفدنا ; موفدتنا ; مندوبنا ; مندوبتنا | outlet | title | our special correspondent
صحفي ; صحفية ; صحفيون ; صحافي ; صحافية ; صحافيون | outlet | title | journalist
مصور ; مصورة ; مصورون | outlet | title | photographer
محرر ; محررة ; محررون | outlet | title | editor
مذيع ; مذيعة ; مذيعون | outlet | title | presenter
بوابة ; بوابات | outlet | body | portal

# ---- documents -----------------------------------------------------------------------------------------------------
بيان ; بيانات | document | document | statement
  + أفاد بيان للبلدية بأن الماء صالح. => cue=أفاد source=بيان للبلدية stance=assert
تقرير ; تقارير | document | document | report
رسالة ; رسائل | document | document | letter, message
تغريدة ; تغريدات | document | document | tweet
تدوينة ; تدوينات | document | document | post
منشور ; منشورات | document | document | post, leaflet
برقية ; برقيات | document | document | cable
مذكرة ; مذكرات | document | document | memorandum
وثيقة ; وثائق | document | document | document
محضر ; محاضر | document | document | minutes
نص ; نصوص | document | document | text
تصريح ; تصريحات | document | document | declaration
خطاب ; خطابات | document | document | speech, letter
كلمة ; كلمات | document | document | speech
مقال ; مقالة ; مقالات | document | document | article
افتتاحية ; افتتاحيات | document | document | leading article
خبر ; أخبار | document | document | news item
نبأ | document | document | news item
فيديو ; فيديوهات | document | document | video
مقطع ; مقاطع ; مقطع فيديو ; مقاطع فيديو ; مقطع مصور ; مقاطع مصورة | document | document | clip
شريط ; أشرطة ; شريط مصور ; أشرطة مصورة | document | document | tape
تسجيل ; تسجيلات ; تسجيل مصور ; تسجيلات مصورة ; تسجيل صوتي ; تسجيلات صوتية | document | document | recording
صورة ; صور | document | document | picture
مشهد ; مشاهد ; لقطات ; لقطة | document | document | footage
خريطة ; خرائط | document | document | map
دراسة ; دراسات | document | document | study
تحليل ; تحليلات | document | document | analysis
مقتطفات ; مقتطف | document | document | excerpts
شكوى ; شكاوى | document | document | complaint
دعوى ; دعاوى | document | document | lawsuit
عريضة ; عرائض | document | document | petition
مذكرة ; مذكرات | document | document | memorandum
لائحة اتهام ; لائحة الاتهام | document | document | indictment
مرسوم ; مراسيم | document | document | decree
بحث ; أبحاث ; بحوث | document | document | research
إحصاء ; إحصاءات ; إحصائية ; إحصائيات | document | document | statistics
مسح ; مسوح | document | document | survey
استطلاع ; استطلاعات | document | document | poll
تحقيق ; تحقيقات | document | document | investigation
حصيلة ; حصائل | document | document | toll
أرقام | document | document | figures
معطيات | document | document | data
تقديرات | document | document | estimates
توقعات | document | document | forecasts
نتائج | document | document | results
شهادة ; شهادات | document | document | testimony
إفادة ; إفادات | document | document | testimony
رواية ; روايات | document | document | account
قرار ; قرارات | document | document | decision
حكم ; أحكام | document | document | verdict
كتاب | document | document | book, letter
نشرة ; نشرات | document | document | bulletin
موجز | document | document | summary
إعلان ; إعلانات | document | document | announcement
مسودة ; مسودات | document | document | draft
إخطار ; إخطارات | document | document | notification
