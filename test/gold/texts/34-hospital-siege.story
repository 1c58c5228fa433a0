published: 2031-05-22

Paramilitaries of the Rapid Response Forces have surrounded the last hospital in El Obeid for a week and are shelling the districts around it, doctors said on Thursday.
At least 38 patients and two nurses have been killed, according to the Sudan Doctors' Network. The paramilitaries deny that they are targeting civilians and accuse the army of hiding in the building.
The United Nations demanded that the siege end at once. Egypt, which supports the army, flew 20 wounded children to Aswan.
===
Rapid Response Forces|Paramilitaries -besieges-> hospital [claimed by doctors]
Rapid Response Forces|Paramilitaries -attacks-> districts [claimed by doctors]
Rapid Response Forces|Paramilitaries -kills-> patients [killed at-least 38]
Rapid Response Forces|Paramilitaries -kills-> nurses [killed 2]
Rapid Response Forces|Paramilitaries -accuses-> army|Sudanese Armed Forces
United Nations -demands-of-> Rapid Response Forces|Paramilitaries
Egypt -backs-> army|Sudanese Armed Forces
Egypt -aids-> children
