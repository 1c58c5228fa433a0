published: 2031-03-05

On Monday, rebels of the Salt Front fired mortars from a hill, shelled the market in Qala Nur and killed nine traders.
The Tarvian army came a day after its spy agency, the TIBX, struck the rebel base at Ardan.
The Salt Front denied carrying out the shelling and accused the army of bombing its own people.

===
# A date in front holds for all that is told behind it; whoever denies stands against what was told; a gerund tells a deed.
Salt Front -accuses-> The Tarvian army
Salt Front -attacks-> the market in Qala Nur [disputed by Salt Front, 2031-03-03]
Salt Front -kills-> nine traders [2031-03-03, killed 9]
TIBX -attacks-> the rebel base
The Tarvian army -attacks-> its own people [accused by Salt Front]
the market in Qala Nur -located-in-> Qala Nur
the rebel base -located-in-> Ardan
