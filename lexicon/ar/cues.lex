@kind cue
@fields words | class | stance | takes | hedge | gloss

# Cues that are no verbs: prepositions, words with a pronoun at their end, verbal nouns with their agent, expressions that
# name nobody, hearsay, documents. Settled by reading news prose; the classes follow PARC and PolNeAR.
#
# preposition: the source follows; with `ما` the verb after it belongs to the cue and its subject is the source.
# pronoun: the source is whom the pronoun means; written once with ه, found with every pronoun.  nominal: the agent follows.
# impersonal, hearsay: nobody is named.  document: the document that follows (or the pronoun in جاء فيه) is the source.
# Where the words end in أن or إن these must stand there but belong to the content; what stands in takes besides `that`,
# `quote`, `object`, `clause` follows the words (or is already their last word, عن، من، إلى).
# يذكر أن، يشار إلى أن، جدير بالذكر أن are the outlet's own voice and no cues.

# ---- according to --------------------------------------------------------------------------------------------------
بحسب | preposition | assert | clause ; that | - | according to
  + سقط الجسر، بحسب شهود عيان. => cue=بحسب source=شهود عيان stance=assert
حسب | preposition | assert | clause ; that | - | according to
  - وزعت المساعدات حسب عدد أفراد الأسرة.
  - أغلقت المحال على حسب الحاجة.
وفق | preposition | assert | clause ; that | - | according to
  + سقط الجسر، وفق الدفاع المدني. => cue=وفق source=الدفاع المدني stance=assert
  - خرج الأهالي وفق الاتفاق.
وفقا | preposition | assert | clause ; that | - | according to (with ل)
  + سقط الجسر وفقا للبلدية. => cue=وفقا source=البلدية stance=assert
  - يجري الإجلاء وفقا للجدول المحدد.
طبقا | preposition | assert | clause ; that | - | according to (with ل)
تبعا | preposition | assert | clause | - | according to (with ل)
استنادا إلى | preposition | assert | clause ; that | - | on the basis of
استنادا ل | preposition | assert | clause ; that | - | on the basis of
نقلا عن | preposition | assert | clause ; that | - | quoting
  + سقط الجسر، نقلا عن مسؤول محلي. => cue=نقلا عن source=مسؤول محلي stance=assert
على حد قول | preposition | assert | clause | - | in the words of
على حد تعبير | preposition | assert | clause | - | in the words of
على حد وصف | preposition | assert | clause | - | in the description of
على حد زعم | preposition | claim | clause | - | as … alleges
على قول | preposition | assert | clause | - | in the words of
بحد قول | preposition | assert | clause | - | in the words of
حسب قول | preposition | assert | clause | - | in the words of
بحسب قول | preposition | assert | clause | - | in the words of
وفق قول | preposition | assert | clause | - | in the words of
حسب تعبير | preposition | assert | clause | - | in the words of
بحسب تعبير | preposition | assert | clause | - | in the words of
وفق تعبير | preposition | assert | clause | - | in the words of
بتعبير | preposition | assert | clause | - | in the words of
حسب وصف | preposition | assert | clause | - | in the description of
بحسب وصف | preposition | assert | clause | - | in the description of
وفق وصف | preposition | assert | clause | - | in the description of
حسب رأي | preposition | assert | clause | - | in the opinion of
بحسب رأي | preposition | assert | clause | - | in the opinion of
وفق رأي | preposition | assert | clause | - | in the opinion of
حسب زعم | preposition | claim | clause | - | as … alleges
بحسب زعم | preposition | claim | clause | - | as … alleges
وفق زعم | preposition | claim | clause | - | as … alleges
حسب مزاعم | preposition | claim | clause | - | as … alleges
بحسب مزاعم | preposition | claim | clause | - | as … alleges
وفق مزاعم | preposition | claim | clause | - | as … alleges
حسب ادعاء | preposition | claim | clause | - | as … claims
بحسب ادعاء | preposition | claim | clause | - | as … claims
حسب ادعاءات | preposition | claim | clause | - | as … claims
حسب تقديرات | preposition | expect | clause | - | by the estimate of
بحسب تقديرات | preposition | expect | clause | - | by the estimate of
وفق تقديرات | preposition | expect | clause | - | by the estimate of
حسب تصريحات | preposition | assert | clause | - | by the statements of
بحسب تصريحات | preposition | assert | clause | - | by the statements of
وفق تصريحات | preposition | assert | clause | - | by the statements of
بحسب إفادة | preposition | assert | clause | - | by the account of
بحسب إفادات | preposition | assert | clause | - | by the accounts of
حسب إفادة | preposition | assert | clause | - | by the account of
وفق إفادة | preposition | assert | clause | - | by the account of
بحسب رواية | preposition | assert | clause | - | by the account of
حسب رواية | preposition | assert | clause | - | by the account of
وفق رواية | preposition | assert | clause | - | by the account of
على لسان | preposition | assert | clause ; that ; quote | - | through the mouth of
  + جاء الرد على لسان المتحدث باسم البلدية. => cue=على لسان source=المتحدث باسم البلدية stance=assert
