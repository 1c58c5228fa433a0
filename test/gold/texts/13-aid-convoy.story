published: 2031-12-11

A convoy of the World Food Programme was attacked in South Sudan on Wednesday and two drivers were killed, the agency said.
Unknown gunmen ambushed the eleven trucks south of Malakal and looted the food. It was the third attack on aid convoys in Upper Nile this month.
The agency suspended its deliveries to the state and asked the government to protect its staff. Information Minister Deng Akol said that the army would escort the convoys from now on.
South Sudan receives most of its aid from the United States and the European Union.
===
Unknown gunmen -attacks-> convoy of the World Food Programme [2031-12-10]
Unknown gunmen -kills-> two drivers [2031-12-10, killed 2]
Unknown gunmen -seizes-> food
World Food Programme -asks-> South Sudan
Deng Akol -holds-post-> South Sudan
army -aids-> convoys [planned by Deng Akol]
United States -aids-> South Sudan
European Union -aids-> South Sudan
