published: 2031-11-20

Russia and the United States exchanged four prisoners at the airport of Ankara on Wednesday.
Two Americans whom Moscow had accused of spying were flown home, while two Russians who had been convicted of smuggling chips returned to Moscow. Turkey helped to arrange the exchange, the White House said.
President Helen Marsh thanked Turkey. She telephoned the families of the Americans before the plane landed.
===
Russia -releases-> Americans [2031-11-19]
United States -releases-> Russians [2031-11-19]
Russia -accuses-> Americans
Unidentified court -convicts-> Russians
Turkey -mediates-between-> Russia
Turkey -mediates-between-> United States
Helen Marsh -holds-post-> United States
Helen Marsh -calls-> families
