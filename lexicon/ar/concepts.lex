@kind concept
@fields id | ar | en | plover | cameo | acled | roles

# The concepts of conflict news and what they are called elsewhere. Sources of facts: the PLOVER codebook and its
# table CAMEO2PLOVER of 2021 (event types; REQUEST was DEMAND there), the CAMEO codebook 1.1b3 (codes; two digits are a root), the ACLED codebook of 2023 (event type: sub-event type).
# `-` where a scheme has nothing that fits. A crosswalk names the nearest type; it does not say that they are the same.

# ---- talk and agreement --------------------------------------------------------------------------------------------
NEGOTIATE | تفاوض | negotiations | CONSULT | 046 | - | party ; topic
MEDIATE | وساطة | mediation | CONSULT | 045 | - | agent ; party ; topic
MEET | لقاء | meeting | CONSULT | 040 | - | party ; topic ; place
VISIT | زيارة | visit | CONSULT | 042 | - | agent ; destination
CALL | اتصال هاتفي | telephone call | CONSULT | 041 | - | party ; topic
AGREE | اتفاق | agreement | AGREE | 057 | Strategic developments: Agreement | party ; topic
RECONCILE | مصالحة | reconciliation | AGREE | 057 | Strategic developments: Agreement | party ; place
CEASEFIRE | وقف إطلاق النار | ceasefire | RETREAT | 0871 | Strategic developments: Agreement | party ; place
VIOLATE | خرق الهدنة | breach of a truce | ASSAULT | 196 | - | agent ; theme ; place
COLLAPSE-TALKS | انهيار المحادثات | breakdown of talks | SANCTION | 164 | - | party ; theme
OFFER | عرض | offer | AGREE | 03 | - | agent ; recipient ; topic
ULTIMATUM | مهلة | ultimatum | THREATEN | 139 | - | agent ; target
COOPERATE | تعاون | cooperation | COOPERATE | 06 | - | party ; topic
ALLY | تحالف | alliance | COOPERATE | 062 | Strategic developments: Change to group/activity | party
COORDINATE | تنسيق | coordination | COOPERATE | 062 | - | party
APOLOGISE | اعتذار | apology | SUPPORT | 055 | - | agent ; recipient

# ---- leaving, giving up, coming back -------------------------------------------------------------------------------
WITHDRAW | انسحاب | withdrawal | RETREAT | 0874 | Strategic developments: Non-violent transfer of territory | agent ; origin ; destination
EVACUATE | إجلاء | evacuation | RETREAT | 0874 | Strategic developments: Other | agent ; target ; origin ; destination
LEAVE | مغادرة | leaving | - | - | - | agent ; origin ; destination
SURRENDER | استسلام | surrender | RETREAT | 0874 | Strategic developments: Non-violent transfer of territory | agent ; recipient ; place
HANDOVER | تسليم | handing over | RETREAT | 0842 | Strategic developments: Non-violent transfer of territory | agent ; theme ; recipient
DISARM | نزع السلاح | disarmament | RETREAT | 0873 | Strategic developments: Disrupted weapons use | agent ; target
DISPLACE | نزوح | displacement | - | - | - | target ; origin ; destination
EXPEL-PEOPLE | تهجير | forced displacement | ASSAULT | 201 | - | agent ; target ; origin ; destination
RETURN | عودة | return | - | - | - | agent ; origin ; destination
LIFT-SIEGE | فك الحصار | lifting of a siege | RETREAT | 0872 | - | agent ; place
DEFECT | انشقاق | defection | RETREAT | - | Strategic developments: Change to group/activity | agent ; origin
SETTLE-STATUS | تسوية أوضاع | settlement of legal status | CONCEDE | 081 | Strategic developments: Agreement | target ; place
PASSAGE | ممر آمن | safe passage | RETREAT | 0863 | - | agent ; target ; place

