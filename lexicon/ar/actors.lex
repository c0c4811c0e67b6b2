# Actors of conflict news: states' governments, armies and ministries, armed groups, coalitions, bodies of the United Nations,
# monitors, relief organisations and public persons. The list and its names were written by hand for Tawatur;
# Wikidata identifiers are given only where they are certain.
#
# An alias is the whole name, never a word that could be common ("the army", "the observatory", "the coalition" alone are
# resolved in context by the reader). A country or capital that stands for its government ("Moscow said") is a place here
# and in places.lex; `<country>-government` is the actor it stands for. Several names of one armed group, hostile ones
# too, are there because reports use them: they carry no judgement.
# kind: person | group | organisation | outlet

@kind actor
@fields id | kind | ar | en | aliases | wikidata

# ── Syria: state side ──
syria-government | group | الحكومة السورية | Syrian government | النظام السوري ; نظام الأسد ; نظام بشار الأسد ; حكومة الأسد ; حكومة النظام ; حكومة النظام السوري ; نظام بشار ; نظام دمشق ; حكومة دمشق ; الدولة السورية ; السلطات السورية ; سلطات النظام | -
syria-army | group | الجيش السوري | Syrian army | الجيش العربي السوري ; القوات المسلحة السورية ; القوات السورية ; قوات الجيش السوري ; قوات النظام ; قوات النظام السوري ; جيش النظام ; جيش النظام السوري ; قوات الأسد ; قوات نظام الأسد ; الجيش النظامي السوري ; القوات النظامية السورية ; القوات الحكومية السورية ; قوات الحكومة السورية ; قوات بشار الأسد ; جيش الأسد ; كتائب الأسد ; ميليشيات الأسد ; ميليشيا الأسد | -
syria-air-force | group | سلاح الجو السوري | Syrian air force | الطيران السوري ; القوات الجوية السورية ; طيران النظام ; طائرات النظام ; طيران النظام السوري ; مروحيات النظام ; مقاتلات النظام ; الطيران الحربي السوري ; طيران الأسد ; طائرات النظام السوري ; مروحيات النظام السوري ; مقاتلات النظام السوري ; الطائرات السورية ; المقاتلات السورية | -
syria-general-command | organisation | القيادة العامة للجيش السوري | General Command of the Syrian army | القيادة العامة للجيش والقوات المسلحة السورية ; القيادة العامة للجيش والقوات المسلحة في سوريا ; القيادة العامة للجيش العربي السوري | -
syria-republican-guard | group | الحرس الجمهوري السوري | Syrian Republican Guard | - | -
syria-4th-division | group | الفرقة الرابعة | 4th Armoured Division | الفرقة الرابعة مدرعات ; الفرقة المدرعة الرابعة | -
syria-tiger-forces | group | قوات النمر | Tiger Forces | قوات سهيل الحسن | -
syria-national-defence-forces | group | قوات الدفاع الوطني | National Defence Forces | ميليشيا الدفاع الوطني ; ميليشيات الدفاع الوطني ; مليشيا الدفاع الوطني ; مليشيات الدفاع الوطني ; قوات الدفاع الوطني السوري | -
syria-air-force-intelligence | organisation | المخابرات الجوية السورية | Syrian Air Force Intelligence | المخابرات الجوية ; إدارة المخابرات الجوية | -
syria-military-intelligence | organisation | الأمن العسكري السوري | Syrian Military Intelligence | شعبة المخابرات العسكرية السورية ; الأمن العسكري التابع للنظام | -
syria-presidency | organisation | الرئاسة السورية | Syrian presidency | رئاسة الجمهورية العربية السورية ; رئاسة الجمهورية السورية | -
syria-parliament | organisation | مجلس الشعب السوري | Syrian People's Assembly | البرلمان السوري | -
baath-party | group | حزب البعث العربي الاشتراكي | Baath Party | حزب البعث ; حزب البعث السوري ; كتائب البعث | -
liwa-al-quds | group | لواء القدس | Liwa al-Quds | ميليشيا لواء القدس ; مليشيا لواء القدس | -
fatemiyoun | group | لواء فاطميون | Fatemiyoun Division | ميليشيا فاطميون ; مليشيا فاطميون ; لواء الفاطميون ; لواء الفاطميين | -
zainabiyoun | group | لواء زينبيون | Zainabiyoun Brigade | ميليشيا زينبيون ; لواء الزينبيون ; لواء الزينبيين | -
abu-fadl-al-abbas | group | لواء أبو الفضل العباس | Abu al-Fadl al-Abbas Brigade | لواء أبي الفضل العباس | -
syrian-red-crescent | organisation | الهلال الأحمر العربي السوري | Syrian Arab Red Crescent | الهلال الأحمر السوري ; منظمة الهلال الأحمر العربي السوري ; منظمة الهلال الأحمر السوري | -
hmeimim-reconciliation-centre | organisation | مركز المصالحة الروسي | Russian Reconciliation Centre (Hmeimim) | المركز الروسي للمصالحة ; مركز المصالحة الروسي في سوريا ; المركز الروسي للمصالحة في سوريا ; مركز حميميم للمصالحة ; مركز المصالحة في حميميم ; مركز حميميم ; القناة المركزية لقاعدة حميميم ; قناة حميميم المركزية ; مركز المصالحة في قاعدة حميميم ; المركز الروسي للمصالحة بين الأطراف المتنازعة في سوريا | -

# ── Syria: opposition and armed factions ──
free-syrian-army | group | الجيش السوري الحر | Free Syrian Army | الجيش الحر ; فصائل الجيش السوري الحر ; فصائل الجيش الحر ; قوات الجيش السوري الحر ; قوات الجيش الحر | Q204736
syria-national-army | group | الجيش الوطني السوري | Syrian National Army | فصائل الجيش الوطني السوري ; قوات الجيش الوطني السوري | -
syria-opposition | group | المعارضة السورية | Syrian opposition | فصائل المعارضة السورية ; قوات المعارضة السورية ; قوى المعارضة السورية ; الفصائل السورية المعارضة ; فصائل المعارضة السورية المسلحة ; المعارضة السورية المسلحة ; المعارضة المسلحة السورية | -
syria-national-coalition | organisation | الائتلاف الوطني لقوى الثورة والمعارضة السورية | Syrian National Coalition | الائتلاف الوطني السوري ; الائتلاف السوري المعارض ; الائتلاف الوطني السوري المعارض ; ائتلاف قوى المعارضة السورية ; الائتلاف السوري ; ائتلاف المعارضة السورية ; الائتلاف الوطني المعارض ; الائتلاف الوطني لقوى المعارضة والثورة السورية | -
syria-high-negotiations-committee | organisation | الهيئة العليا للمفاوضات | High Negotiations Committee | هيئة التفاوض السورية ; الهيئة العليا للتفاوض ; الهيئة العليا للمفاوضات السورية ; هيئة التفاوض العليا ; هيئة المفاوضات السورية ; الهيئة العليا للمفاوضات المنبثقة عن المعارضة السورية | -
syria-interim-government | organisation | الحكومة السورية المؤقتة | Syrian Interim Government | - | -
syria-salvation-government | organisation | حكومة الإنقاذ السورية | Syrian Salvation Government | - | -
syria-negotiating-moscow-platform | organisation | منصة موسكو | Moscow platform | - | -
syria-negotiating-cairo-platform | organisation | منصة القاهرة | Cairo platform | - | -
syria-national-coordination-body | organisation | هيئة التنسيق الوطنية | National Coordination Body | هيئة التنسيق الوطني ; هيئة التنسيق الوطنية السورية ; هيئة التنسيق الوطنية لقوى التغيير الديمقراطي ; هيئة التنسيق لقوى التغيير الديمقراطي | -
jaysh-al-islam | group | جيش الإسلام | Jaysh al-Islam | فصيل جيش الإسلام | -
faylaq-al-rahman | group | فيلق الرحمن | Faylaq al-Rahman | فصيل فيلق الرحمن | -
ahrar-al-sham | group | حركة أحرار الشام الإسلامية | Ahrar al-Sham | أحرار الشام ; حركة أحرار الشام ; فصيل أحرار الشام | -
hayat-tahrir-al-sham | group | هيئة تحرير الشام | Hay'at Tahrir al-Sham | تحرير الشام ; هتش ; ه.ت.ش | -
jabhat-fatah-al-sham | group | جبهة فتح الشام | Jabhat Fatah al-Sham | فتح الشام | -
nusra-front | group | جبهة النصرة | Nusra Front | تنظيم جبهة النصرة ; تنظيم النصرة ; جبهة النصرة لأهل الشام ; تنظيم جبهة النصرة الإرهابي | -
hurras-al-din | group | تنظيم حراس الدين | Hurras al-Din | حراس الدين ; جماعة حراس الدين | -
nour-al-din-al-zenki | group | حركة نور الدين الزنكي | Nour al-Din al-Zenki | نور الدين الزنكي ; كتائب نور الدين الزنكي ; حركة الزنكي | -
faylaq-al-sham | group | فيلق الشام | Faylaq al-Sham | - | -
suqour-al-sham | group | ألوية صقور الشام | Suqour al-Sham | صقور الشام ; لواء صقور الشام | -
jaysh-al-fatah | group | جيش الفتح | Jaysh al-Fatah | غرفة عمليات جيش الفتح | -
jaysh-al-nasr | group | جيش النصر | Jaysh al-Nasr | - | -
jaysh-al-izza | group | جيش العزة | Jaysh al-Izza | - | -
jaysh-al-ahrar | group | جيش الأحرار | Jaysh al-Ahrar | - | -
national-liberation-front-syria | group | الجبهة الوطنية للتحرير | National Front for Liberation | - | -
syria-liberation-front | group | جبهة تحرير سوريا | Syrian Liberation Front | جبهة تحرير سورية | -
southern-front | group | تحالف الجبهة الجنوبية | Southern Front | فصائل الجبهة الجنوبية ; الجبهة الجنوبية في الجيش الحر ; الجبهة الجنوبية التابعة للجيش الحر | -
levant-front | group | الجبهة الشامية | Levant Front | - | -
islamic-front-syria | group | الجبهة الإسلامية | Islamic Front | - | -
sultan-murad | group | فرقة السلطان مراد | Sultan Murad Division | لواء السلطان مراد ; فصيل السلطان مراد | -
hamza-division | group | فرقة الحمزة | Hamza Division | فرقة الحمزات ; فصيل الحمزات | -
ahrar-al-sharqiya | group | أحرار الشرقية | Ahrar al-Sharqiya | فصيل أحرار الشرقية ; تجمع أحرار الشرقية | -
sultan-suleiman-shah | group | لواء السلطان سليمان شاه | Sultan Suleiman Shah Division | فصيل السلطان سليمان شاه ; فصيل العمشات ; فرقة السلطان سليمان شاه | -
mutasim-division | group | لواء المعتصم | Mutasim Division | فرقة المعتصم | -
ahmed-al-abdo | group | قوات الشهيد أحمد العبدو | Forces of Martyr Ahmad al-Abdo | قوات أحمد العبدو | -
usud-al-sharqiya | group | جيش أسود الشرقية | Usud al-Sharqiya Army | أسود الشرقية | -
maghawir-al-thawra | group | جيش مغاوير الثورة | Maghawir al-Thawra | مغاوير الثورة | -
jaysh-khalid-ibn-al-walid | group | جيش خالد بن الوليد | Khalid ibn al-Walid Army | - | -
yarmouk-martyrs-brigade | group | لواء شهداء اليرموك | Yarmouk Martyrs Brigade | - | -
shabab-al-sunna | group | قوات شباب السنة | Shabab al-Sunna Forces | فرقة شباب السنة | -
al-bunyan-al-marsous-daraa | group | غرفة عمليات البنيان المرصوص | Al-Bunyan al-Marsous operations room | البنيان المرصوص | -
turkistan-islamic-party | group | الحزب الإسلامي التركستاني | Turkistan Islamic Party | الحزب التركستاني ; الحزب التركستاني الإسلامي | -
ajnad-al-sham | group | الاتحاد الإسلامي لأجناد الشام | Ajnad al-Sham | أجناد الشام | -
abna-al-sham | group | كتائب أبناء الشام | Abna al-Sham Brigades | - | -
aknaf-bait-al-maqdis | group | أكناف بيت المقدس | Aknaf Bait al-Maqdis | كتائب أكناف بيت المقدس | -
jund-al-aqsa | group | جند الأقصى | Jund al-Aqsa | تنظيم جند الأقصى | -
sdf | group | قوات سوريا الديمقراطية | Syrian Democratic Forces | قسد ; قوات سورية الديمقراطية ; قوات سوريا الديموقراطية ; قوات سورية الديموقراطية ; ميليشيا قسد ; مليشيا قسد ; مجلس سوريا الديمقراطية العسكري ; ميليشيات قسد | -
syrian-democratic-council | organisation | مجلس سوريا الديمقراطية | Syrian Democratic Council | مسد ; مجلس سورية الديمقراطية ; مجلس سوريا الديموقراطية | -
ypg | group | وحدات حماية الشعب | People's Protection Units | وحدات حماية الشعب الكردية ; الوحدات الكردية ; وحدات الحماية الكردية ; ي ب ك ; وحدات الحماية الشعبية | -
ypj | group | وحدات حماية المرأة | Women's Protection Units | - | -
asayish-syria | group | الأسايش | Asayish | قوات الأسايش ; قوى الأمن الداخلي الأسايش | -
pyd | organisation | حزب الاتحاد الديمقراطي | Democratic Union Party | حزب الاتحاد الديمقراطي الكردي ; حزب الاتحاد الديمقراطي الكردي السوري ; حزب الاتحاد الديموقراطي ; حزب الاتحاد الديموقراطي الكردي | -
aanes | organisation | الإدارة الذاتية لشمال وشرق سوريا | Autonomous Administration of North and East Syria | الإدارة الذاتية الكردية ; الإدارة الذاتية لشمال شرق سوريا ; الإدارة الذاتية في شمال وشرق سوريا ; الإدارة الذاتية في شمال شرق سوريا ; الإدارة الذاتية لشمال وشرق سورية ; الإدارة الذاتية الديمقراطية | -
kurdish-national-council | organisation | المجلس الوطني الكردي | Kurdish National Council | المجلس الوطني الكردي في سوريا | -
manbij-military-council | group | مجلس منبج العسكري | Manbij Military Council | المجلس العسكري لمنبج | -
deir-ez-zor-military-council | group | مجلس دير الزور العسكري | Deir ez-Zor Military Council | - | -
raqqa-civil-council | organisation | مجلس الرقة المدني | Raqqa Civil Council | المجلس المدني للرقة ; مجلس الرقة المحلي | -
euphrates-shield | group | قوات درع الفرات | Euphrates Shield forces | فصائل درع الفرات | -
syria-new-administration | group | الإدارة السورية الجديدة | Syrian new administration | إدارة العمليات العسكرية السورية | -
suwayda-men-of-dignity | group | حركة رجال الكرامة | Men of Dignity | رجال الكرامة | -

# ── Monitors, civil defence and campaigns in Syria ──
sohr | organisation | المرصد السوري لحقوق الإنسان | Syrian Observatory for Human Rights | المرصد السوري ; مرصد حقوق الإنسان السوري | -
snhr | organisation | الشبكة السورية لحقوق الإنسان | Syrian Network for Human Rights | - | -
white-helmets | organisation | الدفاع المدني السوري | Syria Civil Defence (White Helmets) | الخوذ البيضاء ; الخوذ البيض ; منظمة الخوذ البيضاء ; أصحاب الخوذ البيضاء ; القبعات البيضاء ; ذوو الخوذ البيضاء ; ذوي الخوذ البيضاء ; منظمة الدفاع المدني السوري ; الدفاع المدني في سوريا ; الدفاع المدني في الغوطة الشرقية ; الدفاع المدني في ريف دمشق ; مديرية الدفاع المدني في ريف دمشق ; الدفاع المدني في درعا ; الدفاع المدني في إدلب ; الدفاع المدني في حلب ; الدفاع المدني بريف دمشق ; الدفاع المدني بالغوطة الشرقية ; الدفاع المدني في سورية ; الدفاع المدني السوري المعارض ; منظمة الدفاع المدني السورية | -
raqqa-is-being-slaughtered-silently | organisation | الرقة تذبح بصمت | Raqqa is Being Slaughtered Silently | حملة الرقة تذبح بصمت ; شبكة الرقة تذبح بصمت ; موقع الرقة تذبح بصمت ; ناشطو الرقة تذبح بصمت | -
deirezzor-24 | organisation | شبكة دير الزور 24 | DeirEzzor 24 | - | -
local-coordination-committees | organisation | لجان التنسيق المحلية | Local Coordination Committees of Syria | لجان التنسيق المحلية في سوريا ; لجان التنسيق المحلية في سورية | -
syrian-revolution-general-commission | organisation | الهيئة العامة للثورة السورية | Syrian Revolution General Commission | الهيئة العامة للثورة | -
violations-documentation-center | organisation | مركز توثيق الانتهاكات في سوريا | Violations Documentation Center in Syria | مركز توثيق الانتهاكات | -
ghouta-media-centre | organisation | مركز الغوطة الإعلامي | Ghouta Media Center | المركز الإعلامي في الغوطة الشرقية | -
sams | organisation | الجمعية الطبية السورية الأميركية | Syrian American Medical Society | الجمعية الطبية السورية الأمريكية ; سامز ; منظمة سامز | -
uossm | organisation | اتحاد منظمات الرعاية والإغاثة الطبية | Union of Medical Care and Relief Organizations | اتحاد منظمات الإغاثة والرعاية الطبية ; أوسوم | -
syria-response-coordinators | organisation | منسقو استجابة سوريا | Syria Response Coordinators | فريق منسقو استجابة سوريا ; منسقي استجابة سوريا ; فريق منسقي استجابة سوريا ; منسقو الاستجابة ; منسقو الاستجابة في شمال سوريا | -

