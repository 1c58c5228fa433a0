published: 2031-03-27

Lithuania blamed Russian hackers on Wednesday for a cyberattack that paralysed its railway network for nine hours.
Defence Minister Rasa Petrauskienė said that the attack came from a unit of Russia's military intelligence. Moscow called the accusation absurd.
NATO offered to send experts to Vilnius. Estonia and Latvia, which were hit by similar attacks in January, said that they would share their findings with Lithuania.
===
Lithuania -accuses-> Russian hackers [2031-03-26]
Russian hackers -cyberattacks-> railway network [accused by Lithuania]
Rasa Petrauskienė -holds-post-> Lithuania
Russia -rejects-> Lithuania
NATO -promises-> Lithuania
Estonia -cooperates-with-> Lithuania [planned by Estonia]
Latvia -cooperates-with-> Lithuania [planned by Latvia]
Unidentified attacker -cyberattacks-> Estonia [2031-01]
Unidentified attacker -cyberattacks-> Latvia [2031-01]
