# Nouns that are counted, with what they count and who is meant.
# Singulars stand in the nominative without an article; plurals in every written form (nominative, oblique, construct).
# The accusative singular with alef (شخصا) need not be listed.
# unit: person, family, or what a thing is; `time` words stand in times.lex. `occasion` (مرة) is no amount of anything.
# Written for Tawatur; no other source.
@kind counted-noun
@fields singular | plurals | unit | population | gloss

# People, nothing more said
شخص | أشخاص ; شخوص | person | - | person
فرد | أفراد | person | - | individual
إنسان | أناس | person | - | human being
نسمة | نسمات ; نسم | person | - | inhabitant
مواطن | مواطنون ; مواطنين ; مواطنو ; مواطني | person | civilian | citizen
مواطنة | مواطنات | person | civilian | citizen (f)
ساكن | سكان ; ساكنون ; ساكنين | person | civilian | resident
قاطن | قاطنون ; قاطنين | person | civilian | dweller
مقيم | مقيمون ; مقيمين | person | civilian | resident
آخر | آخرون ; آخرين ; أخريات | person | - | other
رجل | رجال | person | man | man
شاب | شبان ; شباب | person | man | young man
شابة | شابات | person | woman | young woman
امرأة | نساء ; نسوة | person | woman | woman
سيدة | سيدات | person | woman | lady
طفل | أطفال | person | child | child
طفلة | طفلات | person | child | girl
صبي | صبية ; صبيان | person | child | boy
فتى | فتيان ; فتية | person | child | youth
فتاة | فتيات | person | child | girl
قاصر | قصر ; قاصرون ; قاصرين | person | child | minor
رضيع | رضع | person | child | infant
مراهق | مراهقون ; مراهقين | person | child | teenager
يتيم | أيتام ; يتامى | person | child | orphan
مسن | مسنون ; مسنين | person | civilian | elderly person
أرملة | أرامل | person | woman | widow
حامل | حوامل | person | woman | pregnant woman

# Civilians
مدني | مدنيون ; مدنيين ; مدنيي | person | civilian | civilian
مدنية | مدنيات | person | civilian | civilian (f)
قروي | قرويون ; قرويين | person | civilian | villager
مزارع | مزارعون ; مزارعين ; مزارعي | person | civilian | farmer
فلاح | فلاحون ; فلاحين | person | civilian | peasant
صياد | صيادون ; صيادين | person | civilian | fisherman
عامل | عمال ; عاملون ; عاملين | person | worker | worker
موظف | موظفون ; موظفين ; موظفي | person | worker | employee
مستخدم | مستخدمون ; مستخدمين | person | - | user
طالب | طلاب ; طلبة | person | student | student
طالبة | طالبات | person | student | student (f)
تلميذ | تلاميذ ; تلامذة | person | student | pupil
تلميذة | تلميذات | person | student | pupil (f)
معلم | معلمون ; معلمين | person | worker | teacher
مدرس | مدرسون ; مدرسين | person | worker | teacher
طبيب | أطباء | person | medic | doctor
ممرض | ممرضون ; ممرضين | person | medic | nurse
مسعف | مسعفون ; مسعفين | person | medic | paramedic
صحفي | صحفيون ; صحفيين | person | journalist | journalist
صحافي | صحافيون ; صحافيين | person | journalist | journalist
إعلامي | إعلاميون ; إعلاميين | person | journalist | media worker
مهندس | مهندسون ; مهندسين | person | worker | engineer
محام | محامون ; محامين ; محاميا | person | worker | lawyer
قاض | قضاة ; قاضيا | person | official | judge
متطوع | متطوعون ; متطوعين ; متطوعي | person | worker | volunteer
منقذ | منقذون ; منقذين | person | worker | rescuer
ناشط | ناشطون ; ناشطين ; نشطاء | person | activist | activist
متظاهر | متظاهرون ; متظاهرين | person | protester | protester
محتج | محتجون ; محتجين | person | protester | protester
معتصم | معتصمون ; معتصمين | person | protester | sit-in protester
سائح | سياح ; سائحون ; سائحين | person | civilian | tourist
حاج | حجاج ; حجيج | person | civilian | pilgrim
معتمر | معتمرون ; معتمرين | person | civilian | pilgrim
مصل | مصلون ; مصلين ; مصليا | person | civilian | worshipper
مسافر | مسافرون ; مسافرين | person | passenger | traveller
راكب | ركاب | person | passenger | passenger
بحار | بحارة ; بحارا | person | crew | sailor
طيار | طيارون ; طيارين | person | crew | pilot
سائق | سائقون ; سائقين | person | worker | driver
ناخب | ناخبون ; ناخبين | person | voter | voter
مشجع | مشجعون ; مشجعين | person | - | fan
متفرج | متفرجون ; متفرجين | person | - | spectator
لاعب | لاعبون ; لاعبين | person | player | player
مريض | مرضى | person | patient | patient
شاهد | شهود | person | - | witness
مغترب | مغتربون ; مغتربين | person | - | expatriate
أجنبي | أجانب | person | foreigner | foreigner
جار | جيران | person | civilian | neighbour
رياضي | رياضيون ; رياضيين | person | player | athlete
خبير | خبراء | person | - | expert
باحث | باحثون ; باحثين | person | - | researcher