# ── Islamic State, al-Qaeda and branches ──
islamic-state | group | تنظيم الدولة الإسلامية | Islamic State | داعش ; تنظيم داعش ; تنظيم الدولة ; الدولة الإسلامية في العراق والشام ; الدولة الإسلامية ; تنظيم الدولة الإسلامية في العراق والشام ; تنظيم داعش الإرهابي ; الدولة الإسلامية في العراق وسوريا ; تنظيم الدولة الإسلامية داعش ; عصابات داعش ; عصابات داعش الإرهابية ; تنظيم الدولة الإسلامية في العراق وسوريا ; تنظيم الدولة الاسلامية الإرهابي ; تنظيم الدولة المتطرف ; ISIS ; ISIL | Q2429253
islamic-state-sinai | group | ولاية سيناء | Islamic State - Sinai Province | أنصار بيت المقدس ; جماعة أنصار بيت المقدس ; تنظيم أنصار بيت المقدس ; تنظيم ولاية سيناء | -
islamic-state-khorasan | group | ولاية خراسان | Islamic State - Khorasan Province | داعش خراسان ; تنظيم داعش خراسان ; تنظيم الدولة الإسلامية ولاية خراسان ; تنظيم ولاية خراسان | -
al-qaeda | group | تنظيم القاعدة | al-Qaeda | شبكة القاعدة ; تنظيم قاعدة الجهاد | Q34490
aqap | group | تنظيم القاعدة في جزيرة العرب | al-Qaeda in the Arabian Peninsula | القاعدة في جزيرة العرب ; تنظيم القاعدة في شبه الجزيرة العربية ; القاعدة في شبه الجزيرة العربية ; تنظيم القاعدة في اليمن ; أنصار الشريعة في اليمن | -
aqim | group | تنظيم القاعدة في بلاد المغرب الإسلامي | al-Qaeda in the Islamic Maghreb | القاعدة في بلاد المغرب الإسلامي ; تنظيم القاعدة ببلاد المغرب الإسلامي ; القاعدة ببلاد المغرب الإسلامي ; تنظيم القاعدة في المغرب الإسلامي | -
jnim | group | جماعة نصرة الإسلام والمسلمين | Jama'at Nusrat al-Islam wal-Muslimin | نصرة الإسلام والمسلمين | -
ansar-dine | group | جماعة أنصار الدين | Ansar Dine | حركة أنصار الدين | -
al-mourabitoun | group | جماعة المرابطون | Al-Mourabitoun | تنظيم المرابطون ; كتيبة المرابطون ; جماعة المرابطين ; تنظيم المرابطين | -
ansar-al-sharia-libya | group | أنصار الشريعة في ليبيا | Ansar al-Sharia in Libya | تنظيم أنصار الشريعة في ليبيا | -
ansar-al-sharia | group | أنصار الشريعة | Ansar al-Sharia | تنظيم أنصار الشريعة ; جماعة أنصار الشريعة | -
boko-haram | group | بوكو حرام | Boko Haram | جماعة بوكو حرام ; حركة بوكو حرام ; تنظيم بوكو حرام | -
al-shabaab | group | حركة الشباب | al-Shabaab | حركة الشباب الصومالية ; حركة الشباب المجاهدين ; حركة الشباب الإسلامية ; حركة شباب المجاهدين ; حركة الشباب الإرهابية | -
taliban | group | طالبان | Taliban | حركة طالبان ; حركة طالبان الأفغانية ; طالبان الأفغانية ; إمارة أفغانستان الإسلامية | Q42418
taliban-pakistan | group | حركة طالبان باكستان | Tehrik-i-Taliban Pakistan | طالبان باكستان ; طالبان الباكستانية ; حركة طالبان الباكستانية | -
haqqani-network | group | شبكة حقاني | Haqqani network | - | -
abu-sayyaf | group | جماعة أبو سياف | Abu Sayyaf | أبو سياف ; جماعة أبي سياف | -
jemaah-islamiyah | group | الجماعة الإسلامية في إندونيسيا | Jemaah Islamiyah | - | -

# ── Iraq ──
popular-mobilization | group | الحشد الشعبي | Popular Mobilization Forces | قوات الحشد الشعبي ; هيئة الحشد الشعبي ; ميليشيات الحشد الشعبي ; مليشيات الحشد الشعبي ; ميليشيا الحشد الشعبي ; مليشيا الحشد الشعبي ; فصائل الحشد الشعبي | -
tribal-mobilization-iraq | group | الحشد العشائري | Tribal Mobilization | قوات الحشد العشائري | -
peshmerga | group | البيشمركة | Peshmerga | قوات البيشمركة ; البشمركة ; قوات البشمركة ; قوات البيشمركة الكردية ; البيشمركة الكردية ; قوات البشمركة الكردية | -
iraq-security-forces | group | القوات الأمنية العراقية | Iraqi security forces | قوات الأمن العراقية ; القوات العراقية المشتركة | -
iraq-counter-terrorism | group | جهاز مكافحة الإرهاب العراقي | Iraqi Counter Terrorism Service | جهاز مكافحة الإرهاب ; قوات مكافحة الإرهاب العراقية ; قوات جهاز مكافحة الإرهاب ; الفرقة الذهبية | -
iraq-federal-police | group | الشرطة الاتحادية العراقية | Iraqi Federal Police | الشرطة الاتحادية ; قوات الشرطة الاتحادية ; قوات الشرطة الاتحادية العراقية | -
iraq-joint-operations-command | organisation | قيادة العمليات المشتركة | Iraqi Joint Operations Command | قيادة العمليات المشتركة العراقية ; العمليات المشتركة العراقية ; قيادة العمليات المشتركة في العراق | -
iraq-war-media-cell | organisation | خلية الإعلام الحربي | War Media Cell (Iraq) | خلية الإعلام الأمني ; خلية الإعلام الحربي العراقية ; خلية الإعلام الأمني العراقية ; مركز الإعلام الأمني العراقي | -
krg | group | حكومة إقليم كردستان | Kurdistan Regional Government | حكومة إقليم كردستان العراق ; حكومة كردستان ; حكومة كردستان العراق ; حكومة الإقليم الكردي | -
kdp | group | الحزب الديمقراطي الكردستاني | Kurdistan Democratic Party | الحزب الديموقراطي الكردستاني | -
puk | group | الاتحاد الوطني الكردستاني | Patriotic Union of Kurdistan | حزب الاتحاد الوطني الكردستاني | -
pkk | group | حزب العمال الكردستاني | Kurdistan Workers' Party | حزب العمال الكوردستاني ; منظمة بي كا كا ; بي كا كا ; بي كي كي ; منظمة بي كا كا الإرهابية | -
badr-organization | group | منظمة بدر | Badr Organization | فيلق بدر ; قوات بدر | -
asaib-ahl-al-haq | group | عصائب أهل الحق | Asa'ib Ahl al-Haq | حركة عصائب أهل الحق ; ميليشيا عصائب أهل الحق ; مليشيا عصائب أهل الحق | -
kataib-hezbollah | group | كتائب حزب الله العراقي | Kata'ib Hezbollah | كتائب حزب الله ; كتائب حزب الله في العراق ; حزب الله العراقي ; كتائب حزب الله العراقية | -
harakat-al-nujaba | group | حركة النجباء | Harakat al-Nujaba | حركة النجباء العراقية ; ميليشيا النجباء ; مليشيا النجباء ; حركة حزب الله النجباء | -
saraya-al-salam | group | سرايا السلام | Saraya al-Salam | - | -
sadrist-movement | group | التيار الصدري | Sadrist Movement | جيش المهدي | -
islamic-dawa-party | group | حزب الدعوة الإسلامية | Islamic Dawa Party | حزب الدعوة | -
state-of-law-coalition | group | ائتلاف دولة القانون | State of Law Coalition | - | -
islamic-resistance-iraq | group | المقاومة الإسلامية في العراق | Islamic Resistance in Iraq | - | -
sinjar-resistance-units | group | وحدات مقاومة سنجار | Sinjar Resistance Units | - | -
iraq-parliament | organisation | مجلس النواب العراقي | Iraqi Council of Representatives | البرلمان العراقي | -
iraq-presidency | organisation | الرئاسة العراقية | Iraqi presidency | رئاسة الجمهورية العراقية | -
iraq-election-commission | organisation | المفوضية العليا المستقلة للانتخابات في العراق | Independent High Electoral Commission (Iraq) | المفوضية العليا المستقلة للانتخابات العراقية | -
iraq-human-rights-commission | organisation | المفوضية العليا لحقوق الإنسان في العراق | Iraqi High Commission for Human Rights | مفوضية حقوق الإنسان العراقية ; المفوضية العليا لحقوق الإنسان العراقية | -

# ── Yemen ──
houthis | group | الحوثيون | Houthis | الحوثيين ; أنصار الله ; جماعة أنصار الله ; جماعة الحوثي ; جماعة الحوثيين ; حركة أنصار الله ; ميليشيا الحوثي ; مليشيا الحوثي ; ميليشيات الحوثي ; مليشيات الحوثي ; ميليشيا الحوثيين ; مليشيا الحوثيين ; مليشيات الحوثيين ; ميليشيات الحوثيين ; المتمردون الحوثيون ; المتمردين الحوثيين ; الميليشيات الحوثية ; المليشيات الحوثية ; الميليشيا الحوثية ; المليشيا الحوثية ; جماعة الحوثي الإرهابية ; الميليشيات الحوثية الانقلابية ; حركة الحوثيين ; ميليشيا الحوثي الانقلابية ; ميليشيات الحوثي الانقلابية ; ميليشيا الحوثي الإيرانية ; ميليشيات الحوثي الإيرانية ; أنصار الله الحوثيون ; أنصار الله الحوثيين | -
yemen-popular-committees-houthi | group | الجيش واللجان الشعبية | Houthi-aligned army and popular committees | قوات الجيش واللجان الشعبية ; اللجان الشعبية اليمنية | -
yemen-supreme-political-council | organisation | المجلس السياسي الأعلى | Supreme Political Council (Sanaa) | المجلس السياسي الأعلى في اليمن ; المجلس السياسي الأعلى في صنعاء | -
yemen-presidential-council | organisation | مجلس القيادة الرئاسي اليمني | Presidential Leadership Council | مجلس القيادة الرئاسي ; مجلس القيادة الرئاسي في اليمن | -
yemen-southern-transitional-council | group | المجلس الانتقالي الجنوبي | Southern Transitional Council | المجلس الانتقالي الجنوبي اليمني ; قوات المجلس الانتقالي ; قوات المجلس الانتقالي الجنوبي ; الانتقالي الجنوبي | -
yemen-security-belt | group | قوات الحزام الأمني | Security Belt Forces | الحزام الأمني اليمني | -
yemen-giants-brigades | group | ألوية العمالقة | Giants Brigades | قوات العمالقة ; ألوية العمالقة الجنوبية ; قوات ألوية العمالقة | -
yemen-shabwa-elite | group | قوات النخبة الشبوانية | Shabwani Elite | النخبة الشبوانية ; قوات دفاع شبوة | -
yemen-hadrami-elite | group | قوات النخبة الحضرمية | Hadrami Elite | النخبة الحضرمية | -
yemen-saleh-forces | group | قوات صالح | Forces loyal to Saleh | قوات الرئيس المخلوع صالح ; قوات علي عبد الله صالح ; قوات الرئيس السابق علي عبد الله صالح | -
yemen-national-resistance | group | قوات المقاومة الوطنية اليمنية | Yemeni National Resistance | حراس الجمهورية ; قوات حراس الجمهورية | -
yemen-islah | organisation | حزب التجمع اليمني للإصلاح | al-Islah Party | التجمع اليمني للإصلاح ; حزب الإصلاح اليمني ; حزب الإصلاح | -
yemen-general-peoples-congress | organisation | حزب المؤتمر الشعبي العام | General People's Congress | المؤتمر الشعبي العام ; حزب المؤتمر الشعبي العام اليمني | -
yemen-hirak | group | الحراك الجنوبي | Southern Movement | الحراك الجنوبي اليمني ; الحراك الجنوبي في اليمن | -
arab-coalition | group | التحالف العربي | Saudi-led Arab coalition | قوات التحالف العربي ; التحالف العربي بقيادة السعودية ; التحالف بقيادة السعودية ; التحالف السعودي ; تحالف دعم الشرعية في اليمن ; تحالف دعم الشرعية ; التحالف العربي لدعم الشرعية ; التحالف العربي لدعم الشرعية في اليمن ; قوات تحالف دعم الشرعية ; قوات تحالف دعم الشرعية في اليمن ; التحالف الذي تقوده السعودية ; التحالف العسكري بقيادة السعودية ; قيادة قوات التحالف المشتركة ; طيران التحالف العربي ; قوات تحالف دعم الشرعية باليمن ; التحالف السعودي الإماراتي ; قيادة القوات المشتركة للتحالف ; التحالف العربي بقيادة المملكة العربية السعودية | -
yemen-un-rcc | organisation | لجنة إعادة الانتشار في الحديدة | Redeployment Coordination Committee (Hodeidah) | لجنة تنسيق إعادة الانتشار | -
unmha | organisation | بعثة الأمم المتحدة لدعم اتفاق الحديدة | UNMHA | - | -
saba-yemen-parliament | organisation | البرلمان اليمني | Yemeni parliament | مجلس النواب اليمني | -
jieat | organisation | الفريق المشترك لتقييم الحوادث | Joint Incidents Assessment Team | الفريق المشترك لتقييم الحوادث في اليمن | -
masam-project | organisation | مشروع مسام | Masam demining project | المشروع السعودي لنزع الألغام في اليمن | -

# ── Libya ──
libya-gna | group | حكومة الوفاق الوطني | Government of National Accord | حكومة الوفاق ; حكومة الوفاق الليبية ; حكومة الوفاق الوطني الليبية ; قوات حكومة الوفاق ; قوات حكومة الوفاق الوطني ; قوات الوفاق ; حكومة طرابلس ; قوات حكومة الوفاق الليبية | -
libya-gnu | group | حكومة الوحدة الوطنية الليبية | Government of National Unity | حكومة الدبيبة ; حكومة الوحدة الوطنية في ليبيا ; حكومة الوحدة الليبية | -
libya-presidential-council | organisation | المجلس الرئاسي الليبي | Libyan Presidential Council | المجلس الرئاسي لحكومة الوفاق ; المجلس الرئاسي لحكومة الوفاق الوطني ; المجلس الرئاسي في ليبيا | -
libya-lna | group | الجيش الوطني الليبي | Libyan National Army | قوات حفتر ; قوات خليفة حفتر ; القيادة العامة للجيش الليبي ; قوات المشير خليفة حفتر ; قوات اللواء خليفة حفتر ; القوات المسلحة العربية الليبية ; قوات اللواء المتقاعد خليفة حفتر ; قوات شرق ليبيا ; قوات المشير حفتر ; ميليشيات حفتر | -
libya-house-of-representatives | organisation | مجلس النواب الليبي | Libyan House of Representatives | برلمان طبرق ; مجلس النواب في طبرق ; البرلمان الليبي ; مجلس نواب طبرق | -
libya-high-council-of-state | organisation | المجلس الأعلى للدولة | High Council of State | المجلس الأعلى للدولة الليبي ; المجلس الأعلى للدولة في ليبيا | -
libya-bunyan-marsous | group | قوات البنيان المرصوص | Al-Bunyan al-Marsous (Libya) | عملية البنيان المرصوص ; غرفة عمليات البنيان المرصوص الليبية | -
libya-benghazi-shura | group | مجلس شورى ثوار بنغازي | Benghazi Revolutionaries Shura Council | - | -
libya-benghazi-defence | group | سرايا الدفاع عن بنغازي | Benghazi Defence Brigades | - | -
libya-derna-shura | group | مجلس شورى مجاهدي درنة | Derna Mujahideen Shura Council | قوة حماية درنة | -
libya-dawn | group | قوات فجر ليبيا | Libya Dawn | فجر ليبيا | -
libya-rada | group | قوة الردع الخاصة | Special Deterrence Force | قوات الردع الخاصة ; جهاز الردع الليبي ; قوة الردع الليبية | -
libya-444-brigade | group | اللواء 444 قتال | 444 Brigade | اللواء 444 | -
libya-coast-guard | organisation | خفر السواحل الليبي | Libyan coast guard | حرس السواحل الليبي ; خفر السواحل الليبية ; البحرية الليبية | -
libya-noc | organisation | المؤسسة الوطنية للنفط الليبية | National Oil Corporation (Libya) | مؤسسة النفط الليبية ; المؤسسة الوطنية للنفط في ليبيا ; المؤسسة الوطنية للنفط | -
libya-red-crescent | organisation | الهلال الأحمر الليبي | Libyan Red Crescent | جمعية الهلال الأحمر الليبي | -
unsmil | organisation | بعثة الأمم المتحدة للدعم في ليبيا | UNSMIL | البعثة الأممية في ليبيا ; بعثة الأمم المتحدة في ليبيا ; البعثة الأممية إلى ليبيا ; بعثة الأمم المتحدة إلى ليبيا ; البعثة الأممية للدعم في ليبيا | -

