published: 2031-06-01

Ukraine shot down missiles aimed at Odesa. Two drones flew toward the Basra airport. One was intercepted; the second exploded inside the airport.

===
# Weapons that were stopped aimed at something all the same; "the second" is one of those told before.
Ukraine -shoots-down-> missiles
Unidentified attacker -attacks-> Basra airport
Unidentified attacker -attacks-> Odesa [attempted, intercepted]
