@kind reporting-verb
@fields root | form | stance | takes | gloss

# Verbs that put words into a source's mouth. Facts: roots, forms and verbal nouns as in Hans Wehr's dictionary and
# Lisān al-ʿArab; which complements a verb takes was settled by reading news prose.
#
# root: its letters, a hamza always as أ, a weak letter as و or ي by its origin (دعو, نفي).
# form: `I:` with the vowel of the imperfect, then the verbal nouns of form I (`,` between two); derived forms carry
#   a verbal noun only where it is not the regular one. `I:ia` is a verb with i in the perfect (خشي، خشيت).
# takes: `object` only where a bare noun phrase really is what the source says (نفى وجود، أعلن مقتل); a verb that
#   does something else with its object (ذكر، أضاف، رأى، كتب، نشر) has none here.
#   `accused` also stands for the person who is asked or called on (ناشد الحكومة أن …): the content starts at the person.

# ---- says, announces, confirms -------------------------------------------------------------------------------------
قول | I:u:قول | assert | that ; quote | say
  + قال المتحدث إن الطريق مفتوح. => cue=قال source=المتحدث stance=assert
  - قالت لي أمي حكاية قديمة.
صرح | II | assert | that ; quote ; ب | declare
علن | IV | assert | that ; quote ; object ; عن | announce
  + أعلنت البلدية إغلاق الجسر. => cue=أعلنت source=البلدية stance=assert
  + أعلنت الحكومة عن هدنة جديدة. => cue=أعلنت عن source=الحكومة stance=assert
أكد | II::تأكيد | assert | that ; quote ; object ; على | confirm, affirm
  + أكد المستشفى وصول ستة جرحى. => cue=أكد source=المستشفى stance=assert
ضيف | IV | assert | that ; quote | add
  - أضاف الفريق هدفا ثالثا.
وضح | IV | assert | that ; quote ; event | explain
وضح | II | assert | that ; quote | clarify
بين | II | assert | that | make clear
  - جرت محادثات بين الطرفين.
بين | IV | assert | that | make clear
فيد | IV | assert | that ; quote ; ب ; عن | report, inform
  + أفاد مراسلنا بسقوط قذيفتين. => cue=أفاد source=مراسلنا stance=assert
ذكر | I:u:ذكر | assert | that ; quote ; event ; impersonal | mention, state
  + ذكرت الصحيفة أن السفينة غرقت. => cue=ذكرت source=الصحيفة stance=assert
  - يذكر أن المدينة تشهد هدنة منذ شهر.
ذكر | II | assert | that ; ب | recall, remind
خبر | IV | assert | that ; quote ; ب | tell, inform
بلغ | IV | assert | that ; quote ; عن | inform, notify
نبأ | IV | assert | that ; ب | inform
كشف | I:i:كشف | assert | that ; quote ; event ; عن | reveal
  + كشف مصدر أمني عن خطة جديدة. => cue=كشف عن source=مصدر أمني stance=assert
شور | IV | assert | that ; quote ; إلى ; ل | point out, indicate
  + أشار الوزير إلى أن الميناء سيفتح قريبا. => cue=أشار source=الوزير stance=assert
لفت | I:i:لفت | assert | that ; quote ; إلى | draw attention to
لفت | IV | assert | إلى | draw attention to
نوه | II | assert | that ; quote ; إلى ; ب ; عن | point out
نبه | II | assert | that ; quote ; إلى ; على | point out, alert
لمح | IV | assert | that ; quote ; إلى | hint
لمح | II | assert | that ; إلى | hint
حدث | V | assert | that ; quote ; عن | speak of
  + تحدث ناشطون عن انفجار قرب السوق. => cue=تحدث عن source=ناشطون stance=assert
كلم | V | assert | quote ; عن | speak
حكي | I:i:حكاية | assert | that ; quote ; عن | tell
روي | I:i:رواية | assert | that ; quote | narrate, recount
شدد | II | assert | that ; quote ; على | stress
جزم | I:i:جزم | assert | that ; quote ; ب | state with certainty
لحح | IV | assert | على | insist
صرر | IV | assert | that ; على | insist
قرر | IV | assert | that ; quote ; ب | admit, concede
عرف | VIII | assert | that ; quote ; ب | admit, acknowledge
سلم | II | assert | that | concede
  - سلمت الفصائل المعبر إلى الشرطة.