# ── Palestine, Israel ──
palestinian-authority | group | السلطة الفلسطينية | Palestinian Authority | السلطة الوطنية الفلسطينية ; الحكومة الفلسطينية ; حكومة الوفاق الفلسطينية | -
palestinian-presidency | organisation | الرئاسة الفلسطينية | Palestinian presidency | - | -
plo | organisation | منظمة التحرير الفلسطينية | Palestine Liberation Organization | منظمة التحرير ; اللجنة التنفيذية لمنظمة التحرير الفلسطينية ; اللجنة التنفيذية لمنظمة التحرير | -
hamas | group | حماس | Hamas | حركة حماس ; حركة المقاومة الإسلامية ; حركة المقاومة الإسلامية حماس ; حركة حماس الإسلامية ; حركة المقاومة الإسلامية (حماس) | Q38799
qassam-brigades | group | كتائب القسام | al-Qassam Brigades | كتائب عز الدين القسام ; كتائب الشهيد عز الدين القسام ; كتائب عزالدين القسام | -
palestinian-islamic-jihad | group | حركة الجهاد الإسلامي | Palestinian Islamic Jihad | الجهاد الإسلامي ; حركة الجهاد الإسلامي في فلسطين ; حركة الجهاد الإسلامي الفلسطينية | -
al-quds-brigades | group | سرايا القدس | al-Quds Brigades | - | -
fatah | organisation | حركة فتح | Fatah | حركة التحرير الوطني الفلسطيني فتح ; حركة التحرير الوطني الفلسطيني ; اللجنة المركزية لحركة فتح | -
aqsa-martyrs-brigades | group | كتائب شهداء الأقصى | al-Aqsa Martyrs' Brigades | - | -
pflp | organisation | الجبهة الشعبية لتحرير فلسطين | Popular Front for the Liberation of Palestine | كتائب أبو علي مصطفى | -
dflp | organisation | الجبهة الديمقراطية لتحرير فلسطين | Democratic Front for the Liberation of Palestine | - | -
pflp-gc | group | الجبهة الشعبية لتحرير فلسطين القيادة العامة | PFLP - General Command | الجبهة الشعبية القيادة العامة ; الجبهة الشعبية - القيادة العامة ; الجبهة الشعبية لتحرير فلسطين - القيادة العامة | -
popular-resistance-committees | group | لجان المقاومة الشعبية | Popular Resistance Committees | ألوية الناصر صلاح الدين | -
palestinian-red-crescent | organisation | الهلال الأحمر الفلسطيني | Palestine Red Crescent Society | جمعية الهلال الأحمر الفلسطيني | -
gaza-health-ministry | organisation | وزارة الصحة في غزة | Gaza Health Ministry | وزارة الصحة الفلسطينية في غزة ; وزارة الصحة بغزة ; وزارة الصحة في قطاع غزة ; وزارة الصحة الفلسطينية بغزة ; وزارة الصحة بقطاع غزة ; وزارة الصحة الفلسطينية في قطاع غزة ; وزارة الصحة التابعة لحماس | -
gaza-interior-ministry | organisation | وزارة الداخلية في غزة | Gaza Interior Ministry | وزارة الداخلية بغزة ; وزارة الداخلية في قطاع غزة | -
gaza-media-office | organisation | المكتب الإعلامي الحكومي في غزة | Gaza Government Media Office | المكتب الإعلامي الحكومي بغزة ; المكتب الإعلامي الحكومي في قطاع غزة | -
gaza-civil-defence | organisation | الدفاع المدني في غزة | Gaza Civil Defence | الدفاع المدني في قطاع غزة ; الدفاع المدني بغزة ; جهاز الدفاع المدني في غزة ; الدفاع المدني الفلسطيني | -
palestinian-prisoners-club | organisation | نادي الأسير الفلسطيني | Palestinian Prisoners' Club | نادي الأسير ; هيئة شؤون الأسرى والمحررين ; هيئة شؤون الأسرى | -
great-march-committee | organisation | الهيئة الوطنية العليا لمسيرات العودة | National Committee for the March of Return | الهيئة الوطنية العليا لمسيرات العودة وكسر الحصار | -
btselem | organisation | منظمة بتسيلم | B'Tselem | بتسيلم ; مركز بتسيلم | -
peace-now | organisation | حركة السلام الآن | Peace Now | منظمة السلام الآن | -
israel-army | group | الجيش الإسرائيلي | Israeli army | جيش الاحتلال الإسرائيلي ; جيش الاحتلال ; قوات الاحتلال ; قوات الاحتلال الإسرائيلي ; القوات الإسرائيلية ; قوات الجيش الإسرائيلي ; جيش الدفاع الإسرائيلي ; جيش العدو الإسرائيلي ; قوات الاحتلال الإسرائيلية ; جيش العدو الصهيوني ; القوات المسلحة الإسرائيلية | -
israel-air-force | group | سلاح الجو الإسرائيلي | Israeli Air Force | الطيران الإسرائيلي ; الطائرات الإسرائيلية ; المقاتلات الإسرائيلية ; الطيران الحربي الإسرائيلي ; طيران الاحتلال ; طائرات الاحتلال | -
israel-government | group | الحكومة الإسرائيلية | Israeli government | سلطات الاحتلال ; حكومة الاحتلال ; سلطات الاحتلال الإسرائيلي ; السلطات الإسرائيلية ; الاحتلال الإسرائيلي ; الكيان الصهيوني ; العدو الإسرائيلي ; العدو الصهيوني ; كيان الاحتلال ; سلطات الاحتلال الإسرائيلية ; حكومة الاحتلال الإسرائيلي ; دولة الاحتلال ; حكومة نتنياهو | -
israel-cabinet | organisation | المجلس الوزاري الإسرائيلي المصغر | Israeli Security Cabinet | الكابينت ; الكابينيت ; الكابينت الإسرائيلي ; المجلس الوزاري المصغر الإسرائيلي ; الحكومة الأمنية المصغرة الإسرائيلية ; حكومة الحرب الإسرائيلية | -
israel-police | group | الشرطة الإسرائيلية | Israel Police | شرطة الاحتلال ; شرطة الاحتلال الإسرائيلي | -
shin-bet | organisation | الشاباك | Shin Bet | جهاز الشاباك ; جهاز الأمن العام الإسرائيلي ; شين بيت ; الشين بيت | -
mossad | organisation | الموساد | Mossad | جهاز الموساد ; الموساد الإسرائيلي ; جهاز الموساد الإسرائيلي | -
knesset | organisation | الكنيست | Knesset | الكنيست الإسرائيلي | -
likud | organisation | حزب الليكود | Likud | الليكود | -
cogat | organisation | منسق أعمال الحكومة الإسرائيلية في المناطق | COGAT | كوغات | -

# ── Lebanon ──
hezbollah | group | حزب الله | Hezbollah | حزب الله اللبناني ; جماعة حزب الله ; ميليشيا حزب الله ; مليشيا حزب الله ; ميليشيات حزب الله ; جماعة حزب الله اللبنانية ; ميليشيا حزب الله اللبناني ; منظمة حزب الله ; المقاومة الإسلامية في لبنان ; ميليشيا حزب الله اللبنانية | Q41053
amal-movement | organisation | حركة أمل | Amal Movement | حركة أمل الشيعية ; حركة أمل اللبنانية | -
future-movement | organisation | تيار المستقبل | Future Movement | تيار المستقبل اللبناني | -
free-patriotic-movement | organisation | التيار الوطني الحر | Free Patriotic Movement | - | -
lebanese-forces | organisation | حزب القوات اللبنانية | Lebanese Forces | القوات اللبنانية | -
progressive-socialist-party | organisation | الحزب التقدمي الاشتراكي | Progressive Socialist Party | - | -
kataeb | organisation | حزب الكتائب | Kataeb Party | حزب الكتائب اللبنانية ; الكتائب اللبنانية | -
lebanon-general-security | organisation | الأمن العام اللبناني | Lebanese General Security | المديرية العامة للأمن العام اللبناني | -
lebanon-internal-security-forces | organisation | قوى الأمن الداخلي اللبنانية | Lebanese Internal Security Forces | قوى الأمن الداخلي اللبناني | -
lebanese-red-cross | organisation | الصليب الأحمر اللبناني | Lebanese Red Cross | - | -
lebanon-parliament | organisation | مجلس النواب اللبناني | Lebanese parliament | البرلمان اللبناني | -
unifil | organisation | اليونيفيل | UNIFIL | قوات اليونيفيل ; قوة الأمم المتحدة المؤقتة في لبنان ; قوات الأمم المتحدة المؤقتة في لبنان ; قوة اليونيفيل | -

# ── Iran, Turkey, Gulf ──
irgc | group | الحرس الثوري الإيراني | Islamic Revolutionary Guard Corps | الحرس الثوري ; قوات الحرس الثوري ; حرس الثورة الإسلامية ; قوات الحرس الثوري الإيراني ; حرس الثورة الإيراني ; حرس الثورة الإسلامية الإيراني ; قوات حرس الثورة الإسلامية | -
quds-force | group | فيلق القدس | Quds Force | فيلق القدس الإيراني ; قوة القدس ; قوات القدس الإيرانية | -
basij | group | الباسيج | Basij | قوات الباسيج ; قوات التعبئة الباسيج ; ميليشيا الباسيج | -
iran-atomic-agency | organisation | منظمة الطاقة الذرية الإيرانية | Atomic Energy Organization of Iran | هيئة الطاقة الذرية الإيرانية | -
iran-guardian-council | organisation | مجلس صيانة الدستور | Guardian Council | مجلس صيانة الدستور الإيراني | -
iran-parliament | organisation | مجلس الشورى الإيراني | Iranian parliament | البرلمان الإيراني ; مجلس الشورى الإسلامي | -
mek | group | منظمة مجاهدي خلق | People's Mujahedin of Iran | مجاهدي خلق ; مجاهدو خلق ; مجاهدي خلق الإيرانية ; منظمة مجاهدي خلق الإيرانية | -
iran-militias | group | الميليشيات الإيرانية | Iranian militias | المليشيات الإيرانية ; ميليشيات إيران ; ميليشيات إيرانية | -
jundallah-jaish-al-adl | group | جماعة جيش العدل | Jaish al-Adl | جيش العدل | -
turkey-presidency | organisation | الرئاسة التركية | Turkish presidency | رئاسة الجمهورية التركية | -
turkey-general-staff | organisation | هيئة الأركان التركية | Turkish General Staff | رئاسة الأركان التركية ; هيئة الأركان العامة التركية ; الأركان التركية ; رئاسة هيئة الأركان التركية | -
akp | organisation | حزب العدالة والتنمية التركي | Justice and Development Party (Turkey) | حزب العدالة والتنمية الحاكم | -
chp | organisation | حزب الشعب الجمهوري | Republican People's Party | حزب الشعب الجمهوري التركي | -
hdp | organisation | حزب الشعوب الديمقراطي | Peoples' Democratic Party | حزب الشعوب الديموقراطي | -
afad | organisation | إدارة الكوارث والطوارئ التركية | AFAD | هيئة آفاد ; هيئة الكوارث والطوارئ التركية ; إدارة الطوارئ والكوارث التركية ; هيئة إدارة الكوارث والطوارئ التركية ; إدارة الكوارث والطوارئ التركية آفاد ; إدارة آفاد | -
turkish-red-crescent | organisation | الهلال الأحمر التركي | Turkish Red Crescent | - | -
ihh | organisation | هيئة الإغاثة الإنسانية التركية | IHH Humanitarian Relief Foundation | هيئة الإغاثة الإنسانية وحقوق الإنسان والحريات | -
gulen-movement | group | جماعة غولن | Gülen movement | تنظيم غولن ; منظمة غولن ; حركة غولن ; جماعة فتح الله غولن ; منظمة غولن الإرهابية ; تنظيم فتح الله غولن | -
turkey-intelligence | organisation | الاستخبارات التركية | Turkish National Intelligence Organization | جهاز الاستخبارات التركي ; المخابرات التركية ; جهاز المخابرات التركي ; جهاز الاستخبارات الوطنية التركية | -
saudi-royal-court | organisation | الديوان الملكي السعودي | Saudi Royal Court | - | -
saudi-civil-defence | organisation | الدفاع المدني السعودي | Saudi Civil Defence | المديرية العامة للدفاع المدني السعودي | -
saudi-air-defence | group | قوات الدفاع الجوي الملكي السعودي | Royal Saudi Air Defence Forces | الدفاعات الجوية السعودية ; الدفاع الجوي السعودي ; قوات الدفاع الجوي السعودي | -
ksrelief | organisation | مركز الملك سلمان للإغاثة والأعمال الإنسانية | King Salman Humanitarian Aid and Relief Centre | مركز الملك سلمان للإغاثة | -
aramco | organisation | أرامكو السعودية | Saudi Aramco | شركة أرامكو ; أرامكو ; شركة أرامكو السعودية ; شركة أرامكو النفطية | -
qatar-red-crescent | organisation | الهلال الأحمر القطري | Qatar Red Crescent | جمعية الهلال الأحمر القطري | -
uae-red-crescent | organisation | الهلال الأحمر الإماراتي | Emirates Red Crescent | هيئة الهلال الأحمر الإماراتي | -
qatar-charity | organisation | قطر الخيرية | Qatar Charity | جمعية قطر الخيرية ; مؤسسة قطر الخيرية | -
kuwait-emiri-diwan | organisation | الديوان الأميري الكويتي | Kuwaiti Emiri Diwan | - | -

# ── Egypt, Sudan, Maghreb, Sahel, Horn ──
muslim-brotherhood | organisation | الإخوان المسلمون | Muslim Brotherhood | الإخوان المسلمين ; جماعة الإخوان المسلمين ; جماعة الإخوان ; تنظيم الإخوان ; تنظيم الإخوان المسلمين ; حركة الإخوان المسلمين ; جماعة الإخوان الإرهابية ; تنظيم الإخوان الإرهابي | -
hasm | group | حركة حسم | Hasm Movement | حركة سواعد مصر | -
egypt-presidency | organisation | الرئاسة المصرية | Egyptian presidency | رئاسة الجمهورية المصرية | -
egypt-intelligence | organisation | المخابرات المصرية | Egyptian General Intelligence | المخابرات العامة المصرية ; جهاز المخابرات المصرية ; جهاز المخابرات العامة المصرية | -
al-azhar | organisation | الأزهر الشريف | al-Azhar | مشيخة الأزهر | -
egypt-dar-al-ifta | organisation | دار الإفتاء المصرية | Dar al-Ifta al-Misriyyah | - | -
coptic-church | organisation | الكنيسة القبطية الأرثوذكسية | Coptic Orthodox Church | الكنيسة القبطية ; الكنيسة المصرية | -
rsf | group | قوات الدعم السريع | Rapid Support Forces | ميليشيا الدعم السريع ; مليشيا الدعم السريع ; ميليشيا قوات الدعم السريع ; قوات الدعم السريع السودانية ; الدعم السريع ; مليشيات الدعم السريع | -
janjaweed | group | الجنجويد | Janjaweed | ميليشيا الجنجويد ; ميليشيات الجنجويد ; مليشيا الجنجويد ; مليشيات الجنجويد | -
sudan-sovereignty-council | organisation | مجلس السيادة السوداني | Sudanese Sovereignty Council | مجلس السيادة الانتقالي ; مجلس السيادة الانتقالي في السودان ; مجلس السيادة في السودان ; مجلس السيادة الانتقالي السوداني | -
sudan-transitional-military-council | organisation | المجلس العسكري الانتقالي | Transitional Military Council (Sudan) | المجلس العسكري الانتقالي في السودان ; المجلس العسكري الانتقالي السوداني ; المجلس العسكري السوداني | -
sudan-forces-of-freedom-and-change | organisation | قوى الحرية والتغيير | Forces of Freedom and Change | قوى إعلان الحرية والتغيير ; ائتلاف قوى الحرية والتغيير ; تحالف قوى الحرية والتغيير | -
sudan-professionals-association | organisation | تجمع المهنيين السودانيين | Sudanese Professionals Association | تجمع المهنيين السوداني | -
sudan-doctors-committee | organisation | لجنة أطباء السودان المركزية | Central Committee of Sudanese Doctors | لجنة الأطباء المركزية ; لجنة أطباء السودان ; لجنة أطباء السودان المركزية المعارضة | -
sudan-doctors-network | organisation | شبكة أطباء السودان | Sudan Doctors Network | - | -
sudan-resistance-committees | group | لجان المقاومة السودانية | Sudanese resistance committees | لجان مقاومة الفاشر ; تنسيقية لجان مقاومة الفاشر ; تنسيقية لجان المقاومة بالفاشر | -
sudan-jem | group | حركة العدل والمساواة | Justice and Equality Movement | حركة العدل والمساواة السودانية | -
sudan-slm | group | حركة تحرير السودان | Sudan Liberation Movement | جيش تحرير السودان | -
splm-n | group | الحركة الشعبية لتحرير السودان شمال | SPLM-North | الحركة الشعبية شمال ; الحركة الشعبية لتحرير السودان قطاع الشمال ; الحركة الشعبية - شمال ; الحركة الشعبية لتحرير السودان - شمال | -
splm | group | الحركة الشعبية لتحرير السودان | Sudan People's Liberation Movement | الجيش الشعبي لتحرير السودان | -
unamid | organisation | يوناميد | UNAMID | بعثة يوناميد ; البعثة المشتركة للأمم المتحدة والاتحاد الأفريقي في دارفور | -
unitams | organisation | بعثة يونيتامس | UNITAMS | يونيتامس ; بعثة الأمم المتحدة المتكاملة لدعم المرحلة الانتقالية في السودان | -
unmiss | organisation | بعثة الأمم المتحدة في جنوب السودان | UNMISS | بعثة يونميس | -
polisario | group | البوليساريو | Polisario Front | جبهة البوليساريو ; جبهة بوليساريو ; بوليساريو ; البوليزاريو | -
sadr | group | الجمهورية العربية الصحراوية الديمقراطية | Sahrawi Arab Democratic Republic | الجمهورية الصحراوية ; الجمهورية العربية الصحراوية | -
minurso | organisation | المينورسو | MINURSO | بعثة المينورسو ; بعثة الأمم المتحدة في الصحراء الغربية | -
minusma | organisation | مينوسما | MINUSMA | بعثة مينوسما ; بعثة الأمم المتحدة في مالي ; المينوسما ; بعثة الأمم المتحدة لتحقيق الاستقرار في مالي | -
azawad-movements | group | تنسيقية حركات أزواد | Coordination of Azawad Movements | تنسيقية الحركات الأزوادية ; الحركة الوطنية لتحرير أزواد ; جبهة تحرير أزواد | -
g5-sahel | group | مجموعة دول الساحل الخمس | G5 Sahel | مجموعة الساحل الخمس ; مجموعة الخمس لدول الساحل ; القوة المشتركة لمجموعة دول الساحل الخمس | -
barkhane | group | قوة برخان | Operation Barkhane | عملية برخان ; قوات برخان | -
ecowas | organisation | المجموعة الاقتصادية لدول غرب أفريقيا | ECOWAS | إيكواس ; الإيكواس ; مجموعة إيكواس ; سيدياو | -
igad | organisation | الهيئة الحكومية للتنمية | IGAD | إيغاد ; منظمة إيغاد ; الإيغاد | -
amisom | group | أميصوم | AMISOM | قوات أميصوم ; بعثة الاتحاد الأفريقي في الصومال ; قوات الاتحاد الأفريقي في الصومال ; الأميصوم | -
tplf | group | الجبهة الشعبية لتحرير تيغراي | Tigray People's Liberation Front | جبهة تحرير تيغراي ; قوات تيغراي ; جبهة تيغراي ; جبهة تحرير شعب تيغراي | -
algeria-presidency | organisation | الرئاسة الجزائرية | Algerian presidency | رئاسة الجمهورية الجزائرية | -
algeria-civil-protection | organisation | الحماية المدنية الجزائرية | Algerian Civil Protection | المديرية العامة للحماية المدنية الجزائرية | -
algeria-fln | organisation | حزب جبهة التحرير الوطني | National Liberation Front (Algeria) | جبهة التحرير الوطني ; جبهة التحرير الوطني الجزائرية | -
algeria-rnd | organisation | التجمع الوطني الديمقراطي | National Democratic Rally | حزب التجمع الوطني الديمقراطي | -
algeria-msp | organisation | حركة مجتمع السلم | Movement of Society for Peace | - | -
ennahda | organisation | حركة النهضة | Ennahda | حركة النهضة التونسية ; حركة النهضة الإسلامية ; حزب النهضة التونسي | -
nidaa-tounes | organisation | حزب نداء تونس | Nidaa Tounes | نداء تونس ; حركة نداء تونس | -
ugtt | organisation | الاتحاد العام التونسي للشغل | Tunisian General Labour Union | اتحاد الشغل التونسي | -
tunisia-presidency | organisation | الرئاسة التونسية | Tunisian presidency | رئاسة الجمهورية التونسية | -
morocco-pjd | organisation | حزب العدالة والتنمية المغربي | Justice and Development Party (Morocco) | - | -
morocco-royal-court | organisation | الديوان الملكي المغربي | Moroccan royal cabinet | الديوان الملكي في المغرب | -
jordan-royal-court | organisation | الديوان الملكي الأردني | Jordanian Royal Court | الديوان الملكي الهاشمي | -
jordan-civil-defence | organisation | الدفاع المدني الأردني | Jordanian Civil Defence | مديرية الأمن العام الأردنية | -

