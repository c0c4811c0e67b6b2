@kind lemma-verb
@fields root | forms

# Verbs of written news by root, in the order of the alphabet. forms: as in verbs.lex, `I:` with the vowel of the
# imperfect and the verbal nouns (`I:ia` where the perfect has i), derived forms with their verbal nouns only where
# they are not the regular ones (of form III مفاعلة is regular, فعال must be named). `!` behind a form: of forms that
# are written the same it is meant more often (يمكن is of أمكن).
# ---- ء
أبد | II
أبه | I:a
أبي | I:a:إباء
أتي | I:i:إتيان
أثر | II ; IV:إيثار ; V
أجج | II ; V
أجر | II ; X
أجل | II ; V
أخذ | I:u:أخذ ; III:مؤاخذة ; VIII
أخر | II ; V
أدب | II ; V
أدي | II:أداء,تأدية
أذن | I:ia:إذن ; X
أذي | IV:إيذاء ; V
أرخ | II
أرق | II
أزر | III
أزم | V
أسر | I:i:أسر
أسس | II ; V
أسف | I:ia:أسف
أسي | III:مواساة
أصل | II ; V
أكد | II ; V
أكل | I:u:أكل ; VI
ألف | II ; V ; VIII
ألم | II ; IV:إيلام ; V
أله | II
أمر | I:u:أمر ; II ; VI ; VIII
أمل | I:u:أمل ; V
أمم | II
أمن | I:ia:أمن ; II ; IV ; VIII
أنب | II
أنس | III
أنف | X
أهب | V
أهل | II ; V
أول | II ; V
أوي | IV:إيواء
أيد | II
# ---- ب
بتت | I:u:بت
بتر | I:u:بتر
بثث | I:u:بث
بحث | I:a:بحث ; III ; VI
بحر | IV
بخر | V
بدد | II ; V ; X
بدر | III ; VI
بدع | IV ; VIII
بدل | II ; III ; IV ; V ; VI ; X
بدو | I:u:بدو ; IV
بدي | IV:إبداء
بذل | I:u:بذل
برأ | II:تبرئة ; IV
برح | I:a:براح
برد | II
برر | II
برز | I:u:بروز ; II ; IV
برع | I:a:براعة ; V
برق | IV
برك | II ; III ; V
برم | IV
برمج | QI
برهن | QI
بسط | I:u:بسط ; II
بشر | II ; III ; IV ; X
بصر | IV ; V
بصم | I:u:بصم
بطأ | IV ; VI
بطل | I:u:بطلان ; IV
بعث | I:a:بعث ; VIII
بعثر | QI ; QII
بعد | I:u:بعد ; IV ; VI ; VIII ; X
بغت | III
بغض | I:u:بغض
بغي | I:i:بغي ; VII ; VIII
بقي | I:ia:بقاء ; II:تبقية ; IV ; V ; X
بكي | I:i:بكاء
بلد | V
بلع | I:a:بلع ; VIII
بلغ | I:u:بلوغ ; II ; III ; IV ; V
بلور | QI ; QII
بني | I:i:بناء,بناية ; V ; VIII
بهج | VIII
بهر | I:a:بهر ; VIII
بوأ | I:u ; V
بوح | I:u:بوح ; IV ; X
بيت | I:i:مبيت ; II
بيد | IV
بيض | II ; IX
بيع | I:i:بيع ; III ; VIII
بين | II ; IV ; V ; VI
# ---- ت
تبع | I:ia:تبع ; III ; V ; VI ; VIII
تجر | III ; X
تحف | IV
تخم | IV
ترجم | QI
ترك | I:u:ترك
تعب | I:ia:تعب ; IV
تلف | I:ia:تلف ; IV
تلفز | QI
تلو | I:u:تلاوة
تمم | I:i:تمام ; IV
توب | I:u:توبة
توج | II ; V
توق | I:u:توق
تيح | IV
# ---- ث
ثأر | I:a:ثأر
ثبت | I:u:ثبوت,ثبات ; II ; IV ; V
ثبط | II ; IV
ثرثر | QI
ثري | IV:إثراء
ثقف | II ; V
ثقل | II ; IV
ثمر | IV ; X
ثمن | II
ثني | I:i:ثني ; IV:إثناء ; X:استثناء
ثور | I:u:ثورة ; IV
# ---- ج
جبر | I:u:جبر ; IV
جبي | I:i:جباية
جحف | IV
جدد | I:i:جد ; II ; V ; X
جدر | I:u
جدل | III:جدال,مجادلة ; VI
جدي | IV:إجداء
جذب | I:i:جذب ; VII ; VIII
جرأ | I:u:جرأة ; V
جرب | II
جرح | I:a:جرح
جرد | II ; V
جرر | I:u:جر ; VII
جرف | I:u:جرف ; VII
جرم | II ; IV
جري | I:i:جري ; III:مجاراة ; IV
جزأ | II ; V
جزم | I:i:جزم
جسد | II ; V
جسس | V
جعل | I:a:جعل
جفف | I:i:جفاف ; II
جلب | I:i:جلب
جلد | I:i:جلد
جلس | I:i:جلوس ; III
جلو | I:u:جلاء ; IV
جلي | V ; VII
جمد | II ; V
جمع | I:a:جمع ; II ; IV ; V ; VIII ; X
جمل | II ; III
جمهر | QII
جنح | I:a:جنوح
جند | II ; V
جنس | II ; V
جني | I:i:جني ; V
جهد | III:جهاد,مجاهدة ; IV ; VIII
جهر | III
جهز | II ; V
جهض | IV
جهل | I:a:جهل ; VI
جوب | IV ; VI ; X
جوح | VIII
جوز | I:u:جواز ; III ; IV ; VI ; VIII
جوع | I:u:جوع ; II
جول | I:u:جولة ; V
جيأ | I:i:مجيء
جيد | IV
جيش | II
# ---- ح
حبب | I:i:حب ; IV
حبذ | II
حبس | I:i:حبس ; VIII
حبط | I:ia:حبوط ; IV
حثث | I:u:حث
حجب | I:u:حجب ; VIII
حجج | I:u:حج ; VI ; VIII
حجر | I:u:حجر
حجز | I:i:حجز ; VIII
حجم | IV
حدث | I:u:حدوث ; II ; III ; IV ; V ; VI ; X
حدد | I:u:حد ; II ; V ; VIII
حدق | II ; IV
حدو | I:u:حدو
حدي | V
حذر | I:ia:حذر ; II ; III
حذف | I:i:حذف
حذو | I:u:حذو
حرب | III ; VI
حرج | IV
حرر | II ; V
حرز | IV
حرس | I:u:حراسة
حرص | I:i:حرص
حرض | II
حرف | II ; VII
حرق | I:i:حرق ; IV ; VIII
حرك | II ; V
حرم | I:i:حرمان ; II ; VIII
حري | V:تحري
حزم | I:i:حزم
حزن | I:ia:حزن ; IV
حسب | I:ia:حسبان ; III ; VIII
حسد | I:u:حسد
حسس | IV ; V
حسم | I:i:حسم
حسن | II ; IV ; V ; X
حشد | I:u:حشد ; VIII
حشو | I:u:حشو
حصد | I:u:حصد
حصر | I:u:حصر ; III:حصار,محاصرة ; VII
حصل | I:u:حصول ; II ; V
حصن | II ; V
حصي | IV:إحصاء
حضر | I:u:حضور ; II ; IV ; VIII ; X
حضن | VIII
حطط | I:u:حط
حطم | II ; V
حظر | I:u:حظر
حظي | I:ia:حظوة
حفر | I:i:حفر
حفز | II
حفظ | I:ia:حفظ ; III ; V ; VIII
حفل | VIII
حفو | VIII
حقق | I:i:حق ; II ; III ; V ; X
حقن | I:u:حقن ; VIII
حكر | VIII
حكم | I:u:حكم ; III ; V ; VIII
حكي | I:i:حكاية ; III:محاكاة
حلب | I:u:حلب
حلف | I:i:حلف ; VI
حلق | I:i:حلق ; II
حلل | I:u:حلول,حل ; II ; V ; VII ; VIII
حلم | I:u:حلم
حلو | V
حمد | I:ia:حمد
حمر | IX
حمس | II ; V
حمل | I:i:حمل ; II ; V ; VI ; VIII
حملق | QI
حمي | I:i:حماية ; VI ; VIII:احتماء
حنو | I:u ; VII
حني | I:i ; VII
حوج | VIII
حوذ | X*
حور | III:حوار,محاورة ; VI ; VII
حوز | I:u:حيازة
حوط | IV
حول | I:u:حول ; II ; III ; IV ; V ; VI ; VIII ; X
حوي | I:i:حواية ; VIII:احتواء
حيد | I:i:حيد ; II
حير | II ; V
حيل | VIII
حين | I:i
حيي | I:ia ; II:تحية ; IV:إحياء
# ---- خ
خبأ | II ; VIII
خبر | III ; IV ; VIII ; X
خبط | V
ختم | I:i:ختم ; VIII
خدع | I:a:خداع ; VII
خدم | I:u:خدمة ; X
خذل | I:u:خذلان ; VI
خرب | II
خرج | I:u:خروج ; II ; IV ; V ; X
خرط | VII
خرق | I:i:خرق ; VIII
خزن | II
خسر | I:ia:خسارة
خشي | I:ia:خشية
خصب | II
خصر | VIII
خصص | I:u:خصوص ; II ; V ; VIII
خصم | I:i:خصم ; VI
خضع | I:a:خضوع ; IV
خطأ | II:تخطئة ; IV
خطب | I:u:خطبة ; III
خطر | III ; IV
خطط | II
خطف | I:ia:خطف ; VIII
خطو | I:u:خطو ; V:تخطي
خفت | I:u:خفوت
خفض | I:i:خفض ; II ; VII
خفف | II ; IV ; X
خفق | IV
خفي | IV:إخفاء ; V ; VIII ; X
خلد | II
خلص | I:u:خلاص ; IV ; V ; X
خلط | I:i:خلط ; III ; VIII
خلع | I:a:خلع
خلف | I:u:خلافة ; II ; III ; V ; VIII
خلق | I:u:خلق ; VIII
خلل | IV ; V ; VIII
خلو | I:u:خلو
خلي | II:تخلية ; IV:إخلاء ; V
خمد | IV
خمن | II
خنق | I:u:خنق ; VIII
خوض | I:u:خوض
خوف | I:a:خوف ; II ; V
خول | II
خون | I:u:خيانة
خيب | I:i:خيبة ; II
خير | II ; VIII
خيط | I:i:خياطة
خيل | V
خيم | II
# ---- د
دأب | I:a:دأب
دبر | II
دحر | I:a:دحر ; VII
دحرج | QI ; QII
دحض | I:a:دحض
دخر | VIII
دخل | I:u:دخول ; IV ; V ; VI
دخن | II
درب | II ; V
درج | II ; IV ; V ; VII ; X
درس | I:u:دراسة,درس ; II ; VI
درك | IV ; VI ; X
دري | I:i:دراية
دشن | II
دعم | I:a:دعم ; II
دعو | I:u:دعوة,دعاء ; VI ; VIII ; X
دغدغ | QI
دفع | I:a:دفع ; III:دفاع,مدافعة ; V ; VI ; VII
دفق | V
دفن | I:i:دفن
دقق | II
دلع | VII
دلل | I:u:دلالة ; II ; X
دلو | IV ; VI
دلي | II ; IV:إدلاء
دمج | IV ; VII
دمر | II
دمن | IV
دنو | I:u:دنو ; II:تدنية
دني | V
دهس | I:a:دهس
دهش | IV ; VII
دهم | III
دهن | I:u:دهن
دهور | QII
دور | I:u:دوران ; III ; IV ; V
دول | VI
دوم | I:u:دوام ; III ; IV
دون | II
دوي | II ; III:مداواة
دين | I:i:دين ; IV
# ---- ذ
ذبح | I:a:ذبح
ذبذب | QII
ذرع | V
ذكر | I:u:ذكر ; II ; V
ذلل | II ; IV
ذمم | I:u:ذم
ذهب | I:a:ذهاب
ذهل | IV
ذوب | I:u:ذوبان
ذود | I:u:ذود
ذوق | I:u:ذوق
ذيع | IV
# ---- ر
رأس | I:a:رئاسة ; V
رأف | I:a:رأفة
رأي | I:a:رؤية,رأي ; IV ; VIII
ربح | I:ia:ربح
ربط | I:i:ربط ; VI ; VIII
ربك | IV ; VIII
ربو | I:u
ربي | II:تربية ; V
رتب | II ; V
رثي | I:i:رثاء
رجح | II
رجع | I:i:رجوع ; III ; IV ; VI ; X
رجف | VIII
رجم | I:u:رجم
رجو | I:u:رجاء
رحب | II
رحل | I:a:رحيل ; II
رحم | I:ia:رحمة
رخص | II
رخي | VI
ردد | I:u:رد ; II ; V ; VIII ; X
ردع | I:a:ردع ; VIII
ردي | V ; VIII
رزح | I:a:رزوح
رسب | I:u:رسوب
رسخ | II ; V
رسل | III ; IV ; VI
رسم | I:u:رسم
رسو | I:u:رسو ; IV
رشح | II ; V
رشد | II ; IV
رشق | I:u:رشق
رشو | I:u ; VIII
رصد | I:u:رصد
رضخ | I:a:رضوخ
رضي | I:ia:رضا ; IV ; V ; VIII
رعب | IV
رعي | I:a:رعاية,رعي ; III:مراعاة
رغب | I:ia:رغبة
رغم | IV
رفرف | QI
رفض | I:u:رفض
رفع | I:a:رفع ; V ; VIII
رفق | III ; IV
رقب | III ; V
رقد | I:u:رقود
رقص | I:u:رقص
رقي | I:ia:رقي ; II:ترقية ; V ; VIII
ركب | I:ia:ركوب ; II ; V ; VIII
ركز | II ; V ; VIII
ركض | I:u:ركض
ركع | I:a:ركوع
ركل | I:u:ركل
رمز | I:u:رمز
رمم | II
رمي | I:i:رمي ; VI ; VIII
رهب | IV
رهق | IV
رهن | III:رهان,مراهنة ; VIII
روج | II
روح | I:u:رواح ; VI ; VIII
رود | III ; IV ; VIII
روض | II
روع | II ; V
روغ | III
روق | I:u
روي | I:i:رواية ; VIII
ريب | VIII
ريث | V
# ---- ز
زأر | I:a:زئير
زجج | I:u:زج
زحزح | QI ; QII
زحف | I:a:زحف
زحم | III ; VIII
زخر | I:a
زخرف | QI
زرع | I:a:زراعة,زرع
زعج | IV
زعزع | QI ; QII
زعم | I:u:زعم ; V
زفف | I:u:زفاف
زلزل | QI
زمجر | QI
زمع | IV
زمن | VI
زوج | II ; V ; VI ; VIII*
زود | II ; V
زور | I:u:زيارة ; II ; VI
زول | I:u:زوال ; III ; IV
زيد | I:i:زيادة ; V ; VI ; VIII
زيف | II
زين | II
# ---- س
سأل | I:a:سؤال ; VI
سأم | I:a
سبب | I:u:سب ; II ; V
سبح | I:a:سباحة
سبق | I:i:سبق ; III:سباق,مسابقة ; VI ; X
ستر | I:u:ستر ; V
سجل | II
سجن | I:u:سجن
سحب | I:a:سحب ; VII
سحق | I:a:سحق
سخر | I:a:سخرية ; II
سدد | I:u:سد ; II
سدل | IV
سرب | II ; V
سرح | II
سرد | I:u:سرد
سرع | II ; III ; IV ; VI
سرق | I:i:سرقة
سري | I:i:سريان
سطر | II
سطو | I:u:سطو
سعد | I:ia:سعادة ; III ; IV ; X
سعر | II
سعف | IV
سعي | I:a:سعي
سفر | I:i:سفور ; III ; IV
سقط | I:u:سقوط ; IV ; V ; VI
سقي | I:i:سقي
سكت | I:u:سكوت
سكن | I:u:سكن ; II ; IV
سلب | I:u:سلب
سلح | II ; V
سلسل | QII
سلط | II ; V
سلف | IV
سلق | V
سلك | I:u:سلوك
سلل | V
سلم | II ; III ; IV ; V ; VIII ; X
سمح | I:a:سماح ; VI
سمر | X
سمسر | QI
سمع | I:ia:سماع ; VIII
سمم | II ; V
سمو | I:u:سمو
سمي | II:تسمية
سنح | I:a
سند | III ; IV ; VIII ; X
سنن | I:u:سن
سني | II ; V
سهب | IV
سهر | I:a:سهر
سهل | II ; VI
سهم | III ; IV
سوأ | I:u ; IV ; VIII
سود | I:u:سيادة ; IX
سوغ | II
سوق | I:u:سوق ; II ; V
سوم | III
سوي | II:تسوية ; III:مساواة ; VI ; X
سيج | II
سير | I:i:سير ; II ; III ; VI
سيس | II
سيطر | QI
سيل | I:i:سيل ; IV
# ---- ش
شأم | VI
شبث | V
شبك | VIII
شبه | II ; III ; V ; VIII
شتت | II ; V
شتم | I:i:شتم
شجب | I:u:شجب
شجع | II
شحن | I:a:شحن
شخص | II
شدد | I:u:شد ; II ; V ; VIII
شذذ | I:i:شذوذ
شرب | I:ia:شرب ; II
شرح | I:a:شرح
شرد | II ; V
شرذم | QI ; QII
شرط | VIII
شرع | I:a:شروع ; II
شرف | II ; IV ; V
شرق | IV
شرك | III ; IV ; VI ; VIII
شري | VIII
شطب | I:u:شطب
شعب | V
شعر | I:u:شعور ; IV ; X
شعل | IV ; VIII
شغب | III
شغل | I:a:شغل ; II ; VII ; VIII
شفع | I:a
شفق | IV
شفي | I:i:شفاء ; V ; VIII ; X
شقق | I:u:شق ; VII
شكر | I:u:شكر
شكك | I:u:شك ; II
شكل | II ; V
شكو | I:u:شكوى ; VIII:اشتكاء
شلل | I:u:شلل
شمل | I:ia:شمول ; VIII
شنق | I:u:شنق
شنن | I:u:شن
شهد | I:ia:شهادة ; III ; IV ; VIII ; X
شهر | IV ; VIII
شوب | I:u
شور | III ; IV ; VI ; X
شوش | II
شوه | II
شيأ | I:a:مشيئة
شيد | II ; IV
شيع | II
# ---- ص
صبح | IV
صبر | I:i:صبر
صبغ | I:u:صبغ
صبو | I:u
صحب | III ; VIII ; X
صحح | I:i:صحة ; II
صحو | I:u:صحو
صدد | I:u:صد ; VI
صدر | I:u:صدور ; II ; III ; IV ; V
صدف | III
صدق | I:u:صدق ; II ; III ; V
صدم | I:i:صدم ; III ; VI ; VIII
صدي | V
صرح | II ; III
صرخ | I:u:صراخ
صرر | IV
صرع | I:a:صرع ; III:صراع ; VI
صرف | I:i:صرف ; V ; VII
صعد | I:a:صعود ; II ; V ; VI
صغر | II
صغي | IV:إصغاء
صفح | III ; V
صفق | II
صفي | II:تصفية
صقل | I:u:صقل
صلح | I:u:صلاح ; III ; IV ; VI
صلي | II
صمت | I:u:صمت
صمد | I:u:صمود
صمم | II
صنع | I:a:صنع ; II
صنف | II
صهر | I:a:صهر ; VII
صوب | II ; IV
صوت | II
صور | II ; V
صوغ | I:u:صياغة
صوم | I:u:صوم,صيام
صون | I:u:صيانة
صيب | IV
صيح | I:i:صياح
صيد | I:i:صيد ; VIII
صير | I:i
# ---- ض
ضأل | VI
ضبط | I:i:ضبط ; VII
ضجج | I:i:ضجيج
ضحك | I:a:ضحك
ضحي | II:تضحية
ضخخ | I:u:ضخ
ضخم | II ; V
ضرب | I:i:ضرب ; IV ; VI ; VIII
ضرر | I:u:ضرر ; IV ; V ; VIII
ضرع | V
ضرم | IV
ضعضع | QI ; QII
ضعف | I:u:ضعف ; III ; IV ; VI
ضغط | I:a:ضغط
ضفي | IV:إضفاء
ضلل | I:i:ضلال ; II
ضمر | IV
ضمم | I:u:ضم ; VII
ضمن | I:a:ضمان ; II ; V
ضهي | III:مضاهاة
ضوأ | IV
ضيع | I:i:ضياع ; II ; IV
ضيف | IV ; X
ضيق | I:i:ضيق ; II ; III ; V
# ---- ط
طبخ | I:u:طبخ
طبع | I:a:طبع ; II
طبق | II ; III ; VI ; VII
طحن | I:a:طحن
طرأ | I:a:طروء
طرح | I:a:طرح
طرد | I:u:طرد ; III ; X
طرف | V
طرق | I:u:طرق ; V
طعم | II ; IV
طعن | I:a:طعن
طغي | I:a:طغيان
طفأ | IV ; VII
طفو | I:u:طفو
طلب | I:u:طلب ; III ; V
طلع | I:u:طلوع ; III ; IV ; V ; VIII ; X
طلق | II ; IV ; VII
طلل | IV
طمأن | QI ; QIV
طمح | I:a:طموح
طمع | I:a:طمع
طهر | II
طوح | IV
طور | II ; V
طوع | II ; V ; X
طوف | I:u:طواف
طوق | II
طول | I:u:طول ; III ; IV ; VI
طوي | I:i:طي ; VII
طيح | IV
طير | I:i:طيران ; V
طيق | IV
# ---- ظ
ظفر | I:a:ظفر
ظلل | I:a ; II
ظلم | I:i:ظلم
ظنن | I:u:ظن
ظهر | I:u:ظهور ; IV ; VI
# ---- ع
عبأ | II:تعبئة
عبث | I:a:عبث
عبد | I:u:عبادة
عبر | I:u:عبور ; II ; VIII
عتد | VIII
عتق | I:i ; IV ; VIII
عثر | I:u:عثور ; V
عجب | I:a:عجب ; IV ; V
عجج | I:i
عجز | I:i:عجز
عجل | II ; X
عدد | I:u:عد ; II ; IV ; V ; VIII ; X
عدل | I:i:عدل ; II ; III ; V ; VI ; VIII
عدم | IV
عدو | I:u:عدو ; III ; IV ; V ; VIII
عذب | II ; V
عذر | I:i:عذر ; V ; VIII
عرب | IV
عرج | II
عرض | I:i:عرض ; II ; III ; V ; VI ; VIII ; X
عرف | I:i:معرفة ; II ; V ; VI ; VIII
عرقل | QI ; QII
عري | V
عزز | II ; V ; VIII
عزف | I:i:عزف
عزل | I:i:عزل ; VII ; VIII
عزم | I:i:عزم ; VIII
عزو | I:u:عزو
عزي | II:تعزية
عسكر | QI
عشق | I:a:عشق
عصب | V
عصر | I:i:عصر
عصف | I:i:عصف
عصم | VIII
عصي | I:i:عصيان ; X
عضض | I:a:عض
عطف | I:i:عطف ; VI
عطل | II ; V
عطي | IV ; VI
عفو | I:u:عفو ; IV ; VI
عفي | III ; VI
عقب | I:u ; II ; III ; IV ; V
عقد | I:i:عقد ; II ; V ; VI ; VIII
عقل | I:i ; VIII
عكر | II
عكس | I:i:عكس ; VII
عكف | I:u:عكوف ; VIII
علج | III:علاج,معالجة ; VI
علق | II ; V
علل | II ; VIII
علم | I:ia:علم ; II ; IV ; V ; X
علن | IV
علو | I:u:علو ; IV ; VI ; VIII
عمد | I:i:عمد ; V ; VIII
عمر | I:u ; II ; X
عمق | II ; V
عمل | I:ia:عمل ; III ; VI ; VIII ; X
عمم | I:u:عموم ; II
عنف | II
عنق | III ; VIII
عني | I:i:عناية ; III:معاناة ; VIII:اعتناء
عهد | I:a:عهد ; V ; VI
عود | I:u:عودة ; II ; III ; IV ; V ; VIII ; X
عوض | II ; V
عوق | II ; IV
عول | II
عون | III ; IV ; VI ; X
عيب | I:i
عيد | II
عير | IV
عيش | I:i:عيش ; III ; VI
عين | II ; III ; V
# ---- غ
غدر | I:i:غدر ; III
غذي | II:تغذية ; V
غرب | X
غرد | II
غرس | I:i:غرس
غرغر | QI
غرق | I:a:غرق ; IV ; X
غرم | II
غزو | I:u:غزو
غسل | I:i:غسل
غشش | I:u:غش
غصب | VIII
غضب | I:ia:غضب ; IV
غضض | I:u
غطي | II:تغطية
غفر | I:i:غفران
غفل | IV ; V
غلب | I:i:غلبة ; V
غلغل | QII
غلق | IV
غلل | X
غلو | VI
غلي | I:i:غليان
غمر | I:u:غمر ; III
غنم | VIII
غني | II:غناء,تغنية ; IV:إغناء ; X
غوث | IV ; X
غوص | I:u:غوص
غول | VIII
غيب | I:i:غياب ; II ; V
غير | II ; III ; IV ; V
# ---- ف
فأل | VI
فبرك | QI
فتح | I:a:فتح ; V ; VII ; VIII
فتر | I:u:فتور
فتش | II
فتك | I:i:فتك
فتو | IV:إفتاء ; X
فجأ | III:مفاجأة ; VI
فجر | II ; VII
فحص | I:a:فحص
فخخ | II
فخر | VI ; VIII
فدي | I:i:فداء ; VI
فرج | IV ; VII
فرح | I:a:فرح
فرد | VII
فرر | I:i:فرار
فرز | I:i:فرز ; IV
فرش | VIII
فرض | I:i:فرض ; VIII
فرط | II ; IV
فرغ | I:a:فراغ ; IV ; V
فرق | I:u ; II ; III ; V ; VIII
فسح | IV
فسد | I:u:فساد ; IV
فسر | II ; X
فشل | I:a:فشل ; IV
فشي | IV ; V
فصح | IV
فصل | I:i:فصل ; II ; VII
فضح | I:a:فضح
فضض | I:u:فض
فضل | II
فضي | IV:إفضاء
فطر | IV
فعل | I:a:فعل ; II ; III ; VI
فقد | I:i:فقدان,فقد ; V ; VIII
فقر | IV ; VIII
فقم | VI
فكر | II
فكك | I:u:فك ; II ; V
فلت | IV ; VII
فلح | IV
فند | II
فني | IV:إفناء ; VI
فهم | I:ia:فهم ; VI ; X
فوت | I:u:فوات ; II ; VI
فوز | I:u:فوز
فوض | II ; III ; VI
فوق | I:u ; IV ; V
فيأ | V
فيد | IV ; X
فيض | I:i:فيضان
# ---- ق
قبض | I:i:قبض
قبع | I:a
قبل | I:ia:قبول ; II ; III ; IV ; V ; VI ; X
قتل | I:u:قتل,مقتل ; II ; III:قتال,مقاتلة ; VI ; VIII
قحم | IV ; VIII
قدر | I:i:قدرة ; II ; V
قدم | I:ia:قدوم ; II ; IV ; V ; VI ; X
قدو | VIII
قذف | I:i:قذف
قرأ | I:a:قراءة
قرب | I:u:قرب ; II ; III ; V ; VI ; VIII
قرح | VIII
قرر | II ; IV ; V ; X
قرض | IV ; VIII
قرف | VIII
قرن | I:i ; III ; VIII
قسم | I:i:قسم ; II ; IV ; VI ; VII ; VIII
قسو | I:u:قسوة
قصد | I:i:قصد ; VIII
قصر | I:u ; II ; VIII
قصف | I:i:قصف
قصو | IV ; V ; X
قصي | IV:إقصاء
قضم | I:a:قضم
قضي | I:i:قضاء ; III:مقاضاة ; VI ; VII ; VIII
قطع | I:a:قطع ; II ; III ; VI ; VII ; VIII
قطن | I:u:قطن
قعد | I:u:قعود ; V
قعر | II
قفز | I:i:قفز
قفل | IV
قلب | I:i:قلب ; II ; V ; VII
قلد | II ; V
قلص | II ; V
قلع | I:a:قلع ; IV ; VIII
قلق | I:a:قلق ; IV
قلقل | QI
قلل | I:i:قلة ; II ; IV ; X
قمع | I:a:قمع
قنص | I:i:قنص
قنع | IV ; VIII
قني | VIII:اقتناء
قهقر | QII
قود | I:u:قيادة ; VII ; VIII
قوض | II
قول | I:u:قول ; VI
قوم | I:u:قيام ; II ; III ; IV ; VI ; X
قوي | I:a ; II:تقوية ; V
قيد | II ; V
قيس | I:i:قياس
قيل | IV ; X
قيم | II
# ---- ك
كأب | VIII
كبت | I:i:كبت
كبح | I:a:كبح
كبد | II ; V
كبر | I:u:كبر ; II ; V
كبل | II
كتب | I:u:كتابة ; III ; VI ; VIII ; X
كتم | I:u:كتمان ; V
كثر | I:u:كثرة ; IV ; VI
كثف | II ; V ; VI
كدح | I:a
كدس | II ; V
كذب | I:i:كذب ; II
كرر | II ; V
كرس | II
كرم | II ; IV ; V
كره | I:a:كره ; IV
كسب | I:i:كسب ; VIII
كسح | VIII
كسر | I:i:كسر ; II ; V ; VII
كسل | V
كسو | I:u:كساء ; VIII
كشف | I:i:كشف ; VI ; VII ; VIII ; X
كظظ | VIII
كظم | I:i
كفأ | III:مكافأة ; VI
كفح | III:كفاح,مكافحة
كفر | I:u:كفر ; II
كفف | I:u:كف
كفل | I:u:كفالة ; V
كفي | I:i:كفاية ; VIII:اكتفاء
كلف | II ; V
كلل | II
كلم | II ; V
كمل | I:u:كمال ; II ; IV ; VI ; VIII ; X
كمن | I:u:كمون
كنز | VIII
كنس | I:u:كنس
كهرب | QI
كهن | V
كود | I:a
كون | I:u:كون ; II ; V
كيف | II ; V
كيل | I:i:كيل
# ---- ل
لأم | III ; VI ; VIII
لبث | I:a
لبس | I:ia:لبس ; VIII
لبي | II:تلبية
لجأ | I:a:لجوء ; VIII
لجم | IV
لحح | IV
لحظ | III
لحق | I:ia:لحاق ; III ; IV ; VIII
لحم | VIII
لخص | II ; V
لزم | I:ia:لزوم ; III ; IV ; VIII ; X
لصق | II ; IV
لطخ | II
لعب | I:a:لعب ; VI
لعن | I:a:لعن
لغم | II
لغو | IV:إلغاء
لغي | IV:إلغاء
لفت | I:i:لفت ; IV ; VIII
لفظ | I:i:لفظ ; V
لفف | I:u:لف ; VIII
لفق | II
لقط | VIII
لقن | II
لقي | I:ia ; III:ملاقاة ; IV ; V ; VIII ; X
لمح | II ; IV
لمس | I:i:لمس ; VI ; VIII ; X
لمع | I:a:لمعان ; II
لملم | QI
لمم | IV
لهب | IV ; VIII
لهم | IV ; VIII
لهو | I:u:لهو
لوث | II ; V
لوح | I:u ; II
لوذ | I:u:لوذ
لوم | I:u:لوم
لون | II
لوي | I:i ; VIII
ليق | I:i
لين | II
# ---- م
متع | II ; V ; VIII ; X
مثل | I:u:مثول ; II ; V ; VI ; VIII
محص | II
محض | V
محن | VIII
محو | I:u:محو
محور | QII
مخض | V
مدح | I:a:مدح ; VIII
مدد | I:u:مد ; II ; IV ; V ; VIII
مرد | V
مرر | I:u:مرور ; II ; IV ; X
مرس | III ; V
مرض | I:a:مرض ; II
مركز | QII
مرن | II ; V
مزج | I:u:مزج
مزح | I:a:مزاح
مزق | II ; V
مسح | I:a:مسح
مسس | I:a:مس
مسك | I:i:مسك ; IV ; V ; VI
مشط | II
مشي | I:i:مشي ; III:مماشاة ; VI
مضغ | I:a:مضغ
مضي | I:i:مضي ; II:تمضية ; IV:إمضاء
مطر | IV
مطل | III
معن | IV
مغنط | QI
مكث | I:u:مكوث
مكن | II ; IV! ; V
ملأ | I:a:ملء ; VIII
ملك | I:i:ملك ; II ; V ; VIII
ملي | IV:إملاء
منح | I:a:منح
منع | I:a:منع ; VIII
مني | I:i ; II ; V
مهد | II
مهل | IV ; V
موت | I:u:موت ; IV
موج | II
مول | II
موه | II
ميز | II ; V ; VI ; VIII
ميل | I:i:ميل
# ---- ن
نأي | I:a:نأي
نبأ | II ; V
نبذ | I:i:نبذ
نبش | I:u:نبش
نبع | I:a:نبع
نبه | II ; V ; VIII
نتج | I:i:نتاج ; IV ; X
نجب | IV
نجح | I:a:نجاح
نجز | IV
نجم | I:u:نجوم
نجو | I:u:نجاة
نحت | I:a:نحت
نحر | VIII
نخب | VIII
ندب | VIII
ندد | II
ندر | I:u:ندرة
ندم | I:a:ندم
ندو | III
ندي | III:نداء,مناداة
نذر | IV
نزح | I:a:نزوح
نزع | I:i:نزع ; III:نزاع,منازعة ; VI ; VIII
نزف | I:i:نزف ; X
نزل | I:i:نزول ; II ; III ; IV ; VI
نزه | V
نزو | VII
نسب | I:u:نسب ; III ; VI ; VIII
نسج | I:i:نسج
نسخ | I:a:نسخ
نسف | I:i:نسف
نسق | II
نسي | I:ia:نسيان ; VI
نشأ | I:a:نشوء,نشأة ; IV
نشب | I:a:نشوب
نشد | III ; IV
نشر | I:u:نشر ; VIII
نشط | I:a:نشاط ; II
نشل | VIII
نصب | I:u:نصب ; II ; V
نصت | IV ; V
نصح | I:a:نصح
نصر | I:u:نصر ; VI ; VIII
نصص | I:u:نص
نصف | IV
نضج | I:a:نضج
نضل | III:نضال,مناضلة
نضو | VII
نطق | I:i:نطق ; VIII ; X
نطو | VII
نظر | I:u:نظر ; III ; VI ; VIII
نظف | II
نظم | II ; VIII
نعش | IV ; VIII
نعم | II ; IV ; V
نعي | I:a:نعي
نفث | I:u
نفد | I:a:نفاد ; X
نفذ | I:u:نفاذ ; II
نفر | II
نفس | III ; V ; VI
نفض | VIII
نفع | I:a:نفع ; VIII
نفق | I:u ; IV
نفي | I:i:نفي ; III
نقب | II
نقح | II
نقد | VIII
نقذ | IV
نقش | I:u:نقش ; III:نقاش,مناقشة ; VI
نقص | I:u:نقص ; VI ; VIII
نقض | I:u:نقض ; VI ; VIII
نقل | I:u:نقل ; V ; VI ; VIII
نقم | VIII
نكر | IV ; V ; X
نكس | VIII
نكل | II
نمم | I:u
نمو | I:u:نمو
نمي | II:تنمية ; VI ; VIII
نهب | I:a:نهب
نهج | VIII
نهر | VII
نهز | III
نهض | I:a:نهوض ; III ; X
نهك | IV ; VIII
نهم | VIII
نهي | I:a:نهي ; IV ; VIII
نوب | I:u ; VI ; VIII
نور | IV
نوش | VI
نوط | IV
نوع | II ; V
نول | I:a:نيل ; VI
نوم | I:a:نوم ; II
نوه | II
نوي | I:i:نية ; III:مناوأة
# ---- ه
هبط | I:i:هبوط
هتف | I:i:هتاف
هجر | I:u:هجر ; II ; III
هجم | I:u:هجوم ; III ; VI
هدأ | I:a:هدوء ; II:تهدئة
هدد | II
هدر | I:u:هدر ; IV
هدف | I:i ; IV ; X
هدم | I:i:هدم ; II ; VII
هدن | III
هدي | I:i:هداية ; IV ; VIII
هذب | II
هرب | I:u:هروب,هرب ; II ; V
هرع | I:a
هرم | I:a
هرول | QI
هزز | I:u:هز ; VIII
هزم | I:i:هزم ; VII
هطل | I:i:هطول
هلك | I:i:هلاك ; X
هلل | II ; X
همس | I:i:همس
همش | II
همم | I:u ; VIII
هنأ | II:تهنئة
هندس | QI
هور | VII
هول | II
هون | IV ; VI ; X
هوي | I:i ; VI
هيأ | II:تهيئة ; V
هيج | II
هيمن | QI
هين | IV
# ---- و
وأد | I:i
وأم | III
وتر | II ; V ; VI
وثق | I:i:ثقة ; II ; V
وجب | I:i:وجوب ; IV ; V ; X
وجد | I:i:وجود! ; IV ; VI
وجز | IV
وجه | II ; III ; V ; VIII
وحد | II ; V ; VIII
وحي | IV:إيحاء
وخي | V
ودد | I:a:ود
ودع | I:a ; II ; IV
ودي | IV:إيداء
ورث | I:ia:وراثة ; II ; VI
ورد | I:i:ورود ; II ; IV ; VI ; X
ورط | II ; V
ورع | V
وري | III:مواراة ; VI
وزع | II ; V
وزن | I:i:وزن ; III ; VI
وسط | II ; V
وسع | I:a ; II ; V ; VIII
وسم | VIII
وشك | IV
وشي | I:i
وصف | I:i:وصف ; VIII
وصل | I:i:وصول ; II ; III ; IV ; V ; VI ; VIII
وصي | II:توصية ; IV:إيصاء ; VI
وضح | I:i:وضوح ; II ; IV ; VIII ; X
وضع | I:a:وضع ; VI ; VIII
وطد | II
وطن | II ; X
وظف | II ; V
وعد | I:i:وعد ; III ; V ; VI
وعز | IV
وعي | I:i:وعي ; II
وفد | I:i ; IV
وفر | II ; V
وفق | II ; III ; V ; VI ; VIII
وفي | I:i:وفاء ; III ; IV:إيفاء ; V ; X:استيفاء
وقت | II
وقد | IV
وقع | I:a:وقوع ; II ; IV ; V
وقف | I:i:وقوف ; II ; IV ; V ; X
وقي | I:i:وقاية ; VIII
وكب | III
وكل | II ; IV ; V ; VI ; VIII
ولد | I:i:ولادة ; II ; V ; VI
ولع | IV
ولي | I:i ; II:تولية ; III ; IV:إيلاء ; V ; VI ; X:استيلاء
ومأ | IV
وهب | I:a:هبة
وهم | IV ; V ; VIII
وهن | IV
# ---- ي
يأس | I:a:يأس
يتم | II
يسر | II ; V
يقظ | IV ; X
يقن | IV ; V ; X
