id: one
published: 2031-03-04

Victor Tarn sued James Tarn on Monday.
Police arrested James on Tuesday.
Among the dead was the commander of the post, Omar Lind, his brother said.
The minister met the brother of Omar Lind on Tuesday.
---
id: two
published: 2031-03-05

Hana Corley was charged on Monday with killing her husband.
Her husband was shot in Harrow on Sunday.
Thomas Corley criticised the police.

===
# Two of one family are two, here and in another report; whose brother somebody is is somebody else.
Hana Corley -kills-> her husband [accused by someone unnamed, 2031-03-03]
Omar Lind -commands-> the post
Police -arrests-> James Tarn [2031-03-04]
Thomas Corley -condemns-> the police
Unidentified attacker -attacks-> her husband [2031-03-02]
Victor Tarn -accuses-> James Tarn [2031-03-03]
his brother -meets-> The minister [2031-03-04]