# ── World powers: offices, services, commands ──
kremlin | organisation | الكرملين | Kremlin | الرئاسة الروسية | -
russia-air-force | group | القوات الجوية الروسية | Russian Aerospace Forces | الطيران الروسي ; سلاح الجو الروسي ; المقاتلات الروسية ; الطائرات الروسية ; القوات الجوفضائية الروسية ; القوات الفضائية الجوية الروسية ; القوات الجو فضائية الروسية ; الطيران الحربي الروسي ; الطائرات الحربية الروسية ; سلاح الجو الفضائي الروسي | -
russia-general-staff | organisation | هيئة الأركان العامة الروسية | Russian General Staff | الأركان الروسية ; هيئة الأركان الروسية ; رئاسة الأركان الروسية | -
russia-hmeimim-command | organisation | قيادة قاعدة حميميم | Russian command at Hmeimim | - | -
russia-military-police | group | الشرطة العسكرية الروسية | Russian military police | - | -
russia-emergencies-ministry | organisation | وزارة الطوارئ الروسية | Russian Ministry of Emergency Situations | وزارة حالات الطوارئ الروسية | -
russia-fsb | organisation | جهاز الأمن الفدرالي الروسي | Federal Security Service (Russia) | جهاز الأمن الفيدرالي الروسي ; هيئة الأمن الفدرالي الروسية ; هيئة الأمن الفيدرالي الروسية | -
russia-duma | organisation | مجلس الدوما | State Duma | مجلس الدوما الروسي ; الدوما ; الدوما الروسي | -
russia-federation-council | organisation | مجلس الاتحاد الروسي | Federation Council (Russia) | مجلس الفدرالية الروسي ; مجلس الفيدرالية الروسي | -
russia-security-council | organisation | مجلس الأمن الروسي | Security Council of Russia | مجلس الأمن القومي الروسي | -
russia-aid-coordination-un | organisation | البعثة الروسية لدى الأمم المتحدة | Russian mission to the United Nations | - | -
wagner-group | group | مجموعة فاغنر | Wagner Group | فاغنر ; قوات فاغنر ; مرتزقة فاغنر ; شركة فاغنر ; مجموعة فاغنر الروسية | -
white-house | organisation | البيت الأبيض | White House | - | -
us-administration | group | الإدارة الأميركية | US administration | الإدارة الأمريكية ; الحكومة الأميركية ; الحكومة الأمريكية ; إدارة ترامب ; إدارة أوباما ; إدارة بايدن ; إدارة الرئيس الأميركي ; إدارة الرئيس الأمريكي ; السلطات الأميركية ; السلطات الأمريكية | -
us-presidency | organisation | الرئاسة الأميركية | US presidency | الرئاسة الأمريكية | -
pentagon | organisation | البنتاغون | Pentagon (US Department of Defense) | وزارة الدفاع الأميركية ; وزارة الدفاع الأمريكية ; البنتاجون ; وزارة الدفاع الأميركية البنتاغون ; وزارة الدفاع الأمريكية البنتاغون ; الدفاع الأميركية ; الدفاع الأمريكية ; وزارة الحرب الأميركية ; وزارة الحرب الأمريكية | Q11208
us-state-department | organisation | وزارة الخارجية الأميركية | US Department of State | وزارة الخارجية الأمريكية ; الخارجية الأميركية ; الخارجية الأمريكية | Q789915
us-treasury | organisation | وزارة الخزانة الأميركية | US Department of the Treasury | وزارة الخزانة الأمريكية ; الخزانة الأميركية ; الخزانة الأمريكية | -
us-justice-department | organisation | وزارة العدل الأميركية | US Department of Justice | وزارة العدل الأمريكية | -
us-homeland-security | organisation | وزارة الأمن الداخلي الأميركية | US Department of Homeland Security | وزارة الأمن الداخلي الأمريكية | -
us-army | group | الجيش الأميركي | US military | الجيش الأمريكي ; القوات الأميركية ; القوات الأمريكية ; القوات المسلحة الأميركية ; القوات المسلحة الأمريكية | -
us-air-force | group | سلاح الجو الأميركي | US Air Force | سلاح الجو الأمريكي ; الطيران الأميركي ; الطيران الأمريكي ; القوات الجوية الأميركية ; القوات الجوية الأمريكية ; المقاتلات الأميركية ; المقاتلات الأمريكية | -
us-navy | group | البحرية الأميركية | US Navy | البحرية الأمريكية ; سلاح البحرية الأميركي ; سلاح البحرية الأمريكي ; الأسطول الخامس الأميركي ; الأسطول الخامس الأمريكي | -
us-marines | group | مشاة البحرية الأميركية | US Marine Corps | مشاة البحرية الأمريكية ; قوات المارينز ; المارينز ; المارينز الأميركي ; المارينز الأمريكي | -
centcom | organisation | القيادة المركزية الأميركية | US Central Command | القيادة المركزية الأمريكية ; القيادة الوسطى الأميركية ; القيادة الوسطى الأمريكية ; سنتكوم ; القيادة المركزية للجيش الأميركي ; القيادة المركزية للجيش الأمريكي ; القيادة الأميركية الوسطى ; القيادة الأمريكية الوسطى ; سينتكوم | -
africom | organisation | القيادة الأميركية في أفريقيا | US Africa Command | القيادة الأمريكية في أفريقيا ; أفريكوم ; القيادة العسكرية الأميركية في أفريقيا ; القيادة العسكرية الأمريكية في أفريقيا ; القيادة الأميركية لأفريقيا ; القيادة الأمريكية لأفريقيا | -
us-congress | organisation | الكونغرس الأميركي | US Congress | الكونغرس الأمريكي ; الكونغرس ; الكونجرس ; الكونجرس الأمريكي | -
us-senate | organisation | مجلس الشيوخ الأميركي | US Senate | مجلس الشيوخ الأمريكي | -
us-house | organisation | مجلس النواب الأميركي | US House of Representatives | مجلس النواب الأمريكي | -
cia | organisation | وكالة المخابرات المركزية الأميركية | CIA | وكالة الاستخبارات المركزية الأميركية ; وكالة الاستخبارات المركزية الأمريكية ; وكالة المخابرات المركزية الأمريكية ; السي آي إيه ; سي آي إيه ; وكالة الاستخبارات المركزية ; وكالة المخابرات المركزية ; CIA | Q37230
fbi | organisation | مكتب التحقيقات الفدرالي | FBI | مكتب التحقيقات الفيدرالي ; مكتب التحقيقات الفدرالي الأميركي ; مكتب التحقيقات الفيدرالي الأمريكي ; إف بي آي ; مكتب التحقيقات الاتحادي ; مكتب التحقيقات الاتحادي الأمريكي ; FBI | Q8333
nsc-us | organisation | مجلس الأمن القومي الأميركي | US National Security Council | مجلس الأمن القومي الأمريكي | -
usgs | organisation | هيئة المسح الجيولوجي الأميركية | US Geological Survey | هيئة المسح الجيولوجي الأمريكية ; المعهد الأميركي للمسح الجيولوجي ; هيئة المسح الجيولوجية الأميركية ; هيئة المسح الجيولوجية الأمريكية ; المعهد الجيولوجي الأميركي ; مركز المسح الجيولوجي الأمريكي ; مركز المسح الجيولوجي الأميركي ; المعهد الأمريكي للمسح الجيولوجي ; المعهد الجيوفيزيائي الأميركي ; المعهد الجيوفيزيائي الأمريكي ; هيئة المساحة الجيولوجية الأميركية ; هيئة المساحة الجيولوجية الأمريكية | -
pacific-tsunami-warning-center | organisation | مركز التحذير من التسونامي في المحيط الهادئ | Pacific Tsunami Warning Center | مركز الإنذار من التسونامي في المحيط الهادئ ; مركز التحذير من أمواج المد في المحيط الهادئ | -
usaid | organisation | الوكالة الأميركية للتنمية الدولية | USAID | الوكالة الأمريكية للتنمية الدولية | -
elysee | organisation | قصر الإليزيه | Élysée | الإليزيه ; الرئاسة الفرنسية | -
quai-dorsay | organisation | وزارة الخارجية الفرنسية | French Foreign Ministry | الخارجية الفرنسية ; الكي دورسيه | -
france-armies-ministry | organisation | وزارة الجيوش الفرنسية | French Ministry of Armed Forces | وزارة الدفاع الفرنسية ; الدفاع الفرنسية ; وزارة القوات المسلحة الفرنسية | -
downing-street | organisation | داونينغ ستريت | Downing Street | رئاسة الوزراء البريطانية ; مكتب رئيس الوزراء البريطاني | -
scotland-yard | organisation | سكوتلانديارد | Scotland Yard | سكوتلاند يارد ; شرطة لندن ; شرطة العاصمة البريطانية | -
bundestag | organisation | البوندستاغ | Bundestag | البرلمان الألماني ; البوندستاج | -
bundeswehr | group | الجيش الألماني | Bundeswehr | القوات المسلحة الألمانية ; البوندسفير | -
vatican | organisation | الفاتيكان | Holy See | الكرسي الرسولي ; دولة الفاتيكان | -
azov | group | كتيبة آزوف | Azov | كتيبة آزوف الأوكرانية ; لواء آزوف | -
ukraine-general-staff | organisation | هيئة الأركان الأوكرانية | General Staff of Ukraine | هيئة الأركان العامة الأوكرانية ; الأركان الأوكرانية ; هيئة أركان الجيش الأوكراني | -
donetsk-republic | group | جمهورية دونيتسك الشعبية | Donetsk People's Republic | - | -
luhansk-republic | group | جمهورية لوغانسك الشعبية | Luhansk People's Republic | جمهورية لوهانسك الشعبية | -
farc | group | القوات المسلحة الثورية الكولومبية | FARC | حركة فارك ; حركة القوات المسلحة الثورية الكولومبية | -
arsa | group | جيش إنقاذ روهينغا أراكان | Arakan Rohingya Salvation Army | جيش إنقاذ روهينجا أراكان | -
northern-alliance | group | جبهة المقاومة الوطنية الأفغانية | National Resistance Front of Afghanistan | - | -

# ── Coalitions and intergovernmental bodies ──
anti-is-coalition | group | التحالف الدولي | Global Coalition against ISIS | قوات التحالف الدولي ; التحالف الدولي ضد داعش ; التحالف الدولي ضد تنظيم الدولة ; التحالف الدولي بقيادة الولايات المتحدة ; التحالف بقيادة الولايات المتحدة ; التحالف الدولي بقيادة واشنطن ; التحالف بقيادة واشنطن ; طيران التحالف الدولي ; طائرات التحالف الدولي ; مقاتلات التحالف الدولي ; التحالف الذي تقوده الولايات المتحدة ; التحالف الدولي الذي تقوده الولايات المتحدة ; التحالف الدولي لمحاربة داعش ; التحالف الأميركي ; التحالف الأمريكي ; التحالف الدولي لمكافحة داعش ; التحالف الدولي ضد تنظيم الدولة الإسلامية ; التحالف الدولي الذي تقوده واشنطن ; التحالف الذي تقوده واشنطن ; التحالف الدولي لمكافحة الإرهاب ; التحالف الدولي المناهض لداعش | -
islamic-military-coalition | group | التحالف الإسلامي العسكري لمحاربة الإرهاب | Islamic Military Counter Terrorism Coalition | التحالف الإسلامي العسكري | -
nato | organisation | حلف شمال الأطلسي | NATO | الناتو ; حلف الناتو ; حلف الأطلسي ; حلف شمال الأطلسي الناتو ; الحلف الأطلسي ; حلف شمالي الأطلسي ; NATO | Q7184
european-union | organisation | الاتحاد الأوروبي | European Union | الإتحاد الأوربي ; المجلس الأوروبي ; التكتل الأوروبي | Q458
european-commission | organisation | المفوضية الأوروبية | European Commission | المفوضية الأوربية | -
european-parliament | organisation | البرلمان الأوروبي | European Parliament | البرلمان الأوربي | -
council-of-europe | organisation | مجلس أوروبا | Council of Europe | - | -
osce | organisation | منظمة الأمن والتعاون في أوروبا | OSCE | - | -
frontex | organisation | فرونتكس | Frontex | وكالة فرونتكس ; وكالة فرونتكس الأوروبية ; الوكالة الأوروبية لحرس الحدود فرونتكس | -
european-court-of-human-rights | organisation | المحكمة الأوروبية لحقوق الإنسان | European Court of Human Rights | - | -
arab-league | organisation | جامعة الدول العربية | League of Arab States | الجامعة العربية ; الأمانة العامة لجامعة الدول العربية ; الأمانة العامة للجامعة العربية | Q7172
gcc | organisation | مجلس التعاون الخليجي | Gulf Cooperation Council | مجلس التعاون لدول الخليج العربية ; مجلس التعاون لدول الخليج ; دول مجلس التعاون الخليجي ; دول مجلس التعاون | -
oic | organisation | منظمة التعاون الإسلامي | Organisation of Islamic Cooperation | - | -
african-union | organisation | الاتحاد الأفريقي | African Union | مجلس السلم والأمن الأفريقي | Q7159
arab-maghreb-union | organisation | اتحاد المغرب العربي | Arab Maghreb Union | اتحاد المغرب الكبير | -
asean | organisation | رابطة دول جنوب شرق آسيا | ASEAN | آسيان ; رابطة آسيان ; منظمة آسيان | -
opec | organisation | منظمة أوبك | OPEC | أوبك ; منظمة الدول المصدرة للنفط ; منظمة البلدان المصدرة للنفط ; منظمة الدول المصدرة للبترول ; أوبك بلس ; تحالف أوبك+ ; مجموعة أوبك+ | Q7795
g7 | organisation | مجموعة السبع | G7 | مجموعة الدول السبع ; مجموعة الدول الصناعية السبع ; مجموعة السبع الصناعية | -
g20 | organisation | مجموعة العشرين | G20 | - | -
imf | organisation | صندوق النقد الدولي | International Monetary Fund | - | Q7804
world-bank | organisation | البنك الدولي | World Bank | مجموعة البنك الدولي | Q7164
interpol | organisation | الإنتربول | Interpol | الانتربول الدولي ; منظمة الإنتربول ; الشرطة الدولية الإنتربول | -
icc | organisation | المحكمة الجنائية الدولية | International Criminal Court | محكمة الجنايات الدولية ; الجنائية الدولية | Q47488
icj | organisation | محكمة العدل الدولية | International Court of Justice | - | -
stl | organisation | المحكمة الخاصة بلبنان | Special Tribunal for Lebanon | المحكمة الدولية الخاصة بلبنان | -
opcw | organisation | منظمة حظر الأسلحة الكيميائية | OPCW | منظمة حظر الأسلحة الكيماوية ; منظمة حظر السلاح الكيميائي ; منظمة حظر انتشار الأسلحة الكيميائية ; منظمة حظر الأسلحة الكيمياوية | -
iaea | organisation | الوكالة الدولية للطاقة الذرية | International Atomic Energy Agency | وكالة الطاقة الذرية ; وكالة الطاقة الذرية الدولية | -
ifrc | organisation | الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر | IFRC | الاتحاد الدولي للصليب الأحمر والهلال الأحمر ; الاتحاد الدولي لجمعيات الصليب الأحمر | -

