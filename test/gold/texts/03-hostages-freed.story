published: 2031-02-03

Two French aid workers who were kidnapped in northern Mali last October have been released, the French foreign ministry said on Monday.
The women, who work for the charity Pain Partagé, were seized by gunmen on a road near Gao. A group linked to al-Qaida later said that it was holding them.
France refused to say whether a ransom had been paid. Algeria mediated between the kidnappers and the French government, according to a diplomat.
Foreign Minister Claire Aubry thanked Algeria for its help. The women arrived in Paris on Monday evening.
===
Unidentified kidnapper -releases-> French aid workers
gunmen -abducts-> French aid workers [2030-10]
Algeria -mediates-between-> France [claimed by diplomat]
Claire Aubry -holds-post-> France
