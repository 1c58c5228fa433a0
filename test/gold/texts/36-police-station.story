published: 2031-09-03
title: Militants kill nine police officers in Mozambique

Islamist militants attacked a police station in Cabo Delgado province in northern Mozambique overnight, killing nine officers and setting fire to the building.
The attackers, who were armed with machetes and rifles, also abducted a nurse and her son. The woman escaped on Tuesday morning.
Mozambican and Rwandan soldiers are pursuing the group. Rwanda sent 1,000 troops to the province in 2021 at the request of Maputo.
===
Islamist militants -attacks-> police station
Islamist militants -kills-> police officers [killed 9]
Islamist militants -destroys-> police station
Islamist militants -abducts-> nurse
Islamist militants -abducts-> son
Mozambican and Rwandan soldiers -fights-> Islamist militants
Rwanda -deploys-to-> Cabo Delgado [2021]
Mozambique -asks-> Rwanda
Cabo Delgado -located-in-> Mozambique