على ذمة | preposition | assert | clause | - | on the word of
  - بقي الرجل موقوفا على ذمة التحقيق.
في نظر | preposition | assert | clause | - | in the eyes of
من وجهة نظر | preposition | assert | clause | - | from the point of view of
في رأي | preposition | assert | clause | - | in the opinion of
برأي | preposition | assert | clause | - | in the opinion of
بحسب ما | preposition | assert | clause | - | according to what (… said)
  + سقط الجسر، بحسب ما أعلنت البلدية. => cue=بحسب ما أعلنت source=البلدية stance=assert
حسب ما | preposition | assert | clause | - | according to what
حسبما | preposition | assert | clause | - | according to what
بحسبما | preposition | assert | clause | - | according to what
بحسب ما علمت | preposition | assert | clause | - | according to what (an outlet) learned
حسب ما علمت | preposition | assert | clause | - | according to what (an outlet) learned
حسبما علمت | preposition | assert | clause | - | according to what (an outlet) learned
وفق ما علمت | preposition | assert | clause | - | according to what (an outlet) learned
وفق ما | preposition | assert | clause | - | according to what
وفقما | preposition | assert | clause | - | according to what
وفقا لما | preposition | assert | clause | - | according to what
طبقا لما | preposition | assert | clause | - | according to what
تبعا لما | preposition | assert | clause | - | according to what
نقلا عما | preposition | assert | clause | - | according to what
على ما | preposition | assert | clause | - | as (على ما أفاد)
  + سقط الجسر، على ما أفاد مراسل الإذاعة. => cue=على ما أفاد source=مراسل الإذاعة stance=assert
  - نشكركم على ما قدمتم.

# ---- as he put it --------------------------------------------------------------------------------------------------
على حد قوله | pronoun | assert | clause | - | in his words
  + هذا القرار خاطئ على حد قوله. => cue=على حد قوله source=- stance=assert
على حد تعبيره | pronoun | assert | clause | - | as he put it
على حد وصفه | pronoun | assert | clause | - | as he described it
على حد زعمه | pronoun | claim | clause | - | as he alleges
على حد ادعائه | pronoun | claim | clause | - | as he claims
على قوله | pronoun | assert | clause | - | in his words
حسب قوله | pronoun | assert | clause | - | in his words
بحسب قوله | pronoun | assert | clause | - | in his words
وفق قوله | pronoun | assert | clause | - | in his words
وفقا لقوله | pronoun | assert | clause | - | in his words
حسب تعبيره | pronoun | assert | clause | - | as he put it
بحسب تعبيره | pronoun | assert | clause | - | as he put it
وفق تعبيره | pronoun | assert | clause | - | as he put it
وفقا لتعبيره | pronoun | assert | clause | - | as he put it
بتعبيره | pronoun | assert | clause | - | as he put it
حسب وصفه | pronoun | assert | clause | - | as he described it
بحسب وصفه | pronoun | assert | clause | - | as he described it
وفق وصفه | pronoun | assert | clause | - | as he described it
حسب زعمه | pronoun | claim | clause | - | as he alleges
بحسب زعمه | pronoun | claim | clause | - | as he alleges
وفق زعمه | pronoun | claim | clause | - | as he alleges
حسب ادعائه | pronoun | claim | clause | - | as he claims
بحسب ادعائه | pronoun | claim | clause | - | as he claims
حسب رأيه | pronoun | assert | clause | - | in his opinion
بحسب رأيه | pronoun | assert | clause | - | in his opinion
برأيه | pronoun | assert | clause | - | in his opinion
في رأيه | pronoun | assert | clause | - | in his opinion
في نظره | pronoun | assert | clause | - | in his eyes
من وجهة نظره | pronoun | assert | clause | - | from his point of view
بزعمه | pronoun | claim | clause | - | as he alleges

