id: first
published: 2031-03-04
source: Meridian News Agency

The US-led anti-jihadist coalition bombed a depot in Anbar province. The Islamic State group said nothing.
---
id: second
published: 2031-03-09
source: Harbour Herald

The international coalition trained Iraqi police in Erbil. The Islamic State group was driven out of the town in 2017.

===
# One actor by two descriptions, since both articles name the group that it was formed against.
Global Coalition against Daesh -attacks-> a depot
Global Coalition against Daesh -trains-> Iraqi Police
Unidentified fighter -fights-> Islamic State [2017-01-01..2017-12-31]
United States -leads-> Global Coalition against Daesh
a depot -located-in-> Anbar