# ---- fighting ------------------------------------------------------------------------------------------------------
STRIKE | غارة جوية | air strike | ASSAULT | 195 | Explosions/Remote violence: Air/drone strike | agent ; target ; place
SHELL | قصف | shelling | ASSAULT | 194 | Explosions/Remote violence: Shelling/artillery/missile attack | agent ; target ; place
MISSILE | إطلاق صاروخ | missile fire | ASSAULT | 194 | Explosions/Remote violence: Shelling/artillery/missile attack | agent ; target
DRONE-ATTACK | هجوم بطائرة مسيرة | drone attack | ASSAULT | 1952 | Explosions/Remote violence: Air/drone strike | agent ; target ; place
BOMB | تفجير | bombing | ASSAULT | 183 | Explosions/Remote violence: Remote explosive/landmine/IED | agent ; target ; place
SUICIDE-BOMB | تفجير انتحاري | suicide bombing | ASSAULT | 1831 | Explosions/Remote violence: Suicide bomb | agent ; target ; place
EXPLODE | انفجار | explosion | - | - | Explosions/Remote violence: Remote explosive/landmine/IED | theme ; place
MINE | لغم | mine | ASSAULT | 1833 | Explosions/Remote violence: Remote explosive/landmine/IED | agent ; target ; place
CHEMICAL-ATTACK | هجوم كيميائي | chemical attack | ASSAULT | 2041 | Explosions/Remote violence: Chemical weapon | agent ; target ; place
ATTACK | هجوم | attack | ASSAULT | 190 | Battles: Armed clash | agent ; target ; place
CLASH | اشتباك | clash | ASSAULT | 193 | Battles: Armed clash | party ; place
SHOOT | إطلاق نار | shooting | ASSAULT | 193 | Violence against civilians: Attack | agent ; target ; place
SHOOT-DOWN | إسقاط طائرة | shooting down | ASSAULT | 190 | - | agent ; target ; place
INTERCEPT | اعتراض صاروخ | interception | ASSAULT | 190 | Explosions/Remote violence: Shelling/artillery/missile attack | agent ; target ; place
AMBUSH | كمين | ambush | ASSAULT | 193 | Battles: Armed clash | agent ; target ; place
RAID | مداهمة | raid | COERCE | 17 | Strategic developments: Other | agent ; target ; place
STORM | اقتحام | storming | ASSAULT | 190 | Battles: Armed clash | agent ; target
INFILTRATE | تسلل | infiltration | MOBILIZE | 190 | Battles: Armed clash | agent ; destination
REPEL | صد هجوم | repelling an attack | ASSAULT | 190 | Battles: Armed clash | agent ; target
ADVANCE | تقدم | advance | MOBILIZE | 190 | Battles: Armed clash | agent ; place
CAPTURE | سيطرة على مكان | taking of a place | COERCE | 192 | Battles: Non-state actor overtakes territory | agent ; target ; origin
RECAPTURE | استعادة | retaking | COERCE | 192 | Battles: Government regains territory | agent ; target ; origin
CONTROL | سيطرة | control | - | - | - | agent ; target
BESIEGE | حصار | siege | COERCE | 191 | - | agent ; target ; place
BLOCK-ROAD | قطع طريق | road block | COERCE | 191 | - | agent ; target
MOBILISE | حشد | mobilisation | MOBILIZE | 154 | - | agent ; place
DEPLOY | نشر قوات | deployment | MOBILIZE | 154 | Strategic developments: Other | agent ; theme ; place
REINFORCE | تعزيزات | reinforcements | MOBILIZE | 154 | Strategic developments: Other | agent ; destination
EXERCISE | مناورات | military exercise | MOBILIZE | 150 | - | agent ; place
SUPPLY-ARMS | تسليح | arms supply | AID | 072 | - | agent ; recipient ; theme
TRAIN | تدريب | training | COOPERATE | 062 | - | agent ; target
RECRUIT | تجنيد | recruitment | MOBILIZE | 154 | Strategic developments: Change to group/activity | agent ; target
JOIN | انضمام | joining | COOPERATE | - | Strategic developments: Change to group/activity | agent ; recipient
SPLIT | انقسام | split | REJECT | - | Strategic developments: Change to group/activity | agent
MERGE | اندماج | merger | COOPERATE | - | Strategic developments: Change to group/activity | party
SMUGGLE | تهريب | smuggling | - | - | - | agent ; theme ; origin ; destination
SEIZE-GOODS | مصادرة | seizure of goods | COERCE | 1711 | Strategic developments: Disrupted weapons use | agent ; theme
LOOT | نهب | looting | COERCE | 171 | Strategic developments: Looting/property destruction | agent ; target
DESTROY | تدمير | destruction | ASSAULT | 1712 | Strategic developments: Looting/property destruction | agent ; target
HACK | اختراق إلكتروني | cyber attack | COERCE | 176 | - | agent ; target