# ---- verbal nouns with their agent ---------------------------------------------------------------------------------
باعتراف من | nominal | assert | clause | - | as admitted by
  + سقطت القرية باعتراف من الناطق باسم الفصيل. => cue=باعتراف من source=الناطق باسم الفصيل stance=assert
باعتراف | nominal | assert | clause | - | as admitted by
بإقرار | nominal | assert | clause | - | as admitted by
بإقرار من | nominal | assert | clause | - | as admitted by
بشهادة | nominal | assert | clause | - | on the testimony of
  - تخرج بشهادة جامعية.
بتأكيد | nominal | assert | clause | - | as confirmed by
بتأكيد من | nominal | assert | clause | - | as confirmed by
نفي من | nominal | deny | clause | - | a denial by
وسط نفي | nominal | deny | clause | - | amid denial by
رغم نفي | nominal | deny | object ; clause | - | in spite of the denial by
  + استمر القصف رغم نفي الوزارة وقوعه. => cue=رغم نفي source=الوزارة stance=deny
تأكيد من | nominal | assert | clause | - | a confirmation by
وسط تأكيدات من | nominal | assert | that ; ب | - | amid assurances by
رغم تأكيد | nominal | assert | that ; object | - | in spite of the assurance by
رغم تأكيدات | nominal | assert | that ; ب | - | in spite of assurances by
رغم إعلان | nominal | assert | that ; object | - | in spite of the announcement by
منذ إعلان | nominal | assert | that ; object | - | since the announcement by
بعد إعلان | nominal | assert | that ; object | - | after the announcement by
  + أغلق الطريق بعد إعلان البلدية انهيار الجسر. => cue=بعد إعلان source=البلدية stance=assert
  - بعد إعلان الهدنة عاد الأهالي.
عقب إعلان | nominal | assert | that ; object | - | after the announcement by
إثر إعلان | nominal | assert | that ; object | - | upon the announcement by
مع إعلان | nominal | assert | that ; object | - | with the announcement by
اتهامات من | nominal | accuse | ب ; that | - | accusations by
تحذيرات من | nominal | warn | من ; that | - | warnings (by or of)
مطالبات من | nominal | demand | ب ; that | - | demands by
دعوات من | nominal | demand | إلى ; ل ; ب | - | calls by
إدانة من | nominal | praise_condemn | clause | - | condemnation by
إدانات من | nominal | praise_condemn | clause | - | condemnations by
تنديد من | nominal | praise_condemn | ب | - | denunciation by
رفض من | nominal | reject | clause | - | a refusal by
تهديدات من | nominal | warn | ب | - | threats by
تعهد من | nominal | pledge | ب ; that | - | a pledge by
تعهدات من | nominal | pledge | ب ; that | - | pledges by
وعود من | nominal | pledge | ب ; that | - | promises by
بدعوى | nominal | claim | that ; object ; clause | - | on the pretext of
  + أغلقت الشرطة المعبر بدعوى وجود تهديد. => cue=بدعوى source=- stance=claim
  - تقدم الورثة بدعوى قضائية.