# The displaced
نازح | نازحون ; نازحين | person | displaced | displaced person
مهجر | مهجرون ; مهجرين | person | displaced | displaced person
مشرد | مشردون ; مشردين | person | displaced | homeless person
لاجئ | لاجئون ; لاجئين | person | refugee | refugee
لاجئة | لاجئات | person | refugee | refugee (f)
مهاجر | مهاجرون ; مهاجرين | person | migrant | migrant
عائد | عائدون ; عائدين | person | returnee | returnee

# Fighters
مقاتل | مقاتلون ; مقاتلين ; مقاتلو ; مقاتلي | person | fighter | fighter
مقاتلة | مقاتلات | person | fighter | fighter (f)
مسلح | مسلحون ; مسلحين ; مسلحو ; مسلحي | person | fighter | gunman
عنصر | عناصر | person | fighter | member of a force
متمرد | متمردون ; متمردين | person | fighter | rebel
إرهابي | إرهابيون ; إرهابيين | person | fighter | terrorist
جهادي | جهاديون ; جهاديين | person | fighter | jihadist
متشدد | متشددون ; متشددين | person | fighter | militant
متطرف | متطرفون ; متطرفين | person | fighter | extremist
داعشي | داعشيون ; داعشيين ; دواعش | person | fighter | ISIS member
حوثي | حوثيون ; حوثيين | person | fighter | Houthi
انتحاري | انتحاريون ; انتحاريين | person | fighter | suicide bomber
مرتزق | مرتزقة | person | fighter | mercenary
قناص | قناصون ; قناصين ; قناصة | person | fighter | sniper
مجند | مجندون ; مجندين | person | soldier | recruit
مهاجم | مهاجمون ; مهاجمين | person | fighter | attacker
معارض | معارضون ; معارضين | person | - | opponent
جندي | جنود | person | soldier | soldier
عسكري | عسكريون ; عسكريين ; عسكريي | person | soldier | serviceman
ضابط | ضباط | person | soldier | officer
شرطي | شرطيون ; شرطيين ; شرطة | person | police | policeman
رجل شرطة | رجال شرطة ; رجال الشرطة | person | police | policeman
رجل أمن | رجال أمن ; رجال الأمن | person | police | security man
رجل إطفاء | رجال إطفاء ; رجال الإطفاء | person | worker | firefighter
رجل إنقاذ | رجال إنقاذ ; رجال الإنقاذ | person | worker | rescuer
إطفائي | إطفائيون ; إطفائيين | person | worker | firefighter
دركي | دركيون ; دركيين | person | police | gendarme
حارس | حراس | person | police | guard
عون | أعوان | person | police | agent (Maghreb)
عون حماية | أعوان حماية ; أعوان الحماية | person | worker | civil-defence agent
مظلي | مظليون ; مظليين | person | soldier | paratrooper
مستشار | مستشارون ; مستشارين | person | official | adviser
قائد | قادة ; قادات | person | official | commander
قيادي | قياديون ; قياديين | person | official | leader

