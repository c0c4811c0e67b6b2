@kind lemma-verb
@fields root | forms | governs

# Verbs behind which a second verb may stand: كان يكتب، بدأ يتحرك.
كون | I:u:كون | auxiliary
صبح | IV | auxiliary
مسي | IV | auxiliary
صير | I:i:مصير | auxiliary
بدء | I:a:بدء | auxiliary
ظلل | I:a:ظل | auxiliary
بقي | I:ia:بقاء | auxiliary
زول | I:a:زوال | auxiliary
عود | I:u:عودة,عود | auxiliary
كود | I:a | auxiliary
أخذ | I:u:أخذ | auxiliary
جعل | I:a:جعل | auxiliary
بيت | I:i:مبيت | auxiliary
وشك | IV | auxiliary
