id: first
published: 2031-03-05
source: One Wire

Rockets hit the Tal Zahra air base on Monday. The base lies near the town of Tal Zahra.
---
id: second
published: 2031-06-06
source: Another Wire

Police arrested ten people in Tal Zahra on Friday.

===
# The town that a base is called after is another place.
Police -arrests-> ten people [2031-06-06, captured 10]
Tal Zahra air base -located-in-> Tal Zahra
Unidentified attacker -attacks-> Tal Zahra air base [2031-03-03]