# Casualties
قتيل | قتلى | person | dead | killed
قتيلة | قتيلات | person | dead | killed (f)
ضحية | ضحايا | person | dead | victim
شهيد | شهداء | person | dead | killed, called martyr
وفاة | وفيات | person | dead | death
متوفى | متوفون ; متوفين | person | dead | deceased
جثة | جثث ; جثامين | person | dead | body
جثمان | جثامين | person | dead | body
جريح | جرحى | person | wounded | wounded
جريحة | جريحات | person | wounded | wounded (f)
مصاب | مصابون ; مصابين ; مصابي | person | wounded | injured
إصابة | إصابات | person | wounded | injury or case
مفقود | مفقودون ; مفقودين ; مفقودي | person | missing | missing
ناج | ناجون ; ناجين ; ناجيا | person | survivor | survivor
عالق | عالقون ; عالقين | person | stranded | stranded
محاصر | محاصرون ; محاصرين | person | besieged | besieged
منكوب | منكوبون ; منكوبين | person | affected | stricken
متضرر | متضررون ; متضررين | person | affected | affected
حالة | حالات | case | - | case

# The held
أسير | أسرى | person | detainee | prisoner of war
أسيرة | أسيرات | person | detainee | prisoner of war (f)
معتقل | معتقلون ; معتقلين ; معتقلي | person | detainee | detainee
معتقلة | معتقلات | person | detainee | detainee (f)
سجين | سجناء ; مساجين | person | detainee | prisoner
سجينة | سجينات | person | detainee | prisoner (f)
محتجز | محتجزون ; محتجزين ; محتجزي | person | detainee | held person
موقوف | موقوفون ; موقوفين ; موقوفي | person | detainee | arrested person
رهينة | رهائن | person | hostage | hostage
مختطف | مختطفون ; مختطفين | person | hostage | abducted person
مخطوف | مخطوفون ; مخطوفين | person | hostage | abducted person
متهم | متهمون ; متهمين ; متهمي | person | accused | accused
مشتبه | مشتبهون ; مشتبهين | person | accused | suspect
مدان | مدانون ; مدانين | person | accused | convict

# Offices
عضو | أعضاء | person | member | member
عضوة | عضوات | person | member | member (f)
نائب | نواب | person | official | deputy
وزير | وزراء | person | official | minister
مسؤول | مسؤولون ; مسؤولين ; مسؤولي | person | official | official
رئيس | رؤساء | person | official | president
مرشح | مرشحون ; مرشحين | person | candidate | candidate
دبلوماسي | دبلوماسيون ; دبلوماسيين | person | official | diplomat
سفير | سفراء | person | official | ambassador
مراقب | مراقبون ; مراقبين | person | official | observer
مفتش | مفتشون ; مفتشين | person | official | inspector
مندوب | مندوبون ; مندوبين | person | official | delegate
ممثل | ممثلون ; ممثلين ; ممثلي | person | - | representative
مشارك | مشاركون ; مشاركين | person | - | participant
زعيم | زعماء | person | official | leader
قيادية | قياديات | person | official | leader (f)
مصدر | مصادر | person | - | source

# Nationals (the noun is the count: 5 سوريين)
سوري | سوريون ; سوريين | person | - | Syrian
عراقي | عراقيون ; عراقيين | person | - | Iraqi
فلسطيني | فلسطينيون ; فلسطينيين | person | - | Palestinian
يمني | يمنيون ; يمنيين | person | - | Yemeni
ليبي | ليبيون ; ليبيين | person | - | Libyan
لبناني | لبنانيون ; لبنانيين | person | - | Lebanese
مصري | مصريون ; مصريين | person | - | Egyptian
تونسي | تونسيون ; تونسيين | person | - | Tunisian
جزائري | جزائريون ; جزائريين | person | - | Algerian
سعودي | سعوديون ; سعوديين | person | - | Saudi
إسرائيلي | إسرائيليون ; إسرائيليين | person | - | Israeli
إيراني | إيرانيون ; إيرانيين | person | - | Iranian
روسي | روس | person | - | Russian
أميركي | أميركيون ; أميركيين ; أمريكيون ; أمريكيين | person | - | American
تركي | أتراك | person | - | Turk
كردي | أكراد ; كرد | person | - | Kurd

