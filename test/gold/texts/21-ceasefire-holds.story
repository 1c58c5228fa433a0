published: 2031-01-16

A ceasefire between Israel and Hezbollah held for a third day on Thursday, UN observers said.
The two sides agreed to the truce on Monday after a month of fighting in which 210 people died in Lebanon and 34 in Israel. France and Qatar brokered the agreement.
Israeli troops have begun to pull out of four villages in southern Lebanon. Hezbollah has not yet handed over its rockets to the Lebanese army, as the agreement requires.
Israel's Prime Minister Noa Ben-Ari warned that Israel would resume the war if the group did not disarm.
===
Israel|Israel Defense Forces -ceases-fire-with-> Hezbollah [2031-01-13]
Israel|Israel Defense Forces -agrees-with-> Hezbollah [2031-01-13]
Israel|Israel Defense Forces -fights-> Hezbollah
France -mediates-between-> Israel
France -mediates-between-> Hezbollah
Qatar -mediates-between-> Israel
Qatar -mediates-between-> Hezbollah
Israel|Israel Defense Forces -withdraws-from-> Lebanon
Hezbollah -disarms-> Hezbollah [demanded]
Noa Ben-Ari -threatens-> Hezbollah
Israel|Israel Defense Forces -attacks-> Hezbollah [threatened by Noa Ben-Ari]
Noa Ben-Ari -holds-post-> Israel
