published: 2031-01-06

Ten years after the attack on the Westgate mall, in which al-Shabaab gunmen killed 67 people, survivors laid flowers in Nairobi.

===
! The mall is taken for one of those killed.
# An anniversary is the day of nothing that it remembers.
al-Shabaab gunmen -kills-> 67 people [killed 67]