# ── United Nations ──
un | organisation | الأمم المتحدة | United Nations | منظمة الأمم المتحدة ; هيئة الأمم المتحدة ; المنظمة الأممية ; المنظمة الدولية للأمم المتحدة ; الأمانة العامة للأمم المتحدة | Q1065
un-security-council | organisation | مجلس الأمن الدولي | UN Security Council | مجلس الأمن ; مجلس الأمن التابع للأمم المتحدة | Q37470
un-general-assembly | organisation | الجمعية العامة للأمم المتحدة | UN General Assembly | - | -
un-human-rights-council | organisation | مجلس حقوق الإنسان | UN Human Rights Council | مجلس حقوق الإنسان التابع للأمم المتحدة ; مجلس حقوق الإنسان الأممي | -
ohchr | organisation | المفوضية السامية لحقوق الإنسان | OHCHR | مفوضية الأمم المتحدة السامية لحقوق الإنسان ; المفوضية السامية للأمم المتحدة لحقوق الإنسان ; مفوضية حقوق الإنسان الأممية ; مكتب الأمم المتحدة لحقوق الإنسان ; مكتب المفوض السامي لحقوق الإنسان ; مكتب حقوق الإنسان التابع للأمم المتحدة ; المفوضية العليا لحقوق الإنسان التابعة للأمم المتحدة ; مفوضية الأمم المتحدة لحقوق الإنسان ; مكتب المفوضية السامية لحقوق الإنسان | -
ocha | organisation | مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية | OCHA | أوتشا ; مكتب تنسيق الشؤون الإنسانية ; مكتب تنسيق الشؤون الإنسانية التابع للأمم المتحدة ; مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية أوتشا ; مكتب الشؤون الإنسانية التابع للأمم المتحدة | -
unhcr | organisation | المفوضية السامية للأمم المتحدة لشؤون اللاجئين | UNHCR | مفوضية اللاجئين ; المفوضية العليا للاجئين ; مفوضية شؤون اللاجئين ; المفوضية السامية لشؤون اللاجئين ; مفوضية الأمم المتحدة لشؤون اللاجئين ; مفوضية الأمم المتحدة السامية لشؤون اللاجئين ; المفوضية العليا لشؤون اللاجئين ; مفوضية الأمم المتحدة للاجئين ; المفوضية العليا للأمم المتحدة لشؤون اللاجئين | Q132551
unicef | organisation | منظمة الأمم المتحدة للطفولة | UNICEF | يونيسف ; اليونيسف ; يونيسيف ; اليونيسيف ; منظمة يونيسف ; منظمة اليونيسف ; منظمة الأمم المتحدة للطفولة يونيسف ; منظمة الأمم المتحدة للطفولة اليونيسف ; صندوق الأمم المتحدة للطفولة ; منظمة يونيسيف ; منظمة اليونيسيف ; منظمة الأمم المتحدة للطفولة يونيسيف | Q740308
who | organisation | منظمة الصحة العالمية | World Health Organization | الصحة العالمية | Q7817
wfp | organisation | برنامج الأغذية العالمي | World Food Programme | برنامج الغذاء العالمي ; برنامج الأغذية العالمي التابع للأمم المتحدة | -
fao | organisation | منظمة الأغذية والزراعة | FAO | منظمة الأغذية والزراعة للأمم المتحدة ; منظمة الفاو ; الفاو ; منظمة الأمم المتحدة للأغذية والزراعة | -
unrwa | organisation | الأونروا | UNRWA | وكالة الأونروا ; أونروا ; وكالة غوث وتشغيل اللاجئين الفلسطينيين ; وكالة غوث اللاجئين ; وكالة الأمم المتحدة لغوث وتشغيل اللاجئين الفلسطينيين ; وكالة غوث وتشغيل اللاجئين ; وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين ; وكالة غوث وتشغيل اللاجئين الأونروا ; الأنروا | -
unesco | organisation | اليونسكو | UNESCO | منظمة اليونسكو ; يونسكو ; منظمة الأمم المتحدة للتربية والعلم والثقافة ; منظمة الأمم المتحدة للتربية والثقافة والعلوم ; منظمة الأمم المتحدة للتربية والعلوم والثقافة ; منظمة يونسكو | -
undp | organisation | برنامج الأمم المتحدة الإنمائي | UNDP | - | -
unfpa | organisation | صندوق الأمم المتحدة للسكان | UNFPA | - | -
un-women | organisation | هيئة الأمم المتحدة للمرأة | UN Women | - | -
iom | organisation | المنظمة الدولية للهجرة | International Organization for Migration | منظمة الهجرة الدولية | -
undof | organisation | قوة الأمم المتحدة لمراقبة فض الاشتباك | UNDOF | الأندوف ; قوات الأندوف ; قوة مراقبة فض الاشتباك | -
un-coi-syria | organisation | لجنة التحقيق الدولية المستقلة بشأن سوريا | UN Commission of Inquiry on Syria | لجنة التحقيق الدولية بشأن سوريا ; لجنة التحقيق الأممية حول سوريا ; لجنة الأمم المتحدة للتحقيق في سوريا ; لجنة التحقيق الدولية الخاصة بسوريا ; لجنة الأمم المتحدة للتحقيق بشأن سوريا ; لجنة التحقيق التابعة للأمم المتحدة بشأن سوريا | -
un-iiim | organisation | الآلية الدولية المحايدة والمستقلة | IIIM | - | -
opcw-un-jim | organisation | آلية التحقيق المشتركة | OPCW-UN Joint Investigative Mechanism | لجنة التحقيق المشتركة بين الأمم المتحدة ومنظمة حظر الأسلحة الكيميائية | -
undrr | organisation | مكتب الأمم المتحدة للحد من مخاطر الكوارث | UNDRR | - | -
unodc | organisation | مكتب الأمم المتحدة المعني بالمخدرات والجريمة | UNODC | - | -
unami | organisation | بعثة الأمم المتحدة لمساعدة العراق | UNAMI | يونامي ; بعثة يونامي ; بعثة الأمم المتحدة في العراق ; بعثة الأمم المتحدة لمساعدة العراق يونامي | -
unama | organisation | بعثة الأمم المتحدة للمساعدة في أفغانستان | UNAMA | بعثة الأمم المتحدة في أفغانستان ; يوناما | -
monusco | organisation | بعثة الأمم المتحدة في الكونغو الديمقراطية | MONUSCO | مونوسكو | -

# ── Rights and relief organisations ──
hrw | organisation | هيومن رايتس ووتش | Human Rights Watch | منظمة هيومن رايتس ووتش ; هيومان رايتس ووتش ; منظمة هيومان رايتس ووتش ; هيومن رايتس وتش ; منظمة هيومن رايتس ووتش الحقوقية ; هيومن رايتس واتش | Q187052
amnesty | organisation | منظمة العفو الدولية | Amnesty International | العفو الدولية ; أمنستي ; منظمة أمنستي | Q42970
msf | organisation | أطباء بلا حدود | Médecins Sans Frontières | منظمة أطباء بلا حدود | Q49330
icrc | organisation | اللجنة الدولية للصليب الأحمر | International Committee of the Red Cross | الصليب الأحمر الدولي ; الصليب الأحمر ; منظمة الصليب الأحمر ; لجنة الصليب الأحمر الدولية ; منظمة الصليب الأحمر الدولي ; منظمة الصليب الأحمر الدولية | -
save-the-children | organisation | منظمة إنقاذ الطفولة | Save the Children | أنقذوا الأطفال ; منظمة أنقذوا الأطفال ; هيئة إنقاذ الطفولة ; منظمة سيف ذا تشيلدرن ; سيف ذا تشيلدرن | -
oxfam | organisation | منظمة أوكسفام | Oxfam | أوكسفام ; منظمة أوكسفام الدولية | -
nrc | organisation | المجلس النرويجي للاجئين | Norwegian Refugee Council | - | -
irc | organisation | لجنة الإنقاذ الدولية | International Rescue Committee | - | -
mercy-corps | organisation | منظمة ميرسي كور | Mercy Corps | ميرسي كور | -
care-international | organisation | منظمة كير الدولية | CARE International | منظمة كير | -
handicap-international | organisation | منظمة هانديكاب إنترناشيونال | Handicap International | هانديكاب إنترناشيونال ; منظمة هانديكاب انترناسيونال | -
rsf-press | organisation | مراسلون بلا حدود | Reporters Without Borders | منظمة مراسلون بلا حدود ; مراسلين بلا حدود ; منظمة مراسلين بلا حدود | -
cpj | organisation | لجنة حماية الصحفيين | Committee to Protect Journalists | لجنة حماية الصحفيين الدولية ; لجنة حماية الصحافيين | -
airwars | organisation | منظمة إيروورز | Airwars | مجموعة إيروورز ; إيروورز ; منظمة ايروارز | -
acled | organisation | مشروع بيانات مواقع النزاعات المسلحة وأحداثها | ACLED | أكليد ; منظمة أكليد | -
crisis-group | organisation | مجموعة الأزمات الدولية | International Crisis Group | - | -
conflict-armament-research | organisation | مركز أبحاث التسلح في النزاعات | Conflict Armament Research | منظمة أبحاث تسليح الصراعات | -
bellingcat | organisation | بيلينغكات | Bellingcat | موقع بيلينغكات ; منظمة بيلينغكات | -
transparency-international | organisation | منظمة الشفافية الدولية | Transparency International | - | -
euromed-monitor | organisation | المرصد الأورومتوسطي لحقوق الإنسان | Euro-Med Human Rights Monitor | المرصد الأورومتوسطي | -
arab-org-human-rights | organisation | المنظمة العربية لحقوق الإنسان | Arab Organization for Human Rights | المنظمة العربية لحقوق الإنسان في بريطانيا | -
fidh | organisation | الفدرالية الدولية لحقوق الإنسان | FIDH | الفيدرالية الدولية لحقوق الإنسان | -
sipri | organisation | معهد ستوكهولم الدولي لأبحاث السلام | SIPRI | معهد ستوكهولم لأبحاث السلام ; سيبري | -
isw | organisation | معهد دراسات الحرب الأميركي | Institute for the Study of War | معهد دراسات الحرب ; معهد دراسات الحرب الأمريكي | -
site-intelligence | organisation | موقع سايت الأميركي | SITE Intelligence Group | موقع سايت ; مجموعة سايت ; مركز سايت ; موقع سايت الأمريكي ; موقع سايت لمراقبة المواقع الجهادية | -
ihs-janes | organisation | مجموعة آي إتش إس | IHS Markit | آي إتش إس ماركت ; مؤسسة جاينز | -
sos-mediterranee | organisation | منظمة إس أو إس المتوسط | SOS Méditerranée | إس أو إس ميديتيرانيه ; إس أو إس المتوسط | -

# ── Disaster agencies ──
bnpb | organisation | الوكالة الوطنية لإدارة الكوارث في إندونيسيا | Indonesian National Disaster Management Agency | وكالة إدارة الكوارث الإندونيسية ; الوكالة الوطنية لإدارة الكوارث ; الوكالة الوطنية لإدارة الكوارث الإندونيسية ; وكالة التخفيف من الكوارث الإندونيسية ; الوكالة الوطنية الإندونيسية لإدارة الكوارث ; الوكالة الوطنية للتخفيف من آثار الكوارث ; الوكالة الوطنية لمواجهة الكوارث ; وكالة الكوارث الإندونيسية ; الوكالة الوطنية لمكافحة الكوارث ; الوكالة الوطنية لإدارة الكوارث بإندونيسيا ; وكالة إدارة الكوارث الوطنية الإندونيسية ; هيئة إدارة الكوارث الإندونيسية ; الوكالة الإندونيسية لإدارة الكوارث ; وكالة التخفيف من آثار الكوارث الإندونيسية ; وكالة مواجهة الكوارث الإندونيسية | -
bmkg | organisation | وكالة الأرصاد الجوية وعلم المناخ والجيوفيزياء الإندونيسية | BMKG | وكالة الأرصاد الجوية والجيوفيزياء الإندونيسية ; وكالة الجيوفيزياء الإندونيسية ; وكالة الأرصاد الجوية الإندونيسية ; هيئة الأرصاد الجوية الإندونيسية ; وكالة الأرصاد والجيوفيزياء الإندونيسية | -
basarnas | organisation | الوكالة الوطنية الإندونيسية للبحث والإنقاذ | Basarnas | وكالة البحث والإنقاذ الإندونيسية ; وكالة البحث والإنقاذ الوطنية الإندونيسية ; باسارناس | -
indonesian-red-cross | organisation | الصليب الأحمر الإندونيسي | Indonesian Red Cross | - | -
fema | organisation | الوكالة الاتحادية لإدارة الطوارئ | FEMA | وكالة إدارة الطوارئ الاتحادية ; الوكالة الفدرالية لإدارة الطوارئ ; الوكالة الفيدرالية لإدارة الطوارئ | -
japan-meteorological-agency | organisation | وكالة الأرصاد الجوية اليابانية | Japan Meteorological Agency | هيئة الأرصاد الجوية اليابانية | -
emsc | organisation | المركز الأورومتوسطي لرصد الزلازل | European-Mediterranean Seismological Centre | مركز رصد الزلازل الأوروبي المتوسطي ; المركز الأوروبي المتوسطي لرصد الزلازل | -
german-geosciences-gfz | organisation | مركز الأبحاث الألماني لعلوم الأرض | GFZ | المركز الألماني لأبحاث علوم الأرض | -