# Families and groups
عائلة | عائلات ; عوائل | family | civilian | family
أسرة | أسر | family | civilian | family
مجموعة | مجموعات | group | - | group
فصيل | فصائل | group | fighter | faction
فريق | فرق | group | - | team
منظمة | منظمات | group | - | organisation
حزب | أحزاب | group | - | party
دفعة | دفعات | group | - | batch
قافلة | قوافل | convoy | - | convoy
كتيبة | كتائب | group | soldier | battalion
لواء | ألوية | group | soldier | brigade
خلية | خلايا | group | fighter | cell
قبيلة | قبائل | group | - | tribe
شركة | شركات | company | - | company
مؤسسة | مؤسسات | company | - | institution
جمعية | جمعيات | group | - | association
وكالة | وكالات | group | - | agency
منتخب | منتخبات | group | - | national team
بعثة | بعثات | group | - | mission
وفد | وفود | group | - | delegation
لجنة | لجان | group | - | committee

# Attacks
غارة | غارات | strike | - | air strike
ضربة | ضربات | strike | - | strike
هجوم | هجمات | attack | - | attack
هجمة | هجمات | attack | - | attack
قصف | قصوف | strike | - | bombardment
تفجير | تفجيرات | attack | - | bombing
انفجار | انفجارات | attack | - | explosion
عملية | عمليات | operation | - | operation
انتهاك | انتهاكات | violation | - | violation
خرق | خروق ; خروقات ; خرقا | violation | - | breach
مجزرة | مجازر | attack | - | massacre
اشتباك | اشتباكات | clash | - | clash
معركة | معارك | clash | - | battle
طلعة | طلعات | sortie | - | sortie
محاولة | محاولات | event | - | attempt
حادث | حوادث | event | - | incident
حادثة | حوادث | event | - | incident
جريمة | جرائم | event | - | crime
طلقة | طلقات | round | - | shot
رصاصة | رصاصات | round | - | bullet
هزة | هزات | event | - | tremor
زلزال | زلازل | event | - | earthquake
حريق | حرائق | event | - | fire

# Arms
صاروخ | صواريخ | missile | - | rocket, missile
قذيفة | قذائف | shell | - | shell
برميل | براميل | barrel | - | barrel
برميل متفجر | براميل متفجرة | barrel-bomb | - | barrel bomb
قنبلة | قنابل | bomb | - | bomb
عبوة | عبوات | bomb | - | device
عبوة ناسفة | عبوات ناسفة | bomb | - | explosive device
لغم | ألغام | mine | - | mine
حزام ناسف | أحزمة ناسفة | bomb | - | explosive belt
بندقية | بنادق | weapon | - | rifle
مدفع | مدافع | weapon | - | gun
راجمة | راجمات | weapon | - | launcher
منصة | منصات | weapon | - | launcher, platform
رأس | رؤوس | warhead | - | head, warhead
سلاح | أسلحة | weapon | - | weapon
قطعة | قطع | piece | - | piece

# Vehicles
طائرة | طائرات | aircraft | - | aircraft
مروحية | مروحيات | aircraft | - | helicopter
مقاتلة حربية | مقاتلات حربية | aircraft | - | fighter jet
سفينة | سفن | ship | - | ship
بارجة | بوارج | ship | - | warship
زورق | زوارق | ship | - | boat
قارب | قوارب | ship | - | boat
غواصة | غواصات | ship | - | submarine
ناقلة | ناقلات | vehicle | - | carrier, tanker
سيارة | سيارات | vehicle | - | car
سيارة إسعاف | سيارات إسعاف ; سيارات الإسعاف | vehicle | - | ambulance
سيارة إطفاء | سيارات إطفاء ; سيارات الإطفاء | vehicle | - | fire engine
مركبة إطفاء | مركبات إطفاء ; مركبات الإطفاء | vehicle | - | fire engine
مركبة | مركبات | vehicle | - | vehicle
حافلة | حافلات | vehicle | - | bus
باص | باصات | vehicle | - | bus
شاحنة | شاحنات | vehicle | - | lorry
عربة | عربات | vehicle | - | vehicle, wagon
آلية | آليات | vehicle | - | military vehicle
دبابة | دبابات | vehicle | - | tank
مدرعة | مدرعات | vehicle | - | armoured vehicle
دراجة | دراجات | vehicle | - | motorcycle
دراجة نارية | دراجات نارية | vehicle | - | motorcycle
قطار | قطارات | vehicle | - | train
جرافة | جرافات | vehicle | - | bulldozer
صهريج | صهاريج | vehicle | - | tanker lorry

