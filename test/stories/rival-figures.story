id: first
published: 2031-03-05
source: One Wire

The Dawn Front attacked the Tal Zahra air base on Tuesday, killing three soldiers, the army said.
---
id: second
published: 2031-03-06
source: Another Wire

Five soldiers were killed when the Dawn Front attacked the Tal Zahra air base on Tuesday, a hospital official said. The group claimed responsibility for the attack. Norland blamed the Sons of Dusk for the attack.

===
# One happening: the toll is a range over both reports, whose soldiers are the same, and whoever is blamed besides stands beside who claims it.
Dawn Front -attacks-> Tal Zahra air base [2031-03-04, killed 3 to 5]
Dawn Front -attacks-> Tal Zahra air base [2031-03-04]
Dawn Front -kills-> three soldiers [2031-03-04, killed 3 to 5]
Norland -accuses-> the Sons of Dusk
the Sons of Dusk -attacks-> Tal Zahra air base [accused by Norland, 2031-03-04, killed 3 to 5]
the Sons of Dusk -kills-> three soldiers [accused by Norland, 2031-03-04, killed 3 to 5]
