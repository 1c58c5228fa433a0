published: 2031-05-06

Mexican marines captured the leader of the Nueva Costa cartel in a raid on a ranch in Nayarit on Monday.
Ramiro Ibarra, known as El Sordo, did not resist. Four of his bodyguards were killed in a shoot-out with the marines, the navy said in a statement.
A court in Arizona charged Ibarra with drug trafficking in 2028, and the United States has asked Mexico to extradite him. President Lucía Robles said that the request would be studied.
Hours after the arrest, gunmen burned buses and blocked roads in Tepic.
===
Mexican marines|Mexican Armed Forces -arrests-> Ramiro Ibarra [2031-05-05]
Ramiro Ibarra -leads-> Nueva Costa cartel
Mexican marines|Mexican Armed Forces -kills-> bodyguards [2031-05-05, killed 4]
court -accuses-> Ramiro Ibarra [2028]
United States -asks-> Mexico
Mexico -deports-> Ramiro Ibarra [demanded by United States]
Lucía Robles -holds-post-> Mexico
gunmen -destroys-> buses
gunmen -besieges-> roads
