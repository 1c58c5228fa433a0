published: 2031-09-12

The European Union imposed sanctions on 12 Belarusian officials on Friday over the jailing of opposition leaders.
Britain and Canada said they would follow with measures of their own next week. Belarus rejected the sanctions as blackmail and recalled its ambassador from Brussels.
In July a court in Minsk sentenced the opposition leader Darya Kavalenka to nine years in prison. She denies inciting unrest.
Germany has demanded her release. "We will not forget her," German Foreign Minister Jonas Reuter said.
===
European Union -sanctions-> Belarusian officials [2031-09-12]
United Kingdom -sanctions-> Belarus [planned by United Kingdom]
Canada -sanctions-> Belarus [planned by Canada]
Belarus -rejects-> European Union
Belarus -breaks-with-> European Union
court -convicts-> Darya Kavalenka [2031-07]
Germany -demands-of-> Belarus
Darya Kavalenka -releases-> Belarus
Jonas Reuter -holds-post-> Germany
