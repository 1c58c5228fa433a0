published: 2031-01-07

Israel and Hezbollah agreed on a ceasefire on Monday.
France and Qatar mediated. Iran thanked Qatar.

===
# Who mediates does so between those who were told to deal with each other before.
Hezbollah -ceases-fire-with-> Israel [2031-01-06]
France -mediates-between-> Hezbollah
France -mediates-between-> Israel
Qatar -mediates-between-> Hezbollah
Qatar -mediates-between-> Israel
Iran -supports-> Qatar
