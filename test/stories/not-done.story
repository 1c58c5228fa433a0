published: 2031-09-15

The Tarvian army did not attack the market. Rebels threatened to attack the airport.

===
! An article that opens the sentence is taken into the name.
# What is denied and what is threatened is told apart from what was done.
Rebels -attacks-> the airport [threatened]
Tarvian army -attacks-> the market [not]