# ── Governments, armies, ministries, parliaments and police, state by state ──
syria-foreign-ministry | organisation | وزارة الخارجية السورية | Syrian Foreign Ministry | الخارجية السورية | -
syria-defence-ministry | organisation | وزارة الدفاع السورية | Syrian Defence Ministry | الدفاع السورية | -
syria-interior-ministry | organisation | وزارة الداخلية السورية | Syrian Interior Ministry | الداخلية السورية | -
syria-health-ministry | organisation | وزارة الصحة السورية | Syrian Health Ministry | الصحة السورية | -
syria-police | group | الشرطة السورية | Syrian police | - | -
iraq-government | group | الحكومة العراقية | Iraqi government | السلطات العراقية | -
iraq-army | group | الجيش العراقي | Iraqi army | القوات العراقية ; القوات المسلحة العراقية ; قوات الجيش العراقي | -
iraq-foreign-ministry | organisation | وزارة الخارجية العراقية | Iraqi Foreign Ministry | الخارجية العراقية | -
iraq-defence-ministry | organisation | وزارة الدفاع العراقية | Iraqi Defence Ministry | الدفاع العراقية | -
iraq-interior-ministry | organisation | وزارة الداخلية العراقية | Iraqi Interior Ministry | الداخلية العراقية | -
iraq-health-ministry | organisation | وزارة الصحة العراقية | Iraqi Health Ministry | الصحة العراقية | -
iraq-police | group | الشرطة العراقية | Iraqi police | - | -
iraq-intelligence | organisation | الاستخبارات العراقية | Iraqi Intelligence | المخابرات العراقية ; جهاز المخابرات العراقي | -
yemen-government | group | الحكومة اليمنية | Yemeni government | السلطات اليمنية ; الحكومة الشرعية اليمنية ; الحكومة اليمنية الشرعية ; الحكومة المعترف بها دوليا في اليمن ; الحكومة الشرعية في اليمن ; الشرعية اليمنية ; الحكومة اليمنية المعترف بها دوليا | -
yemen-army | group | الجيش اليمني | Yemeni army | القوات اليمنية ; القوات المسلحة اليمنية ; قوات الجيش اليمني ; الجيش الوطني اليمني ; قوات الجيش الوطني اليمني ; القوات الحكومية اليمنية ; قوات الحكومة اليمنية ; قوات الشرعية اليمنية | -
yemen-foreign-ministry | organisation | وزارة الخارجية اليمنية | Yemeni Foreign Ministry | الخارجية اليمنية | -
yemen-defence-ministry | organisation | وزارة الدفاع اليمنية | Yemeni Defence Ministry | الدفاع اليمنية | -
yemen-interior-ministry | organisation | وزارة الداخلية اليمنية | Yemeni Interior Ministry | الداخلية اليمنية | -
yemen-health-ministry | organisation | وزارة الصحة اليمنية | Yemeni Health Ministry | الصحة اليمنية | -
libya-government | group | الحكومة الليبية | Libyan government | السلطات الليبية | -
libya-army | group | الجيش الليبي | Libyan army | القوات الليبية ; القوات المسلحة الليبية | -
libya-foreign-ministry | organisation | وزارة الخارجية الليبية | Libyan Foreign Ministry | الخارجية الليبية | -
libya-defence-ministry | organisation | وزارة الدفاع الليبية | Libyan Defence Ministry | الدفاع الليبية | -
libya-interior-ministry | organisation | وزارة الداخلية الليبية | Libyan Interior Ministry | الداخلية الليبية | -
libya-health-ministry | organisation | وزارة الصحة الليبية | Libyan Health Ministry | الصحة الليبية | -
lebanon-government | group | الحكومة اللبنانية | Lebanese government | السلطات اللبنانية | -
lebanon-army | group | الجيش اللبناني | Lebanese army | القوات المسلحة اللبنانية | -
lebanon-foreign-ministry | organisation | وزارة الخارجية اللبنانية | Lebanese Foreign Ministry | الخارجية اللبنانية | -
lebanon-defence-ministry | organisation | وزارة الدفاع اللبنانية | Lebanese Defence Ministry | الدفاع اللبنانية | -
lebanon-interior-ministry | organisation | وزارة الداخلية اللبنانية | Lebanese Interior Ministry | الداخلية اللبنانية | -
lebanon-health-ministry | organisation | وزارة الصحة اللبنانية | Lebanese Health Ministry | الصحة اللبنانية | -
lebanon-civil-defence | organisation | الدفاع المدني اللبناني | Lebanese Civil Defence | المديرية العامة للدفاع المدني اللبناني | -
jordan-government | group | الحكومة الأردنية | Jordanian government | السلطات الأردنية | -
jordan-army | group | الجيش الأردني | Jordanian army | القوات الأردنية ; القوات المسلحة الأردنية ; الجيش العربي الأردني | -
jordan-foreign-ministry | organisation | وزارة الخارجية الأردنية | Jordanian Foreign Ministry | الخارجية الأردنية | -
jordan-interior-ministry | organisation | وزارة الداخلية الأردنية | Jordanian Interior Ministry | الداخلية الأردنية | -
jordan-health-ministry | organisation | وزارة الصحة الأردنية | Jordanian Health Ministry | الصحة الأردنية | -
jordan-parliament | organisation | البرلمان الأردني | Jordanian parliament | مجلس النواب الأردني | -
jordan-police | group | الشرطة الأردنية | Jordanian police | - | -
palestine-foreign-ministry | organisation | وزارة الخارجية الفلسطينية | Palestinian Foreign Ministry | الخارجية الفلسطينية | -
palestine-interior-ministry | organisation | وزارة الداخلية الفلسطينية | Palestinian Interior Ministry | الداخلية الفلسطينية | -
palestine-health-ministry | organisation | وزارة الصحة الفلسطينية | Palestinian Health Ministry | الصحة الفلسطينية | -
palestine-police | group | الشرطة الفلسطينية | Palestinian police | - | -
israel-foreign-ministry | organisation | وزارة الخارجية الإسرائيلية | Israeli Foreign Ministry | الخارجية الإسرائيلية | -
israel-defence-ministry | organisation | وزارة الدفاع الإسرائيلية | Israeli Defence Ministry | الدفاع الإسرائيلية | -
israel-interior-ministry | organisation | وزارة الداخلية الإسرائيلية | Israeli Interior Ministry | الداخلية الإسرائيلية | -
israel-health-ministry | organisation | وزارة الصحة الإسرائيلية | Israeli Health Ministry | الصحة الإسرائيلية | -
egypt-government | group | الحكومة المصرية | Egyptian government | السلطات المصرية | -
egypt-army | group | الجيش المصري | Egyptian army | القوات المصرية ; القوات المسلحة المصرية | -
egypt-foreign-ministry | organisation | وزارة الخارجية المصرية | Egyptian Foreign Ministry | الخارجية المصرية | -
egypt-defence-ministry | organisation | وزارة الدفاع المصرية | Egyptian Defence Ministry | الدفاع المصرية | -
egypt-interior-ministry | organisation | وزارة الداخلية المصرية | Egyptian Interior Ministry | الداخلية المصرية | -
egypt-health-ministry | organisation | وزارة الصحة المصرية | Egyptian Health Ministry | الصحة المصرية | -
egypt-parliament | organisation | البرلمان المصري | Egyptian parliament | مجلس النواب المصري | -
sudan-government | group | الحكومة السودانية | Sudanese government | السلطات السودانية | -
sudan-army | group | الجيش السوداني | Sudanese army | القوات السودانية ; القوات المسلحة السودانية | -
sudan-foreign-ministry | organisation | وزارة الخارجية السودانية | Sudanese Foreign Ministry | الخارجية السودانية | -
sudan-defence-ministry | organisation | وزارة الدفاع السودانية | Sudanese Defence Ministry | الدفاع السودانية | -
sudan-interior-ministry | organisation | وزارة الداخلية السودانية | Sudanese Interior Ministry | الداخلية السودانية | -
sudan-health-ministry | organisation | وزارة الصحة السودانية | Sudanese Health Ministry | الصحة السودانية | -
sudan-police | group | الشرطة السودانية | Sudanese police | - | -
algeria-government | group | الحكومة الجزائرية | Algerian government | السلطات الجزائرية | -
algeria-army | group | الجيش الجزائري | Algerian army | القوات الجزائرية ; القوات المسلحة الجزائرية ; الجيش الوطني الشعبي ; الجيش الوطني الشعبي الجزائري | -
algeria-foreign-ministry | organisation | وزارة الخارجية الجزائرية | Algerian Foreign Ministry | الخارجية الجزائرية | -
algeria-defence-ministry | organisation | وزارة الدفاع الجزائرية | Algerian Defence Ministry | الدفاع الجزائرية ; وزارة الدفاع الوطني الجزائرية ; وزارة الدفاع الوطني بالجزائر | -
algeria-interior-ministry | organisation | وزارة الداخلية الجزائرية | Algerian Interior Ministry | الداخلية الجزائرية | -
algeria-health-ministry | organisation | وزارة الصحة الجزائرية | Algerian Health Ministry | الصحة الجزائرية | -
algeria-parliament | organisation | البرلمان الجزائري | Algerian parliament | مجلس النواب الجزائري | -
tunisia-government | group | الحكومة التونسية | Tunisian government | السلطات التونسية | -
tunisia-army | group | الجيش التونسي | Tunisian army | القوات التونسية ; القوات المسلحة التونسية | -
tunisia-foreign-ministry | organisation | وزارة الخارجية التونسية | Tunisian Foreign Ministry | الخارجية التونسية | -
tunisia-defence-ministry | organisation | وزارة الدفاع التونسية | Tunisian Defence Ministry | الدفاع التونسية | -
tunisia-interior-ministry | organisation | وزارة الداخلية التونسية | Tunisian Interior Ministry | الداخلية التونسية | -
tunisia-health-ministry | organisation | وزارة الصحة التونسية | Tunisian Health Ministry | الصحة التونسية | -
tunisia-parliament | organisation | البرلمان التونسي | Tunisian parliament | مجلس النواب التونسي | -
morocco-government | group | الحكومة المغربية | Moroccan government | السلطات المغربية | -
morocco-army | group | الجيش المغربي | Moroccan army | القوات المغربية ; القوات المسلحة المغربية ; القوات المسلحة الملكية المغربية | -
morocco-foreign-ministry | organisation | وزارة الخارجية المغربية | Moroccan Foreign Ministry | الخارجية المغربية | -
morocco-interior-ministry | organisation | وزارة الداخلية المغربية | Moroccan Interior Ministry | الداخلية المغربية | -
morocco-health-ministry | organisation | وزارة الصحة المغربية | Moroccan Health Ministry | الصحة المغربية | -
morocco-parliament | organisation | البرلمان المغربي | Moroccan parliament | مجلس النواب المغربي | -
mauritania-government | group | الحكومة الموريتانية | Mauritanian government | السلطات الموريتانية | -
mauritania-army | group | الجيش الموريتاني | Mauritanian army | القوات الموريتانية ; القوات المسلحة الموريتانية | -
mauritania-foreign-ministry | organisation | وزارة الخارجية الموريتانية | Mauritanian Foreign Ministry | الخارجية الموريتانية | -
mauritania-defence-ministry | organisation | وزارة الدفاع الموريتانية | Mauritanian Defence Ministry | الدفاع الموريتانية | -
saudi-government | group | الحكومة السعودية | Saudi government | السلطات السعودية | -
saudi-army | group | الجيش السعودي | Saudi army | القوات السعودية ; القوات المسلحة السعودية | -
saudi-foreign-ministry | organisation | وزارة الخارجية السعودية | Saudi Foreign Ministry | الخارجية السعودية | -
saudi-defence-ministry | organisation | وزارة الدفاع السعودية | Saudi Defence Ministry | الدفاع السعودية | -
saudi-interior-ministry | organisation | وزارة الداخلية السعودية | Saudi Interior Ministry | الداخلية السعودية | -
saudi-health-ministry | organisation | وزارة الصحة السعودية | Saudi Health Ministry | الصحة السعودية | -
uae-government | group | الحكومة الإماراتية | Emirati government | السلطات الإماراتية | -
uae-army | group | الجيش الإماراتي | Emirati army | القوات الإماراتية ; القوات المسلحة الإماراتية | -
uae-foreign-ministry | organisation | وزارة الخارجية الإماراتية | Emirati Foreign Ministry | الخارجية الإماراتية | -
uae-defence-ministry | organisation | وزارة الدفاع الإماراتية | Emirati Defence Ministry | الدفاع الإماراتية | -
uae-interior-ministry | organisation | وزارة الداخلية الإماراتية | Emirati Interior Ministry | الداخلية الإماراتية | -
qatar-government | group | الحكومة القطرية | Qatari government | السلطات القطرية | -
qatar-army | group | الجيش القطري | Qatari army | القوات القطرية ; القوات المسلحة القطرية | -
qatar-foreign-ministry | organisation | وزارة الخارجية القطرية | Qatari Foreign Ministry | الخارجية القطرية | -
qatar-defence-ministry | organisation | وزارة الدفاع القطرية | Qatari Defence Ministry | الدفاع القطرية | -
qatar-interior-ministry | organisation | وزارة الداخلية القطرية | Qatari Interior Ministry | الداخلية القطرية | -
kuwait-government | group | الحكومة الكويتية | Kuwaiti government | السلطات الكويتية | -
kuwait-army | group | الجيش الكويتي | Kuwaiti army | القوات الكويتية ; القوات المسلحة الكويتية | -
kuwait-foreign-ministry | organisation | وزارة الخارجية الكويتية | Kuwaiti Foreign Ministry | الخارجية الكويتية | -
kuwait-defence-ministry | organisation | وزارة الدفاع الكويتية | Kuwaiti Defence Ministry | الدفاع الكويتية | -
kuwait-interior-ministry | organisation | وزارة الداخلية الكويتية | Kuwaiti Interior Ministry | الداخلية الكويتية | -
kuwait-parliament | organisation | البرلمان الكويتي | Kuwaiti parliament | مجلس النواب الكويتي | -
bahrain-government | group | الحكومة البحرينية | Bahraini government | السلطات البحرينية | -
bahrain-army | group | الجيش البحريني | Bahraini army | القوات البحرينية ; القوات المسلحة البحرينية | -
bahrain-foreign-ministry | organisation | وزارة الخارجية البحرينية | Bahraini Foreign Ministry | الخارجية البحرينية | -
bahrain-defence-ministry | organisation | وزارة الدفاع البحرينية | Bahraini Defence Ministry | الدفاع البحرينية | -
bahrain-interior-ministry | organisation | وزارة الداخلية البحرينية | Bahraini Interior Ministry | الداخلية البحرينية | -
oman-government | group | الحكومة العمانية | Omani government | السلطات العمانية | -
oman-army | group | الجيش العماني | Omani army | القوات العمانية ; القوات المسلحة العمانية | -
oman-foreign-ministry | organisation | وزارة الخارجية العمانية | Omani Foreign Ministry | الخارجية العمانية | -
turkey-government | group | الحكومة التركية | Turkish government | السلطات التركية | -
turkey-army | group | الجيش التركي | Turkish army | القوات التركية ; القوات المسلحة التركية | -
turkey-foreign-ministry | organisation | وزارة الخارجية التركية | Turkish Foreign Ministry | الخارجية التركية | -
turkey-defence-ministry | organisation | وزارة الدفاع التركية | Turkish Defence Ministry | الدفاع التركية | -
turkey-interior-ministry | organisation | وزارة الداخلية التركية | Turkish Interior Ministry | الداخلية التركية | -
turkey-health-ministry | organisation | وزارة الصحة التركية | Turkish Health Ministry | الصحة التركية | -
turkey-parliament | organisation | البرلمان التركي | Turkish parliament | مجلس النواب التركي | -
turkey-police | group | الشرطة التركية | Turkish police | - | -
iran-government | group | الحكومة الإيرانية | Iranian government | السلطات الإيرانية ; النظام الإيراني ; نظام طهران ; نظام الملالي | -
iran-army | group | الجيش الإيراني | Iranian army | القوات الإيرانية ; القوات المسلحة الإيرانية | -
iran-foreign-ministry | organisation | وزارة الخارجية الإيرانية | Iranian Foreign Ministry | الخارجية الإيرانية | -
iran-defence-ministry | organisation | وزارة الدفاع الإيرانية | Iranian Defence Ministry | الدفاع الإيرانية | -
iran-interior-ministry | organisation | وزارة الداخلية الإيرانية | Iranian Interior Ministry | الداخلية الإيرانية | -
iran-health-ministry | organisation | وزارة الصحة الإيرانية | Iranian Health Ministry | الصحة الإيرانية | -
russia-government | group | الحكومة الروسية | Russian government | السلطات الروسية | -
russia-army | group | الجيش الروسي | Russian army | القوات الروسية ; القوات المسلحة الروسية | -
russia-foreign-ministry | organisation | وزارة الخارجية الروسية | Russian Foreign Ministry | الخارجية الروسية | -
russia-defence-ministry | organisation | وزارة الدفاع الروسية | Russian Defence Ministry | الدفاع الروسية | -
russia-interior-ministry | organisation | وزارة الداخلية الروسية | Russian Interior Ministry | الداخلية الروسية | -
russia-health-ministry | organisation | وزارة الصحة الروسية | Russian Health Ministry | الصحة الروسية | -
france-government | group | الحكومة الفرنسية | French government | السلطات الفرنسية | -
france-army | group | الجيش الفرنسي | French army | القوات الفرنسية ; القوات المسلحة الفرنسية | -
france-interior-ministry | organisation | وزارة الداخلية الفرنسية | French Interior Ministry | الداخلية الفرنسية | -
france-police | group | الشرطة الفرنسية | French police | - | -
france-parliament | organisation | البرلمان الفرنسي | French parliament | مجلس النواب الفرنسي | -
uk-government | group | الحكومة البريطانية | British government | السلطات البريطانية | -
uk-army | group | الجيش البريطاني | British army | القوات البريطانية ; القوات المسلحة البريطانية | -
uk-foreign-ministry | organisation | وزارة الخارجية البريطانية | British Foreign Ministry | الخارجية البريطانية | -
uk-defence-ministry | organisation | وزارة الدفاع البريطانية | British Defence Ministry | الدفاع البريطانية | -
uk-interior-ministry | organisation | وزارة الداخلية البريطانية | British Interior Ministry | الداخلية البريطانية | -
uk-police | group | الشرطة البريطانية | British police | - | -
uk-parliament | organisation | البرلمان البريطاني | British parliament | مجلس النواب البريطاني | -
germany-government | group | الحكومة الألمانية | German government | السلطات الألمانية | -
germany-foreign-ministry | organisation | وزارة الخارجية الألمانية | German Foreign Ministry | الخارجية الألمانية | -
germany-defence-ministry | organisation | وزارة الدفاع الألمانية | German Defence Ministry | الدفاع الألمانية | -
germany-interior-ministry | organisation | وزارة الداخلية الألمانية | German Interior Ministry | الداخلية الألمانية | -
germany-police | group | الشرطة الألمانية | German police | - | -
italy-government | group | الحكومة الإيطالية | Italian government | السلطات الإيطالية | -
italy-army | group | الجيش الإيطالي | Italian army | القوات الإيطالية ; القوات المسلحة الإيطالية | -
italy-foreign-ministry | organisation | وزارة الخارجية الإيطالية | Italian Foreign Ministry | الخارجية الإيطالية | -
italy-defence-ministry | organisation | وزارة الدفاع الإيطالية | Italian Defence Ministry | الدفاع الإيطالية | -
italy-interior-ministry | organisation | وزارة الداخلية الإيطالية | Italian Interior Ministry | الداخلية الإيطالية | -
spain-government | group | الحكومة الإسبانية | Spanish government | السلطات الإسبانية | -
spain-foreign-ministry | organisation | وزارة الخارجية الإسبانية | Spanish Foreign Ministry | الخارجية الإسبانية | -
spain-interior-ministry | organisation | وزارة الداخلية الإسبانية | Spanish Interior Ministry | الداخلية الإسبانية | -
spain-police | group | الشرطة الإسبانية | Spanish police | - | -
ukraine-government | group | الحكومة الأوكرانية | Ukrainian government | السلطات الأوكرانية | -
ukraine-army | group | الجيش الأوكراني | Ukrainian army | القوات الأوكرانية ; القوات المسلحة الأوكرانية | -
ukraine-foreign-ministry | organisation | وزارة الخارجية الأوكرانية | Ukrainian Foreign Ministry | الخارجية الأوكرانية | -
ukraine-defence-ministry | organisation | وزارة الدفاع الأوكرانية | Ukrainian Defence Ministry | الدفاع الأوكرانية | -
ukraine-interior-ministry | organisation | وزارة الداخلية الأوكرانية | Ukrainian Interior Ministry | الداخلية الأوكرانية | -
china-government | group | الحكومة الصينية | Chinese government | السلطات الصينية | -
china-army | group | الجيش الصيني | Chinese army | القوات الصينية ; القوات المسلحة الصينية | -
china-foreign-ministry | organisation | وزارة الخارجية الصينية | Chinese Foreign Ministry | الخارجية الصينية | -
china-defence-ministry | organisation | وزارة الدفاع الصينية | Chinese Defence Ministry | الدفاع الصينية | -
japan-government | group | الحكومة اليابانية | Japanese government | السلطات اليابانية | -
japan-foreign-ministry | organisation | وزارة الخارجية اليابانية | Japanese Foreign Ministry | الخارجية اليابانية | -
india-government | group | الحكومة الهندية | Indian government | السلطات الهندية | -
india-army | group | الجيش الهندي | Indian army | القوات الهندية ; القوات المسلحة الهندية | -
india-foreign-ministry | organisation | وزارة الخارجية الهندية | Indian Foreign Ministry | الخارجية الهندية | -
pakistan-government | group | الحكومة الباكستانية | Pakistani government | السلطات الباكستانية | -
pakistan-army | group | الجيش الباكستاني | Pakistani army | القوات الباكستانية ; القوات المسلحة الباكستانية | -
pakistan-foreign-ministry | organisation | وزارة الخارجية الباكستانية | Pakistani Foreign Ministry | الخارجية الباكستانية | -
pakistan-police | group | الشرطة الباكستانية | Pakistani police | - | -
afghanistan-government | group | الحكومة الأفغانية | Afghan government | السلطات الأفغانية | -
afghanistan-army | group | الجيش الأفغاني | Afghan army | القوات الأفغانية ; القوات المسلحة الأفغانية ; قوات الأمن الأفغانية | -
afghanistan-foreign-ministry | organisation | وزارة الخارجية الأفغانية | Afghan Foreign Ministry | الخارجية الأفغانية | -
afghanistan-defence-ministry | organisation | وزارة الدفاع الأفغانية | Afghan Defence Ministry | الدفاع الأفغانية | -
afghanistan-interior-ministry | organisation | وزارة الداخلية الأفغانية | Afghan Interior Ministry | الداخلية الأفغانية | -
indonesia-government | group | الحكومة الإندونيسية | Indonesian government | السلطات الإندونيسية | -
indonesia-army | group | الجيش الإندونيسي | Indonesian army | القوات الإندونيسية ; القوات المسلحة الإندونيسية | -
indonesia-foreign-ministry | organisation | وزارة الخارجية الإندونيسية | Indonesian Foreign Ministry | الخارجية الإندونيسية | -
indonesia-health-ministry | organisation | وزارة الصحة الإندونيسية | Indonesian Health Ministry | الصحة الإندونيسية | -
indonesia-police | group | الشرطة الإندونيسية | Indonesian police | - | -
somalia-government | group | الحكومة الصومالية | Somali government | السلطات الصومالية ; الحكومة الصومالية الفدرالية | -
somalia-army | group | الجيش الصومالي | Somali army | القوات الصومالية ; القوات المسلحة الصومالية | -
somalia-police | group | الشرطة الصومالية | Somali police | - | -
ethiopia-government | group | الحكومة الإثيوبية | Ethiopian government | السلطات الإثيوبية | -
ethiopia-army | group | الجيش الإثيوبي | Ethiopian army | القوات الإثيوبية ; القوات المسلحة الإثيوبية | -
ethiopia-foreign-ministry | organisation | وزارة الخارجية الإثيوبية | Ethiopian Foreign Ministry | الخارجية الإثيوبية | -
eritrea-government | group | الحكومة الإريترية | Eritrean government | السلطات الإريترية | -
chad-government | group | الحكومة التشادية | Chadian government | السلطات التشادية | -
chad-army | group | الجيش التشادي | Chadian army | القوات التشادية ; القوات المسلحة التشادية | -
mali-army | group | الجيش المالي | Malian army | القوات المسلحة المالية | -
niger-army | group | الجيش النيجري | Nigerien army | القوات النيجرية ; القوات المسلحة النيجرية | -
nigeria-government | group | الحكومة النيجيرية | Nigerian government | السلطات النيجيرية | -
nigeria-army | group | الجيش النيجيري | Nigerian army | القوات النيجيرية ; القوات المسلحة النيجيرية | -
nigeria-police | group | الشرطة النيجيرية | Nigerian police | - | -
kenya-government | group | الحكومة الكينية | Kenyan government | السلطات الكينية | -
kenya-army | group | الجيش الكيني | Kenyan army | القوات الكينية ; القوات المسلحة الكينية | -
kenya-police | group | الشرطة الكينية | Kenyan police | - | -
venezuela-government | group | الحكومة الفنزويلية | Venezuelan government | السلطات الفنزويلية | -
venezuela-army | group | الجيش الفنزويلي | Venezuelan army | القوات الفنزويلية ; القوات المسلحة الفنزويلية | -
north-korea-government | group | الحكومة الكورية الشمالية | North Korean government | السلطات الكورية الشمالية ; نظام بيونغ يانغ ; نظام كيم جونغ أون | -
south-korea-government | group | الحكومة الكورية الجنوبية | South Korean government | السلطات الكورية الجنوبية | -
south-korea-army | group | الجيش الكوري الجنوبي | South Korean army | القوات الكورية الجنوبية ; القوات المسلحة الكورية الجنوبية | -
netherlands-government | group | الحكومة الهولندية | Dutch government | السلطات الهولندية | -
netherlands-foreign-ministry | organisation | وزارة الخارجية الهولندية | Dutch Foreign Ministry | الخارجية الهولندية | -
netherlands-defence-ministry | organisation | وزارة الدفاع الهولندية | Dutch Defence Ministry | الدفاع الهولندية | -
sweden-government | group | الحكومة السويدية | Swedish government | السلطات السويدية | -
sweden-foreign-ministry | organisation | وزارة الخارجية السويدية | Swedish Foreign Ministry | الخارجية السويدية | -
greece-government | group | الحكومة اليونانية | Greek government | السلطات اليونانية | -
greece-foreign-ministry | organisation | وزارة الخارجية اليونانية | Greek Foreign Ministry | الخارجية اليونانية | -
greece-police | group | الشرطة اليونانية | Greek police | - | -
cyprus-government | group | الحكومة القبرصية | Cypriot government | السلطات القبرصية | -
cyprus-foreign-ministry | organisation | وزارة الخارجية القبرصية | Cypriot Foreign Ministry | الخارجية القبرصية | -
poland-government | group | الحكومة البولندية | Polish government | السلطات البولندية | -
canada-government | group | الحكومة الكندية | Canadian government | السلطات الكندية | -
canada-foreign-ministry | organisation | وزارة الخارجية الكندية | Canadian Foreign Ministry | الخارجية الكندية | -
australia-government | group | الحكومة الأسترالية | Australian government | السلطات الأسترالية | -
australia-foreign-ministry | organisation | وزارة الخارجية الأسترالية | Australian Foreign Ministry | الخارجية الأسترالية | -
australia-police | group | الشرطة الأسترالية | Australian police | - | -
kazakhstan-government | group | الحكومة الكازاخستانية | Kazakh government | السلطات الكازاخستانية | -
kazakhstan-foreign-ministry | organisation | وزارة الخارجية الكازاخستانية | Kazakh Foreign Ministry | الخارجية الكازاخستانية | -
azerbaijan-defence-ministry | organisation | وزارة الدفاع الأذربيجانية | Azerbaijani Defence Ministry | الدفاع الأذربيجانية | -
armenia-defence-ministry | organisation | وزارة الدفاع الأرمينية | Armenian Defence Ministry | الدفاع الأرمينية | -
myanmar-government | group | الحكومة البورمية | Myanmar government | السلطات البورمية ; حكومة ميانمار | -
myanmar-army | group | الجيش البورمي | Myanmar army | القوات البورمية ; القوات المسلحة البورمية ; جيش ميانمار | -

