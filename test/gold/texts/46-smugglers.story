published: 2031-09-25

Spanish and Moroccan police broke up a ring that smuggled weapons from Libya to militias in Mali, Europol said on Thursday.
Officers arrested 19 suspects in Málaga and Tangier and seized 300 rifles. The alleged leader of the ring, a Maltese businessman, fled to Dubai.
Spain has asked the Emirates to extradite him. Mali's government thanked both countries.
===
Spanish and Moroccan police|Officers|Spanish police -arrests-> suspects [claimed by Europol, captured 19]
Spanish and Moroccan police|Officers|Spanish police -seizes-> rifles
Spain -asks-> United Arab Emirates
United Arab Emirates -deports-> Maltese businessman [demanded by Spain]
Maltese businessman -leads-> ring [suspected]
