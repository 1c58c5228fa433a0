published: 2031-03-05

Basra airport was attacked on Tuesday. It was not clear who was behind the attack.

===
# Nobody says who did it, and neither does the graph.
Unidentified attacker -attacks-> Basra airport [2031-03-04]