تبع | III | assert | that ; quote | go on to say
ردف | IV | assert | that ; quote | add
طرد | X | assert | that ; quote | go on to say
درك | X | assert | that ; quote | add by way of correction
وصل | III | assert | quote | go on
مضي | I:i:مضي | assert | quote | go on (ومضى قائلا)
زيد | I:i:زيادة | assert | quote | add
كمل | IV | assert | quote | go on
خلص | I:u:خلوص | assert | that ; quote ; إلى | conclude
خلص | X | assert | that | conclude
نتج | X | assert | that | infer
ختم | I:i:ختم | assert | quote | close by saying
ختم | VIII | assert | quote | close by saying
علق | II | assert | that ; quote | comment
  - علقت المدارس الدوام يومين.
ردد | I:u:رد | assert | that ; quote | reply
ردد | II | assert | that ; quote | repeat
جوب | IV | assert | quote | answer (يجب أن is another word)
كتب | I:u:كتابة | assert | that ; quote | write
  - كتب الشاعر ديوانا جديدا.
غرد | II | assert | that ; quote | tweet
نشر | I:u:نشر | assert | that ; quote | publish
  - نشر الجيش قوات على الحدود.
بثث | I:u:بث | assert | quote | broadcast
ذيع | IV | assert | that ; quote ; event ; carrier | broadcast
ورد | IV | assert | that ; quote ; event ; carrier | carry, report
نقل | I:u:نقل | assert | that ; quote ; event ; carrier | quote, relay
  + نقلت الوكالة عن مسؤول محلي أن الطريق مقطوع. => cue=نقلت source=مسؤول محلي stance=assert
  - نقل الإسعاف ثلاثة جرحى إلى المستشفى.
قبس | VIII | assert | carrier | quote
نسب | I:i:نسبة | assert | carrier | attribute to
عزو | I:u:عزو | assert | object | put down to
رجع | IV | assert | object | put down to
  + أرجعت الشركة التأخير إلى سوء الأحوال الجوية. => cue=أرجعت source=الشركة stance=assert
برر | II | assert | that ; object | justify
علل | II | assert | that ; object | give as the reason
سوغ | II | assert | object | justify
فسر | II | assert | that ; quote | explain
شرح | I:a:شرح | assert | that ; quote | explain
لخص | II | assert | quote | sum up
وصف | I:i:وصف | assert | object ; accused ; describes | describe as
  + نددت الوزارة بما وصفته بالعدوان. => cue=وصفته source=الوزارة stance=assert
  - نفى الوزير ما أعلنه الجيش.
  + وصف الطبيب الوضع بأنه كارثي. => cue=وصف source=الطبيب stance=assert
نعت | I:a:نعت | assert | object ; describes | call, label
عبر | VIII | assert | that ; quote ; describes | consider
رأي | I:a:رأي | assert | that ; quote | hold, think
  - رأى الأهالي الدخان من بعيد.
عدد | I:u:عد | assert | that | consider
وجد | I:i | assert | that | find
ثبت | IV::إثبات | assert | that ; event | prove
ظهر | IV | assert | that ; object | show
  + أظهرت صور الأقمار دمار المطار. => cue=أظهرت source=صور الأقمار stance=assert
برهن | QI | assert | that | prove
فصح | IV | assert | that ; quote ; عن | disclose
عرب | IV | assert | that ; quote ; عن | express
بدو | IV | assert | that ; object | show, voice (readiness, worry)
  + أبدى الوفد استعداده للتفاوض. => cue=أبدى source=الوفد stance=assert
عبر | II | assert | that ; عن | express
بوح | I:u:بوح | assert | ب | disclose
صرح | III | assert | that ; ب | tell frankly
شهد | I:a:شهادة | assert | that | testify
  - شهدت المدينة هدوءا حذرا.
