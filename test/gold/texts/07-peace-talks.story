published: 2031-05-30

Negotiators from the Colombian government and the National Liberation Army resumed talks in Havana on Thursday after a break of four months.
Cuba and Norway are mediating. The rebels have promised to release 11 hostages before the end of June, the government's chief negotiator, Elena Duarte, told reporters.
She met with the rebel commander Antonio Vélez for an hour before the session. The army suspended its offensive against the rebels in Arauca last week.
"If they attack our soldiers again, there will be no second chance," Duarte warned.
===
Colombia -negotiates-with-> National Liberation Army [2031-05-29]
Cuba -mediates-between-> Colombia
Cuba -mediates-between-> National Liberation Army
Norway -mediates-between-> Colombia
Norway -mediates-between-> National Liberation Army
National Liberation Army -promises-> Colombia [claimed by Elena Duarte]
National Liberation Army -releases-> hostages [planned by Elena Duarte]
Elena Duarte -meets-> Antonio Vélez
Elena Duarte -holds-post-> Colombia
Antonio Vélez -commands-> National Liberation Army
army -attacks-> rebels [ended]
Elena Duarte -threatens-> rebels