# ---- people: killed, hurt, held ------------------------------------------------------------------------------------
KILL | قتل | killing | ASSAULT | 18 | Violence against civilians: Attack | agent ; target ; place
DIE | موت | death | - | - | - | target ; cause ; place
WOUND | إصابة | wounding | ASSAULT | 18 | Violence against civilians: Attack | agent ; target ; place
MASSACRE | مجزرة | massacre | ASSAULT | 202 | Violence against civilians: Attack | agent ; target ; place
ASSASSINATE | اغتيال | assassination | ASSAULT | 186 | Violence against civilians: Attack | agent ; target ; place
EXECUTE | إعدام | execution | ASSAULT | 18 | Violence against civilians: Attack | agent ; target ; place
TORTURE | تعذيب | torture | ASSAULT | 1822 | Violence against civilians: Attack | agent ; target ; place
ASSAULT-PERSON | اعتداء | assault | ASSAULT | 182 | Violence against civilians: Attack | agent ; target ; place
RAPE | اغتصاب | rape | ASSAULT | 1821 | Violence against civilians: Sexual violence | agent ; target ; place
HUMAN-SHIELD | دروع بشرية | human shields | ASSAULT | 184 | - | agent ; target
KIDNAP | خطف | abduction | ASSAULT | 181 | Violence against civilians: Abduction/forced disappearance | agent ; target ; place
HIJACK | اختطاف مركبة | hijacking | ASSAULT | 181 | - | agent ; target
DETAIN | احتجاز | detention | COERCE | 173 | Strategic developments: Arrests | agent ; target ; place
ARREST | اعتقال | arrest | COERCE | 173 | Strategic developments: Arrests | agent ; target ; place
CAPTURE-PERSON | أسر | taking prisoner | ASSAULT | 181 | - | agent ; target ; place
RELEASE | إفراج | release | RETREAT | 0841 | - | agent ; target
EXCHANGE-PRISONERS | تبادل أسرى | exchange of prisoners | RETREAT | 0841 | Strategic developments: Agreement | party ; target
GO-MISSING | فقدان | going missing | - | - | - | target ; place
ESCAPE | فرار | escape | - | - | - | agent ; origin ; destination
SURVIVE | نجاة | survival | - | - | - | target ; origin
STARVE | تجويع | starvation | ASSAULT | - | - | agent ; target
INFECT | عدوى | infection | - | - | - | target ; theme ; place
BURY | دفن | burial | - | - | - | target ; place
RECOVER-BODY | انتشال جثة | recovery of bodies | - | - | - | agent ; target ; place
CASUALTY-COMPOSITION | من هم الضحايا | who the victims were | - | - | - | target ; theme
TOLL | حصيلة | toll | - | - | - | target ; place

# ---- help ----------------------------------------------------------------------------------------------------------
AID | مساعدات | aid | AID | 073 | - | agent ; recipient ; theme
DELIVER | إيصال | delivery | AID | 073 | - | agent ; theme ; destination
FUND | تمويل | funding | AID | 071 | - | agent ; recipient
PROTECT | حماية | protection | AID | 074 | - | agent ; target
SUPPORT | دعم | support | SUPPORT | 05 | - | agent ; recipient
RESCUE | إنقاذ | rescue | AID | 07 | - | agent ; target ; place
SEARCH | بحث عن مفقودين | search | - | - | - | agent ; target ; place
TREAT | علاج | treatment | AID | 073 | - | agent ; target ; place
SHELTER | إيواء | shelter | AID | 075 | - | agent ; target ; place
REBUILD | إعادة إعمار | rebuilding | AID | 071 | - | agent ; target
OPEN-CROSSING | فتح معبر | opening of a crossing | RETREAT | 0863 | - | agent ; target
CLOSE-CROSSING | إغلاق معبر | closing of a crossing | COERCE | 191 | - | agent ; target
OBSTRUCT-AID | عرقلة المساعدات | obstruction of aid | COERCE | 191 | - | agent ; target