شهد | III | assert | that ; event | see with one's own eyes
لحظ | III | assert | that ; quote ; impersonal | observe
وثق | II | assert | that ; event | document
  + وثقت المنظمة مقتل سبعة مدنيين. => cue=وثقت source=المنظمة stance=assert
رصد | I:u:رصد | assert | that ; event | observe, record
سجل | II | assert | that ; event | record
حصي | IV | assert | that ; object | count
طمأن | QI | assert | that ; quote | reassure
كرر | II | assert | that ; quote | repeat
جمع | IV | assert | that ; على | agree in saying
سأل | VI | assert | quote ; عن ; that | ask, wonder
سأل | I:a:سؤال | assert | quote | ask
فهم | X | assert | quote | ask
هتف | I:i:هتاف | assert | quote ; ب | chant
صرخ | I:u:صراخ | assert | quote | shout
صيح | I:i:صياح | assert | quote | cry out
خطب | III | assert | quote | address
همس | I:i:همس | assert | quote | whisper
تمتم | QI | assert | quote | mutter
رسل | X | assert | quote | go on at length
هلل | X | assert | quote | begin by saying
مزح | III | assert | quote | joke
وجز | IV | assert | quote | sum up
جدل | III | assert | that | argue
حجج | III | assert | that | argue
فتو | IV | assert | that ; ب | rule (on a point of religion)
رأي | VIII | assert | that | be of the opinion
فوه | V | assert | ب | utter
دلو | IV | assert | that ; quote | give (a statement): أدلى بتصريحات
سرد | I:u:سرد | assert | quote | narrate
وحي | IV | assert | that ; ب | suggest
جهر | I:a:جهر | assert | ب | say openly
جهر | III | assert | ب | say openly
سخر | I:a:سخرية | assert | من | mock
شكو | I:u:شكوى | assert | that ; من | complain
شكو | VIII | assert | that ; من | complain
ذمر | V | assert | من | grumble about
أسف | V | assert | that ; على ; ل | regret
أسف | I:a:أسف | assert | that ; ل | regret
عذر | VIII | assert | عن | apologise for
فخر | VIII | assert | ب | pride oneself on
فخر | VI | assert | ب | boast of
بهي | VI | assert | ب | boast of
قلل | II | assert | من | play down
هون | II | assert | من | play down
حلف | I:i:حلف | assert | that ; ب | swear
برز | IV | assert | that ; event | bring out
نقل | VI | assert | that | pass round (news)
دول | VI | assert | that | pass round (news)

# ---- says so, while the outlet keeps its distance ------------------------------------------------------------------
زعم | I:u:زعم | claim | that ; quote ; object | allege, claim
  + زعم التنظيم أن القرية سقطت. => cue=زعم source=التنظيم stance=claim
دعو | VIII::ادعاء | claim | that ; quote ; object | claim
روج | II | claim | that ; ل | spread (a story)
شيع | IV | claim | that ; object | spread (a rumour)
وهم | V | claim | that | imagine
وهم | IV | claim | that | make believe
ذرع | V | claim | that ; ب | use as a pretext
حجج | VIII | claim | that ; ب | argue, plead
حجج | V | claim | that ; ب | use as a pretext

# ---- says that it is untrue ----------------------------------------------------------------------------------------
نفي | I:i:نفي | deny | that ; quote ; object | deny
  + نفت الوزارة وجود نقص في الوقود. => cue=نفت source=الوزارة stance=deny
  + نفى الناطق أن تكون القوات قد انسحبت. => cue=نفى source=الناطق stance=deny
كذب | II | deny | that ; quote ; object | call untrue
نكر | IV | deny | that ; quote ; object | deny
فند | II | deny | that ; quote ; object | refute
دحض | I:a:دحض | deny | object | refute
شكك | II | deny | that ; في | cast doubt on
برأ | V | deny | من | disown
نصل | V | deny | من | disown
جحد | I:a:جحود | deny | object | deny