بدعوى أن | nominal | claim | that | - | on the pretext that
بحجة | nominal | claim | that ; object ; clause | - | on the pretext of
بحجة أن | nominal | claim | that | - | on the pretext that
بذريعة | nominal | claim | that ; object ; clause | - | on the pretext of
بذريعة أن | nominal | claim | that | - | on the pretext that
بزعم | nominal | claim | that ; object | - | on the allegation of
بزعم أن | nominal | claim | that | - | on the allegation that

# ---- nobody is named -----------------------------------------------------------------------------------------------
من المتوقع أن | impersonal | expect | that | - | it is expected that
  + من المتوقع أن تصل القافلة مساء. => cue=من المتوقع source=- stance=expect
من المتوقع | impersonal | expect | that ; object | - | it is expected
ينتظر أن | impersonal | expect | that | - | it is awaited that
يرتقب أن | impersonal | expect | that | - | it is awaited that
من المنتظر أن | impersonal | expect | that | - | it is awaited that
كان منتظرا أن | impersonal | expect | that | - | it was awaited that
كان من المنتظر أن | impersonal | expect | that | - | it was awaited that
يتوقع أن | impersonal | expect | that | - | it is expected that
من غير المتوقع أن | impersonal | expect | that | - | it is not expected that
من المرجح أن | impersonal | expect | that | - | it is likely that
من المرجح | impersonal | expect | that ; object | - | it is likely
من غير المرجح أن | impersonal | expect | that | - | it is unlikely that
يرجح أن | impersonal | expect | that | - | it is thought likely that
من المستبعد أن | impersonal | expect | that | - | it is unlikely that
يستبعد أن | impersonal | expect | that | - | it is thought unlikely that
يعتقد أن | impersonal | expect | that | - | it is believed that
  + يعتقد أن عشرات العمال تحت الأنقاض. => cue=يعتقد source=- stance=expect
يعتقد بأن | impersonal | expect | that | - | it is believed that
من المعتقد أن | impersonal | expect | that | - | it is believed that
يظن أن | impersonal | expect | that | - | it is thought that
يخشى أن | impersonal | expect | that | - | it is feared that
يخشى من | impersonal | expect | من ; that | - | it is feared
من المخشي أن | impersonal | expect | that | - | it is feared that
من المحتمل أن | impersonal | expect | that | - | it is likely that
يحتمل أن | impersonal | expect | that | - | it is likely that
يفترض أن | impersonal | expect | that | - | it is supposed that
يشتبه في أن | impersonal | expect | that | - | it is suspected that
يشتبه بأن | impersonal | expect | that | - | it is suspected that
يقدر أن | impersonal | expect | that | - | it is estimated that
يؤمل أن | impersonal | expect | that | - | it is hoped that
من المأمول أن | impersonal | expect | that | - | it is hoped that
مخاوف من | impersonal | expect | من ; that | - | fears of
  + هناك مخاوف من انهيار السد. => cue=مخاوف من source=- stance=expect
وسط خشية من | impersonal | expect | من ; that | - | amid fear of
وسط تخوف من | impersonal | expect | من ; that | - | amid fear of
وسط تخوفات من | impersonal | expect | من ; that | - | amid fears of
وسط قلق من | impersonal | expect | من ; that | - | amid worry about
خشية | impersonal | expect | object | - | for fear of
خشية من | impersonal | expect | من | - | for fear of
تحسبا ل | impersonal | expect | ل | - | in anticipation of
وسط توقعات | impersonal | expect | ب ; that | - | amid expectations
وسط ترجيحات | impersonal | expect | ب ; that | - | amid likelihood
هناك توقعات | impersonal | expect | ب ; that | - | there are expectations
وسط آمال | impersonal | expect | ب ; that ; في | - | amid hopes
وسط تكهنات | impersonal | expect | ب ; that ; عن | - | amid speculation
وسط دعوات | impersonal | demand | ل ; إلى ; ب | - | amid calls
وسط مطالبات | impersonal | demand | ب | - | amid demands
وسط مطالب | impersonal | demand | ب | - | amid demands
وسط تحذيرات من | impersonal | warn | من ; that | - | amid warnings of
وسط تهديدات | impersonal | warn | ب | - | amid threats
وسط اتهامات | impersonal | accuse | ب ; ل | - | amid accusations
مزاعم | impersonal | claim | that ; object ; عن ; ب | - | allegations
  + نشرت الصحيفة مزاعم عن صفقة سرية. => cue=مزاعم عن source=- stance=claim
