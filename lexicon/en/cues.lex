# Attributions that are no verb with a subject.
# class: preposition (the source follows), adverb (inside its content), impersonal (a clause follows, nobody is named),
#        passive (the predicate of its content), nominal (a noun; its agent behind by/from/of or in front with 's).
@kind cue
@language en
@fields words | class | stance | hedge

according to ; in the words of ; as reported by ; as stated by ; citing ; quoting | preposition | assert | -
  + The road is closed, according to the council. => cue=according to source=the council stance=assert
  + According to a police source, three men were held. => cue=According to source=a police source
  - They were paid according to their age.
reportedly ; purportedly ; apparently | adverb | assert | reported
  + Two men were reportedly arrested. => cue=reportedly source=- hedge=reported
allegedly ; supposedly | adverb | claim | reported
it is believed ; it is thought ; it was believed ; it was thought ; it is feared ; it was feared ; it is hoped ; it is expected ; it is estimated | impersonal | expect | -
  + It is believed that the road is mined. => cue=It is believed source=- stance=expect
it is understood ; it emerged ; it was reported ; it has been reported ; it is reported ; it is said ; it was said | impersonal | assert | reported
there are reports ; there were reports ; there have been reports ; there are rumours ; there were rumours ; there are unconfirmed reports ; there were unconfirmed reports ; unconfirmed reports say ; unconfirmed reports said ; reports say ; reports said ; rumours say ; word spread ; reports emerged ; there were conflicting reports ; amid reports | impersonal | assert | reported
  + There were reports of looting in the market. => cue=There were reports source=- hedge=reported
  - The reports were filed in a drawer.
there are fears ; there were fears ; there are concerns ; there were concerns ; amid fears ; there is concern ; there were hopes ; there are hopes | impersonal | expect | -
rumours that ; reports that ; rumours of ; speculation that | impersonal | assert | reported
is expected to ; are expected to ; was expected to ; were expected to ; is believed to ; are believed to ; was believed to ; were believed to ; is thought to ; are thought to ; was thought to ; were thought to ; is likely to ; are likely to ; is feared to ; are feared to ; were feared to ; is estimated to ; are estimated to ; is projected to | passive | expect | -
  + The talks are expected to resume. => cue=are expected to source=- stance=expect
is said to ; are said to ; was said to ; were said to ; is reported to ; are reported to ; was reported to ; were reported to ; is understood to ; are understood to ; is rumoured to ; was rumoured to | passive | assert | reported
is alleged to ; are alleged to ; was alleged to ; were alleged to | passive | claim | reported
claims by ; claim by ; allegations by ; allegation by ; an allegation by | nominal | claim | -
  + Claims by the rebels that the hill had fallen were not confirmed. => cue=Claims by source=the rebels stance=claim
accusations by ; accusation by | nominal | accuse | -
denial by ; denials by ; a denial from | nominal | deny | -
statement by ; announcement by ; report by ; reports by ; confirmation by ; admission by ; assertion by ; remarks by | nominal | assert | -
demand by ; demands by ; calls by ; call by ; appeals by ; appeal by | nominal | demand | -
warning by ; warnings by ; warning from ; warnings from ; threat by ; threats by | nominal | warn | -
promise by ; promises by ; pledge by ; pledges by | nominal | pledge | -