# ── Public persons (heads of state, ministers, envoys, commanders, spokespeople) ──
# A family name stands alone only where the news uses it so for one person.
bashar-al-assad | person | بشار الأسد | Bashar al-Assad | الأسد ; بشار حافظ الأسد | Q44329
hafez-al-assad | person | حافظ الأسد | Hafez al-Assad | - | -
maher-al-assad | person | ماهر الأسد | Maher al-Assad | - | -
asma-al-assad | person | أسماء الأسد | Asma al-Assad | - | -
walid-al-muallem | person | وليد المعلم | Walid al-Muallem | - | -
faisal-mekdad | person | فيصل المقداد | Faisal Mekdad | - | -
bashar-jaafari | person | بشار الجعفري | Bashar Jaafari | - | -
bouthaina-shaaban | person | بثينة شعبان | Bouthaina Shaaban | - | -
ali-haidar | person | علي حيدر | Ali Haidar | - | -
suheil-al-hassan | person | سهيل الحسن | Suheil al-Hassan | - | -
ahmed-al-sharaa | person | أحمد الشرع | Ahmed al-Sharaa | أبو محمد الجولاني ; الجولاني ; أبي محمد الجولاني ; أحمد حسين الشرع ; أبا محمد الجولاني | -
asaad-al-shaibani | person | أسعد الشيباني | Asaad al-Shaibani | أسعد حسن الشيباني | -
riad-hijab | person | رياض حجاب | Riad Hijab | - | -
nasr-al-hariri | person | نصر الحريري | Nasr al-Hariri | - | -
mohammed-alloush | person | محمد علوش | Mohammed Alloush | - | -
zahran-alloush | person | زهران علوش | Zahran Alloush | - | -
essam-buwaydani | person | عصام بويضاني | Essam al-Buwaydani | عصام البويضاني | -
hamza-bayraqdar | person | حمزة بيرقدار | Hamza Bayraqdar | - | -
wael-alwan | person | وائل علوان | Wael Alwan | - | -
salem-al-meslet | person | سالم المسلط | Salem al-Meslet | - | -
ahmad-tomeh | person | أحمد طعمة | Ahmad Tomeh | - | -
anas-al-abdah | person | أنس العبدة | Anas al-Abdah | - | -
mazloum-abdi | person | مظلوم عبدي | Mazloum Abdi | مظلوم كوباني | -
ilham-ahmed | person | إلهام أحمد | Ilham Ahmed | - | -
talal-silo | person | طلال سلو | Talal Silo | - | -
mustafa-bali | person | مصطفى بالي | Mustafa Bali | - | -
raed-al-saleh | person | رائد الصالح | Raed al-Saleh | - | -
rami-abdulrahman | person | رامي عبد الرحمن | Rami Abdul Rahman | رامي عبدالرحمن | -
staffan-de-mistura | person | ستيفان دي ميستورا | Staffan de Mistura | دي ميستورا ; ستافان دي ميستورا ; دي مستورا ; ستيفان دي مستورا ; ديمستورا ; ديميستورا ; ستيفان ديمستورا | -
geir-pedersen | person | غير بيدرسن | Geir Pedersen | غير بيدرسون ; بيدرسن ; بيدرسون ; جير بيدرسون ; جير بيدرسن ; غير بدرسون | -
lakhdar-brahimi | person | الأخضر الإبراهيمي | Lakhdar Brahimi | - | -
kofi-annan | person | كوفي عنان | Kofi Annan | كوفي أنان | Q1254
ban-ki-moon | person | بان كي مون | Ban Ki-moon | بان كي-مون | Q1253
antonio-guterres | person | أنطونيو غوتيريش | António Guterres | غوتيريش ; غوتيريس ; أنطونيو غوتيريس ; أنطونيو جوتيريش ; جوتيريش ; غوتيرش ; أنطونيو غوتيرش ; أنطونيو جوتيريس ; جوتيريس ; غوتيرس ; أنطونيو غوتيرس | -
stephane-dujarric | person | ستيفان دوجاريك | Stéphane Dujarric | دوجاريك ; ستيفان دوغاريك ; استيفان دوجاريك | -
farhan-haq | person | فرحان حق | Farhan Haq | - | -
mark-lowcock | person | مارك لوكوك | Mark Lowcock | لوكوك | -
martin-griffiths | person | مارتن غريفيث | Martin Griffiths | مارتن غريفيثس ; غريفيث ; غريفيثس ; مارتن غريفث ; مارتن جريفيث ; غريفثس | -
ismail-ould-cheikh | person | إسماعيل ولد الشيخ أحمد | Ismail Ould Cheikh Ahmed | إسماعيل ولد الشيخ ; ولد الشيخ أحمد ; ولد الشيخ | -
hans-grundberg | person | هانس غروندبرغ | Hans Grundberg | غروندبرغ ; هانز غروندبرغ ; هانس جروندبرج | -
ghassan-salame | person | غسان سلامة | Ghassan Salamé | - | -
martin-kobler | person | مارتن كوبلر | Martin Kobler | كوبلر | -
bernardino-leon | person | برناردينو ليون | Bernardino León | - | -
stephanie-williams | person | ستيفاني ويليامز | Stephanie Williams | ستيفاني وليامز | -
abdoulaye-bathily | person | عبد الله باتيلي | Abdoulaye Bathily | عبدالله باتيلي ; باتيلي | -
jan-kubis | person | يان كوبيش | Ján Kubiš | كوبيش ; يان كوبيتش | -
jan-egeland | person | يان إيغلاند | Jan Egeland | إيغلاند ; يان ايجلاند | -
panos-moumtzis | person | بانوس مومسيس | Panos Moumtzis | بانوس مومتزيس | -
ali-al-zaatari | person | علي الزعتري | Ali al-Za'tari | - | -
zeid-raad-al-hussein | person | زيد رعد الحسين | Zeid Ra'ad al-Hussein | الأمير زيد بن رعد ; زيد بن رعد الحسين ; زيد بن رعد | -
michelle-bachelet | person | ميشيل باشليه | Michelle Bachelet | ميشيل باشيليت ; ميشال باشليه ; باشليه | -
volker-turk | person | فولكر تورك | Volker Türk | - | -
volker-perthes | person | فولكر بيرتس | Volker Perthes | فولكر بيرتيس | -
filippo-grandi | person | فيليبو غراندي | Filippo Grandi | فيليبو جراندي | -
henrietta-fore | person | هنرييتا فور | Henrietta Fore | - | -
tedros-adhanom | person | تيدروس أدهانوم غيبريسوس | Tedros Adhanom Ghebreyesus | تيدروس أدهانوم ; تيدروس غيبريسوس ; تيدروس أدهانوم جيبريسوس ; تيدروس أدهانوم غيبريسيوس | -
philippe-lazzarini | person | فيليب لازاريني | Philippe Lazzarini | لازاريني | -
pierre-krahenbuhl | person | بيير كرينبول | Pierre Krähenbühl | بيير كراهينبول | -
rafael-grossi | person | رافاييل غروسي | Rafael Grossi | رافاييل جروسي ; غروسي ; رافايل غروسي | -
karim-khan | person | كريم خان | Karim Khan | - | -
fatou-bensouda | person | فاتو بنسودا | Fatou Bensouda | فاتو بن سودا ; بنسودا | -
nickolay-mladenov | person | نيكولاي ملادينوف | Nickolay Mladenov | ملادينوف | -
tor-wennesland | person | تور وينسلاند | Tor Wennesland | - | -
vladimir-putin | person | فلاديمير بوتين | Vladimir Putin | بوتين ; بوتن ; فلاديمير بوتن | Q7747
sergey-lavrov | person | سيرغي لافروف | Sergey Lavrov | لافروف ; سيرجي لافروف ; سرغي لافروف ; سيرغيه لافروف | -
sergey-shoigu | person | سيرغي شويغو | Sergei Shoigu | شويغو ; سيرجي شويجو ; سيرغي شويجو | -
dmitry-peskov | person | دميتري بيسكوف | Dmitry Peskov | بيسكوف ; ديمتري بيسكوف ; دمتري بيسكوف ; ديميتري بيسكوف | -
dmitry-medvedev | person | دميتري ميدفيديف | Dmitry Medvedev | ميدفيديف ; ديمتري ميدفيديف ; دميتري مدفيديف ; مدفيديف ; ديمتري مدفيديف | Q23530
maria-zakharova | person | ماريا زاخاروفا | Maria Zakharova | زاخاروفا | -
igor-konashenkov | person | إيغور كوناشينكوف | Igor Konashenkov | كوناشينكوف ; ايجور كوناشينكوف ; إيغور كوناشنكوف | -
mikhail-bogdanov | person | ميخائيل بوغدانوف | Mikhail Bogdanov | بوغدانوف ; ميخائيل بوجدانوف | -
alexander-lavrentiev | person | ألكسندر لافرنتييف | Alexander Lavrentiev | لافرنتييف ; ألكسندر لافرينتييف ; لافرينتييف | -
vasily-nebenzya | person | فاسيلي نيبينزيا | Vasily Nebenzya | نيبينزيا ; فاسيلي نيبنزيا | -
vitaly-churkin | person | فيتالي تشوركين | Vitaly Churkin | تشوركين | -
sergei-rudskoi | person | سيرغي رودسكوي | Sergei Rudskoi | رودسكوي | -
yuri-yevtushenko | person | يوري يفتوشينكو | Yuri Yevtushenko | - | -
alexander-zorin | person | ألكسندر زورين | Alexander Zorin | - | -
sergei-ryabkov | person | سيرغي ريابكوف | Sergei Ryabkov | ريابكوف | -
valery-gerasimov | person | فاليري غيراسيموف | Valery Gerasimov | غيراسيموف ; فاليري جيراسيموف | -
ramzan-kadyrov | person | رمضان قديروف | Ramzan Kadyrov | قديروف ; رمضان قاديروف | -
yevgeny-prigozhin | person | يفغيني بريغوجين | Yevgeny Prigozhin | بريغوجين | -
volodymyr-zelensky | person | فولوديمير زيلينسكي | Volodymyr Zelensky | زيلينسكي ; فلاديمير زيلينسكي ; فولوديمير زيلنسكي ; زيلنسكي | Q3874799
alexander-lukashenko | person | ألكسندر لوكاشينكو | Alexander Lukashenko | لوكاشينكو ; ألكسندر لوكاشنكو ; لوكاشنكو | -
donald-trump | person | دونالد ترامب | Donald Trump | ترامب ; ترمب ; دونالد ترمب ; دونالد ج. ترامب | Q22686
barack-obama | person | باراك أوباما | Barack Obama | أوباما ; باراك حسين أوباما | Q76
joe-biden | person | جو بايدن | Joe Biden | بايدن ; جوزيف بايدن | Q6279
george-w-bush | person | جورج دبليو بوش | George W. Bush | جورج بوش الابن ; جورج و. بوش | -
mike-pence | person | مايك بنس | Mike Pence | - | -
john-kerry | person | جون كيري | John Kerry | كيري | Q22316
hillary-clinton | person | هيلاري كلينتون | Hillary Clinton | - | Q6294
rex-tillerson | person | ريكس تيلرسون | Rex Tillerson | تيلرسون ; ركس تيلرسون | -
mike-pompeo | person | مايك بومبيو | Mike Pompeo | بومبيو ; مايكل بومبيو | Q473239
james-mattis | person | جيمس ماتيس | James Mattis | ماتيس ; جيم ماتيس | -
john-bolton | person | جون بولتون | John Bolton | بولتون | -
nikki-haley | person | نيكي هايلي | Nikki Haley | نيكي هيلي ; هايلي | -
heather-nauert | person | هيذر ناورت | Heather Nauert | هيذر نويرت ; ناورت ; هيذر نورت | -
sarah-sanders | person | سارة ساندرز | Sarah Sanders | سارة هاكابي ساندرز | -
brett-mcgurk | person | بريت ماكغورك | Brett McGurk | ماكغورك ; بريت مكغورك ; مكغورك ; بريت ماكجورك | -
james-jeffrey | person | جيمس جيفري | James Jeffrey | - | -
jared-kushner | person | جاريد كوشنر | Jared Kushner | كوشنر ; جاريد كوشنير | -
antony-blinken | person | أنتوني بلينكن | Antony Blinken | بلينكن ; أنطوني بلينكن | -
lloyd-austin | person | لويد أوستن | Lloyd Austin | - | -
joseph-votel | person | جوزيف فوتيل | Joseph Votel | فوتيل | -
joseph-dunford | person | جوزيف دانفورد | Joseph Dunford | دانفورد ; جوزيف دنفورد | -
ryan-dillon | person | ريان ديلون | Ryan Dillon | رايان ديلون | -
steve-witkoff | person | ستيف ويتكوف | Steve Witkoff | ويتكوف | -
marco-rubio | person | ماركو روبيو | Marco Rubio | روبيو | -
tom-barrack | person | توم باراك | Tom Barrack | توماس باراك ; توم براك | -
amos-hochstein | person | آموس هوكشتاين | Amos Hochstein | هوكشتاين ; عاموس هوكشتاين ; هوكستين | -
emmanuel-macron | person | إيمانويل ماكرون | Emmanuel Macron | ماكرون | Q3052772
francois-hollande | person | فرانسوا هولاند | François Hollande | - | Q157
jean-yves-le-drian | person | جان إيف لودريان | Jean-Yves Le Drian | لودريان ; جان ايف لو دريان ; لو دريان | -
florence-parly | person | فلورنس بارلي | Florence Parly | فلورانس بارلي | -
angela-merkel | person | أنغيلا ميركل | Angela Merkel | ميركل ; أنجيلا ميركل ; أنجيلا مركل | Q567
heiko-maas | person | هايكو ماس | Heiko Maas | - | -
olaf-scholz | person | أولاف شولتس | Olaf Scholz | شولتس ; أولاف شولتز | Q61053
theresa-may | person | تيريزا ماي | Theresa May | تريزا ماي ; تيريزا مي | Q264766
boris-johnson | person | بوريس جونسون | Boris Johnson | - | Q180589
jeremy-hunt | person | جيريمي هانت | Jeremy Hunt | - | -
federica-mogherini | person | فيديريكا موغيريني | Federica Mogherini | موغيريني ; فدريكا موغيريني ; فيدريكا موغيريني ; موغريني ; فيديريكا موغريني ; موجيريني ; فيدريكا موجيريني | -
josep-borrell | person | جوزيب بوريل | Josep Borrell | بوريل ; جوزيف بوريل | -
jens-stoltenberg | person | ينس ستولتنبرغ | Jens Stoltenberg | ستولتنبرغ ; ينس ستولتنبرج ; ستولتنبرج | -
donald-tusk | person | دونالد توسك | Donald Tusk | - | -
pope-francis | person | البابا فرنسيس | Pope Francis | البابا فرانسيس | -
xi-jinping | person | شي جين بينغ | Xi Jinping | شي جينبينغ ; شي جين بينج | Q15031
wang-yi | person | وانغ يي | Wang Yi | - | -
kim-jong-un | person | كيم جونغ أون | Kim Jong Un | كيم جونج أون ; كيم يونغ أون | Q56226
narendra-modi | person | ناريندرا مودي | Narendra Modi | ناريندا مودي | Q1058
imran-khan | person | عمران خان | Imran Khan | - | -
ashraf-ghani | person | أشرف غني | Ashraf Ghani | - | -
hamid-karzai | person | حامد كرزاي | Hamid Karzai | كرزاي | -
zabihullah-mujahid | person | ذبيح الله مجاهد | Zabihullah Mujahid | - | -
joko-widodo | person | جوكو ويدودو | Joko Widodo | ويدودو | -
jusuf-kalla | person | يوسف كالا | Jusuf Kalla | جوسف كالا | -
sutopo-purwo-nugroho | person | سوتوبو بورو نوغروهو | Sutopo Purwo Nugroho | سوتوبو بوروو نوغروهو ; سوتوبو نوغروهو ; نوغروهو ; سوتوبو بورو نوجروهو ; سوتوبو ; نوجروهو ; سوتوبو بوروو نوجروهو | -
recep-tayyip-erdogan | person | رجب طيب أردوغان | Recep Tayyip Erdoğan | أردوغان ; أردوجان ; رجب طيب أردوجان ; الطيب أردوغان ; رجب أردوغان | Q39259
binali-yildirim | person | بن علي يلدريم | Binali Yıldırım | بن علي يلدرم ; بينالي يلدريم | -
mevlut-cavusoglu | person | مولود جاويش أوغلو | Mevlüt Çavuşoğlu | جاويش أوغلو ; مولود تشاووش أوغلو ; تشاووش أوغلو ; مولود تشاوش أوغلو ; مولود جاووش أوغلو ; تشاوش أوغلو ; جاووش أوغلو ; مولود جاويش أوغلي | -
hulusi-akar | person | خلوصي أكار | Hulusi Akar | أكار | -
hakan-fidan | person | هاكان فيدان | Hakan Fidan | حقان فيدان | -
ibrahim-kalin | person | إبراهيم كالين | İbrahim Kalın | إبراهيم قالن ; إبراهيم كالن | -
bekir-bozdag | person | بكر بوزداغ | Bekir Bozdağ | بكير بوزداغ | -
fethullah-gulen | person | فتح الله غولن | Fethullah Gülen | فتح الله جولن ; فتح الله كولن | -
abdullah-ocalan | person | عبد الله أوجلان | Abdullah Öcalan | أوجلان ; عبدالله أوجلان | -
ali-khamenei | person | علي خامنئي | Ali Khamenei | خامنئي ; آية الله علي خامنئي | -
hassan-rouhani | person | حسن روحاني | Hassan Rouhani | - | -
mohammad-javad-zarif | person | محمد جواد ظريف | Mohammad Javad Zarif | جواد ظريف | -
bahram-qassemi | person | بهرام قاسمي | Bahram Qassemi | - | -
qasem-soleimani | person | قاسم سليماني | Qasem Soleimani | - | -
ali-shamkhani | person | علي شمخاني | Ali Shamkhani | شمخاني | -
ali-larijani | person | علي لاريجاني | Ali Larijani | - | -
ali-akbar-velayati | person | علي أكبر ولايتي | Ali Akbar Velayati | علي أكبر ولاياتي | -
amir-hatami | person | أمير حاتمي | Amir Hatami | - | -
mohammad-ali-jafari | person | محمد علي جعفري | Mohammad Ali Jafari | - | -
hossein-salami | person | حسين سلامي | Hossein Salami | - | -
ebrahim-raisi | person | إبراهيم رئيسي | Ebrahim Raisi | - | -
masoud-pezeshkian | person | مسعود بزشكيان | Masoud Pezeshkian | بزشكيان | -
abbas-araghchi | person | عباس عراقجي | Abbas Araghchi | عراقجي ; عباس عراقتشي ; عراقتشي | -
hossein-amir-abdollahian | person | حسين أمير عبد اللهيان | Hossein Amir-Abdollahian | أمير عبد اللهيان ; عبد اللهيان ; حسين أمير عبداللهيان ; أمير عبداللهيان | -
hossein-jaberi-ansari | person | حسين جابري أنصاري | Hossein Jaberi Ansari | جابري أنصاري | -
ismail-qaani | person | إسماعيل قاآني | Esmail Qaani | قاآني ; إسماعيل قآني | -
benjamin-netanyahu | person | بنيامين نتنياهو | Benjamin Netanyahu | نتنياهو ; نتانياهو ; بنيامين نتانياهو | Q43723
avigdor-lieberman | person | أفيغدور ليبرمان | Avigdor Lieberman | ليبرمان ; أفيجدور ليبرمان | -
avichay-adraee | person | أفيخاي أدرعي | Avichay Adraee | أدرعي | -
naftali-bennett | person | نفتالي بينيت | Naftali Bennett | نفتالي بنيت | -
gadi-eisenkot | person | غادي إيزنكوت | Gadi Eisenkot | جادي أيزنكوت ; آيزنكوت | -
benny-gantz | person | بيني غانتس | Benny Gantz | غانتس ; بيني جانتس | -
yair-lapid | person | يائير لابيد | Yair Lapid | لابيد ; يائير لبيد | -
yoav-gallant | person | يوآف غالانت | Yoav Gallant | غالانت ; يوآف جالانت | -
israel-katz | person | يسرائيل كاتس | Israel Katz | يسرائيل كاتز ; إسرائيل كاتس | -
itamar-ben-gvir | person | إيتمار بن غفير | Itamar Ben-Gvir | بن غفير ; ايتمار بن جفير | -
bezalel-smotrich | person | بتسلئيل سموتريتش | Bezalel Smotrich | سموتريتش | -
daniel-hagari | person | دانيال هاغاري | Daniel Hagari | هاغاري ; دانييل هاغاري | -
mahmoud-abbas | person | محمود عباس | Mahmoud Abbas | أبو مازن ; أبي مازن | Q127998
yasser-arafat | person | ياسر عرفات | Yasser Arafat | - | Q34211
nabil-abu-rudeineh | person | نبيل أبو ردينة | Nabil Abu Rudeineh | أبو ردينة | -
saeb-erekat | person | صائب عريقات | Saeb Erekat | عريقات | -
rami-hamdallah | person | رامي الحمد الله | Rami Hamdallah | رامي الحمدالله | -
riyad-al-maliki | person | رياض المالكي | Riyad al-Maliki | - | -
riyad-mansour | person | رياض منصور | Riyad Mansour | - | -
ismail-haniyeh | person | إسماعيل هنية | Ismail Haniyeh | هنية | -
yahya-sinwar | person | يحيى السنوار | Yahya Sinwar | السنوار | -
khaled-meshaal | person | خالد مشعل | Khaled Meshaal | - | -
saleh-al-arouri | person | صالح العاروري | Saleh al-Arouri | العاروري | -
khalil-al-hayya | person | خليل الحية | Khalil al-Hayya | - | -
fawzi-barhoum | person | فوزي برهوم | Fawzi Barhoum | برهوم | -
sami-abu-zuhri | person | سامي أبو زهري | Sami Abu Zuhri | أبو زهري | -
abu-obeida | person | أبو عبيدة | Abu Obeida | أبي عبيدة ; أبا عبيدة | -
ashraf-al-qidra | person | أشرف القدرة | Ashraf al-Qidra | - | -
ziad-al-nakhalah | person | زياد النخالة | Ziad al-Nakhalah | - | -
mohammed-deif | person | محمد الضيف | Mohammed Deif | - | -
hassan-nasrallah | person | حسن نصر الله | Hassan Nasrallah | حسن نصرالله ; السيد حسن نصر الله ; السيد حسن نصرالله ; السيد نصر الله ; نصر الله ; نصرالله | -
naim-qassem | person | نعيم قاسم | Naim Qassem | - | -
saad-hariri | person | سعد الحريري | Saad Hariri | سعد الدين الحريري | -
rafik-hariri | person | رفيق الحريري | Rafik Hariri | - | -
michel-aoun | person | ميشال عون | Michel Aoun | ميشيل عون | -
joseph-aoun | person | جوزيف عون | Joseph Aoun | جوزاف عون | -
nabih-berri | person | نبيه بري | Nabih Berri | - | -
gebran-bassil | person | جبران باسيل | Gebran Bassil | - | -
walid-jumblatt | person | وليد جنبلاط | Walid Jumblatt | جنبلاط | -
samir-geagea | person | سمير جعجع | Samir Geagea | جعجع | -
abbas-ibrahim | person | عباس إبراهيم | Abbas Ibrahim | - | -
najib-mikati | person | نجيب ميقاتي | Najib Mikati | ميقاتي | -
nawaf-salam | person | نواف سلام | Nawaf Salam | - | -
haider-al-abadi | person | حيدر العبادي | Haider al-Abadi | العبادي | -
nouri-al-maliki | person | نوري المالكي | Nouri al-Maliki | - | -
adil-abdul-mahdi | person | عادل عبد المهدي | Adil Abdul-Mahdi | عبد المهدي ; عادل عبدالمهدي | -
mustafa-al-kadhimi | person | مصطفى الكاظمي | Mustafa al-Kadhimi | الكاظمي | -
mohammed-shia-al-sudani | person | محمد شياع السوداني | Mohammed Shia' al-Sudani | - | -
fuad-masum | person | فؤاد معصوم | Fuad Masum | - | -
barham-salih | person | برهم صالح | Barham Salih | - | -
salim-al-jabouri | person | سليم الجبوري | Salim al-Jabouri | - | -
ibrahim-al-jaafari | person | إبراهيم الجعفري | Ibrahim al-Jaafari | - | -
moqtada-al-sadr | person | مقتدى الصدر | Moqtada al-Sadr | - | -
ali-al-sistani | person | علي السيستاني | Ali al-Sistani | السيستاني ; علي السستاني ; السستاني | -
hadi-al-amiri | person | هادي العامري | Hadi al-Amiri | - | -
qais-al-khazali | person | قيس الخزعلي | Qais al-Khazali | - | -
abu-mahdi-al-muhandis | person | أبو مهدي المهندس | Abu Mahdi al-Muhandis | أبي مهدي المهندس | -
yahya-rasool | person | يحيى رسول | Yahya Rasool | - | -
masoud-barzani | person | مسعود بارزاني | Masoud Barzani | مسعود البارزاني ; مسعود برزاني | -
nechirvan-barzani | person | نيجيرفان بارزاني | Nechirvan Barzani | نيجيرفان البارزاني ; نيجرفان بارزاني ; نيجرفان البارزاني ; نيجيرفان برزاني | -
jalal-talabani | person | جلال طالباني | Jalal Talabani | جلال الطالباني | -
saddam-hussein | person | صدام حسين | Saddam Hussein | - | Q1316
abu-bakr-al-baghdadi | person | أبو بكر البغدادي | Abu Bakr al-Baghdadi | أبي بكر البغدادي | -
osama-bin-laden | person | أسامة بن لادن | Osama bin Laden | بن لادن | Q1317
ayman-al-zawahiri | person | أيمن الظواهري | Ayman al-Zawahiri | الظواهري | -
abd-rabbuh-mansur-hadi | person | عبد ربه منصور هادي | Abdrabbuh Mansur Hadi | عبدربه منصور هادي ; منصور هادي ; الرئيس هادي | -
ali-abdullah-saleh | person | علي عبد الله صالح | Ali Abdullah Saleh | علي عبدالله صالح | -
abdul-malik-al-houthi | person | عبد الملك الحوثي | Abdul-Malik al-Houthi | عبدالملك الحوثي ; عبد الملك بدر الدين الحوثي ; عبدالملك بدر الدين الحوثي | -
mohammed-ali-al-houthi | person | محمد علي الحوثي | Mohammed Ali al-Houthi | - | -
mohammed-abdulsalam | person | محمد عبد السلام | Mohammed Abdulsalam | محمد عبدالسلام | -
yahya-saree | person | يحيى سريع | Yahya Saree | - | -
mahdi-al-mashat | person | مهدي المشاط | Mahdi al-Mashat | المشاط | -
saleh-al-sammad | person | صالح الصماد | Saleh al-Sammad | الصماد | -
ahmed-bin-dagher | person | أحمد عبيد بن دغر | Ahmed Obeid bin Daghr | بن دغر ; أحمد بن دغر | -
aidarous-al-zubaidi | person | عيدروس الزبيدي | Aidarous al-Zubaidi | - | -
rashad-al-alimi | person | رشاد العليمي | Rashad al-Alimi | العليمي ; رشاد محمد العليمي | -
khaled-al-yamani | person | خالد اليماني | Khaled al-Yamani | - | -
turki-al-maliki | person | تركي المالكي | Turki al-Malki | - | -
ahmed-asiri | person | أحمد عسيري | Ahmed Asiri | أحمد العسيري | -
king-salman | person | سلمان بن عبد العزيز | Salman bin Abdulaziz | الملك سلمان ; سلمان بن عبدالعزيز ; سلمان بن عبد العزيز آل سعود ; سلمان بن عبدالعزيز آل سعود | -
mohammed-bin-salman | person | محمد بن سلمان | Mohammed bin Salman | بن سلمان ; محمد بن سلمان بن عبد العزيز ; محمد بن سلمان بن عبدالعزيز | -
adel-al-jubeir | person | عادل الجبير | Adel al-Jubeir | الجبير | -
faisal-bin-farhan | person | فيصل بن فرحان | Faisal bin Farhan | فيصل بن فرحان آل سعود | -
jamal-khashoggi | person | جمال خاشقجي | Jamal Khashoggi | خاشقجي | -
mohammed-bin-zayed | person | محمد بن زايد | Mohammed bin Zayed | محمد بن زايد آل نهيان | -
mohammed-bin-rashid | person | محمد بن راشد آل مكتوم | Mohammed bin Rashid | محمد بن راشد | -
abdullah-bin-zayed | person | عبد الله بن زايد | Abdullah bin Zayed | عبدالله بن زايد ; عبد الله بن زايد آل نهيان ; عبدالله بن زايد آل نهيان | -
anwar-gargash | person | أنور قرقاش | Anwar Gargash | قرقاش | -
tamim-bin-hamad | person | تميم بن حمد آل ثاني | Tamim bin Hamad Al Thani | تميم بن حمد ; الشيخ تميم | -
mohammed-bin-abdulrahman | person | محمد بن عبد الرحمن آل ثاني | Mohammed bin Abdulrahman Al Thani | محمد بن عبدالرحمن آل ثاني | -
sabah-al-ahmad | person | صباح الأحمد الجابر الصباح | Sabah al-Ahmad al-Sabah | صباح الأحمد ; صباح الأحمد الصباح | -
sultan-qaboos | person | قابوس بن سعيد | Qaboos bin Said | السلطان قابوس | -
yusuf-bin-alawi | person | يوسف بن علوي | Yusuf bin Alawi | - | -
king-abdullah-ii | person | عبد الله الثاني | Abdullah II of Jordan | الملك عبد الله الثاني ; عبدالله الثاني ; الملك عبدالله الثاني ; عبد الله الثاني بن الحسين ; عبدالله الثاني بن الحسين | -
ayman-safadi | person | أيمن الصفدي | Ayman Safadi | - | -
mohammad-momani | person | محمد المومني | Mohammad Momani | المومني | -
jumana-ghunaimat | person | جمانة غنيمات | Jumana Ghunaimat | - | -
abdel-fattah-al-sisi | person | عبد الفتاح السيسي | Abdel Fattah el-Sisi | السيسي ; عبدالفتاح السيسي | -
sameh-shoukry | person | سامح شكري | Sameh Shoukry | - | -
mohamed-morsi | person | محمد مرسي | Mohamed Morsi | - | -
hosni-mubarak | person | حسني مبارك | Hosni Mubarak | - | -
badr-abdelatty | person | بدر عبد العاطي | Badr Abdelatty | بدر عبدالعاطي | -
ahmed-el-tayeb | person | أحمد الطيب | Ahmed el-Tayeb | - | -
ahmed-aboul-gheit | person | أحمد أبو الغيط | Ahmed Aboul Gheit | أبو الغيط ; أبوالغيط ; أحمد أبوالغيط ; أبي الغيط | -
tamer-al-rifai | person | تامر الرفاعي | Tamer al-Rifai | - | -
omar-al-bashir | person | عمر البشير | Omar al-Bashir | عمر حسن البشير ; عمر حسن أحمد البشير | -
abdel-fattah-al-burhan | person | عبد الفتاح البرهان | Abdel Fattah al-Burhan | البرهان ; عبدالفتاح البرهان | -
mohamed-hamdan-dagalo | person | محمد حمدان دقلو | Mohamed Hamdan Dagalo | حميدتي ; دقلو ; محمد حمدان دقلو حميدتي ; محمد حمدان حميدتي | -
abdalla-hamdok | person | عبد الله حمدوك | Abdalla Hamdok | حمدوك ; عبدالله حمدوك | -
salva-kiir | person | سلفا كير | Salva Kiir | سلفا كير ميارديت ; سيلفا كير | -
riek-machar | person | رياك مشار | Riek Machar | ريك مشار | -
abiy-ahmed | person | آبي أحمد | Abiy Ahmed | أبيي أحمد ; آبي أحمد علي | -
isaias-afwerki | person | أسياس أفورقي | Isaias Afwerki | أفورقي | -
mohamed-farmajo | person | محمد عبد الله فرماجو | Mohamed Abdullahi Farmaajo | فرماجو ; محمد عبدالله فرماجو ; محمد عبد الله محمد فرماجو | -
hassan-sheikh-mohamud | person | حسن شيخ محمود | Hassan Sheikh Mohamud | - | -
khalifa-haftar | person | خليفة حفتر | Khalifa Haftar | حفتر | -
fayez-al-sarraj | person | فايز السراج | Fayez al-Sarraj | السراج | -
aguila-saleh | person | عقيلة صالح | Aguila Saleh | - | -
abdul-hamid-dbeibah | person | عبد الحميد الدبيبة | Abdul Hamid Dbeibah | الدبيبة ; عبدالحميد الدبيبة | -
khalid-al-mishri | person | خالد المشري | Khalid al-Mishri | المشري | -
ahmed-al-mismari | person | أحمد المسماري | Ahmed al-Mismari | المسماري | -
mohamed-siala | person | محمد سيالة | Mohamed Siala | محمد الطاهر سيالة ; سيالة | -
fathi-bashagha | person | فتحي باشاغا | Fathi Bashagha | باشاغا | -
muammar-gaddafi | person | معمر القذافي | Muammar Gaddafi | القذافي | Q19878
saif-al-islam-gaddafi | person | سيف الإسلام القذافي | Saif al-Islam Gaddafi | - | -
abdelaziz-bouteflika | person | عبد العزيز بوتفليقة | Abdelaziz Bouteflika | بوتفليقة ; عبدالعزيز بوتفليقة | -
abdelmadjid-tebboune | person | عبد المجيد تبون | Abdelmadjid Tebboune | تبون ; عبدالمجيد تبون | -
ahmed-gaid-salah | person | أحمد قايد صالح | Ahmed Gaid Salah | قايد صالح | -
ahmed-ouyahia | person | أحمد أويحيى | Ahmed Ouyahia | أويحيى | -
abdelkader-messahel | person | عبد القادر مساهل | Abdelkader Messahel | مساهل ; عبدالقادر مساهل | -
said-chengriha | person | سعيد شنقريحة | Saïd Chengriha | شنقريحة ; السعيد شنقريحة | -
djamel-ould-abbes | person | جمال ولد عباس | Djamel Ould Abbes | - | -
beji-caid-essebsi | person | الباجي قايد السبسي | Beji Caid Essebsi | السبسي | -
youssef-chahed | person | يوسف الشاهد | Youssef Chahed | - | -
kais-saied | person | قيس سعيد | Kais Saied | - | -
rached-ghannouchi | person | راشد الغنوشي | Rached Ghannouchi | الغنوشي | -
king-mohammed-vi | person | محمد السادس | Mohammed VI of Morocco | الملك محمد السادس | -
saadeddine-othmani | person | سعد الدين العثماني | Saadeddine Othmani | - | -
nasser-bourita | person | ناصر بوريطة | Nasser Bourita | بوريطة | -
brahim-ghali | person | إبراهيم غالي | Brahim Ghali | - | -
mohamed-ould-abdel-aziz | person | محمد ولد عبد العزيز | Mohamed Ould Abdel Aziz | ولد عبد العزيز ; محمد ولد عبدالعزيز | -
horst-kohler | person | هورست كوهلر | Horst Köhler | هورست كولر | -
