published: 2031-01-22

Soldiers loyal to the government foiled a coup attempt in Burkina Faso on Tuesday night, state television reported.
A group of officers had tried to seize the presidential palace in Ouagadougou, but they were arrested before they reached it. Two soldiers were killed in an exchange of fire.
The government named Colonel Issa Traoré as the leader of the plot and accused a neighbouring state of helping him. It did not say which.
ECOWAS condemned the attempt and expressed support for President Marc Sankara. France denied any part in it.
===
officers -seizes-> presidential palace [attempted, 2031-01-21, failed]
Unidentified captor -arrests-> officers
Burkina Faso -accuses-> neighbouring state
Issa Traoré -leads-> officers [claimed by Burkina Faso]
ECOWAS -condemns-> officers
ECOWAS -supports-> Marc Sankara
Marc Sankara -holds-post-> Burkina Faso