# Buildings and facilities
منزل | منازل | building | - | house
بيت | بيوت | building | - | house
مبنى | مباني ; مبان | building | - | building
بناء | أبنية | building | - | building
شقة | شقق | building | - | flat
وحدة سكنية | وحدات سكنية | building | - | housing unit
مدرسة | مدارس | facility | - | school
مستشفى | مستشفيات | facility | - | hospital
مشفى | مشافي ; مشاف | facility | - | hospital
مسجد | مساجد | facility | - | mosque
كنيسة | كنائس | facility | - | church
مصنع | مصانع | facility | - | factory
محل | محلات ; محال | facility | - | shop
متجر | متاجر | facility | - | shop
فندق | فنادق | facility | - | hotel
سوق | أسواق | facility | - | market
جسر | جسور | facility | - | bridge
مطار | مطارات | facility | - | airport
ميناء | موانئ ; موانىء | facility | - | port
قاعدة | قواعد | facility | - | base
معسكر | معسكرات | facility | - | camp
مخيم | مخيمات | facility | - | camp
خيمة | خيام ; خيم | building | - | tent
موقع | مواقع | site | - | position, site
هدف | أهداف | site | - | target, goal
مقر | مقار ; مقرات | site | - | headquarters
حاجز | حواجز | site | - | checkpoint
نقطة | نقاط | point | - | point
مستودع | مستودعات | facility | - | depot
مخزن | مخازن | facility | - | store
نفق | أنفاق | facility | - | tunnel
معبر | معابر | facility | - | crossing
محطة | محطات | facility | - | station
منشأة | منشآت | facility | - | facility
مركز | مراكز | facility | - | centre
بئر | آبار | facility | - | well
حقل | حقول | facility | - | field
ملجأ | ملاجئ | facility | - | shelter
مستوطنة | مستوطنات | settlement | - | settlement
مزرعة | مزارع | facility | - | farm
قبر | قبور | grave | - | grave
سرير | أسرة ; سريرا | bed | - | bed

# Places that are counted
قرية | قرى | settlement | - | village
بلدة | بلدات | settlement | - | town
مدينة | مدن | settlement | - | city
حي | أحياء ; حيا | settlement | - | quarter
بلدية | بلديات | settlement | - | municipality
محافظة | محافظات | region | - | governorate
ولاية | ولايات | region | - | province, state
منطقة | مناطق | region | - | area
دولة | دول | country | - | state
بلد | بلدان ; بلاد | country | - | country
جزيرة | جزر | region | - | island
قارة | قارات | region | - | continent
دائرة | دوائر | region | - | district

# Goods and aid
سلة | سلال | aid | - | basket
طرد | طرود | aid | - | parcel
حصة | حصص | aid | - | ration
وجبة | وجبات | aid | - | meal
شحنة | شحنات | cargo | - | shipment
حقيبة | حقائب | piece | - | bag
جرعة | جرعات | dose | - | dose
قرص | أقراص | piece | - | pill
رأس ماشية | رؤوس ماشية | animal | - | head of cattle