# ---- law and state -------------------------------------------------------------------------------------------------
INVESTIGATE | تحقيق | investigation | ACCUSE | 090 | - | agent ; topic
CHARGE | توجيه تهمة | charge | COERCE | 173 | - | agent ; target ; topic
TRIAL | محاكمة | trial | COERCE | 173 | - | agent ; target ; topic
SENTENCE | حكم | sentence | COERCE | 173 | - | agent ; target
PARDON | عفو | pardon | RETREAT | 0841 | - | agent ; target
SANCTION | عقوبات | sanctions | COERCE | 163 | - | agent ; target
EXPEL | طرد | expulsion | SANCTION | 161 | - | agent ; target ; origin
DEPORT | ترحيل | deportation | COERCE | 174 | - | agent ; target ; destination
RECALL-ENVOY | استدعاء سفير | recall of an envoy | SANCTION | 161 | - | agent ; target
CUT-TIES | قطع العلاقات | severing of relations | SANCTION | 161 | - | agent ; target
RECOGNISE | اعتراف | recognition | SUPPORT | 054 | - | agent ; target
ELECT | انتخاب | election | - | - | - | agent ; target
VOTE | تصويت | vote | - | - | - | agent ; topic
VETO | نقض | veto | REJECT | 129 | - | agent ; topic
APPOINT | تعيين | appointment | - | - | - | agent ; target
RESIGN | استقالة | resignation | CONCEDE | 0831 | - | agent ; origin
DISMISS | إقالة | dismissal | - | - | - | agent ; target
FORM-GOVERNMENT | تشكيل حكومة | forming of a government | - | - | - | agent
COUP | انقلاب | coup | ASSAULT | 190 | Strategic developments: Other | agent ; target
EMERGENCY | حالة طوارئ | state of emergency | COERCE | 1724 | - | agent ; place
CURFEW | حظر تجول | curfew | COERCE | 1723 | - | agent ; place
BAN | حظر | ban | COERCE | 172 | - | agent ; target
DECLARE | إعلان رسمي | declaration | - | - | - | agent ; topic
MOURN | حداد | mourning | - | - | - | agent ; topic
PROTEST | احتجاج | protest | PROTEST | 141 | Protests: Peaceful protest | agent ; topic ; place
RIOT | شغب | riot | PROTEST | 145 | Riots: Violent demonstration | agent ; place
STRIKE-LABOUR | إضراب | strike | PROTEST | 143 | Protests: Peaceful protest | agent ; topic
HUNGER-STRIKE | إضراب عن الطعام | hunger strike | PROTEST | 142 | - | agent ; place
REPRESS | قمع | repression | COERCE | 175 | Protests: Excessive force against protesters | agent ; target
THREATEN | تهديد | threat | THREATEN | 13 | - | agent ; target ; topic
REQUEST | مطالبة | demand | REQUEST | 10 | - | agent ; recipient ; topic
ACCUSE | اتهام | accusation | ACCUSE | 112 | - | agent ; target ; topic
REJECT | رفض | rejection | REJECT | 12 | - | agent ; topic

# ---- movement, accidents, nature -----------------------------------------------------------------------------------
ARRIVE | وصول | arrival | - | - | - | agent ; origin ; destination
ENTER | دخول | entry | - | - | - | agent ; destination
DEPART | انطلاق | departure | - | - | - | agent ; origin ; destination
TRANSPORT | نقل | transport | - | - | - | agent ; theme ; origin ; destination
BOUND-FOR | وجهة | destination | - | - | - | theme ; destination
ONBOARD | على متن | people on board | - | - | - | target ; theme
TYPE-OF | طراز | model | - | - | - | theme ; value
CRASH | تحطم | crash | - | - | - | theme ; place
LAND | هبوط | landing | - | - | - | theme ; place
DIVERT | تغيير مسار | change of course | - | - | - | agent ; theme ; destination
SINK | غرق | sinking, drowning | - | - | - | theme ; target ; place
COLLIDE | تصادم | collision | - | - | - | party ; place
COLLAPSE | انهيار | collapse | - | - | - | theme ; place
FIRE | حريق | fire | - | - | - | theme ; place
EARTHQUAKE | زلزال | earthquake | - | - | - | place ; value
TSUNAMI | تسونامي | tsunami | - | - | - | place
FLOOD | فيضان | flood | - | - | - | place
STORM-WEATHER | عاصفة | storm | - | - | - | place
ERUPT | ثوران بركان | eruption | - | - | - | theme ; place
LANDSLIDE | انهيار أرضي | landslide | - | - | - | place
DROUGHT | جفاف | drought | - | - | - | place
OUTAGE | انقطاع | outage | - | - | - | theme ; place
CAUSE | سبب | cause | - | - | - | cause ; theme
HALT | توقف | halt | - | - | - | agent ; theme
RESUME | استئناف | resumption | - | - | - | agent ; theme
POSTPONE | تأجيل | postponement | - | - | - | agent ; theme
CANCEL | إلغاء | cancellation | - | - | - | agent ; theme
BEGIN | بدء | beginning | - | - | - | agent ; theme
END | انتهاء | end | - | - | - | agent ; theme
INCREASE | ارتفاع | rise | - | - | - | theme ; value
DECREASE | انخفاض | fall | - | - | - | theme ; value
