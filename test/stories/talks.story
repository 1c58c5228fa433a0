published: 2031-02-11

Colombia and the Bolívar Column will hold talks in Oslo next week. Norway is mediating between Colombia and the Bolívar Column.

===
Bolívar Column -negotiates-with-> Colombia [planned, 2031-02-17..2031-02-23]
Norway -mediates-between-> Bolívar Column
Norway -mediates-between-> Colombia
