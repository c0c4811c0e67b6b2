@kind number
@language en
@fields forms | value | class

one | 1 | unit
two | 2 | unit
three | 3 | unit
four | 4 | unit
five | 5 | unit
six | 6 | unit
seven | 7 | unit
eight | 8 | unit
nine | 9 | unit
ten | 10 | ten
eleven | 11 | ten
twelve | 12 | ten
thirteen | 13 | ten
fourteen | 14 | ten
fifteen | 15 | ten
sixteen | 16 | ten
seventeen | 17 | ten
eighteen | 18 | ten
nineteen | 19 | ten
twenty | 20 | tens
thirty | 30 | tens
forty | 40 | tens
fifty | 50 | tens
sixty | 60 | tens
seventy | 70 | tens
eighty | 80 | tens
ninety | 90 | tens
hundred | 100 | hundreds
thousand ; k | 1000 | multiplier
million ; mn ; m | 1000000 | multiplier
billion ; bn | 1000000000 | multiplier
trillion ; tn | 1000000000000 | multiplier
dozen | 12 | multiplier
half | 0.5 | fraction
dozens ; scores ; hundreds ; thousands ; tens of thousands ; hundreds of thousands ; millions ; several hundred ; several thousand ; several dozen | 0 | vague
first | 1 | ordinal
second | 2 | ordinal
third | 3 | ordinal
fourth | 4 | ordinal
fifth | 5 | ordinal
