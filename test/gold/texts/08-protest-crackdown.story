published: 2031-10-08

Police fired tear gas and rubber bullets at thousands of protesters in Nairobi on Tuesday, injuring at least 60, the Kenyan Red Cross said.
The demonstrators were protesting against a new fuel tax. Police arrested 120 people, among them the opposition politician Peter Otieno.
Interior Minister Grace Wanjiru defended the officers and accused the opposition of paying the protesters. Amnesty International called on the government to investigate the police.
A general strike called by the unions shut the port of Mombasa for a second day.
===
police -represses-> protesters [2031-10-07]
police -injures-> protesters [2031-10-07, injured at-least 60]
protesters -protests-against-> fuel tax
police -arrests-> people [captured 120]
police -arrests-> Peter Otieno
Grace Wanjiru -supports-> officers
Grace Wanjiru -accuses-> opposition
Grace Wanjiru -holds-post-> Kenya
Amnesty International -asks-> Kenya
Kenya -investigates-> police [demanded by Amnesty International]
unions -strikes-against-> port of Mombasa
