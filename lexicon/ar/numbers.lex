# Number words in every gender and case, written without the article.
# Hamzas, ta marbuta and alef maqsura are folded, so مئة and مئه are one form; مئة and مائة are two.
# class: unit (1-9), ten (10 and the second half of 11-19), tens (20-90), hundreds, multiplier,
# fraction (one part, or two as a dual; خمس is one only before ال), part (several: ثلاثة أرباع),
# vague (عشرات: a size without a number; آلاف behind a number multiplies it), ordinal,
# point (خمسة فاصلة ثلاثة), minus (سالب خمسة).
# Written for Tawatur; no other source.
@kind number
@fields forms | value | class

صفر | 0 | unit
واحد ; واحدا ; واحدة ; أحد ; إحدى | 1 | unit
اثنان ; اثنين ; اثنتان ; اثنتين ; اثنا ; اثني ; اثنتا ; اثنتي | 2 | unit
ثلاثة ; ثلاث ; ثلاثا | 3 | unit
أربعة ; أربع ; أربعا | 4 | unit
خمسة ; خمس ; خمسا | 5 | unit
ستة ; ست ; ستا | 6 | unit
سبعة ; سبع ; سبعا | 7 | unit
ثمانية ; ثماني ; ثمان ; ثمانيا | 8 | unit
تسعة ; تسع ; تسعا | 9 | unit

عشرة ; عشر ; عشرا | 10 | ten

عشرون ; عشرين | 20 | tens
ثلاثون ; ثلاثين | 30 | tens
أربعون ; أربعين | 40 | tens
خمسون ; خمسين | 50 | tens
ستون ; ستين | 60 | tens
سبعون ; سبعين | 70 | tens
ثمانون ; ثمانين | 80 | tens
تسعون ; تسعين | 90 | tens

مئة ; مائة | 100 | hundreds
مئتان ; مئتين ; مئتا ; مئتي ; مائتان ; مائتين ; مائتا ; مائتي | 200 | hundreds
ثلاثمئة ; ثلاثمائة ; ثلثمائة ; ثلاث مئة ; ثلاث مائة | 300 | hundreds
أربعمئة ; أربعمائة ; أربع مئة ; أربع مائة | 400 | hundreds
خمسمئة ; خمسمائة ; خمس مئة ; خمس مائة | 500 | hundreds
ستمئة ; ستمائة ; ست مئة ; ست مائة | 600 | hundreds
سبعمئة ; سبعمائة ; سبع مئة ; سبع مائة | 700 | hundreds
ثمانمئة ; ثمانمائة ; ثمانيمئة ; ثمانيمائة ; ثماني مئة ; ثماني مائة ; ثمان مئة ; ثمان مائة | 800 | hundreds
تسعمئة ; تسعمائة ; تسع مئة ; تسع مائة | 900 | hundreds

ألف ; ألفا | 1000 | multiplier
ألفان ; ألفين ; ألفي | 2000 | multiplier
مليون ; مليونا | 1000000 | multiplier
مليونان ; مليونين ; مليوني | 2000000 | multiplier
مليار ; مليارا ; بليون ; بليونا | 1000000000 | multiplier
ملياران ; مليارين ; ملياري | 2000000000 | multiplier
تريليون ; تريليونا ; ترليون ; ترليونا | 1000000000000 | multiplier
تريليونان ; تريليونين ; تريليوني | 2000000000000 | multiplier

نصف ; نصفا | 0.5 | fraction
ثلث | 0.3333333333333333 | fraction
ثلثا ; ثلثان ; ثلثين ; ثلثي | 0.6666666666666666 | fraction
ربع ; ربعا | 0.25 | fraction
خمس | 0.2 | fraction
سدس | 0.16666666666666666 | fraction
سبع | 0.14285714285714285 | fraction
تسع | 0.1111111111111111 | fraction
عشر | 0.1 | fraction

أثلاث | 0.3333333333333333 | part
أرباع | 0.25 | part
أخماس | 0.2 | part
أسداس | 0.16666666666666666 | part
أسباع | 0.14285714285714285 | part
أثمان | 0.125 | part
أتساع | 0.1111111111111111 | part
أعشار | 0.1 | part

فاصلة ; فاصل | 10 | point
سالب ; ناقص | -1 | minus

عشرات | 10 | vague
مئات | 100 | vague
آلاف ; ألوف | 1000 | vague
ملايين | 1000000 | vague
مليارات ; بلايين | 1000000000 | vague
تريليونات | 1000000000000 | vague

أول ; أولى ; حادي ; حادية | 1 | ordinal
ثاني ; ثان ; ثانية | 2 | ordinal
ثالث ; ثالثة | 3 | ordinal
رابع ; رابعة | 4 | ordinal
خامس ; خامسة | 5 | ordinal
سادس ; سادسة | 6 | ordinal
سابع ; سابعة | 7 | ordinal
ثامن ; ثامنة | 8 | ordinal
تاسع ; تاسعة | 9 | ordinal
عاشر ; عاشرة | 10 | ordinal
