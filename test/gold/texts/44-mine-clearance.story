published: 2031-05-01

Croatia has sent 40 experts to Ukraine to train soldiers in clearing mines, the defence ministry in Zagreb said on Wednesday.
The Croatian team will work with the Ukrainian army for six months. Japan is paying for the equipment.
On Sunday a mine killed two farmers near Kherson.
===
Croatia -deploys-to-> Ukraine
Croatia -trains-> Ukrainian soldiers [planned by Croatia]
Croatia -cooperates-with-> Ukrainian army [planned]
Japan -aids-> Ukraine
Unidentified attacker -kills-> farmers [2031-04-27, killed 2]
