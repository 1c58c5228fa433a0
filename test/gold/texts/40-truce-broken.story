published: 2031-08-21

Fighting broke out again between the army of Myanmar and the Karen National Union on Wednesday, ending a truce of six weeks.
Each side said that the other had opened fire first. A mortar shell hit a market in Myawaddy, and two traders were hurt.
Thailand urged both to return to the talks in Mae Sot. The army had agreed with the Karen on a ceasefire in July, under pressure from China.
===
Myanmar|Tatmadaw -fights-> Karen National Union [2031-08-20]
Unidentified attacker -injures-> traders [injured 2]
Unidentified attacker -attacks-> market
Thailand -asks-> Myanmar|Tatmadaw
Thailand -asks-> Karen National Union
Myanmar|Tatmadaw|army -ceases-fire-with-> Karen National Union [2031-07]