# ---- refuses or opposes --------------------------------------------------------------------------------------------
رفض | I:u:رفض | reject | that ; quote ; object | refuse, reject
  + رفض المجلس المحلي عرض الهدنة. => cue=رفض source=المجلس المحلي stance=reject
عرض | III | reject | that ; object | oppose
عرض | VIII | reject | على | object to
أبي | I:a:إباء | reject | that | refuse
حفظ | V | reject | على | have reservations about
منع | III | reject | that | be against, object to

# ---- accuses -------------------------------------------------------------------------------------------------------
وهم | VIII | accuse | accused | accuse
  + اتهم المجلس الشرطة بالتقصير. => cue=اتهم source=المجلس stance=accuse
# Takes nothing by itself: nine times in ten حمل carries something. Only with مسؤولية behind it is it an accusation.
وجه | II | accuse | object ; needs:تهم | bring charges
  + وجهت النيابة تهمة السرقة إلى الحارس. => cue=وجهت source=النيابة stance=accuse
  - وجهت الحكومة رسالة إلى السكان.
حمل | II | accuse | accused ; needs:مسؤولية | hold responsible
  - حمل المتظاهرون لافتات كبيرة.
دين | IV | praise_condemn | that ; object | condemn
  + أدان الاتحاد تفجير السوق. => cue=أدان source=الاتحاد stance=praise_condemn
  - أدين ثلاثة موظفين في قضية فساد.
خون | II | accuse | accused | call a traitor
وبخ | II | accuse | accused | rebuke
عتب | III | accuse | accused | reproach

# ---- expects, believes, hopes, fears -------------------------------------------------------------------------------
وقع | V | expect | that ; quote ; object | expect
  + توقع الخبير ارتفاع الأسعار. => cue=توقع source=الخبير stance=expect
رجح | II | expect | that ; quote ; object | think likely
  + رجح مسؤول في الإطفاء أن يكون السبب ماسا كهربائيا. => cue=رجح source=مسؤول في الإطفاء stance=expect
عقد | VIII | expect | that ; quote | believe
ظنن | I:u:ظن | expect | that | think
خمن | II | expect | that ; object | guess
فرض | VIII | expect | that | suppose
أمل | I:u:أمل | expect | that ; quote ; في ; personal | hope
أمل | II | expect | that | hope
مني | V | expect | that | wish
رجو | I:u:رجاء | expect | that ; personal | hope
خشي | I:ia:خشية | expect | that ; من ; event | fear
خوف | V | expect | that ; من | fear
خوف | I:a:خوف | expect | that ; من | fear
نبأ | V | expect | that ; ب | predict
كهن | V | expect | that ; ب | predict
بعد | X | expect | that ; event | rule out, think unlikely
  + استبعد المحلل أن يصمد الاتفاق. => cue=استبعد source=المحلل stance=expect
قدر | II | expect | that ; quote ; event | estimate
شبه | VIII | expect | that | suspect
فأل | VI | expect | that ; ب | be optimistic about
رهن | III | expect | على | bet on
شرف | X | expect | object | foresee
حسب | V | expect | من | brace for
طلع | V | expect | إلى | look forward to
قلق | I:a:قلق | expect | من | worry about
وجس | V | expect | من | fear, sense
حسس | IV | expect | that | feel
شعر | I:u:شعور | expect | that | feel
يقن | IV | expect | that ; ب | be certain
قنع | VIII | expect | that | be convinced
أمن | IV | expect | that | believe in
صور | V | expect | that | imagine

# ---- calls for, asks, conditions -----------------------------------------------------------------------------------
طلب | III | demand | that ; quote ; ب ; accused | demand
  + طالب السكان بإعادة التيار الكهربائي. => cue=طالب source=السكان stance=demand
  + طالبت النقابة الحكومة بدفع الأجور. => cue=طالبت source=النقابة stance=demand
  - غادر كل طالب القاعة مبكرا.
طلب | I:u:طلب | demand | that ; quote ; event ; من | ask for
دعو | I:u:دعوة | demand | that ; quote ; إلى ; ل ; accused | call for
  + دعا المبعوث إلى هدنة إنسانية. => cue=دعا إلى source=المبعوث stance=demand