مخاوف بشأن | impersonal | expect | object | - | fears about
مخاوف بأن | impersonal | expect | that | - | fears that
توقعات بأن | impersonal | expect | that | - | expectations that
تكهنات بأن | impersonal | expect | that | - | speculation that
تكهنات حول | impersonal | expect | object | - | speculation about
تكهنات بشأن | impersonal | expect | object | - | speculation about
مزاعم بأن | impersonal | claim | that | - | allegations that
ادعاءات بأن | impersonal | claim | that | - | claims that
اتهامات بأن | impersonal | accuse | that | - | accusations that
مزاعم عن | impersonal | claim | عن | - | allegations of
مزاعم حول | impersonal | claim | object | - | allegations about
مزاعم بشأن | impersonal | claim | object | - | allegations about
ادعاءات عن | impersonal | claim | عن | - | claims of
ادعاءات بشأن | impersonal | claim | object | - | claims about
لا صحة ل | impersonal | deny | ل | - | there is no truth in
لا صحة لما | impersonal | deny | clause | - | there is no truth in what
لا أساس من الصحة ل | impersonal | deny | ل | - | there is no basis for
عار عن الصحة | impersonal | deny | clause | - | untrue
عارية عن الصحة | impersonal | deny | clause | - | untrue
عار من الصحة | impersonal | deny | clause | - | untrue
عارية من الصحة | impersonal | deny | clause | - | untrue
لا أساس له من الصحة | impersonal | deny | clause | - | without any basis
لا أساس لها من الصحة | impersonal | deny | clause | - | without any basis

# ---- hearsay -------------------------------------------------------------------------------------------------------
أنباء عن | hearsay | assert | عن ; that | reported | reports of
  + أنباء عن انسحاب الحامية من القلعة. => cue=أنباء عن source=- stance=assert
  - بثت وكالة الأنباء تسجيلا.
أنباء حول | hearsay | assert | object | reported | reports about
أنباء بشأن | hearsay | assert | object | reported | reports about
أنباء تفيد | hearsay | assert | ب ; that | reported | reports say
أنباء تتحدث عن | hearsay | assert | عن | reported | reports speak of
أنباء تحدثت عن | hearsay | assert | عن | reported | reports spoke of
أنباء تشير إلى | hearsay | assert | إلى ; that | reported | reports indicate
أنباء تؤكد | hearsay | assert | that ; object | reported | reports confirm
أنباء أولية عن | hearsay | assert | عن | reported | first reports of
أنباء مؤكدة عن | hearsay | assert | عن | reported | confirmed reports of
أنباء غير مؤكدة عن | hearsay | assert | عن | reported | unconfirmed reports of
أنباء متضاربة عن | hearsay | assert | عن | reported | conflicting reports of
أنباء متضاربة حول | hearsay | assert | object | reported | conflicting reports about
ترددت أنباء عن | hearsay | assert | عن | reported | there were reports of
  + ترددت أنباء عن وصول تعزيزات. => cue=ترددت أنباء عن source=- stance=assert
