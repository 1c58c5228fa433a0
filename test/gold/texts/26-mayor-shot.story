published: 2031-02-18

A gunman shot and wounded the mayor of the Serbian city of Niš during a rally on Monday.
Mayor Milica Petrović is in a stable condition, the hospital said. Bodyguards overpowered the man and police arrested him at the scene.
Interior Minister Dragan Ilić said the attacker was a former soldier, and that it was too early to speak of a motive. President Ana Marković condemned the shooting and visited Petrović in hospital.
===
gunman -injures-> Milica Petrović [2031-02-17]
police -arrests-> gunman
Milica Petrović -holds-post-> Niš
Dragan Ilić -holds-post-> Serbia
Ana Marković -holds-post-> Serbia
Ana Marković -visits-> Milica Petrović
