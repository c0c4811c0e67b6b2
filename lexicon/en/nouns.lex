# What is counted. Plurals are made by rule; irregular ones are listed.
@kind counted-noun
@language en
@fields singular | plurals | unit | population | gloss

person | people ; persons | person | - | شخص
civilian | civilians ; residents ; resident ; villagers ; villager ; inhabitants ; citizens ; locals | person | civilian | مدني
man | men | person | man | رجل
woman | women | person | woman | امرأة
child | children | person | child | طفل
boy | boys ; girls ; girl ; baby ; babies ; minors ; minor ; infants ; youths | person | child | طفل
worker | workers ; employees ; employee ; teachers ; teacher ; firefighters ; engineers ; rescuers ; volunteers ; drivers ; caretakers ; caretaker ; staff ; quartermasters ; fishermen | person | worker | عامل
student | students ; pupils ; pupil ; schoolchildren | person | student | طالب
doctor | doctors ; nurses ; nurse ; paramedics ; medics | person | medic | طبيب
journalist | journalists ; reporters ; reporter | person | journalist | صحفي
official | officials ; ministers ; deputies ; lawmakers ; judges ; diplomats ; observers ; leaders | person | official | مسؤول
activist | activists | person | activist | ناشط
protester | protesters ; demonstrators ; marchers | person | protester | متظاهر
passenger | passengers ; travellers ; travelers | person | passenger | راكب
crew | crew members ; sailors ; seamen ; crewmen | person | crew | طاقم
voter | voters | person | voter | ناخب
patient | patients | person | patient | مريض
displaced person | displaced people ; displaced persons ; homeless people | person | displaced | نازح
refugee | refugees | person | refugee | لاجئ
migrant | migrants | person | migrant | مهاجر
fighter | fighters ; militants ; militant ; gunmen ; gunman ; rebels ; rebel ; insurgents ; attackers ; jihadists ; terrorists | person | fighter | مقاتل
soldier | soldiers ; troops ; officers ; officer ; servicemen ; conscripts ; recruits | person | soldier | جندي
police officer | policemen ; policeman ; police officers ; guards ; guard ; border guards | person | police | شرطي
dead | dead ; bodies ; body ; deaths ; death ; victims ; fatalities ; corpses ; martyrs | person | dead | قتيل
casualty | casualties | person | - | ضحية
wounded | wounded ; injured ; injuries | person | wounded | جريح
missing | missing | person | missing | مفقود
survivor | survivors | person | survivor | ناج
detainee | detainees ; prisoners ; prisoner ; inmates ; captives | person | detainee | معتقل
hostage | hostages ; captive | person | hostage | رهينة
suspect | suspects ; defendants ; accused | person | accused | مشتبه به
member | members | person | member | عضو
candidate | candidates | person | candidate | مرشح
family | families ; households ; household | family | civilian | عائلة
case | cases ; complaints | case | - | حالة
group | groups ; brigades ; battalions ; factions ; parties ; organisations ; organizations | group | - | جماعة
convoy | convoys | convoy | - | قافلة
company | companies ; firms | company | - | شركة
air strike | air strikes ; airstrikes ; airstrike ; strikes ; raids | strike | - | غارة
attack | attacks ; bombings ; explosions ; blasts | attack | - | هجوم
violation | violations ; breaches | violation | - | خرق
rocket | rockets ; missiles ; missile | missile | - | صاروخ
shell | shells ; mortar rounds | shell | - | قذيفة
barrel bomb | barrel bombs | barrel-bomb | - | برميل متفجر
bomb | bombs ; devices | bomb | - | قنبلة
mine | mines ; landmines | mine | - | لغم
round | rounds ; bullets ; shots | round | - | طلقة
weapon | weapons ; rifles ; guns | weapon | - | سلاح
aircraft | planes ; jets ; warplanes ; helicopters ; helicopter ; plane ; drones ; drone | aircraft | - | طائرة
ship | ships ; boats ; boat ; vessels ; ferries | ship | - | سفينة
vehicle | vehicles ; trucks ; truck ; lorries ; lorry ; buses ; bus ; cars ; car ; tanks ; tank ; ambulances ; ambulance ; tankers | vehicle | - | مركبة
building | buildings ; houses ; house ; homes ; home ; flats ; apartments ; tents ; tent | building | - | مبنى
facility | facilities ; schools ; school ; hospitals ; hospital ; shops ; bridges ; factories ; polling stations ; checkpoints ; clinics | facility | - | منشأة
village | villages ; towns ; town ; settlements ; districts ; neighbourhoods ; neighborhoods | settlement | - | قرية
country | countries ; nations | country | - | دولة
crate | crates ; boxes ; parcels ; bags ; sacks | piece | - | صندوق
dose | doses | dose | - | جرعة
tonne | tonnes ; tons ; ton | tonne | - | طن
kilogram | kilograms ; kilos ; kg ; kilogrammes | kg | - | كغ
kilometre | kilometres ; kilometers ; kilometer ; km | km | - | كم
square kilometre | square kilometres ; square kilometers ; sq km | km2 | - | كم2
metre | metres ; meters ; meter | m | - | متر
mile | miles | mile | - | ميل
foot | feet | foot | - | قدم
hectare | hectares ; acres | hectare | - | هكتار
litre | litres ; liters | litre | - | لتر
degree | degrees | degree | - | درجة
dollar | dollars ; us dollars ; euros ; euro ; pounds ; pound ; crowns ; crown ; dinars ; dinar ; liras ; lira ; riyals ; dirhams ; roubles ; cents ; pence | money | - | دولار
percent | percent ; per cent ; pc | percent | - | بالمئة
percentage point | percentage points | percent-point | - | نقطة مئوية
vote | votes ; ballots | vote | - | صوت
seat | seats | seat | - | مقعد
job | jobs | job | - | وظيفة
page | pages ; documents ; items ; projects ; copies | item | - | صفحة
inspection | inspections ; requests ; request ; operations ; incidents ; arrests ; visits | event | - | عملية
animal | animals ; goats ; sheep ; cattle ; cows | animal | - | رأس
tree | trees | tree | - | شجرة
time | times | occasion | - | مرة