ترددت أنباء | hearsay | assert | that ; عن | reported | there were reports
تتردد أنباء عن | hearsay | assert | عن | reported | there are reports of
تواردت أنباء عن | hearsay | assert | عن | reported | reports came in of
تواترت أنباء عن | hearsay | assert | عن | reported | reports kept coming of
تواترت الأنباء عن | hearsay | assert | عن | reported | reports kept coming of
تناقلت أنباء عن | hearsay | assert | عن | reported | reports were passed on of
وردت أنباء عن | hearsay | assert | عن | reported | reports came in of
وردت أنباء | hearsay | assert | that ; عن | reported | reports came in
وردت معلومات عن | hearsay | assert | عن | reported | information came in of
وردت أنباء بأن | hearsay | assert | that | reported | reports that
شائعات بأن | hearsay | assert | that | reported | rumours that
تقارير بأن | hearsay | assert | that | reported | reports that
تقارير بشأن | hearsay | assert | object | reported | reports about
تقارير حول | hearsay | assert | object | reported | reports about
تقارير تشير إلى | hearsay | assert | إلى ; that | reported | reports that point to
تقارير أشارت إلى | hearsay | assert | إلى ; that | reported | reports that pointed to
تقارير ذكرت | hearsay | assert | that | reported | reports that said
تقارير قالت | hearsay | assert | that | reported | reports that said
تقارير قد ذكرت | hearsay | assert | that | reported | reports had said
تقارير قد أفادت | hearsay | assert | that ; ب | reported | reports had said
تقارير قد تحدثت عن | hearsay | assert | عن ; that | reported | reports had spoken of
تقارير قد أشارت إلى | hearsay | assert | إلى ; that | reported | reports had pointed to
وردت تقارير | hearsay | assert | that ; عن | reported | reports came in
تقارير عن | hearsay | assert | عن | reported | reports came in of
سرت أنباء عن | hearsay | assert | عن | reported | reports went round of
شاعت أنباء عن | hearsay | assert | عن | reported | reports went round of
انتشرت أنباء عن | hearsay | assert | عن | reported | reports spread of
راجت أنباء عن | hearsay | assert | عن | reported | reports went round of
أفادت أنباء | hearsay | assert | that ; ب ; عن | reported | reports said
أفادت الأنباء | hearsay | assert | that ; ب ; عن | reported | the reports said
تفيد أنباء | hearsay | assert | that ; ب | reported | reports say
تفيد الأنباء | hearsay | assert | that ; ب | reported | the reports say
ذكرت أنباء | hearsay | assert | that | reported | reports said
تحدثت أنباء عن | hearsay | assert | عن ; that | reported | reports spoke of
تحدثت الأنباء عن | hearsay | assert | عن ; that | reported | the reports spoke of
أشارت أنباء إلى | hearsay | assert | إلى ; that | reported | reports pointed to
تقارير تحدثت عن | hearsay | assert | عن ; that | reported | reports that spoke of
تقارير تتحدث عن | hearsay | assert | عن ; that | reported | reports that speak of
تقارير تفيد | hearsay | assert | ب ; that | reported | reports that say
تقارير أفادت | hearsay | assert | ب ; that | reported | reports that said
تقارير عن | hearsay | assert | عن ; that | reported | reports of
تحدثت تقارير عن | hearsay | assert | عن ; that | reported | reports spoke of
ذكرت تقارير | hearsay | assert | that | reported | reports said
  + ذكرت تقارير أن القائد قتل. => cue=ذكرت تقارير source=- stance=assert