# Measures
طن | أطنان ; طنا | tonne | - | tonne
كيلوغرام | كيلوغرامات | kg | - | kilogram
كيلوجرام | كيلوجرامات | kg | - | kilogram
كيلو | كيلوات | kg | - | kilo
كغ | كلغ ; كجم ; كغم | kg | - | kg
غرام | غرامات ; جرام ; جراما ; جرامات | g | - | gram
أونصة | أونصات ; أوقية ; أوقيات | ounce | - | ounce
كيلومتر | كيلومترات | km | - | kilometre
كلم | كم | km | - | km
كيلومتر مربع | كيلومترا مربعا ; كيلومترات مربعة | km2 | - | square kilometre
متر | أمتار | m | - | metre
متر مربع | مترا مربعا ; أمتار مربعة | m2 | - | square metre
متر مكعب | مترا مكعبا ; أمتار مكعبة | m3 | - | cubic metre
سنتيمتر | سنتيمترات ; سنتم | cm | - | centimetre
سم | ملم | cm | - | cm
ميل | أميال | mile | - | mile
قدم | أقدام | foot | - | foot
بوصة | بوصات ; إنش ; إنشا | inch | - | inch
هكتار | هكتارات | hectare | - | hectare
دونم | دونمات ; دونما ; فدان ; فدانا ; أفدنة | dunam | - | dunam, feddan
لتر | لترات ; ليتر ; ليترا | litre | - | litre
برميل نفط | براميل نفط | barrel | - | barrel of oil
درجة | درجات | degree | - | degree
عقدة | عقد | knot | - | knot
ميغاوات | ميغاواط ; ميجاوات ; غيغاوات ; جيجاوات ; كيلووات ; كيلوواط | power | - | megawatt
غيغابايت | جيجابايت ; ميغابايت ; ميجابايت ; تيرابايت | byte | - | gigabyte

# Money
دولار | دولارات | money | - | dollar
دولار أميركي | دولارا أميركيا ; دولارات أميركية ; دولار أمريكي ; دولارا أمريكيا | money | - | US dollar
يورو | يوروهات ; أورو | money | - | euro
جنيه | جنيهات | money | - | pound
جنيه إسترليني | جنيها إسترلينيا ; جنيهات إسترلينية | money | - | pound sterling
إسترليني | - | money | - | pound sterling
ليرة | ليرات | money | - | lira, pound
دينار | دنانير | money | - | dinar
درهم | دراهم | money | - | dirham
ريال | ريالات | money | - | riyal
روبل | روبلات | money | - | rouble
روبية | روبيات | money | - | rupee
شيكل | شواكل ; شيقل ; شيقلا ; شواقل | money | - | shekel
تومان | تومانات | money | - | toman
فرنك | فرنكات | money | - | franc
ين | ينات | money | - | yen
يوان | يوانات | money | - | yuan
سنت | سنتات ; سنتا | money | - | cent
قرش | قروش | money | - | piastre

# Shares
بالمئة | بالمائة ; بالمية ; في المئة ; في المائة ; في المية ; في الألف ; بالألف | percent | - | per cent
نقطة مئوية | نقاط مئوية | percent-point | - | percentage point

# Records, votes, things of public life
صوت | أصوات | vote | - | vote
مقعد | مقاعد | seat | - | seat
حقيبة وزارية | حقائب وزارية | seat | - | ministry
حكم | أحكام | judgement | - | judgement
تهمة | تهم ; اتهام ; اتهاما ; اتهامات | charge | - | charge
قضية | قضايا | case | - | case
شكوى | شكاوى | case | - | complaint
بند | بنود | item | - | clause
مادة | مواد | item | - | article
صفحة | صفحات | item | - | page
وثيقة | وثائق | item | - | document
اتفاق | اتفاقات | agreement | - | agreement
اتفاقية | اتفاقيات | agreement | - | agreement
قرار | قرارات | decision | - | decision
مشروع | مشاريع ; مشروعات | item | - | project
وظيفة | وظائف | job | - | job
واقعة | وقائع | event | - | incident
رحلة | رحلات | trip | - | flight, trip
جولة | جولات | round | - | round
لغة | لغات | item | - | language
صورة | صور | item | - | picture
كتاب | كتب | item | - | book
فيلم | أفلام | item | - | film
حساب | حسابات | account | - | account
سهم | أسهم | share | - | share
مباراة | مباريات | match | - | match
سؤال | أسئلة | item | - | question
جائزة | جوائز | item | - | prize
جهاز | أجهزة | item | - | device
عينة | عينات | item | - | sample
نسخة | نسخ | item | - | copy
شجرة | أشجار | tree | - | tree
مرحلة | مراحل | item | - | phase
نوع | أنواع | item | - | kind
مليونير | مليونيرا ; مليونيرات | person | - | millionaire
ملياردير | مليارديرا ; مليارديرات | person | - | billionaire

# No amounts: how often, how many times as much
مرة | مرات | occasion | - | time(s)
ضعف | أضعاف | occasion | - | fold
