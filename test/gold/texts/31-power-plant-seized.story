published: 2031-10-17

Rebels of the Arakan Army captured a gas terminal near Kyaukphyu on Thursday after two days of fighting with Myanmar's army, residents said.
The terminal feeds a pipeline to China. Beijing called for an immediate ceasefire and has sent an envoy to talk to both sides.
The junta has lost more than a dozen towns in Rakhine state since last year. Its spokesman, General Thein Zaw, said that the army had withdrawn from the terminal to avoid damage, and that it would retake it.
Air strikes on the village of Thanban killed four civilians on Wednesday, according to the rebels.
===
Arakan Army -seizes-> gas terminal [2031-10-16]
Arakan Army -fights-> army|Tatmadaw|Tatmadaw
China -demands-of-> Arakan Army
China -demands-of-> army|Tatmadaw
army|Tatmadaw -withdraws-from-> gas terminal [claimed by Thein Zaw]
Thein Zaw -spokesperson-for-> junta
army|Tatmadaw -seizes-> gas terminal [planned by Thein Zaw]
Unidentified attacker -kills-> civilians [claimed by rebels, 2031-10-15, killed 4]
