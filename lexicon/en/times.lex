# Words that say when.
# classes: month 1..12, weekday mon..sun, relative-day (days from publication), day-part am/pm/night/noon, unit (what is
# counted), direction past/next/this, open (pins nothing down), part (early, late), season, clock (am, pm).
@kind time-word
@language en
@fields forms | class | value

january ; jan | month | 1
february ; feb | month | 2
march | month | 3
april ; apr | month | 4
may | month | 5
june ; jun | month | 6
july ; jul | month | 7
august ; aug | month | 8
september ; sept ; sep | month | 9
october ; oct | month | 10
november ; nov | month | 11
december ; dec | month | 12

monday ; mon | weekday | mon
tuesday ; tue ; tues | weekday | tue
wednesday ; wed | weekday | wed
thursday ; thu ; thurs | weekday | thu
friday ; fri | weekday | fri
saturday ; sat | weekday | sat
sunday ; sun | weekday | sun

today ; this morning ; this afternoon ; this evening ; tonight | relative-day | 0
yesterday ; yesterday morning ; yesterday afternoon ; yesterday evening ; last night | relative-day | -1
the day before yesterday | relative-day | -2
tomorrow ; tomorrow morning ; tomorrow evening ; tomorrow afternoon ; tomorrow night | relative-day | 1
the day after tomorrow | relative-day | 2

morning ; mornings ; dawn ; sunrise ; daybreak | day-part | am
noon ; midday | day-part | noon
afternoon ; evening ; dusk ; sunset ; nightfall | day-part | pm
night ; midnight ; overnight | day-part | night

minute ; minutes | unit | minute
hour ; hours | unit | hour
day ; days | unit | day
week ; weeks ; fortnight | unit | week
month ; months | unit | month
year ; years | unit | year
night ; nights | unit | night
decade ; decades ; century ; centuries | unit | decade

last ; past ; previous | direction | past
next ; coming ; following | direction | next
this ; the current | direction | this

early ; late ; mid ; the start of ; the end of ; the beginning of ; the middle of | part | -
spring ; summer ; autumn ; winter | season | -
recently ; earlier ; currently ; now ; later ; so far ; to date ; lately ; in recent days ; in recent weeks ; in recent months ; in recent years ; in the coming days ; in the coming weeks ; in the coming months ; in the coming hours ; in recent hours ; at present ; at the moment ; nowadays ; until now ; for now ; earlier in the day ; later in the day ; soon ; shortly afterwards ; at the time ; within days ; within hours ; within weeks ; moments later ; previously | open | -
