# English verbs that report. Forms are made from the infinitive (irregular.lex lists the ones that follow no rule); words
# behind the verb belong to it.
# takes: that (a clause, with or without the word), quote, object (a noun phrase and what follows it), to (an infinitive),
#        addressee (whoever is told stands before the content), carrier (quotes another: the source is the object).
@kind reporting-verb
@language en
@fields verb | stance | takes

say | assert | that ; quote
  + The council said the bridge was closed. => cue=said source=The council stance=assert
  + "The bridge is closed," said the mayor. => cue=said source=the mayor stance=assert mode=direct
  - They had no say in it.
tell | assert | that ; quote ; addressee
  + The mayor told reporters that the bridge was closed. => cue=told source=The mayor stance=assert
  - They were told to leave.
add | assert | that ; quote
  + The mayor said the bridge was closed, adding that it was old. => cue=adding source=The mayor
  - The company added two lines.
announce ; reveal ; disclose ; confirm ; report | assert | that ; quote ; object
  + The company announced the closure of two plants. => cue=announced source=The company
  - The report was long.
state ; explain ; note ; stress ; emphasise ; emphasize ; underline ; underscore ; insist ; argue ; maintain ; assert ; affirm | assert | that ; quote
  + The engineer explained that the pump was old. => cue=explained source=The engineer
  - The state of the road is poor.
declare ; acknowledge ; concede ; admit ; point out ; reiterate ; repeat ; recall ; remark ; observe ; comment ; mention ; boast ; joke ; quip | assert | that ; quote
  + The mayor admitted that the road was unsafe. => cue=admitted source=The mayor
  - The club admitted forty members.
admit to | assert | object
reply ; respond ; answer ; write ; tweet ; post ; shout ; recount ; testify ; reason ; clarify ; complain ; lament ; attest ; proclaim | assert | that ; quote
  + "I saw nothing," replied the guard. => cue=replied source=the guard mode=direct
  - He replied to the letter.
conclude ; find ; show ; indicate ; suggest ; imply ; understand | assert | that
  + The inquiry found that the lock was broken. => cue=found source=The inquiry
  - The boy found a coin.
describe ; document ; outline ; detail ; depict ; chronicle ; liken ; attribute | assert | object
  + Witnesses described scenes of panic. => cue=described source=Witnesses
testify to ; refer to ; allude to | assert | object
claim ; allege ; contend ; purport | claim | that ; to ; quote
  + The rebels claim to have taken the hill. => cue=claim source=The rebels stance=claim
  - The claim was false.
deny | deny | that ; object ; quote
  + The army denied the report. => cue=denied source=The army stance=deny
  - They were denied entry.
refute ; rebut | deny | object
reject ; dismiss ; oppose ; dispute ; rule out ; brush off ; brush aside ; contest ; rebuff ; turn down | reject | object
  + The party rejected the offer. => cue=rejected source=The party stance=reject
  - The dismissed minister left.
refuse | reject | to ; object
  + The governor refused to resign. => cue=refused source=The governor stance=reject
accuse ; blame | accuse | object
  + The union accused the owners of neglect. => cue=accused source=The union stance=accuse
  - The accused man was silent.
expect ; predict ; forecast ; anticipate ; estimate ; project | expect | that ; object ; to ; quote
  + The bank expects prices to fall. => cue=expects source=The bank stance=expect
believe ; think ; hope ; suspect ; fear ; worry ; doubt ; assume ; reckon ; speculate | expect | that ; quote
  + Officials fear that more people are missing. => cue=fear source=Officials stance=expect
  - Fear kept them at home.
fear ; doubt | expect | that ; object ; quote
demand ; urge ; ask ; request ; implore ; beseech ; recommend ; instruct | demand | that ; object ; to ; quote
  + The union demanded that the minister resign. => cue=demanded source=The union stance=demand
  - The demand was met.
call for ; call on ; call upon ; appeal for ; appeal to ; ask for ; press for ; insist on ; push for ; plead for ; plead with | demand | object
  + The mayor called for calm. => cue=called for source=The mayor stance=demand
  - A call for calm was ignored.
warn ; caution | warn | that ; object ; quote ; addressee
  + The agency warned that the dam could fail. => cue=warned source=The agency stance=warn
warn of ; warn against ; warn about ; caution against ; sound the alarm over ; raise the alarm over | warn | object
threaten | warn | to ; that
  + The union threatened to strike. => cue=threatened source=The union stance=warn
promise ; pledge ; vow ; undertake ; swear ; guarantee | pledge | that ; to ; object ; quote
  + The council promised repairs. => cue=promised source=The council stance=pledge
commit to | pledge | object
claim responsibility for ; claimed credit for ; admit responsibility for | claim_responsibility | object
  + A little-known group claimed responsibility for the blast. => cue=claimed responsibility for source=A little-known group stance=claim_responsibility
claim responsibility | claim_responsibility | object
condemn ; denounce ; decry ; deplore ; criticise ; criticize ; slam ; lambast ; praise ; welcome ; hail ; applaud ; commend ; laud ; salute ; thank | praise_condemn | object ; quote
  + The president condemned the attack. => cue=condemned source=The president stance=praise_condemn
  - The condemned building fell.
decline | decline | to
  + The ministry declined to comment. => cue=declined source=The ministry stance=decline
  - Prices declined to their lowest level.
give no ; provide no ; offer no | decline | object
  + The officer gave no details. => cue=gave no source=The officer stance=decline
  - The garden gave no fruit.
quote ; cite | assert | carrier
  + The agency quoted a soldier as saying that the road was mined. => cue=quoted source=a soldier