حثث | I:u:حث | demand | that ; على ; accused | urge
نشد | III | demand | that ; quote ; accused | appeal to
شرط | VIII | demand | that ; quote ; object | make a condition
لمس | VIII | demand | that ; object | request
رجو | V | demand | that ; accused | plead with
وسل | V | demand | that ; accused | beg
ضرع | V | demand | that | implore
صرخ | X | demand | accused | cry to for help
غوث | X | demand | ب | call for help
نجد | X | demand | ب | appeal for help to
هيب | IV | demand | that ; ب | call upon
نصح | I:a:نصح,نصيحة | demand | that ; ب ; accused | advise
وصي | IV | demand | that ; ب | recommend
وصي | II::توصية | demand | that ; ب | recommend
قرح | VIII | demand | that ; quote ; object | propose
حرض | II | demand | that ; على ; accused | incite
حضض | I:u:حض | demand | that ; على ; accused | urge

# ---- warns or threatens --------------------------------------------------------------------------------------------
حذر | II | warn | that ; quote ; من ; accused | warn
  + حذرت المنظمة من كارثة إنسانية. => cue=حذرت من source=المنظمة stance=warn
لوح | II | warn | that ; ب | threaten with
هدد | II | warn | that ; quote ; ب ; accused | threaten
  + هدد الفصيل بقطع الطريق. => cue=هدد source=الفصيل stance=warn
هدد | V | warn | accused | threaten
وعد | V | warn | that ; quote ; ب ; accused | threaten
نذر | IV | warn | that ; quote ; من | warn, give notice
  - تطور ينذر بالأسوأ.

# ---- promises or undertakes ----------------------------------------------------------------------------------------
عهد | V | pledge | that ; quote ; event ; ب | pledge
  + تعهد الطرفان بوقف القصف. => cue=تعهد source=الطرفان stance=pledge
عهد | III | pledge | that ; على | vow
وعد | I:i:وعد | pledge | that ; quote ; ب ; accused | promise
لزم | VIII | pledge | that | commit to
  - التزم سكان الحي منازلهم.
قسم | IV | pledge | that ; quote ; ب ; على | swear
كفل | V | pledge | ب | undertake
نذر | I:i:نذر | pledge | that | vow

# ---- says: it was we -----------------------------------------------------------------------------------------------
بني | V | claim_responsibility | object | claim (an attack)
  + تبنى التنظيم تفجير السوق. => cue=تبنى source=التنظيم stance=claim_responsibility
  - تبنى مجلس الأمن قرارا جديدا.

# ---- praises or condemns -------------------------------------------------------------------------------------------
نكر | X | praise_condemn | that ; quote ; object | condemn, denounce
شجب | I:u:شجب | praise_condemn | that ; object | condemn
ندد | II | praise_condemn | quote ; ب | denounce
  + ندد المتظاهرون بقطع الكهرباء. => cue=ندد source=المتظاهرون stance=praise_condemn
رحب | II | praise_condemn | quote ; ب | welcome
شيد | IV | praise_condemn | quote ; ب | praise
ثني | IV | praise_condemn | على | praise
نقد | VIII | praise_condemn | that ; quote ; object | criticise
ثمن | II | praise_condemn | that ; quote | value, praise
  - دفع المدنيون ثمن الحرب.
  - بلغ الفريق ثمن النهائي.
مدح | I:a:مدح | praise_condemn | object | praise
مدح | VIII | praise_condemn | object | praise
بجح | V | praise_condemn | ب | boast of
أيد | II | praise_condemn | that ; object | support, back
شكر | I:u:شكر | praise_condemn | accused | thank
هجن | X | praise_condemn | that ; object | denounce
غرب | X | praise_condemn | that ; quote ; object | find strange, disapprove

# ---- refuses to say ------------------------------------------------------------------------------------------------
منع | VIII | decline | عن | refrain from
حجم | IV | decline | عن | refrain from
كتم | V | decline | على ; عن | keep silent about
صمت | I:u:صمت | decline | عن | keep silent
سكت | I:u:سكوت | decline | عن | keep silent
