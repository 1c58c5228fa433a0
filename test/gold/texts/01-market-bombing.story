published: 2031-04-09
source: Example Wire

A suicide bomber killed at least 14 people at a crowded market in Maiduguri on Tuesday, Nigerian police said. Another 23 people were wounded.
No group has claimed responsibility for the bombing. Police blamed it on Boko Haram, which has attacked markets in the city before.
President Amina Yusuf condemned the attack and promised to send more soldiers to Borno state. Chad and Cameroon offered help.
Last month the army said it had killed 40 militants of Boko Haram in the Sambisa forest. The group denied the claim.
===
Boko Haram -kills-> people [accused by police, 2031-04-08, killed at-least 14]
Boko Haram -attacks-> markets
Amina Yusuf -condemns-> Boko Haram
Amina Yusuf -holds-post-> Nigeria
army|Nigerian Armed Forces -kills-> militants [claimed by army, 2031-03, killed 40]
