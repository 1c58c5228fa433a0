published: 2031-03-09

Kenya's defence ministry said on Tuesday that the Northern Front had shelled a school in Garissa.

"We will never forget it," Defence Minister Joseph Mwangi told reporters. "They attacked our soldiers near Garissa."

A spokesman for the Northern Front, Ali Barre, said it would fight on.

"We captured four officers," he said. "The enemy bombed our camp."

A resident of the town, Amina Yusuf, said nobody had slept.

"We arrested a thief," she said.

===
# A minister's "we" is the state and a spokesman's the group; of a resident's nobody knows.
Ali Barre -spokesperson-for-> Northern Front
Amina Yusuf -based-in-> Garissa
Kenya Defence Forces -attacks-> our camp
Northern Front -abducts-> four officers [captured 4]
Northern Front -attacks-> Kenya Defence Forces
Northern Front -attacks-> a school
Unidentified authority -arrests-> a thief
a school -located-in-> Garissa