أفادت تقارير | hearsay | assert | that ; ب ; عن | reported | reports said
تفيد تقارير | hearsay | assert | that ; ب | reported | reports say
تفيد التقارير | hearsay | assert | that ; ب | reported | the reports say
أشارت تقارير إلى | hearsay | assert | إلى ; that | reported | reports pointed to
تشير تقارير إلى | hearsay | assert | إلى ; that | reported | reports point to
تشير التقارير إلى | hearsay | assert | إلى ; that | reported | the reports point to
قالت تقارير | hearsay | assert | that ; quote | reported | reports said
تقول تقارير | hearsay | assert | that ; quote | reported | reports say
كشفت تقارير | hearsay | assert | that ; عن | reported | reports revealed
كشفت تقارير عن | hearsay | assert | عن | reported | reports revealed
تناقلت معلومات عن | hearsay | assert | عن | reported | information was passed on of
معلومات تفيد | hearsay | assert | ب ; that | reported | information that says
معلومات تشير إلى | hearsay | assert | إلى ; that | reported | information that points to
معلومات تتحدث عن | hearsay | assert | عن ; that | reported | information that speaks of
أفادت معلومات | hearsay | assert | ب ; that ; عن | reported | information said
تفيد معلومات | hearsay | assert | ب ; that | reported | information says
تفيد المعلومات | hearsay | assert | ب ; that | reported | the information says
ذكرت معلومات | hearsay | assert | that | reported | information said
تحدثت معلومات عن | hearsay | assert | عن ; that | reported | information spoke of
تشير المعلومات إلى | hearsay | assert | إلى ; that | reported | the information points to
تشير معلومات إلى | hearsay | assert | إلى ; that | reported | information points to
وسط معلومات عن | hearsay | assert | عن ; that | reported | amid information of
شائعات عن | hearsay | assert | عن ; that | reported | rumours of
إشاعات عن | hearsay | assert | عن ; that | reported | rumours of
شائعات حول | hearsay | assert | object | reported | rumours about
شائعات بشأن | hearsay | assert | object | reported | rumours about
ترددت شائعات عن | hearsay | assert | عن ; that | reported | rumours went round of
سرت شائعات عن | hearsay | assert | عن ; that | reported | rumours went round of
انتشرت شائعات عن | hearsay | assert | عن ; that | reported | rumours spread of
أقاويل عن | hearsay | assert | عن ; that | reported | talk of
تسريبات عن | hearsay | assert | عن ; that | reported | leaks about
يقال إن | hearsay | assert | that | reported | it is said that
  + يقال إن القائد غادر المدينة سرا. => cue=يقال source=- stance=assert
قيل إن | hearsay | assert | that | reported | it was said that
قيل إنه | hearsay | assert | that | reported | it was said that he
قيل إنها | hearsay | assert | that | reported | it was said that she
يقال إنه | hearsay | assert | that | reported | it is said that he
يقال إنها | hearsay | assert | that | reported | it is said that she
يزعم أن | hearsay | claim | that | reported | it is alleged that
يدعى أن | hearsay | claim | that | reported | it is claimed that
يشاع أن | hearsay | assert | that | reported | it is rumoured that
أشيع أن | hearsay | assert | that | reported | it was rumoured that
أشيع عن | hearsay | assert | عن | reported | it was rumoured of
تردد أن | hearsay | assert | that | reported | it went round that

# ---- documents -----------------------------------------------------------------------------------------------------
جاء في | document | assert | that ; quote | - | it says in
  + جاء في بيان للبلدية أن الجسر آمن. => cue=جاء في source=بيان للبلدية stance=assert
  - جاء في المرتبة الثالثة.
جاء فيه | document | assert | that ; quote | - | it says in it
جاء فيها | document | assert | that ; quote | - | it says in it
يقول فيه | document | assert | that ; quote | - | he says in it
ورد في | document | assert | that ; quote | - | it says in
  - ورد في الطلب اسم الشركة خطأ.
ورد فيه | document | assert | that ; quote | - | it says in it
ورد فيها | document | assert | that ; quote | - | it says in it
كما جاء في | document | assert | clause | - | as it says in
كما ورد في | document | assert | clause | - | as it says in
حسب ما جاء في | document | assert | clause | - | according to what it says in
حسبما جاء في | document | assert | clause | - | according to what it says in
بحسب ما جاء في | document | assert | clause | - | according to what it says in
وفق ما جاء في | document | assert | clause | - | according to what it says in
وفقا لما جاء في | document | assert | clause | - | according to what it says in
حسب ما ورد في | document | assert | clause | - | according to what it says in
حسبما ورد في | document | assert | clause | - | according to what it says in
بحسب ما ورد في | document | assert | clause | - | according to what it says in
وفق ما ورد في | document | assert | clause | - | according to what it says in
وفقا لما ورد في | document | assert | clause | - | according to what it says in
على ما جاء في | document | assert | clause | - | as it says in
على ما ورد في | document | assert | clause | - | as it says in
