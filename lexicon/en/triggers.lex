# Words that tell the concepts of ar/concepts.lex.
# class: verb (an infinitive, with words that belong to it), passive (the subject is the target), noun, phrase.
# roles: subject, object, a preposition, or `of` (what a noun is annexed to), then = and the role.
@kind trigger
@language en
@fields concept | words | class | roles | modality

NEGOTIATE | negotiate | verb | subject=party ; with=party ; on=topic ; over=topic ; object=topic | asserted
NEGOTIATE | negotiation ; talks ; peace talks ; consultations ; dialogue | noun | between=party ; with=party ; on=topic ; of=party ; in=place | asserted
MEDIATE | mediate | verb | subject=agent ; between=party ; object=topic | asserted
MEDIATE | mediation | noun | by=agent ; between=party ; of=agent | asserted
MEET | meet | verb | subject=party ; object=party ; with=party ; in=place | asserted
MEET | meeting ; summit | noun | between=party ; with=party ; of=party ; in=place | asserted
VISIT | visit | verb | subject=agent ; object=destination | asserted
VISIT | visit to | phrase | to=destination ; by=agent | asserted
CALL | telephone call ; phone call | noun | with=party ; between=party | asserted
AGREE | agree ; strike a deal ; reach an agreement ; reach a deal ; sign an agreement ; sign a deal ; reach agreement | verb | subject=party ; with=party ; on=topic | asserted
AGREE | agreement ; deal ; accord ; treaty ; pact | noun | between=party ; with=party ; on=topic ; by=party | asserted
RECONCILE | reconcile | verb | subject=party ; with=party | asserted
RECONCILE | reconciliation | noun | between=party ; with=party ; in=place | asserted
CEASEFIRE | ceasefire ; cease-fire ; truce ; cessation of hostilities | noun | between=party ; in=place ; with=party | asserted
VIOLATE | violate the ceasefire ; breach the ceasefire ; violate the truce ; break the truce ; break the ceasefire ; breach the truce | verb | subject=agent ; in=place | asserted
VIOLATE | ceasefire violation ; breach of the truce ; breach of the ceasefire ; truce violation | noun | by=agent ; in=place | asserted
OFFER | offer to surrender | phrase | by=agent | asserted
ULTIMATUM | ultimatum | noun | by=agent ; to=target | asserted
APOLOGISE | apologise ; apologize | verb | subject=agent ; to=recipient | asserted
WITHDRAW | withdraw ; pull out ; pull back ; retreat | verb | subject=agent ; from=origin ; to=destination | asserted
WITHDRAW | withdrawal ; pullout ; pullback | noun | of=agent ; from=origin ; to=destination ; by=agent | asserted
EVACUATE | evacuate | verb | subject=agent ; object=target ; from=origin ; to=destination | asserted
EVACUATE | evacuate | passive | subject=target ; from=origin ; to=destination | asserted
EVACUATE | evacuation | noun | of=target ; from=origin ; to=destination ; by=agent | asserted
LEAVE | flee | verb | subject=agent ; from=origin ; to=destination ; object=origin | asserted
DISPLACE | displace ; uproot ; drive from their homes | passive | subject=target ; from=origin ; to=destination | asserted
DISPLACE | displacement ; exodus | noun | of=target ; from=origin | asserted
SURRENDER | surrender | verb | subject=agent ; to=recipient ; in=place | asserted
SURRENDER | surrender of | phrase | of=agent | asserted
HANDOVER | hand over | verb | subject=agent ; object=theme ; to=recipient | asserted
DISARM | disarm ; lay down their arms | verb | subject=agent ; object=target | asserted
RETURN | return home ; return to their homes ; return | verb | subject=agent ; to=destination ; from=origin | asserted
LIFT-SIEGE | lift the siege ; lift the blockade | verb | subject=agent ; of=place ; on=place | asserted
DEFECT | defect | verb | subject=agent ; from=origin ; to=destination | asserted
DEFECT | defection | noun | of=agent ; from=origin | asserted
STRIKE | bomb from the air ; launch air strikes ; carry out air strikes ; conduct air strikes ; launch airstrikes ; carry out airstrikes | verb | subject=agent ; on=target ; in=place ; against=target | asserted
STRIKE | air strike ; airstrike ; air raid ; bombing raid ; aerial bombardment ; barrel bomb | noun | by=agent ; on=target ; in=place ; against=target | asserted
STRIKE | warplanes struck ; jets struck ; warplanes bombed ; jets bombed ; planes bombed ; warplanes hit ; jets hit | phrase | object=target ; in=place | asserted
SHELL | shell ; bombard ; mortar | verb | subject=agent ; object=target | asserted
SHELL | shell ; bombard | passive | subject=target ; by=agent | asserted
SHELL | shelling ; bombardment ; artillery fire ; mortar fire ; artillery shelling | noun | of=target ; by=agent ; on=target ; in=place | asserted
MISSILE | missile attack ; rocket attack ; rocket fire ; missile strike ; ballistic missile | noun | by=agent ; on=target | asserted
MISSILE | fire a missile ; fire missiles ; fire a rocket ; fire rockets ; launch a missile ; launch missiles ; launch rockets | verb | subject=agent ; at=target ; on=target ; into=target | asserted
DRONE-ATTACK | drone attack ; drone strike | noun | by=agent ; on=target ; in=place | asserted
BOMB | detonate ; blow up | verb | subject=agent ; object=target ; in=place | asserted
BOMB | car bomb ; roadside bomb ; bombing ; bomb attack ; bomb | noun | by=agent ; of=target ; in=place ; on=target | asserted
SUICIDE-BOMB | suicide bombing ; suicide attack ; suicide bomber | noun | by=agent ; on=target ; in=place | asserted
EXPLODE | explode ; go off | verb | subject=theme ; in=place ; at=place ; near=place | asserted
EXPLODE | explosion ; blast | noun | of=theme ; in=place ; at=place ; near=place | asserted
MINE | landmine ; land mine | noun | by=agent ; in=place | asserted
CHEMICAL-ATTACK | chemical attack ; gas attack ; chemical weapons attack ; chlorine attack ; sarin attack | noun | by=agent ; on=target ; in=place | asserted
ATTACK | attack ; assault ; target | verb | subject=agent ; object=target ; in=place | asserted
ATTACK | attack ; target | passive | subject=target ; by=agent ; in=place | asserted
ATTACK | attack ; assault ; offensive | noun | by=agent ; on=target ; against=target ; in=place | asserted
CLASH | clash | verb | subject=party ; with=party ; in=place | asserted
CLASH | clash ; fighting ; battle ; heavy fighting ; fierce fighting | noun | between=party ; with=party ; in=place ; near=place | asserted
SHOOT | shoot ; open fire on ; open fire ; fire on | verb | subject=agent ; object=target ; at=target ; on=target | asserted
SHOOT | shoot | passive | subject=target ; by=agent ; in=place | asserted
SHOOT | shooting ; gunfire ; live rounds | noun | of=target ; by=agent ; in=place | asserted
SHOOT-DOWN | shoot down ; down a plane ; down a drone | verb | subject=agent ; object=target ; over=place | asserted
SHOOT-DOWN | shoot down | passive | subject=target ; by=agent ; over=place | asserted
INTERCEPT | intercept | verb | subject=agent ; object=target ; over=place | asserted
INTERCEPT | intercept | passive | subject=target ; by=agent ; over=place | asserted
AMBUSH | ambush | verb | subject=agent ; object=target | asserted
AMBUSH | ambush | noun | by=agent ; on=target ; in=place | asserted
RAID | raid | verb | subject=agent ; object=target | asserted
RAID | raid | noun | by=agent ; on=target ; in=place | asserted
STORM | storm | verb | subject=agent ; object=target | asserted
REPEL | repel ; beat back ; fend off ; repulse | verb | subject=agent ; object=target | asserted
REPEL | repel ; repulse | passive | subject=target ; by=agent | asserted
ADVANCE | advance | verb | subject=agent ; on=place ; towards=place ; into=place | asserted
CAPTURE | capture ; seize ; take control of ; overrun ; seize control of | verb | subject=agent ; object=target ; from=origin | asserted
CAPTURE | capture ; seize ; overrun | passive | subject=target ; by=agent | asserted
RECAPTURE | retake ; recapture ; regain control of | verb | subject=agent ; object=target ; from=origin | asserted
RECAPTURE | retake ; recapture | passive | subject=target ; by=agent ; from=origin | asserted
CONTROL | control | verb | subject=agent ; object=target | asserted
CONTROL | control | passive | subject=target ; by=agent | asserted
BESIEGE | besiege ; blockade | verb | subject=agent ; object=target | asserted
BESIEGE | besiege ; blockade | passive | subject=target ; by=agent | asserted
BESIEGE | siege ; blockade | noun | of=target ; by=agent | asserted
BLOCK-ROAD | block the road ; close the road ; block roads | verb | subject=agent ; to=target | asserted
MOBILISE | mass ; mobilise ; mobilize | verb | subject=agent ; in=place | asserted
DEPLOY | deploy | verb | subject=agent ; object=theme ; in=place ; to=place | asserted
DEPLOY | deploy | passive | subject=theme ; in=place ; to=place | asserted
DEPLOY | deployment | noun | of=theme ; in=place ; to=place | asserted
REINFORCE | reinforcements | noun | of=agent ; to=destination | asserted
RECRUIT | recruit | verb | subject=agent ; object=target | asserted
SMUGGLE | smuggle | verb | subject=agent ; object=theme ; from=origin ; into=destination | asserted
LOOT | loot | verb | subject=agent ; object=target | asserted
LOOT | looting | noun | of=target ; by=agent ; in=place | asserted
DESTROY | destroy ; demolish | verb | subject=agent ; object=target | asserted
DESTROY | destroy ; demolish | passive | subject=target ; by=agent | asserted
KILL | kill ; murder ; slaughter | verb | subject=agent ; object=target ; in=place | asserted
KILL | kill ; murder ; slaughter ; shoot dead | passive | subject=target ; by=agent ; in=place | asserted
KILL | killing ; murder | noun | of=target ; by=agent ; in=place | asserted
KILL | dead | noun | in=place | asserted
DIE | die ; perish ; lose their lives ; lose his life | verb | subject=target ; in=place ; of=cause ; from=cause | asserted
DIE | death | noun | of=target ; in=place | asserted
WOUND | wound ; injure ; hurt | verb | subject=agent ; object=target ; in=place | asserted
WOUND | wound ; injure ; hurt | passive | subject=target ; by=agent ; in=place | asserted
MASSACRE | massacre | noun | of=target ; by=agent ; in=place | asserted
ASSASSINATE | assassinate | verb | subject=agent ; object=target | asserted
ASSASSINATE | assassinate | passive | subject=target ; by=agent ; in=place | asserted
ASSASSINATE | assassination | noun | of=target ; by=agent ; in=place | asserted
EXECUTE | execute | verb | subject=agent ; object=target | asserted
EXECUTE | execute | passive | subject=target ; by=agent | asserted
EXECUTE | execution | noun | of=target ; by=agent | asserted
TORTURE | torture | verb | subject=agent ; object=target | asserted
TORTURE | torture | noun | of=target ; by=agent ; in=place | asserted
RAPE | rape | noun | of=target ; by=agent | asserted
HUMAN-SHIELD | human shield | noun | by=agent | asserted
KIDNAP | kidnap ; abduct | verb | subject=agent ; object=target | asserted
KIDNAP | kidnap ; abduct | passive | subject=target ; by=agent ; in=place ; from=place | asserted
KIDNAP | kidnapping ; abduction | noun | of=target ; by=agent | asserted
DETAIN | detain ; imprison ; jail | verb | subject=agent ; object=target | asserted
DETAIN | detain ; imprison ; jail | passive | subject=target ; by=agent ; in=place | asserted
DETAIN | detention | noun | of=target ; by=agent | asserted
ARREST | arrest | verb | subject=agent ; object=target | asserted
ARREST | arrest | passive | subject=target ; by=agent ; in=place | asserted
ARREST | arrest | noun | of=target ; by=agent ; in=place | asserted
RELEASE | release ; free | verb | subject=agent ; object=target | asserted
RELEASE | release ; free | passive | subject=target ; by=agent | asserted
RELEASE | release | noun | of=target ; by=agent | asserted
EXCHANGE-PRISONERS | prisoner swap ; prisoner exchange ; exchange of prisoners | noun | between=party | asserted
GO-MISSING | go missing ; disappear | verb | subject=target ; in=place | asserted
ESCAPE | escape | verb | subject=agent ; from=origin ; to=destination | asserted
SURVIVE | survive | verb | subject=target ; object=origin | asserted
STARVE | starvation ; famine ; hunger | noun | in=place ; of=target | asserted
BURY | bury | passive | subject=target ; in=place | asserted
BURY | funeral ; burial | noun | of=target ; in=place | asserted
RECOVER-BODY | recover the bodies ; recover bodies ; retrieve the bodies | verb | subject=agent ; of=target ; from=place | asserted
TOLL | death toll ; toll | noun | of=target ; in=place | asserted
AID | aid ; humanitarian aid ; relief supplies | noun | to=recipient ; from=agent ; for=recipient | asserted
DELIVER | deliver | verb | subject=agent ; object=theme ; to=destination | asserted
FUND | fund ; finance | verb | subject=agent ; object=recipient | asserted
RESCUE | rescue ; pull alive ; save | verb | subject=agent ; object=target ; from=place | asserted
RESCUE | rescue | passive | subject=target ; by=agent ; from=place | asserted
SEARCH | search for | verb | subject=agent ; object=target ; in=place | asserted
REBUILD | rebuild | verb | subject=agent ; object=target | asserted
OPEN-CROSSING | reopen the crossing ; open the crossing | verb | subject=agent | asserted
CLOSE-CROSSING | close the crossing ; close the border | verb | subject=agent | asserted
INVESTIGATE | investigate | verb | subject=agent ; object=topic | asserted
INVESTIGATE | investigation ; inquiry ; probe | noun | by=agent ; into=topic ; of=topic | asserted
CHARGE | charge with ; indict | passive | subject=target ; by=agent | asserted
TRIAL | trial | noun | of=target | asserted
SENTENCE | sentence | verb | subject=agent ; object=target | asserted
SENTENCE | sentence | passive | subject=target ; by=agent | asserted
PARDON | pardon | verb | subject=agent ; object=target | asserted
SANCTION | sanctions | noun | by=agent ; on=target ; against=target | asserted
EXPEL | expel | verb | subject=agent ; object=target ; from=origin | asserted
EXPEL | expel | passive | subject=target ; by=agent ; from=origin | asserted
DEPORT | deport | passive | subject=target ; to=destination ; from=origin | asserted
ELECT | elect | passive | subject=target ; by=agent | asserted
ELECT | election | noun | in=place | asserted
VOTE | vote | verb | subject=agent ; on=topic | asserted
VETO | veto | verb | subject=agent ; object=topic | asserted
APPOINT | appoint | verb | subject=agent ; object=target | asserted
APPOINT | appoint | passive | subject=target ; by=agent | asserted
RESIGN | resign ; step down | verb | subject=agent ; from=origin | asserted
RESIGN | resignation | noun | of=agent | asserted
DISMISS | sack | verb | subject=agent ; object=target | asserted
DISMISS | sack | passive | subject=target ; by=agent | asserted
COUP | coup | noun | by=agent ; against=target ; in=place | asserted
EMERGENCY | state of emergency | noun | in=place ; by=agent | asserted
CURFEW | curfew | noun | in=place ; by=agent | asserted
BAN | ban | verb | subject=agent ; object=target | asserted
PROTEST | protest ; demonstrate | verb | subject=agent ; in=place ; against=topic | asserted
PROTEST | protest ; demonstration ; sit-in | noun | by=agent ; in=place ; against=topic | asserted
RIOT | riot | noun | in=place | asserted
HUNGER-STRIKE | hunger strike | noun | by=agent ; in=place | asserted
ARRIVE | arrive | verb | subject=agent ; from=origin ; in=destination ; at=destination | asserted
ENTER | enter | verb | subject=agent ; object=destination | asserted
DEPART | depart | verb | subject=agent ; from=origin ; for=destination | asserted
CRASH | crash | verb | subject=theme ; in=place ; near=place | asserted
CRASH | plane crash ; crash | noun | of=theme ; in=place ; near=place | asserted
SINK | sink ; capsize | verb | subject=theme ; off=place ; in=place ; near=place | asserted
SINK | drown | verb | subject=target ; in=place ; off=place | asserted
COLLAPSE | collapse | verb | subject=theme ; in=place | asserted
COLLAPSE | collapse | noun | of=theme ; in=place | asserted
FIRE | fire ; blaze | noun | at=place ; in=place | asserted
EARTHQUAKE | earthquake ; quake | noun | in=place | asserted
TSUNAMI | tsunami | noun | in=place | asserted
FLOOD | flood ; flooding | noun | in=place | asserted
LANDSLIDE | landslide ; mudslide | noun | in=place | asserted
DROUGHT | drought | noun | in=place | asserted
OUTAGE | power cut ; outage ; blackout | noun | in=place | asserted
